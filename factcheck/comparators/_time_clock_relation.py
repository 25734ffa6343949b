"""How clock times and parts of the day relate."""

from __future__ import annotations

from factcheck.comparators._time_value import Bound, Daypart, TimeValue
from factcheck.core.value import Relation

__all__ = ["clock_relation", "daypart_relation"]

_DAY, _HALF_DAY = 24 * 60, 12 * 60
_ABOUT = 30  # minutes that "around" may be off

# Hours that the words may mean, generously: languages cut the day at different hours, and 凌晨,
# "утра" and "early morning" overlap. Night runs into the next day.
_HOURS = {
    Daypart.DAWN: (0, 9),
    Daypart.MORNING: (3, 12),
    Daypart.NOON: (11, 15),
    Daypart.AFTERNOON: (12, 20),
    Daypart.EVENING: (16, 25),
    Daypart.NIGHT: (18, 31),
    Daypart.AM: (0, 12),
    Daypart.PM: (12, 24),
}


def clock_relation(expected: TimeValue, found: TimeValue) -> Relation:
    """Compare hours and minutes, on half a dial where one side does not say which half."""
    sure = expected.daypart is not None and found.daypart is not None
    around = _DAY if sure else _HALF_DAY
    minutes = [(v.hour or 0) * 60 + (v.minute or 0) for v in (expected, found)]
    apart = abs(minutes[0] - minutes[1]) % around
    apart = min(apart, around - apart)
    if apart == 0:
        return Relation.EQUAL
    loose = Bound.EXACT not in {expected.bound, found.bound} or (
        {expected.bound, found.bound} & {Bound.ABOUT, Bound.ALMOST}
    )
    return Relation.COMPATIBLE if loose and apart <= _ABOUT else Relation.DIFFERS


def daypart_relation(expected: Daypart | None, found: Daypart | None, fits: Relation) -> Relation:
    """Refine the relation of two days by their parts of the day."""
    if fits is Relation.DIFFERS or expected is found:
        return fits
    if expected is None:
        return Relation.COMPATIBLE if fits is Relation.EQUAL else fits
    if found is None:
        return Relation.LESS_PRECISE
    first, second = _HOURS[expected], _HOURS[found]
    if any(first[0] < second[1] + shift and second[0] + shift < first[1] for shift in (-24, 0, 24)):
        return Relation.COMPATIBLE if fits is Relation.EQUAL else fits
    return Relation.DIFFERS
