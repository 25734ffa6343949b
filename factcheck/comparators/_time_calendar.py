"""What shapes of calendar words mean: one builder a shape.

A builder returns None where the words only look like a time (31 February, the 40th century).
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.comparators._time_figures import is_date
from factcheck.comparators._time_shape import Shape
from factcheck.comparators._time_value import TimeValue, Unit

__all__ = [
    "read_bare_unit",
    "read_century",
    "read_date",
    "read_day",
    "read_decade",
    "read_homograph_date",
    "read_modified",
    "read_month_in_context",
    "read_numeric_date",
    "read_plain_year",
    "read_quarter",
    "read_range_start",
    "read_relative",
    "read_season",
    "read_weak_month",
    "read_weak_weekday",
    "read_weekday",
    "read_weekday_in_context",
    "read_year",
]

_CENTURY = 100
_LAST_CENTURY = 1900  # "the 90s of last century", as texts of this century say
_CENTURIES = range(1, 31)
_SURE_CENTURY = 10  # "3 centuries" are a duration, 19世纪 and 3世纪 are centuries
_BEFORE_A_MONTH = frozenset({"i", "t", "L", "l", "~", "role", "part"})
_SURE_SHORT_DECADE = 40
_QUARTERS = range(1, 5)
# A bare figure in this range is a year unless its neighbours speak against it: counts of just such
# a size are rare, and texts write larger ones with separators.
_LIKELY_YEARS = range(1900, 2060)
_OLD_YEARS = range(1500, 1900)  # likewise, unless round


def read_numeric_date(shape: Shape) -> TimeValue | None:
    """Read 2024-05-03, 3.5.2024."""
    value = shape.lexemes[shape.match.start()].senses["I"]
    return value if isinstance(value, TimeValue) else None


def read_date(shape: Shape) -> TimeValue | None:
    """Read a month with its day, year, or both; the month may be a name or a figure."""
    month = shape.whole("month", "M", "m")
    if month is None:
        month = shape.number("month")
    year, day = shape.number("year"), shape.number("day")
    if year is not None and year < _CENTURY:  # without its century it says too little
        year = None
    if not is_date(year, month, day):
        # 31 February is no date, nor is what is left of it; "99 May" may be a figure and a month.
        return TimeValue() if is_date(year, month, None) and is_date(None, None, day) else None
    value = TimeValue(year=year, month=month, day=day)
    offset = shape.offset()
    if offset is not None:
        return replace(value, unit=Unit.YEAR, offset=offset)
    period = shape.period("relative")
    if period is None:
        return value
    return replace(value, unit=Unit.YEAR, offset=period[1]) if period[0] is Unit.YEAR else None


def read_homograph_date(shape: Shape) -> TimeValue | None:
    """Read 1 sept. 2018, where the month's name is also a number."""
    return read_date(shape) if shape.flag("month", "M") else None


def read_month_in_context(shape: Shape) -> TimeValue | None:
    """Read "in May", "early March", "the end of May": the word before makes the month sure."""
    return read_date(shape) if shape.senses_before() & _BEFORE_A_MONTH else None


def read_range_start(shape: Shape) -> TimeValue | None:
    """Read the 3 of "3-5 May": its month stands behind the other end."""
    month, day = shape.whole("of_month", "M", "m"), shape.number("day")
    year = shape.number("year")
    return TimeValue(year=year, month=month, day=day) if is_date(year, month, day) else None


def read_day(shape: Shape) -> TimeValue | None:
    """Read 3日, a day whose month is not said."""
    day = shape.number("day")
    return TimeValue(day=day) if is_date(None, None, day) else None


def read_weekday(shape: Shape) -> TimeValue | None:
    """Read a weekday and its part of the day, as one word or two."""
    daypart = shape.daypart("part") or shape.daypart("weekday")
    weekday = shape.whole("weekday", "W", "w")
    # "In der Nacht zum Montag" is the night of Sunday.
    weak = shape.opens_a_name() or shape.flag("part", "unsure")
    return TimeValue(weekday=weekday, daypart=daypart, weak=weak)


def read_weekday_in_context(shape: Shape) -> TimeValue | None:
    """Read "after الاثنين": a word that bounds times makes a doubtful weekday sure."""
    return read_weekday(shape) if "role" in shape.senses_before() else None


