"""Decide whether another name stands where a name of the claim is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.comparators._name_doubt import comparable, may_be, ordered, spoken, unexplained
from factcheck.comparators._name_related import group_of, relation_of
from factcheck.comparators._name_sound import alike
from factcheck.comparators._name_spans import Places
from factcheck.comparators._name_text import Word
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.sentence_words import words
from factcheck.core.value import Mention, Relation

__all__ = ["place_of", "rival", "standing", "value_of", "wordlike"]

_LAST_LATIN = "\u024f"
_SHORT_NAME = 4  # letters
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


def _explained(
    mention: Mention, claim: Iterable[Mention], loose: Iterable[Word], missing: NameValue
) -> bool:
    """Tell whether a name of the evidence may be one of those of the claim that were not found."""
    value = value_of(mention)
    if any(relation_of(value_of(other).keys, value.keys) is not None for other in claim):
        return True
    if value.keys:
        return False
    tokens = unexplained(spoken(value.tokens), loose)
    return not tokens or may_be(spoken(missing.tokens), tokens)


def wordlike(value: NameValue) -> bool:
    """Tell whether a single token ends like an English word, so that it may be translated."""
    return len(value.tokens) == 1 and value.tokens[0].lower().endswith(_WORD_ENDINGS)


def standing(missing: Mention, spans: Spans, found: Sequence[Mention]) -> Relation | None:
    """Say what the part of a name that was found stands in.

    DIFFERS in another name (John Miller for John Smith), COMPATIBLE in a longer one whose other
    words may be those that were not recognised, None where it stands alone. `spans` are the
    places of the evidence where words of the claim's name stand.
    """
    claimed = spoken(value_of(missing).tokens)
    for mention in found:
        value = value_of(mention)
        inside = any(mention.start <= start and end <= mention.end for start, end in spans)
        tokens = spoken(value.tokens)
        if inside and not value.keys and len(tokens) > 1 and len(claimed) > 1:
            kept = may_be(claimed, tokens, strictly=True)
            if not kept and value.sort is Sort.PERSON and not value.certain:
                continue  # its other words may be words of the text
            return Relation.COMPATIBLE if kept else Relation.DIFFERS
    return None


def _repeats(value: NameValue, claim: Sequence[Mention]) -> bool:
    """Tell whether each word of a name is a word of one name of the claim."""
    tokens = spoken(value.tokens)
    return any(
        all(any(alike(*ordered(own, token)) for own in value_of(name).tokens) for token in tokens)
        for name in claim
        if not value_of(name).keys or value.tokens[0][0] <= _LAST_LATIN
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
    full = len(spoken(value.tokens)) > 1
    rivals = list(_rivals(value, claim, lost, loose, found, spans))
    if value.keys and not rivals:
        rivals = list(_surplus(place_of(value), claim, found))
    if not value.keys and full:
        # A full name stands in a full name's place: "Ayr" does not compete with "John Miller".
        rivals = [mention for mention in rivals if len(value_of(mention).tokens) > 1] or rivals
    elif not value.keys and value.sort is Sort.UNKNOWN:
        # What is no person's name for sure is not replaced by a full name.
        rivals = [mention for mention in rivals if len(value_of(mention).tokens) == 1]
    left = _left(value, [value_of(name) for name in lost if name is not missing], rivals)
    if not value.keys and len(left) > 1:
        # Where several are left, those that are persons, then those that surely are.
        left = [one for one in left if value_of(one).sort is Sort.PERSON] or left
        left = [one for one in left if value_of(one).certain] or left
    if not value.keys and max(map(len, value.tokens)) < _SHORT_NAME:
        # Lee, Ed: written with two letters elsewhere, which are any word's.
        left = [one for one in left if value_of(one).certain or _latin(one)]
    first = next(iter(left), None)
    if first is None or not all(_same(first, mention) for mention in left):
        return None
    return first if value.keys or comparable(value, value_of(first)) else None


def _latin(mention: Mention) -> bool:
    return value_of(mention).tokens[0][0] <= _LAST_LATIN


def _left(
    value: NameValue, others: Sequence[NameValue], rivals: Sequence[Mention]
) -> Sequence[Mention]:
    """Leave out what may be one of the other names that were not found; all where that is open."""
    full = len(spoken(value.tokens)) > 1
    for other in others:
        if place_of(other) != place_of(value) or (full and len(spoken(other.tokens)) == 1):
            continue
        if value.keys:
            return ()
        left = [mention for mention in rivals if not _pairs(other, mention)]
        if len(left) == len(rivals):
            # Each of the other names must have something in the evidence that it may be, unless
            # it is no person's for sure and another person is named for sure.
            left = [mention for mention in rivals if _persons(value, mention)]
        rivals = left
    return rivals


def _persons(missing: NameValue, mention: Mention) -> bool:
    """Tell whether a missing name and one of the evidence both are a person's for sure."""
    value = value_of(mention)
    return all(name.certain and name.sort is Sort.PERSON for name in (missing, value))


def _heard(missing: NameValue, found: Sequence[Mention], spans: Spans) -> bool:
    """Tell whether a name in another script, of no other name of the claim, may be the missing."""
    taken, tokens = Places(spans), spoken(missing.tokens)
    return any(
        not value.keys
        and value.tokens[0][0] > _LAST_LATIN
        and not taken.overlap(mention.start, mention.end)
        and may_be(tokens, spoken(value.tokens))
        for mention in found
        if (value := value_of(mention)).tokens
    )


def _pairs(missing: NameValue, mention: Mention) -> bool:
    return may_be(spoken(missing.tokens), spoken(value_of(mention).tokens))


def _same(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions name one thing: a name repeated, or its original in brackets."""
    ones, others = value_of(one), value_of(other)
    if ones.keys or others.keys:
        return ones.keys == others.keys
    return one is other or may_be(spoken(ones.tokens), spoken(others.tokens))
