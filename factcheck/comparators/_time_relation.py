"""How one time expression found relates to one expected."""

from __future__ import annotations

from datetime import date

from factcheck.comparators._time_clock_relation import clock_relation, daypart_relation
from factcheck.comparators._time_date_relation import date_relation
from factcheck.comparators._time_duration_relation import duration_relation, elapsed_relation
from factcheck.comparators._time_intervals import resolved
from factcheck.comparators._time_value import Role, Sort, TimeValue, Unit
from factcheck.core.value import CompareContext, Relation

__all__ = ["relation"]

# Roles that are sure enough to speak against each other; "from", "to" and "by" are often no more
# than prepositions ("from Friday's talks", "a start to October").
_LOWER = {Role.SINCE, Role.AFTER, Role.BEYOND}
_UPPER = {Role.UNTIL, Role.BEFORE}
_STRICT = _LOWER | {Role.BEFORE}
_NEGATED = ({Role.UNTIL, Role.AFTER}, {Role.UNTIL, Role.SINCE})


def relation(expected: TimeValue, found: TimeValue, context: CompareContext) -> Relation | None:
    """Return how `found` relates to `expected`, None where the two cannot be compared.

    Words of the claim are counted from the reference date, words of the evidence from its
    dateline, or from the reference date where it has none.

    >>> week = TimeValue(unit=Unit.WEEK, offset=0)
    >>> relation(TimeValue(weekday=4), week, CompareContext())
    <Relation.LESS_PRECISE: 'less-precise'>
    """
    today, there = context.reference_date, context.dateline or context.reference_date
    sorts = {expected.sort, found.sort}
    if sorts == {Sort.DURATION}:
        return duration_relation(expected, found, context.tolerance)
    if Sort.DURATION in sorts:
        return elapsed_relation(expected, found, today, there)
    if Sort.CLOCK in sorts:
        return clock_relation(expected, found) if sorts == {Sort.CLOCK} else None
    if Sort.WEEKDAY in sorts:
        return _weekday_relation(expected, found, context)
    return _role_relation(expected, found, date_relation(expected, found, today, there))


def _weekday_relation(
    expected: TimeValue, found: TimeValue, context: CompareContext
) -> Relation | None:
    if expected.weekday is None or found.weekday is None:
        return _weekday_and_date(expected, found, context)
    if expected.weekday != found.weekday:
        return Relation.DIFFERS
    return daypart_relation(expected.daypart, found.daypart, Relation.EQUAL)


def _weekday_and_date(
    expected: TimeValue, found: TimeValue, context: CompareContext
) -> Relation | None:
    """Compare a weekday with a date, a day counted from now, or a week."""
    weekday_told = expected.weekday is not None
    other = found if weekday_told else expected
    if other.unit in {Unit.WEEK, Unit.WEEKEND}:
        return Relation.LESS_PRECISE if weekday_told else Relation.COMPATIBLE
    today = context.dateline if weekday_told else context.reference_date
    day = resolved(other, today or context.reference_date)
    if day.year is None or day.month is None or day.day is None:
        return None
    if date(day.year, day.month, day.day).isoweekday() in {expected.weekday, found.weekday}:
        fits = Relation.COMPATIBLE if weekday_told else Relation.LESS_PRECISE
        return daypart_relation(expected.daypart, found.daypart, fits)
    # A document without a dateline may have been written on another day than the claim.
    return Relation.DIFFERS if today is not None or other.offset is None else Relation.UNDETERMINED


def _role_relation(expected: TimeValue, found: TimeValue, fits: Relation | None) -> Relation | None:
    """Weigh until against since, once the times themselves agree."""
    roles = {expected.role, found.role}
    if fits is not Relation.EQUAL or len(roles) == 1:
        return fits
    if roles & _LOWER and roles & _UPPER:
        # "Not until Friday" and "only after Friday" are one.
        return Relation.UNDETERMINED if roles in _NEGATED else Relation.DIFFERS
    # "Until" and "by" are often said with a plain preposition ("à vendredi"); "since" is not.
    return Relation.COMPATIBLE if roles & _STRICT else fits
