"""Search one name of the claim in the evidence: by key, by glossary, by spelling, by sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import Indel

from factcheck.comparators._name_evidence import LONGEST_ARABIC, Evidence
from factcheck.comparators._name_han import find_sound
from factcheck.comparators._name_related import relation_of
from factcheck.comparators._name_sound import alike, likeness, skeletons
from factcheck.comparators._name_text import Word, fold, words
from factcheck.comparators._name_uncased import bare, plainly_word
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.glossary import Glossary, GlossaryEntry
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention, Relation

__all__ = ["Match", "legible", "may_stand", "search", "search_form"]

# Names in one script differ by a letter or two when they are one (Dmitry, Dmitri); from this
# similarity of letters on they are taken for one. Random pairs of names pass it in 0.002 %.
_SAME_LETTERS = 0.84
_SHORT = 3  # a name of fewer letters must be written, or sound, the same
_SAME_SOUND = 0.9
_TAKEN_SOUND = 0.65  # asked of a well-known name inside a full one
_CASED = ("Latn", "Cyrl")
_ASIDE = 2  # what may stand between the words of a name: a space, a dot, a hyphen
_LONGEST_PART = 9  # letters of a glued word that may be a token of a name
_HEARD = 2  # words of a name that must sound like words of the text
_CLEAR_SOUND = 0.78  # asked of a word that is no likely name; random pairs never reach it


@dataclass(frozen=True, slots=True)
class Match:
    """Where a name was found and how well. Units: spans in code points of the evidence."""

    relation: Relation
    spans: tuple[tuple[int, int], ...]


def _by_key(value: NameValue, evidence: Evidence) -> Match | None:
    found: dict[Relation, list[tuple[int, int]]] = {}
    for hit in evidence.hits:
        relation = relation_of(value.keys, hit.keys)
        # A weak form (意 for Italy) may stand for its own key, not for what is part of it.
        if relation is not None and (relation is Relation.EQUAL or not hit.weak):
            found.setdefault(relation, []).append((hit.start, hit.end))
    for relation in (Relation.EQUAL, Relation.COMPATIBLE, Relation.LESS_PRECISE):
        if relation in found:
            return Match(relation, tuple(found[relation]))
    return None


def search_form(form: str, evidence: Evidence) -> tuple[tuple[int, int], ...]:
    """Return where a written form stands in the evidence, inflected or not."""
    parts = words(form, evidence.language, frozenset())
    if len(parts) == 0 or any("㐀" <= char <= "鿿" for char in form):
        at = evidence.text.find(form) if form else -1
        return ((at, at + len(form)),) if at >= 0 else ()
    found = evidence.words
    spans: list[tuple[int, int]] = []
    if not any(evidence.by_stem.get(way) for way in parts[0].stems):
        return ()
    for at in range(len(found) - len(parts) + 1):
        window = found[at : at + len(parts)]
        if all(set(part.stems) & set(word.stems) for part, word in zip(parts, window, strict=True)):
            spans.append((window[0].start, window[-1].end))
    return tuple(spans)


def _by_glossary(mention: Mention, evidence: Evidence, glossary: Glossary) -> Match | None:
    for entry in _by_term(glossary).get(fold(mention.text), ()):
        for form in (*entry.in_language(evidence.language), entry.term):
            spans = search_form(form, evidence)
            if spans:
                return Match(Relation.EQUAL, spans)
    return None


@lru_cache(maxsize=16)
def _by_term(glossary: Glossary) -> dict[str, list[GlossaryEntry]]:
    found: dict[str, list[GlossaryEntry]] = {}
    for entry in glossary:
        found.setdefault(fold(entry.term), []).append(entry)
    return found


def _spelt_alike(folded: str, ways: tuple[str, ...]) -> bool:
    return any(Indel.normalized_similarity(folded, way) >= _SAME_LETTERS for way in ways)


def _alike_any(token: str, ways: tuple[str, ...]) -> bool:
    for way in ways:  # noqa: SIM110 - any() takes twice as long, and this is asked of each word
        if len(way) > 1 and alike(token, way):
            return True
    return False


def _sounds(token: str, word: Word, pack: LanguagePack | None) -> bool:
    """Tell whether a word, or what it may be a form of, sounds like a token of a name."""
    if min(len(token), len(word.fold)) < _SHORT:
        if not plainly_word(word, pack):
            return likeness(token, word.fold) >= _SAME_SOUND
    elif not _alike_any(token, word.stems):
        return False
    elif not plainly_word(word, pack):
        return True
    return any(likeness(token, way) >= _CLEAR_SOUND for way in bare(word) if len(way) > 1)


def _word_spans(
    token: str, evidence: Evidence, *, by_sound: bool, in_full: bool
) -> Iterator[tuple[int, int]]:
    """Yield where a token of a name stands as a word: spelt alike, or sounding alike.

    A word may also be a town's or country's, in a full name (`in_full`) sooner: George Washington.
    """
    folded = fold(token)
    taken_sound = _TAKEN_SOUND if in_full else _CLEAR_SOUND
    if not by_sound:
        for word in evidence.by_stem.get(folded, ()):
            yield word.start, word.end
        return
    for word in evidence.words:
        if folded in word.stems:
            yield word.start, word.end
        elif word.start in evidence.candidates:
            latin = word.fold.isascii()
            near = latin and len(folded) > _SHORT and _spelt_alike(folded, word.stems)
            if near or _sounds(token, word, evidence.pack):
                yield word.start, word.end
        elif (
            word.start in evidence.taken
            and len(skeletons(token)[0]) >= _SHORT
            and any(likeness(token, way) >= taken_sound for way in word.stems)
        ):
            yield word.start, word.end


def _acronym_spans(token: str, evidence: Evidence) -> Iterator[tuple[int, int]]:
    folded = fold(token)
    for word in evidence.words:
        if word.fold == folded and word.acronym:
            yield word.start, word.end


def _clustered(spans: list[tuple[int, int]], size: int) -> tuple[tuple[int, int], ...]:
    """Keep the words that stand side by side, where some do: the rest are parts of other names."""
    if size == 1:
        return tuple(spans)
    ordered = sorted(set(spans))
    close = {
        span
        for one, other in pairwise(ordered)
        if 0 <= other[0] - one[1] <= _ASIDE
        for span in (one, other)
    }
    return tuple(sorted(close)) or tuple(ordered)


def _by_tokens(value: NameValue, evidence: Evidence) -> Match | None:
    tokens = [token for token in value.tokens if token[:1].isupper() and len(fold(token)) > 1]
    if not tokens:
        return None
    spans: list[tuple[int, int]] = []
    missed = []
    # A key with forms of its own in this language is written in no other way.
    by_sound = value.keys.isdisjoint(evidence.known)
    for token in tokens:
        if value.acronym:
            found = list(_acronym_spans(token, evidence))
        else:
            full = len(tokens) > 1
            found = list(_word_spans(token, evidence, by_sound=by_sound, in_full=full))
        if evidence.syllables and not found and by_sound:
            found = list(find_sound(token, tokens, evidence))
        spans += found
        if not found:
            missed.append(token)
    if not spans:
        return None
    if not missed:
        return Match(Relation.EQUAL, _clustered(spans, len(tokens)))
    if value.sort is not Sort.PERSON and not value.sounded:
        return Match(Relation.UNDETERMINED, tuple(spans))
    # A given name alone says less, where the family name could have been recognised for sure.
    sure = (
        value.sort is Sort.PERSON and evidence.pack is not None and evidence.pack.script in _CASED
    )
    vaguer = sure and tokens[-1] in missed
    return Match(Relation.LESS_PRECISE if vaguer else Relation.COMPATIBLE, tuple(spans))


def may_stand(value: NameValue, evidence: Evidence) -> bool:
    """Tell whether words of a text without capitals may be a name that was not found.

    One word of a full name sounds like some word of any text; two of them hardly do.
    """
    if value.keys or evidence.pack is None or evidence.pack.script != "Arab":
        return False
    tokens = [token for token in value.tokens if len(token) >= _SHORT and token[0].isupper()]
    free = [word for word in evidence.words if word.start in evidence.candidates]
    ways = {way for word in free for way in word.stems if len(way) >= _SHORT}
    heard = sum(any(alike(token, way) for way in ways) for token in tokens)
    return heard >= min(_HEARD, len(tokens)) > 0


def legible(value: NameValue, evidence: Evidence) -> bool:
    """Tell whether a name that was not found is not hidden where the text has lost its spaces."""
    if evidence.readable:
        return True
    if value.keys:
        return False
    tokens = [token for token in value.tokens if len(token) >= _SHORT and token[0].isupper()]
    glued = [word.fold for word in evidence.words if len(word.fold) > LONGEST_ARABIC]
    parts = {
        word[at : at + size]
        for word in glued
        for size in range(_SHORT, _LONGEST_PART + 1)
        for at in range(len(word) - size + 1)
    }
    return not any(alike(token, part) for token in tokens for part in parts)


def search(mention: Mention, evidence: Evidence, glossary: Glossary) -> Match | None:
    """Return where a name of the claim stands in the evidence; None where it does not."""
    value = mention.value
    if not isinstance(value, NameValue):
        return None
    match = _by_glossary(mention, evidence, glossary) if glossary else None
    if match is None and value.keys:
        match = _by_key(value, evidence)
    return match or _by_tokens(value, evidence)
