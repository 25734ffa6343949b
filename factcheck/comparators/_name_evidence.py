"""A text in which names are searched, prepared once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from factcheck.comparators._name_gazetteer import Gazetteer, Hit, gazetteer, scan
from factcheck.comparators._name_lexicon import lexicon
from factcheck.comparators._name_spans import Places
from factcheck.comparators._name_text import HAN, Word, words
from factcheck.comparators._name_uncased import may_sound
from factcheck.core.errors import UnknownNameError
from factcheck.core.language import LanguagePack
from factcheck.core.name_words import NameWords
from factcheck.registry import language_pack

__all__ = ["LONGEST_ARABIC", "Evidence", "Syllable", "is_readable", "prepare"]

_HAN = re.compile(f"[{HAN}]")
# Of 487,000 words of Arabic (Tatoeba, TICO-19, MT-GenEval) 0.007 % are longer; a longer one has
# lost its spaces, as in much copied Arabic.
LONGEST_ARABIC = 14
_GLUED = re.compile(rf"\S{{{LONGEST_ARABIC + 1}}}")
_NO_NAMES = NameWords()


@dataclass(frozen=True, slots=True)
class Syllable:
    """One Han character: where it stands, and how Mandarin reads it. Units: code points."""

    char: str
    at: int
    sound: str


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """A text as words, Han syllables and well-known names; `pack` is None without one.

    `plain` is the text in simplified characters. `by_stem` are the words by what they may be
    inflected forms of. `known` are the keys that the language has its
    own forms for. `candidates` are the places of words that may be written for their sound,
    `taken` those of words of well-known names. `readable` is not set where spaces are missing.
    """

    text: str
    plain: str
    language: str
    pack: LanguagePack | None
    words: tuple[Word, ...]
    by_stem: dict[str, list[Word]]
    hits: tuple[Hit, ...]
    syllables: tuple[Syllable, ...]
    known: frozenset[str]
    candidates: frozenset[int]
    taken: frozenset[int]
    readable: bool


def _pack(language: str) -> LanguagePack | None:
    try:
        return language_pack(language)
    except UnknownNameError:
        return None


@lru_cache(maxsize=1 << 11)
def is_readable(text: str, language: str) -> bool:
    """Tell whether a text has its spaces; some copied Arabic has lost them."""
    if language != "ar" or _GLUED.search(text) is None:
        return True
    return max((len(word.fold) for word in words(text, language, frozenset())), default=0) <= (
        LONGEST_ARABIC
    )


@lru_cache(maxsize=64)
def _keys(table: Gazetteer) -> frozenset[str]:
    return frozenset(table.keys)


@lru_cache(maxsize=1 << 10)
def prepare(text: str, language: str) -> Evidence:
    """Read a text once for all the names of a claim; any language, with a pack or without."""
    pack = _pack(language)
    found = words(text, language, lexicon(pack).abbreviations if pack else frozenset())
    table = gazetteer(language, pack.names if pack else _NO_NAMES)
    plain = text.translate(table.variants)
    syllables = tuple(
        Syllable(match.group(), match.start(), anyascii(match.group()).lower())
        for match in _HAN.finditer(plain)
    )
    by_stem: dict[str, list[Word]] = {}
    for word in found:
        for way in word.stems:
            by_stem.setdefault(way, []).append(word)
    hits = scan(text, found, table)
    sure = Places((hit.start, hit.end) for hit in hits if not hit.weak)
    taken = frozenset(word.start for word in found if sure.overlap(word.start, word.end))
    candidates = frozenset(
        word.start for word in found if word.start not in taken and may_sound(word, pack)
    )
    return Evidence(
        text,
        plain,
        language,
        pack,
        found,
        by_stem,
        hits,
        syllables,
        _keys(table),
        candidates,
        taken,
        is_readable(text, language),
    )
