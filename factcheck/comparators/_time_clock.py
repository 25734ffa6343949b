"""What shapes of clock times and durations mean: one builder a shape."""

from __future__ import annotations

from factcheck.comparators._time_lexeme import Lexeme
from factcheck.comparators._time_shape import Shape
from factcheck.comparators._time_value import Bound, Daypart, Role, TimeValue, Unit

__all__ = [
    "read_clock",
    "read_clock_h",
    "read_clock_part",
    "read_count_of",
    "read_counted_after",
    "read_days_within",
    "read_duration",
    "read_fixed",
    "read_moved_clock",
    "read_nothing",
    "read_range_between",
    "read_short_clock",
]

_HOURS, _HALF_DAY, _MINUTES = 24, 12, 60
_NIGHT_ENDS = 6  # "2 at night" is 02:00, "11 at night" is 23:00
_HALF_HOUR = 30
_SPOKEN_MINUTES = 10  # "zwei Uhr dreißig"
_LIKELY_YEARS = range(1900, 2060)  # "2018 year-on-year" counts no years


def read_clock(shape: Shape) -> TimeValue | None:
    """Read an hour, its minutes, and the half of the dial where it is told."""
    hour = shape.lexeme("hour")
    if hour is None:
        return None
    digits = hour.senses.get("clock")
    if isinstance(digits, tuple):
        hours, minutes = digits
    elif hour.value % 1 or hour.high is not None:
        return None
    else:
        hours, minutes = int(hour.value), _spoken_minutes(shape)
    if not 0 <= minutes < _MINUTES:
        return None
    move = shape.whole("move", "b", "B")
    if move is not None:
        hours, minutes = divmod(hours * _MINUTES + minutes + move, _MINUTES)
    part = shape.daypart("part") or shape.daypart("before")
    return _on_the_dial(hours, minutes, part, weak=shape.has("bare"))


def _spoken_minutes(shape: Shape) -> int:
    """Return the minutes behind an hour; "seven o'clock three people" has none."""
    minute = shape.lexeme("minute")
    if minute is None or (minute.symbol == "n" and minute.value < _SPOKEN_MINUTES):
        return 0
    return int(minute.value)


def _on_the_dial(hour: int, minute: int, part: Daypart | None, *, weak: bool) -> TimeValue | None:
    if not 0 <= hour <= _HOURS:
        return None
    if hour > _HALF_DAY or hour == 0:
        half = Daypart.PM if _HALF_DAY <= hour < _HOURS else Daypart.AM
        return TimeValue(hour=hour % _HOURS, minute=minute, daypart=half, weak=weak)
    if part is None:
        return TimeValue(hour=hour, minute=minute, weak=weak)
    late = (
        part in {Daypart.PM, Daypart.AFTERNOON, Daypart.EVENING}
        or (part is Daypart.NIGHT and _NIGHT_ENDS <= hour < _HALF_DAY)
        or (part is Daypart.NOON and hour in {12, 1, 2})
    )
    if part is Daypart.EVENING and hour == _HALF_DAY:
        late = False  # twelve in the evening is midnight
    half = Daypart.PM if late else Daypart.AM
    return TimeValue(
        hour=hour % _HALF_DAY + (_HALF_DAY if late else 0), minute=minute, daypart=half, weak=weak
    )


def read_clock_h(shape: Shape) -> TimeValue | None:
    """Read 14h30 or "à 14 heures", where the unit also marks hours of the day."""
    if not shape.flag("mark", "c"):
        return None
    clock = read_clock(shape)
    # "25h99" is no clock, and neither is its first half a duration.
    return TimeValue() if clock is None and shape.has("minute") else clock


def read_clock_part(shape: Shape) -> TimeValue | None:
    """Read 7 часов вечера: without the part of the day it would be a duration."""
    return read_clock(shape) if shape.daypart("part") is not None else None


def read_moved_clock(shape: Shape) -> TimeValue | None:
    """Read half past seven, halb acht."""
    return read_clock(shape) if shape.whole("move", "b") is not None else None


