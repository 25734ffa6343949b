"""Numbers in Han numerals, alone or mixed with digits: 十几, 三四十, 五分之一, 三成, 两名."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from factcheck.comparators._number_forms import forms, table
from factcheck.comparators._number_lexicon import Lexicon
from factcheck.comparators._number_line import Raw
from factcheck.comparators._number_literal import literal_pattern, read_literal
from factcheck.comparators._number_numerals import MORE, POINT, Numerals, read_figure
from factcheck.comparators._number_value import Bound
from factcheck.core.number_words import NumberWords

__all__ = ["read_han"]

_LONGEST = 60  # characters; a longer run of numerals is no number
_TEN, _BIG, _GREAT, _POSITIONS = 10, 10**4, 10**8, 2
_PART = "分之"
_SHARES = {100: "%", 1000: "‰"}
_TENTHS = re.compile(r"成(?![为立功了本员长绩果分就年都])")
_COUNTING = frozenset("两俩仨")  # these say two and three only when they count
_NOTHING = Raw(0, 0, Fraction(0), code=True)
_FEW = Raw(0, 0, Fraction(2), Fraction(20), bound=Bound.VAGUE, soft=True, hint=True)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The numerals and set phrases of a language, and the patterns that find them."""

    numerals: Numerals
    phrases: Mapping[str, Raw]
    anything: re.Pattern[str]
    run: re.Pattern[str]
    pair: re.Pattern[str]


@cache
def _patterns(data: NumberWords) -> _Patterns:
    digits = {form: int(key) for key, form in table(data.cardinals, data)}
    units = {form: int(Fraction(key)) for key, form in table(data.scales, data)}
    literal = literal_pattern(data.groups)
    figure, unit = f"[{''.join(digits)}]", f"[{''.join(units)}]"
    big = "".join(form for form, value in units.items() if value >= _BIG)
    # Digits may be set off by a space from what multiplies them: 3.2 万, 5,000 多万.
    gap = rf"(?<=\d)[ \u00a0](?=[{MORE}]?{unit})"
    piece = rf"{literal}|{figure}|{unit}|{POINT}(?={figure})|[{MORE}](?=[{big}])|{gap}"
    # 十一、二岁 is eleven or twelve; 一15岁 is one of fifteen.
    either = rf"(?<=[{''.join(units)}]{figure})、(?={figure}(?!{unit}|{figure}|、))"
    run = rf"(?:{literal}|{figure}(?!\d)|{unit})(?:{piece}|{either})*"
    phrases = dict(_phrases(data))
    counted = "|".join(forms(data.counters, data)) or "$."
    few = "|".join(sorted(forms(data.few, data), key=len, reverse=True)) or "$."
    listed = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True)) or "$."
    vague = rf"(?:{few})(?P<vague>{unit}+)计?"
    return _Patterns(
        numerals=Numerals(data, digits, units, re.compile(piece)),
        phrases=phrases,
        anything=re.compile(
            rf"(?P<phrase>{listed})|{vague}|(?P<few>{few})(?=(?:{counted}))|(?P<run>{run})"
        ),
        run=re.compile(run),
        pair=re.compile(rf"(?<!{figure})({figure})({figure})(?!{figure}|{POINT})"),
    )


def _phrases(data: NumberWords) -> Iterator[tuple[str, Raw]]:
    """Yield the set phrases that stand for numbers, and those that hold numerals in vain."""
    number = replace(_NOTHING, code=False)
    for form in forms(data.idioms, data):
        yield form, _NOTHING
    for key, form in (*table(data.pairs, data), *table(data.fractions, data)):
        yield form, replace(number, value=Fraction(key), soft=True, hint=True, pair=True)
    for key, form in table(data.ordinals, data):
        yield form, replace(number, value=Fraction(key), ordinal=True)
    for key, form in table(data.vague, data):
        base = Fraction(key)
        yield form, replace(number, value=base, high=base * 10, bound=Bound.VAGUE)


def read_han(text: str, lexicon: Lexicon) -> Iterator[Raw]:
    """Yield the numbers of a text without spaces, in order."""
    patterns = _patterns(lexicon.data)
    at = 0
    for match in patterns.anything.finditer(text):
        start, end = match.span()
        if start < at:
            continue
        if match["run"]:
            raw = _read_run(text, start, end, patterns, lexicon)
        elif match["vague"]:
            base = Fraction(1)
            for unit in match["vague"]:
                base *= patterns.numerals.units[unit]
            raw = Raw(start, end, base, base * 10, bound=Bound.VAGUE)
        else:
            raw = replace(patterns.phrases.get(match[0], _FEW), start=start, end=end)
        if raw is not None:
            at = raw.end
            yield raw


