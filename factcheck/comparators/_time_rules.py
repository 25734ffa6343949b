"""The grammar of times: shapes of symbols and the builder that reads each, in order of precedence.

Symbols (see ``_time_lexicon``): W weekday, M month, w m their weak forms, d y n figures of one or
two, four, other lengths, o ordinal, v Roman numeral, D decade figure, s decade word, u decade
mark, I numeric date, T clock digits, Y O E e K X V J H N C units, 年 月 日 代 分 marks, g measure,
R relative word, j one that may be a part of the day, L l modifiers before and after, S season,
G P parts of the day, c h t clock words, b B moved minutes, q vague minutes, z half, F fixed
duration, f filler, i preposition of place, & and, ~ to, A other bounding word, k r words that rule
a year out, x unknown. Marks of punctuation stand for themselves.
"""

from __future__ import annotations

from factcheck.comparators._time_calendar import (
    read_bare_unit,
    read_century,
    read_date,
    read_day,
    read_decade,
    read_homograph_date,
    read_modified,
    read_month_in_context,
    read_numeric_date,
    read_plain_year,
    read_quarter,
    read_range_start,
    read_relative,
    read_season,
    read_weak_month,
    read_weak_weekday,
    read_weekday,
    read_weekday_in_context,
    read_year,
)
from factcheck.comparators._time_clock import (
    read_clock,
    read_clock_h,
    read_clock_part,
    read_count_of,
    read_counted_after,
    read_days_within,
    read_duration,
    read_fixed,
    read_moved_clock,
    read_nothing,
    read_range_between,
    read_short_clock,
)
from factcheck.comparators._time_shape import Builder

__all__ = ["MONTH_FIRST_RULES", "RULES", "Rule"]

Rule = tuple[str, str, Builder]
"""Symbols of which a sentence must hold one, the shape as a regex on symbols, its builder."""

_UNITS = "YOEeKXVJHNC年"
_YEAR = "(?:[,.]?[fit]{0,2}(?:Y[fit]?)?(?P<year>y)(?:年|Y(?![dn]))?)"
_OF_YEAR = ",?[fit]{0,2}(?P<modifier>L)f?(?P<unit>Y)"  # 21 June this year
_TWIN = r"(?:[/(]M\)?)?"  # both names of one month: تشرين الثاني/نوفمبر
_CENTURY_OF_DECADE = (
    "(?:[fit,]{0,3}(?:(?P<last_century>Lf?V|Vf?[lL])"
    "|V[fit]{0,2}(?P<century_after>[ovdn])|(?P<century>[ov])f?V))?"
)
_PART = "(?:[,f]?(?P<part>[PG]))?"
_MINUTE = f"(?:(?P<minute>[dn])(?:[N分]|(?![{_UNITS}月日g]))|(?P<move>[Bz]))?"
_TO = "(?:f?-?(?P<link>[-~tfA])f?(?P<high>[dny]))?"
_COUNT = f"(?<!/)(?P<count>[dnyz]){_TO}(?P<bound>A)?(?:g?-?&?-?f?-?(?P<half>z))?"

# 上世纪70、80年代: both decades are of the century told once, and have one mark.
_OTHER_DECADE = "(?=[-~&]f?[dy]代)"
_DECADES_OF_ONE_MARK: tuple[Rule, ...] = (
    ("代", f"(?P<last_century>R)f?(?P<decade>[dy]){_OTHER_DECADE}", read_decade),
    ("代", f"(?:(?P<century>[do])V)?(?P<decade>[dy]){_OTHER_DECADE}", read_decade),
    ("代", "(?<=(?P<last_century>R)[dy][-~&])(?P<decade>[dy])(?P<mark>代)", read_decade),
    ("代", "(?<=(?P<century>[do])V[dy][-~&])(?P<decade>[dy])(?P<mark>代)", read_decade),
)

# Where "May 3" is written beside "3 May".
MONTH_FIRST_RULES: tuple[Rule, ...] = (
    ("Mm", r"(?P<of_month>[Mm])\.?f?(?P<day>[do])(?=[-~&]f?[do])", read_range_start),
    ("Mm", rf"(?<=(?P<of_month>[Mm])[do][-~&])(?P<day>[do]){_YEAR}?", read_range_start),
    ("Mm", rf"(?P<month>[Mm])\.?f?(?P<day>[do]){_OF_YEAR}", read_date),
    ("Mm", rf"(?P<month>[Mm])\.?f?(?P<day>[do])(?!-?[{_UNITS}Pckg]){_YEAR}?", read_date),
)

