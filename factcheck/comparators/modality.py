"""Modality and polarity: negated, hedged, planned, cancelled, denied, agreed, proposed."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.comparators._modality_compare import compare_texts
from factcheck.comparators._modality_find import KIND, find_cues
from factcheck.core.language import LanguagePack
from factcheck.core.rules import Rule
from factcheck.core.value import CompareContext, Mention, Reading, ValueComparison

__all__ = ["COMPARATOR", "ModalityComparator"]


@dataclass(frozen=True, slots=True)
class ModalityComparator:
    """Finds what a text denies, hedges or plans, and compares a claim with its evidence by it."""

    kind: str = KIND
    rule: Rule = Rule.MODALITY_ALTERED

    def find(self, text: str, pack: LanguagePack) -> tuple[Mention, ...]:
        """Return the cues in a text, in order, never overlapping. Never raises."""
        return find_cues(text, pack.modality, pack.code, spaced=pack.spaced)

    def compare(
        self,
        expected: Reading,
        found: Reading,
        context: CompareContext,  # noqa: ARG002 - the same for every comparator
    ) -> tuple[ValueComparison, ...]:
        """Compare polarity and modality of a claim and its evidence. Never raises."""
        return compare_texts(expected, found)


COMPARATOR = ModalityComparator()
