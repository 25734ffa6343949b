"""A run of lexemes whose symbols have a known shape, and access to what stands in its groups."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.comparators._time_lexeme import Lexeme
from factcheck.comparators._time_value import Daypart, TimeValue, Unit

__all__ = ["Builder", "Shape"]

_IN_A_NAME = "xkfiA"
_BEFORE_A_NAME = "xf"  # no preposition: "on Monday President X said" names nobody Monday


@dataclass(frozen=True, slots=True)
class Shape:
    """A match of a grammar rule on the symbols of a sentence, with the sentence's lexemes."""

    match: re.Match[str]
    lexemes: Sequence[Lexeme]

    def lexeme(self, group: str) -> Lexeme | None:
        """Return the first lexeme of a named group, None where the group took no part."""
        if group not in self.match.re.groupindex or self.match.start(group) < 0:
            return None
        return self.lexemes[self.match.start(group)]

    def has(self, group: str) -> bool:
        """Tell whether a named group took part, even with no width."""
        return group in self.match.re.groupindex and self.match.start(group) >= 0

    def opens_a_name(self) -> bool:
        """Tell whether the words look like a name's first: The Sunday Times, Black Friday Sale."""
        first, last = self.match.span()
        following = self.lexemes[last] if last < len(self.lexemes) else None
        if following is None or not following.capital or not first:
            return False
        if following.symbol not in _IN_A_NAME:
            return False
        return self.lexemes[first - 1].symbol in _BEFORE_A_NAME

    def senses_before(self) -> frozenset[str]:
        """Return what the word before may be."""
        start = self.match.start()
        return frozenset(self.lexemes[start - 1].senses) if start else frozenset()

    def flag(self, group: str, sense: str) -> bool:
        """Tell whether the word of a group has a certain sense beside its symbol's."""
        found = self.lexeme(group)
        return found is not None and sense in found.senses

    def is_figure(self, group: str) -> bool:
        """Tell whether a group holds figures directly joined to their suffix, such as 90s."""
        found = self.lexeme(group)
        return found is not None and found.symbol == "D"

    def number(self, group: str) -> int | None:
        """Return the whole number in a group."""
        found = self.lexeme(group)
        return None if found is None else int(found.value)

    def whole(self, group: str, *symbols: str) -> int | None:
        """Return the whole number that a word of a group stands for, such as a month."""
        value = self._sense(group, symbols)
        return value if isinstance(value, int) else None

    def may_follow_units(self, group: str) -> bool:
        """Tell whether a spelled-out ten may be but the end of "four and twenty"."""
        found, start = self.lexeme(group), self.match.start()
        if found is None or not found.spelled or found.value not in range(20, 100, 10):
            return False
        return found.joined or (start > 0 and self.lexemes[start - 1].symbol == "&")

    def offset(self) -> int | None:
        """Return how many periods from now a word before or behind the unit counts."""
        before = self.whole("modifier", "L")
        return self.whole("modifier_after", "l") if before is None else before

    def daypart(self, group: str) -> Daypart | None:
        """Return the part of the day named in a group."""
        value = self._sense(group, ("P", "G"))
        return value if isinstance(value, Daypart) else None

    def unit(self, group: str) -> Unit | None:
        """Return the unit named in a group; a mark such as 年 is one too."""
        found = self.lexeme(group)
        if found is None:
            return None
        units = (value for value in found.senses.values() if isinstance(value, Unit))
        return next(units, None)

    def period(self, group: str) -> tuple[Unit, int, Daypart | None] | None:
        """Return the period that a relative word of a group stands for."""
        value = self._sense(group, ("R",))
        return value if isinstance(value, tuple) else None

    def _sense(self, group: str, symbols: Sequence[str]) -> object:
        found = self.lexeme(group)
        if found is None:
            return None
        return next((found.senses[s] for s in symbols if s in found.senses), None)


Builder = Callable[[Shape], TimeValue | None]
