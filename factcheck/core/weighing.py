"""A window weighed by the evidence model: the properties that a verdict is decided on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.core.calibration import Limits
from factcheck.core.candidate import Assessment, Candidate
from factcheck.core.evidence_model import FIGURES, Probabilities, other_limit
from factcheck.core.value import Relation, ValueComparison

__all__ = ["NEAR", "Weighed", "falls_short", "needed", "of_another_story", "related"]

# Cosine distance within which a window is as near to the claim as the nearest one.
NEAR = 0.1

# Few facts of a story go on until a stated time. Where claim and line both state such a limit, half
# of what makes the evidence grey is enough to take it for the limit of the same thing: among 2,155
# labelled cells no line stated another limit than a claim whose fact it did not tell.
LIMIT_SHARE = 0.5


def related(candidate: Candidate) -> float:
    """Return how near a window is to the claim, or to the source's line of it."""
    return max(candidate.similarity, candidate.anchor_similarity)


def falls_short(values: Sequence[ValueComparison]) -> bool:
    """Tell whether a value is vaguer than the claim's, or a figure is not there at all.

    A name that is not found is no proof of its absence: "the director" may stand for it.
    """
    return any(
        v.relation is Relation.LESS_PRECISE
        or (v.relation is Relation.MISSING and v.kind in FIGURES)
        for v in values
    )


def needed(values: Sequence[ValueComparison], limits: Limits) -> float:
    """Return how likely a window must tell the fact for another value to be an alteration."""
    return limits.grey * LIMIT_SHARE if any(map(other_limit, values)) else limits.same_fact


def of_another_story(limits: Limits) -> Limits:
    """Return the limits for a document that does not report the source's story.

    Halfway from the usual line to certainty, with no grey zone: an unrelated text that speaks of
    the same agencies and places comes near to many claims without stating any of them.
    """
    line = (1 + limits.supported) / 2
    return replace(limits, supported=line, grey=line)


@dataclass(frozen=True, slots=True)
class Weighed:
    """An assessment that the model could read, with its probabilities."""

    assessment: Assessment
    p: Probabilities

    @property
    def differs(self) -> bool:
        """Tell whether a value differs from the claim's."""
        return self.assessment.has(Relation.DIFFERS)

    @property
    def told(self) -> float:
        """How likely the window speaks of the claim's fact, with whatever value."""
        return 1 - self.p.absent

    @property
    def falls_short(self) -> bool:
        """Tell whether a value is vaguer than the claim's, or missing."""
        return falls_short(self.assessment.values)

    @property
    def entailed_by_claim(self) -> float:
        """How surely the claim entails the window."""
        backward = self.assessment.scores.backward
        return backward.entailment if backward else 0.0

    @property
    def related(self) -> float:
        """How near the window is to the claim."""
        return related(self.assessment.candidate)
