"""Decide whether another name stands where a name of the claim is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.comparators._name_han import TWO_NAMES, is_pinyin
from factcheck.comparators._name_related import group_of, relation_of
from factcheck.comparators._name_sound import alike, nearness, skeletons
from factcheck.comparators._name_spans import Places
from factcheck.comparators._name_text import Word
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.sentence_words import words
from factcheck.core.value import Mention, Relation

__all__ = ["place_of", "rival", "standing", "value_of", "wordlike"]

# Likeness of sound, on average over a name's words or of one word, from which on two names may be
# one. Of random pairs of full names 4 to 7 % pass (Han: 17 %), of right ones that were not
# recognised 69 to 86 %.
_MAY_BE = 0.42
_CLEARLY = 0.62
_MAY_BE_HAN = 0.46  # syllables of Mandarin add letters that any two names share
_OTHER, _OTHER_LATIN = 0.2, 0.4
_LEAST = 0.48  # of the word least alike, where one word of two names is the same
_MAY_BE_LATIN = 0.52  # within one script a name keeps most of its letters

_SHORT_RUN = 2
_LAST_LATIN = "\u024f"
_FIRST_HAN = "㐀"
_WORD_ENDINGS = tuple(
    words(
        "al als ing ings tion tions sion sions ment ments ness ity ism ist ists ous ive ives "
        "ful less ship hood ary ory able ible ure ence ance ers ors ics ship law age"
    )
)

Spans = Sequence[tuple[int, int]]


def place_of(value: NameValue) -> str:
    """Return the class within which one name may stand in another's place; empty for none."""
    if value.keys:
        return group_of(value.keys)
    if value.sounded and value.sort in (Sort.PERSON, Sort.UNKNOWN):
        return "sounded"
    return ""


def value_of(mention: Mention) -> NameValue:
    """Return a mention's value, an empty one where another comparator made it."""
    return mention.value if isinstance(mention.value, NameValue) else NameValue(())


def _likeness(token: str, written: str) -> float:
    """Return how alike a token sounds to a written name, or to a part of a long run of Han."""
    size = len(written)
    if written[:1] < _FIRST_HAN or size <= _SHORT_RUN:
        return nearness(token, written)
    # A run may have caught a character of the word beside it, a long one holds two names.
    least = 2 if size >= TWO_NAMES else size - 1
    return max(
        nearness(token, written[at : at + part])
        for part in range(least, size + 1)
        for at in (0, size - part)
    )


def _may_be(claimed: Sequence[str], written: Sequence[str], *, strictly: bool = False) -> bool:
    """Tell whether two names may be one after all: on average, or one word of them clearly.

    One word of a name resembles a word of any other by chance (in 5 % of random pairs), so words
    are compared in order, or in the reverse order. With
    `strictly`, the word least alike decides.
    """
    few, many = sorted((claimed, written), key=len)
    if len(few) == len(many):
        pairings = [list(zip(few, many, strict=True)), list(zip(few, many[::-1], strict=True))]
        scores = [[_likeness(*_ordered(a, b)) for a, b in pairs] for pairs in pairings]
    else:
        scores = [[max(_likeness(*_ordered(a, b)) for b in many) for a in few]]
    latin = all(token.isascii() for token in (*few, *many))
    han = any(token >= _FIRST_HAN for token in (*few, *many))
    floor = _MAY_BE_LATIN if latin else _MAY_BE_HAN if han else _MAY_BE
    if strictly:
        return max(map(min, scores)) >= max(floor, _LEAST)
    # John Smith is not John Miller: of two full names no word may be quite another.
    least = _OTHER_LATIN if latin else _OTHER
    kept = [row for row in scores if len(few) == 1 or len(few) < len(many) or min(row) >= least]
    return any(sum(row) >= floor * len(row) or max(row) >= _CLEARLY for row in kept)


def _ordered(one: str, other: str) -> tuple[str, str]:
    return (other, one) if one[:1] >= _FIRST_HAN else (one, other)


def _explained(
    mention: Mention, claim: Iterable[Mention], loose: Iterable[Word], missing: NameValue
) -> bool:
    """Tell whether a name of the evidence may be one of those of the claim that were not found."""
    value = value_of(mention)
    if any(relation_of(value_of(other).keys, value.keys) is not None for other in claim):
        return True
    if value.keys:
        return False
    tokens = _spoken(value.tokens)
    return _may_be(_spoken(missing.tokens), tokens) or any(
        _likeness(word.text, token) >= _CLEARLY for word in loose for token in tokens
    )


def _spoken(tokens: Sequence[str]) -> list[str]:
    """Leave out particles and initials, which have no sound of their own."""
    long = [token for token in tokens if len(token) > 2 and not token.islower()]  # noqa: PLR2004 - de, J.
    return long or list(tokens)


def wordlike(value: NameValue) -> bool:
    """Tell whether a single token ends like an English word, so that it may be translated."""
    return len(value.tokens) == 1 and value.tokens[0].lower().endswith(_WORD_ENDINGS)


def _comparable(missing: NameValue, other: NameValue) -> bool:
    """Tell whether the sounds of two names can be told apart.

    A native name in Han may be Korean or Japanese and sound otherwise there; and a name of one
    consonant is like any other.
    """
    native = other.tokens[0] >= _FIRST_HAN and len(other.tokens) == 1
    if native and not other.certain:
        return len(missing.tokens) > 1 and all(is_pinyin(token) for token in missing.tokens)
    if max(len(classes) for token in missing.tokens for classes in skeletons(token)) > 1:
        return True
    if other.tokens[0] >= _FIRST_HAN:
        return False
    # Wayne and Tom: the one consonant of a name is none of the other's.
    theirs = {sound for token in other.tokens for way in skeletons(token) for sound in way}
    return all(
        theirs.isdisjoint(classes) for token in missing.tokens for classes in skeletons(token)
    )


