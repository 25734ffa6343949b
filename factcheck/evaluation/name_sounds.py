"""Learn what letters each character of a script stands for in names: the `sounds` of a pack.

``python -m factcheck.evaluation.name_sounds DATA_FOLDER --lang ru`` reads
``lex/person_name_tokens_en-LANG.tsv.gz`` (English TAB foreign token of a person's name) and prints
the table in the notation of `factcheck.core.name_words.NameWords.sounds`, made of the pairs that
are not among the first 4,000 of a fixed shuffling. Each token is cut into pieces, one for each
foreign character, so that the pieces are the likeliest together; their counts give the next
round's likelihoods.

Source: person-name tokens of a public list (MIT licence).
"""

from __future__ import annotations

import argparse
import gzip
import math
import random
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from factcheck.registry import language_pack

__all__ = ["cut", "learn", "main", "name_pairs"]

Pieces = dict[str, Counter[str]]
Costs = dict[str, dict[str, float]]

_LONGEST_PIECE = 4  # letters: 斯 s, 尔 ler, 舍 scho
_ROUNDS = 6
_SEED, _KEPT_APART, _READ = 5, 4000, 36_000
_LEAST = 0.01  # share of a character's pieces
# Likelihood of a piece that was not seen, by its length.
_UNSEEN = tuple(math.log(share) for share in (4e-3, 2e-3, 5e-4, 2e-4, 5e-5))
_NOT_LETTER = re.compile("[^a-z]")
_ARABIC = str.maketrans("ٱىةگکڤیپچ", "ايهغكفيبش")
_SHORTEST_NAME, _LONGEST_NAME, _SHORTEST_FOREIGN = 3, 14, 2


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def name_pairs(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    """Yield English and foreign tokens in the spelling in which they are compared."""
    names = language_pack(language).names
    variants = {ord(one): other for old, new in names.variants for one, other in zip(old, new)}  # noqa: B905 - of one length, by the pack's own contract
    path = folder / "lex" / f"person_name_tokens_en-{language}.tsv.gz"
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            english, _, foreign = line.rstrip("\n").partition("\t")
            letters = _NOT_LETTER.sub("", _plain(english))
            written = _plain(foreign).translate(variants).translate(_ARABIC)
            fits = written.isalpha() and written[0] > "\u024f"
            if names.transcribing:
                fits = all(char in names.transcribing for char in written)
            long = len(written) >= _SHORTEST_FOREIGN
            if fits and long and _SHORTEST_NAME <= len(letters) <= _LONGEST_NAME:
                yield letters, written


def cut(letters: str, written: str, costs: Costs) -> list[tuple[str, str]]:
    """Return the likeliest piece of a token for each character; none where it has too many letters.

    >>> cut("duffy", "达菲", {"达": {"du": -0.1}, "菲": {"ffy": -0.1}})
    [('达', 'du'), ('菲', 'ffy')]
    """
    size, best = len(letters), [0.0] + [-math.inf] * len(letters)
    steps: list[list[int]] = []
    for char in written:
        known = costs.get(char, {})
        reached, taken = [-math.inf] * (size + 1), [0] * (size + 1)
        for end in range(size + 1):
            for length in range(min(_LONGEST_PIECE, end) + 1):
                likely = best[end - length] + known.get(
                    letters[end - length : end], _UNSEEN[length]
                )
                if likely > reached[end]:
                    reached[end], taken[end] = likely, length
        best = reached
        steps.append(taken)
    if best[size] == -math.inf:
        return []
    pieces = []
    for char, taken in zip(reversed(written), reversed(steps), strict=True):
        pieces.append((char, letters[size - taken[size] : size]))
        size -= taken[size]
    return pieces[::-1]


def _evenly(letters: str, written: str) -> Iterator[tuple[str, str]]:
    """Cut a token into pieces of one length, and near to that: where learning begins."""
    size, many = len(letters), len(written)
    for at, char in enumerate(written):
        start, end = round(at * size / many), round((at + 1) * size / many)
        for left in (start - 1, start, start + 1):
            for right in (end - 1, end, end + 1):
                if 0 <= left <= right <= size and right - left <= _LONGEST_PIECE:
                    weight = 4 if (left, right) == (start, end) else 1
                    yield from [(char, letters[left:right])] * weight


def _costs(counts: Pieces, least: float = 0.0) -> Costs:
    found: Costs = {}
    for char, pieces in counts.items():
        total = pieces.total() + 2
        kept = {piece: n for piece, n in pieces.items() if n > 1 and n / total >= least}
        found[char] = {piece: math.log(n / total) for piece, n in kept.items()}
    return found


def _counted(cuts: Iterable[Iterable[tuple[str, str]]]) -> Pieces:
    counts: Pieces = {}
    for pieces in cuts:
        for char, piece in pieces:
            counts.setdefault(char, Counter())[piece] += 1
    return counts


def learn(pairs: Sequence[tuple[str, str]]) -> Costs:
    """Return the logarithm of the share of each character's pieces."""
    counts = _counted(_evenly(*pair) for pair in pairs)
    for _ in range(_ROUNDS):
        costs = _costs(counts)
        counts = _counted(cut(*pair, costs) for pair in pairs)
    return _costs(counts, _LEAST)


def _written(costs: Costs) -> str:
    rows = []
    for char, pieces in sorted(costs.items()):
        shares = sorted(pieces.items(), key=lambda row: (-row[1], row[0]))
        cells = (f"{piece or '-'}{max(1, round(100 * math.exp(cost)))}" for piece, cost in shares)
        rows.append(" ".join((char, *cells)))
    return "; ".join(row for row in rows if " " in row)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table of one language."""
    parser = argparse.ArgumentParser(prog="factcheck.evaluation.name_sounds")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", required=True, choices=("ar", "ru", "zh"))
    options = parser.parse_args(arguments)
    pairs = list(name_pairs(options.folder, options.lang))
    random.Random(_SEED).shuffle(pairs)  # noqa: S311 - a sample, no secret
    sys.stdout.write(_written(learn(pairs[_KEPT_APART : _KEPT_APART + _READ])) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
