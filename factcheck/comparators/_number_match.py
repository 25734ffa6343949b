"""Which number of the evidence answers which number of the claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from factcheck.comparators._number_left import oppose, settle
from factcheck.comparators._number_part import Part, gloss, parts, split
from factcheck.comparators._number_relation import relate, same_figure
from factcheck.comparators._number_value import NumberValue, Standing
from factcheck.core.value import Mention, Relation

__all__ = ["match_numbers"]

# Best answers first. A number that is surely one answers before an article or a year does.
_RANK = {
    Relation.EQUAL: 0,
    Relation.COMPATIBLE: 4,
    Relation.LESS_PRECISE: 6,
    Relation.UNDETERMINED: 8,
}
_UNSURE = 2
_WORST = (
    Relation.EQUAL,
    Relation.COMPATIBLE,
    Relation.LESS_PRECISE,
    Relation.UNDETERMINED,
    Relation.MISSING,
    Relation.DIFFERS,
)
# More pairs than any sentence has; beyond it only equal figures are looked for.
_MOST_PAIRS = 10_000
_TIMES = frozenset((Standing.CALENDAR, Standing.DATE))
_WEAK = frozenset((Standing.SOFT, Standing.FAINT))
_HINTS = _WEAK | {Standing.PAIR}

Answer = tuple[Relation, Mention | None]
Fitting = Callable[[NumberValue, NumberValue], tuple[int, Relation] | None]


def match_numbers(
    expected: Sequence[Mention], found: Sequence[Mention], tolerance: Fraction
) -> dict[Mention, Answer]:
    """Return what answers each expected number that is surely one.

    Numbers that fit are matched first, ranges before their ends; then the numbers left over on
    both sides are held against one another.
    """
    ours = [part for part in parts(expected) if not part.idle]
    theirs = parts(found)
    fit = _fitting(tolerance)
    _match(ours, theirs, fit, lambda part: part.ranged)
    ours, theirs = split(ours), split(theirs)
    _match(ours, theirs, fit, lambda part: not part.ranged and not part.faint)
    _enclose(ours, theirs, tolerance)
    rival = any(part.answer is None and part.sure for part in theirs)
    if not rival:  # what only looks like a dual answers where no number is left
        _match(ours, theirs, fit, lambda part: not part.ranged)
    oppose(ours, theirs, tolerance)
    gloss(ours)
    for part in ours:
        if part.answer is None:
            settle(part, theirs, tolerance)
    return _answers(ours)


def _answers(ours: Iterable[Part]) -> dict[Mention, Answer]:
    """Return one answer a mention: the worst of its ends."""
    answers: dict[Mention, Answer] = {}
    for part in ours:
        if not part.sure:
            continue
        answer = (part.relation, part.answer.mention if part.answer else None)
        worst = answers.get(part.mention)
        if worst is None or _WORST.index(worst[0]) < _WORST.index(answer[0]):
            answers[part.mention] = answer
    return answers


def _fitting(tolerance: Fraction) -> Fitting:
    """Return what ranks a number that answers another; it gives None where it does not."""

    def fit(ours: NumberValue, theirs: NumberValue) -> tuple[int, Relation] | None:
        standings = {ours.standing, theirs.standing}
        if standings & {*_TIMES, Standing.NAME}:
            if ours.figure != theirs.figure:
                return None
            alike = len(standings) == 1 or standings == _TIMES
            return _UNSURE + (not alike) + (ours.standing in _HINTS), Relation.EQUAL
        relation = relate(ours, theirs, tolerance)
        if relation is None or relation is Relation.DIFFERS:
            return None
        rank = _RANK[relation]
        if standings & _HINTS:
            alien = ours.unit != theirs.unit and bool(standings & _WEAK)
            if alien or relation not in {Relation.EQUAL, Relation.COMPATIBLE}:
                return None
            rank += _UNSURE
        crossed = (ours.unit != theirs.unit) + (ours.ordinal != theirs.ordinal)
        return rank + crossed + (not same_figure(ours, theirs)), relation

    return fit


def _enclose(ours: Sequence[Part], theirs: Sequence[Part], tolerance: Fraction) -> None:
    """Let a figure be answered by a range that takes it in, or a range by a figure within."""
    left = [part for part in ours if part.answer is None and part.sure]
    right = [part for part in theirs if part.answer is None and part.sure]
    if len(left) * len(right) > _MOST_PAIRS:
        return
    for part in left:
        for other in right:
            ranged = (part.other_end is None) is not (other.other_end is None)
            ends = [one for one in (part.other_end, other.other_end) if one is not None]
            taken = [one for one in (part, other, *ends) if one.answer is not None]
            if taken or not ranged:
                continue
            relation = relate(_whole(part), _whole(other), tolerance)
            if relation in {Relation.LESS_PRECISE, Relation.COMPATIBLE}:
                part.take(other, relation)
                for end in ends:
                    end.answer, end.relation = (other if end is part.other_end else part), relation


def _whole(part: Part) -> NumberValue:
    """Return the value of a number before its range was split."""
    value = part.mention.value
    return value if part.other_end and isinstance(value, NumberValue) else part.value


def _match(
    ours: Sequence[Part],
    theirs: Sequence[Part],
    fit: Fitting,
    chosen: Callable[[Part], bool],
) -> None:
    """Answer parts one to one, best pairs first, those at like places before others."""
    left = [part for part in ours if part.answer is None and chosen(part)]
    right = [part for part in theirs if part.answer is None and chosen(part)]
    alike_only = len(left) * len(right) > _MOST_PAIRS
    pairs = []
    for i, part in enumerate(left):
        for j, other in enumerate(right):
            if alike_only and part.value.low != other.value.low:
                continue
            ranked = fit(part.value, other.value)
            if ranked is not None:
                pairs.append((ranked[0], abs(part.place - other.place), i, j, ranked[1]))
    for _, _, i, j, relation in sorted(pairs):
        if left[i].answer is None and right[j].answer is None:
            left[i].take(right[j], relation)
