"""The value of a run of Han numerals and digits: 三百二十, 3.2万, 2亿5000万, 一百二."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcheck.comparators._number_line import ROUGH
from factcheck.comparators._number_literal import read_literal
from factcheck.core.number_words import NumberWords

__all__ = ["MORE", "POINT", "Figure", "Numerals", "read_figure"]

_TEN, _HUNDRED, _BIG = 10, 100, 10**4  # from 万 on, a unit multiplies all that stands before it
POINT, MORE = "点", "多余几"


@dataclass(frozen=True, slots=True)
class Numerals:
    """The numerals of a language: digits, units, and the pattern of one piece of a run."""

    data: NumberWords
    digits: Mapping[str, int]
    units: Mapping[str, int]
    piece: re.Pattern[str]

    def pieces(self, run: str) -> list[str]:
        """Return the digits and units of a run, without the spaces between them."""
        return [piece for piece in self.piece.findall(run) if not piece.isspace()]


@dataclass(frozen=True, slots=True)
class Figure:
    """What a run says. `scale` is the unit it ends in, 1 without."""

    value: Fraction
    quantum: Fraction
    scale: int


@dataclass(slots=True)
class _Count:
    """A run so far: `total` before the last great unit, `section` since, `number` being read."""

    total: Fraction = Fraction(0)
    section: Fraction = Fraction(0)
    number: Fraction | None = None
    quantum: Fraction = Fraction(1)
    unit: int = 1
    decimals: int = 0

    def digit(self, digit: int) -> None:
        """Take one digit; digits in a row are positional (二〇一八)."""
        if self.decimals:
            step = Fraction(1, 10**self.decimals)
            self.number, self.quantum = (self.number or Fraction(0)) + digit * step, step
            self.decimals += 1
        else:
            self.number = Fraction(digit) if self.number is None else self.number * 10 + digit
            self.quantum = Fraction(1)

    def multiply(self, unit: int) -> None:
        """Take a unit: 十, 百, 千 within a section, 万 and 亿 over all before."""
        read = Fraction(0) if self.number is None else self.number
        if unit < _BIG:
            self.section += (Fraction(1) if self.number is None else read) * unit
        elif self.total and unit < self.total:
            self.total += (self.section + read) * unit
            self.section = Fraction(0)
        else:
            self.total = (self.total + self.section + read or Fraction(1)) * unit
            self.section = Fraction(0)
        self.quantum = unit * (Fraction(1) if self.number is None else self.quantum)
        self.number, self.unit, self.decimals = None, unit, 0

    def close(self, *, after_unit: bool) -> None:
        """Read a last digit after a unit as tenths of it: 一百二 is 120, 3万5 is 35,000."""
        number = self.number
        if number is None or not after_unit or self.unit < _HUNDRED:
            return
        if 0 < number < _TEN and number.denominator == 1:
            self.number, self.quantum = number * self.unit / 10, Fraction(self.unit, 10)


def read_figure(pieces: Sequence[str], numerals: Numerals) -> Figure | None:
    """Return what the pieces of a run say; None where they make no number."""
    count = _Count()
    for piece in pieces:
        if piece in numerals.digits:
            count.digit(numerals.digits[piece])
        elif piece in numerals.units:
            count.multiply(numerals.units[piece])
        elif piece == POINT:
            count.decimals = 1
        elif piece not in MORE:
            literal = read_literal(piece, numerals.data.decimal, numerals.data.groups)
            if literal.code or count.number is not None:
                return None
            count.number, count.quantum = literal.value, literal.quantum
    count.close(after_unit=len(pieces) > 1 and pieces[-2] in numerals.units)
    value = count.total + count.section + (count.number or 0)
    decimal = any(POINT in piece or "." in piece for piece in pieces)
    quantum = count.quantum if value >= ROUGH or decimal else Fraction(1)
    return Figure(value, quantum, count.unit if pieces[-1] in numerals.units else 1)
