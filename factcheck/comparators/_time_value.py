"""What a time expression says, before any date is known to count it from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Bound", "Daypart", "Part", "Role", "Sort", "TimeValue", "Unit"]


class Unit(StrEnum):
    """Units of durations and of periods counted from now."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Daypart(StrEnum):
    """Parts of the day; `AM` and `PM` only say which half of the dial is meant."""

    DAWN = "dawn"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    AM = "am"
    PM = "pm"


class Role(StrEnum):
    """How an expression bounds what is said: the time itself, or an interval open on one side."""

    AT = "at"
    SINCE = "since"
    AFTER = "after"
    BEYOND = "beyond"
    FROM = "from"
    TO = "to"
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    WITHIN = "within"
    FOR = "for"
    AGO = "ago"
    LATER = "later"


_LIMITS = frozenset({Role.TO, Role.UNTIL, Role.BY, Role.BEYOND})


class Part(StrEnum):
    """A part of a period: the end of the decade."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Bound(StrEnum):
    """How exactly a quantity is meant."""

    EXACT = "exact"
    ABOUT = "about"
    ALMOST = "almost"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"


class Sort(StrEnum):
    """What can be compared with what."""

    DATE = "date"
    WEEKDAY = "weekday"
    CLOCK = "clock"
    RELATIVE = "relative"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class TimeValue:
    """One expression, unresolved: only the fields that the words themselves give are set.

    `decade` and `year` below 100 lack their century ("the 90s"). `offset` counts `unit` from now
    (last month: -1 month); with `count` instead, the value is a duration of `count` to `high`
    units. `ambiguous` marks 03/04/2024 where usage is divided. `weak` marks a reading that may
    agree with a value but never speaks against one ("un an" may be "one year" or "a year").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    season: int | None = None
    decade: int | None = None
    century: int | None = None
    hour: int | None = None
    minute: int | None = None
    daypart: Daypart | None = None
    unit: Unit | None = None
    offset: int | None = None
    count: float | None = None
    high: float | None = None
    bound: Bound = Bound.EXACT
    role: Role = Role.AT
    part: Part | None = None
    ambiguous: bool = False
    weak: bool = False

    @property
    def slot(self) -> str:
        """What the time is said of: "limit" where it tells until when something goes on."""
        return "limit" if self.role in _LIMITS else ""

    @property
    def fields(self) -> frozenset[str]:
        """Names of the calendar fields that are told."""
        names = ("century", "decade", "year", "season", "quarter", "month", "day")
        return frozenset(name for name in names if getattr(self, name) is not None)

    @property
    def sort(self) -> Sort:
        """What kind of expression this is.

        >>> TimeValue(count=7, unit=Unit.YEAR).sort
        <Sort.DURATION: 'duration'>
        """
        if self.count is not None:
            return Sort.DURATION
        if self.hour is not None:
            return Sort.CLOCK
        if self.weekday is not None:
            return Sort.WEEKDAY
        return Sort.RELATIVE if self.offset is not None else Sort.DATE
