"""A finding in plain lines, for formats that show a message and no layout of their own."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.core.safe_text import safe
from factcheck.core.value import Mention
from factcheck.core.verdict import Direction, Evidence
from factcheck.reporters._bidi import isolate
from factcheck.reporters._entries import Entry
from factcheck.reporters._quote import focus, shortened
from factcheck.reporters._words import (
    english,
    language_name,
    remark,
    right_to_left,
    telling_values,
    tells_values,
)

__all__ = ["DIRECTION_WORDS", "LONGEST_QUOTE", "details", "headline", "place", "sentence"]

DIRECTION_WORDS = {
    Direction.SUPPORTS: "supports",
    Direction.CONTRADICTS: "contradicts",
    Direction.NEAREST: "nearest",
}

# Columns. An annotation is read beside the file; more of a long line hides the finding itself.
LONGEST_QUOTE = 600


def headline(entry: Entry) -> str:
    """Return rule and subject: ``FC202 time altered: iss@report-en``."""
    rule = entry.finding.rule
    return f"{rule.code} {rule.title}: {safe(entry.subject)}"


def place(evidence: Evidence) -> str:
    """Return ``path:line``."""
    return f"{safe(evidence.path)}:{max(1, evidence.line)}"


def sentence(entry: Entry, bidi: str = "plain") -> str:
    """Return the finding's message, with the values it rests on where it does not name them."""
    message = isolate(_short(entry.message), bidi, rtl=False)
    pairs = "; ".join(
        f"expected {expected}, found {found}" for expected, found in _values(entry, bidi)
    )
    return f"{message} — {pairs}" if pairs and not tells_values(entry) else message


def details(entry: Entry, bidi: str = "plain") -> Iterator[str]:
    """Yield the finding line by line: message, claim, values, evidence. All of it is safe."""
    yield isolate(_short(entry.message), bidi, rtl=False)
    if entry.claim:
        yield f"Claim: {_short(entry.claim.statement)}"
    for expected, found in _values(entry, bidi):
        yield f"Expected: {expected}"
        yield f"Found: {found}"
    for evidence in entry.evidence:
        direction = DIRECTION_WORDS[evidence.direction].capitalize()
        quote = shortened(evidence.text, focus(entry.cell, evidence), LONGEST_QUOTE)
        quote = isolate(quote, bidi, rtl=right_to_left(entry.language))
        yield f"{direction} ({place(evidence)}, {safe(language_name(entry.language))}): {quote}"


def _values(entry: Entry, bidi: str) -> Iterator[tuple[str, str]]:
    rtl = right_to_left(entry.language)
    for value in telling_values(entry.cell) if entry.cell else ():
        found = _words(value.found, bidi, rtl=rtl) if value.found else ""
        yield _words(value.expected, bidi, rtl=False), found + remark(value)


def _words(mention: Mention, bidi: str, *, rtl: bool) -> str:
    meaning = _short(english(mention))
    return isolate(_short(mention.text), bidi, rtl=rtl) + (f" {meaning}" if meaning else "")


def _short(text: str) -> str:
    return shortened(text, None, LONGEST_QUOTE)
