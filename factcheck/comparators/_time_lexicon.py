"""From the time words of a pack to a table that a reader can look words up in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import NamedTuple

from factcheck.comparators._number_lexicon import table
from factcheck.comparators._time_forms import counted, expand, word_table
from factcheck.comparators._time_tokens import fold_word, tokenize
from factcheck.comparators._time_value import Bound, Daypart, Part, Role, Unit
from factcheck.core.language import LanguagePack
from factcheck.core.number_words import NumberWords
from factcheck.core.time_words import TimeWords

__all__ = ["Entry", "Lexicon", "lexicon"]

_Sense = tuple[str, object]
"""A symbol of the grammar and what it stands for, such as ``("W", 4)`` for Thursday."""

# The symbol of a form with several senses is the first of these that it has: calendar words
# first, then numbers, then what surrounds them. A word that only bounds ("until", "almost") has
# the symbol A.
_PRIORITY = "FRWMwmYOEXVKeJHNC年月日代分gsSonzuhcLlbBPGtrqf&~ik"
_TELLING = frozenset("FRjWMYOEXVKeJHNC年月日代sSuhcbBP")
_LARGEST_NUMERAL = 100  # longer durations are written in figures
_LARGEST_ORDINAL = 31  # days of a month; centuries are fewer
_SHORTEST_STEM = 2  # a single letter behind clitics is a chance
# One letter a symbol, so that a sentence becomes a string and grammar rules become regexes on it.
_UNIT_SYMBOLS = {
    Unit.YEAR: "Y",
    Unit.MONTH: "O",
    Unit.WEEK: "E",
    Unit.DAY: "J",
    Unit.HOUR: "H",
    Unit.MINUTE: "N",
    Unit.SECOND: "C",
    Unit.DECADE: "X",
    Unit.CENTURY: "V",
    Unit.QUARTER: "K",
    Unit.WEEKEND: "e",
}
_MARKS = {
    "year": ("年", Unit.YEAR),
    "month": ("月", Unit.MONTH),
    "day": ("日", Unit.DAY),
    "decade": ("代", Unit.DECADE),
    "minute": ("分", Unit.MINUTE),
    "measure": ("g", None),
}


class Entry(NamedTuple):
    """A form that begins with a certain token: the tokens that follow, and what it means.

    `symbol` is the first of `_PRIORITY` among its senses; `number` what a numeral or ordinal
    counts; `joined` that an "and" is written onto its front, `definite` that the
    article is.
    """

    rest: tuple[str, ...]
    symbol: str
    senses: Mapping[str, object]
    number: float
    joined: bool = False
    definite: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Looked-up forms of one language.

    `entries` are by first token, longest first; `exact` holds the forms that count only as
    spelled, capitals included. A text holds no time unless it holds one of the `triggers`, telling
    figures, or one of the `clock_words` and a number. `twenties` and `units_first` say how
    numerals are built.
    """

    entries: Mapping[str, tuple[Entry, ...]]
    exact: Mapping[str, Entry]
    triggers: frozenset[str]
    clock_words: frozenset[str]
    numerals: frozenset[str]
    fold: str
    ordinal_suffixes: frozenset[tuple[str, ...]]
    decade_suffixes: frozenset[tuple[str, ...]]
    ordinal_prefix: str
    numeric_order: str
    twenties: bool
    units_first: bool


def _numeral_senses(numbers: NumberWords) -> Iterator[tuple[str, _Sense]]:
    cardinals = dict[int, list[str]]()
    for key, form in (*table(numbers.cardinals, numbers), *table(numbers.scales, numbers)):
        if key.isdecimal() and 0 < int(key) <= _LARGEST_NUMERAL:
            cardinals.setdefault(int(key), []).append(form)
    if numbers.fused:
        for unit, ten in product(range(1, 10), range(20, 100, 10)):
            for first, second in product(cardinals.get(unit, ()), cardinals.get(ten, ())):
                yield f"{first}{numbers.joiner}{second}", ("n", float(ten + unit))
    for value, forms in cardinals.items():
        yield "|".join(forms), ("n", float(value))
    for key, form in table(numbers.ordinals, numbers):
        if key.isdecimal() and 0 < int(key) <= _LARGEST_ORDINAL:
            yield form, ("o", int(key))


