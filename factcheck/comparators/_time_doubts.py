"""A last look at both texts before a time is called altered: at all that was not read for sure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcheck.comparators._time_grammar import expressions
from factcheck.comparators._time_lexer import read_lexemes
from factcheck.comparators._time_value import TimeValue
from factcheck.comparators._time_wording import wording
from factcheck.core.errors import UnknownNameError
from factcheck.core.value import Mention, Reading
from factcheck.registry import language_pack

__all__ = ["Leftovers", "leftovers", "telling_figures"]

# Fields in which two values of one make may differ; the first three are told by words.
_FIELDS = (
    *("unit", "weekday", "month"),
    *("century", "decade", "year", "quarter", "day", "count", "high", "hour", "minute"),
)
_NAMED = frozenset({"unit", "weekday", "month"})
_FIGURES, _ORDINALS = "dynDs", "o"
# Each claim meets each window of a document: more texts than a document has lines, yet few bytes.
_TEXTS = 4096


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What a text holds beside its mentions: readings too unsure to be one, and bare figures."""

    weak: tuple[Mention, ...] = ()
    figures: frozenset[float] = frozenset()
    ordinals: frozenset[float] = frozenset()

    def hold(self, figures: frozenset[float], *, counted: bool) -> bool:
        """Tell whether any of these figures stands loose in the text.

        No ordinal stands for a count: "in the fourth minute" does not say four minutes.
        """
        return bool(figures & self.figures or (not counted and figures & self.ordinals))


@lru_cache(maxsize=_TEXTS)
def leftovers(reading: Reading) -> Leftovers:
    """Return what a text holds beside its mentions; nothing where its language has no pack."""
    try:
        pack = language_pack(reading.language)
    except UnknownNameError:
        return Leftovers()
    weak = tuple(
        Mention(
            "time",
            reading.text[e.start : e.end],
            e.start,
            e.end,
            wording(e.value),
            e.value,
            e.value.slot,
        )
        for e in expressions(reading.text, pack)
        if e.value.weak
    )
    loose = [
        lexeme
        for lexeme in read_lexemes(reading.text, pack)
        if lexeme.symbol in _FIGURES + _ORDINALS
        and not any(m.start <= lexeme.start < m.end for m in reading.mentions)
    ]
    return Leftovers(
        weak,
        frozenset(n for x in loose if x.symbol != _ORDINALS for n in (x.value, x.high) if n),
        frozenset(x.value for x in loose if x.symbol == _ORDINALS),
    )


def telling_figures(value: TimeValue, other: TimeValue) -> frozenset[float]:
    """Return the figures of a value that tell it from another.

    >>> sorted(telling_figures(TimeValue(year=2024, day=3), TimeValue(year=2024, day=4)))
    [3.0]
    """
    pairs = {field: (getattr(value, field), getattr(other, field)) for field in _FIELDS}
    return frozenset(float(pairs[field][0]) for field in set(_differing(pairs)) - _NAMED)


def _differing(pairs: dict[str, tuple[object, object]]) -> Iterator[str]:
    shared = [f for f, (own, its) in pairs.items() if None not in {own, its} and own != its]
    if shared:
        yield from shared
    else:  # values of different make: every figure of one tells it from the other
        yield from (f for f, (own, its) in pairs.items() if own is not None and own != its)
