"""What the ends of a range lend each other: the year of "1 January to 15 March 2020"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.comparators._time_figures import is_date
from factcheck.comparators._time_value import Sort, TimeValue

__all__ = ["with_shared_date"]


def with_shared_date(first: TimeValue, second: TimeValue) -> tuple[TimeValue, TimeValue]:
    """Return two dates that only a "to" or "and" parts, each with the year that one of them tells.

    A second date that is only a day (3日) gets the month of the first as well.

    >>> with_shared_date(TimeValue(month=1, day=1), TimeValue(month=3, day=15, year=2020))[0].year
    2020
    """
    if not (_is_day_or_month(first) and _is_day_or_month(second)):
        return first, second
    if first.year is None and second.year is not None:
        first = _valid(replace(first, year=second.year), first)
    elif second.year is None and first.year is not None:
        month = first.month if second.month is None else second.month
        second = _valid(replace(second, year=first.year, month=month), second)
    elif second.month is None and first.month is not None:
        second = _valid(replace(second, month=first.month), second)
    return first, second


def _is_day_or_month(value: TimeValue) -> bool:
    told = value.fields
    return value.sort is Sort.DATE and not value.weak and told <= _DATE and bool(told & _INNER)


_DATE = frozenset({"year", "month", "day"})
_INNER = frozenset({"month", "day"})


def _valid(value: TimeValue, otherwise: TimeValue) -> TimeValue:
    return value if is_date(value.year, value.month, value.day) else otherwise
