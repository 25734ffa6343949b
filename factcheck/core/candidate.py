"""A window worth reading for a claim, and what reading it showed."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.core.document import Window
from factcheck.core.nli import DirectionScores
from factcheck.core.value import Relation, ValueComparison

__all__ = ["Assessment", "Candidate", "SourceSupport"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A window with its cosine similarity to the claim and to the source segment of the claim.

    `shared` is the part of the claim's names, numbers and words found in the window, in [0, 1].
    """

    window: Window
    similarity: float
    anchor_similarity: float
    shared: float


@dataclass(frozen=True, slots=True)
class SourceSupport:
    """How well the source itself carries the claim: the yardstick for its translations."""

    similarity: float
    entailment: float


@dataclass(frozen=True, slots=True)
class Assessment:
    """One candidate, its NLI scores in both directions, and its values against the claim's."""

    candidate: Candidate
    scores: DirectionScores
    values: tuple[ValueComparison, ...] = ()

    def has(self, relation: Relation) -> bool:
        """Tell whether any value stands in a relation to the claim's."""
        return any(value.relation is relation for value in self.values)
