"""All the numbers of a text, with their units, bounds and standing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.comparators._number_codes import coded
from factcheck.comparators._number_context import Found, dress
from factcheck.comparators._number_duals import dual_in
from factcheck.comparators._number_han import read_han
from factcheck.comparators._number_joins import join_numbers
from factcheck.comparators._number_lexicon import Lexicon, Word, compile_lexicon
from factcheck.comparators._number_line import Item, Line, Raw
from factcheck.comparators._number_literal import is_literal, read_literal
from factcheck.comparators._number_spelled import read_spelled
from factcheck.comparators._number_standing import surroundings
from factcheck.comparators._number_text import FoldedText, fold
from factcheck.comparators._number_value import Bound, NumberValue, Standing, normal_form
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention

__all__ = ["read_numbers"]

_PLAIN = Word()
# Scales that languages have a word for: hundred to trillion, 万 and 亿, lakh and crore.
_SCALES = (100, 1000, 10**4, 10**5, 10**6, 10**7, 10**8, 10**9, 10**12)


def read_numbers(text: str, pack: LanguagePack, *, sure: bool = False) -> tuple[Mention, ...]:
    """Return the numbers of a text in order: all, or those alone that are asked for.

    These surely count something or end a name (COVID-19).
    """
    folded = fold(text, pack.numbers.folds)
    lexicon = compile_lexicon(pack.numbers)
    raws = tuple((_raws if pack.spaced else read_han)(folded.text, lexicon))
    found = list(_dressed(folded, raws, lexicon))
    if sure and all(one.raw.soft for one in found):
        return ()  # most sentences: the calendar need not be read
    joined = join_numbers(folded.text, found, lexicon)
    kept = [one for one in joined if not (sure and one.raw.soft)]
    around = surroundings(folded, pack)
    standings = _counted_off(folded.text, [(one, around.standing(one)) for one in kept])
    unread = () if pack.numbers.scales else _SCALES
    return tuple(
        _mention(folded, _unscaled(one, unread), standing)
        for one, standing in standings
        if not sure or standing is Standing.SURE or (standing is Standing.NAME and one.label)
    )


def _counted_off(
    text: str, read: Sequence[tuple[Found, Standing]]
) -> Iterator[tuple[Found, Standing]]:
    """Yield numbers with their standing; "les trois premiers mois" is a time from "trois" on."""
    for i, (one, standing) in enumerate(read):
        following, beside = read[i + 1] if i + 1 < len(read) else read[i]
        dated = beside is Standing.CALENDAR and following.raw.ordinal
        adjacent = text[one.end : following.start] == " "
        counted = standing is Standing.SURE and dated and adjacent
        yield one, Standing.CALENDAR if counted else standing


def _unscaled(found: Found, scales: Sequence[int]) -> Found:
    """Remember what a number is where a word of scale that nobody knows stands behind it."""
    raw = found.raw
    others = (*raw.others, *(raw.value * scale for scale in scales))
    return replace(found, raw=replace(raw, others=others)) if scales else found


def _dressed(folded: FoldedText, raws: Sequence[Raw], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the numbers with what stands around them; "hundred" in "per hundred" is none."""
    end = 0
    codes = coded(folded.text, raws)
    rounds = _rounds(folded.text, lexicon)
    for raw in raws:
        if raw.code or raw.start < end or raw.start in rounds:
            continue
        found = dress(folded, raw, lexicon)
        end = found.end
        yield replace(found, named=True, label="") if raw.start in codes else found


def _rounds(text: str, lexicon: Lexicon) -> frozenset[int]:
    """Return the places within names of rounds: the 8 of "8e de finale" counts no teams."""
    if lexicon.round_name is None:
        return frozenset()
    spans = (match.span() for match in lexicon.round_name.finditer(text))
    return frozenset(place for span in spans for place in range(*span))


def _raws(text: str, lexicon: Lexicon) -> Iterator[Raw]:
    items = tuple(_items(text, lexicon))
    line = Line(text, items, lexicon.data)
    i = 0
    while i < len(items):
        raw, i = read_spelled(line, i)
        if raw is not None:
            yield raw


def _items(text: str, lexicon: Lexicon) -> Iterator[Item]:
    """Yield the digits and number words of a text, idioms (first name) left out."""
    data, words, fused = lexicon.data, lexicon.words, lexicon.fused
    for match in lexicon.token.finditer(text):
        token = match[0]
        word = words.get(token)
        if word is None and lexicon.duals:
            word = dual_in(token, lexicon.duals, lexicon.attached)
        if word is not None:
            idiom = word.ordinal is not None and data.idioms
            if not (idiom and lexicon.idioms.after(text, match.start())):
                yield Item(match.start(), match.end(), word)
        elif is_literal(token):
            literal = read_literal(token, data.decimal, data.groups)
            yield Item(match.start(), match.end(), _PLAIN, literal)
        elif fused is not None and fused.fullmatch(token):
            yield from _pieces(token, match.start(), lexicon)


def _pieces(token: str, start: int, lexicon: Lexicon) -> Iterator[Item]:
    """Yield the parts of a number written as one word."""
    for piece in lexicon.piece.finditer(token) if lexicon.piece else ():
        word = lexicon.words[piece[0]]
        yield Item(start + piece.start(), start + piece.end(), word)


def _mention(folded: FoldedText, found: Found, standing: Standing) -> Mention:
    label = found.label if standing is Standing.NAME else ""
    value = _value(found.raw, standing, label)
    first = folded.text.rindex(label, 0, found.start) if label else found.start
    start, end = folded.span(first, found.end)
    text = folded.original[start:end]
    return Mention("number", text, start, end, text if label else normal_form(value), value)


def _value(raw: Raw, standing: Standing, label: str) -> NumberValue:
    low: Fraction | None = raw.value
    high: Fraction | None = raw.value if raw.high is None else raw.high
    if raw.bound in {Bound.MORE, Bound.LEAST}:
        high = None
    elif raw.bound in {Bound.MOST, Bound.LESS}:
        low = None
    return NumberValue(
        low, high, raw.bound, raw.unit, raw.ordinal, raw.quantum, raw.others, standing, label
    )
