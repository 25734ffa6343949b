"""The value of a number mention, and how an English reader would write it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from factcheck.comparators._number_units import LABELS, MILLIONS_OR_METRES

__all__ = ["Bound", "NumberValue", "Standing", "in_metres", "normal_form"]


class Bound(StrEnum):
    """What a number says beside its figure."""

    EXACT = "exact"
    ABOUT = "about"
    LEAST = "at least"
    MORE = "more than"
    MOST = "up to"
    LESS = "less than"
    RANGE = "range"
    VAGUE = "vague"


class Standing(StrEnum):
    """How sure it is that a number word or digit counts something.

    Only SURE numbers are mentions. The others may still answer a number of the other text: an
    article answers "one", the digits of a name answer the same digits. PAIR is said of words such
    as "both" and "double", DATE of a figure that names a year, month or day, FAINT of a word that
    only looks like a dual.
    """

    SURE = "sure"
    SOFT = "soft"
    FAINT = "faint"
    PAIR = "pair"
    CALENDAR = "calendar"
    DATE = "date"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class NumberValue:
    """A number: the interval it names, how it was meant, and what it counts.

    `low` and `high` are None where the bound leaves that end open. `quantum` is the step of the
    last digit written (3.2 million: 100,000). `others` are other readings of the same digits
    (1.234 in a text that may group by points). `unit` is a code of ``_number_units``, None for
    whatever is counted. `label` is the name that the digits end (covid in COVID-19).
    """

    low: Fraction | None
    high: Fraction | None
    bound: Bound = Bound.EXACT
    unit: str | None = None
    ordinal: bool = False
    quantum: Fraction = Fraction(1)
    others: tuple[Fraction, ...] = ()
    standing: Standing = Standing.SURE
    label: str = ""

    @property
    def figure(self) -> Fraction:
        """The one figure written; the lower one of a range."""
        if self.low is not None:
            return self.low
        return self.high if self.high is not None else Fraction(0)

    @property
    def share(self) -> bool:
        """Tell a share (two thirds) from a count; decimals are none."""
        return self.figure.denominator > 1 and self.quantum == 1 and self.unit is None


_OPENINGS = {
    Bound.ABOUT: "about ",
    Bound.LEAST: "at least ",
    Bound.MORE: "more than ",
    Bound.MOST: "up to ",
    Bound.LESS: "less than ",
}
_VAGUE = {
    10: "dozens",
    100: "hundreds",
    1000: "thousands",
    10**4: "tens of thousands",
    10**5: "hundreds of thousands",
    10**6: "millions",
    10**7: "tens of millions",
    10**8: "hundreds of millions",
    10**9: "billions",
    10**10: "tens of billions",
    10**11: "hundreds of billions",
    10**12: "trillions",
}
_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
_PLACES = 12  # decimals; what has more, or has no end, is written as a fraction


def _figure(value: Fraction, *, measured: bool = False) -> str:
    if (value * 10**_PLACES).denominator != 1:
        if not measured:
            return f"{value.numerator:,}/{value.denominator:,}"
        value = Fraction(round(value, 2))  # six feet two are 6.17 ft
    whole, rest = divmod(int(abs(value) * 10**_PLACES), 10**_PLACES)
    decimals = f".{rest:0{_PLACES}d}".rstrip("0") if rest else ""
    return f"{'-' if value < 0 else ''}{whole:,}{decimals}"


def _ordinal(value: Fraction) -> str:
    number = value.numerator
    suffix = "th" if number % 100 in (11, 12, 13) else _SUFFIXES.get(number % 10, "th")
    return f"{number:,}{suffix}"


def in_metres(value: NumberValue) -> NumberValue:
    """Return "400m", read as millions, as the plain 400."""
    return replace(
        value,
        low=None if value.low is None else value.low / 10**6,
        high=None if value.high is None else value.high / 10**6,
        quantum=value.quantum / 10**6,
        unit=None,
        others=(),
    )


def normal_form(value: NumberValue) -> str:
    """Write a number as an English reader would.

    >>> normal_form(NumberValue(Fraction(7), None, Bound.MORE))
    'more than 7'
    >>> normal_form(NumberValue(Fraction(3200000), Fraction(3200000), unit="EUR"))
    '3,200,000 EUR'
    >>> normal_form(NumberValue(Fraction(10), Fraction(99), Bound.VAGUE))
    'dozens'
    """
    if value.unit == MILLIONS_OR_METRES:
        return f"{normal_form(in_metres(value))}m"
    figure = value.figure
    if value.bound is Bound.VAGUE:
        scale = _VAGUE.get(figure.numerator, f"{_figure(figure)} or more")
        body = "several" if figure < min(_VAGUE) else scale
    elif value.bound is Bound.RANGE and value.low is not None and value.high is not None:
        body = f"{_figure(value.low)} to {_figure(value.high)}"
    elif value.share and abs(figure) < 1:
        body = f"{figure.numerator}/{figure.denominator}"
    elif value.ordinal and figure.denominator == 1:
        body = _ordinal(figure)
    else:
        body = _figure(figure, measured=value.unit is not None)
    body = _OPENINGS.get(value.bound, "") + body
    return f"{body} {LABELS.get(value.unit, value.unit)}" if value.unit else body
