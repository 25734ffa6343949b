"""Logical lines: the lines of a text as its author meant them, hard wraps joined.

Page reading and sentence splitting must agree on what one line is, so both ask here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.core.document import Span

__all__ = ["logical_lines"]

# The widest margin that mail programs, editors and e-text projects wrap at is 100; anything wider
# is a paragraph on one line. The narrowest that prose is wrapped at is a newspaper column.
_WIDEST_WRAP = 110
_NARROWEST_WRAP = 40
_NARROWEST_WRAP_UNSPACED = 16
# Fewer neighbouring lines than this may fill the margin by chance.
_FEWEST_PAIRS = 3
_FILLED_SHARE = 0.8
# Wrapping pays no heed to sentences; lines of one sentence each may be of one length by chance.
_BROKEN_SHARE = 0.5

# A line at least this long that ends in mid-sentence goes on in the next one.
_LONG_ENOUGH_TO_BREAK = 30

_PHYSICAL = re.compile(r"[^\n\u2028\u2029]+")
# A bullet, or a number with its dot or bracket: starts a new line of a list.
_LIST_MARKER = re.compile(r"\s*(?:[-–—*•·▪●◦‣►▶✓✔☑#>]|\(?\w{1,3}[.)、])(?:\s|$)")
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।:：;；]['\"”’»“)\]】」』》]*\s*$")
_TAIL = 40  # more closing marks and blanks than this end no line of prose
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_PLAIN_WORD = re.compile(r"[\"'«“„(]?[^\W\d_]+(?:[-'’][^\W\d_]+)*[,.;:!?)»”'\"]*")
_FIRST_WORD = re.compile(r"\S{1,60}")  # no need to read on: longer ones cross any margin


def _physical_lines(text: str) -> tuple[Span, ...]:
    found = (Span(line.start(), line.end()) for line in _PHYSICAL.finditer(text))
    return tuple(line for line in found if not text[line.start : line.end].isspace())


def _ends_sentence(text: str, line: Span) -> bool:
    return bool(_SENTENCE_END.search(text, max(line.start, line.end - _TAIL), line.end))


def _fills(text: str, line: Span, following: Span, width: int) -> bool:
    """Tell whether the next line's first word had no room left on this one."""
    length = len(text[line.start : line.end].rstrip())
    word = _FIRST_WORD.search(text, following.start, following.end)
    if word is None or _LIST_MARKER.match(text, following.start, following.end):
        return False
    if _WIDE.match(word[0]):  # no spaces: a line breaks anywhere, punctuation may hang over
        return length >= width - 2
    return length + 1 + len(word[0]) > width


def _neighbours(text: str, lines: tuple[Span, ...]) -> tuple[bool, ...]:
    """Tell for each line whether the next one follows at once, without a blank line between."""
    return tuple(text[one.end : two.start] in {"\n", "\u2028"} for one, two in pairwise(lines))


def _wrap_width(text: str, lines: tuple[Span, ...], adjacent: tuple[bool, ...]) -> int | None:
    """Return the margin at which the whole text was wrapped, or None when it was not."""
    pairs = [n for n, next_to in enumerate(adjacent) if next_to]
    if len(pairs) < _FEWEST_PAIRS:
        return None
    width = max(len(text[lines[n].start : lines[n].end].rstrip()) for n in pairs)
    unspaced = sum(bool(_WIDE.match(text[lines[n].start])) for n in pairs) * 2 > len(pairs)
    narrowest = _NARROWEST_WRAP_UNSPACED if unspaced else _NARROWEST_WRAP
    if not narrowest <= width <= _WIDEST_WRAP:
        return None
    full = [n for n in pairs if _fills(text, lines[n], lines[n + 1], width)]
    broken = sum(not _ends_sentence(text, lines[n]) for n in full)
    # A short line that ends a sentence ends a paragraph; it says nothing for or against.
    short = sum(not _ends_sentence(text, lines[n]) for n in pairs) - broken
    enough = len(full) >= _FEWEST_PAIRS and len(full) >= _FILLED_SHARE * (len(full) + short)
    return width if enough and broken >= _BROKEN_SHARE * len(full) else None


def _goes_on(text: str, line: Span, following: Span) -> bool:
    """Tell whether a sentence runs over a line end: no end before it, a small letter after it."""
    first = _FIRST_WORD.search(text, following.start, following.end)
    return (
        first is not None
        and first[0][0].islower()
        and _PLAIN_WORD.fullmatch(first[0]) is not None  # no file name, address or handle
        and line.end - line.start >= _LONG_ENOUGH_TO_BREAK
        and not _ends_sentence(text, line)
        and not _LIST_MARKER.match(text, following.start, following.end)
    )


def _joined(text: str) -> Iterator[Span]:
    lines = _physical_lines(text)
    adjacent = _neighbours(text, lines)
    width = _wrap_width(text, lines, adjacent)
    start = None
    for n, line in enumerate(lines):
        start = line.start if start is None else start
        if n < len(adjacent) and adjacent[n]:
            following = lines[n + 1]
            wrapped = width is not None and _fills(text, line, following, width)
            if wrapped or _goes_on(text, line, following):
                continue
        yield Span(start, line.end)
        start = None


def logical_lines(text: str) -> tuple[Span, ...]:
    r"""Return the non-blank lines of a text; lines that were only wrapped are one.

    A line is wrapped when the whole text keeps to one margin and the next line's first word
    would have crossed it, or when a long line breaks off and the next begins in lower case.

    >>> text = "One.\n\nTwo."
    >>> [text[line.start : line.end] for line in logical_lines(text)]
    ['One.', 'Two.']
    """
    return tuple(_joined(text))
