"""Finds time expressions: rules on the symbols of a sentence, then the words around them.

Symbols (see ``_time_lexicon``): W weekday, M month, w m their weak forms, d y n figures of one or
two, four, other lengths, o ordinal, v Roman numeral, D decade figure, s decade word, u decade
mark, I numeric date, T clock digits, Y O E e K X V J H N C units, 年 月 日 代 marks, R relative
word, L l modifiers before and after, S season, G P parts of the day, c h t clock words, b B moved
minutes, q vague minutes, z half, F fixed duration, f filler, i preposition of place, & and, ~ to,
A other bounding word, k r words that rule a year out, x unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from factcheck.comparators._time_affixes import with_neighbours
from factcheck.comparators._time_calendar import (
    read_bare_unit,
    read_century,
    read_date,
    read_day,
    read_decade,
    read_modified,
    read_numeric_date,
    read_plain_year,
    read_quarter,
    read_range_start,
    read_relative,
    read_season,
    read_weak_month,
    read_weak_weekday,
    read_weekday,
    read_year,
)
from factcheck.comparators._time_clock import (
    read_clock,
    read_clock_h,
    read_clock_part,
    read_counted_after,
    read_duration,
    read_fixed,
    read_nothing,
    read_short_clock,
)
from factcheck.comparators._time_lexer import Lexeme, read_lexemes
from factcheck.comparators._time_ranges import with_shared_date
from factcheck.comparators._time_shape import Builder, Shape
from factcheck.comparators._time_value import TimeValue
from factcheck.core.language import LanguagePack

__all__ = ["Expression", "expressions"]


_UNITS = "YOEeKXVJHNC年"
# A sentence without any of these holds no time.
_TRIGGER = re.compile(f"[{_UNITS}月日代WMwmyRjDsSITcFV]|h[dno]|[dno]-?P|t[dn]|b[dno]")
_YEAR = "(?:[,.]?[fi]{0,2}(?:Y[fi]?)?(?P<year>y)(?:年|Y(?![dn]))?)"
_TWIN = r"(?:[/(]M\)?)?"  # both names of one month: تشرين الثاني/نوفمبر
_CENTURY_OF_DECADE = (
    "(?:[fi,]*(?:(?P<last_century>Lf?V|Vf?l)|V[fi]*(?P<century_after>[ovd])|(?P<century>[ov])f?V))?"
)
_LINKS = frozenset("-~&f")  # what stands between the ends of a range
_PART = "(?:[,f]?(?P<part>[PG]))?"
_MINUTE = f"(?:(?P<minute>d)(?:[N分]|(?![{_UNITS}月日g]))|(?P<move>[Bz]))?"
_COUNT = "(?P<count>[dnyz])(?:(?:f?-?[-~]f?|(?<=[dn])&)(?P<high>[dny]))?(?P<bound>A)?(?:g?&?f?(?P<half>z))?"

_MONTH_FIRST: tuple[tuple[str, Builder], ...] = (
    (r"(?P<of_month>[Mm])\.?f?(?P<day>[do])(?=[-~&]f?[do])", read_range_start),
    (rf"(?<=(?P<of_month>[Mm])[do][-~&])(?P<day>[do]){_YEAR}?", read_range_start),
    (rf"(?P<month>[Mm])\.?f?(?P<day>[do])(?!-?[{_UNITS}PckgV]){_YEAR}?", read_date),
)

_RULES: tuple[tuple[str, Builder], ...] = (
    ("I", read_numeric_date),
    # Year, month, day, each with its mark.
    ("(?P<relative>R)f?(?P<month>d)月(?:(?P<day>d)日)?", read_date),
    ("(?:(?P<year>[ydn])年)?f?(?P<month>d)月(?:(?P<day>d)日)?", read_date),
    ("(?P<last_century>R)f?(?P<decade>[dy])代", read_decade),
    ("(?:(?P<century>[do])V)?f?(?P<decade>[dy])代", read_decade),
    ("(?P<day>d)日", read_day),
    ("(?P<year>y)年f?(?P<quarter>[od])K", read_quarter),
    # Days and months by name. Of "3-5 May" the first end is read first.
    (r"(?P<day>[do])\.?(?=[-~&fiAt]{1,3}[do]\.?f*(?P<of_month>[Mm]))", read_range_start),
    (rf"(?P<day>[do])\.?f*(?P<month>[Mm]){_TWIN}\.?{_YEAR}?", read_date),
    ("MONTH FIRST", read_date),
    (rf"(?P<month>[Mm]){_TWIN}\.?{_YEAR}", read_date),
    (r"(?P<month>[Mm])\.?,?f*(?P<modifier>L)f?(?P<unit>Y)", read_date),
    (r"(?P<month>[Mm])\.?,?f*(?P<unit>Y)f?(?P<modifier>l)", read_date),
    (r"(?P<month>[Mm])\.?,?f?(?P<relative>R)", read_date),
    ("(?P<relative>R)f?(?P<month>M)", read_date),
    (rf"(?P<month>M){_TWIN}", read_date),
    ("(?:(?<=[iALlt~])|(?<=M[&-]))(?P<month>m)", read_date),
    ("(?P<month>m)(?=[&~-]M)", read_date),
    # Decades and centuries.
    (f"u[fi]{{0,2}}(?P<decade>[ydsnD]){_CENTURY_OF_DECADE}", read_decade),
    (f"(?P<decade>[Ds])['-]?(?P<mark>Y)?{_CENTURY_OF_DECADE}", read_decade),
    ("(?P<century>[ov])(?=f?[-~&,]f?[ov][-.]?f?V)", read_century),
    ("(?P<century>[ovd])(?P<dot>[-.])?f?V", read_century),
    ("Vx?[fi]{0,2}(?P<century>[ovdn])", read_century),
    (r"(?P<quarter>[od])(?P<dot>\.)?-?f?K(?:[,fi]*Y?(?P<year>y))?", read_quarter),
    ("K(?P<quarter>o)(?:[,fi]*Y?(?P<year>y))?", read_quarter),
    # Clock times.
    ("q[dn][cH]?|t?f?[dn][cH]q[dn]?", read_nothing),
    (f"(?P<before>G)?(?P<hour>[dn])-?c{_MINUTE}{_PART}", read_clock),
    ("(?P<before>G)?(?P<hour>T)[cH]?(?:f?(?P<part>P))?", read_clock),
    (f"hf?(?P<hour>[dnoTC]){_MINUTE}{_PART}", read_clock),
    ("(?P<hour>[dno])-?f?(?P<part>P)", read_clock),
    (f"(?P<hour>d)(?P<mark>H)(?P<minute>d)(?![{_UNITS}月日g]){_PART}", read_clock_h),
    (f"tf?(?P<hour>[dn])H{_MINUTE}(?:f?(?P<part>[PGJ]))?", read_clock),
    (f"(?P<hour>[dn])H{_MINUTE}f?(?P<part>[PJ])", read_clock_part),
    (f"(?P<move>b)f?(?P<hour>[dno])[cH]?{_PART}", read_clock),
    (f"tf?(?P<hour>[dn])(?P<move>[Bz]){_PART}", read_clock),
    ("tf?(?P<hour>[dn])(?=[.,)]|$)", read_short_clock),
    # Weekdays, and periods counted from now.
    ("(?P<part>G)[fi]{0,2}J?(?P<weekday>W)", read_weekday),
    ("J?(?P<weekday>W)(?:[fi]?(?P<part>[Gj]))?", read_weekday),
    ("J?(?P<weekday>W)", read_weekday),
    ("(?<=W[&~-])(?P<weekday>w)", read_weekday),
    ("(?P<weekday>w)(?=[&~-]W)", read_weekday),
    ("(?P<relative>[Rj])(?:[,f]?(?P<part>[Gj]))?", read_relative),
    ("(?P<relative>[Rj])", read_relative),
    ("(?P<season>S)(?:[,fi]*(?:Y[fi]?)?(?P<year>y)|f?(?P<modifier>l))", read_season),
    ("(?P<modifier>L)(?P<season>S)", read_season),
    ("(?P<modifier>L)f?(?P<unit>[YOEeKXV年])", read_modified),
    ("(?P<unit>[YOEeKXV])f?(?P<modifier>l)", read_modified),
    # Years and durations.
    ("(?P<year>y)r", read_nothing),
    ("(?P<year>y)(?P<mark>[Y年])", read_year),
    ("Y[fi]?(?P<year>y)", read_year),
    (f"(?:Lf?)?{_COUNT}(?:(?P<joined>-)|[g'L])?(?P<unit>[{_UNITS}])(?:&?f?(?P<half_after>[zB]))?l?", read_duration),
    (f"(?:Lf?)?{_COUNT}[-g']?(?P<loose>x)(?P<unit>[{_UNITS}])", read_duration),
    ("(?P<count>[dn])(?P<bound>A)(?P<unit>月)", read_duration),
    (f"(?P<unit>[{_UNITS}])(?P<count>n)l?", read_counted_after),
    ("F", read_fixed),
    (f"(?P<sure>(?<=[iA~&(/]))?(?P<year>y)(?!-?[{_UNITS}kgPc])", read_plain_year),
    # What its neighbours may make sure.
    (f"(?P<unit>[{_UNITS}])", read_bare_unit),
    ("(?P<weekday>w)", read_weak_weekday),
    ("(?P<month>m)", read_weak_month),
)


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression: ``text[start:end]`` and what it says."""

    start: int
    end: int
    value: TimeValue


