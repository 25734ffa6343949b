"""Well-known names of one language by key: CLDR territories and cities, and the pack's own forms.

A key is the same in all languages: ``US``, ``Moscow``, ``NASA``. Finding one key in claim and
evidence needs no comparison of spellings.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from factcheck.comparators._name_text import Word, fold, stems, words
from factcheck.core.name_words import NameWords
from factcheck.core.sentence_words import words as listed
from factcheck.registry import language_pack

__all__ = ["Gazetteer", "Hit", "city_territory", "gazetteer", "key_name", "scan"]

# CLDR regions that are no names in running text, or that the packs list as organisations.
_SKIPPED = frozenset({"XA", "XB", "ZZ", "EZ", "QO", "EU", "UN", "EA", "UM"})
_CONTINENTS = frozenset({"002", "019", "142", "150", "419"})
# Parts of the time-zone table whose "cities" are towns; single ones are rather words or persons.
_TOWNS = ("Africa/", "America/", "Asia/", "Europe/", "Australia/")
_NO_TOWNS = listed("Regina Oral Resolute Darwin Dawson Creston Nome Bahia Merida")
# A form's words may be joined by a space, a hyphen, an apostrophe, "&", never by a full stop.
_JOINED = re.compile(r"[\s\-–’'&·]{1,3}")
_CODE, _REGION = 2, 3  # letters of a territory's code, digits of a continent's
_SHORTEST_FORM = 4  # letters of a name without its ending
_ENDINGLESS = 5  # a territory's name of this length or more gives its adjective's beginning
_LATIN = frozenset({"en", "fr", "de", "es"})


class Hit(NamedTuple):
    """Keys found in a text. Units: `start`, `end` are code points; `weak` forms mean more."""

    start: int
    end: int
    keys: frozenset[str]
    weak: bool


class _Form(NamedTuple):
    parts: tuple[tuple[str, bool], ...]  # folded word, and whether any ending may follow
    key: str
    capital: bool
    acronym: bool
    weak: bool


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """All forms of one language, by the word (or, for Han, the character) they begin with.

    `keys` are those that have a form in this language, beside their English one.
    """

    language: str
    by_stem: dict[str, list[_Form]] = field(default_factory=lambda: defaultdict(list))
    by_prefix: dict[str, list[_Form]] = field(default_factory=lambda: defaultdict(list))
    by_character: dict[str, list[tuple[str, str, bool]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    variants: dict[int, str] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)

    def add(self, key: str, written: str) -> None:
        """Add one form, in the notation of `factcheck.core.name_words.forms`."""
        weak, plain = written.startswith("~"), written.lstrip("~")
        first = plain[:1]
        if first >= "㐀" and not first.isspace():
            plain = plain.translate(self.variants)
            self.by_character[plain[0]].append((plain, key, weak))
            return
        parts, capital, acronym = _read(plain)
        if not parts:
            return
        form = _Form(parts, key, capital, acronym, weak)
        head, prefix = parts[0]
        if prefix:
            self.by_prefix[head[:3]].append(form)
        else:
            for stem in _form_stems(head, self.language):
                self.by_stem[stem].append(form)


def _read(plain: str) -> tuple[tuple[tuple[str, bool], ...], bool, bool]:
    """Return the folded words of a form, whether it begins with a capital, and if it is all so."""
    if plain.isascii() and plain.isalpha():  # one word, as most forms are
        return ((plain.lower(), False),), plain[0].isupper(), len(plain) > 1 and plain.isupper()
    found = words.__wrapped__(plain, "", frozenset())  # thousands, which none asks for again
    parts = tuple((word.fold, plain[word.end : word.end + 1] == "*") for word in found)
    if not found:
        return (), False, False
    return parts, found[0].capital, len(found) == 1 and found[0].acronym


def _form_stems(head: str, language: str) -> tuple[str, ...]:
    """Give the stems of a listed form; in Arabic it carries no clitics but the article."""
    if language == "ar":
        return tuple(dict.fromkeys((head, head.removeprefix("ال"))))
    # What is left of a short name may be another word: Wien, wie.
    return tuple(way for way in stems(head, language) if way == head or len(way) >= _SHORTEST_FORM)


def _territories(language: str) -> Iterator[tuple[str, str]]:
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return
    for code, name in locale.territories.items():
        if (len(code) == _CODE and code not in _SKIPPED) or code in _CONTINENTS:
            # "Myanmar (Burma)", "Congo - Kinshasa", "Hong Kong SAR China": what is before these.
            plain = re.split(r" \(|（| [-–—] | SAR |特别行政|特別行政", str(name))[0]
            if not plain.startswith(("Congo", "Конго", "الكونغو", "刚果", "剛果")):
                yield code, plain
    for zone in get_global("zone_territories"):
        if zone.startswith(_TOWNS) and zone.count("/") == 1:
            town = zone.rpartition("/")[2].replace("_", " ")
            if town not in _NO_TOWNS:
                data = locale.time_zones.get(zone, {}) if language != "en" else {}
                yield town, str(data.get("city", town))


@cache
def city_territory() -> dict[str, str]:
    """Return ``town -> territory code`` for the towns of the time-zone table."""
    zones = get_global("zone_territories")
    return {zone.rpartition("/")[2].replace("_", " "): str(code) for zone, code in zones.items()}


def _beginnings(language: str, table: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Give the beginnings that adjectives share with the names of territories, as weak forms."""
    for code, name in table:
        plain = fold(name).removeprefix("ال")
        if len(code) == _CODE and " " not in plain and len(plain) >= _ENDINGLESS:
            cut = 1 if language == "ar" else 2
            yield code, f"~{plain[: max(4, len(plain) - cut)]}*"


