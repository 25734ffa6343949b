"""What a window can still come to, before all its scores are known.

A score is a probability, so the evidence model bounds the outcome whatever the network would say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from factcheck.core.candidate import Assessment, Candidate, SourceSupport
from factcheck.core.evidence_model import EvidenceModel, observe
from factcheck.core.nli import DirectionScores, NLIScores
from factcheck.core.value import Relation, ValueComparison
from factcheck.core.weighing import falls_short, related

__all__ = ["BACKWARD", "FORWARD", "Glimpse", "Likely", "likely"]

FORWARD, BACKWARD = "forward", "backward"

# A relation that is certain: the corners of all that a score can be.
_CORNERS = (NLIScores(1, 0, 0), NLIScores(0, 1, 0), NLIScores(0, 0, 1))
# Sums of a dozen products of numbers near 1 are this exact, and more.
_ROUNDING = 1e-9

Bounds = tuple[float, float]
"""The lowest and the highest that a probability can be."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A window with what is known of it so far; `asked` holds the directions already scored.

    `forward` and `backward` are None before they are asked for, and where the model cannot read.
    """

    candidate: Candidate
    values: tuple[ValueComparison, ...]
    asked: frozenset[str] = frozenset()
    forward: NLIScores | None = None
    backward: NLIScores | None = None

    @property
    def unreadable(self) -> bool:
        """Tell whether the model was asked, and could not read the pair."""
        return FORWARD in self.asked and self.forward is None

    @property
    def missing(self) -> tuple[str, ...]:
        """The directions not scored yet; nothing is missing of what cannot be read."""
        if self.unreadable:
            return ()
        return tuple(one for one in (FORWARD, BACKWARD) if one not in self.asked)

    def answered(self, direction: str, scores: NLIScores | None) -> Glimpse:
        """Return the glimpse with one more score."""
        asked = self.asked | {direction}
        if direction == FORWARD:
            return replace(self, asked=asked, forward=scores)
        return replace(self, asked=asked, backward=scores)

    def whole(self) -> Assessment:
        """Return what reading the window showed."""
        return Assessment(self.candidate, DirectionScores(self.forward, self.backward), self.values)


@dataclass(frozen=True, slots=True)
class Likely:
    """A glimpse with bounds of all that a verdict is decided on."""

    glimpse: Glimpse
    supported: Bounds
    told: Bounds
    contradicted: Bounds
    entailed_by_claim: Bounds
    differs: bool
    falls_short: bool
    related: float

    @property
    def known(self) -> bool:
        """Tell whether the window was read whole, so that the bounds meet."""
        return not self.glimpse.missing and not self.glimpse.unreadable


def likely(glimpse: Glimpse, model: EvidenceModel, source: SourceSupport | None) -> Likely:
    """Return what a window can still come to.

    The features are linear in the scores, so the odds of two outcomes are least where relations are
    certain, and so is each probability, whose logarithm is concave; the highest that a probability
    can be is bounded by the least odds of both others against it.
    """
    forwards = (glimpse.forward,) if glimpse.forward else _CORNERS
    backwards = (glimpse.backward,) if BACKWARD in glimpse.asked else _CORNERS
    corners = []
    for forward, backward in product(forwards, backwards):
        scores = DirectionScores(forward, backward)
        observed = observe(Assessment(glimpse.candidate, scores, glimpse.values), source)
        if observed is not None:
            p = model.probabilities(observed)
            corners.append((p.supported, p.absent, p.contradicted))
    supported, absent, contradicted = (_bounds(corners, which) for which in range(3))
    entailed = [backward.entailment if backward else 0.0 for backward in backwards]
    return Likely(
        glimpse=glimpse,
        supported=supported,
        told=(1 - absent[1], 1 - absent[0]),
        contradicted=contradicted,
        entailed_by_claim=(min(entailed), max(entailed)),
        differs=any(value.relation is Relation.DIFFERS for value in glimpse.values),
        falls_short=falls_short(glimpse.values),
        related=related(glimpse.candidate),
    )


def _bounds(corners: Sequence[tuple[float, float, float]], which: int) -> Bounds:
    if len(corners) == 1:
        return corners[0][which], corners[0][which]
    odds = sum(min(_odds(c[i], c[which]) for c in corners) for i in range(3) if i != which)
    return min(c[which] for c in corners) - _ROUNDING, 1 / (1 + odds) + _ROUNDING


def _odds(against: float, probability: float) -> float:
    return against / probability if probability else float("inf")
