"""Numbers in Han numerals, alone or mixed with digits: 三百二十, 3.2万, 十几, 三四十, 五分之一."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from factcheck.comparators._number_lexicon import Lexicon, forms, table
from factcheck.comparators._number_line import ROUGH, Raw
from factcheck.comparators._number_literal import literal_pattern, read_literal
from factcheck.comparators._number_value import Bound
from factcheck.core.number_words import NumberWords

__all__ = ["read_han"]

_HUNDRED, _BIG = 100, 10**4  # 万: from here on a unit multiplies all that stands before it
_LONGEST = 60  # characters; a longer run of numerals is no number
_SHARES = {100: "%", 1000: "‰"}
_TENTHS = re.compile(r"成(?![为立功了本员长绩果分就年都])")
_COUNTING = frozenset("两俩仨")  # these say two and three only when they count
_NOTHING = Raw(0, 0, Fraction(0), code=True)


@dataclass(frozen=True, slots=True)
class _Numerals:
    """The numerals of a language, its set phrases, and the pattern that finds both."""

    digits: Mapping[str, int]
    units: Mapping[str, int]
    phrases: Mapping[str, Raw]
    pattern: re.Pattern[str]
    run: re.Pattern[str]
    piece: re.Pattern[str]
    pair: re.Pattern[str]


@cache
def _numerals(data: NumberWords) -> _Numerals:
    digits = {form: int(key) for key, form in table(data.cardinals, data)}
    units = {form: int(Fraction(key)) for key, form in table(data.scales, data)}
    literal = literal_pattern(data.groups)
    figure, unit = f"[{''.join(digits)}]", f"[{''.join(units)}]"
    big = "".join(form for form, value in units.items() if value >= _BIG)
    # Digits may be set off by a space from what multiplies them: 3.2 万, 5,000 多万.
    gap = rf"(?<=\d)[ \u00a0](?=[多余]?{unit})"
    piece = rf"{literal}|{figure}|{unit}|点(?={figure})|[多余](?=[{big}])|{gap}"
    run = rf"(?:{literal}|{figure}|{unit})(?:{piece})*+"
    phrases = dict(_phrases(data))
    listed = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    counted = "|".join(forms(data.counters, data)) or "$."
    few = "|".join(sorted(forms(data.few, data), key=len, reverse=True))
    return _Numerals(
        digits=digits,
        units=units,
        phrases=phrases,
        pattern=re.compile(
            rf"(?P<phrase>{listed})|(?:{few})(?P<vague>{unit}++)计?|(?P<few>{few})(?=(?:{counted}))|(?P<run>{run})"
        ),
        run=re.compile(run),
        piece=re.compile(piece),
        pair=re.compile(rf"(?<!{figure})({figure})({figure})(?!{figure}|点)"),
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
    numerals = _numerals(lexicon.data)
    at = 0
    for match in numerals.pattern.finditer(text):
        start, end = match.span()
        if start < at:
            continue
        if match["phrase"]:
            raw: Raw | None = replace(numerals.phrases[match["phrase"]], start=start, end=end)
        elif match["vague"]:
            base = Fraction(1)
            for unit in match["vague"]:
                base *= numerals.units[unit]
            raw = Raw(start, end, base, base * 10, bound=Bound.VAGUE)
        elif match["few"]:
            raw = Raw(
                start, end, Fraction(2), Fraction(20), bound=Bound.VAGUE, soft=True, hint=True
            )
        else:
            raw = _read_run(text, start, end, numerals, lexicon)
        if raw is not None:
            at = raw.end
            yield raw


def _read_run(text: str, start: int, end: int, numerals: _Numerals, lexicon: Lexicon) -> Raw | None:
    """Read a run of numerals, with the share or tenths it may be part of."""
    if end - start > _LONGEST:
        return None
    if end - start > 1 and text[end - 1] in numerals.units:
        name = lexicon.unit_names.after(text, end - 1)
        end -= name is not None and name[1] > end  # 五十千米 is fifty kilometres
    raw = _read_numerals(text, start, end, numerals, lexicon.data)
    if raw is None:
        return None
    if text.startswith("分之", end):
        top = numerals.run.match(text, end + 2)
        share = top and _read_numerals(text, top.start(), top.end(), numerals, lexicon.data)
        if share and raw.value >= 1:
            unit = _SHARES.get(int(raw.value))
            if unit:
                return replace(share, start=start, unit=unit, soft=False)
            value, whole = share.value / raw.value, Fraction(raw.value)
            return Raw(start, share.end, value, others=(whole,))
    if not raw.digits and raw.value < 10 and _TENTHS.match(text, end):  # noqa: PLR2004 - 三成 is 30 %
        high = None if raw.high is None else raw.high * 10
        return replace(raw, end=end + 1, value=raw.value * 10, high=high, unit="%", soft=False)
    if raw.soft and not text.startswith(tuple(numerals.units), end):
        counted = lexicon.counters.after(text, end) or lexicon.unit_names.after(text, end)
        return (
            replace(raw, soft=raw.value == 1 and not lexicon.unit_names.after(text, end))
            if counted
            else raw
        )
    return raw


def _read_numerals(
    text: str, start: int, end: int, numerals: _Numerals, data: NumberWords
) -> Raw | None:
    run = text[start:end]
    pieces = _pieces(run, numerals)
    pair = numerals.pair.search(run)
    low = _value(pieces, numerals, data)
    if low is None:
        return None
    value, quantum, scale = low
    if value < ROUGH and "." not in run and "点" not in run:
        quantum = Fraction(1)
    digits = run[0].isdigit() and run.isascii()
    raw = Raw(start, end, value, quantum=quantum, scale=scale, digits=digits)
    if pair is not None and numerals.digits[pair[2]] == numerals.digits[pair[1]] + 1:
        ends = [
            _value(
                _pieces(run[: pair.start()] + figure + run[pair.end() :], numerals), numerals, data
            )
            for figure in pair.groups()
        ]
        if ends[0] is not None and ends[1] is not None:
            return replace(raw, value=ends[0][0], high=ends[1][0], bound=Bound.RANGE)
    if digits:
        literal = read_literal(run, data.decimal, data.groups)
        return replace(raw, others=literal.others, code=literal.code)
    figures = sum(piece in numerals.digits for piece in pieces)
    bare = pieces[0] in numerals.units and (len(pieces) == 1 or pieces[0] != "十")
    single = len(pieces) == 1 and pieces[0] not in _COUNTING
    soft = single or bare or (figures == len(pieces) and figures > 2)
    bound = Bound.MORE if pieces[-1] not in "多余" and set(pieces) & {"多", "余"} else Bound.EXACT
    return replace(raw, soft=soft, bound=bound)


def _pieces(run: str, numerals: _Numerals) -> list[str]:
    return [piece for piece in numerals.piece.findall(run) if not piece.isspace()]


def _value(
    pieces: Sequence[str], numerals: _Numerals, data: NumberWords
) -> tuple[Fraction, Fraction, int] | None:
    """Return value, quantum and last unit of numerals; None where they make no number."""
    total, section = Fraction(0), Fraction(0)
    number: Fraction | None = None
    quantum, unit, decimals = Fraction(1), 1, 0
    for piece in pieces:
        if piece in numerals.digits:
            digit = numerals.digits[piece]
            if decimals:
                number = (number or Fraction(0)) + Fraction(digit, 10**decimals)
                quantum = Fraction(1, 10**decimals)
                decimals += 1
            else:
                number = Fraction(digit) if number is None else number * 10 + digit
                quantum = Fraction(1)
        elif piece in numerals.units:
            unit = numerals.units[piece]
            decimals = 0
            if unit < _BIG:
                section += (Fraction(1) if number is None else number) * unit
            elif total and unit < total:
                total += (section + (number or 0)) * unit
                section = Fraction(0)
            else:
                total = (total + section + (number or 0) or Fraction(1)) * unit
                section = Fraction(0)
            quantum = unit * (quantum if number is not None else 1)
            number = None
        elif piece == "点":
            decimals = 1
        elif piece not in "多余":
            literal = read_literal(piece, data.decimal, data.groups)
            if literal.code or number is not None:
                return None if len(pieces) > 1 else (Fraction(0), Fraction(1), 1)
            number, quantum = literal.value, literal.quantum
    if number is not None and unit >= _HUNDRED and len(pieces) > 1 and pieces[-2] in numerals.units:
        if 0 < number < 10 and number.denominator == 1:  # noqa: PLR2004 - 一百二, 3万5
            number, quantum = number * unit / 10, Fraction(unit, 10)
    ends_in_unit = pieces[-1] in numerals.units
    return total + section + (number or 0), quantum, unit if ends_in_unit else 1
