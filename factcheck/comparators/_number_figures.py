"""How two figures of one sort relate: equal, rounded, bounded, vague or different."""

from __future__ import annotations

from fractions import Fraction

from factcheck.comparators._number_value import Bound, NumberValue
from factcheck.core.value import Relation

__all__ = ["ends", "place", "relate_figures"]

# Where rounding ends: "3 million" for 3.2 million is plain up to 10 % and coarse up to 25 %.
_ROUNDED, _COARSE = Fraction(1, 10), Fraction(1, 4)
# A figure fits "more than 100" up to 125 ("more than 6" up to 9) and "up to 100" down to 98:
# further off, the two say different things although both may be true.
_ABOVE, _BELOW = Fraction(5, 4), Fraction(49, 50)
_ABOVE_SMALL = Fraction(3, 2)
# Plural scales overlap: "hundreds" is said of 90 and of 1,200; of 2 nobody says "thousands".
_VAGUE_REACH, _VAGUE_SORT = 2, 50
_SIZES, _ROUND_FROM = 10, 100
_CLASSES = (10**12, 10**9, 10**6, 1000, 100, 0)
_UP, _DOWN = {Bound.MORE, Bound.LEAST}, {Bound.LESS, Bound.MOST}


def relate_figures(
    expected: NumberValue, found: NumberValue, tolerance: Fraction
) -> Relation | None:
    """Return how the figures of two numbers relate; None where a vague one tells nothing."""
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
        return Relation.UNDETERMINED  # "I have no more than 5" is "je n'ai pas plus de 5"
    if ours is Bound.EXACT and theirs in _UP | _DOWN:
        return Relation.LESS_PRECISE
    return Relation.COMPATIBLE


def _unequal(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation:
    off = abs(expected.figure - found.figure)
    size = max(abs(expected.figure), abs(found.figure))
    if off <= tolerance * abs(expected.figure):
        return Relation.COMPATIBLE
    rounded = off * 2 <= max(expected.quantum, found.quantum) and size >= _SIZES
    if rounded and off <= _COARSE * size:
        if off <= _ROUNDED * size:
            return Relation.COMPATIBLE
        coarse = found.quantum > expected.quantum
        return Relation.LESS_PRECISE if coarse else Relation.UNDETERMINED
    # An "about" figure stands for what rounds to it; two such figures of one thing are the same.
    about = [value for value in (expected, found) if value.bound is Bound.ABOUT]
    if len(about) == 1 and Bound.EXACT in {expected.bound, found.bound}:
        near = min(place(about[0]) / 2, _ROUNDED * size)
        return Relation.COMPATIBLE if off <= near else Relation.DIFFERS
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


def _is_round(value: NumberValue) -> bool:
    """Tell whether a figure is one that bounds are said of: "more than 150", not "than 344"."""
    step = 10 if value.figure >= _ROUND_FROM else 5
    return value.figure % step == 0 or value.quantum != 1


def place(value: NumberValue) -> Fraction:
    """Return the step of the last figure that is not a trailing zero.

    >>> place(NumberValue(Fraction(1500), Fraction(1500)))
    Fraction(100, 1)
    """
    figure, step = value.figure, value.quantum
    if value.quantum != 1 or figure == 0:
        return step
    while figure % (step * 10) == 0:
        step *= 10
    return step


def _ranges(expected: NumberValue, found: NumberValue, tolerance: Fraction) -> Relation:
    low, high = ends(expected)
    found_low, found_high = ends(found)
    if (low, high) == (found_low, found_high):
        return Relation.EQUAL
    if expected.bound is not Bound.RANGE:
        inside = found_low <= low and high <= found_high
        return Relation.LESS_PRECISE if inside else Relation.DIFFERS
    if found.bound is not Bound.RANGE:
        inside = low <= found_low and found_high <= high
        return Relation.COMPATIBLE if inside else Relation.DIFFERS
    near_low = abs(low - found_low) <= tolerance * abs(low)
    near_high = abs(high - found_high) <= tolerance * abs(high)
    return Relation.COMPATIBLE if near_low and near_high else Relation.DIFFERS


def ends(value: NumberValue) -> tuple[Fraction, Fraction]:
    """Return both ends of a number; an open end is where the other one is."""
    figure = value.figure
    low = figure if value.low is None else value.low
    return low, figure if value.high is None else value.high


def _vague(expected: NumberValue, found: NumberValue) -> Relation | None:
    """Relate plural scales ("hundreds", "several") to figures and to one another."""
    if min(ends(expected)[0], ends(found)[0]) < _SIZES:
        return _few(expected, found)
    if expected.bound is found.bound:
        return _scales(expected, found)
    if _overlap(expected, found, _VAGUE_REACH):
        return Relation.LESS_PRECISE if found.bound is Bound.VAGUE else Relation.COMPATIBLE
    return Relation.DIFFERS if _overlap(expected, found, _VAGUE_SORT) else None


def _few(expected: NumberValue, found: NumberValue) -> Relation | None:
    """Relate "several" or a small figure to a vague number."""
    if not _overlap(expected, found, _VAGUE_REACH):
        return None
    vaguer = found.bound is Bound.VAGUE and expected.bound is not Bound.VAGUE
    return Relation.LESS_PRECISE if vaguer else Relation.COMPATIBLE


def _overlap(expected: NumberValue, found: NumberValue, reach: int) -> bool:
    (low, high), (found_low, found_high) = ends(expected), ends(found)
    return low <= found_high * reach and found_low <= high * reach


def _scales(expected: NumberValue, found: NumberValue) -> Relation:
    """Relate two plural scales."""
    (low, high), (found_low, found_high) = ends(expected), ends(found)
    if low == found_low:
        return Relation.EQUAL
    if low < found_high and found_low < high:
        return Relation.COMPATIBLE
    if _scale_word(low) != _scale_word(found_low):
        return Relation.DIFFERS
    return Relation.LESS_PRECISE if found_low < low else Relation.COMPATIBLE


def _scale_word(base: Fraction) -> int:
    """Return the scale word of a vague number: tens of thousands are thousands too."""
    return next(size for size in _CLASSES if base >= size)
