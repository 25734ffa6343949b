"""Where sentences end, by the data of a language pack.

Page reading (which sentences are in which language) and the segment stage both ask here. Every
decision looks at a bounded stretch on either side, so that reading stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factcheck.core.sentence_words import SentenceWords

__all__ = ["sentence_ends"]

# These end a sentence wherever they stand; the others need a look around.
_FULL_STOPS = frozenset("。！？｡؟۔।॥")
_DOTS = frozenset(".．")
_ELLIPSIS = "…"

_BEHIND = 24  # longer than any abbreviation of a pack
_LONGEST_CLOSING = 8

# Bidi marks and zero-width characters stand between a full stop and what follows, unseen.
_UNSEEN = "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_SURE_CLOSER = frozenset(")]}）］】」』》〉”’›\u200b\u200c\u200d\u200e\u200f\u2069\u202c\ufeff")
# German closes with what English opens with, and with French quotes turned round.
_UNSURE_CLOSER = frozenset("“‘«»‹\"'")
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_SPACED_CLOSER = re.compile(r"[ \u00a0\u202f][»›”](?!\w)")
_AHEAD = re.compile(
    rf"(?P<gap>\s*)[{_UNSEEN}]*(?P<lead>(?:[“”‘„‚«»‹›\"'(（\[【「『《〈¿¡–—*_]\s?){{0,4}})(?P<next>.?)",
    re.DOTALL,
)
_NEVER_FIRST = frozenset(",;:،؛，、；：%/=&+~)]}）】")
_WORD = re.compile(r"[^\W_]{1,40}")
# Python's \w leaves out the combining marks of Arabic, Hebrew and decomposed Latin.
_MARKS = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670"
_TOKEN_BEHIND = re.compile(
    rf"(?<![\w{_MARKS}])(?:[^\W\d_]{{1,4}}\.[ \u00a0\u202f]?){{0,4}}"
    rf"[^\W_](?:[\w{_MARKS}’'-]*[\w{_MARKS}])?$"
)
_SPACES = re.compile(r"\s+")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_ROMAN = re.compile(r"[IVXLC]{1,6}")
_LOWER_BRAND = re.compile(r"[a-z][A-Z]")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LONGEST_ORDINAL = 3  # digits: a longer number before a dot is a year or an amount
_SHORTEST_WORD = 3  # a shorter one glued to a dot may be an initial or a part of an address


@dataclass(frozen=True, slots=True)
class _Spot:
    """A terminator and what surrounds it: ``text[start:stop]`` with its closing marks."""

    text: str
    line: int
    start: int
    stop: int
    closed: bool
    gap: bool
    lead: str
    next: str
    next_word: str


@cache
def _candidates(terminators: str) -> re.Pattern[str]:
    """Return the pattern of terminators; a mark before a digit or small letter ends nothing."""
    every = re.escape(terminators)
    full = "".join(_FULL_STOPS)
    return re.compile(f"[{every}]+(?:(?<=[{full}])|(?![0-9a-z]))")


def _close(text: str, position: int, end: int, opened: str) -> int:
    """Return where the closing quotes, brackets and footnote marks after a terminator end.

    `opened` is the straight quotation mark while it waits for its second one, else empty.
    """
    limit = min(end, position + _LONGEST_CLOSING)
    while position < limit:
        found = _FOOTNOTE.match(text, position, end) or _SPACED_CLOSER.match(text, position, end)
        if found:
            position = found.end()
            continue
        char, after = text[position], text[position + 1 : min(position + 2, end)]
        unsure = char in _UNSURE_CLOSER and (not after.isalnum() or char in opened)
        if char not in _SURE_CLOSER and not unsure:
            break
        position += 1
    return position


def _opens_sentence(word: str, words: SentenceWords) -> bool:
    """Tell whether a word is of the kind that begins a sentence and no name."""
    return not word.islower() and word.lower() in words.function_words if word else False


def _abbreviated_forms(token: str) -> tuple[str, ...]:
    """Return a token as packs write abbreviations, with ever fewer of its dotted parts."""
    parts = _SPACES.sub("", token).lower().split(".")
    forms = tuple(".".join(parts[n:]) for n in range(len(parts)))
    return (*forms, forms[-1].rpartition("-")[2])


def _caseless(char: str) -> bool:
    return char.isalpha() and char.lower() == char.upper()


def _glued(spot: _Spot, token: str, words: SentenceWords) -> bool:
    """Decide on a dot that no space follows: a decimal, an address, or a forgotten space."""
    behind = spot.text[spot.start - 1 : spot.start]
    if spot.closed or spot.lead:  # the quotes tell the sentences apart
        return spot.next.isupper() or _caseless(spot.next)
    if _UNSPACED.match(behind):
        return bool(_UNSPACED.match(spot.next))
    if "." in token or len(token) < _SHORTEST_WORD:
        return False
    if _caseless(behind):
        return _caseless(spot.next)
    return behind.islower() and _opens_sentence(spot.next_word, words)


def _numbers_a_line(spot: _Spot, token: str) -> bool:
    """Tell whether this is the "1." or "a." at the head of a list item."""
    if not (token.isdigit() or len(token) == 1):
        return False
    head = spot.text[max(spot.line, spot.start - _BEHIND) : spot.start - len(token)]
    return spot.start - spot.line <= _BEHIND and not head.strip()


def _needs_opener(token: str, forms: tuple[str, ...], words: SentenceWords) -> bool:
    """Tell whether a dot after this token ends a sentence only before a word that opens one."""
    last = token.rpartition(".")[2].strip()
    if len(last) == 1 and last.isalpha():  # an initial, or the end of an acronym
        return True
    if words.ordinal_dot and (last.isdigit() or _ROMAN.fullmatch(last)):
        return len(last) <= _LONGEST_ORDINAL or not last.isdigit()
    return bool(_ACRONYM.fullmatch(token)) or not words.closing_abbreviations.isdisjoint(forms)


def _abbreviates(spot: _Spot, forms: tuple[str, ...], words: SentenceWords) -> bool:
    if not words.abbreviations.isdisjoint(forms):
        return True
    return spot.next.isdigit() and not words.number_abbreviations.isdisjoint(forms)


def _after_dot(spot: _Spot, words: SentenceWords) -> bool:
    behind = spot.text[max(spot.line, spot.start - _BEHIND) : spot.start]
    found = _TOKEN_BEHIND.search(behind)
    token = found[0] if found else ""
    if not spot.gap:
        return _glued(spot, token, words)
    if not token:
        return True
    forms = _abbreviated_forms(token)
    if _numbers_a_line(spot, token) or _abbreviates(spot, forms, words):
        return False
    return not _needs_opener(token, forms, words) or _opens_sentence(spot.next_word, words)


def _ends(spot: _Spot, words: SentenceWords) -> bool:
    run = spot.text[spot.start : spot.stop]
    if spot.next in _NEVER_FIRST or spot.next in words.terminators:
        return False
    if run[0] in _FULL_STOPS:
        # A question in brackets inside a sentence: the sentence goes on after the bracket.
        return not (spot.closed and run[-1] in ")）" and not spot.gap)
    return "¿" in spot.lead or "¡" in spot.lead or _ends_if_new_begins(spot, run, words)


def _ends_if_new_begins(spot: _Spot, run: str, words: SentenceWords) -> bool:
    """Decide on a mark that also stands inside sentences, by what follows it."""
    if spot.next.islower() and not _LOWER_BRAND.match(spot.next_word):
        return False
    if run.startswith(("..", "．．")) or _ELLIPSIS in run:
        return spot.gap and spot.next.isupper()
    if run[0] in _DOTS:
        return _after_dot(spot, words)
    return spot.gap or bool(_UNSPACED.match(spot.next)) or not (spot.next.isalnum() or spot.lead)


def sentence_ends(text: str, start: int, end: int, words: SentenceWords) -> Iterator[int]:
    """Yield the offsets inside ``text[start:end]``, one line, at which a sentence ends.

    Closing quotes and brackets stay with their sentence. The end of the line is not yielded.
    Units: code points.

    >>> from factcheck.registry import language_pack
    >>> line = "Mr. Li paid 3.5 yuan. He left."
    >>> list(sentence_ends(line, 0, len(line), language_pack("en").sentences))
    [21]
    """
    counted, straight = start, 0
    for found in _candidates(words.terminators).finditer(text, start, end):
        straight += text.count('"', counted, found.start())
        counted = found.start()
        stop = _close(text, found.end(), end, '"' if straight % 2 else "")
        ahead = _AHEAD.match(text, stop, end)
        if ahead is None or not ahead["next"]:
            continue
        word = _WORD.match(text, ahead.start("next"), end)
        spot = _Spot(
            text,
            start,
            found.start(),
            stop,
            stop > found.end(),
            bool(ahead["gap"]),
            ahead["lead"],
            ahead["next"],
            word[0] if word else "",
        )
        if _ends(spot, words):
            yield stop
