"""How one number found relates to one expected."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.comparators._number_units import COUNT, UNITS, units_of
from factcheck.comparators._number_value import Bound, NumberValue
from factcheck.core.value import Relation

__all__ = ["converts", "far_apart", "measures_currency", "relate", "same_figure"]

# Where rounding ends: "3 million" for 3.2 million is plain up to 10 % and coarse up to 25 %.
_ROUNDED, _COARSE = Fraction(1, 10), Fraction(1, 4)
# "Half" is said of 50 % to this part of it.
_ABOUT = Fraction(1, 20)
# Converted units are rounded harder: "six feet" is printed as "two metres" (9 % off), yet the
# next unit ("seven feet") must not fit.
_CONVERTED, _CARELESS = Fraction(1, 100), Fraction(1, 8)
# A figure fits "more than 100" up to 125 ("more than 6" up to 9) and "up to 100" down to 98: further off, the two say
# different things although both may be true.
_ABOVE, _BELOW = Fraction(5, 4), Fraction(49, 50)
_ABOVE_SMALL = Fraction(3, 2)
# Plural scales overlap: "hundreds" is said of 90 and of 1,200.
_VAGUE_REACH = 2
# "Thousands" and "two" are not about the same thing.
_VAGUE_SORT = 50
_SIZES = 10
_CLASSES = (10**12, 10**9, 10**6, 1000, 100, 0)
_E = Bound.EXACT
_SCALES = {"degree"}  # the same word for Celsius and Fahrenheit
_UP, _DOWN = {Bound.MORE, Bound.LEAST}, {Bound.LESS, Bound.MOST}


def same_figure(expected: NumberValue, found: NumberValue) -> bool:
    """Tell whether two values have the same figures, whatever they count."""
    return expected.low == found.low and expected.high == found.high


def measures_currency(unit: str) -> bool:
    """Tell whether a unit is, or may be, a currency."""
    return any(UNITS[code].dimension == "currency" for code in units_of(unit))


def converts(unit: str | None, other: str | None) -> bool:
    """Tell whether two different units measure the same, by fixed factors."""
    if unit is None or other is None or unit == other:
        return False
    shared = _dimensions(units_of(unit)) & _dimensions(units_of(other))
    return bool(shared - {"currency", "percent", COUNT})


def far_apart(expected: NumberValue, found: NumberValue) -> bool:
    """Tell whether two measures are further apart than a careless conversion leaves them."""
    return not any(
        _converted(expected, found, code, other, _CARELESS)
        for code in units_of(expected.unit)
        for other in units_of(found.unit)
        if UNITS[code].dimension == UNITS[other].dimension
    )


def relate(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation | None:
    """Return how `found` relates to `expected`; None where the two are of different sorts.

    Source: the sorts are ordinals, each currency, each dimension of units, percentages, and all
    other counts.
    """
    if expected.ordinal != found.ordinal:
        # "First" is no answer to "one", nor an article to "first".
        same = expected.figure == found.figure != 1
        return Relation.EQUAL if same else None
    if expected.unit == found.unit and expected.unit not in _SCALES:
        if expected.share is not found.share:
            same = found.figure in expected.others or expected.figure in found.others
            return Relation.UNDETERMINED if same else None
        return _figures(expected, found, tolerance)
    ours, theirs = units_of(expected.unit), units_of(found.unit)
    if set(ours) & set(theirs):
        relation = _figures(expected, found, tolerance)
        measured = {expected.unit, found.unit} <= {"degree", "degC", "degF"}
        if relation is not Relation.DIFFERS or not (measured or _is_money(ours, theirs)):
            return relation
        return _other_unit(expected, found, ours, theirs)
    if None in {expected.unit, found.unit}:
        return _one_unit(expected, found, tolerance)
    return _other_unit(expected, found, ours, theirs)


def _one_unit(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation | None:
    """Relate a number with a unit to one without: the unit may not have been read."""
    relation = _figures(expected, found, tolerance)
    readings = ({expected.figure, *expected.others}, {found.figure, *found.others})
    if relation is not Relation.DIFFERS and readings[0] & readings[1]:
        return relation
    percent, bare = (expected, found) if expected.unit else (found, expected)
    if percent.unit == "%" and 0 < bare.figure < 1:  # half is 50 %
        close = abs(percent.figure / 100 - bare.figure) <= _ABOUT * bare.figure
        return Relation.COMPATIBLE if close else Relation.DIFFERS
    return None


def _other_unit(
    expected: NumberValue, found: NumberValue, ours: tuple[str, ...], theirs: tuple[str, ...]
) -> Relation | None:
    """Relate numbers in two different units."""
    same = expected.figure == found.figure
    dimensions = _dimensions(ours) & _dimensions(theirs)
    if Bound.VAGUE in {expected.bound, found.bound}:
        return None
    if not dimensions:
        return Relation.UNDETERMINED if same else None
    if dimensions == {"currency"}:
        alike = bool(set(ours) & set(theirs))
        return Relation.DIFFERS if same or alike else None
    if dimensions == {"percent"}:
        return Relation.COMPATIBLE if same else Relation.DIFFERS
    fits = any(
        _converted(expected, found, code, other, _CONVERTED)
        for code in ours
        for other in theirs
        if code != other and UNITS[code].dimension == UNITS[other].dimension
    )
    return Relation.COMPATIBLE if fits else Relation.DIFFERS


def _is_money(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    return _dimensions(ours) | _dimensions(theirs) == {"currency"}


def _dimensions(codes: tuple[str, ...]) -> set[str]:
    return {UNITS[code].dimension for code in codes}


def _converted(
    expected: NumberValue, found: NumberValue, code: str, other: str, margin: Fraction
) -> bool:
    """Tell whether two figures are the same in the units given.

    A difference of temperatures converts without the offset of the scales, so both count.
    """
    left, right = UNITS[code], UNITS[other]
    if Bound.RANGE in {expected.bound, found.bound}:
        return all(
            _converted(
                replace(expected, low=low, bound=_E),
                replace(found, low=end, bound=_E),
                code,
                other,
                margin,
            )
            for low, end in zip(_ends(expected), _ends(found), strict=True)
        )
    ours, theirs = expected.figure * left.factor, found.figure * right.factor
    step = max(_place(expected) * left.factor, _place(found) * right.factor) / 2
    step += margin * max(abs(ours), abs(theirs))
    offset = left.offset - right.offset
    return abs(ours - theirs + offset) <= step or abs(ours - theirs) <= step


def _is_round(value: NumberValue) -> bool:
    """Tell whether a figure is one that bounds are said of: "more than 150", not "than 344"."""
    return value.figure % (10 if value.figure >= 100 else 5) == 0 or value.quantum != 1


def _place(value: NumberValue) -> Fraction:
    """Return the step of the last figure that is not a trailing zero."""
    figure, place = value.figure, value.quantum
    if value.quantum != 1 or figure == 0:
        return place
    while figure % (place * 10) == 0:
        place *= 10
    return place


def _figures(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation | None:
    if Bound.VAGUE in {expected.bound, found.bound}:
        return _vague(expected, found)
    if Bound.RANGE in {expected.bound, found.bound}:
        return _ranges(expected, found, tolerance)
    ours, theirs = expected.figure, found.figure
    if ours == theirs:
        return _bounds(expected, found)
    if abs(ours) == abs(theirs):  # "fell by 5 %" and "-5 %"
        return Relation.COMPATIBLE
    if theirs in expected.others or ours in found.others or ours * theirs == 1:
        return Relation.UNDETERMINED  # "cut by half" and "cut twofold" too
    return _unequal(expected, found, tolerance)


def _bounds(expected: NumberValue, found: NumberValue) -> Relation:
    """Relate equal figures by their bounds."""
    ours, theirs = expected.bound, found.bound
    if ours == theirs:
        return Relation.EQUAL
    if (ours in _UP and theirs in _DOWN) or (ours in _DOWN and theirs in _UP):
        return Relation.UNDETERMINED
    if ours is Bound.EXACT and theirs in _UP | _DOWN:
        return Relation.LESS_PRECISE
    return Relation.COMPATIBLE


def _unequal(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation:
    ours, theirs = expected.figure, found.figure
    off = abs(ours - theirs)
    size = max(abs(ours), abs(theirs))
    if off <= tolerance * abs(ours):
        return Relation.COMPATIBLE
    if off * 2 <= max(expected.quantum, found.quantum) and size >= _SIZES:
        if off <= _ROUNDED * size:
            return Relation.COMPATIBLE
        if off <= _COARSE * size:
            coarse = found.quantum > expected.quantum
            return Relation.LESS_PRECISE if coarse else Relation.UNDETERMINED
    # An "about" figure stands for what rounds to it; two such figures of one thing are the same.
    about = [value for value in (expected, found) if value.bound is Bound.ABOUT]
    if len(about) == 1 and Bound.EXACT in {expected.bound, found.bound}:
        if off * 2 <= _place(about[0]) and off <= _ROUNDED * size:
            return Relation.COMPATIBLE
    return _satisfied(expected, found) or Relation.DIFFERS


def _satisfied(expected: NumberValue, found: NumberValue) -> Relation | None:
    """Relate a bound to a plain figure that lies within it."""
    if _within(found.figure, expected) and found.bound is Bound.EXACT:
        return Relation.COMPATIBLE
    if _within(expected.figure, found) and expected.bound is Bound.EXACT:
        return Relation.LESS_PRECISE
    return None


def _within(figure: Fraction, bounded: NumberValue) -> bool:
    limit = bounded.figure
    if bounded.bound in _UP:
        if limit < _SIZES:
            return limit < figure <= limit * _ABOVE_SMALL
        return limit < figure <= limit * _ABOVE and _is_round(bounded)
    return bounded.bound in _DOWN and limit * _BELOW <= figure < limit


def _ranges(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation:
    low, high = _ends(expected)
    found_low, found_high = _ends(found)
    if (low, high) == (found_low, found_high):
        return Relation.EQUAL
    if expected.bound is not Bound.RANGE:
        inside = found_low <= low and high <= found_high
        return Relation.LESS_PRECISE if inside else Relation.DIFFERS
    if found.bound is not Bound.RANGE:
        inside = low <= found_low and found_high <= high
        return Relation.COMPATIBLE if inside else Relation.DIFFERS
    room = max(tolerance, Fraction(0))
    close = abs(low - found_low) <= room * abs(low) and abs(high - found_high) <= room * abs(high)
    return Relation.COMPATIBLE if close else Relation.DIFFERS


def _ends(value: NumberValue) -> tuple[Fraction, Fraction]:
    figure = value.figure
    low = figure if value.low is None else value.low
    return low, figure if value.high is None else value.high


def _vague(expected: NumberValue, found: NumberValue) -> Relation | None:
    """Relate plural scales ("hundreds", "several") to figures and to one another."""
    low, high = _ends(expected)
    found_low, found_high = _ends(found)
    if low < _SIZES or found_low < _SIZES:
        reached = low <= found_high * _VAGUE_REACH and found_low <= high * _VAGUE_REACH
        few = (
            found.bound is Bound.VAGUE and found_low < _SIZES and expected.bound is not found.bound
        )
        if not reached:
            return None
        return Relation.LESS_PRECISE if few else Relation.COMPATIBLE
    if expected.bound is found.bound:
        if low == found_low:
            return Relation.EQUAL
        if low < found_high and found_low < high:
            return Relation.COMPATIBLE
        if _class(low) != _class(found_low):
            return Relation.DIFFERS
        return Relation.LESS_PRECISE if found_low < low else Relation.COMPATIBLE
    fits = low <= found_high * _VAGUE_REACH and found_low <= high * _VAGUE_REACH
    if not fits:
        near = low <= found_high * _VAGUE_SORT and found_low <= high * _VAGUE_SORT
        return Relation.DIFFERS if near else None
    return Relation.LESS_PRECISE if found.bound is Bound.VAGUE else Relation.COMPATIBLE


def _class(base: Fraction) -> int:
    """Return the scale word of a vague number: tens of thousands are thousands too."""
    return next(size for size in _CLASSES if base >= size)
