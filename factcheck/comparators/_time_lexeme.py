"""What the grammar of times reads: words, phrases and figures with all that they may mean."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["Lexeme"]

_NOTHING: Mapping[str, object] = MappingProxyType({})


class Lexeme(NamedTuple):
    """A word, phrase or figure: its symbol for the grammar, and all that it may mean.

    `value` is the number of a figure, `high` its other end where it is a range; `joined` tells
    that an "and" is written onto its front, `spelled` that the number was written in words,
    `capital` that a word begins with a capital, `definite` that the article is
    written onto it.
    """

    start: int
    end: int
    symbol: str
    senses: Mapping[str, object] = _NOTHING
    value: float = 0.0
    high: float | None = None
    joined: bool = False
    spelled: bool = False
    capital: bool = False
    definite: bool = False
