"""Measures the time comparator on faithful translations and on the same with one time altered.

``python -m factcheck.evaluation.time_values DATA_FOLDER`` reads the sets of ``parallel_text`` and
prints, by language:

- pairs: pairs whose English side holds a time;
- false: share of them in which the faithful translation is said to differ;
- answered: share of the times that the translation is found to carry;
- altered: pairs in which one time of the English side was altered;
- caught: share of these in which a time is said to differ;
- of found: the same, among times that were answered before they were altered;
- ms: median time to find the times of a translation.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from factcheck.core.protocols import Comparator
from factcheck.core.value import CompareContext, Mention, Reading, Relation, ValueComparison
from factcheck.evaluation.parallel_text import Part, read_sets
from factcheck.registry import comparator, language_pack

__all__ = ["Counts", "alterations", "main", "measure"]

LANGUAGES = ("ar", "fr", "zh", "de", "es", "ru")
# Both sides of a pair were written on the same day; which day it is does not matter.
_CONTEXT = CompareContext(reference_date=date(2020, 6, 15))
_FITS = (Relation.EQUAL, Relation.COMPATIBLE, Relation.LESS_PRECISE)
_SEED = 20250801

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LONG_MONTHS = ("January", "March", "May", "July", "August", "October", "December")
_MONTHS = (*_LONG_MONTHS, "February", "April", "June", "September", "November")
_UNITS = ("minute", "hour", "day", "week", "month", "year")
_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty"),
)
_CLOCK = re.compile(r"\b(\d{1,2})(?=[:.]\d\d|\s?[ap]\.?m\b|\s?o'clock)")
_DECADE = re.compile(r"\b(?:1[0-9]|20)[0-9]0(?='?s\b)")
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b(?!-)")
_DURATION = re.compile(
    rf"\b(\d+|{'|'.join(_NUMBERS)})([ -])({'|'.join(_UNITS)})(s?)\b", re.IGNORECASE
)


@dataclass(slots=True)
class Counts:
    """What was counted on the pairs of one language; `kinds` by kind of alteration."""

    pairs: int = 0
    false: int = 0
    mentions: int = 0
    answered: int = 0
    altered: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    altered_found: int = 0
    caught_found: int = 0
    seconds: list[float] = field(default_factory=list)


def alterations(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield ``(kind, altered text)`` for each way to alter the English words of a time.

    >>> dict(alterations("on Thursday", random.Random(1)))["weekday"] != "on Thursday"
    True
    """
    # A day of the month stays valid in a month of 31 days.
    for kind, words, others in (
        ("weekday", _WEEKDAYS, _WEEKDAYS),
        ("month", _MONTHS, _LONG_MONTHS),
    ):
        for word in words:
            if re.search(rf"\b{word}\b", text):
                other = rng.choice([w for w in others if w != word])
                yield kind, re.sub(rf"\b{word}\b", other, text)
    if match := _CLOCK.search(text):
        hour = (int(match[1]) + rng.randint(1, 5)) % 12 or 12
        yield "clock", _replaced(text, match, str(hour))
    if match := _DECADE.search(text):
        yield "decade", _replaced(text, match, str(int(match[0]) + 10 * rng.choice([-3, -1, 1, 2])))
    elif match := _YEAR.search(text):
        year = int(match[0]) + rng.choice([-7, -4, -2, -1, 1, 2, 3, 6])
        # Round hundreds are read as counts.
        yield "year", _replaced(text, match, str(year + (year % 100 == 0)))
    yield from _altered_durations(text, rng)


def _replaced(text: str, match: re.Match[str], by: str) -> str:
    return text[: match.start()] + by + text[match.end() :]