@lru_cache(maxsize=64)
def gazetteer(language: str, names: NameWords) -> Gazetteer:
    """Return the gazetteer of a language; built once from CLDR and the pack's tables."""
    built = Gazetteer(language)
    for written, plain in names.variants:
        built.variants.update(zip(map(ord, written), plain, strict=True))
    table = list(_territories(language))
    if language == "zh":
        table += _territories("zh_Hant")
    known = {name for code, name in table if len(code) <= _REGION}
    rows = [(code, name) for code, name in table if len(code) <= _REGION or name not in known]
    if language not in ("en", "zh"):
        rows += _beginnings(language, table)
    for key, forms in (*names.places, *names.organisations):
        rows += [(key, form) for form in forms]
    built.keys.update(key for key, _ in rows)
    if language != "en":
        # Latin words stand in every script; other Latin languages have their own names of places.
        english = language_pack("en").names
        rows += [(key, key) for key, _ in english.places if key.isalpha() and len(key) > _CODE]
        for key, forms in english.organisations:
            rows += [(key, form) for form in forms]
        if language not in _LATIN:
            rows += _territories("en")
    for key, form in dict.fromkeys(rows):
        built.add(key, form)
    for candidates in built.by_character.values():
        candidates.sort(key=lambda row: -len(row[0]))
    return built


@cache
def key_name(key: str) -> str:
    """Return a key as an English reader would write it.

    >>> key_name("US"), key_name("Moscow")
    ('United States', 'Moscow')
    """
    return Locale("en").territories.get(key) or key


def _reaches(form: _Form, found: tuple[Word, ...], at: int, language: str) -> bool:
    """Tell whether a form whose first word fits stands here whole, and looks as it must."""
    parts, first = form.parts, found[at]
    if (form.capital and not first.capital) or (form.acronym and not first.acronym):
        return False
    if len(parts) == 1:
        return True
    if at + len(parts) > len(found):
        return False
    for (part, prefix), word in zip(parts[1:], found[at + 1 :], strict=False):
        if prefix:
            if not any(way.startswith(part) for way in word.stems):
                return False
        elif part not in word.stems and set(_form_stems(part, language)).isdisjoint(word.stems):
            return False
    return all(_JOINED.fullmatch(word.gap) for word in found[at + 1 : at + len(parts)])


def _han_hits(table: Gazetteer, text: str) -> Iterator[Hit]:
    at, size = 0, len(text)
    by_character = table.by_character
    while at < size:
        candidates = by_character.get(text[at])
        step = 1
        if candidates:
            best = [row for row in candidates if text.startswith(row[0], at)]
            if best:
                step = len(best[0][0])
                longest = [row for row in best if len(row[0]) == step]
                keys = frozenset(key for _, key, _ in longest)
                yield Hit(at, at + step, keys, all(weak for *_, weak in longest))
        at += step


@lru_cache(maxsize=1 << 15)
def _candidates(table: Gazetteer, ways: tuple[str, ...]) -> tuple[_Form, ...]:
    by_stem, by_prefix = table.by_stem, table.by_prefix
    found = [form for way in ways for form in by_stem.get(way, ())]
    for way in ways:
        begun = by_prefix.get(way[:3], ())
        found += [form for form in begun if way.startswith(form.parts[0][0])]
    return tuple(dict.fromkeys(found))


def _rank(form: _Form) -> tuple[int, bool, int]:
    """Rank: the most words first; an exact form before a beginning; the longer beginning."""
    return len(form.parts), not form.weak, len(form.parts[0][0])


def _word_hits(table: Gazetteer, found: tuple[Word, ...]) -> Iterator[Hit]:
    at, size, language = 0, len(found), table.language
    while at < size:
        word = found[at]
        step = 1
        candidates = _candidates(table, word.stems)
        if candidates:
            best = [form for form in candidates if _reaches(form, found, at, language)]
            if best:
                top = max(map(_rank, best))
                step = top[0]
                keys = frozenset(form.key for form in best if _rank(form) == top)
                yield Hit(word.start, found[at + step - 1].end, keys, not top[1])
        at += step


def scan(text: str, found: tuple[Word, ...], table: Gazetteer) -> tuple[Hit, ...]:
    """Return the well-known names of a text, in order, the longest at each place."""
    hits = list(_word_hits(table, found))
    if table.by_character:
        hits += _han_hits(table, text.translate(table.variants))
        hits.sort()
    return tuple(hits)
