"""Times: dates, weekdays, years, decades, clock times, durations and open intervals."""

from __future__ import annotations

from factcheck.comparators._time_grammar import expressions
from factcheck.comparators._time_matching import compare_times
from factcheck.comparators._time_wording import wording
from factcheck.core.language import LanguagePack
from factcheck.core.rules import Rule
from factcheck.core.value import CompareContext, Mention, Reading, ValueComparison

__all__ = ["COMPARATOR", "TimeComparator"]


class TimeComparator:
    """Finds time expressions and compares them by the days, hours and lengths they stand for."""

    kind = "time"
    rule = Rule.TIME_ALTERED

    def find(self, text: str, pack: LanguagePack) -> tuple[Mention, ...]:
        """Return the time expressions of a text; what may be another word is left out.

        >>> from factcheck.registry import language_pack
        >>> [m.normal for m in COMPARATOR.find("until the end of the 2020s", language_pack("en"))]
        ['until the end of the 2020s']
        """
        return tuple(
            Mention(
                kind=self.kind,
                text=text[e.start : e.end],
                start=e.start,
                end=e.end,
                normal=wording(e.value),
                value=e.value,
                sort=e.value.slot,
            )
            for e in expressions(text, pack)
            if not e.value.weak
        )

    def compare(
        self, expected: Reading, found: Reading, context: CompareContext
    ) -> tuple[ValueComparison, ...]:
        """Compare each time of the claim with those of the evidence."""
        return compare_times(expected, found, context)


COMPARATOR = TimeComparator()
