"""Which number of the evidence answers which number of the claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.comparators._number_relation import converts, far_apart, measures_currency, relate, same_figure
from factcheck.comparators._number_value import Bound, NumberValue, Standing
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
# "At ten" may be 22:00 in the other language.
_HALF_DAY = 12
_LONGEST_NAME = 1000  # digits of a name that a claim may spell otherwise (Nord Stream 2)
_GLOSS_GAP = 3  # characters: space and bracket
_WORST = {
    Relation.EQUAL: 0,
    Relation.COMPATIBLE: 1,
    Relation.LESS_PRECISE: 2,
    Relation.UNDETERMINED: 3,
    Relation.MISSING: 4,
    Relation.DIFFERS: 5,
}
# More pairs than any sentence has; beyond it only equal figures are looked for.
_MOST_PAIRS = 10_000

Answer = tuple[Relation, Mention | None]


@dataclass(slots=True, eq=False)
class _Part:
    """One figure to match: a number, or one end of a range. `place` is in [0, 1]."""

    mention: Mention
    value: NumberValue
    place: float
    answer: _Part | None = None
    relation: Relation = Relation.MISSING
    gloss: _Part | None = None

    @property
    def sure(self) -> bool:
        return self.value.standing is Standing.SURE

    @property
    def idle(self) -> bool:
        """Tell whether it is but an article or a word such as "many", which asks for nothing."""
        soft = self.value.standing is Standing.SOFT
        return soft and (self.value.figure == 1 or self.value.bound is Bound.VAGUE)

    @property
    def counts(self) -> bool:
        """Tell whether it is a number at least, though perhaps not one that counts things."""
        if self.sure:
            return True
        if self.value.standing is Standing.DATE:
            return False
        if self.value.standing is Standing.PAIR and self.value.figure.denominator > 1:
            return False
        return self.value.standing is not Standing.SOFT and self.value.figure > 1

    @property
    def opposes(self) -> bool:
        """Tell whether it may be what a different number stands for."""
        vague_time = self.value.standing is Standing.CALENDAR and self.value.bound is Bound.VAGUE
        return self.sure or vague_time

    @property
    def ranged(self) -> bool:
        return self.value.bound is Bound.RANGE

    def take(self, other: _Part, relation: Relation) -> None:
        """Answer this part by another, which answers no other then."""
        self.answer, self.relation, other.answer = other, relation, self


def match_numbers(
    expected: Sequence[Mention], found: Sequence[Mention], tolerance: Fraction
) -> dict[Mention, Answer]:
    """Return what answers each expected number that is surely one.

    Numbers that fit are matched first, ranges before their ends; then the numbers left over on
    both sides are held against one another.
    """
    ours = [part for part in _parts(expected) if not part.idle]
    theirs = _parts(found)
    fit = _fitting(tolerance)
    _match(ours, theirs, fit, lambda part: part.ranged)
    ours, theirs = _split(ours), _split(theirs)
    _match(ours, theirs, fit, lambda part: not part.ranged)
    _oppose(ours, theirs, tolerance)
    _gloss(ours)
    for part in ours:
        if part.answer is None:
            _settle(part, theirs, tolerance)
    return _answers(ours)


def _answers(ours: Iterable[_Part]) -> dict[Mention, Answer]:
    """Return one answer a mention: the worst of its ends."""
    answers: dict[Mention, Answer] = {}
    for part in ours:
        if not part.sure:
            continue
        answer = (part.relation, part.answer.mention if part.answer else None)
        worst = answers.get(part.mention)
        if worst is None or _WORST[worst[0]] < _WORST[answer[0]]:
            answers[part.mention] = answer
    return answers


def _parts(mentions: Sequence[Mention]) -> list[_Part]:
    last = max((mention.end for mention in mentions), default=1)
    return [
        _Part(mention, mention.value, mention.start / last)
        for mention in mentions
        if isinstance(mention.value, NumberValue)
    ]


def _split(parts: Iterable[_Part]) -> list[_Part]:
    """Split the ranges that no range answers into their ends."""
    split: list[_Part] = []
    for part in parts:
        if part.answer is not None or not part.ranged:
            split.append(part)
            continue
        for end in (part.value.low, part.value.high):
            exact = replace(part.value, low=end, high=end, bound=Bound.EXACT)
            split.append(_Part(part.mention, exact, part.place))
    return split


Fitting = Callable[[NumberValue, NumberValue], tuple[int, Relation] | None]


def _fitting(tolerance: Fraction) -> Fitting:
    """Return what ranks a number that answers another; it gives None where it does not."""

    def fit(ours: NumberValue, theirs: NumberValue) -> tuple[int, Relation] | None:
        standings = {ours.standing, theirs.standing}
        if standings & {Standing.CALENDAR, Standing.DATE, Standing.NAME}:
            if ours.figure != theirs.figure:
                return None
            alike = len(standings) == 1 or standings == {Standing.CALENDAR, Standing.DATE}
            return _UNSURE + (not alike), Relation.EQUAL
        relation = relate(ours, theirs, tolerance)
        if relation is None or relation is Relation.DIFFERS:
            return None
        rank = _RANK[relation]
        if standings & {Standing.SOFT, Standing.PAIR}:
            alien = ours.unit != theirs.unit and Standing.SOFT in standings
            if alien or relation not in {Relation.EQUAL, Relation.COMPATIBLE}:
                return None
            rank += _UNSURE
        crossed = (ours.unit != theirs.unit) + (ours.ordinal != theirs.ordinal)
        return rank + crossed + (not same_figure(ours, theirs)), relation

    return fit


def _match(
    ours: Sequence[_Part],
    theirs: Sequence[_Part],
    fit: Fitting,
    chosen: Callable[[_Part], bool],
) -> None:
    """Answer parts one to one, best pairs first."""
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


def _oppose(ours: Sequence[_Part], theirs: Sequence[_Part], tolerance: Fraction) -> None:
    """Hold the sure numbers left over against one another, the nearest in place first."""
    left = [part for part in ours if part.answer is None and part.sure]
    right = [part for part in theirs if part.answer is None and part.opposes]
    if len(left) * len(right) > _MOST_PAIRS:
        return
    pairs = sorted(
        (abs(part.place - other.place), i, j)
        for i, part in enumerate(left)
        for j, other in enumerate(right)
        if relate(part.value, other.value, tolerance) is Relation.DIFFERS
    )
    for _, i, j in pairs:
        if left[i].answer is None and right[j].answer is None:
            left[i].take(right[j], Relation.DIFFERS)
    _oppose_last(left, theirs, tolerance, _units(ours), _units(theirs))


def _oppose_last(
    ours: Sequence[_Part],
    theirs: Sequence[_Part],
    tolerance: Fraction,
    our_units: frozenset[str],
    their_units: frozenset[str],
) -> None:
    """Hold the one number left over against the only one left on the other side.

    Then "50th anniversary" stands against "50 aniversario", "at seven" against "à 6 heures", and
    "20 % to 30 %" against "del 10 al 30 %", where a unit is said once for two numbers.
    """
    left = [part for part in ours if part.answer is None]
    right = [part for part in theirs if part.answer is None and part.counts]
    if len(left) != 1 or len(right) != 1:
        return
    part, other = left[0], right[0]
    crossed = frozenset(
        unit
        for one in ours
        if one.answer is not None and (one.value.unit is None) is not (one.answer.value.unit is None)
        for unit in (one.value.unit or one.answer.value.unit,)
        if unit
    )
    units = (our_units, their_units, crossed)
    relation = _last_relation(part.value, other.value, tolerance, units)
    if relation is not None:
        part.take(other, relation)


def _last_relation(
    ours: NumberValue,
    theirs: NumberValue,
    tolerance: Fraction,
    units: tuple[frozenset[str], frozenset[str], frozenset[str]],
) -> Relation | None:
    """Relate two numbers of which one may have left its unit unsaid.

    `units` are those said in the claim, in the evidence, and those that one of them left unsaid
    before.
    """
    our_units, their_units, crossed = units
    first = 1 in {ours.figure, theirs.figure} and ours.ordinal is not theirs.ordinal
    if Bound.VAGUE in {ours.bound, theirs.bound} or first or ours.figure == theirs.figure:
        return None
    if theirs.standing is Standing.PAIR and (ours.unit or theirs.unit):
        return None
    if theirs.standing is Standing.NAME and max(ours.figure, theirs.figure) >= _LONGEST_NAME:
        return None
    if theirs.standing is Standing.CALENDAR:
        apart = ours.unit is None and abs(ours.figure - theirs.figure) != _HALF_DAY
        return Relation.DIFFERS if apart else None
    if ours.unit is None and theirs.unit is None:
        unsure = relate(ours, theirs, tolerance) is Relation.UNDETERMINED
        return Relation.UNDETERMINED if unsure else Relation.DIFFERS
    if ours.unit is not None and theirs.unit is not None:
        return None
    elided = their_units if theirs.unit is None else our_units
    elided |= crossed & {ours.unit or theirs.unit or ""}
    lent = {relate(*_lend(ours, theirs, unit), tolerance) for unit in sorted(elided)}
    answers = [relation for relation in lent if relation is not None]
    if answers:
        return min(answers, key=lambda relation: _WORST[relation])
    money = measures_currency(ours.unit or theirs.unit or "")
    return Relation.DIFFERS if money else None


def _lend(ours: NumberValue, theirs: NumberValue, unit: str) -> tuple[NumberValue, NumberValue]:
    if theirs.unit is None:
        return ours, replace(theirs, unit=unit)
    return replace(ours, unit=unit), theirs


def _units(parts: Iterable[_Part]) -> frozenset[str]:
    return frozenset(part.value.unit for part in parts if part.value.unit is not None)


def _gloss(parts: Sequence[_Part]) -> None:
    """Let a measure answer for its conversion beside it: 45 miles (72 km)."""
    for part, following in zip(parts, parts[1:], strict=False):
        near = following.mention.start - part.mention.end <= _GLOSS_GAP
        if near and converts(part.value.unit, following.value.unit):
            part.gloss, following.gloss = following, part


def _settle(part: _Part, theirs: Sequence[_Part], tolerance: Fraction) -> None:
    """Answer a part by a number that answers another already, or by a vague word."""
    if part.gloss is not None and part.gloss.answer is not None and part.sure:
        other = part.gloss.answer
        relation = relate(part.value, other.value, tolerance)
        if other.sure and (relation is not Relation.DIFFERS or far_apart(part.value, other.value)):
            part.answer, part.relation = other, relation or Relation.UNDETERMINED
            return
    best: tuple[int, int, Relation] | None = None
    for j, other in enumerate(theirs):
        relation = relate(part.value, other.value, tolerance)
        if other.sure and relation in {Relation.EQUAL, Relation.COMPATIBLE}:
            ranked = (_RANK[relation], j, relation)  # five men and five women
        elif not other.sure and relation is Relation.LESS_PRECISE and part.value.unit is None:
            ranked = (_RANK[relation], j, relation)  # several for five
        else:
            continue
        best = ranked if best is None else min(best, ranked)
    if best is not None:
        part.answer, part.relation = theirs[best[1]], best[2]
