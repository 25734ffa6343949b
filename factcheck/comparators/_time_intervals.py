"""From what words say to days: resolution against the date that they are counted from."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from math import floor

from factcheck.comparators._time_value import Part, TimeValue, Unit

__all__ = ["Interval", "interval", "interval_relation", "resolved"]

_MONTHS = 12
_CALENDAR_UNITS = {Unit.DAY, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY}
# Shares of a period: "early in the decade" leaves room for its fourth year; what lasts until the
# end of a year may stop in its last fifth, until the end of a decade in its last year or in the
# one after, for many count decades from 2021 to 2030.
_LOOSE, _TIGHT, _DECADE_TIGHT = 0.4, 0.2, 0.1
_YEAR_AFTER = 365


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """A range of days, both included. Units: proleptic Gregorian ordinals."""

    first: int
    last: int

    @property
    def days(self) -> int:
        """Length in days."""
        return self.last - self.first + 1


def resolved(value: TimeValue, today: date | None) -> TimeValue:
    """Return a value counted from now as the calendar period it falls on.

    Weeks and weekends stay as they are, for no calendar field holds them; so does everything
    when no date is known.

    >>> resolved(TimeValue(unit=Unit.MONTH, offset=-1), date(2025, 8, 1)).month
    7
    """
    if value.offset is None or value.unit not in _CALENDAR_UNITS or today is None:
        return value
    kept = replace(value, unit=None, offset=None)
    try:
        return _shifted(kept, value.unit, value.offset, today)
    except (OverflowError, ValueError):
        return value


def _shifted(kept: TimeValue, unit: Unit, offset: int, today: date) -> TimeValue:
    year, month = today.year, today.month - 1
    if unit is Unit.DAY:
        day = today + timedelta(days=offset)
        return replace(kept, year=day.year, month=day.month, day=day.day)
    if unit is Unit.MONTH:
        years, month = divmod(month + offset, _MONTHS)
        return replace(kept, year=year + years, month=month + 1)
    if unit is Unit.QUARTER:
        years, quarter = divmod(month // 3 + offset, 4)
        return replace(kept, year=year + years, quarter=quarter + 1)
    if unit is Unit.YEAR:
        return replace(kept, year=year + offset)
    if unit is Unit.DECADE:
        return replace(kept, decade=year // 10 * 10 + 10 * offset)
    return replace(kept, century=(year - 1) // 100 + 1 + offset)


def interval(
    value: TimeValue, today: date | None = None, *, tight: bool = False
) -> Interval | None:
    """Return the days that a value covers, None where it names no certain days.

    A week counted from `today` runs from Monday to Sunday. Seasons are left out: they differ
    between hemispheres. `tight` says that the end of a period is where something stops.

    >>> interval(TimeValue(year=2024, month=2)).days
    29
    """
    whole = _whole(value, today)
    if whole is None or value.part is None:
        return whole
    length = floor(whole.days * _share(value, tight=tight))
    if value.part is Part.START:
        return Interval(whole.first, whole.first + length - 1)
    if value.part is Part.END:
        late = _YEAR_AFTER if value.decade is not None else 0
        return Interval(whole.last - length + 1, whole.last + late)
    return Interval(whole.first + whole.days // 3, whole.last - whole.days // 3)


def _share(value: TimeValue, *, tight: bool) -> float:
    if value.part is not Part.END or not tight:
        return _LOOSE
    return _DECADE_TIGHT if value.decade is not None else _TIGHT


def _whole(value: TimeValue, today: date | None) -> Interval | None:
    if value.season is not None or value.ambiguous:
        return None
    if value.unit in {Unit.WEEK, Unit.WEEKEND} and value.offset is not None:
        return _week(value.unit, value.offset, today)
    if value.century is not None:
        return _years(value.century * 100 - 100, value.century * 100)
    if value.decade is not None:
        return _years(value.decade, value.decade + 9)
    if value.year is None or not MINYEAR <= value.year <= MAXYEAR:
        return None
    return _within_year(value, value.year)


def _within_year(value: TimeValue, year: int) -> Interval | None:
    if value.quarter is not None:
        return _months(year, value.quarter * 3 - 2, value.quarter * 3)
    if value.month is None:
        return _years(year, year)
    whole = _months(year, value.month, value.month)
    if value.day is None:
        return whole
    day = whole.first + value.day - 1
    return Interval(day, day) if whole.first <= day <= whole.last else None


def _week(unit: Unit, offset: int, today: date | None) -> Interval | None:
    if today is None:
        return None
    monday = today.toordinal() - today.weekday() + 7 * offset
    return Interval(monday + (5 if unit is Unit.WEEKEND else 0), monday + 6)


def _years(first: int, last: int) -> Interval | None:
    if not MINYEAR <= first <= last <= MAXYEAR:
        return None
    return Interval(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal())


def _months(year: int, first: int, last: int) -> Interval:
    end = date(year, last, monthrange(year, last)[1])
    return Interval(date(year, first, 1).toordinal(), end.toordinal())


def interval_relation(expected: Interval, found: Interval) -> str:
    """Return how the found days lie to the expected: equal, within, contains, overlaps, differs.

    >>> interval_relation(Interval(1, 9), Interval(2, 3))
    'within'
    """
    if expected == found:
        return "equal"
    if expected.first <= found.first and found.last <= expected.last:
        return "within"
    if found.first <= expected.first and expected.last <= found.last:
        return "contains"
    if found.first <= expected.last and expected.first <= found.last:
        return "overlaps"
    return "differs"
