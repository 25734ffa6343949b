"""Two numbers that are one: ends of a range (3-5 %, 3至5万) or parts of a measure (1 m 82)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.comparators._number_context import Found, before_number
from factcheck.comparators._number_lexicon import Lexicon
from factcheck.comparators._number_line import Raw
from factcheck.comparators._number_units import UNITS
from factcheck.comparators._number_value import Bound

__all__ = ["join_numbers"]

_DASHES = frozenset("-~")
_MEASURE_GAPS = frozenset(("", " ", "-", ", ", "\u00a0"))
_MEASURES = {
    "m": "m",
    "ft": "ft",
    "foot": "ft",
    "yd": "yd",
    "mi": "mi",
    "km": "km",
    "kg": "kg",
    "lb": "lb",
}
# What a bare second figure counts: six feet two (inches), 1 mètre 55 (centimetres).
_PARTS = {"m": "cm", "ft": "in", "foot": "in"}
_HOURS, _MINUTES = 12, range(15, 60, 5)
_THOUSAND = 1000
_WIDEST_GAP = 12  # characters; longer than any connector


def join_numbers(text: str, found: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Join the parts of measures, then the ends of ranges; all others stay as they are."""
    measures = _pairwise(found, lambda first, second: _measure(text, first, second))
    clocked = (
        [replace(one, named=True) if one in times else one for one in measures]
        if (times := _times(text, measures))
        else measures
    )
    return _pairwise(clocked, lambda first, second: _join(text, first, second, lexicon))


def _times(text: str, found: Sequence[Found]) -> list[Found]:
    """Return the numbers in words that are a time of day: eight-thirty, not ten-fifteen."""
    return [
        one
        for first, second in pairwise(found)
        if text[first.end : second.start] == "-" and not (first.raw.digits or second.raw.digits)
        if 1 <= first.raw.value <= _HOURS and second.raw.value in _MINUTES
        if 2 * second.raw.value > 3 * first.raw.value
        for one in (first, second)
    ]


def _pairwise(found: Sequence[Found], join: Callable[[Found, Found], Found | None]) -> list[Found]:
    joined: list[Found] = []
    i = 0
    while i < len(found):
        pair = join(found[i], found[i + 1]) if i + 1 < len(found) else None
        joined.append(found[i] if pair is None else pair)
        i += 1 if pair is None else 2
    return joined


def _measure(text: str, first: Found, second: Found) -> Found | None:
    """Join "1 m 82 cm", "six feet two", "6-foot-6"."""
    large, small = first.raw, second.raw
    part = small.unit or _PARTS.get(large.unit or "")
    hyphened = text[first.end : second.start] in {"-", ""}  # "6-foot-6", "1m61" look like names
    if large.unit not in _MEASURES or part not in UNITS or (second.named and not hyphened):
        return None
    if text[first.end : second.start] not in _MEASURE_GAPS or small.value.denominator > 1:
        return None
    whole, smaller = UNITS[_MEASURES[large.unit]], UNITS[part]
    share = smaller.factor / whole.factor if whole.dimension == smaller.dimension else Fraction(1)
    if share >= 1 or small.value * share >= 1:
        return None
    value = large.value + small.value * share
    raw = replace(large, end=small.end, value=value, quantum=share, others=())
    return Found(first.start, second.end, replace(raw, soft=False, hint=False))


def _join(text: str, first: Found, second: Found, lexicon: Lexicon) -> Found | None:
    if second.start - first.end > _WIDEST_GAP or first.raw.ordinal or second.raw.ordinal:
        return None
    low, high = first.raw, second.raw
    if {low.bound, high.bound} & {Bound.RANGE, Bound.VAGUE} or first.named or second.named:
        return None
    start = _connected(text, first, second, lexicon)
    if start is None or low.loose or low.hint:
        return None
    low = _lent(low, high)
    if low.unit and high.unit and low.unit != high.unit:
        return None
    if low.value >= high.value:
        return None
    raw = replace(
        high,
        start=low.start,
        value=low.value,
        high=high.value,
        bound=Bound.RANGE,
        unit=high.unit or low.unit,
        soft=False,
        others=(),
    )
    return Found(start, second.end, raw)


def _lent(low: Raw, high: Raw) -> Raw:
    """Give the lower end the scale of the upper one: 3 to 5 million, 5-15.000."""
    bare = low.digits and high.digits and low.scale == high.scale == 1
    thousands = bare and low.value < _THOUSAND <= high.value
    if thousands and high.value % _THOUSAND == 0 and low.value.denominator == 1:
        raised = low.value * _THOUSAND
        return replace(low, value=raised) if high.value <= 10 * raised < 10 * high.value else low
    if low.scale == 1 and high.scale > 1 and low.value * high.scale < high.value:
        return replace(low, value=low.value * high.scale)
    return low


def _connected(text: str, first: Found, second: Found, lexicon: Lexicon) -> int | None:
    """Return where a range begins, None where nothing makes the two numbers one."""
    gap = text[first.end : second.start].strip()
    if gap in _DASHES:
        return first.start
    to = lexicon.to.after(text, first.end + (text[first.end : first.end + 1] in {" ", "\u00a0"}))
    if to is not None and not text[to[1] : second.start].strip():
        return first.start
    opening = before_number(text, first.start, lexicon.between, lexicon)
    if opening is None:
        return None
    joiner = next((word for word in lexicon.joiners if (gap + " ").startswith(word + " ")), None)
    if joiner is None:
        attached = not gap and text.startswith(tuple(lexicon.joiners), second.start)
        return opening[1] if attached else None
    article = gap[len(joiner) :].strip()
    filled = not article or lexicon.fillers.after(article, 0) == (article, len(article))
    return opening[1] if filled else None
