"""Measure the name comparator on parallel text: false alarms, names found, replaced names caught.

``python -m factcheck.evaluation.name_values DATA_FOLDER`` reads the sets of ``parallel_text``,
``lex/person_name_tokens_en-ru.tsv.gz`` (English TAB foreign token of a person's name) and
``bench/demetr/critical_id9_ne_replaced.jsonl.gz``.

The claim is the English side, the evidence the foreign one. To corrupt a pair, one name of the
English side that was found is replaced by another of its sort, drawn with a fixed seed: given
names by given names, other names of persons by tokens of the list, territories by territories
(adjectives by adjectives), towns by towns, organisations by those of their kind.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.core.sentence_words import words as listed
from factcheck.core.value import CompareContext, Mention, Reading, Relation, ValueComparison
from factcheck.evaluation.parallel_text import Part, read_sets
from factcheck.registry import comparator, language_pack

__all__ = ["Pools", "Rates", "main", "measure", "pools", "replacement"]

_LANGUAGES = ("ar", "fr", "zh", "de", "es", "ru")
_SEED = 20250801
_FOUND = (Relation.EQUAL, Relation.COMPATIBLE, Relation.LESS_PRECISE)
_CODE = 2  # letters of an ISO 3166 code
_TOKEN = 4  # letters of a person-name token worth drawing, at least
_NATIONS = listed(
    "France Germany Spain Italy Portugal Poland Sweden Norway Greece Hungary Romania Bulgaria "
    "Serbia Croatia Ukraine Russia Kazakhstan China Japan Vietnam Thailand Indonesia Malaysia "
    "Pakistan Iran Iraq Syria Lebanon Israel Egypt Libya Tunisia Algeria Morocco Nigeria Kenya "
    "Ethiopia Somalia Mexico Canada Cuba Colombia Venezuela Peru Bolivia Chile Argentina Brazil "
    "Australia Finland Denmark Ireland Belgium Austria Switzerland Afghanistan Myanmar Cambodia"
)
_TOWNS = listed(
    "Moscow London Paris Berlin Madrid Rome Vienna Athens Tokyo Seoul Beijing Shanghai Cairo "
    "Baghdad Istanbul Chicago Boston Washington Munich Milan Barcelona Manchester Glasgow "
    "Edinburgh Geneva Kyiv Mumbai Delhi Sydney Toronto Dubai Warsaw Brussels Hamburg Naples "
    "Houston Miami"
)
_ORGANISATIONS = (
    ("news", listed("Reuters BBC CNN Xinhua TASS")),
    ("company", listed("Google Microsoft Facebook Twitter Tesla Boeing Airbus Samsung Toyota")),
    ("agency", listed("FBI CIA NSA FDA CDC")),
    ("union", listed("NATO ASEAN OPEC EU UN")),
    ("fund", listed("IMF WTO WHO UNESCO UNICEF")),
    ("armed", listed("Hamas Hezbollah Taliban ISIS")),
)
_DEMETR = {
    "german": "de",
    "spanish": "es",
    "french": "fr",
    "russian": "ru",
    "chinese_simple": "zh",
}


@dataclass(slots=True)
class Rates:
    """Counts of one set. `pairs` hold names, `alarms` are pairs with a false "differs"."""

    pairs: int = 0
    alarms: int = 0
    names: Counter[tuple[str, Relation]] = field(default_factory=Counter)
    replaced: Counter[tuple[str, Relation | None]] = field(default_factory=Counter)

    def add(self, other: Rates) -> None:
        """Add the counts of another set."""
        self.pairs += other.pairs
        self.alarms += other.alarms
        self.names += other.names
        self.replaced += other.replaced


@dataclass(frozen=True, slots=True)
class Pools:
    """What a name may be replaced by: tokens of persons' names, given names, others by group."""

    tokens: tuple[str, ...]
    given: tuple[str, ...]
    groups: tuple[tuple[str, tuple[str, ...]], ...]

    def group(self, name: str) -> tuple[str, ...]:
        """Return the group that holds a name, empty when none does."""
        return next((members for _, members in self.groups if name in members), ())


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            yield line.rstrip("\n")


def pools(folder: Path) -> Pools:
    """Return what names are replaced by."""
    listed = _lines(folder / "lex" / "person_name_tokens_en-ru.tsv.gz")
    tokens = {line.partition("\t")[0] for line in listed}
    names = language_pack("en").names
    adjectives = []
    for key, forms in names.places:
        adjective = forms[0].rstrip("*")
        if len(key) == _CODE and adjective.endswith(("n", "sh", "ese")) and " " not in adjective:
            adjectives.append(adjective)
    return Pools(
        tuple(sorted(t for t in tokens if t.isascii() and t.isalpha() and len(t) >= _TOKEN)),
        tuple(sorted(name for name in names.given_names if name not in names.not_names)),
        (
            ("nation", tuple(sorted(_NATIONS))),
            ("adjective", tuple(adjectives)),
            ("town", tuple(sorted(_TOWNS))),
            *((kind, tuple(sorted(members))) for kind, members in _ORGANISATIONS),
        ),
    )


def replacement(mention: Mention, drawn: Pools, chance: random.Random) -> str | None:
    """Return another name of a mention's sort, None where there is none to draw.

    The sort is read off the comparator's own value, which only serves to label the rates.
    """
    group = drawn.group(mention.text)
    if group:
        return chance.choice([name for name in group if name != mention.text])
    if str(getattr(mention.value, "sort", "")) != "person":
        return None
    words = mention.text.split()
    given = [name for name in drawn.given if name not in mention.text.lower()]
    first = given if words[0].lower() in drawn.given else drawn.tokens
    tokens = [chance.choice(first), *(chance.choice(drawn.tokens) for _ in words[1:])]
    return " ".join(token.title() for token in tokens)


