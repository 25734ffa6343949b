"""Measure the number comparator: ``python -m factcheck.evaluation.number_values DATA_FOLDER``.

Faithful translations must not differ; the same with one number of the English side changed must.
Pairs of which a reader found that the translation itself has another number are listed in
``wrong_numbers.tsv`` (key of the pair, language, both numbers, why); they are counted among the
false alarms, and left out of "faithful". The folder holds the sets of ``parallel_text`` and
``bench/demetr/critical_id10_numbers_replaced.jsonl.gz``.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from statistics import median

from factcheck import registry
from factcheck.comparators.number import digits_pack
from factcheck.core.language import LanguagePack
from factcheck.core.value import CompareContext, Mention, Reading, Relation, ValueComparison
from factcheck.evaluation.parallel_text import Part, key_of, read_sets

__all__ = ["Rates", "corrupted", "demetr", "measure", "wrong_pairs"]

_FIGURE = re.compile(r"\d[\d,.]*\d|\d")
_WORDS = (
    "two three four five six seven eight nine",
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "hundred thousand million billion",
    "hundreds thousands millions",
)
_SWAPS = {word: [w for w in row.split() if w != word] for row in _WORDS for word in row.split()}
_ANSWERED = {Relation.EQUAL, Relation.COMPATIBLE}
_COUNTS = ("pairs", "false", "wrong", "corrupted", "caught", "answered", "answered_caught")
_DEMETR_CODES = {
    "chinese_simple": "zh", "czech": "cs", "french": "fr", "german": "de", "hindi": "hi",
    "italian": "it", "japanese": "ja", "polish": "pl", "russian": "ru", "spanish": "es",
}  # fmt: skip


@dataclass(slots=True)
class Rates:
    """Counts for one language and source.

    `wrong` are the false alarms on translations known to err, `answered` the corruptions of
    numbers that had matched.
    """

    pairs: int = 0
    false: int = 0
    wrong: int = 0
    corrupted: int = 0
    caught: int = 0
    answered: int = 0
    answered_caught: int = 0
    relations: Counter[Relation] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)

    def add(self, other: Rates) -> None:
        """Add the counts of another set."""
        for name in _COUNTS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.relations += other.relations
        self.seconds += other.seconds

    def line(self, name: str) -> str:
        """Return the rates as one line of a table."""
        relations = " ".join(f"{key.value}={count}" for key, count in self.relations.most_common())
        return (
            f"{name:<26}{self.pairs:>6}{_percent(self.false, self.pairs):>9}"
            f"{_percent(self.false - self.wrong, self.pairs - self.wrong):>9}"
            f"{_percent(self.caught, self.corrupted):>9}"
            f"{_percent(self.answered_caught, self.answered):>9}"
            f"{1000 * median(self.seconds or [0]):>8.3f}  {relations}"
        )


@cache
def wrong_pairs() -> frozenset[str]:
    """Return the keys of the pairs whose translation has another number than its source."""
    table = Path(__file__).with_name("wrong_numbers.tsv").read_text(encoding="utf-8")
    return frozenset(line.partition("\t")[0] for line in table.splitlines())


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %" if whole else "-"


def corrupted(text: str, mention: Mention) -> str | None:
    """Return an English text with one number changed, None where it holds nothing to change.

    The first digit becomes another, or a number word another of its kind. The same text always
    gets the same change.
    """
    chance = random.Random(f"{text}|{mention.start}")  # noqa: S311 - a draw, no secret
    inside = text[mention.start : mention.end]
    figure = _FIGURE.search(inside)
    if figure is not None:
        digits = [digit for digit in "123456789" if digit != figure[0][0]]
        place, new = figure.span(), chance.choice(digits) + figure[0][1:]
    else:
        words = [m for m in re.finditer(r"[a-z]+", inside.lower()) if m[0] in _SWAPS]
        if not words:
            return None
        word = chance.choice(words)
        place, new = word.span(), chance.choice(_SWAPS[word[0]])
    changed = inside[: place[0]] + new + inside[place[1] :]
    return text[: mention.start] + changed + text[mention.end :]


def _compare(
    english: str, foreign: str, pack: LanguagePack, kinds: Sequence[str]
) -> tuple[tuple[ValueComparison, ...], float]:
    """Return all comparisons of a pair, and the seconds that finding took."""
    results: list[ValueComparison] = []
    spent = 0.0
    for kind in kinds:
        comparator = registry.comparator(kind)
        start = time.perf_counter()
        theirs = comparator.find(foreign, pack)
        spent += time.perf_counter() - start
        ours = comparator.find(english, registry.language_pack("en"))
        expected, found = Reading(english, "en", ours), Reading(foreign, pack.code, theirs)
        results += comparator.compare(expected, found, CompareContext())
    return tuple(results), spent


def measure(rows: Iterable[tuple[str, str]], language: str, *, show: bool = False) -> Rates:
    """Measure one language on ``(English, translation)`` pairs."""
    rates, pack = Rates(), registry.language_pack(language)
    for english, foreign in rows:
        results, spent = _compare(english, foreign, pack, ("number",))
        rates.seconds.append(spent)
        if not results:
            continue
        rates.pairs += 1
        rates.relations.update(result.relation for result in results)
        wrong = [r for r in results if r.relation is Relation.DIFFERS]
        rates.false += bool(wrong)
        rates.wrong += bool(wrong) and key_of((english, foreign)) in wrong_pairs()
        if show:
            for result in wrong:
                _print("false", english, foreign, result)
        _corrupt(english, foreign, pack, results, rates, show=show)
    return rates


def _corrupt(
    english: str,
    foreign: str,
    pack: LanguagePack,
    results: Sequence[ValueComparison],
    rates: Rates,
    *,
    show: bool,
) -> None:
    """Change one number of a pair and count whether that is caught."""
    chance = random.Random(english)  # noqa: S311 - a draw, no secret
    result = chance.choice(list(results))
    changed = corrupted(english, result.expected)
    if changed is None or not _still_reads(changed, len(results)):
        return
    again, _ = _compare(changed, foreign, pack, ("number",))
    caught = any(r.relation is Relation.DIFFERS for r in again)
    rates.corrupted += 1
    rates.caught += caught
    if result.relation in _ANSWERED:
        rates.answered += 1
        rates.answered_caught += caught
    if show and not caught:
        for missed in again:
            if missed.relation is not Relation.EQUAL:
                _print(f"missed ({result.relation.value})", changed, foreign, missed)


def _still_reads(english: str, count: int) -> bool:
    """Tell whether a changed text holds as many numbers as before: no range from 4 to 4."""
    comparator, pack = registry.comparator("number"), registry.language_pack("en")
    return len(comparator.find(english, pack)) == count


def _print(what: str, english: str, foreign: str, result: ValueComparison) -> None:
    found = f"{result.found.text!r} = {result.found.normal}" if result.found else "nothing"
    sys.stdout.write(
        f"{what} {key_of((english, foreign))}: {result.expected.normal} against {found} "
        f"({result.relation.value})\n"
        f"    {english}\n    {foreign}\n"
    )


def demetr(path: Path, *, show: bool = False) -> dict[str, tuple[int, int, int]]:
    """Return rows, caught and false alarms by language on the corruptions of numbers in DEMETR.

    Numbers there are also dates and durations, so times count too. Of a language without a pack
    digits alone are read.
    """
    counts: dict[str, tuple[int, int, int]] = {}
    kinds = [kind for kind in registry.comparator_names() if kind in {"number", "time"}]
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    for row in rows:
        code = _DEMETR_CODES[row["lang_tag"]]
        known = code in registry.language_codes()
        pack = registry.language_pack(code) if known else digits_pack(code)
        source = row["src_sent"]
        caught, false = (
            any(r.relation is Relation.DIFFERS for r in _compare(row[key], source, pack, kinds)[0])
            for key in ("pert_sent", "mt_sent")
        )
        total = counts.get(code, (0, 0, 0))
        counts[code] = (total[0] + 1, total[1] + caught, total[2] + false)
        if show and (false or not caught):
            sys.stdout.write(f"demetr {'false' if false else 'missed'}\n    {source}\n")
            sys.stdout.write(f"    {row['mt_sent']}\n    {row['pert_sent']}\n")
    return counts


def main(arguments: Sequence[str] | None = None) -> None:
    """Print one line a language and source."""
    parser = argparse.ArgumentParser(description=__doc__, prog="factcheck.evaluation.number_values")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", nargs="*", default=["ar", "fr", "zh", "de", "es", "ru"])
    parser.add_argument("--sample", type=int, default=3000, help="pairs of each source; 0: all")
    parser.add_argument("--part", type=Part, choices=tuple(Part), default=Part.ALL)
    parser.add_argument("--no-demetr", action="store_true", help="leave DEMETR out")
    parser.add_argument("--show", action="store_true", help="print every error")
    options = parser.parse_args(arguments)
    sys.stdout.write(
        f"{'':<26}{'pairs':>6}{'false':>9}{'faithful':>9}{'caught':>9}{'of read':>9}"
        f"{'find ms':>8}  relations\n"
    )
    for language in options.lang:
        total = Rates()
        for name, rows in read_sets(options.folder, language, options.part, options.sample):
            rates = measure(rows, language, show=options.show)
            sys.stdout.write(rates.line(f"{language} {name[:22]}") + "\n")
            total.add(rates)
        sys.stdout.write(total.line(f"{language} {options.part}") + "\n")
    path = options.folder / "bench" / "demetr" / "critical_id10_numbers_replaced.jsonl.gz"
    if path.exists() and not options.no_demetr:
        for code, (rows_, caught, false) in sorted(demetr(path, show=options.show).items()):
            sys.stdout.write(
                f"{code} demetr{'':<17}{rows_:>6}{_percent(false, rows_):>9}"
                f"{_percent(caught, rows_):>9}\n"
            )


if __name__ == "__main__":
    main()
