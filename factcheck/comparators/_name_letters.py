"""How likely a name in another script was written for the letters of a Latin one.

Each character of a script stands for a few letters (斯 s, 尔 l, r or ler); a pack's `sounds` tell
how often. A name is as likely as its letters, cut into the likeliest piece for each character.

Source: the joint source-channel model of Li, Zhang and Su (2004), with pieces of one character.
"""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache

from anyascii import anyascii

from factcheck.comparators._name_text import fold
from factcheck.registry import language_pack

__all__ = ["heard"]

_PACK_OF = (("Ѐ", "ӿ", "ru"), ("؀", "ۿ", "ar"), ("㐀", "鿿", "zh"))
_LAST_LATIN = "\u024f"
_LONGEST_PIECE = 4
# Logarithm of the share of a piece that the table lacks, by its length.
_UNSEEN = tuple(math.log(share) for share in (4e-3, 2e-3, 5e-4, 2e-4, 5e-5))
_NOT_LETTER = re.compile(r"[^a-z]+")
_LONGEST = 24  # letters; of a longer name the first are read
_NO_PIECES: dict[str, float] = {}
_CELL = re.compile(r"(-|[a-z]+)(\d+)")


@cache
def _pieces(language: str) -> dict[str, dict[str, float]]:
    """Read the table of a pack: character -> piece -> logarithm of its share."""
    table = {}
    for row in language_pack(language).names.sounds.split("; "):
        char, _, cells = row.partition(" ")
        table[char] = {
            piece.strip("-"): math.log(int(share) / 100) for piece, share in _CELL.findall(cells)
        }
    return table


def _language(written: str) -> str:
    first = next((char for char in written if char.isalpha()), "")
    return next((pack for low, high, pack in _PACK_OF if low <= first <= high), "")


def _likelihood(
    letters: str, written: str, table: dict[str, dict[str, float]], least: float = -math.inf
) -> float:
    """Return the logarithm of the likelihood of letters; of one below `least`, minus infinity."""
    size = len(letters)
    best = [0.0] + [-math.inf] * size
    for char in written:
        pieces = table.get(char, _NO_PIECES)
        reached = [-math.inf] * (size + 1)
        for start, likely in enumerate(best):
            if likely < least or likely == -math.inf:
                continue
            for length in range(min(_LONGEST_PIECE, size - start) + 1):
                end = start + length
                total = likely + pieces.get(letters[start:end], _UNSEEN[length])
                if total > reached[end]:  # noqa: PLR1730 - max() takes twice as long here
                    reached[end] = total
        best = reached
    return best[size]


def _letters(name: str, written: str) -> tuple[str, str]:
    """Return the letters of a Latin name and the pack of a script; nothing where either is not."""
    language = _language(written)
    if not language or name[:1] > _LAST_LATIN:
        return "", ""
    return _plain(name), language


@lru_cache(maxsize=1 << 13)
def _plain(name: str) -> str:
    return _NOT_LETTER.sub("", anyascii(name).lower())[:_LONGEST]


@lru_cache(maxsize=1 << 15)
def heard(name: str, written: str) -> float | None:
    """Return how likely `written` stands for a Latin name, on average over its letters.

    None where either is of another script. Units: natural logarithm, 0 at most.

    >>> heard("Tyler", "泰勒") > -1 > -3 > heard("Duffy", "泰勒")
    True
    """
    letters, language = _letters(name, written)
    if not letters:
        return None
    likely = _likelihood(letters, fold(written), _pieces(language))
    # Below this there are more letters than the characters can stand for.
    return max(likely / len(letters), _UNSEEN[-1])


def reaches(name: str, written: str, least: float) -> bool | None:
    """Tell whether `heard` is so much at least, in less time; None where it is None."""
    letters, language = _letters(name, written)
    if not letters:
        return None
    if least > 0 or least <= _UNSEEN[-1]:
        return least <= 0
    floor = least * len(letters)
    return _likelihood(letters, fold(written), _pieces(language), floor) >= floor
