"""Figures as times write them: numeric dates, clock digits, Chinese and Roman numerals."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR

from factcheck.comparators._time_value import TimeValue

__all__ = ["clock_digits", "han_number", "is_date", "numeric_date", "roman_number"]

_HAN_VALUES = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
}
_HAN_PLACES = {"十": 10, "百": 100, "千": 1000}
_ROMAN = re.compile(r"(X{0,2})(IX|IV|V?I{0,3})")  # centuries end at XXIX
_SHORT_YEAR = 2  # figures of a year without its century


def is_date(year: int | None, month: int | None, day: int | None) -> bool:
    """Tell whether a calendar has such a date; a missing year may be a leap year.

    >>> is_date(2023, 2, 29), is_date(None, 2, 29), is_date(0, 1, 1)
    (False, True, False)
    """
    if year is not None and not 1 <= year <= MAXYEAR:
        return False
    if month is not None and not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        return False
    if day is None:
        return True
    longest = monthrange(2000 if year is None else year, month)[1] if month else 31
    return 1 <= day <= longest


def numeric_date(parts: tuple[str, str, str], order: str) -> TimeValue | None:
    """Read a date of three figures; `order` is dmy, mdy, ymd or empty where usage is divided.

    A year without its century is left out. Two possible readings give an ambiguous value.

    >>> numeric_date(("2024", "5", "3"), "").day
    3
    >>> numeric_date(("03", "04", "2024"), "").ambiguous
    True
    """
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:  # noqa: PLR2004 - a year of four figures comes first everywhere
        return _date(first, second, third)
    if len(parts[2]) != 4 and {len(part) for part in parts} != {_SHORT_YEAR}:  # noqa: PLR2004
        return None  # a version number, a ratio
    if order == "ymd":
        return _date(None, second, third) if len(parts[2]) == _SHORT_YEAR else None
    year = third if len(parts[2]) != _SHORT_YEAR else None
    readings = {
        name: value
        for name, value in (
            ("dmy", _date(year, second, first)),
            ("mdy", _date(year, first, second)),
        )
        if value
    }
    if order in readings or not readings:
        return readings.get(order)
    distinct = set(readings.values())
    return distinct.pop() if len(distinct) == 1 else TimeValue(year=year, ambiguous=True)


def _date(year: int | None, month: int, day: int) -> TimeValue | None:
    return TimeValue(year=year, month=month, day=day) if is_date(year, month, day) else None


def clock_digits(text: str) -> tuple[int, int] | None:
    """Read "14:30" or "14:30:15", None when no clock shows it.

    >>> clock_digits("14:30"), clock_digits("25:99")
    ((14, 30), None)
    """
    hour, minute, *_ = (int(part) for part in re.split(r"\D", text))
    return (hour, minute) if hour <= 24 and minute <= 59 else None  # noqa: PLR2004 - a clock's dial


def han_number(digits: str) -> float | tuple[float, float] | None:
    """Read Chinese numerals up to thousands; two neighbouring digits are a range.

    >>> han_number("二十五"), han_number("二〇一八"), han_number("两三"), han_number("十十")
    (25.0, 2018.0, (2.0, 3.0), None)
    """
    if not any(digit in _HAN_PLACES for digit in digits):
        values = [_HAN_VALUES[digit] for digit in digits]
        if len(values) == 2 and values[1] == values[0] + 1:  # noqa: PLR2004 - "two or three"
            return (float(values[0]), float(values[1]))
        return float("".join(map(str, values)))
    total, digit, place = 0, 1, 10_000
    fresh = True
    for char in digits:
        if char in _HAN_PLACES:
            if _HAN_PLACES[char] >= place:
                return None
            place = _HAN_PLACES[char]
            total, digit, fresh = total + digit * place, 0, False
        else:
            digit, fresh = _HAN_VALUES[char], True
    return float(total + (digit if fresh else 0))


def roman_number(word: str) -> int | None:
    """Read a Roman numeral of a century.

    >>> roman_number("XIX"), roman_number("XXI"), roman_number("IIX")
    (19, 21, None)
    """
    match = _ROMAN.fullmatch(word)
    if not word or match is None:
        return None
    ones = {"IX": 9, "IV": 4}.get(match[2])
    if ones is None:
        ones = 5 * match[2].count("V") + match[2].count("I")
    return 10 * len(match[1]) + ones
