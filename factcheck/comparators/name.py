"""Names across scripts: people, places, organisations."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.comparators._name_evidence import Evidence, prepare
from factcheck.comparators._name_find import KIND, find_names
from factcheck.comparators._name_leftover import leftovers, loose_words, spoken_of
from factcheck.comparators._name_match import Match, legible, may_stand, search
from factcheck.comparators._name_region import region
from factcheck.comparators._name_slots import place_of, rival, standing, value_of, wordlike
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.language import LanguagePack
from factcheck.core.rules import Rule
from factcheck.core.value import CompareContext, Mention, Reading, Relation, ValueComparison

__all__ = ["COMPARATOR", "NameComparator"]

_PARTS = (Relation.COMPATIBLE, Relation.LESS_PRECISE)


def _shown(match: Match, found: Reading, mention: Mention) -> Mention:
    """Make a mention of the words in which a name was found, whole names where they are known."""
    start, end = match.spans[0]
    for other_start, other_end in sorted(match.spans):
        if start <= other_start and other_start - end <= 1:
            end = max(end, other_end)
    whole = [other for other in found.mentions if other.start <= start and end <= other.end]
    if whole and not value_of(whole[0]).keys and not value_of(mention).keys:
        start, end = whole[0].start, whole[0].end
    written = found.text[start:end]
    return Mention(KIND, written, start, end, mention.normal, mention.value, mention.sort)


def _absent(value: NameValue, evidence: Evidence) -> Relation:
    """Say of a name that was not found: missing where it would have been found, else unsure."""
    if value.keys:
        missing = value.certain and not value.keys.isdisjoint(evidence.known)
    else:
        missing = value.certain and value.sort is Sort.PERSON and not evidence.syllables
    return Relation.MISSING if missing and evidence.readable else Relation.UNDETERMINED


@dataclass(frozen=True, slots=True)
class NameComparator:
    """Finds names and compares them by key, spelling and sound."""

    kind: str = KIND
    rule: Rule = Rule.NAME_ALTERED

    def find(self, text: str, pack: LanguagePack) -> tuple[Mention, ...]:
        """Return the names in a text, in order, never overlapping. Never raises."""
        return find_names(text, pack)

    def compare(
        self, expected: Reading, found: Reading, context: CompareContext
    ) -> tuple[ValueComparison, ...]:
        """Compare each name of the claim with what the evidence says. Never raises."""
        if not expected.mentions:
            return ()
        evidence = prepare(found.text, found.language)
        matches = _settled(
            expected.mentions,
            [search(mention, evidence, context.glossary) for mention in expected.mentions],
            found.mentions,
        )
        return tuple(
            ValueComparison(KIND, mention, _shown(match, found, mention), match.relation)
            if match is not None
            else _unmatched(mention, expected, found, matches, evidence)
            for mention, match in zip(expected.mentions, matches, strict=True)
        )


def _settled(
    claim: tuple[Mention, ...], matches: list[Match | None], found: tuple[Mention, ...]
) -> list[Match | None]:
    """Drop matches of a part of a name with words that belong to another name."""
    whole = {span for m in matches if m and m.relation is Relation.EQUAL for span in m.spans}
    return [
        _part(mention, match, whole, found)
        if match and match.relation in _PARTS and not value_of(mention).keys
        else match
        for mention, match in zip(claim, matches, strict=True)
    ]


def _part(
    mention: Mention, match: Match, whole: set[tuple[int, int]], found: tuple[Mention, ...]
) -> Match | None:
    """Judge the match of a part of a name by what the part stands in."""
    stands = standing(mention, match.spans, found)
    if whole.issuperset(match.spans) or stands is Relation.DIFFERS:
        return None
    return Match(stands, match.spans) if stands else match


def _unmatched(
    mention: Mention,
    expected: Reading,
    found: Reading,
    matches: list[Match | None],
    evidence: Evidence,
) -> ValueComparison:
    """Compare a name that was not found: with the one that stands in its place, if one does."""
    place = place_of(value_of(mention))
    sure = value_of(mention).certain or (place == "sounded" and not wordlike(value_of(mention)))
    lost = [name for name, match in zip(expected.mentions, matches, strict=True) if not match]
    # Names that would have been found: where most of them are lost, the texts tell of two things.
    gone = [name for name in lost if _absent(value_of(name), evidence) is Relation.MISSING]
    if place and sure and len(gone) <= 1 + len(expected.mentions) // 2:
        spans = [span for match in matches if match for span in match.spans]
        other = _rival(mention, expected, found, lost, spans)
        value = value_of(mention)
        if other is not None and not may_stand(value, evidence) and legible(value, evidence):
            return ValueComparison(KIND, mention, other, Relation.DIFFERS)
    return ValueComparison(KIND, mention, None, _absent(value_of(mention), evidence))


def _rival(
    mention: Mention,
    expected: Reading,
    found: Reading,
    lost: list[Mention],
    spans: list[tuple[int, int]],
) -> Mention | None:
    """Return the name that stands in a lost one's place: a mention, else a word that may be one."""
    told = region(expected.text, found.text, spans)
    if told is None:
        return None
    claim = prepare(expected.text, expected.language)
    sounded = [name for name in expected.mentions if value_of(name).sounded]
    inside = {at for name in sounded for at in range(name.start, name.end)}
    loose = [word for word in loose_words(claim) if word.start not in inside]
    near = [name for name in found.mentions if told[0] <= name.start < told[1]]
    other = rival(mention, expected.mentions, lost, loose, near, spans)
    if other is None and value_of(mention).sort is Sort.PERSON:
        spoken = spoken_of(mention, claim)
        free = leftovers(prepare(found.text, found.language), found.mentions, KIND, spoken=spoken)
        near += [name for name in free if told[0] <= name.start < told[1]]
        other = rival(mention, expected.mentions, lost, loose, near, spans)
    return other


COMPARATOR = NameComparator()
