"""A time value as an English reader would write it."""

from __future__ import annotations

from factcheck.comparators._time_value import Bound, Daypart, Role, Sort, TimeValue, Unit

__all__ = ["wording"]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SEASONS = ("spring", "summer", "autumn", "winter")
_DAYS = {
    -2: "the day before yesterday",
    -1: "yesterday",
    0: "today",
    1: "tomorrow",
    2: "the day after tomorrow",
}
_NIGHTS = {-1: "last night", 0: "tonight"}
_WHICH = {-1: "last", 0: "this", 1: "next"}
_BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.ALMOST: "almost ",
    Bound.OVER: "more than ",
    Bound.UNDER: "less than ",
    Bound.AT_LEAST: "at least ",
    Bound.AT_MOST: "at most ",
}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_CENTURY = 100
_TEENS = range(11, 14)


def wording(value: TimeValue) -> str:
    """Return canonical English for a value.

    >>> wording(TimeValue(count=7.0, unit=Unit.YEAR, bound=Bound.OVER, role=Role.FOR))
    'for more than 7 years'
    >>> wording(TimeValue(year=2024, month=5, day=3))
    '3 May 2024'
    """
    sort = value.sort
    if sort is Sort.DURATION:
        return _duration(value)
    if sort is Sort.CLOCK:
        core = _clock(value)
    elif sort is Sort.WEEKDAY:
        core = _WEEKDAYS[(value.weekday or 1) - 1] + _of_day(value.daypart)
    elif sort is Sort.RELATIVE:
        core = _relative(value)
    else:
        core = _date(value)
    if value.part is not None:
        article = "the " if value.decade is not None or value.century is not None else ""
        core = f"the {'beginning' if value.part == 'start' else value.part} of {article}{core}"
    elif value.decade is not None or value.century is not None:
        core = f"the {core}"
    role = "" if value.role is Role.AT else f"{value.role} "
    return role + _BOUNDS[value.bound] + core


def _figure(number: float) -> str:
    return f"{number:g}"


def _duration(value: TimeValue) -> str:
    count = _figure(value.count or 0)
    if value.high is not None:
        count += f" to {_figure(value.high)}"
    plural = "" if count == "1" else "s"
    unit = str(value.unit)
    units = "centuries" if plural and value.unit is Unit.CENTURY else unit + plural
    core = f"{_BOUNDS[value.bound]}{count} {units}"
    if value.role in {Role.AGO, Role.LATER}:
        return f"{core} {value.role}"
    prefix = {Role.FOR: "for ", Role.WITHIN: "in "}.get(value.role, "")
    return prefix + core


def _clock(value: TimeValue) -> str:
    hour, minute = value.hour or 0, value.minute or 0
    # Without leading zero where nothing tells morning from evening.
    return f"{hour:02d}:{minute:02d}" if value.daypart else f"{hour}:{minute:02d}"


def _of_day(daypart: Daypart | None) -> str:
    return f" {daypart}" if daypart else ""


def _relative(value: TimeValue) -> str:
    offset = value.offset or 0
    if value.unit is Unit.DAY and offset in _DAYS:
        if value.daypart is Daypart.NIGHT and offset in _NIGHTS:
            return _NIGHTS[offset]
        if value.daypart is not None and offset == 0:
            return f"this {value.daypart}"
        return _DAYS[offset] + _of_day(value.daypart)
    if offset in _WHICH:
        period = f"{_WHICH[offset]} {value.unit}"
    else:
        period = f"{abs(offset)} {value.unit}s {'ago' if offset < 0 else 'from now'}"
    if value.season is not None:
        return f"{_SEASONS[value.season - 1]} {period}"
    inner = _day_and_month(value)
    return f"{inner} {period}" if inner else period


def _day_and_month(value: TimeValue) -> str:
    month = _MONTHS[value.month - 1] if value.month is not None else ""
    if value.day is None:
        return month
    return f"{value.day} {month}" if month else f"day {value.day} of the month"


def _date(value: TimeValue) -> str:
    if value.ambiguous:
        return f"a date of {value.year}" if value.year else "an ambiguous date"
    if value.century is not None:
        return f"{_ordinal(value.century)} century"
    if value.decade is not None:
        return f"{value.decade}s"
    inner = _day_and_month(value)
    if value.quarter is not None:
        inner = f"Q{value.quarter}"
    if value.season is not None:
        inner = _SEASONS[value.season - 1]
    return " ".join(filter(None, (inner, str(value.year) if value.year else "")))


def _ordinal(number: int) -> str:
    if number % _CENTURY in _TEENS:
        return f"{number}th"
    return f"{number}{_ENDINGS.get(number % 10, 'th')}"
