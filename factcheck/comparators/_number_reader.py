"""All the numbers of a text, with their units, bounds and standing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache

from factcheck.comparators._calendar_spans import calendar_spans
from factcheck.comparators._number_codes import coded
from factcheck.comparators._number_context import Found, dress
from factcheck.comparators._number_han import read_han
from factcheck.comparators._number_joins import join_numbers
from factcheck.comparators._number_lexicon import Lexicon, Word, compile_lexicon
from factcheck.comparators._number_line import Item, Line, Raw
from factcheck.comparators._number_literal import read_literal
from factcheck.comparators._number_spelled import read_spelled
from factcheck.comparators._number_text import FoldedText, fold
from factcheck.comparators._number_value import Bound, NumberValue, Standing, normal_form
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention

__all__ = ["read_numbers"]

_PLAIN = Word()
_NAMED = 100  # "Millions" and "Hunderte" begin no name
_WORD_BEFORE, _WORD_AFTER = re.compile(r"([^\W\d_]+)[ -]$"), re.compile(r"[ -]([^\W\d_]+)")
_ADDRESS = re.compile(r"(?<!\S)\S*(?:://|@|www\.)\S*")


def read_numbers(text: str, pack: LanguagePack, *, sure: bool = False) -> tuple[Mention, ...]:
    """Return the numbers of a text in order: all, or those alone that surely count something."""
    folded = fold(text, pack.numbers.folds)
    lexicon = compile_lexicon(pack.numbers)
    raws = tuple((_raws if pack.spaced else read_han)(folded.text, lexicon))
    found = [one for one in _dressed(folded, raws, lexicon) if not (sure and one.raw.soft)]
    if not found:
        return ()
    taken = _taken(folded, pack)
    # Where months and days are figures (4月7日), they answer none but the same figure.
    marks = () if pack.spaced else _date_marks(pack.times.marks)
    mentions = (
        _mention(folded, one, taken, marks) for one in join_numbers(folded.text, found, lexicon)
    )
    return tuple(m for m in mentions if not sure or m.value.standing is Standing.SURE)


def _dressed(folded: FoldedText, raws: Sequence[Raw], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the numbers with what stands around them; "hundred" in "per hundred" is none."""
    end = 0
    codes = coded(folded.text, raws)
    for raw in raws:
        if raw.code or raw.start < end:
            continue
        found = dress(folded, raw, lexicon)
        end = found.end
        yield replace(found, named=True) if raw.start in codes else found


def _raws(text: str, lexicon: Lexicon) -> Iterator[Raw]:
    items = tuple(_items(text, lexicon))
    line = Line(text, items, lexicon.data)
    i = 0
    while i < len(items):
        raw, i = read_spelled(line, i)
        if raw is not None:
            yield raw


def _items(text: str, lexicon: Lexicon) -> Iterator[Item]:
    """Yield the digits and number words of a text."""
    data, words, fused = lexicon.data, lexicon.words, lexicon.fused
    for match in lexicon.token.finditer(text):
        token = match[0]
        word = words.get(token)
        if word is not None:
            if (
                word.ordinal is not None
                and data.idioms
                and lexicon.idioms.after(text, match.start())
            ):
                continue
            yield Item(match.start(), match.end(), word)
        elif not token[0].isalpha():
            literal = read_literal(token, data.decimal, data.groups)
            yield Item(match.start(), match.end(), _PLAIN, literal)
        elif fused is not None and fused.fullmatch(token):
            yield from _pieces(token, match.start(), lexicon)


def _pieces(token: str, start: int, lexicon: Lexicon) -> Iterator[Item]:
    for piece in lexicon.piece.finditer(token) if lexicon.piece else ():
        word = lexicon.words[piece[0]]
        yield Item(start + piece.start(), start + piece.end(), word)


def _taken(folded: FoldedText, pack: LanguagePack) -> tuple[tuple[int, int, Standing], ...]:
    """Return the ranges whose numbers belong to calendar expressions or to addresses."""
    text = folded.original
    taken = [(*folded.inner_span(*span), Standing.CALENDAR) for span in calendar_spans(text, pack)]
    if "@" in text or "://" in text or "www." in text:
        taken += [(*m.span(), Standing.NAME) for m in _ADDRESS.finditer(folded.text)]
    return tuple(taken)


def _mention(
    folded: FoldedText,
    found: Found,
    taken: tuple[tuple[int, int, Standing], ...],
    marks: tuple[str, ...],
) -> Mention:
    raw = found.raw
    named = found.named or (not raw.digits and _in_title(folded, raw))
    standing = Standing.NAME if named else Standing.SURE
    if raw.soft:
        standing = Standing.PAIR if raw.pair else Standing.SOFT
    for start, end, why in taken:
        if start < raw.end and raw.start < end:
            standing = why
            if why is Standing.CALENDAR and folded.text[raw.end :].lstrip(" ").startswith(marks):
                standing = Standing.DATE
    value = _value(raw, standing)
    start, end = folded.span(found.start, found.end)
    return Mention("number", folded.original[start:end], start, end, normal_form(value), value)


@cache
def _date_marks(table: str) -> tuple[str, ...]:
    """Return what follows the figures of dates: 年, 月, 日."""
    entries = (entry.partition(":") for entry in table.split(";"))
    return tuple(
        form.strip().partition("{")[0]
        for key, _, listed in entries
        if key.strip() in {"year", "month", "day"}
        for form in listed.split("|")
        if form.strip() != "号"  # also "No. 5"
    )


def _in_title(folded: FoldedText, raw: Raw) -> bool:
    """Tell a number word within a name: the Four Corners, Alpha Zero. Headlines are none."""
    start, end = folded.span(raw.start, raw.end)
    text = folded.original
    counts = raw.bound is Bound.EXACT and raw.value < _NAMED
    if not (counts and text[start].isupper()) or " " in text[start:end]:
        return False
    before, after = (
        _WORD_BEFORE.search(text, max(start - 40, 0), start),
        _WORD_AFTER.match(text, end),
    )
    if before is None:
        return False  # it begins a sentence
    return before[1][0].isupper() is not (after is not None and after[1][0].isupper())


def _value(raw: Raw, standing: Standing) -> NumberValue:
    low: Fraction | None = raw.value
    high: Fraction | None = raw.value if raw.high is None else raw.high
    if raw.bound in {Bound.MORE, Bound.LEAST}:
        high = None
    elif raw.bound in {Bound.MOST, Bound.LESS}:
        low = None
    return NumberValue(
        low, high, raw.bound, raw.unit, raw.ordinal, raw.quantum, raw.others, standing
    )
