"""Small edits of English text that leave good English, and what a corpus tells about words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck.training.gazetteer import MONTHS, WEEKDAYS
from factcheck.training.verbs import COMMON

__all__ = ["NAME", "Corpus", "gather", "like", "put", "sentence"]

# A run of capitalised words, "of" and "the" inside it allowed: University of Lagos.
NAME = re.compile(
    r"(?<![\w'’-])[A-ZÀ-ÖØ-ÞŁŚŠŽČ][\w'’-]*\w(?:\.(?= [A-Z]))?"
    r"(?: (?:(?:of|de|van|von|al|bin) (?:the )?)?[A-ZÀ-ÖØ-ÞŁŚŠŽČ][\w'’-]*\w)*(?![\w'’-])"
)
_AFTER_LOWER = re.compile(r"(?<=[a-z,] )" + NAME.pattern)
_TO_VERB = re.compile(
    r"\b(?:to|will|would|can|could|should|must|did not|didn't|cannot) ([a-z]{3,})\b"
)
_NO_NAMES = frozenset((*WEEKDAYS, *MONTHS, "I", "God", "Internet", "English", "TV", "OK"))
# A name seen once may be a slip; a verb seen twice with "to" may be a noun ("to school").
_SEEN_NAME, _SEEN_VERB = 2, 3
_POSSESSIVE = ("'s", "’s", "'", "’")


@dataclass(frozen=True, slots=True)
class Corpus:
    """Names by their number of words, and base forms of verbs, as a corpus uses them."""

    names: Mapping[int, tuple[str, ...]]
    known_names: frozenset[str]
    verbs: frozenset[str]


def gather(texts: Iterable[str]) -> Corpus:
    """Read names and verbs out of English sentences."""
    names: Counter[str] = Counter()
    verbs: Counter[str] = Counter()
    for text in texts:
        verbs.update(_TO_VERB.findall(text))
        for found in _AFTER_LOWER.findall(text):
            bare = found
            for ending in _POSSESSIVE:
                bare = bare.removesuffix(ending)
            names[bare] += 1
    kept = sorted(n for n, c in names.items() if c >= _SEEN_NAME and not _NO_NAMES & {*n.split()})
    sizes: dict[int, list[str]] = {}
    for name in kept:
        sizes.setdefault(len(name.split()), []).append(name)
    return Corpus(
        {size: tuple(found) for size, found in sizes.items()},
        frozenset(kept),
        COMMON | {verb for verb, count in verbs.items() if count >= _SEEN_VERB},
    )


_ARTICLE = re.compile(r"\b([Aa])n? $")
_AN_SOUND = re.compile(r"[aeiou]|8|11\b|18\b|hour|honest|heir", re.IGNORECASE)
_A_SOUND = re.compile(r"uni(?!n)|eu|one\b|use|usu|U\.?[SK]|europ", re.IGNORECASE)


def like(word: str, model: str) -> str:
    """Write a word with a capital where its model has one.

    >>> like("small", "Big")
    'Small'
    """
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def put(text: str, start: int, end: int, new: str) -> str:
    """Replace a stretch, mending "a" and "an" before it.

    >>> put("It was an old car.", 10, 13, "new")
    'It was a new car.'
    """
    before = text[:start]
    article = _ARTICLE.search(before)
    if article and new:
        an = _AN_SOUND.match(new) and not _A_SOUND.match(new)
        before = before[: article.start()] + article[1] + ("n " if an else " ")
    return before + new + text[end:]


def sentence(text: str) -> str:
    """Write a clause as a sentence: a capital first, one full stop last.

    >>> sentence("he left Rome,")
    'He left Rome.'
    """
    bare = text.strip().rstrip(" ,;:.-–—")
    return bare[:1].upper() + bare[1:] + "."
