"""The sentence pairs that the comparators are measured on, in three parts.

A folder of data holds ``bench/ntrex/LANG.tsv.gz`` and ``parallel/LANG/SET.tsv.gz`` (English, tab,
translation). Errors on the part LOOKED_AT were read by hand while the rules were mended: TICO-19,
Tatoeba and the lines of NTREX-128 with even numbers. The rest (the odd lines of NTREX-128, the
news tests of WMT, MT-GenEval) was at first only counted, then parted by a checksum of the English
line: the half OPENED was read too, the half HELD_OUT is still only counted.

Source: NTREX-128 (CC BY-SA 4.0), Tatoeba (CC BY 2.0), TICO-19 (CC0), MT-GenEval (CC BY-SA 3.0),
WMT news tests (research use).
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

__all__ = ["Pair", "Part", "key_of", "read_sets"]

Pair = tuple[str, str]


class Part(StrEnum):
    """Which pairs to read."""

    ALL = "all"
    LOOKED_AT = "looked-at"
    OPENED = "opened"
    HELD_OUT = "held-out"


_NTREX = "bench/ntrex/{}.tsv.gz"
_LOOKED_AT = ("parallel/{}/tatoeba*.tsv.gz", "parallel/{}/tico19*.tsv.gz")
_LATER = ("parallel/{}/wmt_newstest*.tsv.gz", "parallel/{}/mt_geneval*.tsv.gz")
_COLUMNS = 2
# Both genders of a sentence of MT-GenEval begin alike, mostly: they fall into one half.
_FIRST_LETTERS = 24


def read_sets(
    folder: Path, language: str, part: Part, sample: int
) -> Iterator[tuple[str, list[Pair]]]:
    """Yield each set of a part with its pairs, about `sample` of it, evenly spread; 0 for all."""
    if part is Part.ALL:
        for one in (Part.LOOKED_AT, Part.OPENED, Part.HELD_OUT):
            yield from read_sets(folder, language, one, sample)
        return
    looked_at = part is Part.LOOKED_AT
    ntrex = folder / _NTREX.format(language)
    if ntrex.exists():
        lines = _pairs(ntrex)[int(looked_at) :: 2]  # a file begins with line 1
        yield f"ntrex {part}", _sampled(_half(lines, part), sample)
    for pattern in _LOOKED_AT if looked_at else _LATER:
        for path in sorted(folder.glob(pattern.format(language))):
            yield path.name.partition(".")[0], _sampled(_half(_pairs(path), part), sample)


def key_of(pair: Pair) -> str:
    """Return what names a pair without quoting it: eight hexadecimal digits.

    >>> key_of(("Two.", "Deux."))
    'e59f7006'
    """
    english, translation = pair
    return f"{zlib.crc32(f'{english}|{translation}'.encode()):08x}"


def _half(pairs: list[Pair], part: Part) -> list[Pair]:
    """Return the pairs of a set that belong to a part."""
    if part is Part.LOOKED_AT:
        return pairs
    odd = part is Part.HELD_OUT
    return [one for one in pairs if zlib.crc32(one[0][:_FIRST_LETTERS].encode()) % 2 == odd]


def _pairs(path: Path) -> list[Pair]:
    """Return the pairs of a file; a line of other than two columns is an empty pair."""
    with gzip.open(path, "rt", encoding="utf-8", errors="replace", newline="\n") as file:
        rows = (line.rstrip("\n").split("\t") for line in file)
        return [(row[0], row[1]) if len(row) == _COLUMNS else ("", "") for row in rows]


def _sampled(pairs: list[Pair], sample: int) -> list[Pair]:
    step = max(1, len(pairs) // sample) if sample else 1
    return [pair for pair in pairs[::step] if all(pair)]
