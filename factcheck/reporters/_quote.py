"""A line of a document made short enough to read, around the value that matters."""

from __future__ import annotations

from factcheck.core.report import Cell
from factcheck.core.safe_text import safe
from factcheck.core.verdict import Evidence, VerdictKind
from factcheck.reporters._layout import ELLIPSIS, excerpt
from factcheck.reporters._words import telling_values

__all__ = ["Focus", "focus", "located", "shortened"]

#: A value found in a text and its offset there.
Focus = tuple[str, int]

# Characters of one line of evidence that are looked at; more is no sentence.
_LONGEST = 4_000


def focus(cell: Cell | None, evidence: Evidence) -> Focus | None:
    """Return the found value that a line of evidence is quoted for, None when it holds none.

    Values are read from the first line of evidence; in others their offsets mean nothing.
    """
    if cell is None or evidence is not cell.verdict.evidence[0]:
        return None
    supported = cell.verdict.kind is VerdictKind.SUPPORTED
    values = telling_values(cell, every=supported)
    found = next((value.found for value in values if value.found), None)
    return (found.text, found.start) if found and found.text in evidence.text else None


def located(text: str, value: Focus | None) -> tuple[str, tuple[int, int] | None]:
    """Return a text made safe, and where the value stands in it."""
    words, offset = value or ("", 0)
    begin = max(0, min(offset, len(text)) - _LONGEST // 2)
    text = text[begin : begin + _LONGEST]
    shown, needle = safe(text).strip(), safe(words).strip()
    if not needle:
        return shown, None
    # The same words may stand there more than once: count those before the value.
    earlier = text[: max(0, offset - begin)].count(words)
    at = -1
    for _ in range(earlier + 1):
        at = shown.find(needle, at + 1)
    return shown, (at, at + len(needle)) if at >= 0 else None


def shortened(text: str, value: Focus | None, room: int) -> str:
    """Return a text as one safe line of at most about `room` columns around the value.

    >>> shortened("It was late. The ship sailed on 5 May, in rain and fog.", ("5 May", 32), 24)
    '… on 5 May, in rain …'
    """
    shown, mark = located(text, value)
    begin, end = excerpt(shown, mark, room)
    before = f"{ELLIPSIS} " if begin else ""
    return before + shown[begin:end] + (f" {ELLIPSIS}" if end < len(shown) else "")