RULES: tuple[Rule, ...] = (
    ("I", "I", read_numeric_date),
    # Year, month, day, each with its mark.
    ("月", "(?:(?P<year>[ydn])年)?f?(?P<month>d)月(?P<day>d)(?=[-~&]f?d日)", read_date),
    ("R", "(?P<relative>R)f?(?P<month>d)月(?:(?P<day>d)日)?", read_date),
    ("月", "(?:(?P<year>[ydn])年)?f?(?P<month>d)月(?:(?P<day>d)日)?", read_date),
    *_DECADES_OF_ONE_MARK,
    ("代", "(?P<last_century>R)f?(?P<decade>[dy])(?P<mark>代)", read_decade),
    ("代", "(?:(?P<century>[do])V)?f?(?P<decade>[dy])(?P<mark>代)", read_decade),
    ("日", "(?P<count>[dn])(?P<unit>日)(?=A)", read_days_within),
    ("日", "(?P<day>d)日", read_day),
    ("K", "(?P<year>y)年f?(?P<quarter>[od])K", read_quarter),
    # Days and months by name. Of "3-5 May" the first end is read first.
    ("Mm", r"(?P<day>[do])\.?(?=[-~&fiAt]{1,3}[do]\.?f{0,2}(?P<of_month>[Mm]))", read_range_start),
    ("Mm", rf"(?P<day>[do])\.?f{{0,2}}(?P<month>[Mm]){_TWIN}\.?{_OF_YEAR}", read_date),
    ("Mm", rf"(?P<day>[do])\.?f{{0,2}}(?P<month>[Mm]){_TWIN}\.?{_YEAR}?", read_date),
    ("n", rf"(?P<day>[do])\.?f?(?P<month>n)\.?{_YEAR}", read_homograph_date),
    ("", "MONTH FIRST", read_date),
    ("Mm", rf"(?P<month>[Mm]){_TWIN}\.?{_YEAR}", read_date),
    ("Mm", r"(?P<month>[Mm])\.?,?[fit]{0,2}(?P<modifier>L)f?(?P<unit>Y)", read_date),
    ("Mm", r"(?P<month>[Mm])\.?,?[fit]{0,2}(?P<unit>Y)f?(?P<modifier_after>[lL])", read_date),
    ("Mm", r"(?P<month>[Mm])\.?,?f?(?P<relative>R)", read_date),
    ("M", "(?P<relative>R)f?(?P<month>M)", read_date),
    ("M", rf"(?P<month>M){_TWIN}", read_date),
    ("m", "(?<=M[&-])(?P<month>m)", read_date),
    ("m", "(?P<month>m)(?=[&~-]M)", read_date),
    ("m", "(?P<month>m)", read_month_in_context),
    # Decades and centuries.
    ("uXY", f"(?P<intro>[uXY])[fit]{{0,2}}(?P<decade>[ydsnD]){_CENTURY_OF_DECADE}", read_decade),
    ("Ds", f"(?P<decade>[Ds])['-]?(?P<mark>Y)?{_CENTURY_OF_DECADE}", read_decade),
    ("V", "(?P<century>[ov])(?=f?[-~&,]f?[ov][-.]?f?V)", read_century),
    ("V", "(?P<century>[ovd])(?P<dot>[-.])?f?(?P<unit>V)", read_century),
    ("V", "Vx?[fit]{0,2}(?P<century>[ovdn])", read_century),
    ("K", r"(?P<quarter>[od])(?P<dot>\.)?-?f?K(?:[,fi]{0,2}Y?(?P<year>y))?", read_quarter),
    ("K", "K(?P<quarter>o)(?:[,fi]{0,2}Y?(?P<year>y))?", read_quarter),
    # Clock times.
    ("q", "t?f?[dn][cH]?q[dn][cH]?|q[dn][dn]|qo", read_nothing),
    ("c", f"(?P<before>G)?(?P<hour>[dn])-?c{_MINUTE}{_PART}", read_clock),
    ("T", "(?P<before>G)?(?P<hour>T)[cH]?(?:f?(?P<part>P))?", read_clock),
    ("h", f"hf?(?P<hour>[dnoTC]){_MINUTE}{_PART}", read_clock),
    ("bz", f"(?P<move>[bz])f?(?P<hour>[dno])(?!-?[{_UNITS}])c?{_PART}", read_moved_clock),
    ("P", "(?P<hour>[dno])-?f?(?P<part>P)", read_clock),
    ("H", f"(?P<hour>d)(?P<mark>H)(?P<minute>d)(?!N){_PART}", read_clock_h),
    ("HJ", f"tf?(?P<hour>[dn])(?P<mark>H){_MINUTE}(?:f?(?P<part>[PGJ]))?", read_clock_h),
    ("H", f"(?P<hour>[dn])H{_MINUTE}f?(?P<part>[PJ])", read_clock_part),
    ("t", f"tf?(?P<hour>[dn])(?P<move>[Bz]){_PART}", read_clock),
    ("B", f"(?P<hour>o)(?P<move>B){_PART}", read_clock),
    ("B", f"(?<=[it])(?P<hour>n)(?P<move>B){_PART}", read_clock),
    ("t", "tf?(?P<hour>[dn])(?=[.,)]|$)", read_short_clock),
    # Weekdays.
    ("W", "(?P<part>[GP])[fit]{0,2}J?(?P<weekday>W)", read_weekday),
    ("W", "J?(?P<weekday>W)(?:[fit]?(?P<part>[GPj]))?", read_weekday),
    ("W", "J?(?P<weekday>W)", read_weekday),
    ("w", "(?<=W[&~-])(?P<weekday>w)", read_weekday),
    ("w", "(?<=W)(?P<weekday>w)", read_weekday),
    ("w", r"(?P<weekday>w)", read_weekday_in_context),
    ("w", "(?P<weekday>w)(?=[&~-]?W|l)", read_weekday),
    ("w", r"(?P<weekday>w)(?=[.,]{0,2}f?(?:[do]\.?f?[Mm]|[Mm]\.?[do]))", read_weekday),
    # Years, seasons of a year, and durations.
    (
        "S",
        "(?P<season>S)(?:[,fi]{0,2}(?:Y[fit]?)?(?P<year>y)Y?|f?(?P<modifier_after>[lL]))",
        read_season,
    ),
    ("S", "(?P<modifier>L)(?P<season>S)", read_season),
    ("r", "[dny](?:年|Y)?r|r[dny](?:年|Y)?", read_nothing),
    ("y", "(?P<year>y)(?P<mark>[Y年])", read_year),
    ("y", "Y[fit]?(?P<year>y)", read_year),
    (
        _UNITS,
        f"(?P<between>[Ai])f?(?P<count>[dn])&?(?P<high>[dn])(?P<unit>[{_UNITS}])",
        read_range_between,
    ),
    (
        _UNITS,
        f"(?:Lf?)?{_COUNT}(?:(?P<joined>-)|(?P<inner>[g'Lo]))?(?P<unit>[{_UNITS}])(?:&?f?(?P<half_after>[zB])(?![g{_UNITS}]))?l?",
        read_duration,
    ),
    (_UNITS, f"(?P<count>[dn])-?(?P<loose>x)(?P<unit>[{_UNITS}])", read_duration),
    (_UNITS, f"(?P<count>[dn])f(?P<unit>[{_UNITS}])", read_count_of),
    ("月", "(?P<count>[dn])(?P<bound>A)(?P<unit>月)", read_duration),
    ("n", f"(?P<unit>[{_UNITS}])(?P<count>n)l?", read_counted_after),
    ("F", "F", read_fixed),
    # Periods counted from now.
    ("Rj", "(?P<relative>[Rj])(?:[,f]?(?P<part>[GPj]))?", read_relative),
    ("Rj", "(?P<relative>[Rj])", read_relative),
    ("L", "(?P<modifier>L)f?(?P<unit>[YOEeKXV年])", read_modified),
    ("lL", "(?P<unit>[YOEeKXV])(?P<modifier_after>[lL])", read_modified),
    ("y", f"(?P<sure>(?<=[iA~&(/]))?(?P<year>y)(?!-?[{_UNITS}kgPc])", read_plain_year),
    # What its neighbours may make sure.
    (_UNITS, "(?P<unit>[YOEKXVJHNC年])(?![dny])", read_bare_unit),
    ("w", "(?P<weekday>w)", read_weak_weekday),
    ("m", "(?P<month>m)", read_weak_month),
)
