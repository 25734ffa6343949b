"""Figures of a text outside a given expression: a last look before a time is called altered."""

from __future__ import annotations

from factcheck.comparators._time_lexer import read_lexemes
from factcheck.comparators._time_value import TimeValue
from factcheck.core.language import LanguagePack

__all__ = ["figures_of", "loose_figures"]

_NAMED = frozenset({"month", "unit", "weekday"})  # told by words, not by figures of their own
_FIELDS = ("unit", "weekday", "month", "century", "decade", "year", "quarter", "day", "count", "high", "hour", "minute")


def figures_of(first: TimeValue, second: TimeValue) -> tuple[frozenset[float], frozenset[float]]:
    """Return the figures of two values that tell them apart.

    >>> a, b = TimeValue(year=2024, day=3), TimeValue(year=2024, day=4)
    >>> figures_of(a, b)
    (frozenset({3.0}), frozenset({4.0}))
    """
    return _told_apart(first, second), _told_apart(second, first)


def _told_apart(value: TimeValue, other: TimeValue) -> frozenset[float]:
    pairs = {field: (getattr(value, field), getattr(other, field)) for field in _FIELDS}
    shared = {field for field, pair in pairs.items() if None not in pair}
    differing = {field for field in shared if pairs[field][0] != pairs[field][1]}
    if not differing:  # values of different make: every figure of one tells it from the other
        differing = {field for field, (own, its) in pairs.items() if own is not None and own != its}
    return frozenset(float(pairs[field][0]) for field in differing - _NAMED)


def loose_figures(
    text: str, pack: LanguagePack | None, outside: tuple[int, int]
) -> frozenset[float]:
    """Return the figures of a text that stand outside a range, spelled-out ones included."""
    if pack is None:
        return frozenset()
    start, end = outside
    return frozenset(
        number
        for lexeme in read_lexemes(text, pack)
        if lexeme.symbol in "dynoDs" and not start <= lexeme.start < end
        for number in (lexeme.value, lexeme.high)
        if number
    )
