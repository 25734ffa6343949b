"""Numbers: counts, sums, measures, shares and ordinals, in digits and words of any script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from factcheck import registry
from factcheck.comparators._number_faint import faint_numbers
from factcheck.comparators._number_labels import hold_labels
from factcheck.comparators._number_match import match_numbers
from factcheck.comparators._number_reader import read_numbers
from factcheck.comparators._number_value import NumberValue, Standing
from factcheck.core.errors import UnknownNameError
from factcheck.core.language import LanguagePack
from factcheck.core.modality_words import ModalityWords
from factcheck.core.name_words import NameWords
from factcheck.core.number_words import NumberWords
from factcheck.core.rules import Rule
from factcheck.core.sentence_words import SentenceWords
from factcheck.core.time_words import TimeWords
from factcheck.core.value import CompareContext, Mention, Reading, Relation, ValueComparison

__all__ = ["COMPARATOR", "NumberComparator", "digits_pack"]

# Each claim meets each window of a document: more texts than a document has lines, yet few bytes.
_TEXTS = 4096


def digits_pack(code: str) -> LanguagePack:
    """Return a pack for a language that has none: digits are read, words are not."""
    return LanguagePack(
        code=code,
        name=code,
        script="Zyyy",
        direction="ltr",
        spaced=True,
        sentences=SentenceWords("", frozenset(), frozenset()),
        numbers=NumberWords(),
        times=TimeWords(),
        names=NameWords(),
        modality=ModalityWords(),
    )


@dataclass(frozen=True, slots=True)
class NumberComparator:
    """Finds numbers and compares them by value.

    >>> pack = registry.language_pack("fr")
    >>> [mention.normal for mention in COMPARATOR.find("plus de 3,2 millions d'euros", pack)]
    ['more than 3,200,000 EUR']
    """

    kind: str = "number"
    rule: Rule = Rule.NUMBER_ALTERED

    def find(self, text: str, pack: LanguagePack) -> tuple[Mention, ...]:
        """Return the numbers that surely count something, or end a name, in order and apart."""
        apart: list[Mention] = []
        for mention in read_numbers(text, pack, sure=True):
            # Two figures may claim one sign between them ("0$ 0"): it stands with the first.
            if not apart or apart[-1].end <= mention.start:
                apart.append(mention)
        return tuple(apart)

    def compare(
        self, expected: Reading, found: Reading, context: CompareContext
    ) -> tuple[ValueComparison, ...]:
        """Compare each number of the claim with those of the evidence.

        Numbers are matched one to one, best matches first. One that nothing answers differs only
        where a number of the same sort is left over; else it is missing.
        """
        if not expected.mentions:
            return ()
        tolerance = Fraction(context.tolerance)
        ours, theirs = (*_counts(expected), *_unsure(expected)), (*_counts(found), *_unsure(found))
        answers = match_numbers(ours, theirs, tolerance)
        labelled = [mention for mention in expected.mentions if mention not in _counts(expected)]
        answers.update(hold_labels(labelled, theirs) if labelled else {})
        nothing = (Relation.MISSING, None)
        return tuple(
            ValueComparison(self.kind, mention, answer, relation)
            for mention in expected.mentions
            for relation, answer in [answers.get(mention, nothing)]
        )


def _counts(reading: Reading) -> tuple[Mention, ...]:
    """Return the mentions that count something; the others end a name."""
    return tuple(
        mention
        for mention in reading.mentions
        if isinstance(mention.value, NumberValue) and not mention.value.label
    )


def _unsure(reading: Reading) -> Iterator[Mention]:
    """Yield what may be numbers in a text without being mentions: articles, years, names."""
    hinted, faint = _hints(reading.text, reading.language)
    yield from hinted
    for mention in faint:
        # A dual that surely counts is hinted at by its ending too; it says two once.
        if not any(m.start < mention.end and mention.start < m.end for m in reading.mentions):
            yield mention


@lru_cache(maxsize=_TEXTS)
def _hints(text: str, language: str) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """Return the unsure numbers of a text, and those only hinted at; a text is read once."""
    try:
        pack = registry.language_pack(language)
    except UnknownNameError:
        pack = digits_pack(language)
    return _not_sure(read_numbers(text, pack)), _not_sure(faint_numbers(text, pack))


def _not_sure(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(
        mention
        for mention in mentions
        if isinstance(mention.value, NumberValue) and mention.value.standing is not Standing.SURE
    )


COMPARATOR = NumberComparator()
