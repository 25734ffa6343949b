"""The modality comparator's own form of a cue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Cue", "ModalityValue"]


class Cue(StrEnum):
    """What a word does to the statement it stands in."""

    NEGATED = "negated"
    HEDGED = "hedged"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    DENIED = "denied"
    AGREED = "agreed"
    PROPOSED = "proposed"
    ATTRIBUTED = "attributed"
    STATED = "stated"


@dataclass(frozen=True, slots=True)
class ModalityValue:
    """A cue, the word or phrase that gives it, and the clause of the text it stands in (from 0).

    STATED is the absence of any cue: the text says it as a fact.
    """

    cue: Cue
    words: str
    clause: int = 0
