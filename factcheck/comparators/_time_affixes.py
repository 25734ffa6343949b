"""The words around a time expression: until, the end of, more than, ago."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.comparators._time_lexeme import Lexeme
from factcheck.comparators._time_value import Bound, Part, Role, Sort, TimeValue, Unit

__all__ = ["with_neighbours"]

_DURATION_ROLES = {
    Role.SINCE: Role.FOR,  # "depuis sept ans", "seit sieben Jahren"
    Role.BEFORE: Role.AGO,  # "vor sieben Jahren", 七年前
    Role.AFTER: Role.LATER,
    Role.WITHIN: Role.WITHIN,
    Role.FOR: Role.FOR,
    Role.AGO: Role.AGO,
    Role.LATER: Role.LATER,
}
_POINT_ROLES = {
    Role.SINCE,
    Role.AFTER,
    Role.BEYOND,
    Role.FROM,
    Role.TO,
    Role.UNTIL,
    Role.BY,
    Role.BEFORE,
}
_COUNTING = {Role.AGO, Role.LATER}
_LASTING = {Role.FOR, Role.WITHIN}
_PASSED_OVER = {"f", "i"}  # articles and prepositions of place
_REACH = 6  # words between "until" and its year: "until at least the very end of the"
_PERIODS = {Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DECADE, Unit.CENTURY, Unit.QUARTER}


@dataclass(slots=True)
class _Reader:
    """An expression that grows over its neighbours."""

    lexemes: Sequence[Lexeme]
    start: int
    end: int
    value: TimeValue

    def leftwards(self, floor: int) -> None:
        """Take in what stands before: role, bound, part of the period, in that order."""
        at = self.start - 1
        lowest = max(floor, self.start - _REACH)
        while at >= lowest:
            lexeme = self.lexemes[at]
            if self._takes_bound(lexeme.senses.get("bound"), adjacent=at == self.start - 1) or (
                self._takes_part(lexeme.senses.get("part"))
            ):
                self.start = at
            elif self._takes_role(lexeme.senses.get("role"), at):
                self.start = at
                self._bound_before_role(floor)
                return
            elif not lexeme.senses.keys() & _PASSED_OVER:
                return
            at -= 1

    def _bound_before_role(self, floor: int) -> None:
        """Take in "more than" where it stands before the preposition: менее чем за два месяца."""
        at = self.start - 1
        if at >= floor and self._takes_bound(self.lexemes[at].senses.get("bound"), adjacent=True):
            self.start = at

    def rightwards(self, ceiling: int) -> None:
        """Take in what stands behind: 七年多以来, "seven years or more ago"."""
        while self.end < ceiling:
            senses = self.lexemes[self.end].senses
            if not (
                self._takes_bound(senses.get("bound after"), adjacent=True)
                or self._takes_part(senses.get("part after"))
                or self._takes_role(senses.get("role after"), self.end)
            ):
                return
            self.end += 1

    def _takes_bound(self, bound: object, *, adjacent: bool) -> bool:
        if not isinstance(bound, Bound) or not adjacent or self.value.bound is not Bound.EXACT:
            return False
        if self.value.sort not in {Sort.DURATION, Sort.CLOCK} and bound is not Bound.ABOUT:
            return False
        self.value = replace(self.value, bound=bound)
        return True

    def _takes_part(self, part: object) -> bool:
        value = self.value
        if not isinstance(part, Part) or value.part is not None:
            return False
        if value.sort is Sort.DURATION:
            # "The end of the decade" is a point of this decade; of other units, perhaps of some
            # year that the story is about.
            if not (value.weak and value.count == 1 and value.unit in _PERIODS):
                return False
            decade = value.unit is Unit.DECADE
            value = TimeValue(unit=value.unit, offset=0, weak=not decade, role=value.role)
        elif value.sort in {Sort.CLOCK, Sort.WEEKDAY} or value.day is not None:
            return False
        self.value = replace(value, part=part)
        return True

    def _counts_one(self, role: Role, at: int) -> bool:
        """Tell whether a bare unit is one of it: "a year ago", لمدة أسبوع, в течение недели."""
        before = self.lexemes[self.start - 1] if self.start else None
        if role in _COUNTING:
            # 67万年前: what is written onto the unit may be its count.
            return before is None or before.end < self.lexemes[self.start].start
        if role not in _LASTING or at != self.start - 1 or self.lexemes[self.start].definite:
            return False
        return not self.lexemes[at].senses.keys() & _PASSED_OVER

    def _takes_role(self, role: object, at: int) -> bool:
        if not isinstance(role, Role):
            return False
        if self.value.sort is Sort.DURATION:
            told = _DURATION_ROLES.get(role)
        else:
            told = role if role in _POINT_ROLES else None
        if told is None or self.value.role not in {Role.AT, told}:
            return False
        if self.value.weak and self.value.count == 1 and self._counts_one(told, at):
            self.value = replace(self.value, weak=False)
        self.value = replace(self.value, role=told)
        return True


def with_neighbours(
    lexemes: Sequence[Lexeme], left: tuple[int, int], right: tuple[int, int], value: TimeValue
) -> tuple[int, int, TimeValue | None]:
    """Return an expression with the words that bound it.

    `left` is where it may begin at the earliest and where its core begins, `right` where its core
    ends and where it must end. The value is None for a core that stands for nothing.
    """
    reader = _Reader(lexemes, left[1], right[0], value)
    if value == TimeValue():
        return reader.start, reader.end, None
    reader.rightwards(right[1])
    reader.leftwards(left[0])
    return reader.start, reader.end, reader.value
