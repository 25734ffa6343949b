"""Measure the modality comparator: false alarms on faithful pairs, negations added or taken away.

``python -m factcheck.evaluation.modality_values DATA_FOLDER`` reads the sets of ``parallel_text``
and, of ``bench/demetr``, the sets ``critical_id8_negation`` and ``critical_id7_antonym``. The claim
is the English side. To take a negation away, "not" or "n't" is struck from an English side that
has exactly one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.core.value import CompareContext, Reading, Relation
from factcheck.evaluation.parallel_text import Pair, Part, read_sets
from factcheck.registry import comparator, language_pack

__all__ = ["main", "relations", "struck"]

_LANGUAGES = ("ar", "de", "es", "fr", "ru", "zh")
_DEMETR = {
    "german": "de",
    "spanish": "es",
    "french": "fr",
    "russian": "ru",
    "chinese_simple": "zh",
}
_NOT = re.compile(r"\b(?:is|are|was|were|will|has|have|had|would|should) ?(not\b|n['’]t\b)")


def _lines(path: Path) -> Iterator[str]:
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
            yield from (line.rstrip("\n") for line in lines)


def struck(claim: str) -> str | None:
    """Return a claim without its negation, None where it has none or several.

    >>> struck("It is not safe."), struck("It is safe."), struck("The bridge isn't safe.")
    ('It is safe.', None, 'The bridge is safe.')
    """
    found = list(_NOT.finditer(claim))
    if len(found) != 1:
        return None
    start, end = found[0].span(1)
    return claim[:start].rstrip() + claim[end:]


def relations(claim: str, evidence: str, language: str) -> set[Relation]:
    """Return the relations that the comparator finds between a claim and its evidence."""
    modality = comparator("modality")
    expected = Reading(claim, "en", modality.find(claim, language_pack("en")))
    found = Reading(evidence, language, modality.find(evidence, language_pack(language)))
    return {r.relation for r in modality.compare(expected, found, CompareContext())}


def _percent(count: int, total: int) -> str:
    return f"{100 * count / total:.2f} %" if total else "-"


def _parallel(pairs_: Sequence[Pair], language: str, source: str) -> str:
    tally: Counter[str] = Counter()
    for claim, evidence in pairs_:
        tally["pairs"] += 1
        tally.update(f"faithful {relation}" for relation in relations(claim, evidence, language))
        without = struck(claim)
        if without is not None:
            tally["struck"] += 1
            tally.update(f"struck {r}" for r in relations(without, evidence, language))
    pairs, gone = tally["pairs"], tally["struck"]
    return (
        f"{language} {source}: {pairs} pairs; false differs "
        f"{_percent(tally['faithful differs'], pairs)}, less-precise "
        f"{_percent(tally['faithful less-precise'], pairs)}, undetermined "
        f"{_percent(tally['faithful undetermined'], pairs)}; negation taken away in {gone}: "
        f"differs {_percent(tally['struck differs'], gone)}, undetermined "
        f"{_percent(tally['struck undetermined'], gone)}\n"
    )


def _demetr(folder: Path, kind: str) -> Iterator[str]:
    counts: dict[str, Counter[str]] = {}
    for line in _lines(folder / "bench" / "demetr" / f"{kind}.jsonl.gz"):
        row = json.loads(line)
        language = _DEMETR.get(row["lang_tag"])
        if language is None:
            continue
        tally = counts.setdefault(language, Counter())
        tally["rows"] += 1
        for side in ("mt_sent", "pert_sent"):
            tally.update(f"{side} {r}" for r in relations(row[side], row["src_sent"], language))
    for language, tally in sorted(counts.items()):
        caught = _percent(tally["pert_sent differs"], tally["rows"])
        false = _percent(tally["mt_sent differs"], tally["rows"])
        yield f"{kind} {language}: {tally['rows']} rows, caught {caught}, false {false}\n"


def main(arguments: list[str] | None = None) -> int:
    """Print the rates."""
    parser = argparse.ArgumentParser(prog="factcheck.evaluation.modality_values")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", nargs="*", default=_LANGUAGES, choices=_LANGUAGES)
    parser.add_argument("--part", type=Part, choices=tuple(Part), default=Part.ALL)
    parser.add_argument("--sample", type=int, default=2000, help="pairs of each set; 0: all")
    options = parser.parse_args(arguments)
    for language in options.lang:
        for name, pairs in read_sets(options.folder, language, options.part, options.sample):
            sys.stdout.write(_parallel(pairs, language, name))
    for kind in ("critical_id8_negation", "critical_id7_antonym"):
        sys.stdout.writelines(_demetr(options.folder, kind))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
