"""Which time of the evidence answers which time of the claim.

"Differs" is said only of a time that has no counterpart, against one that answers nothing else,
and only after a second look at both texts: at readings too unsure to be mentions, and at figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from factcheck.comparators._time_figures_left import figures_of, loose_figures
from factcheck.comparators._time_grammar import expressions
from factcheck.comparators._time_relation import relation
from factcheck.comparators._time_value import Sort, TimeValue
from factcheck.comparators._time_wording import wording
from factcheck.core.errors import UnknownNameError
from factcheck.core.language import LanguagePack
from factcheck.core.value import CompareContext, Mention, Reading, Relation, ValueComparison
from factcheck.registry import language_pack

__all__ = ["compare_times"]

_Relations = Mapping[tuple[int, int], Relation]
_Pairs = dict[int, tuple[int, Relation]]
# Best first; all three say that the evidence does not speak against the claim.
_FITS = (Relation.EQUAL, Relation.COMPATIBLE, Relation.LESS_PRECISE)


def compare_times(
    expected: Reading, found: Reading, context: CompareContext
) -> tuple[ValueComparison, ...]:
    """Compare each time of the claim with the times of the evidence."""
    relations = _relations(expected.mentions, found.mentions, context)
    pairs = _assigned(expected, found, relations, _FITS)
    owners = {k: i for i, (k, _) in pairs.items()}
    left = [i for i in range(len(expected.mentions)) if i not in pairs]
    for i in left:
        pairs.update(_shared(i, relations))
    left = [i for i in left if i not in pairs]
    seen = _seen_again(left, expected, found, context) if left else {}
    left = [i for i in left if i not in seen]
    differing = _differing(left, owners, expected, found, relations, context) if left else {}
    comparisons = []
    for i, mention in enumerate(expected.mentions):
        if i in pairs:
            k, related = pairs[i]
            answer, related = found.mentions[k], _with_the_rest(mention, found, related)
        elif i in seen:
            answer, related = seen[i]
        else:
            k, related = differing.get(i, (None, Relation.MISSING))
            answer = None if k is None else found.mentions[k]
        comparisons.append(ValueComparison(mention.kind, mention, answer, related))
    return tuple(comparisons)


def _value(mention: Mention) -> TimeValue:
    return cast("TimeValue", mention.value)


def _relations(
    expected: Sequence[Mention], found: Sequence[Mention], context: CompareContext
) -> dict[tuple[int, int], Relation]:
    return {
        (i, k): related
        for i, first in enumerate(expected)
        for k, second in enumerate(found)
        if (related := relation(_value(first), _value(second), context)) is not None
    }


def _assigned(
    expected: Reading, found: Reading, relations: _Relations, wanted: Sequence[Relation]
) -> _Pairs:
    """Pair times one to one: best relation first, then same words, then nearest place."""

    def place(reading: Reading, i: int) -> float:
        return reading.mentions[i].start / (len(reading.text) or 1)

    ranked = sorted(
        (
            wanted.index(related),
            _value(expected.mentions[i]) != _value(found.mentions[k]),
            abs(place(expected, i) - place(found, k)),
            i,
            k,
        )
        for (i, k), related in relations.items()
        if related in wanted
    )
    pairs: _Pairs = {}
    taken: set[int] = set()
    for rank, _, _, i, k in ranked:
        if i not in pairs and k not in taken:
            pairs[i] = (k, wanted[rank])
            taken.add(k)
    return pairs


def _shared(i: int, relations: _Relations) -> _Pairs:
    """Let one time of the evidence answer two of the claim ("on Friday, the last Friday of")."""
    fits = [(_FITS.index(r), k) for (e, k), r in relations.items() if e == i and r in _FITS]
    return {i: (min(fits)[1], _FITS[min(fits)[0]])} if fits else {}


def _with_the_rest(mention: Mention, found: Reading, related: Relation) -> Relation:
    """Call "in May ... 2018" as precise as "in May 2018": other mentions hold what one lacks."""
    if related is not Relation.LESS_PRECISE or _value(mention).sort is not Sort.DATE:
        return related
    whole = all(
        wanted is None or any(getattr(_value(other), field) == wanted for other in found.mentions)
        for field in ("year", "quarter", "month", "day")
        for wanted in (getattr(_value(mention), field),)
    )
    return Relation.COMPATIBLE if whole and _value(mention).part is None else related


# --- the second look ---------------------------------------------------------------------------


def _pack(language: str) -> LanguagePack | None:
    try:
        return language_pack(language)
    except UnknownNameError:
        return None


def _weak_mentions(reading: Reading) -> tuple[Mention, ...]:
    """Return the readings of a text that are too unsure to be mentions."""
    pack = _pack(reading.language)
    if pack is None:
        return ()
    return tuple(
        Mention("time", reading.text[e.start : e.end], e.start, e.end, wording(e.value), e.value)
        for e in expressions(reading.text, pack)
        if e.value.weak
    )


def _seen_again(
    left: Sequence[int], expected: Reading, found: Reading, context: CompareContext
) -> dict[int, tuple[Mention, Relation]]:
    """Return times that unsure readings of the evidence answer."""
    weak = _weak_mentions(found)
    seen = {}
    for i in left:
        for mention in weak:
            related = relation(_value(expected.mentions[i]), _value(mention), context)
            if related in _FITS:
                seen[i] = (mention, related)
                break
    return seen


def _differing(  # noqa: PLR0913, PLR0917 - both texts, what is left of each, and how they relate
    left: Sequence[int],
    owners: Mapping[int, int],
    expected: Reading,
    found: Reading,
    relations: _Relations,
    context: CompareContext,
) -> _Pairs:
    """Return the times that the evidence gives otherwise, or in words too unsure to tell."""
    weak = _weak_mentions(expected)
    answering_weak = {
        k
        for k, mention in enumerate(found.mentions)
        if any(relation(_value(w), _value(mention), context) in _FITS for w in weak)
    }
    open_relations = {
        (i, k): _unless_said_otherwise(related, expected, i, found, k)
        for (i, k), related in relations.items()
        if i in left and k not in answering_weak and _is_free(k, i, owners, expected)
    }
    pairs = _assigned(expected, found, open_relations, (Relation.DIFFERS,))
    for (i, k), related in open_relations.items():
        if related is Relation.UNDETERMINED:
            pairs.setdefault(i, (k, related))
    return pairs


def _is_free(k: int, i: int, owners: Mapping[int, int], expected: Reading) -> bool:
    """Tell whether a time found answers no other time of the claim, or only one by other fields.

    In "in 2018 ... in May" the year may be answered by "June 2018" and the month is not.
    """
    if k not in owners:
        return True
    own, other = (_value(expected.mentions[e]) for e in (i, owners[k]))
    return own.sort is other.sort is Sort.DATE and not own.fields & other.fields


def _unless_said_otherwise(
    related: Relation, expected: Reading, i: int, found: Reading, k: int
) -> Relation:
    """Doubt a difference where either text holds the other's figure somewhere."""
    if related is not Relation.DIFFERS:
        return related
    first, second = expected.mentions[i], found.mentions[k]
    wanted, given = figures_of(_value(first), _value(second))
    doubtful = (
        wanted & loose_figures(found.text, _pack(found.language), (second.start, second.end))
        or given & loose_figures(expected.text, _pack(expected.language), (first.start, first.end))
    )
    return Relation.UNDETERMINED if doubtful else related
