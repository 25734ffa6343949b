"""Where calendar expressions stand, so that the number comparator leaves their digits alone."""

from __future__ import annotations

from factcheck.comparators._time_grammar import expressions
from factcheck.core.language import LanguagePack

__all__ = ["calendar_spans"]


def calendar_spans(text: str, pack: LanguagePack) -> tuple[tuple[int, int], ...]:
    """Return the ranges of a text that are calendar expressions, in order, never overlapping.

    Dates, years, decades, clock times and durations ("7 years") all count: their numbers are the
    time comparator's business. Units: code points.
    """
    return tuple((e.start, e.end) for e in expressions(text, pack) if not e.value.weak)
