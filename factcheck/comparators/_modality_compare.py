"""Tell whether the evidence negates, hedges or plans what the claim states, or the reverse.

A negator somewhere in the evidence proves nothing: it may deny another clause. "Differs" is said
only where one side has no word at all that denies anything, openly or in its sense, and the texts
are of one size, so that nothing but the claim can be what the other side denies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeGuard

from factcheck.comparators._modality_find import KIND, has_implicit, has_softener
from factcheck.comparators._modality_value import Cue, ModalityValue
from factcheck.comparators._name_evidence import is_readable, prepare
from factcheck.comparators._name_find import find_names
from factcheck.comparators._name_match import search
from factcheck.comparators._name_region import sentence, size
from factcheck.core.errors import UnknownNameError
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention, Reading, Relation, ValueComparison
from factcheck.registry import language_pack

__all__ = ["compare_texts"]

# Longer claims hold several statements, of which a negator denies one.
_LONGEST_SURE = 22
# A translation has between these shares of its source's words; a text far shorter leaves parts out.
_SHORTER, _LONGER = 0.55, 2.2
_DENYING = (Cue.NEGATED, Cue.CANCELLED, Cue.DENIED)


def cue_of(mention: Mention) -> Cue | None:
    """Return a mention's cue, None where another comparator made it."""
    return mention.value.cue if isinstance(mention.value, ModalityValue) else None


def _of(mentions: Iterable[Mention], *cues: Cue) -> list[Mention]:
    return [mention for mention in mentions if cue_of(mention) in cues]


def _stated(text: str) -> Mention:
    """Make the mention of a text that says something as a fact: all of it."""
    end = len(text.rstrip())
    start = len(text) - len(text.lstrip())
    value = ModalityValue(Cue.STATED, "")
    return Mention(KIND, text[start:end], start, end, "stated as a fact", value)


def _pack(language: str) -> LanguagePack | None:
    try:
        return language_pack(language)
    except UnknownNameError:
        return None


def _implicit(text: str, pack: LanguagePack) -> bool:
    return has_implicit(text, pack.modality, pack.code, spaced=pack.spaced)


def _soft(text: str, pack: LanguagePack) -> bool:
    return has_softener(text, pack.modality, pack.code, spaced=pack.spaced)


def _inside(mentions: Iterable[Mention], told: tuple[int, int]) -> list[Mention]:
    return [mention for mention in mentions if told[0] <= mention.start < told[1]]


@lru_cache(maxsize=1 << 8)
def _names(text: str, language: str) -> tuple[Mention, ...]:
    return find_names(text, language_pack(language))


def _told(expected: Reading, found: Reading) -> tuple[int, int] | None:
    """Return the part of the evidence that tells what the claim tells, None where unsure."""
    if _pack(expected.language) is None:
        return None

    def spans() -> list[tuple[int, int]]:
        evidence = prepare(found.text, found.language)
        matches = [search(name, evidence, ()) for name in _names(expected.text, expected.language)]
        return [span for match in matches if match for span in match.spans]

    return sentence(expected.text, found.text, spans)


def _both(expected: Reading, found: Reading) -> Iterator[ValueComparison]:
    """Yield what both sides say in the same way."""
    for cue in (Cue.NEGATED, Cue.CANCELLED, Cue.DENIED, Cue.HEDGED, Cue.PLANNED, Cue.AGREED):
        ours, theirs = _of(expected.mentions, cue), _of(found.mentions, cue)
        if ours and theirs:
            yield ValueComparison(KIND, ours[0], theirs[0], Relation.EQUAL)


def _dropped(expected: Reading, found: Reading, pack: LanguagePack) -> ValueComparison | None:
    """Compare a claim that denies with evidence in which nothing denies anything."""
    if "?" in expected.text or _implicit(found.text, pack):
        return None
    ours, theirs = size(expected.text), size(found.text)
    alike = _SHORTER * ours - 1 <= theirs <= _LONGER * ours
    sure = alike and _of(expected.mentions, Cue.NEGATED)
    relation = Relation.DIFFERS if sure else Relation.UNDETERMINED
    denying = _of(expected.mentions, Cue.NEGATED) or _of(expected.mentions, *_DENYING)
    return ValueComparison(KIND, denying[0], _stated(found.text), relation)


def _added(expected: Reading, found: Reading, pack: LanguagePack) -> ValueComparison | None:
    """Compare a claim that denies nothing with evidence that does."""
    if "?" in expected.text or _implicit(expected.text, pack):
        return None
    told = _told(expected, found)
    denying = _inside(_of(found.mentions, *_DENYING), told) if told else []
    if not denying:
        return None
    clauses = {cue.clause for cue in (m.value for m in expected.mentions) if _is_value(cue)}
    sure = len(denying) == 1 and size(expected.text) <= _LONGEST_SURE and len(clauses) <= 1
    relation = Relation.DIFFERS if sure else Relation.UNDETERMINED
    return ValueComparison(KIND, _stated(expected.text), denying[0], relation)


def _is_value(value: object) -> TypeGuard[ModalityValue]:
    return isinstance(value, ModalityValue)


def _polarity(
    expected: Reading, found: Reading, ours: LanguagePack, theirs: LanguagePack
) -> ValueComparison | None:
    claimed, told = _of(expected.mentions, *_DENYING), _of(found.mentions, *_DENYING)
    if claimed and not told:
        return _dropped(expected, found, theirs)
    if told and not claimed:
        return _added(expected, found, ours)
    return None


def _weaker(expected: Reading, found: Reading, pack: LanguagePack) -> ValueComparison | None:
    """Compare a claim stated as a fact with evidence that hedges it or only plans it."""
    certain = not _of(expected.mentions, Cue.HEDGED, Cue.PLANNED, Cue.PROPOSED, *_DENYING)
    if not certain or not _of(found.mentions, Cue.HEDGED, Cue.PLANNED):
        return None
    if _soft(expected.text, pack):
        return None
    if size(expected.text) > _LONGEST_SURE:
        return None
    told = _told(expected, found)
    weak = _inside(_of(found.mentions, Cue.HEDGED, Cue.PLANNED), told) if told else []
    if not weak:
        return None
    return ValueComparison(KIND, _stated(expected.text), weak[0], Relation.LESS_PRECISE)


def _settled(expected: Reading, found: Reading) -> ValueComparison | None:
    """Compare a claim that something was agreed with evidence that it was proposed, or reversed."""
    for ours, theirs in ((Cue.AGREED, Cue.PROPOSED), (Cue.PROPOSED, Cue.AGREED)):
        claimed = _of(expected.mentions, ours)
        if not claimed or _of(expected.mentions, theirs) or _of(found.mentions, ours):
            continue
        if not _of(found.mentions, theirs):
            continue
        told = _told(expected, found)
        other = _inside(_of(found.mentions, theirs), told) if told else []
        if other:
            weaker = ours is Cue.AGREED
            relation = Relation.LESS_PRECISE if weaker else Relation.UNDETERMINED
            return ValueComparison(KIND, claimed[0], other[0], relation)
    return None


def compare_texts(expected: Reading, found: Reading) -> tuple[ValueComparison, ...]:
    """Return what can be said of the modality of a claim and its evidence."""
    ours, theirs = _pack(expected.language), _pack(found.language)
    if ours is None or theirs is None or not is_readable(found.text, found.language):
        return ()
    told = (
        _polarity(expected, found, ours, theirs),
        _weaker(expected, found, ours),
        _settled(expected, found),
    )
    return (*_both(expected, found), *(result for result in told if result is not None))