@cache
def _compiled(*, month_first: bool) -> tuple[tuple[re.Pattern[str], Builder], ...]:
    rules: list[tuple[str, Builder]] = []
    for rule in _RULES:
        rules.extend((rule,) if rule[0] != "MONTH FIRST" else _MONTH_FIRST if month_first else ())
    return tuple((re.compile(pattern), builder) for pattern, builder in rules)


def expressions(text: str, pack: LanguagePack) -> tuple[Expression, ...]:
    """Return the time expressions of a text in order, weak ones among them."""
    lexemes = read_lexemes(text, pack)
    symbols = "".join(lexeme.symbol for lexeme in lexemes)
    if _TRIGGER.search(symbols) is None:
        return ()
    cores = sorted(_cores(symbols, lexemes, month_first=pack.times.month_first), key=lambda c: c[0])
    found: list[Expression] = []
    floor = 0  # an expression may not reach back into the one before it
    for k, (first, last, value) in enumerate(cores):
        ceiling = cores[k + 1][0] if k + 1 < len(cores) else len(lexemes)
        start, end, whole = with_neighbours(lexemes, (floor, first), (last, ceiling), value)
        if whole is not None:
            if found and set(symbols[floor:start]) <= _LINKS:
                before, whole = with_shared_date(found[-1].value, whole)
                found[-1] = replace(found[-1], value=before)
            found.append(Expression(lexemes[start].start, lexemes[end - 1].end, whole))
        floor = end
    return tuple(found)


def _cores(
    symbols: str, lexemes: Sequence[Lexeme], *, month_first: bool
) -> Iterator[tuple[int, int, TimeValue]]:
    taken = bytearray(len(symbols))
    for pattern, builder in _compiled(month_first=month_first):
        match = pattern.search(symbols)
        while match is not None:
            first, last = match.span()
            value = None if any(taken[first:last]) else builder(Shape(match, lexemes))
            if value is not None:
                taken[first:last] = b"\x01" * (last - first)
                yield first, last, value
            # What was refused as a whole may still hold a shorter expression.
            match = pattern.search(symbols, first + 1 if value is None else last)
