"""A pack's word lists in folded spelling, with the inflected forms that a text may show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from factcheck.comparators._name_text import Word, fold, stems
from factcheck.core.language import LanguagePack
from factcheck.core.name_words import NameWords
from factcheck.registry import language_pack

__all__ = ["Lexicon", "has", "lexicon"]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The lists of `NameWords`, folded.

    `plain` are words whose capital says nothing, `grammar` those of them that are words of
    grammar. `abbreviations` are words whose dot ends no sentence, titles among them.
    """

    language: str
    titles: frozenset[str]
    honorifics: frozenset[str]
    plain: frozenset[str]
    grammar: frozenset[str]
    particles: frozenset[str]
    translated: frozenset[str]
    organisation_heads: frozenset[str]
    place_heads: frozenset[str]
    given_names: frozenset[str]
    speech: frozenset[str]
    quoting: frozenset[str]
    abbreviations: frozenset[str]


def _folded(listed: Iterable[str], language: str = "") -> frozenset[str]:
    """Fold words; with a language, add what an inflected form of them is reduced to."""
    return frozenset(way for word in listed for way in stems(fold(word), language))


@lru_cache(maxsize=64)
def _lexicon(
    language: str,
    names: NameWords,
    functions: frozenset[str],
    abbreviations: frozenset[str],
    *,
    latin: bool,
) -> Lexicon:
    titles = _folded(names.titles, language)
    english = language_pack("en")
    given = names.given_names | english.names.given_names
    # Latin words in a text of another script are English, if they are words at all.
    words = frozenset() if latin else english.names.not_names | english.sentences.function_words
    translated = frozenset() if latin else english.names.translated
    return Lexicon(
        language=language,
        titles=titles,
        honorifics=_folded(names.honorifics),
        # Том is Tom at the head of a sentence, where a grammar word of the same letters is rare.
        plain=_folded(names.not_names | words) | (_folded(functions) - _folded(names.given_names)),
        grammar=_folded(functions),
        particles=_folded(names.particles),
        translated=_folded(names.translated | translated, language),
        organisation_heads=_folded(names.organisation_heads, language),
        place_heads=_folded(names.place_heads, language),
        given_names=_folded(given, language),
        speech=_folded(names.speech),
        quoting=_folded(names.quoting),
        abbreviations=titles | abbreviations,
    )


def lexicon(pack: LanguagePack) -> Lexicon:
    """Return the folded lists of a pack; made once."""
    sentences, latin = pack.sentences, pack.script == "Latn"
    functions, abbreviations = sentences.function_words, sentences.abbreviations
    return _lexicon(pack.code, pack.names, functions, abbreviations, latin=latin)


def has(listed: frozenset[str], word: Word) -> bool:
    """Tell whether a word, or what it may be a form of, is in a folded list."""
    return not listed.isdisjoint(word.stems)
