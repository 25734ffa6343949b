"""What a language pack says of times: weekdays, months, units, relative and open-interval words."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["TimeWords"]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Time words of one language; numerals are the pack's number words.

    Everything is written in strings, in lower case and after `fold`:

    - *forms* of a word: ``|`` parts them, a space parts the words of a phrase, braces hold endings
      as in a shell: ``"январ{ь,я,е}|янв"``, and a final ``~`` stands for each of `endings`;
    - *counted* forms: first, second, third ... parted by spaces, with ``_`` for a space within a
      form and ``-`` where there is none;
    - a *table*: ``key: forms`` parted by ``;``: ``"day: day{,s}; week: week{,s}"``. Keys are those
      of the enums in ``comparators/_time_value.py``, or whole numbers.
    """

    endings: str = ""
    """Forms that a final ``~`` of a form stands for: ``"ий|ая|ое"``."""
    weekdays: str = ""
    """Counted from Monday."""
    months: str = ""
    """Counted from January."""
    weekdays_weak: str = ""
    """Counted; forms that may be other words. They are read exactly as written, capitals included,
    and are sure only beside certain neighbours: "in May", "3 mars"."""
    months_weak: str = ""
    """Likewise."""
    seasons: str = ""
    """Counted: spring, summer, autumn, winter."""
    units: str = ""
    """Table by unit."""
    plurals: str = ""
    """Unit words that are plural for certain: "années" alone is not one year."""
    fixed: str = ""
    """Table of words that hold number and unit: ``"14 day: fortnight"``; also dual forms."""
    half: str = ""
    stems: str = ""
    """Counted: how one, two, three ... begin a compound with a unit: ``"одно двух трех"``."""
    stem_units: str = ""
    """Table by unit: how such a compound ends: ``"year: jährig{,e,en}"``."""
    relatives: str = ""
    """Table by unit, offset, part of the day: ``"day -1: yesterday; day -1 night: last night"``."""
    unsure: str = ""
    """Relative words and modifiers that often mean something else: "اليوم" is today or the day,
    the past month no month of the calendar."""
    modifiers: str = ""
    """Table by offset: words before a unit that count it from now: ``"-1: last; 0: this"``."""
    modifiers_after: str = ""
    """Likewise, behind the unit."""
    dayparts: str = ""
    """Table: parts of the day as they stand beside a day ("Thursday evening")."""
    clock_before: str = ""
    """Words after which a bare number is an hour: ``"الساعة"``."""
    clock_after: str = ""
    """Words that make the number before them an hour: ``"o'clock|uhr"``."""
    clock_at: str = ""
    """Prepositions that make "14 heures" an hour of the day, not a duration."""
    clock_dayparts: str = ""
    """Table: what tells, after an hour, which half of the dial is meant; also ``am`` and ``pm``."""
    minutes_before: str = ""
    """Table by minutes: words that move the hour after them: ``"30: half past"``."""
    minutes_after: str = ""
    """Likewise the hour before them: ``"30: et demie; -15: moins le quart"``."""
    clock_vague: str = ""
    """Words beside an hour that move it in ways not read here: ``"quarter past|moins"``."""
    roles: str = ""
    """Table: since, until ... before the expression."""
    roles_after: str = ""
    """Table: ago, later ... behind it."""
    bounds: str = ""
    """Table: more than, about ... before a quantity."""
    bounds_after: str = ""
    """Table: or more ... behind it."""
    parts: str = ""
    """Table: beginning, middle and end, before the period."""
    parts_after: str = ""
    """Likewise, behind it."""
    fillers: str = ""
    """Articles and "of" words that may stand inside an expression."""
    at: str = ""
    """Prepositions of place in time (in, on, at): they make a year or a weak month sure."""
    joiners: str = ""
    """"and": joins units and ends of ranges."""
    ranges: str = ""
    """"to" and "or": join the ends of a range."""
    decades: str = ""
    """Table: words for decades of a century: ``"90: nineties"``."""
    decade_marks: str = ""
    """Words before the figure of a decade: ``"années"``."""
    decade_suffixes: str = ""
    """What directly follows the figure of a decade: ``"s|er"``."""
    eras: str = ""
    """"before Christ": a year beside it is left alone."""
    marks: str = ""
    """Table: what follows the figures of a date, where they are marked so: year, month, day,
    decade, minute; ``measure`` stands between a number and its unit."""
    not_years: str = ""
    """Words after a bare number that show it is no year: ``"people|dollars"``."""
    numeric_order: str = ""
    """Order of 03/04/2024: ``dmy``, ``mdy`` or ``ymd``; empty where usage is divided."""
    month_first: bool = False
    """Whether "May 3" is written beside "3 May"."""
    joins_dayparts: bool = False
    """Whether weekday and part of the day make one word: Donnerstagabend."""
    fold: str = ""
    """Pairs of characters, each first read as its second: spelling variants, traditional
    characters."""
    clitics: str = ""
    """Counted layers of prefixes that may hide a word, outermost first: ``"و|ف ب|ل ال"``."""