def _altered_durations(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    match = _DURATION.search(text)
    if match is None:
        return
    number, gap, unit, plural = match.groups()
    if number.isdecimal():
        other = str(int(number) + rng.choice([2, 3, 4, 7]))
    else:
        other = rng.choice([n for n in _NUMBERS[1:] if n != number.lower()])
    yield "number", _replaced(text, match, f"{other}{gap}{unit}{plural}")
    other = rng.choice([u for u in _UNITS if u != unit.lower()])
    yield "unit", _replaced(text, match, f"{number}{gap}{other}{plural}")


class _Measure:
    """Counts on pairs of one language; shows some errors of each sort on stderr."""

    def __init__(self, language: str, show: int) -> None:
        self.times: Comparator = comparator("time")
        self.english, self.foreign = language_pack("en"), language_pack(language)
        self.counts = Counts()
        self.rng = random.Random(_SEED)  # noqa: S311 - a fixed choice of alterations, no secret
        self.left = {"false": show, "missed": show}

    def read(self, source: str, translation: str) -> None:
        """Count one pair."""
        claim = self.claim(source)
        if not claim.mentions:
            return
        begin = perf_counter()
        mentions = self.times.find(translation, self.foreign)
        self.counts.seconds.append(perf_counter() - begin)
        found = Reading(translation, self.foreign.code, mentions)
        rows = self.times.compare(claim, found, _CONTEXT)
        wrong = [row for row in rows if row.relation is Relation.DIFFERS]
        self.counts.pairs += 1
        self.counts.mentions += len(rows)
        self.counts.answered += sum(row.relation in _FITS for row in rows)
        self.counts.false += bool(wrong)
        if wrong:
            self.show("false", wrong[0], "", source, found)
        ways = [(row, way) for row in rows for way in alterations(row.expected.text, self.rng)]
        if ways:
            row, (kind, words) = self.rng.choice(ways)
            self.alter(source, found, row, kind, words)

    def claim(self, text: str) -> Reading:
        """Read an English sentence."""
        return Reading(text, "en", self.times.find(text, self.english))

    def alter(self, source: str, found: Reading, row: ValueComparison, kind: str, by: str) -> None:
        """Count whether an altered time is said to differ."""
        mention: Mention = row.expected
        altered = self.claim(source[: mention.start] + by + source[mention.end :])
        rows = self.times.compare(altered, found, _CONTEXT)
        caught = any(one.relation is Relation.DIFFERS for one in rows)
        self.counts.altered[kind] += 1
        self.counts.caught[kind] += caught
        if row.relation in _FITS:
            self.counts.altered_found += 1
            self.counts.caught_found += caught
        if not caught:
            self.show("missed", row, by, source, found)

    def show(self, sort: str, row: ValueComparison, by: str, source: str, found: Reading) -> None:
        """Print an error, as long as some of its sort are wanted."""
        if self.left[sort] <= 0:
            return
        self.left[sort] -= 1
        normals = [mention.normal for mention in found.mentions]
        lines = (
            f"{sort}: {row.expected.normal} ({row.relation}) {by}",
            source,
            found.text,
            normals,
        )
        print(*lines, sep="\n  ", file=sys.stderr)


def measure(language: str, pairs: Iterable[tuple[str, str]], *, show: int = 0) -> Counts:
    """Count on pairs of English and one language; `show` errors of each sort go to stderr."""
    measuring = _Measure(language, show)
    for source, translation in pairs:
        measuring.read(source, translation)
    return measuring.counts


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}%" if whole else "-"


def _row(language: str, counts: Counts) -> str:
    cells = (
        counts.pairs,
        _share(counts.false, counts.pairs),
        _share(counts.answered, counts.mentions),
        counts.altered.total(),
        _share(counts.caught.total(), counts.altered.total()),
        _share(counts.caught_found, counts.altered_found),
        f"{1000 * median(counts.seconds or [0]):.3f}",
    )
    kinds = (f"{kind} {counts.caught[kind]}/{n}" for kind, n in sorted(counts.altered.items()))
    return f"{language:8}" + "".join(f"{cell!s:>10}" for cell in cells) + "   " + ", ".join(kinds)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure the time comparator.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=12_000, help="pairs of each set")
    parser.add_argument("--part", type=Part, choices=tuple(Part), default=Part.ALL)
    parser.add_argument("--show", type=int, default=0, help="errors of each sort to show")
    parser.add_argument("--lang", nargs="*", default=LANGUAGES, choices=LANGUAGES)
    options = parser.parse_args(arguments)
    names = ("pairs", "false", "answered", "altered", "caught", "of found", "ms")
    print(f"{'':8}" + "".join(f"{name:>10}" for name in names) + "   caught by kind")
    for language in options.lang:
        sets = read_sets(options.folder, language, options.part, options.limit)
        pairs = [pair for _, rows in sets for pair in rows]
        print(_row(language, measure(language, pairs, show=options.show)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
