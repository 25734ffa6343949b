"""How the words of a number add up: one grammar for all spaced languages.

A cardinal is added where the number so far leaves room for it (twenty leaves room for five, five
leaves none); a scale multiplies what was added since the last scale. What differs between
languages is in their data.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from factcheck.core.number_words import NumberWords

__all__ = ["EMPTY", "Sum", "add", "begin_digits", "multiply"]

_ROOM = (10**9, 10**6, 1000, 100, 10)
_TEN, _HUNDRED, _ENDLESS = 10, 100, 10**40


class Sum(NamedTuple):
    """A number so far.

    `total` is what the scales closed, `group` what was added since the last one. The next
    cardinal fits if ``floor <= cardinal < limit``. `last` is the last cardinal, `top` the last
    scale, `product` of those said in a row (mil millones), `quantum` the step of the last digit
    or scale. `digits` tells that it began in digits.
    """

    total: Fraction = Fraction(0)
    group: Fraction | None = None
    floor: int = 0
    limit: int = _ENDLESS
    last: Fraction = Fraction(0)
    top: int = 0
    quantum: Fraction = Fraction(1)
    digits: bool = False
    product: int = 1

    @property
    def value(self) -> Fraction:
        """The number."""
        return self.total if self.group is None else self.total + self.group

    @property
    def counted(self) -> bool:
        """Tell whether it is a plain count that a scale or a fraction may be counted by."""
        return self.group is not None and not self.total and self.limit == 1


EMPTY = Sum()


def begin_digits(value: Fraction, quantum: Fraction) -> Sum:
    """Begin a number with digits: 3.2 million.

    >>> multiply(begin_digits(Fraction(16, 5), Fraction(1, 10)), 10**6).value
    Fraction(3200000, 1)
    """
    return Sum(group=value, limit=1, last=value, quantum=quantum, digits=True)


def add(state: Sum, value: Fraction, data: NumberWords, *, joined: bool) -> Sum | None:
    """Add a cardinal; None where it does not fit. `joined`: an "and" stands before it."""
    group = state.group
    if group is None:
        fits = value < state.limit and not (state.top and data.attached and not joined)
        return _grown(state, value, data) if fits else None
    half = value < 1 and state.counted  # zweieinhalb
    if half or state.floor <= value < state.limit:
        return _grown(state, value, data) if _may_join(state, data, joined=joined) else None
    if data.twenties and state.last == 4 and value == 20 and not joined:  # noqa: PLR2004 - quatre-vingts
        return _grown(state._replace(group=group - 4), Fraction(80), data)
    if data.units_first and 1 <= state.last < _TEN:
        tens = joined and value % _TEN == 0 and _TEN < value < _HUNDRED
        teens = not joined and value == _TEN and not data.fused
        if tens or teens:
            return _grown(state, value, data)._replace(limit=1)
    return None


def _may_join(state: Sum, data: NumberWords, *, joined: bool) -> bool:
    if data.attached:  # Arabic joins always
        return joined
    # "twenty and five" are two numbers; "veinte y cinco" and "vingt et un" are one.
    return not joined or state.limit >= _HUNDRED or data.joiner != "and"


def _grown(state: Sum, value: Fraction, data: NumberWords) -> Sum:
    """Return the sum with a cardinal, and the room that the cardinal leaves."""
    floor, limit = 1, 1
    if value >= _TEN:
        limit = next((step for step in _ROOM if value >= step and value % step == 0), 1)
    if data.twenties and value in {60, 80}:
        limit = 20
    elif value == _TEN:
        floor, limit = (7, _TEN) if data.twenties else (1, 1)
    group = (state.group or Fraction(0)) + value
    return state._replace(group=group, floor=floor, limit=limit, last=value, quantum=Fraction(1))


def multiply(state: Sum, scale: int, *, joined: bool = False) -> Sum | None:
    """Multiply by a scale word; None where it does not fit.

    A scale without a count is one of it. A scale above the last one multiplies the whole (mil
    millones).
    """
    if joined and state.group is not None:  # two thousand and a hundred, in Arabic
        return None if scale >= state.limit else _with(state, Fraction(scale))
    if scale == _HUNDRED:
        return _hundreds(state)
    group = state.group
    closed = state._replace(group=None, floor=0, limit=scale, top=scale, product=scale)
    if group is not None:
        closed = closed._replace(quantum=state.quantum * scale)
        if not state.top or scale < state.top:
            return closed._replace(total=state.total + group * scale)
        return closed._replace(total=(state.total + group) * scale) if scale > state.top else None
    if not state.total:
        return closed._replace(total=Fraction(scale), quantum=Fraction(scale))
    return _on_scale(state, closed, scale, joined=joined)


def _on_scale(state: Sum, closed: Sum, scale: int, *, joined: bool) -> Sum | None:
    """Multiply what ends in a scale: mil millones, two million and a thousand in Arabic."""
    if joined:
        return closed._replace(total=state.total + scale) if scale < state.top else None
    product = state.product * scale
    grows = scale > state.top
    return closed._replace(total=state.total * scale, product=product) if grows else None


def _with(state: Sum, value: Fraction) -> Sum:
    group = (state.group or Fraction(0)) + value
    return state._replace(group=group, limit=int(value), floor=1, last=value, quantum=Fraction(1))


def _hundreds(state: Sum) -> Sum | None:
    """Multiply what was added since the last scale by a hundred."""
    hundred = Fraction(_HUNDRED)
    if state.group is None:
        fits = state.limit > _HUNDRED
        return state._replace(group=hundred, limit=_HUNDRED, floor=1) if fits else None
    if state.limit > 1 or state.group >= _HUNDRED:
        return None
    group, quantum = state.group * hundred, state.quantum * hundred
    return state._replace(group=group, limit=_HUNDRED, floor=1, quantum=quantum)