def _read_run(text: str, start: int, end: int, patterns: _Patterns, lexicon: Lexicon) -> Raw | None:
    """Read a run of numerals, with the share or tenths it may be part of."""
    if end - start > _LONGEST:
        return None
    units = patterns.numerals.units
    if end - start > 1 and text[end - 1] in units:
        name = lexicon.unit_names.after(text, end - 1)
        end -= name is not None and name[1] > end  # 五十千米 is fifty kilometres
    raw = _read_numerals(text, start, end, patterns)
    if raw is None:
        return None
    share = _share(text, raw, patterns)
    if share is not None:
        return share
    if not raw.digits and raw.value < _TEN and _TENTHS.match(text, end):  # 三成 is 30 %
        high = None if raw.high is None else raw.high * 10
        tenths = replace(raw, value=raw.value * 10, high=high, quantum=raw.quantum * 10)
        return replace(tenths, end=end + 1, unit="%", soft=False)
    if raw.soft and not text.startswith(tuple(units), end):
        measured = lexicon.unit_names.after(text, end) is not None
        counted = lexicon.counters.after(text, end) is not None and raw.value != 1
        return replace(raw, soft=not (measured or counted))
    return raw


def _share(text: str, whole: Raw, patterns: _Patterns) -> Raw | None:
    """Read what a run is the denominator of: 五分之一, 百分之三点五."""
    if not text.startswith(_PART, whole.end) or whole.value < 1:
        return None
    top = patterns.run.match(text, whole.end + len(_PART))
    part = top and _read_numerals(text, top.start(), top.end(), patterns)
    if not part:
        return None
    unit = _SHARES.get(int(whole.value))
    if unit is not None:
        return replace(part, start=whole.start, unit=unit, soft=False)
    return Raw(whole.start, part.end, part.value / whole.value, others=(whole.value,))


def _read_numerals(text: str, start: int, end: int, patterns: _Patterns) -> Raw | None:
    run, numerals = text[start:end].replace("、", ""), patterns.numerals
    pieces = numerals.pieces(run)
    figure = read_figure(pieces, numerals)
    if figure is None:
        return None
    raw = Raw(start, end, figure.value, quantum=figure.quantum, scale=figure.scale)
    either = _either(run, patterns)
    if either is not None:
        return replace(raw, value=either[0], high=either[1], bound=Bound.RANGE)
    if len(pieces) == 1 and pieces[0] not in numerals.digits and pieces[0] not in numerals.units:
        literal = read_literal(run, numerals.data.decimal, numerals.data.groups)
        return replace(raw, digits=True, others=literal.others)
    if raw.value >= _GREAT and len(pieces) > 1 and all(piece in numerals.units for piece in pieces):
        return replace(raw, bound=Bound.ABOUT)  # 千亿级; 百万 may be a millionaire's
    bare = pieces[0] in numerals.units and (len(pieces) == 1 or numerals.units[pieces[0]] != _TEN)
    single = len(pieces) == 1 and pieces[0] not in _COUNTING
    positional = len(pieces) > _POSITIONS and all(piece in numerals.digits for piece in pieces)
    over = pieces[-1] not in MORE and not set(MORE).isdisjoint(pieces)
    bound = Bound.MORE if over else Bound.EXACT
    return replace(raw, soft=single or bare or positional, bound=bound)


def _either(run: str, patterns: _Patterns) -> tuple[Fraction, Fraction] | None:
    """Read two digits in a row, one apart, as a range: 三四十 is thirty to forty."""
    pair = patterns.pair.search(run)
    digits = patterns.numerals.digits
    if pair is None or not 0 < digits[pair[1]] == digits[pair[2]] - 1:
        return None  # a zero only keeps the place: 一百零一
    low, high = (
        read_figure(
            patterns.numerals.pieces(run[: pair.start()] + digit + run[pair.end() :]),
            patterns.numerals,
        )
        for digit in pair.groups()
    )
    return None if low is None or high is None else (low.value, high.value)
