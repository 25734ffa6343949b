"""How one number found relates to one expected."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.comparators._number_figures import ends, place, relate_figures
from factcheck.comparators._number_units import COUNT, MILLIONS_OR_METRES, UNITS, units_of
from factcheck.comparators._number_value import Bound, NumberValue, Standing, in_metres
from factcheck.core.value import Relation

__all__ = ["MILDEST", "converts", "far_apart", "measures_currency", "relate", "same_figure"]

# "Half" is said of 50 % to this part of it.
_ABOUT_HALF = Fraction(1, 20)
# Converted units are rounded harder: "six feet" is printed as "two metres" (9 % off), yet the
# next unit ("seven feet") must not fit. A careless conversion is off by this part.
_CONVERTED, _CARELESS = Fraction(1, 100), Fraction(1, 8)
# The same word may be Celsius here and Fahrenheit there.
_DEGREES = {"degree", "degC", "degF"}
MILDEST = (
    Relation.EQUAL,
    Relation.COMPATIBLE,
    Relation.LESS_PRECISE,
    Relation.UNDETERMINED,
    Relation.DIFFERS,
)


def same_figure(expected: NumberValue, found: NumberValue) -> bool:
    """Tell whether two values have the same figures, whatever they count."""
    return expected.low == found.low and expected.high == found.high


def measures_currency(unit: str) -> bool:
    """Tell whether a unit is, or may be, a currency."""
    return "currency" in _dimensions(unit)


def converts(unit: str | None, other: str | None) -> bool:
    """Tell whether two different units measure the same, by fixed factors."""
    if unit is None or other is None or unit == other:
        return False
    return bool(_dimensions(unit) & _dimensions(other) - {"currency", "percent", COUNT})


def far_apart(expected: NumberValue, found: NumberValue) -> bool:
    """Tell whether two measures are further apart than a careless conversion leaves them."""
    return not _fits(expected, found, _CARELESS)


def relate(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation | None:
    """Return how `found` relates to `expected`; None where the two are of different sorts.

    Sorts are ordinals, each currency, each dimension of units, percentages, shares, and all other
    counts. Units: tolerance is relative.
    """
    if MILLIONS_OR_METRES in {expected.unit, found.unit} and expected.unit != found.unit:
        return _millions_or_metres(expected, found, tolerance)
    if expected.ordinal != found.ordinal:
        return _crossed(expected, found)
    if expected.unit == found.unit and expected.unit != "degree":
        return _same_unit(expected, found, tolerance)
    if set(units_of(expected.unit)) & set(units_of(found.unit)):
        return _alike(expected, found, tolerance)
    if None in {expected.unit, found.unit}:
        return _one_unit(expected, found, tolerance)
    return _other_unit(expected, found)


def _millions_or_metres(
    expected: NumberValue, found: NumberValue, tolerance: Fraction
) -> Relation | None:
    """Relate "400m" to a number whose unit tells which of the two it is."""
    relations = {
        relate(ours, theirs, tolerance)
        for ours in _readings(expected)
        for theirs in _readings(found)
    }
    return next((relation for relation in MILDEST if relation in relations), None)


def _readings(value: NumberValue) -> tuple[NumberValue, ...]:
    if value.unit != MILLIONS_OR_METRES:
        return (value,)
    return replace(value, unit=None, others=()), replace(in_metres(value), unit="m")


def _crossed(expected: NumberValue, found: NumberValue) -> Relation | None:
    """Relate an ordinal to a count."""
    if Standing.SOFT in {expected.standing, found.standing} and _third(expected, found):
        return Relation.COMPATIBLE
    # "First" is no answer to "one", nor an article to "first".
    return Relation.EQUAL if expected.figure == found.figure != 1 else None


def _third(expected: NumberValue, found: NumberValue) -> bool:
    """Tell whether what looks like a fraction may be an ordinal: a third mandate."""
    share, ordinal = (found, expected) if expected.ordinal else (expected, found)
    return share.share and share.others == (ordinal.figure,)


def _same_unit(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation | None:
    if expected.share is found.share:
        return relate_figures(expected, found, tolerance)
    same = found.figure in expected.others or expected.figure in found.others
    return Relation.UNDETERMINED if same else None  # "one in five" and "a fifth"


def _alike(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation | None:
    """Relate numbers whose units may be the same: $ and USD, pounds and kilos, degrees."""
    relation = relate_figures(expected, found, tolerance)
    if relation is not Relation.DIFFERS or not {expected.unit, found.unit} <= _DEGREES:
        return relation
    return _other_unit(expected, found)


def _one_unit(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation | None:
    """Relate a number with a unit to one without: the unit may not have been read."""
    relation = relate_figures(expected, found, tolerance)
    readings = {expected.figure, *expected.others} & {found.figure, *found.others}
    if readings and relation is not Relation.DIFFERS:
        return relation
    percent, bare = (expected, found) if expected.unit else (found, expected)
    if percent.unit == "%" and 0 < bare.figure < 1:  # half is 50 %
        step = max(_ABOUT_HALF * bare.figure, percent.quantum / 200)
        close = abs(percent.figure / 100 - bare.figure) <= step
        return Relation.COMPATIBLE if close else Relation.DIFFERS
    return None


def _other_unit(expected: NumberValue, found: NumberValue) -> Relation | None:
    """Relate numbers in two different units."""
    same = expected.figure == found.figure
    dimensions = _dimensions(expected.unit) & _dimensions(found.unit)
    if Bound.VAGUE in {expected.bound, found.bound}:
        return None
    if not dimensions:
        return Relation.UNDETERMINED if same else None
    if dimensions == {"currency"}:
        return Relation.DIFFERS if same else None
    if dimensions == {"percent"}:
        return Relation.COMPATIBLE if same else Relation.DIFFERS
    return Relation.COMPATIBLE if _fits(expected, found, _CONVERTED) else Relation.DIFFERS


def _dimensions(code: str | None) -> set[str]:
    return {UNITS[unit].dimension for unit in units_of(code)}


def _fits(expected: NumberValue, found: NumberValue, margin: Fraction) -> bool:
    """Tell whether two measures are the same in any two units they may be in."""
    if Bound.RANGE in {expected.bound, found.bound}:
        return all(
            _fits(_exact(expected, low), _exact(found, end), margin)
            for low, end in zip(ends(expected), ends(found), strict=True)
        )
    return any(
        _converted(expected, found, (code, other), margin)
        for code in units_of(expected.unit)
        for other in units_of(found.unit)
        if code != other and UNITS[code].dimension == UNITS[other].dimension
    )


def _exact(value: NumberValue, figure: Fraction) -> NumberValue:
    return replace(value, low=figure, high=figure, bound=Bound.EXACT)


def _converted(
    expected: NumberValue, found: NumberValue, codes: tuple[str, str], margin: Fraction
) -> bool:
    """Tell whether two figures are the same in the units given.

    A difference of temperatures converts without the offset of the scales, so both count.
    """
    left, right = (UNITS[code] for code in codes)
    ours, theirs = expected.figure * left.factor, found.figure * right.factor
    step = max(place(expected) * left.factor, place(found) * right.factor) / 2
    step += margin * max(abs(ours), abs(theirs))
    offset = left.offset - right.offset
    return abs(ours - theirs + offset) <= step or abs(ours - theirs) <= step
