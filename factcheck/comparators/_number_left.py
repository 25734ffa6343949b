"""The numbers that nothing answers: which of them contradict one another, which are missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.comparators._number_part import Part, units_near
from factcheck.comparators._number_relation import (
    MILDEST,
    far_apart,
    measures_currency,
    relate,
)
from factcheck.comparators._number_value import Bound, NumberValue, Standing
from factcheck.core.value import Relation

__all__ = ["oppose", "settle"]

# More pairs than any sentence has; beyond it nothing is held to differ.
_MOST_PAIRS = 10_000
# "At ten" may be 22:00 in the other language.
_HALF_DAY = 12
# Digits of a name that a claim may spell otherwise (Nord Stream 2) are fewer than four.
_LONGEST_NAME = 1000
# What a number may be short of where another number has said it.
_SCALES = (1000, 10**6, 10**9, 10**12)
# Numerals that are part of words (五 in 五大洲) are small ones.
_LARGEST_PART = 12
_LONGEST_MONTH = 31
# A figure so much larger is said of something else than a time, or a word that holds a number.
_OTHER_SCALE, _OTHER_SIZE = 1000, 20
_YEARS = range(1900, 2100)
_UNTOLD = frozenset((Standing.SOFT, Standing.DATE))


def oppose(ours: Sequence[Part], theirs: Sequence[Part], tolerance: Fraction) -> None:
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
            shorter = _shortened(left[i].value, right[j].value, (*ours, *theirs))
            left[i].take(right[j], Relation.UNDETERMINED if shorter else Relation.DIFFERS)
    _oppose_last(ours, theirs, tolerance)


def _shortened(ours: NumberValue, theirs: NumberValue, said: Sequence[Part]) -> bool:
    """Tell whether one side leaves out a scale said before: three million for each, two for me."""
    low, high = sorted((abs(ours.figure), abs(theirs.figure)))
    if not 0 < low < _SCALES[0] or high / low not in _SCALES:
        return False
    figures = {abs(part.value.figure) for part in said} - {high}
    return any(1 <= figure * low / high < _SCALES[0] for figure in figures)


def _oppose_last(ours: Sequence[Part], theirs: Sequence[Part], tolerance: Fraction) -> None:
    """Hold the one number left over against the only one left on the other side.

    Then "50th anniversary" stands against "50 aniversario", "at seven" against "à 6 heures", and
    "20 % to 30 %" against "del 10 al 30 %", where a unit is said once for two numbers.
    """
    left = [part for part in ours if part.answer is None and part.sure]
    # What is said twice alike is one number: "of district 22 ... in district 22".
    if _unlike(left) or left[0].value.figure == 0:  # "none", "not a penny" say zero too
        return
    rest = [
        part for part in theirs if part.answer is None and part.counts and not _apart(left[0], part)
    ]
    right = (
        [part for part in rest if part.sure]
        or [part for part in rest if part.value.standing not in _UNTOLD]
        or [part for part in rest if part.value.standing is Standing.DATE]
        or rest
    )
    if _unlike(right):
        return
    relation = _by_standing(left[0].value, right[0].value, tolerance)
    if relation is None:
        relation = _by_elision(left[0], right[0], tolerance, (ours, theirs))
    if relation is Relation.DIFFERS and _shortened(left[0].value, right[0].value, (*ours, *theirs)):
        relation = Relation.UNDETERMINED
    if relation is not None:
        for part in left:
            part.take(right[0], relation)


def _unlike(parts: Sequence[Part]) -> bool:
    """Tell whether there is no number, or more than one."""
    return len({(part.value.figure, part.value.unit, part.value.ordinal) for part in parts}) != 1


def _apart(part: Part, other: Part) -> bool:
    """Tell whether two numbers say nothing of one another: "for the first time" and "aged 83".

    The figure of a date is held against ordinals alone (on the 26th, 26日), an ordinal that may be
    a noun (cuarto) too. A one in digits names a thing of a row, as an ordinal does (Type 1).
    """
    ours, theirs = part.value, other.value
    if theirs.standing is Standing.DATE and not (ours.ordinal and theirs.figure <= _LONGEST_MONTH):
        return True
    if theirs.share is not ours.share and theirs.standing is not Standing.SURE:
        return True
    first = ours.ordinal and ours.figure == 1 and not part.in_digits
    if first and theirs.standing is Standing.CALENDAR:
        return True  # "the first" and "am 11. September"
    homograph = theirs.standing is Standing.SOFT and theirs.ordinal
    crossed = ours.ordinal is not theirs.ordinal
    if not crossed or homograph or 1 not in {ours.figure, theirs.figure}:
        return crossed and homograph
    cardinal, ordinal = (other, part) if ours.ordinal else (part, other)
    told = cardinal.in_digits and (ordinal.in_digits or ordinal.value.figure != 1)
    return not told or theirs.standing is Standing.NAME


def _by_standing(ours: NumberValue, theirs: NumberValue, tolerance: Fraction) -> Relation | None:
    """Relate two numbers without units, of which theirs may be part of a time, name or word."""
    if ours.figure == theirs.figure or ours.unit != theirs.unit:
        return None
    if ours.bound is theirs.bound is Bound.VAGUE:
        return relate(ours, theirs, tolerance)
    if Bound.VAGUE in {ours.bound, theirs.bound} or theirs.share is not ours.share:
        return None
    if _chance(ours.figure, theirs):
        return None
    short = theirs.figure in _YEARS and theirs.figure % 100 == ours.figure  # fiscal year 17
    unsure = short or relate(ours, theirs, tolerance) is Relation.UNDETERMINED
    return Relation.UNDETERMINED if unsure else Relation.DIFFERS


def _chance(figure: Fraction, theirs: NumberValue) -> bool:
    """Tell whether a number stands beside ours by chance: another clock, a name, part of a word."""
    smaller, larger = sorted((figure, theirs.figure))
    if theirs.standing is Standing.CALENDAR:
        return abs(figure - theirs.figure) == _HALF_DAY or larger >= _OTHER_SCALE * smaller
    if theirs.standing is Standing.PAIR:
        return larger >= _OTHER_SIZE * smaller  # "a couple of houses" is no 50 dwellings
    if theirs.standing is Standing.NAME:
        return larger >= _LONGEST_NAME
    return theirs.standing is Standing.SOFT and larger > _LARGEST_PART


def _by_elision(
    part: Part, other: Part, tolerance: Fraction, texts: tuple[Sequence[Part], Sequence[Part]]
) -> Relation | None:
    """Relate two numbers of which one has left its unit unsaid."""
    ours, theirs = part.value, other.value
    if theirs.standing is not Standing.SURE or (ours.unit is None) is (theirs.unit is None):
        return None
    if ours.ordinal or theirs.ordinal or ours.share or theirs.share:
        return None
    said = ours.unit or theirs.unit or ""
    if Bound.VAGUE in {ours.bound, theirs.bound}:
        alike = relate(replace(ours, unit=None), replace(theirs, unit=None), tolerance)
        return alike if ours.bound is theirs.bound else None
    near = units_near(other, texts[1]) if theirs.unit is None else units_near(part, texts[0])
    elided = near | (_elided(texts[0]) & {said})
    answers = {relate(*_lend(ours, theirs, unit), tolerance) for unit in elided}
    mildest = next((relation for relation in MILDEST if relation in answers), None)
    # Decimals beside a percentage with decimals: "3.2 percent, up from 1.4".
    decimals = said == "%" and ours.quantum < 1 and theirs.quantum < 1
    return mildest or (Relation.DIFFERS if decimals or measures_currency(said) else None)


def _elided(ours: Sequence[Part]) -> frozenset[str]:
    """Return the units that one of two numbers matched already had left unsaid."""
    pairs = [(part.value.unit, part.answer.value.unit) for part in ours if part.answer is not None]
    return frozenset(a or b or "" for a, b in pairs if (a is None) is not (b is None))


def _lend(ours: NumberValue, theirs: NumberValue, unit: str) -> tuple[NumberValue, NumberValue]:
    if theirs.unit is None:
        return ours, replace(theirs, unit=unit)
    return replace(ours, unit=unit), theirs


def settle(part: Part, theirs: Sequence[Part], tolerance: Fraction) -> None:
    """Answer a part by its gloss, by a number that answers another, or by a vague word."""
    if _settle_gloss(part, tolerance):
        return
    ranked = []
    for j, other in enumerate(theirs):
        relation = relate(part.value, other.value, tolerance)
        shared = other.sure and relation in {Relation.EQUAL, Relation.COMPATIBLE}
        vague = not other.sure and part.value.unit is None and relation is Relation.LESS_PRECISE
        if relation is not None and (shared or vague):  # five men and five women; several for five
            ranked.append((MILDEST.index(relation), j, relation))
    if ranked:
        _, j, part.relation = min(ranked)
        part.answer = theirs[j]


def _settle_gloss(part: Part, tolerance: Fraction) -> bool:
    """Answer "45 miles" by what answers its gloss "(72 km)"."""
    other = part.gloss.answer if part.gloss is not None else None
    if other is None or not (part.sure and other.sure):
        return False
    relation = relate(part.value, other.value, tolerance)
    if relation is Relation.DIFFERS and not far_apart(part.value, other.value):
        return False
    part.answer, part.relation = other, relation or Relation.UNDETERMINED
    return True
