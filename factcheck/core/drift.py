"""What changed between two versions of one document: its segments, its wording, its claims."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.document import Segment
from factcheck.core.report import Cell, Status
from factcheck.core.verdict import VerdictKind

__all__ = ["ClaimChange", "ClaimDrift", "Drift", "SegmentChange", "Wording"]


@dataclass(frozen=True, slots=True)
class SegmentChange:
    """Segments of the old version and what stands for them in the new one, if anything.

    Either side may be empty: what was removed has no `new`, what was added no `old`. `similarity`
    in [0, 1] is of the letters, 0 where a side is empty.
    """

    old: Segment | None
    new: Segment | None
    similarity: float = 0.0


@dataclass(frozen=True, slots=True)
class Wording:
    """How far the new wording is from the old: chrF and TER, with their signatures.

    Units: chrF 0 to 100, 100 for equal texts; TER in edits per 100 words, 0 for equal texts.
    """

    chrf: float
    chrf_signature: str
    ter: float
    ter_signature: str


class ClaimChange(StrEnum):
    """What became of a claim, worst first."""

    LOST = "lost"
    ALTERED = "altered"
    SHIFTED = "shifted"
    GAINED = "gained"


@dataclass(frozen=True, slots=True)
class ClaimDrift:
    """A claim whose verdict changed: the cells of the old and of the new version.

    A claim altered already in the old version counts as altered when its value changed again.
    """

    change: ClaimChange
    old: Cell
    new: Cell

    @property
    def accepted(self) -> bool:
        """Tell whether a person has accepted what the new version says."""
        finding = self.new.finding
        return finding is not None and finding.status is Status.ACCEPTED

    @property
    def fails(self) -> bool:
        """Tell whether the new version has lost what the old one carried, and nobody agreed."""
        if self.accepted:
            return False
        carried = self.old.verdict.kind is VerdictKind.SUPPORTED
        return self.change is ClaimChange.LOST or (carried and self.change is ClaimChange.ALTERED)


@dataclass(frozen=True, slots=True)
class Drift:
    """Two versions of one document, compared. `segments` counts those of the new version."""

    document: str
    language: str
    old: str
    new: str
    segments: int
    changes: tuple[SegmentChange, ...]
    wording: Wording
    claims: tuple[ClaimDrift, ...]

    @property
    def fails(self) -> bool:
        """Tell whether any claim was lost."""
        return any(claim.fails for claim in self.claims)