def _compound_senses(words: TimeWords) -> Iterator[tuple[str, _Sense]]:
    stem_units = tuple(word_table(words.stem_units))
    for (count, stem), (unit_name, seconds) in product(counted(words.stems), stem_units):
        for first, second in product(stem.split("|"), seconds.split("|")):
            yield first + second, ("F", (float(count), Unit(unit_name)))
    yield words.half, ("z", 0.5)


def _calendar_senses(words: TimeWords) -> Iterator[tuple[str, _Sense]]:
    for symbol, names in (("W", words.weekdays), ("M", words.months), ("S", words.seasons)):
        for i, forms in counted(names):
            yield forms, (symbol, i)
    for unit, forms in word_table(words.units):
        yield forms, (_UNIT_SYMBOLS[Unit(unit)], Unit(unit))
    for fixed, forms in word_table(words.fixed):
        count, unit = fixed.split()
        yield forms, ("F", (float(count), Unit(unit)))
    for key, forms in word_table(words.relatives):
        unit, offset, *daypart = key.split()
        yield forms, ("R", (Unit(unit), int(offset), Daypart(daypart[0]) if daypart else None))
    for symbol, modifiers in (("L", words.modifiers), ("l", words.modifiers_after)):
        for offset, forms in word_table(modifiers):
            yield forms, (symbol, int(offset))
    for decade, forms in word_table(words.decades):
        yield forms, ("s", int(decade))
    for mark, forms in word_table(words.marks):
        yield forms, _MARKS[mark]


def _affix_senses(words: TimeWords) -> Iterator[tuple[str, _Sense]]:
    tables: tuple[tuple[str, str, Callable[[str], object]], ...] = (
        ("G", words.dayparts, Daypart),
        ("P", words.clock_dayparts, Daypart),
        ("role", words.roles, Role),
        ("role after", words.roles_after, Role),
        ("bound", words.bounds, Bound),
        ("bound after", words.bounds_after, Bound),
        ("part", words.parts, Part),
        ("part after", words.parts_after, Part),
        ("b", words.minutes_before, int),
        ("B", words.minutes_after, int),
    )
    for symbol, written, read in tables:
        for key, forms in word_table(written):
            yield forms, (symbol, read(key))
    plain = {
        "h": words.clock_before,
        "c": words.clock_after,
        "t": words.clock_at,
        "q": words.clock_vague,
        "f": words.fillers,
        "i": words.at,
        "&": words.joiners,
        "~": words.ranges,
        "u": words.decade_marks,
        "plural": words.plurals,
        "unsure": words.unsure,
        "r": words.eras,
        "k": words.not_years,
    }
    for symbol, forms in plain.items():
        yield forms, (symbol, None)


def _weak_senses(words: TimeWords) -> Iterator[tuple[str, _Sense]]:
    for symbol, names in (("w", words.weekdays_weak), ("m", words.months_weak)):
        for i, forms in counted(names):
            yield forms, (symbol, i)


def _join_dayparts(words: TimeWords, senses: dict[tuple[str, ...], dict[str, object]]) -> None:
    dayparts = tuple((Daypart(name), forms) for name, forms in word_table(words.dayparts))
    for (i, weekday), (daypart, parts) in product(counted(words.weekdays), dayparts):
        for first, second in product(expand(weekday), expand(parts)):
            if " " not in second:
                senses.setdefault((first + second,), {"W": i, "G": daypart})


def _prefixes(layers: tuple[tuple[str, ...], ...]) -> list[tuple[str, bool, bool]]:
    """Return every row of clitics, and whether an "and" and the article are there."""
    # The article loses its first letter after a preposition: لل for لال.
    return [
        ("".join(row).replace("لال", "لل"), bool(row[0]), bool(row[-1]))
        for row in product(*(("", *layer) for layer in layers))
        if any(row)
    ]


