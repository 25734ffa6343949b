"""Documents, segments and windows; every offset points into the document's own text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from factcheck.core.claim import Role

__all__ = ["Document", "Exclusion", "Segment", "Span", "Window", "line_at", "line_starts"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of a text. Units: code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A part of a document that is not checked, and why (page furniture, another language).

    `language` is that other language, or its script where the language is not known.
    """

    span: Span
    line: int
    text: str
    reason: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One text to check. `content` lists the spans that hold its own text, in order.

    What lies outside `content` was left out, for the reasons in `excluded`.
    """

    id: str
    path: str
    language: str
    role: Role
    text: str
    content: tuple[Span, ...]
    excluded: tuple[Exclusion, ...] = ()
    dateline: date | None = None
    translated_from: str | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence: ``document.text[start:end] == segment.text``. Units: code points; line from 1."""

    text: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Window:
    """One or two consecutive segments, read as one premise.

    `first` and `last` are positions in the document's list of segments (both included).
    """

    text: str
    start: int
    end: int
    line: int
    first: int
    last: int


def line_starts(text: str) -> tuple[int, ...]:
    r"""Return the offset at which each line begins.

    >>> line_starts("ab\ncd")
    (0, 3)
    """
    return (0, *(i + 1 for i, char in enumerate(text) if char == "\n"))


def line_at(starts: tuple[int, ...], offset: int) -> int:
    """Return the line (from 1) that holds a code-point offset.

    >>> line_at((0, 3), 4)
    2
    """
    return bisect_right(starts, offset)
