"""The day a page says it was written: "Friday" in its text is counted from there."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

__all__ = ["find_dateline"]

# A page states its date above the article or in its first words, in a line of its own or before
# a dash; a date later in the text is what the article tells of.
_HEAD_LINES = 8
_HEAD_LINE_LENGTH = 120
_YEARS = range(1900, 2200)

_ISO = re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)")
_EAST = re.compile(r"(?<!\d)(?P<y>\d{4})\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日")
# 31.07.2025 is day first wherever it is written; 31/07/2025 is not.
_DOTTED = re.compile(r"(?<!\d)(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})(?:\.|er|º|st|nd|rd|th)?(?:\s+de)?\s+(?P<name>[^\W\d_]{3,12})\.?,?"
    r"(?:\s+de)?\s+(?P<y>\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(
    r"(?P<name>[^\W\d_]{3,12})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})(?!\d)"
)
_SHAPES = (_ISO, _EAST, _DOTTED, _DAY_FIRST, _MONTH_FIRST)


@cache
def _months(language: str) -> dict[str, int]:
    """Return the month names of a language, long and short, lower case."""
    from babel import Locale  # 30 ms, and few pages state a date
    from babel.core import UnknownLocaleError

    try:
        months = Locale.parse(language).months
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.lower().rstrip("."): number
        for context in months.values()
        for width in ("wide", "abbreviated")
        for number, name in context.get(width, {}).items()
    }


def _read(found: re.Match[str], language: str) -> date | None:
    parts = found.groupdict()
    month = _months(language).get(parts["name"].lower()) if "name" in parts else int(parts["m"])
    if month is None or int(parts["y"]) not in _YEARS:
        return None
    try:
        return date(int(parts["y"]), month, int(parts["d"]))
    except ValueError:
        return None


def find_dateline(text: str, language: str) -> date | None:
    r"""Return the date that a page states in a short line at its head, None when it states none.

    Two different dates (published, updated) leave it open.

    >>> find_dateline("Raumfahrt\n31. Juli 2025, 18:05 Uhr\n\nDer Start wurde verschoben.", "de")
    datetime.date(2025, 7, 31)
    """
    lines = [line for line in text[:10_000].splitlines() if line.strip()][:_HEAD_LINES]
    dates = {
        found
        for line in lines
        if len(line) <= _HEAD_LINE_LENGTH
        for shape in _SHAPES
        for match in shape.finditer(line)
        if (found := _read(match, language)) is not None
    }
    return dates.pop() if len(dates) == 1 else None