def _entry(rest: tuple[str, ...], senses: Mapping[str, object]) -> Entry:
    symbol = next((s for s in _PRIORITY if s in senses), "A")
    if symbol == "M" and "n" in senses:
        symbol = "n"  # "sept" is seven, and September only within a whole date
    if symbol == "R" and "G" in senses:
        symbol = "j"  # "morgen" is tomorrow or, after another day word, the morning
    numbers = (senses.get(s) for s in "noz")
    number = next((float(n) for n in numbers if isinstance(n, (int, float))), 0.0)
    return Entry(rest, symbol, senses, number)


def _by_first_token(
    senses: Mapping[tuple[str, ...], Mapping[str, object]], clitics: str
) -> dict[str, tuple[Entry, ...]]:
    layers = tuple(tuple(layer.split("|")) for _, layer in counted(clitics))
    found: dict[str, list[Entry]] = {}
    for (first, *rest), known in senses.items():
        found.setdefault(first, []).append(_entry(tuple(rest), known))
    bare = {first: tuple(entries) for first, entries in found.items()}
    prefixes = _prefixes(layers)
    for first, entries in bare.items():
        if len(first) < _SHORTEST_STEM:
            continue
        for prefix, joined, definite in prefixes:
            word = prefix + first
            # A word that is itself one keeps its own meaning; phrases it begins are added.
            found.setdefault(word, []).extend(
                Entry(rest, symbol, known, number, joined, definite)
                for rest, symbol, known, number, *_ in entries
                if rest or word not in bare
            )
    return {
        first: tuple(
            sorted(entries, key=lambda entry: -len(entry.rest)) if len(entries) > 1 else entries
        )
        for first, entries in found.items()
    }


@cache
def _compiled(words: TimeWords, numbers: NumberWords, *, spaced: bool) -> Lexicon:
    endings = tuple(words.endings.split("|"))
    senses: dict[tuple[str, ...], dict[str, object]] = {}
    for forms, (symbol, value) in (
        *_calendar_senses(words),
        *_compound_senses(words),
        # Where words are not parted by spaces, numerals are read as figures are.
        *(_numeral_senses(numbers) if spaced else ()),
        *_affix_senses(words),
    ):
        for form in expand(forms, endings):
            senses.setdefault(_words(form, words.fold), {}).setdefault(symbol, value)
    if words.joins_dayparts:
        _join_dayparts(words, senses)
    entries = _by_first_token(senses, words.clitics)
    exact = {
        form: _entry((), {symbol: value})
        for forms, (symbol, value) in _weak_senses(words)
        for form in expand(forms)
    }
    triggers = _with_senses(entries, _TELLING) | {fold_word(form, words.fold) for form in exact}
    return Lexicon(
        entries=entries,
        exact=exact,
        triggers=triggers,
        clock_words=_with_senses(entries, frozenset("t")),
        numerals=_with_senses(entries, frozenset("n")),
        fold=words.fold,
        ordinal_suffixes=frozenset(_words(f, words.fold) for f in expand(numbers.ordinal_marks)),
        decade_suffixes=frozenset(_words(f, words.fold) for f in expand(words.decade_suffixes)),
        ordinal_prefix=numbers.ordinal_prefix,
        numeric_order=words.numeric_order,
        twenties=numbers.twenties,
        units_first=numbers.units_first,
    )


def _with_senses(
    entries: Mapping[str, tuple[Entry, ...]], symbols: frozenset[str]
) -> frozenset[str]:
    """Return the first tokens of all forms that have one of some senses."""
    return frozenset(
        first
        for first, known in entries.items()
        if any(not symbols.isdisjoint(e.senses) for e in known)
    )


def _words(form: str, pairs: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokenize(form, pairs))


def lexicon(pack: LanguagePack) -> Lexicon:
    """Return the compiled time words of a language, compiled once a process."""
    return _compiled(pack.times, pack.numbers, spaced=pack.spaced)
