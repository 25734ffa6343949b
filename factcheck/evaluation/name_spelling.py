"""Learn how the letters of Arabic words speak for a transcribed name: the `spelling` of the pack.

``python -m factcheck.evaluation.name_spelling DATA_FOLDER`` reads names
(``lex/person_name_tokens_en-ar.tsv.gz``) and the words of sentences whose English side holds no
name (Tatoeba, TICO-19 of ``parallel/ar``), and prints weights of the pieces of words in the
notation of `factcheck.core.name_words.NameWords.spelling`: a logistic regression, its weights
rounded, small ones left out. To stderr go the shares of names and of running words, neither of
them learnt from, that reach each score.

Source: person-name tokens of a public list (MIT), Tatoeba (CC BY 2.0), TICO-19 (CC0).
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
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from factcheck.registry import language_pack

__all__ = ["learn", "main", "pieces"]

_SEED, _KEPT_APART = 3, 4000
_LONGEST_PIECE, _SHORTEST_WORD, _LONGEST_NAME = 3, 3, 12
_LEAST_SEEN = 60  # words with a piece
_ROUNDS, _RATE, _PENALTY = 6, 0.15, 4e-5
_SCALE = 2  # a score of 2 is a factor of e
_NAME = re.compile(r"(?<=.)\b[A-Z][a-z]|^(?:Tom|Mary|Sami|Layla|John)\b")
_WORD = re.compile("[ء-يً-ْ]+")
_LETTERS = str.maketrans("ٱىةگکڤیپچ", "ايهغكفيبش")

Words = Sequence[tuple[str, float]]  # a word and how much it counts


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            english, _, arabic = line.rstrip("\n").partition("\t")
            yield english, arabic


def pieces(word: str) -> set[str]:
    """Return the parts of a word of one to three letters; ``^`` and ``$`` are its ends.

    >>> sorted(pieces("ab"))
    ['$', '^', '^a', '^ab', 'a', 'ab', 'ab$', 'b', 'b$']
    """
    marked = f"^{word}$"
    sizes = range(1, _LONGEST_PIECE + 1)
    return {marked[i : i + size] for size in sizes for i in range(len(marked) - size + 1)}


def learn(names: Words, others: Words) -> dict[str, int]:
    """Return the weight of each piece that speaks for or against a name; of none under ``""``."""
    seen = Counter(piece for word, _ in (*names, *others) for piece in pieces(word))
    rows = [(1.0, word, share) for word, share in names]
    rows += [(0.0, word, share) for word, share in others]
    chance = random.Random(_SEED)  # noqa: S311 - a sample, no secret
    weights: dict[str, float] = {}
    slopes: dict[str, float] = {}
    for _ in range(_ROUNDS):
        chance.shuffle(rows)
        for truth, word, share in rows:
            known = [
                "",
                *(p for p in pieces(word) if seen[p] >= _LEAST_SEEN and len(p.strip("^$"))),
            ]
            total = sum(weights.get(piece, 0.0) for piece in known)
            slope = share * (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - truth)
            for piece in known:
                slopes[piece] = slopes.get(piece, 1.0) + slope * slope
                weight = weights.get(piece, 0.0) - _RATE * slope / math.sqrt(slopes[piece])
                weights[piece] = math.copysign(max(0.0, abs(weight) - _PENALTY), weight)
    rounded = {piece: round(_SCALE * weight) for piece, weight in weights.items()}
    return {piece: weight for piece, weight in rounded.items() if weight}


def _score(word: str, weights: Mapping[str, int]) -> int:
    return weights.get("", 0) + sum(weights.get(piece, 0) for piece in pieces(word))


def _written(weights: Mapping[str, int]) -> str:
    rows: dict[int, list[str]] = {}
    for piece, weight in weights.items():
        if piece:
            rows.setdefault(weight, []).append(piece)
    cells = (f"{weight} {' '.join(sorted(found))}" for weight, found in sorted(rows.items()))
    return f"{weights.get('', 0)}; " + "; ".join(cells)


def _read(folder: Path) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
    listed = language_pack("ar").names
    known = {_plain(word) for word in listed.not_names | listed.given_names | listed.titles}
    counts: Counter[str] = Counter()
    for pattern in ("tatoeba*", "tico19*"):
        for path in sorted((folder / "parallel" / "ar").glob(pattern)):
            for english, arabic in _lines(path):
                if not _NAME.search(english):
                    counts.update(map(_plain, _WORD.findall(arabic)))
    others = [
        (word, 1 + math.log(count))
        for word, count in sorted(counts.items())
        if len(word) >= _SHORTEST_WORD and word not in known
    ]
    often = {word for word, count in counts.items() if count > _SEED}
    tokens = _lines(folder / "lex" / "person_name_tokens_en-ar.tsv.gz")
    names = {_plain(arabic) for english, arabic in tokens if english.isascii()}
    fits = (n for n in sorted(names - often) if _SHORTEST_WORD <= len(n) <= _LONGEST_NAME)
    return [(name, 1.0) for name in fits if _WORD.fullmatch(name)], others


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the weights."""
    parser = argparse.ArgumentParser(prog="factcheck.evaluation.name_spelling")
    parser.add_argument("folder", type=Path)
    names, others = _read(parser.parse_args(arguments).folder)
    for rows in (names, others):
        random.Random(_SEED).shuffle(rows)  # noqa: S311 - a sample, no secret
    weights = learn(names[_KEPT_APART:], others[_KEPT_APART:])
    sys.stdout.write(_written(weights) + "\n")
    for least in range(-4, 8):
        shares = (
            sum(_score(word, weights) >= least for word, _ in rows[:_KEPT_APART]) / _KEPT_APART
            for rows in (names, others)
        )
        sys.stderr.write("{:>4}: names {:.3f}, other words {:.3f}\n".format(least, *shares))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
