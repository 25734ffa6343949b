"""What part of a claim's words a text shares, across languages: digits, names, cognates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from anyascii import anyascii

from factcheck.core.glossary import Glossary

__all__ = ["shared_words"]

# Shorter tokens are too often alike by chance between two languages ("con", "die", "main").
_SHORTEST_COGNATE = 4
# Inflection changes the end of a word, translation its spelling; the first letters stay.
_STEM = 5

# Every claim is laid beside every line of a document: more texts than a document has lines.
_TEXTS = 4096

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+", re.UNICODE)


def _fold(token: str) -> str:
    romanised: str = anyascii(unicodedata.normalize("NFKC", token))
    return romanised.casefold().replace("'", "")


@lru_cache(maxsize=_TEXTS)
def _stems(text: str) -> frozenset[str]:
    tokens = (_fold(token) for token in _TOKEN.findall(text))
    return frozenset(
        t[:_STEM] if not t[0].isdigit() else t
        for t in tokens
        if t and (t[0].isdigit() or len(t) >= _SHORTEST_COGNATE)
    )


def shared_words(
    claim: str, function_words: Iterable[str], glossary: Glossary, language: str
) -> Callable[[str], float]:
    """Return a function that tells what part of the claim's words a text shares, in [0, 1].

    Words count as shared when their digits are equal or their romanised stems are, or when the
    glossary gives a form of the claim's name that stands in the text.

    >>> shared = shared_words("NASA visited Roscosmos in 2018.", {"in"}, (), "fr")
    >>> shared("Roscosmos et la NASA, en 2018"), shared("Il pleut.")
    (0.75, 0.0)
    """
    wanted = _stems(claim) - _stems(" ".join(function_words))
    names = [
        (_stems(entry.term), entry.in_language(language))
        for entry in glossary
        if entry.term.casefold() in claim.casefold() and entry.in_language(language)
    ]

    def share(text: str) -> float:
        if not wanted:
            return 0.0
        found = wanted & _stems(text)
        folded = text.casefold()
        for stems, forms in names:
            if any(form.casefold() in folded for form in forms):
                found |= wanted & stems
        return len(found) / len(wanted)

    return share