def read_short_clock(shape: Shape) -> TimeValue | None:
    """Read "at seven" where nothing follows: larger numbers there are ages and scores."""
    hour = shape.lexeme("hour")
    if hour is None or hour.value > _HALF_DAY or "clock" in hour.senses:
        return None
    return read_clock(shape)


def read_nothing(shape: Shape) -> TimeValue | None:
    """Claim words whose value is not read here ("ten past nine", "500 BC")."""
    del shape
    return TimeValue()


def read_duration(shape: Shape) -> TimeValue | None:
    """Read 7 years, two or three days, half an hour, 三年半."""
    unit, count, bound = shape.unit("unit"), shape.lexeme("count"), shape.lexeme("bound")
    amount = _amount(shape)
    told = Bound.EXACT if bound is None else bound.senses.get("bound after")
    if unit is None or count is None or amount is None or not isinstance(told, Bound):
        return None
    low, high = amount
    # "One day" and "un jour" are no count as a rule but "some day", "a day".
    article = low == 1 and count.spelled and unit is Unit.DAY and not shape.has("joined")
    weak = article or shape.has("loose") or shape.may_follow_units("count")
    return TimeValue(unit=unit, count=low, high=high, bound=told, weak=weak)


def _amount(shape: Shape) -> tuple[float, float | None] | None:
    """Return how many units are counted, up to how many; None where nothing is."""
    unit, count, top = shape.unit("unit"), shape.lexeme("count"), shape.lexeme("high")
    link = shape.lexeme("link")
    if count is None or _are_years(count, top) or (link is not None and not _links(link, unit)):
        return None
    if shape.whole("inner", "L") == 0:  # "the four this week" are no four weeks
        return None
    half = shape.lexeme("half") or shape.lexeme("half_after")
    if half is not None and half.senses.get("B", _HALF_HOUR) != _HALF_HOUR:
        return None
    low = count.value + (0.5 if half is not None else 0.0)
    high = top.value if top is not None else count.high
    return (low, high) if 0 < low < (high or low + 1) else None


def _are_years(count: Lexeme, high: Lexeme | None) -> bool:
    """Tell whether figures are years of the calendar: в 1835-1860 годах, 2018 year-on-year."""
    if count.symbol != "y":
        return False
    return count.value in _LIKELY_YEARS or (high is not None and high.symbol == "y")


def _links(link: Lexeme, unit: Unit | None) -> bool:
    """Tell whether a word makes two numbers a range; "8 à 10 heures" is two times of the day."""
    if link.symbol == "-":
        return True
    return "~" in link.senses and not ("t" in link.senses and unit is Unit.HOUR)


def read_range_between(shape: Shape) -> TimeValue | None:
    """Read between two and three days."""
    between = shape.lexeme("between")
    if between is None or between.senses.get("role") is not Role.FROM:
        return None
    return read_duration(shape)


def read_count_of(shape: Shape) -> TimeValue | None:
    """Read 2 من الأيام, "two of the days", said of any two."""
    unit = shape.lexeme("unit")
    return read_duration(shape) if unit is not None and unit.definite else None


def read_days_within(shape: Shape) -> TimeValue | None:
    """Read 15日内, "within 15 days", where 15日 alone is a day of the month."""
    following = shape.lexemes[shape.match.end()]
    told = following.senses.get("role after")
    return read_duration(shape) if told in {Role.WITHIN, Role.FOR} else None


def read_counted_after(shape: Shape) -> TimeValue | None:
    """Read a unit whose count follows it: سنة واحدة, السنوات السبع الماضية."""
    count, unit = shape.lexeme("count"), shape.unit("unit")
    if count is None or not count.spelled or (count.value != 1) != shape.flag("unit", "plural"):
        return None
    return TimeValue(unit=unit, count=count.value)


def read_fixed(shape: Shape) -> TimeValue | None:
    """Read a word that holds number and unit: fortnight, سنتان."""
    fixed = shape.lexemes[shape.match.start()].senses["F"]
    return TimeValue(count=fixed[0], unit=fixed[1]) if isinstance(fixed, tuple) else None
