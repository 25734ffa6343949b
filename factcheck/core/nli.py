"""NLI inputs and outputs: pairs of premise and hypothesis, and their scores."""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["DirectionScores", "NLIScores", "Pair"]

# Three probabilities computed in bf16 or int8 may miss 1 by rounding; more is a broken backend.
_SUM_TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True)
class Pair:
    """What a model reads: premise first (the document), hypothesis second (the claim)."""

    premise: str
    hypothesis: str


@dataclass(frozen=True, slots=True)
class NLIScores:
    """Probabilities of the three relations; they sum to 1.

    Raises: ValueError when a score is not a probability or the sum is not 1.
    """

    entailment: float
    neutral: float
    contradiction: float

    def __post_init__(self) -> None:
        scores = (self.entailment, self.neutral, self.contradiction)
        if not all(0.0 <= score <= 1.0 for score in scores):
            message = f"NLI scores must lie in [0, 1], got {scores}"
            raise ValueError(message)
        if not math.isclose(sum(scores), 1.0, abs_tol=_SUM_TOLERANCE):
            message = f"NLI scores must sum to 1, got {scores}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class DirectionScores:
    """One premise and one claim, scored both ways.

    `forward` reads premise -> claim (does the text carry the claim?), `backward` claim -> premise
    (does the claim carry the text?). None where the pair is longer than the model can read.
    Keeping both apart tells weakened from added detail.
    """

    forward: NLIScores | None
    backward: NLIScores | None
