"""From the time words of a pack to a table that a reader can look words up in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from factcheck.comparators._time_value import Bound, Daypart, Part, Role, Unit
from factcheck.core.language import LanguagePack
from factcheck.core.time_words import TimeWords

__all__ = ["HAN_DIGITS", "TOKEN", "Lexicon", "Sense", "expand", "fold_word", "lexicon", "tokens"]

Sense = tuple[str, object]
"""A symbol of the grammar and what it stands for, such as ``("W", 4)`` for Thursday."""

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

_HAN = "\u3400-\u9fff\uf900-\ufaff"
HAN_DIGITS = "〇零一二三四五六七八九十百千两"
_OVERSCRIPT = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"  # written over or under their letter
# Every alternative is a fixed sequence of repeated classes that do not overlap: linear time.
TOKEN = re.compile(
    rf"""
    (?P<date>\d{{1,4}}(?P<sep>[./-])\d{{1,2}}(?P=sep)\d{{1,4}}(?!\d|(?P=sep)\d))
    |(?P<clock>\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?(?![\d:：]))
    |(?P<grouped>\d{{1,3}}(?:[,.٬'\u00a0\u202f\u2009 ]\d{{3}})+(?!\d))
    |(?P<decimal>\d+[.,٫]\d+)
    |(?P<integer>\d+)
    |(?P<hannumber>(?<=[期周週拜])[一二三四五六](?![十百千])|[{HAN_DIGITS}兩]+)
    |(?P<han>[{_HAN}])
    |(?P<word>[^\W\d_{_HAN}](?:[^\W\d_{_HAN}]|[{_OVERSCRIPT}])*)
    |(?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE,
)
_DROPPED = re.compile("[\u0640\u0610-\u061a\u064b-\u065f\u0670]")  # Arabic vowel signs and tatweel
_LOOKALIKES = str.maketrans("’‘ʼ′‐‑‒–—−،：．／（）～~", "''''------,:./()--")


def fold_word(word: str, table: Mapping[int, str]) -> str:
    """Return a token as the lexicon spells it: lower case, composed, without vowel signs."""
    if word.isascii():
        return word.lower()
    word = unicodedata.normalize("NFKC", word.translate(_LOOKALIKES)).lower()
    return _DROPPED.sub("", word).translate(table)


def tokens(text: str, table: Mapping[int, str]) -> tuple[str, ...]:
    """Return the folded tokens of a form.

    >>> tokens("o'clock", {})
    ('o', "'", 'clock')
    """
    return tuple(fold_word(match[0], table) for match in TOKEN.finditer(text))


def expand(forms: str, endings: tuple[str, ...] = ("",)) -> Iterator[str]:
    """Yield each form of a forms string; a final ``~`` stands for each of the endings.

    >>> list(expand("year{,s}|yr"))
    ['year', 'years', 'yr']
    """
    for form in forms.split("|"):
        pieces = re.split(r"\{([^}]*)\}", form)
        choices = [piece.split(",") if i % 2 else [piece] for i, piece in enumerate(pieces)]
        for choice in product(*choices):
            whole = " ".join("".join(choice).split())
            if whole.endswith("~"):
                yield from (whole[:-1] + ending for ending in endings)
            elif whole:
                yield whole


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Looked-up forms of one language.

    `phrases` maps a first token to ``(following tokens, senses)``, longest first; `exact` holds
    the forms that count only as spelled, capitals included.
    """

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Mapping[str, object]], ...]]
    exact: Mapping[str, Mapping[str, object]]
    fold: Mapping[int, str]
    clitics: tuple[str, ...]
    ordinal_suffixes: frozenset[tuple[str, ...]]
    decade_suffixes: frozenset[tuple[str, ...]]
    ordinal_prefix: str
    numeric_order: str


def _counted(spelled: str, step: int = 1) -> Iterator[tuple[int, str]]:
    for i, forms in enumerate(spelled.split(), 1):
        if forms != "-":
            yield i * step, forms.replace("_", " ")


def _table(written: str) -> Iterator[tuple[str, str]]:
    for entry in filter(None, written.split("; ")):
        key, _, forms = entry.partition(": ")
        yield key, forms


def _numeral_senses(words: TimeWords) -> Iterator[tuple[str, Sense]]:
    small, tens = dict(_counted(words.numerals)), dict(_counted(words.tens, 10))
    for value, forms in (*small.items(), *tens.items(), (100, words.hundred)):
        yield forms, ("n", float(value))
    if words.compound_numerals:
        for unit, ten in product(range(1, 10), range(20, 100, 10)):
            for first, second in product(expand(small[unit]), expand(tens[ten])):
                form = words.compound_numerals.format(unit=first, ten=second)
                yield form, ("n", float(ten + unit))
    stem_units = tuple(_table(words.stem_units))
    for (count, stem), (unit_name, seconds) in product(_counted(words.stems), stem_units):
        for first, second in product(stem.split("|"), seconds.split("|")):
            yield first + second, ("F", (float(count), Unit(unit_name)))
    yield words.half, ("z", 0.5)
    for value, forms in _counted(words.ordinals):
        yield forms, ("o", value)


def _calendar_senses(words: TimeWords) -> Iterator[tuple[str, Sense]]:
    for symbol, names in (("W", words.weekdays), ("M", words.months), ("S", words.seasons)):
        for i, forms in _counted(names):
            yield forms, (symbol, i)
    for unit, forms in _table(words.units):
        yield forms, (_UNIT_SYMBOLS[Unit(unit)], Unit(unit))
    for fixed, forms in _table(words.fixed):
        count, unit = fixed.split()
        yield forms, ("F", (float(count), Unit(unit)))
    for key, forms in _table(words.relatives):
        unit, offset, *daypart = key.split()
        yield forms, ("R", (Unit(unit), int(offset), Daypart(daypart[0]) if daypart else None))
    for symbol, modifiers in (("L", words.modifiers), ("l", words.modifiers_after)):
        for offset, forms in _table(modifiers):
            yield forms, (symbol, int(offset))
    for decade, forms in _table(words.decades):
        yield forms, ("s", int(decade))
    for mark, forms in _table(words.marks):
        yield forms, _MARKS[mark]


def _affix_senses(words: TimeWords) -> Iterator[tuple[str, Sense]]:
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
        for key, forms in _table(written):
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


def _weak_senses(words: TimeWords) -> Iterator[tuple[str, Sense]]:
    for symbol, names in (("w", words.weekdays_weak), ("m", words.months_weak)):
        for i, forms in _counted(names):
            yield forms, (symbol, i)


def _join_dayparts(words: TimeWords, senses: dict[tuple[str, ...], dict[str, object]]) -> None:
    dayparts = tuple((Daypart(name), forms) for name, forms in _table(words.dayparts))
    for (i, weekday), (daypart, parts) in product(_counted(words.weekdays), dayparts):
        for first, second in product(expand(weekday), expand(parts)):
            if " " not in second:
                senses.setdefault((first + second,), {"W": i, "G": daypart})


@cache
def _compiled(words: TimeWords) -> Lexicon:
    fold = {ord(old): new for old, new in zip(words.fold[::2], words.fold[1::2], strict=True)}
    endings = tuple(words.endings.split("|"))
    senses: dict[tuple[str, ...], dict[str, object]] = {}
    for forms, (symbol, value) in (
        *_calendar_senses(words),
        *_numeral_senses(words),
        *_affix_senses(words),
    ):
        for form in expand(forms, endings):
            senses.setdefault(tokens(form, fold), {}).setdefault(symbol, value)
    if words.joins_dayparts:
        _join_dayparts(words, senses)
    phrases: dict[str, list[tuple[tuple[str, ...], Mapping[str, object]]]] = {}
    for (first, *rest), known in sorted(senses.items(), key=lambda item: -len(item[0])):
        phrases.setdefault(first, []).append((tuple(rest), known))
    return Lexicon(
        phrases={first: tuple(entries) for first, entries in phrases.items()},
        exact={
            form: {symbol: value}
            for forms, (symbol, value) in _weak_senses(words)
            for form in expand(forms)
        },
        fold=fold,
        clitics=tuple(layer for _, layer in _counted(words.clitics)),
        ordinal_suffixes=frozenset(tokens(f, fold) for f in expand(words.ordinal_suffixes)),
        decade_suffixes=frozenset(tokens(f, fold) for f in expand(words.decade_suffixes)),
        ordinal_prefix=words.ordinal_prefix,
        numeric_order=words.numeric_order,
    )


def lexicon(pack: LanguagePack) -> Lexicon:
    """Return the compiled time words of a language, compiled once a process."""
    return _compiled(pack.times)
