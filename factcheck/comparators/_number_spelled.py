"""Reading one number from the words and digits of a text."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from factcheck.comparators._number_line import Line, Raw
from factcheck.comparators._number_sum import EMPTY, Sum, add, begin_digits, multiply
from factcheck.comparators._number_value import Bound

__all__ = ["read_spelled"]

_MOST_DECIMALS = 12
_DOZEN, _ROUND = 12, (100, 1000)
_SPANS = frozenset((Fraction(1, 2), Fraction(1, 4)))  # of years and games: counted beyond one
_REST = re.compile(r"\d{3}\Z", re.ASCII)
_FEW_HIGH = 20  # "several" and "a few" are said of less than this


def read_spelled(line: Line, i: int) -> tuple[Raw | None, int]:
    """Read the number that begins at item `i`; return it and the next item to read."""
    item = line.items[i]
    word = item.word
    if item.literal is not None:
        return _number(line, i, begin_digits(item.literal.value, item.literal.quantum))
    if word.vague is not None or word.few:
        return _few(line, i) if word.vague is None else _vague(line, i, i, Fraction(word.vague))
    if word.cardinal is not None or word.one:
        first = Fraction(1) if word.cardinal is None else word.cardinal
        return _number(line, i, add(EMPTY, first, line.data, joined=False) or EMPTY)
    if word.ordinal is not None:
        after = line.beside(i)
        if word.fraction is not None and after is not None and after.word.part:
            return _fraction(line, i, i, word.fraction)
        return _ordinal(line, i, word.ordinal)
    return _other(line, i)


def _other(line: Line, i: int) -> tuple[Raw | None, int]:
    """Read a number that begins with neither a cardinal nor an ordinal."""
    item = line.items[i]
    word = item.word
    raw: Raw | None = None
    if word.scale is not None:
        return _number(line, i, multiply(EMPTY, word.scale) or EMPTY)
    if word.collective is not None:
        return _collective(line, i, i, Fraction(word.collective))
    if word.fraction is not None:
        return _fraction(line, i, i, word.fraction)
    if word.dual:
        raw = Raw(item.start, item.end, Fraction(2), unit=word.dual_unit)
    elif word.times is not None:
        raw = Raw(item.start, item.end, word.times, loose=True)
    elif word.pair is not None:
        raw = Raw(item.start, item.end, word.pair, soft=True, hint=True, pair=True)
    return raw, i + 1


def _vague(line: Line, first: int, last: int, base: Fraction) -> tuple[Raw, int]:
    """Read "thousands" and "hundreds of thousands"."""
    word = line.items[last].word
    singular = Fraction(word.scale or word.collective or 0) or None
    while True:
        j, after = line.after_of(last)
        factor = (after.word.scale or after.word.vague or 0) if after is not None else 0
        if factor < 1000:  # noqa: PLR2004 - hundreds of hundreds are never said
            break
        base, last, singular = base * factor, j, None
    raw = Raw(line.items[first].start, line.items[last].end, base, base * 10, bound=Bound.VAGUE)
    return replace(raw, singular=singular), last + 1


def _few(line: Line, i: int) -> tuple[Raw, int]:
    """Read "several" and "several hundred"."""
    j, after = line.after_of(i)
    base = after and (after.word.scale or after.word.collective or after.word.vague)
    if base:
        raw, following = _vague(line, i, j, Fraction(base))
        return replace(raw, singular=None), following
    item = line.items[i]
    few = Raw(item.start, item.end, Fraction(2), Fraction(_FEW_HIGH), bound=Bound.VAGUE)
    return replace(few, soft=True, hint=True), i + 1


def _number(line: Line, i: int, state: Sum, j: int | None = None) -> tuple[Raw | None, int]:
    """Read on from the first word of a number, or from item `j`."""
    before: tuple[Sum, int] | None = None
    j = i if j is None else j
    while (item := line.beside(j)) is not None:
        k, joined = j + 1, item.word.joined
        if item.word.joiner and item.literal is None:
            following = line.beside(k)
            if following is None:
                break
            k, joined, item = k + 1, True, following
        ended = _ended(line, (i, j, k), state, joined=joined)
        if ended is None and item.word.vague is not None and item.word.scale is None:
            ended = _vague_scale(line, i, k, state)
        if ended is not None:
            return ended
        grown = _grown(line, k, state, joined=joined)
        if grown is None:
            if item.word.scale is not None and before is not None and not joined:
                state, j = before  # one hundred and two hundred: the two begin a new number
            break
        before = None if item.word.scale is not None else (state, j)
        state, j = grown, k
    return line.raw(i, j, state), j + 1


def _vague_scale(line: Line, i: int, k: int, state: Sum) -> tuple[Raw, int] | None:
    """Read a plural scale after digits: 6,6 miles de millones."""
    if not (state.digits and state.counted):
        return None
    scale, following = _vague(line, k, k, Fraction(line.items[k].word.vague or 0))
    if scale.value < 1000:  # noqa: PLR2004 - 9 scores are points
        return None
    raw = line.raw(i, following - 1, state)
    value, quantum = raw.value * scale.value, state.quantum * scale.value
    return replace(raw, value=value, quantum=quantum, scale=int(scale.value), others=()), following


def _grown(line: Line, k: int, state: Sum, *, joined: bool) -> Sum | None:
    """Return the sum with one more item, None where it does not fit."""
    item = line.items[k]
    word = item.word
    if item.literal is not None:
        return _with_digits(line, k, state)
    if word.alone or (word.unit and line.items[k - 1].literal is not None):
        return None
    if word.cardinal is not None:
        if state.digits:
            return None  # 2.6 billion two days later
        return add(state, word.cardinal, line.data, joined=joined)
    return multiply(state, word.scale, joined=joined) if word.scale is not None else None


def _with_digits(line: Line, k: int, state: Sum) -> Sum | None:
    """Read on with digits: 2 million 500 thousand, 5 mil 053."""
    item = line.items[k]
    written, literal = line.text[item.start : item.end], item.literal
    if state.group is not None or literal is None:
        return None
    if state.digits and state.top == 1000 and _REST.match(written):  # noqa: PLR2004 - 5 mil 053
        return state._replace(group=Fraction(written), limit=1, quantum=Fraction(1))
    after = line.beside(k)
    scale = after.word.scale if after is not None else None
    if literal.code or scale is None or scale >= state.top:
        return None
    return state._replace(group=literal.value, limit=1, quantum=literal.quantum)


def _ended(
    line: Line, places: tuple[int, int, int], state: Sum, *, joined: bool
) -> tuple[Raw | None, int] | None:
    """Read a word that ends a number: an ordinal, a fraction, a dozen."""
    i, _, k = places
    word = line.items[k].word
    if word.point and state.group is not None and line.items[i].literal is None:
        return _point(line, i, k, state)
    if joined:
        ended = _and_fraction(line, (i, k), state)
        if ended is not None:
            return ended
    elif state.counted:
        if word.collective is not None:
            return _collective(line, i, k, state.value * word.collective)
        if _is_share(line, k, state.value) and word.fraction is not None:
            return _fraction(line, i, k, state.value * word.fraction)
    if word.ordinal is None or word.cardinal is not None or word.alone:
        return None
    grown = add(state, Fraction(word.ordinal), line.data, joined=joined)
    if grown is None and word.ordinal in {100, 1000, 10**6} and not joined:
        grown = multiply(state, word.ordinal)
    return None if grown is None else (replace(line.raw(i, k, grown), ordinal=True), k + 1)


def _is_share(line: Line, k: int, count: Fraction) -> bool:
    """Tell whether a word is a fraction after a count: two thirds, one fifth.

    A word that is an ordinal too needs an "of": "two fifth graders" are no share.
    """
    word = line.items[k].word
    if word.cardinal is not None or word.fraction is None:
        return False
    if word.fraction * count >= 1 and (word.ordinal is not None or word.fraction in _SPANS):
        return False  # eight quarters are two years; seven thirds are a share
    if count == 1 or (word.ordinal is None and word.fraction != Fraction(1, 2)):
        return True
    after = line.beside(k)
    told = after is not None and (after.word.of or after.word.part)
    item = line.items[k]
    told = told or line.text[item.start - 1] == "-"  # a two-third majority
    return word.ordinal is not None and (not line.data.of or told)


def _and_fraction(line: Line, places: tuple[int, int], state: Sum) -> tuple[Raw, int] | None:
    """Read "two and a half", "a million and a half" and "two and a half million"."""
    i, k = places
    word = line.items[k].word
    if word.one and word.fraction is None:
        following = line.beside(k)
        if following is None:
            return None
        k, word = k + 1, following.word
    if word.cardinal is not None or word.fraction is None or not 0 < word.fraction < 1:
        return None
    if state.group is None:
        return line.raw(i, k, state._replace(total=state.total + word.fraction * state.top)), k + 1
    whole = state._replace(group=state.group + word.fraction, limit=1, quantum=Fraction(1, 2))
    after = line.beside(k)
    if after is not None and after.word.scale is not None:
        scaled = multiply(whole, after.word.scale)
        if scaled is not None:
            return line.raw(i, k + 1, scaled), k + 2
    return line.raw(i, k, whole), k + 1


def _collective(line: Line, i: int, k: int, value: Fraction) -> tuple[Raw, int]:
    """Read "two dozen" and "une centaine de milliers"."""
    size = line.items[k].word.collective or 1
    raw = Raw(line.items[i].start, line.items[k].end, value, bound=Bound.ABOUT)
    step = size if size <= _DOZEN or size in _ROUND else 10  # une quarantaine is about 40
    raw = replace(raw, quantum=Fraction(step))
    j, after = line.after_of(k)
    if after is not None and (after.word.scale or 0) >= 1000:  # noqa: PLR2004 - as in _vague
        return replace(raw, end=after.end, value=value * (after.word.scale or 1)), j + 1
    return replace(raw, soft=line.items[i].word.soft), k + 1


def _fraction(line: Line, i: int, k: int, value: Fraction) -> tuple[Raw, int]:
    """Read "two thirds", "a third of", "half a million", "half a mile"."""
    first, last = line.items[i], line.items[k]
    beside = line.beside(k)
    share = beside is not None and (beside.word.of or beside.word.part)
    j, after = line.after_of(k)
    if after is not None and after.word.one:
        if not share:
            last, k = after, j
        j, after = j + 1, line.beside(j)
    factor = (after.word.scale or after.word.collective) if after is not None else None
    if after is not None and factor is not None and factor >= 12:  # noqa: PLR2004 - a dozen
        raw = Raw(first.start, after.end, value * factor, scale=factor)
        return replace(raw, quantum=value * factor), j + 1
    counted = i != k and line.items[i].word.cardinal is not None and not first.word.one
    half_time = i > 0 and line.beside(i - 1) is first and line.items[i - 1].word.ordinal is not None
    homograph = i == k and first.word.soft
    half_time = half_time or homograph
    soft = half_time or not (share or counted or value.numerator > 1)
    raw = Raw(first.start, last.end, value, soft=soft, others=(Fraction(value.denominator),))
    hint = homograph and bool(line.data.determiners) and line.determined(i)  # la media: the average
    return replace(raw, loose=True, hint=hint), k + 1


def _ordinal(line: Line, i: int, value: int) -> tuple[Raw, int]:
    """Read an ordinal that begins a number: الحادي والعشرون, vigésimo primero."""
    state = add(EMPTY, Fraction(value), line.data, joined=False) or EMPTY
    j = i
    while not line.items[i].word.alone and (item := line.beside(j)) is not None:
        k, joined = j + 1, item.word.joined
        following = line.beside(k) if item.word.joiner else None
        if following is not None:
            k, joined, item = k + 1, True, following
        part = item.word.cardinal if line.data.attached else item.word.ordinal
        if part is None or item.word.alone:
            break
        grown = add(state, Fraction(part), line.data, joined=joined)
        if grown is None:
            break
        state, j = grown, k
    raw = line.raw(i, j, state)
    soft = i == j and (line.items[i].word.soft or (value == 1 and not line.determined(i)))
    return replace(raw, ordinal=True, soft=soft), j + 1


def _point(line: Line, i: int, k: int, state: Sum) -> tuple[Raw | None, int] | None:
    """Read decimals in words: three point one four, neuf virgule neuf, coma veinticinco."""
    after = line.beside(k)
    digits, last, tail = "", k, EMPTY
    while after is not None and after.word.cardinal is not None and not after.word.joined:
        grown = add(tail, after.word.cardinal, line.data, joined=False)
        if grown is None:
            digits, grown = (
                digits + str(tail.value),
                add(EMPTY, after.word.cardinal, line.data, joined=False),
            )
        tail, last = grown or EMPTY, last + 1
        after = line.beside(last)
    if last == k or len(digits) > _MOST_DECIMALS:
        return None
    digits += str(tail.value)
    if not digits.isdigit():
        return None
    step = Fraction(1, 10 ** len(digits))
    whole = state._replace(group=(state.group or 0) + int(digits) * step, limit=1, quantum=step)
    return _number(line, i, whole._replace(limit=1), last) if whole.group is not None else None
