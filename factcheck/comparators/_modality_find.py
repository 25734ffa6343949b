"""Find the words of a text that negate, hedge, plan, cancel, deny, agree, propose or attribute."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.comparators._modality_value import Cue, ModalityValue
from factcheck.core.modality_words import ModalityWords
from factcheck.core.value import Mention

__all__ = ["KIND", "find_cues", "has_implicit", "has_softener"]

KIND = "modality"

_FIELDS = (
    (Cue.NEGATED, "negators"),
    (Cue.CANCELLED, "cancelled"),
    (Cue.DENIED, "denied"),
    (Cue.HEDGED, "hedges"),
    (Cue.PLANNED, "plans"),
    (Cue.AGREED, "agreed"),
    (Cue.PROPOSED, "proposed"),
    (Cue.ATTRIBUTED, "attributed"),
)
# Marks of Arabic are part of their word: لمَن (for whom) is not لم (not).
_WORD_START, _WORD_END = r"(?<![^\W_])", r"(?![^\W_]|[\u064b-\u0655])"
_APOSTROPHES = str.maketrans("’ʼ‘", "'''")
# A capital inside a sentence is that of a title: Deal or No Deal.
_INSIDE = re.compile(r"[^\W_],? $")
# Clauses end at commas, semicolons, colons, dashes and stops, of any script.
_CLAUSE_END = re.compile(r"[,;:.!?،؛؟，；：。！？、—–]+\s*|\s-\s|\n+")


def _pattern(cue: str, *, spaced: bool, clitics: str) -> str:
    if not spaced:
        return re.escape(cue)
    words = (r"\w*".join(map(re.escape, word.split("*"))) for word in cue.split())
    # An elided word (n') goes on into the next one.
    end = "" if cue.endswith("'") else _WORD_END
    return clitics + r"\s+".join(words) + end


def _alternatives(listed: tuple[str, ...], *, spaced: bool, clitics: str) -> str:
    ordered = sorted(listed, key=len, reverse=True)
    return "|".join(_pattern(cue, spaced=spaced, clitics=clitics) for cue in ordered) or "(?!)"


@lru_cache(maxsize=64)
def _compiled(
    words: ModalityWords, code: str, *, spaced: bool
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return patterns of: expletive phrases, cues by name, implicit negatives, softeners."""
    # Arabic writes "and" and "so" as one letter before the word.
    clitics = "[وف]?" if code == "ar" else ""
    edge = _WORD_START if spaced else ""

    def whole(body: str) -> re.Pattern[str]:
        return re.compile(f"{edge}(?:{body})")

    groups = "|".join(
        f"(?P<{cue.name}>{_alternatives(getattr(words, name), spaced=spaced, clitics=clitics)})"
        for cue, name in _FIELDS
    )
    # Even a negator that denies nothing here makes it unsure what an absent one would mean.
    implicit = (*words.implicit, *words.negators, *words.expletive)
    return (
        whole(_alternatives(words.expletive, spaced=spaced, clitics=clitics)),
        whole(groups),
        whole(_alternatives(implicit, spaced=spaced, clitics=clitics)),
        whole(_alternatives(words.softeners, spaced=spaced, clitics=clitics)),
    )


def _lowered(text: str) -> str:
    """Return a text of the same length in lower case, with one kind of apostrophe."""
    plain = text.translate(_APOSTROPHES)
    lowered = plain.lower()
    return lowered if len(lowered) == len(text) else plain


def _masked(text: str, expletive: re.Pattern[str]) -> str:
    """Blank out the phrases whose negator denies nothing, keeping all offsets."""
    return expletive.sub(lambda match: "\u0000" * len(match.group()), text)


def find_cues(text: str, words: ModalityWords, code: str, *, spaced: bool) -> tuple[Mention, ...]:
    """Return the cues of a text, in order, none overlapping another."""
    expletive, cues, _, _ = _compiled(words, code, spaced=spaced)
    masked = _masked(_lowered(text), expletive)
    ends = [match.end() for match in _CLAUSE_END.finditer(masked)]
    found = []
    for match in cues.finditer(masked):
        if match.lastgroup is None or not match.group().strip("\u0000"):
            continue
        start, end = match.span()
        if text[start].isupper() and _INSIDE.search(text, 0, start):
            continue
        clause = sum(edge <= start for edge in ends)
        cue = Cue[match.lastgroup]
        value = ModalityValue(cue, match.group(), clause)
        found.append(Mention(KIND, text[start:end], start, end, cue.value, value))
    return tuple(found)


@lru_cache(maxsize=1 << 11)
def has_implicit(text: str, words: ModalityWords, code: str, *, spaced: bool) -> bool:
    """Tell whether any word of a text is negative, be it in its sense alone or in a set phrase."""
    return _compiled(words, code, spaced=spaced)[2].search(_lowered(text)) is not None


@lru_cache(maxsize=1 << 11)
def has_softener(text: str, words: ModalityWords, code: str, *, spaced: bool) -> bool:
    """Tell whether a text is hedged, asked or conditional in some other way."""
    return _compiled(words, code, spaced=spaced)[3].search(_lowered(text)) is not None
