"""How one time expression found relates to one expected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.comparators._time_clock_relation import clock_relation, daypart_relation
from factcheck.comparators._time_duration_relation import duration_relation, elapsed_relation
from factcheck.comparators._time_intervals import interval, interval_relation, resolved
from factcheck.comparators._time_value import Part, Role, Sort, TimeValue, Unit
from factcheck.core.value import CompareContext, Relation

__all__ = ["relation"]

# Roles that are sure enough to speak against each other; "from", "to" and "by" are often no more
# than prepositions ("from Friday's talks", "a start to October").
_LOWER = {Role.SINCE, Role.AFTER, Role.BEYOND}
_UPPER = {Role.UNTIL, Role.BEFORE}
_NEGATED = ({Role.UNTIL, Role.AFTER}, {Role.UNTIL, Role.SINCE})
_STRICT = {Role.SINCE, Role.AFTER, Role.BEYOND, Role.BEFORE}
_STOPS = {Role.UNTIL, Role.TO, Role.BY, Role.BEYOND, Role.AFTER}
_ANY_LEAP_YEAR = 2000  # dates without a year are laid out in one, so that 29 February fits
_CENTURY = 100
_SHORT = {
    "equal": Relation.EQUAL,
    "within": Relation.COMPATIBLE,
    "contains": Relation.LESS_PRECISE,
    "overlaps": Relation.UNDETERMINED,
    "differs": Relation.DIFFERS,
}


def relation(expected: TimeValue, found: TimeValue, context: CompareContext) -> Relation | None:
    """Return how `found` relates to `expected`, None where the two cannot be compared.

    Words of the claim are counted from the reference date, words of the evidence from its
    dateline, or from the reference date where it has none.
    """
    today, there = context.reference_date, context.dateline or context.reference_date
    sorts = {expected.sort, found.sort}
    if sorts == {Sort.DURATION}:
        return duration_relation(expected, found, context.tolerance)
    if Sort.DURATION in sorts:
        return elapsed_relation(expected, found, today, there)
    if sorts == {Sort.CLOCK}:
        return clock_relation(expected, found)
    if Sort.CLOCK in sorts:
        return None
    if Sort.WEEKDAY in sorts:
        return _weekday_relation(expected, found, context)
    return _role_relation(expected, found, _date_relation(expected, found, today, there))


# --- weekdays ----------------------------------------------------------------------------------


def _weekday_relation(
    expected: TimeValue, found: TimeValue, context: CompareContext
) -> Relation | None:
    if expected.weekday is not None and found.weekday is not None:
        if expected.weekday != found.weekday:
            return Relation.DIFFERS
        return daypart_relation(expected.daypart, found.daypart, Relation.EQUAL)
    known_by_words = found if expected.weekday is not None else expected
    if known_by_words.unit in {Unit.WEEK, Unit.WEEKEND} and known_by_words.offset is not None:
        return Relation.LESS_PRECISE if known_by_words is found else Relation.COMPATIBLE
    today = context.dateline if known_by_words is found else context.reference_date
    sure = today is not None or known_by_words.offset is None
    day = resolved(known_by_words, today or context.reference_date)
    if day.year is None or day.month is None or day.day is None:
        return None
    weekday = date(day.year, day.month, day.day).isoweekday()
    if weekday == (expected.weekday or found.weekday):
        fits = Relation.LESS_PRECISE if found.weekday is not None else Relation.COMPATIBLE
        return daypart_relation(expected.daypart, found.daypart, fits)
    return Relation.DIFFERS if sure else Relation.UNDETERMINED


# --- dates -------------------------------------------------------------------------------------


def _date_relation(
    expected: TimeValue, found: TimeValue, today: date | None, there: date | None
) -> Relation | None:
    if expected.ambiguous or found.ambiguous:
        return Relation.UNDETERMINED
    counted = expected.offset is not None, found.offset is not None
    first, second = resolved(expected, today), resolved(found, there)
    if all(counted) and (first.offset is not None or second.offset is not None):
        return _counted_relation(expected, found, today, there)
    if first.offset is not None or second.offset is not None:
        within_week = interval(first, today), interval(second, there)
        if None in within_week:
            return Relation.UNDETERMINED
    if first.season is not None or second.season is not None:
        return _season_relation(first, second)
    short = (_is_short(first), _is_short(second))
    if any(short):
        return _short_decade_relation(first, second)
    return _filled_relation(first, second, today, there)


def _counted_relation(
    expected: TimeValue, found: TimeValue, today: date | None, there: date | None
) -> Relation | None:
    """Compare periods counted from now that fall on no known dates, or are weeks."""
    if (expected.unit, expected.month, expected.day) != (found.unit, found.month, found.day):
        days = interval(expected, today), interval(found, there)
        if days[0] is None or days[1] is None:
            return Relation.UNDETERMINED
        return _SHORT[interval_relation(days[0], days[1])]
    if expected.offset == found.offset:
        return _part_relation(expected, found) or daypart_relation(
            expected.daypart, found.daypart, Relation.EQUAL
        )
    # Without dates the two texts may have been written on different days.
    return Relation.UNDETERMINED if today is None else Relation.DIFFERS


def _season_relation(expected: TimeValue, found: TimeValue) -> Relation | None:
    if expected.year is not None and found.year is not None and expected.year != found.year:
        return Relation.DIFFERS
    if expected.season is not None and found.season is not None:
        same = expected.season == found.season
        if not same:
            return Relation.DIFFERS
        return Relation.EQUAL if expected.year == found.year else Relation.UNDETERMINED
    if expected.year is None or found.year is None:
        return None
    if expected.season is None:
        return Relation.COMPATIBLE if expected.month is None else Relation.UNDETERMINED
    return Relation.LESS_PRECISE if found.month is None else Relation.UNDETERMINED


def _is_short(value: TimeValue) -> bool:
    return value.decade is not None and value.decade < _CENTURY


def _short_decade_relation(expected: TimeValue, found: TimeValue) -> Relation | None:
    """Compare decades of which one lacks its century."""
    if expected.decade is None or found.decade is None:
        year = expected.year or found.year
        decade = expected.decade if expected.decade is not None else found.decade
        if year is None or decade is None:
            return None
        if year % _CENTURY // 10 * 10 != decade:
            return Relation.DIFFERS
        return Relation.COMPATIBLE if expected.decade is not None else Relation.LESS_PRECISE
    if expected.decade % _CENTURY != found.decade % _CENTURY:
        return Relation.DIFFERS
    return _part_relation(expected, found) or Relation.EQUAL


def _has_year(value: TimeValue) -> bool:
    return (value.year, value.decade, value.century) != (None, None, None)


def _filled_relation(
    expected: TimeValue, found: TimeValue, today: date | None, there: date | None
) -> Relation | None:
    """Compare dates after lending one the year that only the other tells."""
    if expected.month is None and found.month is None:
        if expected.day is not None and found.day is not None:
            return Relation.EQUAL if expected.day == found.day else Relation.DIFFERS
    if _lacks_month(expected) or _lacks_month(found):
        return _day_only_relation(expected, found)
    years = _has_year(expected), _has_year(found)
    first, second = expected, found
    if years == (True, False):
        if expected.year is None or _is_year(expected):
            return None
        second = replace(found, year=expected.year)
    elif years == (False, True):
        if found.year is None or _is_year(found):
            return None
        first = replace(expected, year=found.year)
    elif not any(years):
        first = replace(expected, year=_ANY_LEAP_YEAR)
        second = replace(found, year=_ANY_LEAP_YEAR)
    tight = bool({expected.role, found.role} & _STOPS)
    days = interval(first, today, tight=tight), interval(second, there, tight=tight)
    if days[0] is None or days[1] is None:
        return Relation.UNDETERMINED
    if replace(first, part=None, role=Role.AT) == replace(second, part=None, role=Role.AT):
        fits = _part_relation(expected, found) or Relation.EQUAL
    else:
        fits = _SHORT[interval_relation(days[0], days[1])]
        if fits is Relation.DIFFERS and _reaches(expected, found, days[0].last, days[1].last):
            return Relation.COMPATIBLE
    if years == (True, False) and fits in {Relation.EQUAL, Relation.COMPATIBLE}:
        return Relation.LESS_PRECISE
    if years == (False, True) and fits is Relation.EQUAL:
        return Relation.COMPATIBLE
    return daypart_relation(expected.daypart, found.daypart, fits)


def _lacks_month(value: TimeValue) -> bool:
    return value.day is not None and value.month is None


def _is_year(value: TimeValue) -> bool:
    """Tell whether a value is a bare year, which lends a month nothing to compare."""
    return value.year is not None and value.month is None and value.quarter is None


def _day_only_relation(expected: TimeValue, found: TimeValue) -> Relation | None:
    if expected.day is None or found.day is None:
        return None
    if expected.day != found.day:
        return Relation.DIFFERS
    return Relation.LESS_PRECISE if _lacks_month(found) else Relation.COMPATIBLE


def _part_relation(expected: TimeValue, found: TimeValue) -> Relation | None:
    """Compare parts of the same period, None where both name the same part or none."""
    parts = expected.part, found.part
    if parts[0] is parts[1]:
        return None
    if None in parts:
        return Relation.LESS_PRECISE if found.part is None else Relation.COMPATIBLE
    return Relation.DIFFERS if Part.MIDDLE not in parts else Relation.UNDETERMINED


def _reaches(expected: TimeValue, found: TimeValue, until: int, last: int) -> bool:
    """Tell whether a point found lies on the open side of what was expected ("after 2028": 2030)."""
    if expected.year is None or found.year is None or found.role in _LOWER:
        return False
    if expected.role in {Role.AFTER, Role.BEYOND}:
        return last > until
    return expected.role is Role.BEFORE and found.role is Role.AT and last < until


def _role_relation(expected: TimeValue, found: TimeValue, fits: Relation | None) -> Relation | None:
    """Weigh until against since, once the times themselves agree."""
    if fits not in {Relation.EQUAL, Relation.COMPATIBLE, Relation.LESS_PRECISE}:
        return fits
    roles = {expected.role, found.role}
    if roles & _LOWER and roles & _UPPER and fits is Relation.EQUAL:
        # "Not until Friday" and "only after Friday" are one.
        return Relation.UNDETERMINED if roles in _NEGATED else Relation.DIFFERS
    # "Until" and "by" are often said with a plain preposition ("à vendredi"); "since" is not.
    if len(roles) > 1 and roles & _STRICT and fits is Relation.EQUAL:
        return Relation.COMPATIBLE
    return fits
