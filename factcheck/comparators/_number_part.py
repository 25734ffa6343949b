"""One figure to match: a number, or one end of a range."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.comparators._number_relation import converts
from factcheck.comparators._number_value import Bound, NumberValue, Standing
from factcheck.core.value import Mention, Relation

__all__ = ["Part", "gloss", "parts", "split", "units_near"]

_NEAR = 30  # characters; a few words
_GLOSS_GAP = 3  # characters: space and bracket


@dataclass(slots=True, eq=False)
class Part:
    """A figure of one text and what of the other text answers it.

    `place` in [0, 1] is where it stands in its text. `gloss` is the same measure in another unit
    beside it: 45 miles (72 km). `other_end` is the other end of its range.
    """

    mention: Mention
    value: NumberValue
    place: float
    answer: Part | None = None
    relation: Relation = Relation.MISSING
    gloss: Part | None = None
    other_end: Part | None = None

    @property
    def sure(self) -> bool:
        """Tell whether it surely counts something."""
        return self.value.standing is Standing.SURE

    @property
    def ranged(self) -> bool:
        """Tell whether it is a range not yet split."""
        return self.value.bound is Bound.RANGE

    @property
    def idle(self) -> bool:
        """Tell whether it is but an article or a word such as "many", which asks for nothing."""
        soft = self.value.standing is Standing.SOFT
        return soft and (self.value.figure == 1 or self.value.bound is Bound.VAGUE)

    @property
    def opposes(self) -> bool:
        """Tell whether it may be what a different number stands for."""
        vague_time = self.value.standing is Standing.CALENDAR and self.value.bound is Bound.VAGUE
        return self.sure or vague_time

    @property
    def counts(self) -> bool:
        """Tell whether it is a number at least, though perhaps not one that counts things."""
        if self.sure or self.value.standing is Standing.NAME:
            return True
        if self.value.bound is Bound.VAGUE or self.value.standing is Standing.FAINT:
            return False
        # "First" without a determiner is soft too, yet no other word.
        homograph = self.value.standing is Standing.SOFT and self.value.figure != 1
        told = self.value.share or (self.value.ordinal and not homograph)
        return self.value.figure > 1 or told or (self.value.figure == 1 and self.in_digits)

    @property
    def faint(self) -> bool:
        """Tell whether it only looks like a number."""
        return self.value.standing is Standing.FAINT

    @property
    def in_digits(self) -> bool:
        """Tell whether it is written in digits."""
        return any(letter.isdecimal() for letter in self.mention.text)

    def take(self, other: Part, relation: Relation) -> None:
        """Answer this part by another, which answers no other then."""
        self.answer, self.relation, other.answer = other, relation, self


def parts(mentions: Sequence[Mention]) -> list[Part]:
    """Return a part for each mention of a number."""
    last = max((mention.end for mention in mentions), default=1)
    return [
        Part(mention, mention.value, mention.start / last)
        for mention in mentions
        if isinstance(mention.value, NumberValue)
    ]


def split(given: Iterable[Part]) -> list[Part]:
    """Split the ranges that no range answers into their ends."""
    ends: list[Part] = []
    for part in given:
        if part.answer is not None or not part.ranged:
            ends.append(part)
            continue
        exact = replace(part.value, bound=Bound.EXACT)
        low, high = (
            Part(part.mention, replace(exact, low=end, high=end), part.place)
            for end in (part.value.low, part.value.high)
        )
        low.other_end, high.other_end = high, low
        ends += [low, high]
    return ends


def gloss(given: Sequence[Part]) -> None:
    """Note which measures stand beside their own conversion: 45 miles (72 km)."""
    for part, following in pairwise(given):
        near = following.mention.start - part.mention.end <= _GLOSS_GAP
        if near and converts(part.value.unit, following.value.unit):
            part.gloss, following.gloss = following, part


def units_near(part: Part, given: Iterable[Part]) -> frozenset[str]:
    """Return the units said beside a number: "the 200 and 400 metres" says metres for both."""
    start, end = part.mention.start - _NEAR, part.mention.end + _NEAR
    return frozenset(
        other.value.unit
        for other in given
        if other.value.unit is not None and start < other.mention.end and other.mention.start < end
    )
