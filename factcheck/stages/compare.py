"""Compare the typed values of a claim with those of a window."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.core.language import LanguagePack
from factcheck.core.protocols import Comparator
from factcheck.core.value import CompareContext, Reading, ValueComparison

__all__ = ["compare", "read"]


def read(text: str, pack: LanguagePack, comparators: Sequence[Comparator]) -> tuple[Reading, ...]:
    """Find the values of each kind in a text; one reading a comparator, in their order."""
    return tuple(Reading(text, pack.code, c.find(text, pack)) for c in comparators)


def compare(
    claim: Sequence[Reading],
    window: Sequence[Reading],
    comparators: Sequence[Comparator],
    context: CompareContext,
) -> tuple[ValueComparison, ...]:
    """Compare each kind of value in turn; the readings stand in the comparators' order."""
    return tuple(
        comparison
        for comparator, expected, found in zip(comparators, claim, window, strict=True)
        for comparison in comparator.compare(expected, found, context)
    )
