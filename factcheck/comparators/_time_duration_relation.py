"""How durations relate, to one another and to the dates that they are counted from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.comparators._time_intervals import interval, resolved
from factcheck.comparators._time_value import Bound, Role, Sort, TimeValue, Unit
from factcheck.core.value import Relation

__all__ = ["duration_relation", "elapsed_relation"]

# Mean lengths of the Gregorian calendar. Units: days.
_DAYS = {
    Unit.SECOND: 1 / 86400,
    Unit.MINUTE: 1 / 1440,
    Unit.HOUR: 1 / 24,
    Unit.DAY: 1.0,
    Unit.WEEK: 7.0,
    Unit.WEEKEND: 2.0,
    Unit.MONTH: 30.44,
    Unit.QUARTER: 91.31,
    Unit.YEAR: 365.25,
    Unit.DECADE: 3652.5,
    Unit.CENTURY: 36525.0,
}
# Between units languages round: four weeks are a month, "quinze jours" two weeks.
_ROUNDING = 0.09
_WEEK = {(Unit.DAY, 8.0), (Unit.WEEK, 1.0)}  # "huit jours", "acht Tage", "a week"
_EXACT = 1e-6
_VAGUE = {Bound.ABOUT, Bound.ALMOST}
_OPPOSED = {Bound.OVER, Bound.UNDER}
_OPEN_ABOVE = {Bound.OVER, Bound.AT_LEAST}
_OPEN_BELOW = {Bound.UNDER, Bound.AT_MOST, Bound.ALMOST}


def duration_relation(expected: TimeValue, found: TimeValue, tolerance: float) -> Relation:
    """Compare two durations by length, bound and direction.

    Units: tolerance is relative.
    """
    lengths = _length(expected), _length(found)
    if (expected.high is None) != (found.high is None):
        return _range_relation(lengths, expected)
    slack = max(tolerance, _EXACT if expected.unit is found.unit else _ROUNDING)
    alike = all(abs(a - b) <= slack * max(a, b) for a, b in zip(*lengths, strict=True))
    if not alike and {(v.unit, v.count) for v in (expected, found)} != _WEEK:
        return Relation.DIFFERS
    if {expected.role, found.role} == {Role.AGO, Role.LATER}:
        return Relation.UNDETERMINED
    return _bound_relation({expected.bound, found.bound})


def _bound_relation(bounds: set[Bound]) -> Relation:
    """Compare bounds of the same length: more than seven, seven, about seven."""
    if len(bounds) == 1:
        return Relation.EQUAL
    if bounds & _OPEN_ABOVE and bounds & _OPEN_BELOW:
        # "Not more than" is "at most": a negation nearby may turn any other pair into one.
        return Relation.DIFFERS if bounds == _OPPOSED else Relation.UNDETERMINED
    if bounds <= {Bound.EXACT, *_VAGUE} or bounds <= _OPEN_ABOVE or bounds <= _OPEN_BELOW:
        return Relation.COMPATIBLE
    return Relation.LESS_PRECISE


def _range_relation(
    lengths: tuple[tuple[float, float], tuple[float, float]], expected: TimeValue
) -> Relation:
    """Compare "two to three years" with "three years": one end may have been read apart."""
    (low, high), (start, end) = lengths
    if start > high or end < low:
        return Relation.DIFFERS
    return Relation.UNDETERMINED if expected.high is None else Relation.LESS_PRECISE


def _length(value: TimeValue) -> tuple[float, float]:
    unit = _DAYS[value.unit or Unit.DAY]
    low = (value.count or 0.0) * unit
    return low, low if value.high is None else value.high * unit


def elapsed_relation(
    expected: TimeValue, found: TimeValue, today: date | None, there: date | None
) -> Relation | None:
    """Compare a duration with a date: "since 2018" with "for more than seven years".

    Only what lasts until now, and what lies a while ago, can be compared so.
    """
    if expected.sort is Sort.DURATION:
        fits = _elapsed(expected, found, today, there)
    else:
        fits = _elapsed(found, expected, there, today)
    return fits


def _elapsed(
    duration: TimeValue, point: TimeValue, counted_from: date | None, pointed_from: date | None
) -> Relation | None:
    if counted_from is None or duration.unit is None or point.sort is not Sort.DATE:
        return None
    since = point.role in {Role.SINCE, Role.FROM} and duration.role is not Role.LATER
    ago = point.role is Role.AT and duration.role is Role.AGO
    days = interval(replace(resolved(point, pointed_from), role=Role.AT))
    if days is None or not (since or ago):
        return None
    now = counted_from.toordinal()
    unit = _DAYS[duration.unit]
    shortest, longest = (now - days.last) / unit, (now - days.first) / unit
    if longest < 0:
        return None
    low, high = _range(duration)
    # One unit of rounding on either side: "seven years" since 2018 may be six and a half or eight.
    if low - 1 < longest and shortest < high + 1:
        return Relation.COMPATIBLE
    return Relation.DIFFERS if since else None


def _range(duration: TimeValue) -> tuple[float, float]:
    low = duration.count or 0.0
    high = duration.high if duration.high is not None else low
    if duration.bound in _OPEN_ABOVE:
        return low + 1, high + 1
    if duration.bound in _OPEN_BELOW:
        return low - 1, high
    return low, high