def _once(mention: Mention, text: str) -> bool:
    """Tell whether no word of a name stands elsewhere in the text, so that it is replaced whole."""
    rest = text[: mention.start] + text[mention.end :]
    return not any(word in rest for word in mention.text.split() if word[:1].isupper())


def _compare(claim: str, evidence: str, language: str) -> tuple[ValueComparison, ...]:
    names = comparator("name")
    expected = Reading(claim, "en", names.find(claim, language_pack("en")))
    found = Reading(evidence, language, names.find(evidence, language_pack(language)))
    return names.compare(expected, found, CompareContext())


def _label(mention: Mention, drawn: Pools) -> str:
    kinds = (kind for kind, members in drawn.groups if mention.text in members)
    return next(kinds, str(getattr(mention.value, "sort", "")))


def measure(pairs: list[tuple[str, str]], language: str, drawn: Pools) -> Rates:
    """Compare faithful pairs, then each pair with one of its found names replaced."""
    rates, chance = Rates(), random.Random(_SEED)  # noqa: S311 - a sample, no secret
    for claim, evidence in pairs:
        results = _compare(claim, evidence, language)
        rates.pairs += bool(results)
        rates.alarms += any(result.relation is Relation.DIFFERS for result in results)
        for result in results:
            rates.names[_label(result.expected, drawn), result.relation] += 1
        options = [
            (result.expected, other)
            for result in results
            if result.relation in _FOUND
            and _once(result.expected, claim)
            and (other := replacement(result.expected, drawn, chance)) is not None
        ]
        if not options:
            continue
        mention, other = chance.choice(options)
        corrupt = claim[: mention.start] + other + claim[mention.end :]
        found = _compare(corrupt, evidence, language)
        relation = next((r.relation for r in found if r.expected.start == mention.start), None)
        rates.replaced[_label(mention, drawn), relation] += 1
    return rates


def _percent(count: int, total: int) -> str:
    return f"{100 * count / total:.1f}" if total else "-"


def _table(counts: Counter[tuple[str, Relation | None]] | Counter[tuple[str, Relation]]) -> str:
    totals: Counter[str] = Counter()
    for (label, _), count in counts.items():
        totals[label] += count
        totals["all"] += count
    rows = []
    for label, total in sorted(totals.items()):
        shares: Counter[str] = Counter()
        for (name, relation), count in counts.items():
            if label in (name, "all"):
                shares[str(relation or "no name seen")] += count
        cells = ", ".join(f"{what} {_percent(n, total)}" for what, n in shares.most_common())
        rows.append(f"    {label} ({total}): {cells}")
    return "\n".join(rows)


def _demetr(folder: Path) -> str:
    """Describe how replaced names of DEMETR are judged: the source is the evidence."""
    counts: dict[str, Counter[str]] = {}
    path = folder / "bench" / "demetr" / "critical_id9_ne_replaced.jsonl.gz"
    for line in _lines(path) if path.exists() else ():
        row = json.loads(line)
        language = _DEMETR.get(row["lang_tag"])
        if language is None:
            continue
        tally = counts.setdefault(language, Counter())
        tally["rows"] += 1
        for kind in ("mt_sent", "pert_sent"):
            results = _compare(row[kind], row["src_sent"], language)
            relations = {result.relation for result in results}
            tally[f"{kind} differs"] += Relation.DIFFERS in relations
            tally[f"{kind} missing"] += Relation.MISSING in relations
    return "\n".join(
        f"  {language}: {tally['rows']} rows; replaced: differs "
        f"{_percent(tally['pert_sent differs'], tally['rows'])}, missing "
        f"{_percent(tally['pert_sent missing'], tally['rows'])}; right: differs "
        f"{_percent(tally['mt_sent differs'], tally['rows'])}, missing "
        f"{_percent(tally['mt_sent missing'], tally['rows'])}"
        for language, tally in sorted(counts.items())
    )


def _report(name: str, rates: Rates) -> str:
    """Describe the rates of one set."""
    alarms = _percent(rates.alarms, rates.pairs)
    return (
        f"{name}: {rates.pairs} pairs with names; false differs {rates.alarms} ({alarms} %)\n"
        f"  names as they are\n{_table(rates.names)}\n"
        f"  one name replaced\n{_table(rates.replaced)}\n"
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the rates in percent."""
    parser = argparse.ArgumentParser(prog="factcheck.evaluation.name_values")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", nargs="*", default=_LANGUAGES, choices=_LANGUAGES)
    parser.add_argument("--part", type=Part, choices=tuple(Part), default=Part.ALL)
    parser.add_argument("--sample", type=int, default=2000, help="pairs of each set; 0: all")
    parser.add_argument("--sets", action="store_true", help="print each set, not the sum alone")
    options = parser.parse_args(arguments)
    drawn = pools(options.folder)
    for language in options.lang:
        total = Rates()
        for name, pairs in read_sets(options.folder, language, options.part, options.sample):
            rates = measure(pairs, language, drawn)
            total.add(rates)
            if options.sets:
                sys.stdout.write(_report(f"{language} {name}", rates))
        sys.stdout.write(_report(f"{language} {options.part}", total))
    sys.stdout.write(f"DEMETR named entities replaced\n{_demetr(options.folder)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
