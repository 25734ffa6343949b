"""Hypotheses that say more than their premise, and premises that say less."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from factcheck.training.editing import sentence
from factcheck.training.wordlists import listed

__all__ = ["cut", "extended", "joined"]

_SEPARATOR = re.compile(r"(?<!\d)[,;，；،؛](?!\d)|(?<=\d)[,;，；،؛](?=\s)")
_WIDE = re.compile(r"[　-鿿＀-￯]")
# A cut stands where it should when it divides both sides alike.
_OFF, _LEAST, _REST = 0.12, 0.3, 0.25
_CLAIM_WORDS = 3
# Clauses that another language likes to put first, or last.
_TURNED = re.compile(
    r"\b(?:if|although|though|because|when|while|unless|since|after|before|until|so that|in order"
    r"|as"
    r"|despite|whether|who|which|that)\b",
    re.IGNORECASE,
)
_TIMES = (
    "on Tuesday", "last year", "in the early morning", "for the second time",
    "late on Sunday evening", "over the past three months", "in the spring of 1998",
    "shortly before midnight", "every winter", "during the holidays", "for several weeks",
    "in the first half of the year", "two days later",
)  # fmt: skip
_PLACES = (
    "in the north of the country", "near the border", "in Brussels", "at the main station",
    "in a small village", "on the other side of the river", "in front of the parliament",
    "at a hotel in Geneva", "in the capital", "in a hospital", "at the airport",
    "in southern Italy",
)  # fmt: skip
_CAUSES = (
    "because of a lack of money", "because of bad weather", "for political reasons",
    "due to a technical fault", "in order to save money", "to avoid a scandal",
    "because of the strike", "in response to growing criticism", "for fear of reprisals",
    "out of sheer curiosity",
)  # fmt: skip
_MANNERS = (
    "with the help of two neighbours", "without telling anyone", "together with a colleague",
    "despite strong opposition", "under police protection",
    "with the support of the government", "at the request of the family",
    "in the presence of journalists", "at a cost of 3 million euros",
    "against the advice of experts", "as a local newspaper had predicted",
    "as part of a wider plan", "which surprised many observers", "which led to a public debate",
    "which cost thousands of euros", "and later apologised for it",
    "and a second case is being investigated",
)  # fmt: skip
_SPEAKERS = (
    "According to the ministry,", "According to a report by the police,", "Experts say that",
    "According to two witnesses,", "The mayor said that", "A spokesman confirmed that",
)  # fmt: skip
_HAS_TIME = re.compile(
    r"\b(?:1\d\d\d|20\d\d|[A-Z][a-z]+day|January|February|March|April|June|July|August|September"
    r"|October"
    r"|November|December|today|yesterday|tomorrow|tonight|now|ago|last|next|every|always|never|ever"
    r"|soon|later|while|when|since|until|before|after|during)\b"
)
_HAS_PLACE = re.compile(r"\b(?:in|at|on|near|from|to|home|here|there|where)\b")
_HAS_CAUSE = re.compile(r"\b(?:because|due|since|so|to|for|order|why)\b")
_OPEN_END = re.compile(r"\b(?:who|which|that|if|when|whether|what|why|how|or|not|no)\b|n['’]t\b")
_LOWERED = frozenset(
    listed(
        """The A An He She It They We His Her Its Their This These There In On At You My Your
        Our Some Many All One Most Each Both Every No That"""
    )
)
_LONGEST = 30


def extended(text: str, details: Sequence[str], chance: random.Random) -> str | None:
    """Add a detail that the sentence does not give, often one of those found elsewhere."""
    if not text.endswith(".") or '"' in text or len(text.split()) > _LONGEST:
        return None
    if re.match(r"(?:Let|Please|Don|Do|Be|Never|Thank|Come|Go|Yes|No)\b", text):
        return None
    options: list[tuple[str, ...]] = [_MANNERS]
    options += [] if _HAS_TIME.search(text) else [_TIMES]
    options += [] if _HAS_PLACE.search(text) else [_PLACES]
    options += [] if _HAS_CAUSE.search(text) else [_CAUSES]
    if chance.random() < 0.15:  # noqa: PLR2004  # attribution is one detail among many
        return f"{chance.choice(_SPEAKERS)} {_lowered(text)}"
    if _OPEN_END.search(text):
        return None
    bare = text[:-1].rstrip()
    if details and chance.random() < 0.75:  # noqa: PLR2004  # found ones have the greater variety
        detail = chance.choice(details)
        taken = _HAS_TIME.search(text) if _HAS_TIME.search(detail) else None
        return None if taken or detail in text else f"{bare}{detail}."
    detail = chance.choice(chance.choice(options))
    comma = "," if detail.startswith(("which", "and")) else ""
    return f"{bare}{comma} {detail}."


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:] if re.split(r"\W", text, maxsplit=1)[0] in _LOWERED else text


def joined(first: str, second: str) -> str | None:
    """Return two statements as one, None where one is no short statement."""
    if not (first.endswith(".") and second.endswith(".")) or '"' in first + second:
        return None
    if len(first.split()) + len(second.split()) > _LONGEST:
        return None
    return f"{first[:-1]}, and {_lowered(second)}"


def cut(english: str, foreign: str, chance: random.Random) -> tuple[str, str] | None:
    """Cut the last part off a sentence and its translation, at punctuation.

    Returns the two that are left; None where the two are not punctuated alike, so that nothing says
    where in the translation the English part ends.
    """
    ours, theirs = list(_SEPARATOR.finditer(english)), list(_SEPARATOR.finditer(foreign))
    if not ours or len(ours) != len(theirs):
        return None
    at = chance.randrange(len(ours))
    ends = ours[at].start(), theirs[at].start()
    shares = ends[0] / len(english), ends[1] / len(foreign)
    if abs(shares[0] - shares[1]) > _OFF or min(shares) < _LEAST or max(shares) > 1 - _REST:
        return None
    kept = english[: ends[0]], foreign[: ends[1]]
    if len(english[ends[0] :].split()) <= _CLAIM_WORDS or any(p.count('"') % 2 for p in kept):
        return None
    if _TURNED.search(english):
        return None
    if re.findall(r"\d+", kept[0]) != re.findall(r"\d+", kept[1]):
        return None
    return sentence(kept[0]), kept[1] + ("。" if _WIDE.search(foreign) else ".")
