"""Words of a text as the name comparator sees them: folded, inflected endings taken off."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

__all__ = ["HAN", "Word", "fold", "stems", "words"]

HAN = "㐀-䶿一-鿿豈-﫿"

# Han is no part of a word here: it has no spaces and is read by character. Marks (harakat,
# combining accents, soft hyphens) belong to their letter. A dotted acronym (U.S.) is one word,
# and so is O'Brien.
_MARK = "\u00ad\u0300-\u036f\u0640\u064b-\u0655\u0670"
_LETTER = rf"[^\W\d_{HAN}]"
_WORD = re.compile(
    rf"(?:{_LETTER}\.){{2,}}{_LETTER}?(?!\w)|(?:O['’](?=[A-Z]))?{_LETTER}(?:{_LETTER}|[{_MARK}])*"
)
_MARKS = re.compile(f"[{_MARK}]")
# What stands before the first word of a sentence, title, list entry or quotation.
_OPENING = re.compile(r"[.!?…:;؟¡¿\"“”„«»‘(\[\n\r•|]|\s['’*\-–—]")
_LETTERS = str.maketrans(
    dict(zip("ٱىةگکڤیپچ", "ايهغكفيبش", strict=True))
    | {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"}
)
# Endings of Russian nouns and adjectives in folded spelling (й is и), longest first.
_RUSSIAN = re.compile(
    r"(?:ами|ями|ого|его|ому|ему|ыми|ими|ои|еи|ою|ею|ая|яя|ое|ее|ые|ие|ыи|ии|ых|их|ую|юю|ом|ем|ым|им"
    r"|ам|ям|ах|ях|ов|ев|[аяоеыиуюь])$"
)
_GERMAN = re.compile(r"(?:es|en|er|em|e|n|s)$")
_ROMANCE = re.compile(r"(?:es|s|x)$")
_ENGLISH = re.compile(r"s$")
_SHORTEST_STEM = 3


class Word(NamedTuple):
    """One word: ``text[start:end]``.

    `fold` is the word without case and diacritics, `stems` what inflection may have made it from
    (the fold itself first). `gap` is what stands between the word before and this one. `initial`
    is set where a capital says nothing: first in a sentence, title or quotation.
    """

    text: str
    start: int
    end: int
    fold: str
    stems: tuple[str, ...]
    gap: str
    initial: bool

    @property
    def capital(self) -> bool:
        """Tell whether the word starts with a capital letter."""
        return self.text[0].isupper()

    @property
    def acronym(self) -> bool:
        """Tell whether the word is written in capitals throughout (ISS, U.S., МКС)."""
        return len(self.fold) > 1 and self.text.isupper()


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """Take case, diacritics, dots and variants of Arabic letters off a word.

    >>> fold("Baïkonour"), fold("U.S."), fold("أمريكا"), fold("الأُولى")
    ('baikonour', 'us', 'امريكا', 'الاولي')
    """
    if word.isascii():
        return word.lower().replace(".", "").replace("'", "")
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", word.lower()))
    return plain.replace(".", "").replace("’", "").translate(_LETTERS)


def _arabic_stems(word: str) -> list[str]:
    # Conjunction, then preposition, then article; لل is preposition and article in one.
    found = [word]
    for clitics in ("وف", "بكلس"):
        found += [form[1:] for form in found if form[0] in clitics and len(form) > _SHORTEST_STEM]
    found += [form[2:] for form in found if form.startswith("ال")]
    # After ل the article loses its alif, so that what is left here still begins with its lam.
    found += [form[2:] for form in (word, word[1:]) if form.startswith("لل")]
    return [form for form in found if len(form) >= _SHORTEST_STEM or form == word]


@lru_cache(maxsize=1 << 16)
def stems(word: str, language: str) -> tuple[str, ...]:
    """Return a folded word and what it may be an inflected form of.

    >>> stems("трампа", "ru"), stems("وبالصين", "ar")
    (('трампа', 'трамп'), ('وبالصين', 'بالصين', 'الصين', 'صين'))
    """
    if language == "ar":
        return tuple(dict.fromkeys(_arabic_stems(word)))
    ending = {"ru": _RUSSIAN, "de": _GERMAN, "fr": _ROMANCE, "es": _ROMANCE, "en": _ENGLISH}
    if language not in ending or len(word) <= _SHORTEST_STEM:
        return (word,)
    short = [ending[language].sub("", word)]
    if language in ("ru", "de"):  # one letter less: Китай, Китаем; Tschad, Tschads
        short.append(word[:-1] if word[-1] in "аяоеыиуюьns" else word)
    return tuple(dict.fromkeys([word, *(s for s in short if len(s) >= _SHORTEST_STEM)]))


@lru_cache(maxsize=1 << 12)
def _opens(gap: str) -> bool:
    return _OPENING.search(gap) is not None


@lru_cache(maxsize=1 << 10)
def words(text: str, language: str, abbreviations: frozenset[str]) -> tuple[Word, ...]:
    """Return the words of a text, in order; runs of Han characters are left out.

    `abbreviations` (lower case, without their dot) end no sentence: ``Mr. Smith``.
    """
    found: list[Word] = []
    end, before, initial = 0, "", True
    for match in _WORD.finditer(text):
        start, written = match.start(), match.group()
        folded = fold(written)
        if not folded:  # nothing but marks
            continue
        gap = text[end:start]
        if found:
            initial = (
                gap != " "
                and _opens(gap)
                and not (gap == ". " and (len(before) == 1 or before in abbreviations))
            )
        before, end = folded, match.end()
        found.append(Word(written, start, end, folded, stems(folded, language), gap, initial))
    return tuple(found)
