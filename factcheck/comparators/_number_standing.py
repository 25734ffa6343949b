"""Whether a number surely counts something, or belongs to a time, a name or an address."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from factcheck.comparators._calendar_spans import calendar_spans
from factcheck.comparators._number_context import Found
from factcheck.comparators._number_forms import forms
from factcheck.comparators._number_line import Raw
from factcheck.comparators._number_text import FoldedText
from factcheck.comparators._number_value import Bound, Standing
from factcheck.core.language import LanguagePack
from factcheck.core.number_words import NumberWords

__all__ = ["Surroundings", "surroundings"]

# Addresses are written in plain letters: what stands beside one in Chinese is none of it.
_ADDRESS = re.compile(r"(?<![!-~])[!-~]*(?:://|@|www\.)[!-~]*")
_WORD_BEFORE, _WORD_AFTER = re.compile(r"([^\W\d_]+)[ -]$"), re.compile(r"[ -]([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_WIDEST_WORD = 40  # characters looked back for the word before
_NUMBERED, _GREAT = "号", 10**4
_NAMED = 100  # "Millions" and "Hunderte" begin no name

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The times and addresses of a text, in order, as ranges of the folded text.

    `marks` follow the figures of dates where months and days are written so (4月7日), `labels`
    those that name one of a row (1号线).
    """

    folded: FoldedText
    times: Spans
    addresses: Spans
    marks: tuple[str, ...]
    labels: tuple[str, ...]

    def standing(self, found: Found) -> Standing:
        """Return the standing of a number."""
        raw = found.raw
        if _overlaps(self.addresses, raw):
            return Standing.NAME
        # A figure with a unit is no time: 百分之五点三 is 5.3 %, not three past five.
        if raw.unit is None and self._timed(raw):
            after = self.folded.text[raw.end : raw.end + 2].lstrip(" ")
            dated = raw.bound is Bound.EXACT and after.startswith(self.marks)
            return Standing.DATE if dated else Standing.CALENDAR
        if raw.soft:
            return Standing.PAIR if raw.pair else Standing.SOFT
        named = found.named or (not raw.digits and _in_title(self.folded, raw))
        return Standing.NAME if named else Standing.SURE

    def _timed(self, raw: Raw) -> bool:
        """Tell whether a number is part of a time; 七点五万 and 1号线 only begin like one."""
        times, text = self.times, self.folded.text
        at = bisect_left(times, (raw.end,)) - 1  # the last span that begins before the number ends
        if at < 0 or raw.start >= times[at][1] or text.startswith(self.labels, raw.end):
            return False
        return raw.scale < _GREAT or raw.end <= times[at][1]


def surroundings(folded: FoldedText, pack: LanguagePack) -> Surroundings:
    """Find the times and addresses of a text."""
    text = folded.original
    addresses: Spans = ()
    if "@" in text or "://" in text or "www." in text:
        addresses = tuple(match.span() for match in _ADDRESS.finditer(folded.text))
    return Surroundings(
        folded,
        tuple(folded.inner_span(*span) for span in calendar_spans(text, pack)),
        addresses,
        () if pack.spaced else _date_marks(pack.times.marks),
        () if pack.spaced else _labels(pack.numbers),
    )


def _overlaps(spans: Spans, raw: Raw) -> bool:
    at = bisect_left(spans, (raw.end,)) - 1  # the last span that begins before the number ends
    return at >= 0 and raw.start < spans[at][1]


@cache
def _labels(data: NumberWords) -> tuple[str, ...]:
    return tuple(form for form in forms(data.counters, data) if form[0] == _NUMBERED != form)


@cache
def _date_marks(table: str) -> tuple[str, ...]:
    """Return what follows the figures of dates: 年, 月, 日."""
    entries = (entry.partition(":") for entry in table.split(";"))
    return tuple(
        form.strip().partition("{")[0]
        for key, _, listed in entries
        if key.strip() in {"year", "month", "day"}
        for form in listed.split("|")
        if form.strip() != _NUMBERED  # also "No. 5"
    )


def _in_title(folded: FoldedText, raw: Raw) -> bool:
    """Tell a number word within a name: the Four Corners, Alpha Zero. Headlines are none."""
    start, end = folded.span(raw.start, raw.end)
    text = folded.original
    counts = raw.bound is Bound.EXACT and raw.value < _NAMED
    if not (counts and text[start].isupper()) or " " in text[start:end]:
        return False
    if raw.unit is not None or raw.value.denominator > 1:
        return False  # die Fünf-Prozent-Hürde
    before = _WORD_BEFORE.search(text, max(start - _WIDEST_WORD, 0), start)
    if before is None:
        return False  # it begins a sentence
    after = _WORD_AFTER.match(text, end)
    if before[1][0].isupper() is not (after is not None and after[1][0].isupper()):
        return True
    words: list[str] = _WORD.findall(text)
    capitals = [word for word in words if word[0].isupper()]
    return 2 * len(capitals) < len(words)  # World for Two, in no headline
