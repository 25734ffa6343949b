"""A text cut into words, figures and marks, each folded as the lexicon spells it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Token", "fold_word", "tokenize"]

_HAN = "\u3400-\u9fff\uf900-\ufaff"
_HAN_DIGITS = "〇零一二三四五六七八九十百千两兩"
_OVERSCRIPT = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"  # written over or under a letter
# Marks of direction and joining, which CLDR puts even into dates.
_INVISIBLE = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
# Every alternative is a fixed sequence of repeated classes that do not overlap: linear time. A
# Chinese weekday's digit stands alone, so that 星期一一度 holds Monday and not eleven.
_TOKEN = re.compile(
    rf"""
    (?P<numeral>(?<=[期周週拜])[一二三四五六](?![十百千])|[{_HAN_DIGITS}]+)
    |(?P<word>[^\W\d_{_HAN}](?:[^\W\d_{_HAN}]|[{_OVERSCRIPT}])*)
    |(?P<han>[{_HAN}])
    |(?P<date>\d{{1,4}}{_INVISIBLE}?(?P<sep>[./-])\d{{1,2}}{_INVISIBLE}?(?P=sep)\d{{1,4}}(?!\d|(?P=sep)\d))
    |(?P<clock>\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?(?![\d:：]))
    |(?P<grouped>\d{{1,3}}(?:[,.٬'\u00a0\u202f\u2009 ]\d{{3}})+(?!\d))
    |(?P<decimal>\d+[.,٫]\d+)
    |(?P<integer>\d+)
    |{_INVISIBLE}
    |(?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE,
)
_DROPPED = re.compile("[\u0640\u0610-\u061a\u064b-\u065f\u0670]")  # Arabic vowel signs and tatweel
_LOOKALIKES = str.maketrans("’‘ʼ′‐‑‒–—−،：．／（）～~", "''''------,:./()--")
# Texts repeat their words: a few thousand folded ones save most of the folding.
_REMEMBERED = 1 << 14


class Token(NamedTuple):
    """A word, figure or mark: ``text[start:end] == raw``."""

    start: int
    end: int
    kind: str
    raw: str
    folded: str


@lru_cache
def _table(pairs: str) -> dict[int, str]:
    return {ord(old): new for old, new in zip(pairs[::2], pairs[1::2], strict=True)}


@lru_cache(maxsize=_REMEMBERED)
def fold_word(word: str, pairs: str) -> str:
    """Return a token as the lexicon spells it: lower case, composed, without vowel signs.

    >>> fold_word("Ёлка", "ёе")
    'елка'
    """
    if word.isascii():
        return word.lower()
    word = unicodedata.normalize("NFKC", word.translate(_LOOKALIKES)).lower()
    return _DROPPED.sub("", word).translate(_table(pairs))


def tokenize(text: str, pairs: str) -> list[Token]:
    """Return the tokens of a text, in order.

    >>> [token.folded for token in tokenize("At 7 o'clock", "")]
    ['at', '7', 'o', "'", 'clock']
    """
    return [
        Token(m.start(), m.end(), m.lastgroup, m[0], fold_word(m[0], pairs))
        for m in _TOKEN.finditer(text)
        if m.lastgroup is not None
    ]
