"""How calendar dates and periods relate, those counted from now among them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.comparators._time_clock_relation import daypart_relation
from factcheck.comparators._time_intervals import interval, interval_relation, resolved
from factcheck.comparators._time_value import Bound, Part, Role, TimeValue
from factcheck.core.value import Relation

__all__ = ["date_relation"]

_STOPS = {Role.UNTIL, Role.TO, Role.BY, Role.BEYOND, Role.AFTER}
_LATER_ROLES = {Role.SINCE, Role.AFTER, Role.BEYOND}
_ANY_LEAP_YEAR = 2000  # dates without a year are laid out in one, so that 29 February fits
_CENTURY = 100
_RELATIONS = {
    "equal": Relation.EQUAL,
    "within": Relation.COMPATIBLE,
    "contains": Relation.LESS_PRECISE,
    "overlaps": Relation.UNDETERMINED,
    "differs": Relation.DIFFERS,
}


def date_relation(
    expected: TimeValue, found: TimeValue, today: date | None, there: date | None
) -> Relation | None:
    """Return how a date found relates to one expected, None where they share nothing.

    `today` is the day the claim's words are counted from, `there` the evidence's.
    """
    if expected.ambiguous or found.ambiguous:
        return Relation.UNDETERMINED
    first, second = resolved(expected, today), resolved(found, there)
    counted = expected.offset is not None and found.offset is not None
    if counted and None in {today, there}:
        return _undated_relation(expected, found)
    if first.season is not None or second.season is not None:
        return _season_relation(first, second)
    if _is_short(first) or _is_short(second):
        return _short_decade_relation(first, second)
    if _day_alone(first) or _day_alone(second):
        return _day_relation(first, second)
    return _interval_relation((expected, found), (first, second), (today, there))


def _undated_relation(expected: TimeValue, found: TimeValue) -> Relation:
    """Compare "last month" with "le mois dernier" where no date is known.

    Other words may mean the same time, if the two texts were written on different days.
    """
    if replace(expected, role=found.role, part=None, daypart=None) != replace(
        found, part=None, daypart=None
    ):
        return Relation.UNDETERMINED
    fits = _part_relation(expected, found) or Relation.EQUAL
    return daypart_relation(expected.daypart, found.daypart, fits)


def _season_relation(expected: TimeValue, found: TimeValue) -> Relation | None:
    if expected.year is None or found.year is None:
        return None
    if expected.year != found.year:
        return Relation.DIFFERS
    if expected.season is not None and found.season is not None:
        return Relation.EQUAL if expected.season == found.season else Relation.DIFFERS
    if expected.month is not None or found.month is not None:
        return Relation.UNDETERMINED  # which months are summer depends on the hemisphere
    return Relation.COMPATIBLE if expected.season is None else Relation.LESS_PRECISE


def _is_short(value: TimeValue) -> bool:
    return value.decade is not None and value.decade < _CENTURY


def _short_decade_relation(expected: TimeValue, found: TimeValue) -> Relation | None:
    """Compare decades of which one lacks its century; a year lies in such a decade or not."""
    tens = [_decade_of(value) for value in (expected, found)]
    if None in tens:
        return None
    if tens[0] != tens[1]:
        return Relation.DIFFERS
    if expected.decade is not None and found.decade is not None:
        return _part_relation(expected, found) or Relation.EQUAL
    return Relation.LESS_PRECISE if expected.decade is None else Relation.COMPATIBLE


def _decade_of(value: TimeValue) -> int | None:
    told = value.decade if value.decade is not None else value.year
    return None if told is None else told % _CENTURY // 10


def _day_alone(value: TimeValue) -> bool:
    return value.day is not None and value.month is None


def _day_relation(expected: TimeValue, found: TimeValue) -> Relation | None:
    """Compare days of a month of which one or both do not say the month (27日)."""
    if expected.day is None or found.day is None:
        return None
    if expected.day != found.day:
        return Relation.DIFFERS
    if expected.month == found.month:
        return Relation.EQUAL
    return Relation.LESS_PRECISE if _day_alone(found) else Relation.COMPATIBLE


def _interval_relation(
    said: tuple[TimeValue, TimeValue],
    values: tuple[TimeValue, TimeValue],
    dates: tuple[date | None, date | None],
) -> Relation | None:
    """Compare the days that two values cover, after lending one the other's year."""
    lent = _with_lent_year(*values)
    if lent is None:
        return None
    fits = _covered(lent, dates)
    if fits not in {Relation.EQUAL, Relation.COMPATIBLE}:
        return fits
    # "July" for "last month" leaves nothing out; "July" for "July 2025" does.
    if lent[1] != values[1] and lent[0] == values[0] and said[0].offset is None:
        return Relation.LESS_PRECISE
    if fits is Relation.EQUAL and (lent[0] != values[0]) is not (lent[1] != values[1]):
        return Relation.COMPATIBLE
    return daypart_relation(values[0].daypart, values[1].daypart, fits)


