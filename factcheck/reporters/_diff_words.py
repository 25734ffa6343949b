"""Which words differ between two texts: words where words have spaces, characters elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Indel

__all__ = ["Spans", "changed_words", "joined", "whole_words"]

#: Half-open ranges of a text, in order. Units: code points.
Spans = tuple[tuple[int, int], ...]

# Scripts that are written without spaces: Han with its extensions, kana, and their marks.
_UNSPACED = "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_UNSPACED += "\U00020000-\U0003ffff"
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+(?:['’.,٫٬][^\W{_UNSPACED}]+)*|[^\w\s]")
_WORDS = re.compile(rf"[^\W{_UNSPACED}]+")

# Below this share of common words two lines are different sentences, and marking nearly all of
# both tells a reader nothing. Half is where a reader starts to see a common sentence.
_LEAST_ALIKE = 0.5
# Tokens of one text that are compared; the table of a comparison grows with their product.
_MOST_TOKENS = 4_000


def changed_words(old: str, new: str) -> tuple[Spans, Spans]:
    """Return the ranges of two texts that hold what only one of them says.

    Nothing is returned for texts that have too little in common to be versions of each other.

    >>> changed_words("It cost 12 million euros.", "It cost 13 million euros.")
    (((8, 10),), ((8, 10),))
    >>> changed_words("渡轮可载一千人", "渡轮可载两千人")
    (((4, 5),), ((4, 5),))
    """
    olds, news = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
    if max(len(olds), len(news)) > _MOST_TOKENS:
        return (), ()
    words = [token[0].casefold() for token in olds], [token[0].casefold() for token in news]
    if Indel.normalized_similarity(*words) < _LEAST_ALIKE:
        return (), ()
    removed: list[tuple[int, int]] = []
    added: list[tuple[int, int]] = []
    for step in Indel.opcodes(*words):
        if step.tag == "delete":
            removed += [token.span() for token in olds[step.src_start : step.src_end]]
        elif step.tag == "insert":
            added += [token.span() for token in news[step.dest_start : step.dest_end]]
    return joined(old, removed), joined(new, added)


def joined(text: str, spans: Iterable[tuple[int, int]]) -> Spans:
    """Sort ranges and join those that overlap or have nothing but spaces between them.

    >>> joined("to the end, again", [(3, 6), (0, 2), (12, 17)])
    ((0, 6), (12, 17))
    """
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and not text[result[-1][1] : start].strip():
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return tuple(result)


def whole_words(text: str, spans: Sequence[tuple[int, int]]) -> Spans:
    """Widen ranges to the words they touch; Han and kana stay as they are.

    >>> whole_words("bis Ende 2028", [(9, 11)])
    ((9, 13),)
    """
    words = [match.span() for match in _WORDS.finditer(text)] if spans else []
    wide = [
        (
            min([start, *(low for low, high in words if low < start < high)]),
            max([end, *(high for low, high in words if low < end < high)]),
        )
        for start, end in spans
    ]
    return joined(text, wide)
