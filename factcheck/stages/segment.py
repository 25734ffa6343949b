"""Segment: a document's sentences, with offsets into the document's own text."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from factcheck.core.document import Document, Segment, Span, line_at, line_starts
from factcheck.core.errors import DocumentError
from factcheck.core.language import LanguagePack
from factcheck.core.logical_lines import logical_lines
from factcheck.core.sentence_boundaries import sentence_ends

__all__ = ["LONGEST_SEGMENT", "MOST_SEGMENTS", "segment"]

# Code points. The encoders in use read 256-512 pieces at once; 1,200 code points are 250-350
# pieces in alphabetic scripts. Sentences of that length are lists, tables or missing full stops.
LONGEST_SEGMENT = 1200

# A long novel has 30,000 sentences; every claim is compared with each one.
MOST_SEGMENTS = 50_000

_SHORTEST_PART = 200  # code points: cut no crumbs off a long sentence

# Where a long sentence may be cut, best first. ASCII marks need a space after them: "1,200".
_CUTS = tuple(re.compile(cut) for cut in (r"[;:](?=\s)|[；：؛]", r",(?=\s)|[،，、]", r"\s"))


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def _cut(text: str, start: int) -> int:
    """Return where to cut a sentence that goes on past the longest segment."""
    first, limit = start + _SHORTEST_PART, start + LONGEST_SEGMENT
    for cut in _CUTS:
        last = max((found.end() for found in cut.finditer(text, first, limit)), default=0)
        if last:
            return last
    # No mark and no space: anywhere but between a letter and its combining marks.
    while limit > first and unicodedata.combining(text[limit]):
        limit -= 1
    return limit


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST_SEGMENT:
        cut = _cut(text, start)
        part = _trim(text, start, cut)
        if part:
            yield part
        start = cut
    last = _trim(text, start, end)
    if last:
        yield last


def _sentences(text: str, line: Span, pack: LanguagePack) -> Iterator[Span]:
    start = line.start
    for end in (*sentence_ends(text, line.start, line.end, pack.sentences), line.end):
        sentence = _trim(text, start, end)
        if sentence:
            yield from _parts(text, sentence.start, sentence.end)
        start = end


def _lines_within(lines: tuple[Span, ...], content: tuple[Span, ...]) -> Iterator[Span]:
    """Yield the parts of lines that lie in the document's own content."""
    ends = [line.end for line in lines]
    for span in content:
        n = bisect_right(ends, span.start)
        while n < len(lines) and lines[n].start < span.end:
            yield Span(max(lines[n].start, span.start), min(lines[n].end, span.end))
            n += 1


def segment(document: Document, pack: LanguagePack) -> tuple[Segment, ...]:
    """Return the sentences of a document's content, in order; nothing but white space is lost.

    A line ends a sentence, unless the text is hard-wrapped. A sentence longer than
    `LONGEST_SEGMENT` is cut at a clause boundary. Units: code points; line from 1.

    Raises: DocumentError for a document of more than `MOST_SEGMENTS` sentences.
    """
    text = document.text
    starts = line_starts(text)
    parts = (
        part
        for line in _lines_within(logical_lines(text), document.content)
        for part in _sentences(text, line, pack)
    )
    found = tuple(
        Segment(text[part.start : part.end], part.start, part.end, line_at(starts, part.start))
        for part in islice(parts, MOST_SEGMENTS + 1)
    )
    if len(found) > MOST_SEGMENTS:
        message = f"{document.path}: holds more than {MOST_SEGMENTS:,} sentences; split the file"
        raise DocumentError(message)
    return found
