"""Measures the time comparator on faithful translations and on the same with one time altered.

``python -m factcheck.evaluation.time_values DATA_FOLDER`` reads ``bench/ntrex/LANG.tsv.gz`` and
``parallel/LANG/{tatoeba,tico19}*.tsv.gz`` (English, tab, translation) and prints, by language:

- pairs: pairs whose English side holds a time;
- false: share of them in which a faithful translation is said to differ;
- answered: share of the times that the translation is found to carry;
- caught: share of altered times that are said to differ;
- of found: the same, among times that were answered before they were altered.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import perf_counter

from factcheck.core.value import CompareContext, Mention, Reading, Relation
from factcheck.registry import comparator, language_pack

__all__ = ["alterations", "main", "measure", "read_pairs"]

LANGUAGES = ("ar", "fr", "zh", "de", "es", "ru")
_SOURCES = ("bench/ntrex/{}.tsv.gz", "parallel/{}/tatoeba*.tsv.gz", "parallel/{}/tico19*.tsv.gz")
# Both sides of a pair were written on the same day; which day it is does not matter.
_CONTEXT = CompareContext(reference_date=date(2020, 6, 15))
_FITS = (Relation.EQUAL, Relation.COMPATIBLE, Relation.LESS_PRECISE)
_SEED = 20250801

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORT_MONTHS = {"February", "April", "June", "September", "November"}  # no 31st to move there
_UNITS = ("minute", "hour", "day", "week", "month", "year")
_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty"),
)


@dataclass(slots=True)
class Counts:
    """What was counted on the pairs of one language."""

    pairs: int = 0
    false: int = 0
    mentions: int = 0
    answered: int = 0
    altered: int = 0
    caught: int = 0
    altered_found: int = 0
    caught_found: int = 0
    seconds: list[float] = field(default_factory=list)


def read_pairs(folder: Path, language: str, limit: int) -> Iterator[tuple[str, str]]:
    """Yield pairs of English and translation, at most `limit` of each file, evenly spread."""
    for pattern in _SOURCES:
        for path in sorted(folder.glob(pattern.format(language))):
            with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
                rows = [row.rstrip("\n").split("\t") for row in file]
            step = max(1, len(rows) // limit)
            yield from ((row[0], row[1]) for row in rows[::step] if len(row) == 2)  # noqa: PLR2004 - two columns


def alterations(mention: Mention, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield ``(kind, text)`` for each way to alter the English words of a mention."""
    text = mention.text
    for kind, words in (("weekday", _WEEKDAYS), ("month", _MONTHS)):
        for word in words:
            if re.search(rf"\b{word}\b", text):
                other = rng.choice([w for w in words if w != word and w not in _SHORT_MONTHS])
                yield kind, re.sub(rf"\b{word}\b", other, text)
    yield from _altered_clock(text, rng)
    if match := re.search(r"\b(1[0-9]|20)[0-9]0(?='?s\b)", text):
        other = int(match[0]) + 10 * rng.choice([-3, -2, -1, 1, 2])
        yield "decade", text[: match.start()] + str(other) + text[match.end() :]
    elif match := re.search(r"\b(1[0-9]|20)\d\d\b(?!-)", text):
        other = int(match[0]) + rng.choice([-7, -4, -2, -1, 1, 2, 3, 6])
        other += other % 100 == 0  # round hundreds are read as counts
        yield "year", text[: match.start()] + str(other) + text[match.end() :]
    yield from _altered_duration(text, rng)


