"""What is marked in a diff: the very values that differ, and in one language the changed words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from factcheck import registry
from factcheck.core.claim import Claim
from factcheck.core.errors import UnknownNameError
from factcheck.core.report import Cell
from factcheck.core.value import Mention
from factcheck.reporters._diff_places import Places, positions
from factcheck.reporters._diff_words import changed_words
from factcheck.reporters._words import telling_values

__all__ = ["Marks", "changed_lines", "omitted_marks", "value_marks"]

# A mention is looked for in the line's first characters; a longer line is no sentence.
_LONGEST = 4_000
_CLAIM_LANGUAGE = "en"  # that of the table's statements
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


@dataclass(frozen=True, slots=True)
class Marks:
    """Ranges to mark, by the position of a line, gathered while claims are placed."""

    source: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    document: dict[int, list[tuple[int, int]]] = field(default_factory=dict)


def value_marks(
    cell: Cell, rows: Sequence[int], places: Places, marks: Marks, language: str
) -> None:
    """Mark the values that a verdict turns on: the expected in the source, the found beside it."""
    values = telling_values(cell)
    if not values or not rows or not cell.verdict.evidence:
        return
    for value in values:
        if value.found:
            for at, span in _found(value.found, cell, places):
                marks.document.setdefault(at, []).append(span)
        for at in (at for row in rows for at in places.rows[row].source):
            place = _expected(value.expected, places.source[at].text[:_LONGEST], language)
            if place:
                marks.source.setdefault(at, []).append(place)
                break


def _found(found: Mention, cell: Cell, places: Places) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield where a found value stands: offsets count in the first piece of evidence."""
    evidence = cell.verdict.evidence[0]
    covered = positions(places, evidence)
    offset = evidence.start + found.start
    for at in covered:
        line = places.document[at]
        low = offset - line.start
        if 0 <= low < len(line.text) and line.text.startswith(found.text, low):
            yield at, (low, low + len(found.text))
            return
    for at in covered:  # offsets that count otherwise, as in evidence whose spaces were folded
        low = places.document[at].text.find(found.text)
        if found.text and low >= 0:
            yield at, (low, low + len(found.text))
            return


def _expected(expected: Mention, text: str, language: str) -> tuple[int, int] | None:
    """Return where a line of the source states the value that a claim states."""
    pattern = rf"(?<!\w){re.escape(expected.text)}(?!\w)"
    if same := re.search(pattern, text, re.IGNORECASE):
        return same.span()
    try:
        pack = registry.language_pack(language.partition("-")[0])
        comparator = registry.comparator(expected.kind)
    except UnknownNameError:
        return None
    mentions = comparator.find(text, pack)
    equal = (m for m in mentions if m.normal == expected.normal or m.value == expected.value)
    return next(((m.start, m.end) for m in equal), None)


def omitted_marks(
    claim: Claim, there: Sequence[str], at: int, places: Places, marks: Marks
) -> None:
    """Mark the words of a source line that only a claim stated nowhere speaks of.

    `there` are texts whose words the document does say: the other claims on the line, and in the
    source's own language the document's lines. The longest such run of words is marked: single
    words beside it are mostly names that come up again.
    """
    text = places.source[at].text[:_LONGEST]
    function_words = registry.language_pack(_CLAIM_LANGUAGE).sentences.function_words
    said = {word for one in there for word in _words(one)} - function_words
    lost = set(_words(claim.statement)) - said
    best: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []  # neighbouring words of the claim that tell something
    broken = True
    for match in _WORD.finditer(text):
        word = match[0].casefold()
        if word not in lost:
            broken = True
        elif word not in function_words:
            run = [match.span()] if broken else [*run, match.span()]
            broken = False
            best = max(best, run, key=len)
    if best:
        marks.source.setdefault(at, []).append((best[0][0], best[-1][1]))


def _words(text: str) -> list[str]:
    return [match[0].casefold() for match in _WORD.finditer(text)]


def changed_lines(places: Places, marks: Marks) -> None:
    """Mark the words that differ between the two sides of each row of one language."""
    for row in places.rows:
        if not row.source or not row.document:
            continue
        old = [places.source[at].text for at in row.source]
        new = [places.document[at].text for at in row.document]
        removed, added = changed_words("\n".join(old), "\n".join(new))
        _spread(row.source, old, removed, marks.source)
        _spread(row.document, new, added, marks.document)


def _spread(
    at: Sequence[int],
    lines: Sequence[str],
    spans: Iterable[tuple[int, int]],
    into: dict[int, list[tuple[int, int]]],
) -> None:
    """Hand ranges of joined lines back to the lines they came from."""
    spans = tuple(spans)
    start = 0
    for position, line in zip(at, lines, strict=True):
        end = start + len(line)
        own = [
            (max(low, start) - start, min(high, end) - start)
            for low, high in spans
            if low < end and high > start
        ]
        if own:
            into.setdefault(position, []).extend(own)
        start = end + 1
