"""A language pack's number words, compiled once for reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Any

from factcheck.comparators._number_duals import dual_forms
from factcheck.comparators._number_forms import forms, table
from factcheck.comparators._number_literal import literal_pattern
from factcheck.comparators._number_phrases import Phrases
from factcheck.comparators._number_units import AFTER, BEFORE
from factcheck.core.number_words import NumberWords

__all__ = ["Lexicon", "Word", "compile_lexicon", "table"]


@dataclass(frozen=True, slots=True)
class Word:
    """All that one word may be inside a number; None or False where it is not.

    `joined` tells that an "and" is written onto the word.
    """

    cardinal: Fraction | None = None
    scale: int | None = None
    ordinal: int | None = None
    fraction: Fraction | None = None
    vague: int | None = None
    collective: int | None = None
    times: Fraction | None = None
    pair: Fraction | None = None
    few: bool = False
    one: bool = False
    joiner: bool = False
    of: bool = False
    part: bool = False
    soft: bool = False
    alone: bool = False
    dual: bool = False
    dual_unit: str | None = None
    point: bool = False
    unit: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the reader looks words and phrases up in."""

    data: NumberWords
    words: Mapping[str, Word]
    token: re.Pattern[str]
    fused: re.Pattern[str] | None
    piece: re.Pattern[str] | None
    marks: Mapping[str, int]
    ordinal_marks: Phrases
    before: Phrases
    after: Phrases
    articles: tuple[str, ...]
    fillers: Phrases
    between: Phrases
    to: Phrases
    minus: Phrases
    storeys: Phrases
    links: Phrases
    unit_names: Phrases
    unit_symbols: Phrases
    halves: Phrases
    besides: Phrases
    hourly: Phrases
    counters: Phrases
    joiners: frozenset[str]
    idioms: Phrases
    compounds: Mapping[str, Fraction]
    duals: Mapping[str, Word]
    compound: re.Pattern[str] | None
    compound_piece: re.Pattern[str] | None
    rounds: Mapping[str, Fraction]
    round_name: re.Pattern[str] | None
    attached: frozenset[str]


@cache
def compile_lexicon(data: NumberWords) -> Lexicon:
    """Compile the data of a language; the result is kept for the life of the program."""
    attached = frozenset(forms(data.attached, data))
    joiners = tuple(forms(data.joiner, data))
    words = _words(data)
    if attached:
        words = _with_attached(words, attached, joiners)
    for form in forms(data.homographs, data):
        if form in words:
            words[form] = replace(words[form], soft=True)
    for code, form in table(data.units, data):
        if code == "%":
            words.pop(form, None)  # بالمئة is "per cent", not "with a hundred"
        elif form in words:
            words[form] = replace(words[form], unit=True)
    units = {form: code for code, form in table(data.units, data)}
    duals = {form: Word(dual=True, dual_unit=units.get(noun)) for noun, form in dual_forms(data)}
    compounds = {form: Fraction(key) for key, form in table(data.compounds, data)}
    fused, piece = _fused(words, data) if data.fused else (None, None)
    rounds = {form: Fraction(key) for key, form in table(data.rounds, data)}
    # Names of units may be joined to the figure by a hyphen; longest names win over symbols.
    names = {**AFTER, **{form: code for code, form in table(data.units, data)}}

    def phrases(pairs: Iterable[tuple[str, str]]) -> Phrases:
        return Phrases({form: key for key, form in pairs}, attached)

    def listed(text: str) -> Phrases:
        return Phrases({form: form for form in forms(text, data)}, attached)

    return Lexicon(
        data=data,
        words=words,
        token=re.compile(rf"{literal_pattern(data.groups)}|[^\W\d_]+"),
        fused=fused,
        piece=piece,
        marks={form: int(Fraction(key)) for key, form in table(data.marks, data)},
        ordinal_marks=listed(data.ordinal_marks),
        before=phrases(table(data.before, data)),
        after=phrases(table(data.after, data)),
        articles=tuple(forms(data.fillers, data)),
        fillers=listed(data.fillers),
        between=listed(data.between),
        to=listed(data.to),
        minus=listed(data.minus),
        storeys=listed(data.storeys),
        links=listed(data.links),
        unit_names=Phrases(names, attached),
        unit_symbols=Phrases(BEFORE, attached),
        halves=listed(data.halves),
        besides=listed(data.besides),
        hourly=listed(data.hourly),
        counters=listed(data.counters),
        joiners=frozenset(joiners),
        idioms=listed(data.idioms),
        compounds=compounds,
        duals=duals,
        compound=_compound(compounds, data),
        compound_piece=_either(compounds) if compounds else None,
        rounds=rounds,
        round_name=_round_name(rounds) if rounds else None,
        attached=attached,
    )


