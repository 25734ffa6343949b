"""The words and digits of a text that may make numbers, and the numbers they make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from factcheck.comparators._number_lexicon import Word
from factcheck.comparators._number_literal import Literal
from factcheck.comparators._number_sum import Sum
from factcheck.comparators._number_value import Bound
from factcheck.core.number_words import NumberWords

__all__ = ["ROUGH", "Item", "Line", "Raw"]

# What may stand between two words of one number.
_GAPS = frozenset(("", " ", "-", "\u00a0", "\n", "  ", "+ "))
_THOUSAND, _ABBREVIATION = 1000, 4  # characters of млрд
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
# "Three million" may round 3.2 million; "five thousand" and "three hundred" round nothing.
ROUGH = 10**6


class Item(NamedTuple):
    """A word or digits that may be part of a number: ``text[start:end]``."""

    start: int
    end: int
    word: Word
    literal: Literal | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """A number as read, before its unit and bound are known.

    `scale` is the scale it ends in ("3 to 5 million" lends it). `soft` numbers may count nothing.
    hints (an article, both, several) may not even with a unit. `loose` numbers are no end of a
    range. `singular` is what a vague plural means where its form is also a singular (около тысячи).
    """

    start: int
    end: int
    value: Fraction
    high: Fraction | None = None
    quantum: Fraction = Fraction(1)
    scale: int = 1
    others: tuple[Fraction, ...] = ()
    ordinal: bool = False
    bound: Bound = Bound.EXACT
    unit: str | None = None
    soft: bool = False
    hint: bool = False
    code: bool = False
    digits: bool = False
    pair: bool = False
    loose: bool = False
    singular: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """The items of a text, in order, and the language's rules for them."""

    text: str
    items: Sequence[Item]
    data: NumberWords

    def beside(self, i: int) -> Item | None:
        """Return the item that stands directly after item `i`."""
        if i + 1 < len(self.items):
            item = self.items[i + 1]
            gap = self.text[self.items[i].end : item.start]
            if gap in _GAPS or (gap == ". " and self._abbreviated(i) and item.literal):
                return item
        return None

    def _abbreviated(self, i: int) -> bool:
        """Tell whether item `i` is a scale that ends in a dot: 2 млн. 295 тыс."""
        item = self.items[i]
        return (item.word.scale or 0) >= _THOUSAND and item.end - item.start <= _ABBREVIATION

    def determined(self, i: int) -> bool:
        """Tell whether a determiner stands before item `i`: "the first", not "at first"."""
        if not self.data.determiners:
            return True
        before = self.text[max(self.items[i].start - 12, 0) : self.items[i].start].split()
        return bool(before) and before[-1] in self.data.determiners.split("|")

    def doubtful(self, i: int) -> bool:
        """Tell whether item `i` is a homograph that the next word does not show to count."""
        item = self.items[i]
        following = _NEXT_WORD.match(self.text, item.end) if item.word.soft else None
        plurals = tuple(self.data.plurals.split("|")) if self.data.plurals else ()
        return item.word.soft and not (following and plurals and following[1].endswith(plurals))

    def after_of(self, i: int) -> tuple[int, Item | None]:
        """Return the item after item `i`, or the one after an "of", and its place."""
        following = self.beside(i)
        if following is not None and following.word.of:
            return i + 2, self.beside(i + 1)
        return i + 1, following

    def raw(self, first: int, last: int, state: Sum) -> Raw:
        """Return the number that a sum over items `first` to `last` makes."""
        head = self.items[first]
        word, single = head.word, first == last
        rough = state.value >= ROUGH or (head.literal is not None and head.literal.quantum < 1)
        return Raw(
            head.start,
            self.items[last].end,
            state.value,
            quantum=state.quantum if rough or state.quantum < 1 else Fraction(1),
            scale=state.product,
            others=() if head.literal is None or not single else head.literal.others,
            soft=single and head.literal is None and (word.one or self.doubtful(first)),
            hint=single and head.literal is None and word.one,
            code=head.literal is not None and head.literal.code,
            digits=head.literal is not None,
        )
