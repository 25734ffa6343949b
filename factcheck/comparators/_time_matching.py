"""Which time of the evidence answers which time of the claim.

"Differs" is said only of a time that has no counterpart, against one that answers nothing else,
and only after a second look at both texts: at readings too unsure to be mentions, and at figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from factcheck.comparators._time_doubts import Leftovers, leftovers, telling_figures
from factcheck.comparators._time_relation import relation
from factcheck.comparators._time_value import Sort, TimeValue
from factcheck.core.value import CompareContext, Mention, Reading, Relation, ValueComparison

__all__ = ["compare_times"]

_Relations = Mapping[tuple[int, int], Relation]
_Pairs = dict[int, tuple[int, Relation]]
# Best first; all three say that the evidence does not speak against the claim.
_YEARS = frozenset({"year", "decade", "century"})
_DATE = frozenset({"year", "quarter", "month", "day"})
_FITS = (Relation.EQUAL, Relation.COMPATIBLE, Relation.LESS_PRECISE)


def compare_times(
    expected: Reading, found: Reading, context: CompareContext
) -> tuple[ValueComparison, ...]:
    """Compare each time of the claim with the times of the evidence."""
    relations = _relations(expected.mentions, found.mentions, context)
    pairs = _assigned(expected, found, relations, _FITS)
    sure = {i for i, (_, related) in pairs.items() if related is not Relation.LESS_PRECISE}
    open_ones = set(range(len(expected.mentions))) - sure
    answers: dict[int, tuple[Mention | None, Relation]] = {
        i: (found.mentions[k], related) for i, (k, related) in pairs.items()
    }
    if open_ones:
        case = _Case(expected, found, context, relations, pairs)
        answers.update(_second_answers(case, open_ones))
    return tuple(
        ValueComparison(mention.kind, mention, *answers[i])
        for i, mention in enumerate(expected.mentions)
    )


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


# --- the second look ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Case:
    """Both texts, how their times relate, and which answer each other."""

    expected: Reading
    found: Reading
    context: CompareContext
    relations: _Relations
    pairs: _Pairs

    def wanted(self, i: int) -> TimeValue:
        """Return the value of a time of the claim."""
        return _value(self.expected.mentions[i])

    def given(self, k: int) -> TimeValue:
        """Return the value of a time of the evidence."""
        return _value(self.found.mentions[k])


def _second_answers(case: _Case, open_ones: set[int]) -> dict[int, tuple[Mention | None, Relation]]:
    """Answer the times that have no counterpart of their own, or only a vaguer one."""
    said, given = leftovers(case.expected), leftovers(case.found)
    doubted = _doubted(case, open_ones, said, given)
    differing = _rivals(case, doubted)
    answers: dict[int, tuple[Mention | None, Relation]] = {}
    for i in sorted(open_ones):
        mentions = case.found.mentions
        rival = differing.get(i)
        shared = _best(i, case.relations)
        if i in case.pairs:
            answers[i] = (mentions[case.pairs[i][0]], _with_the_rest(case, i))
            if rival is not None and _tells_more(case, i, rival[0]):
                answers[i] = (mentions[rival[0]], Relation.DIFFERS)
        elif (unsure := _weakly(case, i, given)) is not None:
            answers[i] = unsure
        elif rival is not None and _same_make(case, i, rival[0]):
            answers[i] = (mentions[rival[0]], Relation.DIFFERS)
        elif shared is not None:
            answers[i] = (mentions[shared[0]], shared[1])
        elif rival is not None:
            answers[i] = (mentions[rival[0]], Relation.DIFFERS)
        else:
            answers[i] = _open_answer(case, i, doubted)
    return answers


def _rivals(case: _Case, doubted: _Relations) -> _Pairs:
    """Pair times with those that speak against them: unanswered ones and like with like first."""
    ranked = sorted(
        (i in case.pairs, not _same_make(case, i, k), abs(i - k), i, k)
        for (i, k), related in doubted.items()
        if related is Relation.DIFFERS
    )
    pairs: _Pairs = {}
    taken: set[int] = set()
    for *_, i, k in ranked:
        if i not in pairs and k not in taken:
            pairs[i] = (k, Relation.DIFFERS)
            taken.add(k)
    return pairs


def _best(i: int, relations: _Relations) -> tuple[int, Relation] | None:
    """Return a time of the evidence that answers this one too ("on Friday, the last Friday of")."""
    fits = [(_FITS.index(r), k) for (e, k), r in relations.items() if e == i and r in _FITS]
    return (min(fits)[1], _FITS[min(fits)[0]]) if fits else None


def _with_the_rest(case: _Case, i: int) -> Relation:
    """Call "in May ... 2018" as precise as "in May 2018": other mentions hold what one lacks."""
    value, related = case.wanted(i), case.pairs[i][1]
    if value.sort is not Sort.DATE or value.part is not None or not value.fields <= _DATE:
        return related
    others = [_value(other) for other in case.found.mentions]
    whole = all(any(getattr(o, f) == getattr(value, f) for o in others) for f in value.fields)
    return Relation.COMPATIBLE if whole else related


def _weakly(case: _Case, i: int, given: Leftovers) -> tuple[Mention, Relation] | None:
    """Return an unsure reading of the evidence that answers this time."""
    wanted = case.wanted(i)
    for mention in given.weak:
        related = relation(wanted, _value(mention), case.context)
        if related in _FITS and _value(mention).sort is wanted.sort:
            return mention, related
    return None


def _same_make(case: _Case, i: int, k: int) -> bool:
    """Tell whether two times name the same things: both a weekday, both month and day."""
    wanted, given = case.wanted(i), case.given(k)
    return wanted.sort is given.sort and wanted.fields == given.fields


def _tells_more(case: _Case, i: int, k: int) -> bool:
    """Tell whether a time found speaks of what the vaguer counterpart leaves out.

    Of "3 May 2020" the year may be answered by "2020", and "4 May" stand beside it.
    """
    answered = case.given(case.pairs[i][0]).fields
    return bool((case.wanted(i).fields - answered) & case.given(k).fields)


def _open_answer(case: _Case, i: int, doubted: _Relations) -> tuple[Mention | None, Relation]:
    unsure = (k for (e, k), r in doubted.items() if e == i and r is Relation.UNDETERMINED)
    k = next(unsure, None)
    if k is None:
        return None, Relation.MISSING
    return case.found.mentions[k], Relation.UNDETERMINED


def _doubted(
    case: _Case, open_ones: set[int], said: Leftovers, given: Leftovers
) -> dict[tuple[int, int], Relation]:
    """Return how open times relate to those that answer nothing else, differences doubted.

    A difference is doubted where either text holds the other's figure somewhere.
    """
    owners = {k: i for i, (k, _) in case.pairs.items()}
    answering_weak = {
        k
        for k in range(len(case.found.mentions))
        if any(relation(_value(w), case.given(k), case.context) in _FITS for w in said.weak)
    }
    doubted = {}
    for (i, k), related in case.relations.items():
        if i not in open_ones or k in answering_weak or not _is_free(case, k, i, owners):
            continue
        first, second = case.wanted(i), case.given(k)
        counted = first.sort is Sort.DURATION
        doubtful = related is Relation.DIFFERS and (
            given.hold(telling_figures(first, second), counted=counted)
            or said.hold(telling_figures(second, first), counted=counted)
        )
        doubted[i, k] = Relation.UNDETERMINED if doubtful else related
    return doubted


def _is_free(case: _Case, k: int, i: int, owners: Mapping[int, int]) -> bool:
    """Tell whether a time found answers no other time of the claim, or only one by other fields.

    In "in 2018 ... in May" the year may be answered by "June 2018" and the month is not.
    """
    if k not in owners:
        return True
    own, other = case.wanted(i), case.wanted(owners[k])
    if not own.sort is other.sort is Sort.DATE:
        return False
    years = bool(own.fields & _YEARS) and bool(other.fields & _YEARS)
    return not years and not own.fields & other.fields