def _covered(
    values: tuple[TimeValue, TimeValue], dates: tuple[date | None, date | None]
) -> Relation:
    """Compare the days that two values cover."""
    tight = any(value.role in _STOPS for value in values)
    days = [interval(v, day, tight=tight) for v, day in zip(values, dates, strict=True)]
    first, second = days
    if first is None or second is None:
        return Relation.UNDETERMINED
    bare = [replace(v, part=None, role=Role.AT, bound=Bound.EXACT) for v in values]
    if bare[0] == bare[1]:
        return _part_relation(*values) or Relation.EQUAL
    if None not in {v.century for v in values}:
        return Relation.DIFFERS  # 1900 belongs to either by some counts, which says nothing here
    fits = _RELATIONS[interval_relation(first, second)]
    if fits is Relation.DIFFERS and _reaches(*values, later=second.last > first.last):
        return Relation.COMPATIBLE
    return fits


def _with_lent_year(expected: TimeValue, found: TimeValue) -> tuple[TimeValue, TimeValue] | None:
    """Give a date without a year the year that only the other tells, both any year if neither."""
    told = [_has_year(value) for value in (expected, found)]
    if all(told):
        return expected, found
    if not any(told):
        return replace(expected, year=_ANY_LEAP_YEAR), replace(found, year=_ANY_LEAP_YEAR)
    lender, borrower = (expected, found) if told[0] else (found, expected)
    # A bare year, or a longer period, says nothing of a month.
    if lender.year is None or not lender.fields & {"month", "quarter"}:
        return None
    borrower = replace(borrower, year=lender.year)
    return (lender, borrower) if told[0] else (borrower, lender)


def _has_year(value: TimeValue) -> bool:
    """Tell whether a value is set in time; weeks counted from now are."""
    return value.offset is not None or bool(value.fields & {"year", "decade", "century"})


def _part_relation(expected: TimeValue, found: TimeValue) -> Relation | None:
    """Compare parts of the same period, None where both name the same part or none."""
    parts = expected.part, found.part
    if parts[0] is parts[1]:
        return None
    if None in parts:
        return Relation.LESS_PRECISE if found.part is None else Relation.COMPATIBLE
    return Relation.DIFFERS if Part.MIDDLE not in parts else Relation.UNDETERMINED


def _reaches(expected: TimeValue, found: TimeValue, *, later: bool) -> bool:
    """Tell whether a point found lies on the open side of what was expected.

    2030 is after 2028, and 2016 is before 2020.
    """
    if _ANY_LEAP_YEAR == expected.year == found.year or found.role in _LATER_ROLES:
        return False
    if expected.year is None or found.year is None:
        return False
    if expected.role in {Role.AFTER, Role.BEYOND}:
        return later
    return expected.role is Role.BEFORE and found.role is Role.AT and not later
