"""Find names in a text: well-known ones by table, others by capitals or by their sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from anyascii import anyascii

from factcheck.comparators._name_capitals import runs, value_of
from factcheck.comparators._name_gazetteer import Hit, gazetteer, key_name, scan
from factcheck.comparators._name_lexicon import Lexicon, has, lexicon
from factcheck.comparators._name_spans import Places
from factcheck.comparators._name_text import Word, words
from factcheck.comparators._name_uncased import Found, arabic_names, han_names
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention
from factcheck.registry import language_pack

__all__ = ["KIND", "find_names"]

KIND = "name"

# In a title all words have capitals; from this share on, of this many words, capitals say nothing.
_TITLE_SHARE = 0.65
_TITLE_WORDS = 5


@cache
def _organisations() -> frozenset[str]:
    return frozenset(key for key, _ in language_pack("en").names.organisations)


def _is_title(found: tuple[Word, ...]) -> bool:
    long = [word for word in found if len(word.fold) > 3]  # noqa: PLR2004 - titles keep short words small
    if len(long) < _TITLE_WORDS:
        return False
    return sum(word.capital for word in long) >= _TITLE_SHARE * len(long)


def _in_persons(found: tuple[Word, ...], at: int, lists: Lexicon) -> bool:
    """Tell whether a well-known name is here (part of) a person's: Michael Jordan, Mr Holland."""
    before = found[at - 1] if at else None
    if before is not None and found[at].gap in (" ", ". ") and before.fold in lists.honorifics:
        return not found[at].text.islower()
    if before is not None and found[at].gap == " " and has(lists.given_names, before):
        return before.capital
    after = found[at + 1] if at + 1 < len(found) else None
    return (
        after is not None
        and after.gap == " "
        and after.capital
        and found[at].fold in lists.given_names
        and after.fold not in lists.plain
        and not has(lists.titles, after)
    )


def _beside_name(text: str, hit: Hit, lists: Lexicon, starts: dict[int, Word]) -> bool:
    """Tell whether a capitalised word follows a well-known name, so that both may be one name."""
    uncased = text[hit.end - 1].lower() == text[hit.end - 1].upper()
    if lists.language == "de" or uncased:
        return False  # every German noun has a capital; 墨西哥 Punta Eugenia are two names
    after = starts.get(hit.end + 1)
    # The Armenian National Health Commission is Armenia's, British Columbia is not Britain's.
    common = (lists.titles, lists.translated, lists.organisation_heads, lists.place_heads)
    return (
        after is not None
        and text[hit.end] == " "
        and after.capital
        and after.fold not in lists.plain
        and not any(has(listed, after) for listed in common)
    )


def _known(text: str, hit: Hit, lists: Lexicon, starts: dict[int, Word]) -> Mention:
    written = text[hit.start : hit.end]
    organisation = any(key in _organisations() for key in hit.keys)
    value = NameValue(
        tokens=tuple(written.split()),
        sort=Sort.ORGANISATION if organisation else Sort.PLACE,
        acronym=written.isupper() and " " not in written,
        keys=hit.keys,
        sounded=True,
        certain=not hit.weak and not _beside_name(text, hit, lists, starts),
    )
    normal = " or ".join(sorted({key_name(key) for key in hit.keys}))
    return Mention(KIND, written, hit.start, hit.end, normal, value, value.sort.shown)


def _others(
    text: str, found: tuple[Word, ...], hits: tuple[Hit, ...], lists: Lexicon
) -> Iterator[Mention]:
    title = lists.language != "de" and _is_title(found)  # every German noun has a capital
    shouted = len(found) > 1 and all(word.text.isupper() for word in found)
    for run in runs(found, hits, lists):
        value = value_of(run, lists)
        if (title and value.sort is Sort.UNKNOWN) or (shouted and value.acronym):
            continue
        start, end = run.words[0].start, run.words[-1].end
        written = text[start:end]
        normal = written if written.isascii() else anyascii(written)
        yield Mention(KIND, written, start, end, normal, value, value.sort.shown)


def _sounded(text: str, found: Iterable[Found], before: list[Mention]) -> Iterator[Mention]:
    taken = Places((mention.start, mention.end) for mention in before)
    for start, end, value in found:
        if not taken.overlap(start, end):
            written = text[start:end]
            yield Mention(KIND, written, start, end, anyascii(written), value, value.sort.shown)


def _strokes(text: str, hits: tuple[Hit, ...]) -> set[Hit]:
    """Return one-character forms (俄, 中) that stand alone: they mostly mean something else."""
    weak = [
        hit for hit in hits if hit.weak and hit.end - hit.start == 1 and text[hit.start] >= "㐀"
    ]
    starts = {hit.start for hit in weak}
    return {hit for hit in weak if starts.isdisjoint((hit.start - 1, hit.start + 1))}


def find_names(text: str, pack: LanguagePack) -> tuple[Mention, ...]:
    """Return the names in a text, in order, none overlapping another."""
    lists = lexicon(pack)
    found = words(text, pack.code, lists.abbreviations)
    table = gazetteer(pack.code, pack.names)
    places = {word.start: at for at, word in enumerate(found)}
    hits = scan(text, found, table)
    hits = tuple(
        hit
        for hit in hits
        if hit.start not in places or not _in_persons(found, places[hit.start], lists)
    )
    starts = {word.start: word for word in found}
    sure = Places((hit.start, hit.end) for hit in hits if not hit.weak)
    mentions = list(_others(text, found, hits, lists))
    if pack.script == "Hani":
        plain = text.translate(table.variants)
        mentions += _sounded(text, han_names(plain, sure, pack.names), mentions)
        lone = _strokes(text, hits)
        hits = tuple(hit for hit in hits if hit not in lone)
    elif pack.script == "Arab":
        mentions += _sounded(text, arabic_names(found, sure, pack.names, lists), mentions)
    taken = Places((mention.start, mention.end) for mention in mentions)
    mentions += [
        _known(text, hit, lists, starts) for hit in hits if not taken.overlap(hit.start, hit.end)
    ]
    return tuple(sorted(mentions, key=lambda mention: mention.start))
