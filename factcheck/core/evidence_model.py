"""From scores to probabilities: does a window carry a claim, contradict it, or not speak of it?

An NLI score alone is a poor probability: models are over-eager on one language and shy on
another, and a claim that is half a sentence scores lower than a whole one. A small multinomial
logistic regression over the scores of both directions and the similarities, fitted on labelled
cells (factcheck.evaluation), turns them into probabilities that mean the same everywhere.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from factcheck.core.candidate import Candidate, SourceSupport
from factcheck.core.nli import DirectionScores

__all__ = ["FEATURES", "SOURCE_FEATURES", "EvidenceModel", "Probabilities", "observe"]

FEATURES = (
    "entailment",
    "contradiction",
    "back_entailment",
    "back_contradiction",
    "similarity",
    "shared",
)
SOURCE_FEATURES = ("anchor_similarity", "source_similarity", "source_entailment")


@dataclass(frozen=True, slots=True)
class Probabilities:
    """What a window says of a claim; the three sum to 1."""

    supported: float
    absent: float
    contradicted: float


@dataclass(frozen=True, slots=True)
class EvidenceModel:
    """Multinomial logistic regression.

    Shape: `weights` is 3 rows (supported, absent, contradicted) of one weight a feature; `bias`
    holds 3 values.
    """

    features: tuple[str, ...]
    weights: tuple[tuple[float, ...], ...]
    bias: tuple[float, float, float]

    def probabilities(self, observed: dict[str, float]) -> Probabilities:
        """Return the three probabilities for observed features.

        Raises: KeyError when a feature that the model needs was not observed.
        """
        values = [observed[name] for name in self.features]
        logits = [
            bias + sum(w * v for w, v in zip(row, values, strict=True))
            for row, bias in zip(self.weights, self.bias, strict=True)
        ]
        top = max(logits)
        exponents = [math.exp(logit - top) for logit in logits]
        total = sum(exponents)
        supported, absent, contradicted = (e / total for e in exponents)
        return Probabilities(supported, absent, contradicted)


def observe(
    candidate: Candidate, scores: DirectionScores, source: SourceSupport | None
) -> dict[str, float] | None:
    """Return the features of a window, None when the model could not read it whole."""
    if scores.forward is None:
        return None
    # A claim that fits while its window does not, backward, cannot happen: same two texts.
    backward = scores.backward or scores.forward
    observed = {
        "entailment": scores.forward.entailment,
        "contradiction": scores.forward.contradiction,
        "back_entailment": backward.entailment,
        "back_contradiction": backward.contradiction,
        "similarity": candidate.similarity,
        "shared": candidate.shared,
    }
    if source:
        observed["anchor_similarity"] = candidate.anchor_similarity
        observed["source_similarity"] = source.similarity
        observed["source_entailment"] = source.entailment
    return observed