# Tables and lists of a pack, the role their words have, and how their keys are read.
_TABLES: tuple[tuple[str, str, type[Fraction | int]], ...] = (
    ("cardinals", "cardinal", Fraction),
    ("fractions", "fraction", Fraction),
    ("times", "times", Fraction),
    ("pairs", "pair", Fraction),
    ("scales", "scale", int),
    ("ordinals", "ordinal", int),
    ("vague", "vague", int),
    ("collectives", "collective", int),
)
_LISTS = (
    ("few", "few"),
    ("ones", "one"),
    ("joiner", "joiner"),
    ("of", "of"),
    ("parts", "part"),
    ("point", "point"),
)


def _words(data: NumberWords) -> dict[str, Word]:
    words: dict[str, Word] = {}

    def note(form: str, **roles: Any) -> None:  # noqa: ANN401 - the fields of Word have many types
        words[form] = replace(words.get(form, Word()), **roles)

    for name, role, read in _TABLES:
        for key, form in table(getattr(data, name), data):
            note(form, **{role: read(Fraction(key))})
    for name, role in _LISTS:
        for form in forms(getattr(data, name), data):
            note(form, **{role: True})
    for form in forms(data.alone, data):
        note(form, alone=True)
    return words


def _with_attached(
    words: dict[str, Word], attached: frozenset[str], joiners: tuple[str, ...]
) -> dict[str, Word]:
    """Add each word with each word that may be written onto it; plain words keep their meaning."""
    compound = {
        prefix + form: replace(word, joined=prefix.startswith(joiners), soft=False)
        for prefix in attached
        for form, word in words.items()
        if not (word.joiner or word.of or word.part or word.point)
    }
    # A plain word may look like one with "and" written onto it: واحد is one, or "and" with أحد.
    plain = {
        form: replace(word, joined=form in compound and compound[form].joined)
        for form, word in words.items()
    }
    return {**compound, **plain}


def _round_name(listed: Iterable[str]) -> re.Pattern[str]:
    # "18e de finale" is no 8th; Han and what Arabic writes onto a word begin anywhere.
    return re.compile(rf"(?<!\d)(?:{_either(listed).pattern})")


def _either(listed: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, listed), key=len, reverse=True)))


def _compound(compounds: Iterable[str], data: NumberWords) -> re.Pattern[str] | None:
    """Return the pattern of words that begin with a number and are no idioms."""
    longest = sorted(map(re.escape, compounds), key=len, reverse=True)
    idioms = "|".join(map(re.escape, forms(data.idioms, data))) or "$."
    if not longest:
        return None
    joiner = "|".join(map(re.escape, forms(data.joiner, data))) or "$."
    number = (
        rf"(?:(?:{'|'.join(longest)})(?:{joiner})?)+"
        if data.fused
        else rf"(?:{'|'.join(longest)})+"
    )
    # What a lookahead has found it does not give up again, so the number is as long as can be.
    whole = rf"(?=(?P<number>{number}))(?P=number)"
    return re.compile(rf"(?<!\w)(?!{idioms}){whole}(?P<rest>[^\W\d_]{{4,}})")


def _fused(words: Mapping[str, Word], data: NumberWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns of a whole number written as one word, and of its pieces.

    Repetition over the longest pieces first, in a lookahead: no backtracking on hostile words.
    (A possessive repetition says the same, but Python before 3.11.5 matches it wrongly.)
    """
    parts = [
        form
        for form, word in words.items()
        if word.cardinal is not None or word.ordinal is not None or (word.scale or 10**6) < 10**6
    ] + list(forms(data.joiner, data))
    pieces = "|".join(sorted(map(re.escape, parts), key=len, reverse=True))
    return re.compile(f"(?=(?P<whole>(?:{pieces})+))(?P=whole)"), re.compile(pieces)