def _altered_clock(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    pattern = r"\b(\d{1,2})(?=[:.]\d\d|\s?[ap]\.?m\b|\s?o'clock)"
    if match := re.search(pattern, text):
        hour = (int(match[1]) + rng.choice([1, 2, 3, 4, 5])) % 12 or 12
        yield "clock", text[: match.start()] + str(hour) + text[match.end() :]


def _altered_duration(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    units = "|".join(_UNITS)
    numbers = "|".join(_NUMBERS)
    match = re.search(rf"\b(\d+|{numbers})([ -])({units})(s?)\b", text, re.IGNORECASE)
    if match is None:
        return
    number, gap, unit, plural = match.groups()
    if number.isdecimal():
        other = str(int(number) + rng.choice([2, 3, 4, 7]))
    else:
        other = rng.choice([n for n in _NUMBERS[1:] if n != number.lower()])
    yield "number", text[: match.start()] + other + text[match.end(1) :]
    other_unit = rng.choice([u for u in _UNITS if u != unit.lower()])
    changed = number + gap + other_unit + plural
    yield "unit", text[: match.start()] + changed + text[match.end() :]


def measure(
    language: str, pairs: Iterable[tuple[str, str]], *, show: int = 0
) -> tuple[Counts, dict[str, list[int]]]:
    """Count on pairs of one language; `show` errors of each sort go to stderr."""
    times = comparator("time")
    english, foreign = language_pack("en"), language_pack(language)
    counts, by_kind = Counts(), {}
    rng = random.Random(_SEED)  # noqa: S311 - a fixed choice of alterations, no secret

    def reading(text: str) -> Reading:
        return Reading(text, "en", times.find(text, english))

    shown = {"false": show, "missed": show}
    for source, translation in pairs:
        claim = reading(source)
        if not claim.mentions:
            continue
        begin = perf_counter()
        found = Reading(translation, language, times.find(translation, foreign))
        counts.seconds.append(perf_counter() - begin)
        rows = times.compare(claim, found, _CONTEXT)
        counts.pairs += 1
        counts.mentions += len(rows)
        counts.answered += sum(row.relation in _FITS for row in rows)
        wrong = [row for row in rows if row.relation is Relation.DIFFERS]
        counts.false += bool(wrong)
        if wrong and shown["false"]:
            shown["false"] -= 1
            print(
                "FALSE",
                *((w.expected.normal, w.found and w.found.normal) for w in wrong),
                source,
                translation,
                sep="\n  ",
                file=sys.stderr,
            )
        ways = [(row, way) for row in rows for way in alterations(row.expected, rng)]
        if not ways:
            continue
        row, (kind, words) = rng.choice(ways)
        mention = row.expected
        altered = reading(source[: mention.start] + words + source[mention.end :])
        after = times.compare(altered, found, _CONTEXT)
        caught = any(one.relation is Relation.DIFFERS for one in after)
        counts.altered += 1
        counts.caught += caught
        tally = by_kind.setdefault(kind, [0, 0])
        tally[0] += caught
        tally[1] += 1
        if row.relation in _FITS:
            counts.altered_found += 1
            counts.caught_found += caught
        if not caught and shown["missed"]:
            shown["missed"] -= 1
            print(
                f"MISSED {kind} ({row.relation})",
                mention.text + " -> " + words,
                source,
                translation,
                [m.normal for m in found.mentions],
                sep="\n  ",
                file=sys.stderr,
            )
    return counts, by_kind


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:6.2f}%" if whole else "     -"


def main(arguments: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure the time comparator.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=4000, help="pairs of each file")
    parser.add_argument("--show", type=int, default=0, help="errors of each sort to show")
    parser.add_argument("--lang", nargs="*", default=LANGUAGES)
    options = parser.parse_args(arguments)
    print("language  pairs   false  answered  altered  caught  of found  ms a segment (median)")
    for language in options.lang:
        pairs = read_pairs(options.folder, language, options.limit)
        counts, by_kind = measure(language, pairs, show=options.show)
        milliseconds = (
            1000 * sorted(counts.seconds)[len(counts.seconds) // 2] if counts.seconds else 0
        )
        print(
            f"{language:8}{counts.pairs:7}{_share(counts.false, counts.pairs)}"
            f"{_share(counts.answered, counts.mentions):>10}{counts.altered:9}"
            f"{_share(counts.caught, counts.altered):>8}"
            f"{_share(counts.caught_found, counts.altered_found):>9}{milliseconds:10.3f}"
        )
        kinds = (f"{kind} {part}/{whole}" for kind, (part, whole) in sorted(by_kind.items()))
        print("         ", ", ".join(kinds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
