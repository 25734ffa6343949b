"""Text measured in terminal cells: widths, wrapping, shortening, padding."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from rich.cells import cell_len

__all__ = ["ELLIPSIS", "cells", "clip", "excerpt", "pad", "wrap"]

ELLIPSIS = "…"

# Kinsoku: marks that a Chinese or Japanese line never starts with, and those it never ends with.
_CLOSERS = frozenset("、。，．・：；？！）」』】〉》〕”’…—～%％")
_OPENERS = frozenset("（「『【〈《〔“‘")
_LATIN_CLOSERS = frozenset(",.;:?!)]")  # in Chinese typed with Latin marks, the same rule
_BREAKABLE = _CLOSERS | _OPENERS | {"‹"}
_SHOWN = re.compile(r"‹(?:U\+[0-9A-F]{4,6}(?:×\d+)?|:[:×\d]+|\[)›")  # what safe() writes
_WORD = re.compile(r" |[^ ]+")
_MARK_OPENERS, _MARK_CLOSERS = ("[-", "{+"), ("-]", "+}")  # a diff's, which stay with their text
_MODIFIERS = range(0x1F3FB, 0x1F400)  # emoji skin tones
_REGIONAL = range(0x1F1E6, 0x1F200)  # two of these make one flag


def cells(text: str) -> int:
    """Return how many terminal columns a text takes, by the newest Unicode table.

    >>> cells("abc"), cells("中文"), cells("🇷🇺")
    (3, 4, 2)
    """
    return len(text) if text.isascii() else cell_len(text, "latest")


def pad(text: str, width: int) -> str:
    """Fill a text with spaces up to a width."""
    return text + " " * max(0, width - cells(text))


def clip(text: str, width: int) -> str:
    """Cut the middle out of a text that is too wide: names often differ only at their end.

    >>> clip("opening-hours-next-year", 13)
    'openin…t-year'
    """
    if len(text) > 8 * width:
        text = text[: 4 * width] + text[-4 * width :]
    elif cells(text) <= width:
        return text
    spans = list(_clusters(text))
    room = max(0, width - cells(ELLIPSIS))
    tail, used = len(spans), 0
    while tail and used + cells(text[slice(*spans[tail - 1])]) <= room // 2:
        tail -= 1
        used += cells(text[slice(*spans[tail])])
    head = 0
    while head < tail and used + cells(text[slice(*spans[head])]) <= room:
        used += cells(text[slice(*spans[head])])
        head += 1
    kept = text[: spans[head - 1][1]] if head else ""
    return kept + ELLIPSIS + (text[spans[tail][0] :] if tail < len(spans) else "")


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Return the ranges of a text that fit on one line each.

    Breaks at spaces and between wide characters; a word longer than a line is cut, never inside
    a flag, an accented letter or "::" (which at the start of a line would command a CI runner).

    >>> text = "to the end of the decade"
    >>> [text[start:end] for start, end in wrap(text, 11)]
    ['to the end', 'of the', 'decade']
    """
    width = max(width, 4)
    lines: list[tuple[int, int]] = []
    first = last = used = 0
    for start, end in _pieces(text):
        size = cells(text[start:end])
        blank = text[start:end] == " "
        if used + size > width and not blank and last > first:
            lines.append((first, last))
            first, used = start, 0
        if blank and last == first:
            first = last = end
            continue
        if size > width:
            *full, (first, _) = _cut(text, start, end, width)
            lines += full
            size, used = cells(text[first:end]), 0
        used += size
        last = last if blank else end
    return [*lines, (first, last)] if last > first or not lines else lines