def read_year(shape: Shape) -> TimeValue | None:
    """Read a year."""
    mark = shape.lexeme("mark")
    if mark is not None and "年" not in mark.senses:
        return None
    return TimeValue(year=shape.number("year"))


def read_plain_year(shape: Shape) -> TimeValue | None:
    """Read four bare figures; only a preposition makes a round or unlikely one sure."""
    year = shape.number("year") or 0
    likely = year % _CENTURY != 0 if year in _LIKELY_YEARS else year in _OLD_YEARS and year % 10
    sure = shape.has("sure") or bool(likely)
    return TimeValue(year=year, weak=not sure)


def read_decade(shape: Shape) -> TimeValue | None:
    """Read a decade; two figures get their century where it is told."""
    if shape.has("intro") and not shape.flag("intro", "u"):
        return None
    decade = shape.whole("decade", "s")
    if decade is None:
        decade = shape.number("decade")
    if decade is None or decade % 10 or decade == 0:
        return None
    # "10-е сутки" is a day, "20-х числах" a date: the low tens need "years" beside them.
    if decade < _SURE_SHORT_DECADE and not shape.has("mark") and shape.is_figure("decade"):
        return None
    century = shape.number("century") or shape.number("century_after")
    if decade < _CENTURY and century:
        decade += _CENTURY * (century - 1)
    elif decade < _CENTURY and shape.has("last_century"):
        decade += _LAST_CENTURY
    # "In his sixties" is an age: a possessive is a word that no pack lists.
    start = shape.match.start()
    after_unknown = start > 0 and shape.match.string[start - 1] == "x"
    weak = decade < _CENTURY and after_unknown and not shape.has("mark")
    return TimeValue(decade=decade, weak=weak)


def read_century(shape: Shape) -> TimeValue | None:
    """Read a century."""
    found = shape.lexeme("century")
    if found is None or int(found.value) not in _CENTURIES:
        return None
    if found.symbol == "d" and found.value < _SURE_CENTURY and not shape.has("dot"):
        mark = shape.lexeme("unit")
        if mark is None or mark.start > found.end:
            return None
    return TimeValue(century=int(found.value))


def read_quarter(shape: Shape) -> TimeValue | None:
    """Read a quarter of a year; bare figures ("3 quarters") are none."""
    found = shape.lexeme("quarter")
    if found is None or int(found.value) not in _QUARTERS:
        return None
    if found.symbol == "d" and not found.spelled and not shape.has("dot"):
        return None
    return TimeValue(year=shape.number("year"), quarter=int(found.value))


def read_season(shape: Shape) -> TimeValue | None:
    """Read a season of a year, named or counted from now."""
    season, year = shape.whole("season", "S"), shape.number("year")
    if year is not None:
        return TimeValue(season=season, year=year)
    if shape.offset() is None:
        return None
    return TimeValue(season=season, unit=Unit.YEAR, offset=shape.offset())


def read_relative(shape: Shape) -> TimeValue | None:
    """Read yesterday, 去年, last night."""
    period = shape.period("relative")
    if period is None:
        return None
    unit, offset, daypart = period
    weak = shape.flag("relative", "unsure")
    return TimeValue(unit=unit, offset=offset, daypart=daypart or shape.daypart("part"), weak=weak)


def read_modified(shape: Shape) -> TimeValue | None:
    """Read last month, this decade; "the last years" are no year."""
    if shape.flag("unit", "plural"):
        return None
    offset = shape.offset()
    if offset is None:
        return None
    if shape.flag("modifier", "unsure"):  # the past month may be the last thirty days
        return TimeValue(unit=shape.unit("unit"), count=1.0, weak=True)
    return TimeValue(unit=shape.unit("unit"), offset=offset)


def read_bare_unit(shape: Shape) -> TimeValue | None:
    """Read a unit without number: "the decade", "a year"; its neighbours tell which."""
    if shape.flag("unit", "plural"):
        return None
    return TimeValue(unit=shape.unit("unit"), count=1.0, weak=True)


def read_weak_weekday(shape: Shape) -> TimeValue | None:
    """Read a weekday that may be another word (Sun)."""
    return TimeValue(weekday=shape.whole("weekday", "w"), weak=True)


def read_weak_month(shape: Shape) -> TimeValue | None:
    """Read a month that may be another word (May, March)."""
    return TimeValue(month=shape.whole("month", "m"), weak=True)
