"""What the text says of a claim, and the evidence it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.gloss import Gloss
from factcheck.core.nli import NLIScores
from factcheck.core.value import ValueComparison

__all__ = ["Direction", "Evidence", "Verdict", "VerdictKind"]


class VerdictKind(StrEnum):
    """The six verdicts, worst first."""

    CONTRADICTED = "contradicted"
    ALTERED = "altered"
    OMITTED = "omitted"
    WEAKENED = "weakened"
    UNDETERMINED = "undetermined"
    SUPPORTED = "supported"


class Direction(StrEnum):
    """How a line of evidence bears on the claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The line a verdict rests on, with a gloss when one was asked for.

    Units: code-point offsets into the document; line from 1.
    """

    path: str
    line: int
    start: int
    end: int
    text: str
    direction: Direction
    gloss: Gloss | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a text says of a claim.

    `score` in [0, 1] ranks pairs by support. `conflicting` is set when the text both supports and
    contradicts the claim (FC306); then both lines stand in `evidence`.
    """

    kind: VerdictKind
    score: float
    scores: NLIScores
    evidence: tuple[Evidence, ...] = ()
    values: tuple[ValueComparison, ...] = ()
    message: str = ""
    conflicting: bool = False