def standing(missing: Mention, spans: Spans, found: Sequence[Mention]) -> Relation | None:
    """Say what the part of a name that was found stands in.

    DIFFERS in another name (John Miller for John Smith), COMPATIBLE in a longer one whose other
    words may be those that were not recognised, None where it stands alone. `spans` are the
    places of the evidence where words of the claim's name stand.
    """
    claimed = _spoken(value_of(missing).tokens)
    for mention in found:
        value = value_of(mention)
        inside = any(mention.start <= start and end <= mention.end for start, end in spans)
        tokens = _spoken(value.tokens)
        if inside and not value.keys and len(tokens) > 1 and len(claimed) > 1:
            kept = _may_be(claimed, tokens, strictly=True)
            return Relation.COMPATIBLE if kept else Relation.DIFFERS
    return None


def _repeats(value: NameValue, claim: Sequence[Mention]) -> bool:
    """Tell whether each word of a name is a word of one name of the claim."""
    tokens = _spoken(value.tokens)
    return any(
        all(any(alike(*_ordered(own, token)) for own in value_of(name).tokens) for token in tokens)
        for name in claim
    )


def _stands_for(value: NameValue, named: NameValue) -> bool:
    """Tell whether a country is told beside its own capital: Russia where the claim has Moscow."""
    return relation_of(named.keys, value.keys) is Relation.COMPATIBLE and place_of(named) == "town"


def _rivals(
    missing: NameValue,
    claim: Sequence[Mention],
    lost: Sequence[Mention],
    loose: Sequence[Word],
    found: Sequence[Mention],
    spans: Spans,
) -> Iterator[Mention]:
    place, taken = place_of(missing), Places(spans)
    for mention in found:
        value = value_of(mention)
        if (
            place_of(value) == place
            and (place == "sounded" or value.certain)
            and not taken.overlap(mention.start, mention.end)
            and not any(_stands_for(value, value_of(name)) for name in claim)
            and not _explained(mention, lost, loose if place == "sounded" else (), missing)
            and not (place == "sounded" and _repeats(value, claim))
        ):
            yield mention


def _surplus(place: str, claim: Sequence[Mention], found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield well-known names that the evidence has more often than the claim.

    "Syrian leaders left China" against "Chinese leaders left China": China is found, and once more.
    """
    for mention in found:
        value = value_of(mention)
        if place_of(value) != place or not value.certain:
            continue
        here = sum(value_of(other).keys == value.keys for other in found)
        there = sum(not value_of(name).keys.isdisjoint(value.keys) for name in claim)
        if here == there + 1:
            yield mention


def rival(
    missing: Mention,
    claim: Sequence[Mention],
    lost: Sequence[Mention],
    loose: Sequence[Word],
    found: Sequence[Mention],
    spans: Spans,
) -> Mention | None:
    """Return the one name of the evidence that stands in the place of a missing one, if one does.

    `claim` are the claim's names, `lost` those that were not found, `loose` its capitalised words
    that are part of no name, `spans` the places of the evidence that the names found explain.
    """
    value = value_of(missing)
    if not value.keys and _heard(value, found, spans):
        return None
    full = len(_spoken(value.tokens)) > 1
    rivals = list(_rivals(value, claim, lost, loose, found, spans))
    if value.keys and not rivals:
        rivals = list(_surplus(place_of(value), claim, found))
    if not value.keys and full:
        # A full name stands in a full name's place: "Ayr" does not compete with "John Miller".
        rivals = [mention for mention in rivals if len(value_of(mention).tokens) > 1] or rivals
    elif not value.keys and value.sort is Sort.UNKNOWN:
        # What is no person's name for sure is not replaced by a full name.
        rivals = [mention for mention in rivals if len(value_of(mention).tokens) == 1]
    others = [value_of(name) for name in lost if name is not missing]
    for other in others:
        if place_of(other) != place_of(value) or (full and len(_spoken(other.tokens)) == 1):
            continue
        if value.keys:
            return None
        # Each of the other names must have something in the evidence that it may be.
        left = [mention for mention in rivals if not _pairs(other, mention)]
        if len(left) == len(rivals):
            return None
        rivals = left
    first = next(iter(rivals), None)
    if first is None or not all(_same(first, mention) for mention in rivals):
        return None
    return first if value.keys or _comparable(value, value_of(first)) else None


def _heard(missing: NameValue, found: Sequence[Mention], spans: Spans) -> bool:
    """Tell whether a name in another script, of no other name of the claim, may be the missing."""
    taken, tokens = Places(spans), _spoken(missing.tokens)
    return any(
        not value.keys
        and value.tokens[0][0] > _LAST_LATIN
        and not taken.overlap(mention.start, mention.end)
        and _may_be(tokens, _spoken(value.tokens))
        for mention in found
        if (value := value_of(mention)).tokens
    )


def _pairs(missing: NameValue, mention: Mention) -> bool:
    return _may_be(_spoken(missing.tokens), _spoken(value_of(mention).tokens))


def _same(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions name one thing: a name repeated, or its original in brackets."""
    ones, others = value_of(one), value_of(other)
    if ones.keys or others.keys:
        return ones.keys == others.keys
    return one is other or _may_be(_spoken(ones.tokens), _spoken(others.tokens))