def excerpt(text: str, focus: tuple[int, int] | None, room: int) -> tuple[int, int]:
    """Return the range of a text that fits into `room` cells around the part that matters.

    Without a focus the beginning is kept. The range starts and ends at words where it can.
    """
    low, high = focus or (0, 0)
    # Few texts have more than four characters in a cell, and none needs to be measured farther.
    begin, stop = max(0, low - 4 * room), min(len(text), high + 4 * room)
    if begin == 0 and stop == len(text) and cells(text) <= room:
        return begin, stop
    spans = [(begin + start, begin + end) for start, end in _clusters(text[begin:stop])]
    left = next((i for i, (_, end) in enumerate(spans) if end > low), len(spans))
    right = next((i for i, (start, _) in enumerate(spans) if start >= high), len(spans))
    used = cells(text[low:high])
    # A third of what is free goes before the focus: what follows a value usually says of what.
    left, used = _grow(text, spans[:left], used, used + (room - used) // 3 if focus else used)
    while right < len(spans) and used < room:
        used += cells(text[slice(*spans[right])])
        right += 1
    left, _ = _grow(text, spans[:left], used, room)
    begin = min(low, spans[left][0]) if left < len(spans) else low
    stop = max(high, spans[right - 1][1]) if right else high
    return _to_words(text, (begin, stop), (low, high))


def _grow(text: str, before: list[tuple[int, int]], used: int, room: int) -> tuple[int, int]:
    """Take clusters in from the end of `before` until `room` cells are used."""
    left = len(before)
    while left > 0 and used < room:
        left -= 1
        used += cells(text[slice(*before[left])])
    return left, used


def _to_words(text: str, taken: tuple[int, int], focus: tuple[int, int]) -> tuple[int, int]:
    """Move the ends of an excerpt inward to spaces near by, never into the focus."""
    begin, stop = taken
    low, high = focus
    near = 24  # most words are shorter; text without spaces is cut where it is
    if begin > 0:
        space = text.find(" ", begin, min(begin + near, low))
        begin = space + 1 if space >= 0 else begin
    if stop < len(text):
        space = text.rfind(" ", max(stop - near, high), stop)
        stop = space if space > high else stop
    return begin, stop


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges that must stay on one line: a letter with what is drawn onto it."""
    start = 0
    while start < len(text):
        shown = _SHOWN.match(text, start)
        end = shown.end() if shown else start + 1
        while end < len(text) and _attached(text, start, end):
            end += 1
        yield start, end
        start = end


def _attached(text: str, start: int, index: int) -> bool:
    char = text[index]
    if char.isascii():
        # safe() leaves no more than two colons in a row; both stay with what stands before.
        return char == ":" and text[index - 1] != " "
    code = ord(char)
    if code in _REGIONAL:
        return ord(text[index - 1]) in _REGIONAL and index - start == 1
    return (
        code in _MODIFIERS or char in "\u200c\u200d" or unicodedata.category(char) in {"Mn", "Me"}
    )


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges between which a line may break: words, spaces, wide characters."""
    if text.isascii():
        yield from (match.span() for match in _WORD.finditer(text))
        return
    start = 0
    wide_before = False
    for begin, end in _clusters(text):
        cluster = text[begin:end]
        wide = cells(cluster[0]) > 1 or cluster[0] in _BREAKABLE
        space = cluster == " " or text[start:begin] == " "
        breakable = (wide or wide_before) and cluster[0] not in _CLOSERS
        breakable = breakable and text[begin - 1] not in _OPENERS
        breakable = breakable and not (cluster[0] in _LATIN_CLOSERS and cells(text[begin - 1]) > 1)
        marked = text.endswith(_MARK_OPENERS, 0, begin) or text.startswith(_MARK_CLOSERS, begin)
        if begin > start and (space or (breakable and not marked)):
            yield start, begin
            start = begin
        wide_before = wide
    if text:
        yield start, len(text)


def _cut(text: str, begin: int, end: int, width: int) -> list[tuple[int, int]]:
    """Cut a word that is longer than a line into ranges that are not."""
    lines: list[tuple[int, int]] = []
    used = 0
    for start, stop in _clusters(text[begin:end]):
        size = cells(text[begin + start : begin + stop])
        if lines and used + size <= width:
            lines[-1] = (lines[-1][0], begin + stop)
            used += size
        else:
            lines.append((begin + start, begin + stop))
            used = size
    return lines
