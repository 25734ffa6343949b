"""Words of strangers on a page: cut into pieces at what is marked, with language and direction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.report import Cell
from factcheck.core.value import Mention, ValueComparison
from factcheck.core.verdict import Evidence
from factcheck.reporters._details import DIRECTION_WORDS, place
from factcheck.reporters._gloss import GlossPiece, gloss_pieces
from factcheck.reporters._quote import focus, located
from factcheck.reporters._words import english, remark, right_to_left

__all__ = ["Quote", "Support", "Value", "language_tag", "quote", "support", "value"]

# A language tag by its shape (BCP 47); a browser can do nothing with any other text.
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_CLAIM_LANGUAGE = "en"  # that of the table's statements
_FIRST = 200  # characters looked at for the direction; text without a letter until then is rare


@dataclass(frozen=True, slots=True)
class Quote:
    """A text in pieces, each marked or not.

    `turned` tells a right-to-left text that starts with a word of the other direction, which a
    browser would take for left-to-right by itself.
    """

    pieces: tuple[tuple[str, bool], ...]
    lang: str
    turned: bool


@dataclass(frozen=True, slots=True)
class Value:
    """An expected value beside the one found, each with its English form in brackets."""

    expected: Quote
    expected_english: str
    found: Quote | None
    found_english: str
    remark: str


@dataclass(frozen=True, slots=True)
class Support:
    """A line of evidence: how it bears on the claim, where it stands, what it says."""

    direction: str
    place: str
    quote: Quote
    gloss: tuple[GlossPiece, ...] = ()
    translation: str = ""


def language_tag(code: str) -> str:
    """Return a language for an attribute, nothing where the table's word is no language tag.

    >>> language_tag("zh-Hant"), language_tag('x" onload="')
    ('zh-Hant', '')
    """
    return code if _TAG.fullmatch(code) else ""


def quote(
    text: str, language: str = _CLAIM_LANGUAGE, marks: Sequence[tuple[int, int]] = ()
) -> Quote:
    """Return a text with ranges of it marked."""
    pieces: list[tuple[str, bool]] = []
    done = 0
    for start, end in marks:
        pieces += [(text[done:start], False), (text[start:end], True)]
        done = end
    pieces.append((text[done:], False))
    turned = right_to_left(language) and _starts_left_to_right(text)
    return Quote(tuple(p for p in pieces if p[0]), language_tag(language), turned)


def _starts_left_to_right(text: str) -> bool:
    strong = (d for d in map(unicodedata.bidirectional, text[:_FIRST]) if d in {"L", "R", "AL"})
    return next(strong, "R") == "L"


def value(one: ValueComparison, language: str) -> Value:
    """Return a comparison of values in the words of both sides."""
    return Value(
        expected=quote(one.expected.text),
        expected_english=english(one.expected),
        found=quote(one.found.text, language) if one.found else None,
        found_english=_english(one.found),
        remark=remark(one),
    )


def _english(mention: Mention | None) -> str:
    return english(mention) if mention else ""


def support(evidence: Evidence, cell: Cell | None, language: str) -> Support:
    """Return a line of evidence with the value it is quoted for marked."""
    shown, mark = located(evidence.text, focus(cell, evidence))
    direction = DIRECTION_WORDS[evidence.direction]
    return Support(
        direction,
        place(evidence),
        quote(shown, language, [mark] if mark else []),
        gloss_pieces(evidence.gloss),
        evidence.gloss.translation if evidence.gloss else "",
    )
