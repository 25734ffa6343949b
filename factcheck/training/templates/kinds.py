"""What each kind of slot draws, and how a value of it is made another, smaller or larger one."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from factcheck.training.templates.days import dates, months, weekdays
from factcheck.training.templates.figures import Count, Money, Share, Span, Year
from factcheck.training.templates.names import pool
from factcheck.training.templates.values import Value

__all__ = ["ENTITIES", "KINDS", "another", "draw", "moved"]

# Kinds that name something: a short claim about another one may be true beside the premise.
ENTITIES = frozenset(
    {"person", "city", "port", "country", "coastal", "company", "office", "bill", "product"}
)

# unit -> the longest span drawn
_SPANS = {"years": 25, "months": 18, "weeks": 11, "days": 12}

# smallest, largest, grid
_COUNTS = {
    "few": (3, 12, 1),
    "tens": (13, 98, 1),
    "hundreds": (112, 980, 1),
    "thousands": (1200, 90_000, 100),
    "age": (61, 98, 1),
}
_YEARS = {
    "past": (1968, 2021),
    "recent": (2004, 2024),
    "future": (2028, 2046),
    "later": (2034, 2046),  # after any reading of "the end of the decade"
}
_SHARES = {"percent": (15, 98), "majority": (503, 689), "magnitude": (42, 78)}
_PRICES = tuple(hundred * 100 + rest for hundred in range(1, 10) for rest in (19, 49, 79, 90, 99))
_PLURAL = 3  # the least that every language counts with a plain plural
_ROUND = 10_000  # numbers from here on are whole thousands


def _count(kind: str, chance: random.Random) -> Count:
    low, high, grid = _COUNTS[kind]
    number = chance.randint(low // grid, high // grid) * grid
    if grid > 1 and number >= _ROUND:
        number -= number % 1000
    if kind != "few" and (number % 10 == 1 or number % 100 <= 2):  # noqa: PLR2004 - plural in every language
        number += 5 if grid == 1 else 0
    return Count(number)


def _span(kind: str, chance: random.Random) -> Span:
    return Span(chance.randint(2, _SPANS[kind]), kind.removesuffix("s"))


def _year(kind: str, chance: random.Random) -> Year:
    return Year(chance.randint(*_YEARS[kind]))


def _share(kind: str, chance: random.Random) -> Share:
    return Share(chance.randint(*_SHARES[kind]), sign=kind != "magnitude")


def _money(kind: str, chance: random.Random) -> Money:
    currency = chance.choice(("dollar", "euro"))
    if kind == "price":
        return Money(chance.choice(_PRICES) * 10, currency, small=True)
    if chance.random() < 0.5:  # noqa: PLR2004 - millions as often as billions
        return Money(chance.randint(12, 980) * 10, currency)
    return Money(chance.randint(12, 99) * 1000, currency)


def _name(kind: str, chance: random.Random) -> Value:
    return chance.choice(pool(kind))


def _day(kind: str, chance: random.Random) -> Value:
    return chance.choice(_DAYS[kind]())


_DAYS = {"weekday": weekdays, "month": months, "date": dates}

_DRAWERS: dict[str, Callable[[str, random.Random], Value]] = {
    **dict.fromkeys((*ENTITIES, "crime", "reason"), _name),
    **dict.fromkeys(_DAYS, _day),
    **dict.fromkeys(_COUNTS, _count),
    **dict.fromkeys(_SPANS, _span),
    **dict.fromkeys(_YEARS, _year),
    **dict.fromkeys(_SHARES, _share),
    **dict.fromkeys(("money", "price"), _money),
}
KINDS = frozenset(_DRAWERS)


def draw(kind: str, chance: random.Random, taken: Sequence[Value] = ()) -> Value:
    """A value of the kind that none of `taken` equals."""
    while True:
        value = _DRAWERS[kind](kind, chance)
        if value not in taken:
            return value


def another(kind: str, value: Value, chance: random.Random, taken: Sequence[Value]) -> Value:
    """A value that cannot be meant where `value` is: near it as often as far from it."""
    if isinstance(value, (Count, Span, Year)) and chance.random() < 0.5:  # noqa: PLR2004 - as often
        near = moved(value, chance.choice("<>"), chance)
        sized = isinstance(near, (Count, Span, Year)) and near.number >= _PLURAL
        if sized and near not in taken:
            return near
    return draw(kind, chance, (value, *taken))


def _step(number: int, direction: str, chance: random.Random, grid: int = 1) -> int:
    """A number clearly below or above, on the grid."""
    share = chance.choice((0.1, 0.25, 0.5, 0.8))
    step = max(grid, round(number * share) // grid * grid)
    return number + step if direction == ">" else max(grid, number - step)


def moved(value: Value, direction: str, chance: random.Random) -> Value:
    """A smaller ("<") or larger (">") value.

    Raises: TypeError for values without size.
    """
    match value:
        case Count(number):
            grid = 1 if number < 1000 else 100 if number < _ROUND else 1000  # noqa: PLR2004 - as drawn
            step = max(2, _step(number, direction, chance, grid))
            if step % 10 == 1 and step > _PLURAL:  # Russian would need a singular verb
                step += 1 if direction == ">" else -1
            return Count(step)
        case Span(number, unit):
            return Span(_step(number, direction, chance), unit)
        case Year(number):
            step = chance.choice((1, 2, 3, 5, 8))
            return Year(number + step if direction == ">" else number - step)
        case Share(tenths, sign):
            return Share(_step(tenths, direction, chance), sign)
        case Money(tenths, currency, small):
            grid = 10 if tenths < 10_000 else 1000  # noqa: PLR2004 - a billion
            return Money(_step(tenths, direction, chance, grid), currency, small)
    raise TypeError(f"no size: {value!r}")
