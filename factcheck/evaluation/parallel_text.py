"""The sentence pairs that the comparators are measured on, in two parts.

A folder of data holds ``bench/ntrex/LANG.tsv.gz`` and ``parallel/LANG/SET.tsv.gz`` (English, tab,
translation). Errors on the part LOOKED_AT were read by hand while the rules were mended: TICO-19,
Tatoeba and the lines of NTREX-128 with even numbers. The part HELD_OUT was only counted: the odd
lines of NTREX-128, the news tests of WMT and MT-GenEval.

Source: NTREX-128 (CC BY-SA 4.0), Tatoeba (CC BY 2.0), TICO-19 (CC0), MT-GenEval (CC BY-SA 3.0),
WMT news tests (research use).
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

__all__ = ["Pair", "Part", "read_sets"]

Pair = tuple[str, str]


class Part(StrEnum):
    """Which pairs to read."""

    ALL = "all"
    LOOKED_AT = "looked-at"
    HELD_OUT = "held-out"


_NTREX = "bench/ntrex/{}.tsv.gz"
_PATTERNS = {
    Part.LOOKED_AT: ("parallel/{}/tatoeba*.tsv.gz", "parallel/{}/tico19*.tsv.gz"),
    Part.HELD_OUT: ("parallel/{}/wmt_newstest*.tsv.gz", "parallel/{}/mt_geneval*.tsv.gz"),
}
_FIRST_LINE = {Part.HELD_OUT: 0, Part.LOOKED_AT: 1}
_COLUMNS = 2


def read_sets(
    folder: Path, language: str, part: Part, sample: int
) -> Iterator[tuple[str, list[Pair]]]:
    """Yield each set of a part with its pairs, about `sample` of it, evenly spread; 0 for all."""
    if part is Part.ALL:
        for one in (Part.LOOKED_AT, Part.HELD_OUT):
            yield from read_sets(folder, language, one, sample)
        return
    ntrex = folder / _NTREX.format(language)
    if ntrex.exists():
        yield f"ntrex {part}", _sampled(_pairs(ntrex)[_FIRST_LINE[part] :: 2], sample)
    for pattern in _PATTERNS[part]:
        for path in sorted(folder.glob(pattern.format(language))):
            yield path.name.partition(".")[0], _sampled(_pairs(path), sample)


def _pairs(path: Path) -> list[Pair]:
    """Return the pairs of a file; a line of other than two columns is an empty pair."""
    with gzip.open(path, "rt", encoding="utf-8", errors="replace", newline="\n") as file:
        rows = (line.rstrip("\n").split("\t") for line in file)
        return [(row[0], row[1]) if len(row) == _COLUMNS else ("", "") for row in rows]


def _sampled(pairs: list[Pair], sample: int) -> list[Pair]:
    step = max(1, len(pairs) // sample) if sample else 1
    return [pair for pair in pairs[::step] if all(pair)]
