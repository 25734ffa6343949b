"""Finds time expressions: rules on the symbols of a sentence, then the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from factcheck.comparators._time_affixes import with_neighbours
from factcheck.comparators._time_lexeme import Lexeme
from factcheck.comparators._time_lexer import read_lexemes
from factcheck.comparators._time_ranges import with_shared_date
from factcheck.comparators._time_rules import MONTH_FIRST_RULES, RULES
from factcheck.comparators._time_shape import Builder, Shape
from factcheck.comparators._time_value import TimeValue
from factcheck.core.language import LanguagePack

__all__ = ["Expression", "expressions"]

# A sentence without any of these holds no time; figures alone are none.
_TRIGGER = re.compile("[YOEeKXVJHNC年月日代WMwmyRjDsSITcFu]|h[dno]|[dno]-?f?P|t[dn]|[bz][dno]|oB")
# Times are asked for by the comparator of times, twice by that of numbers, and for each claim that
# a text is compared with: as many texts as number.py keeps.
_TEXTS = 4096
_LINKS = frozenset("-~&f")  # what stands between the ends of a range


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression: ``text[start:end]`` and what it says."""

    start: int
    end: int
    value: TimeValue


@cache
def _compiled(*, month_first: bool) -> tuple[tuple[frozenset[str], re.Pattern[str], Builder], ...]:
    place = next(i for i, (_, shape, _) in enumerate(RULES) if shape == "MONTH FIRST")
    rules = RULES[:place] + (MONTH_FIRST_RULES if month_first else ()) + RULES[place + 1 :]
    return tuple((frozenset(needs), re.compile(shape), builder) for needs, shape, builder in rules)


@lru_cache(maxsize=_TEXTS)
def expressions(text: str, pack: LanguagePack) -> tuple[Expression, ...]:
    """Return the time expressions of a text in order, weak ones among them."""
    lexemes = read_lexemes(text, pack)
    symbols = "".join(lexeme.symbol for lexeme in lexemes)
    if _TRIGGER.search(symbols) is None:
        return ()
    cores = sorted(_cores(symbols, lexemes, month_first=pack.times.month_first), key=lambda c: c[0])
    found: list[Expression] = []
    floor = 0  # an expression may not reach back into the one before it
    for k, (first, last, value) in enumerate(cores):
        ceiling = cores[k + 1][0] if k + 1 < len(cores) else len(lexemes)
        start, end, whole = with_neighbours(lexemes, (floor, first), (last, ceiling), value)
        if whole is not None:
            if found and set(symbols[floor:start]) <= _LINKS:
                before, whole = with_shared_date(found[-1].value, whole)
                found[-1] = replace(found[-1], value=before)
            found.append(Expression(lexemes[start].start, lexemes[end - 1].end, whole))
        floor = end
    return tuple(found)


def _cores(
    symbols: str, lexemes: Sequence[Lexeme], *, month_first: bool
) -> Iterator[tuple[int, int, TimeValue]]:
    taken = bytearray(len(symbols))
    present = set(symbols)
    for needs, pattern, builder in _compiled(month_first=month_first):
        if needs.isdisjoint(present):
            continue
        match = pattern.search(symbols)
        while match is not None:
            first, last = match.span()
            value = None if any(taken[first:last]) else builder(Shape(match, lexemes))
            if value is not None:
                taken[first:last] = b"\x01" * (last - first)
                yield first, last, value
            # What was refused as a whole may still hold a shorter expression.
            match = pattern.search(symbols, first + 1 if value is None else last)
