"""Find names by their capitals, in Latin and Cyrillic script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.comparators._name_gazetteer import Hit
from factcheck.comparators._name_lexicon import Lexicon, has
from factcheck.comparators._name_text import Word
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.sentence_words import words as listed

__all__ = ["Run", "runs", "value_of"]

# One capital, or two as in McDonald, LeBron, YouTube.
_NAME_CASE = re.compile(r"[^\W\d_](?:[^\WA-Z\d_]*)(?:[A-Z][^\WA-Z\d_]{3,})?")
# Before these verbs, and before any in -ed, a bare word that begins an English sentence is mostly a
# name (Bakanov met ...); words with these endings are not (Sailors, Rising, Suddenly).
_DEEDS = listed(
    "met came left won died went took made gave got saw spoke wrote became began led lost ran held "
    "thought knew sang fell drew has had will was is says"
)
_NO_NAME = (
    "s",
    "ing",
    "ed",
    "ly",
    "tion",
    "ment",
    "ness",
    "ity",
    "ism",
    "ce",
    "ty",
    "al",
    "ive",
    "ry",
)
_GUESSED = 4  # letters
# Forms of Russian adjectives that no surname has: Северная, Международной, Королевские. In folded
# spelling; those in -ский, -ского, -ским may be surnames.
_ADJECTIVE = re.compile(
    r"(?:..ая|яя|ые|ие|ых|(?<!ск)их|(?<![сц]к)ого|его|(?<![сц]к)ому|ему|ыми|..ую|юю|[^т]ои|еи)$"
)
# A title may be followed by what it is a title of: Secretary of State, minister of the Interior.
_OF = frozenset({"of"})
_STATE = frozenset({"state", "defense", "defence", "foreign", "treasury", "interior", "justice"})


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that make one name.

    `titled` is set after a title or beside a verb of saying, `honoured` after what only a person
    has (Mr), `guessed` where only what follows tells that the first word of a sentence is a name.
    """

    words: tuple[Word, ...]
    titled: bool
    guessed: bool = False
    honoured: bool = False


def _is_name_word(word: Word, lists: Lexicon) -> bool:
    """Tell whether a word's capital marks a name, wherever it stands."""
    return (
        word.capital
        and (word.fold not in lists.plain or (not word.initial and has(lists.given_names, word)))
        and (word.fold in lists.given_names or not has(lists.titles, word))
        and (word.fold.isalpha() or word.acronym)
    )


def _initial_counts(found: tuple[Word, ...], at: int, lists: Lexicon) -> bool:
    """Tell whether a capital that begins a sentence marks a name all the same."""
    word = found[at]
    if word.acronym or has(lists.given_names, word):
        return True
    if at + 1 == len(found):
        return False
    after = found[at + 1]
    if after.gap in ("'", "’") and after.fold == "s":
        return True
    if _speaks(found, at, lists):
        return True
    if after.gap == " " and after.fold in lists.particles and at + 2 < len(found):
        after = found[at + 2]  # Ludwig van Beethoven
    return after.gap == " " and _is_name_word(after, lists) and not has(lists.given_names, after)


def _speaks(found: tuple[Word, ...], at: int, lists: Lexicon) -> bool:
    """Tell whether a verb of saying stands right before or after a word."""
    before = found[at].gap == " " and at > 0 and found[at - 1].fold in lists.speech
    after = found[at + 1] if at + 1 < len(found) else None
    return before or (after is not None and after.gap == " " and after.fold in lists.speech)


def _acts(found: tuple[Word, ...], at: int, lists: Lexicon) -> bool:
    """Tell whether the first word of an English sentence is rather somebody who does something."""
    word, after = found[at], found[at + 1] if at + 1 < len(found) else None
    if lists.language != "en" or after is None or after.gap != " " or len(word.fold) < _GUESSED:
        return False
    known = (lists.translated, lists.organisation_heads, lists.place_heads)
    if word.fold.endswith(_NO_NAME) or any(has(listed, word) for listed in known):
        return False
    joined = after.fold == "and" and at + 2 < len(found) and found[at + 2].capital
    return joined or after.fold in _DEEDS or (after.fold.endswith("ed") and after.text.islower())


def _noun_like(found: tuple[Word, ...], at: int, lists: Lexicon) -> bool:
    """Tell whether a German capital is rather that of a noun: alone, no given name, no title."""
    word = found[at]
    if word.acronym or has(lists.given_names, word) or _speaks(found, at, lists):
        return False
    before = found[at - 1] if at else None
    if before is not None and word.gap == " " and before.capital:
        return not (has(lists.titles, before) or _is_name_word(before, lists))
    after = found[at + 1] if at + 1 < len(found) else None
    joined = after is not None and after.gap in (" ", "-") and _is_name_word(after, lists)
    # "der Schauspieler Ford Kiernan": after an article or an adjective the first one is the noun.
    return not joined or (before is not None and before.fold in lists.plain) or word.initial


def _member(found: tuple[Word, ...], at: int, lists: Lexicon) -> bool:
    word = found[at]
    if not _is_name_word(word, lists):
        return False
    if lists.language == "de" and _noun_like(found, at, lists):
        return False
    return not word.initial or _initial_counts(found, at, lists) or _acts(found, at, lists)


def _reach(found: tuple[Word, ...], at: int, lists: Lexicon, taken: Mapping[int, Hit]) -> int:
    """Return where the run that begins at a word ends."""
    end = at + 1
    while end < len(found):
        word = found[end]
        close = word.gap in (" ", "-", ". ", "'", "’") and (
            word.gap != ". " or len(found[end - 1].fold) == 1
        )
        if not close or word.start in taken:
            break
        if _is_name_word(word, lists):
            end += 1
        elif (
            word.fold in lists.particles
            and word.gap in (" ", "-")
            and end + 1 < len(found)
            and found[end + 1].gap in (" ", "-", "'", "’")
            and found[end + 1].start not in taken
            and _is_name_word(found[end + 1], lists)
        ):
            end += 2
        else:
            break
    return end


def _without_nouns(found: tuple[Word, ...], at: int, end: int, lists: Lexicon) -> tuple[int, int]:
    """Take the nouns off a German run: before a given name, and after a genitive (Toms Tochter)."""
    given = [i for i in range(at, end) if has(lists.given_names, found[i])]
    if given and not _after_title(found, at, lists):
        at = given[0]
    for i in range(at, end - 1):
        word = found[i]
        if not word.fold.endswith("s") or word.fold in lists.given_names:
            continue
        if i in given:
            return at, max(i, at + 1)
        if i > at:
            return at, i + 1
    return at, end


def _after_title(found: tuple[Word, ...], at: int, lists: Lexicon) -> bool:
    if not at or found[at].gap not in (" ", ". "):
        return False
    return has(lists.titles, found[at - 1])


def runs(found: tuple[Word, ...], hits: tuple[Hit, ...], lists: Lexicon) -> Iterator[Run]:
    """Yield the runs of capitalised words that no well-known name takes."""
    taken = {hit.start: hit for hit in hits}
    at, covered = 0, -1
    while at < len(found):
        word = found[at]
        if word.start in taken:
            covered = taken[word.start].end
        if word.start < covered or not _member(found, at, lists):
            at += 1
            continue
        if word.fold in _STATE and at > 1 and found[at - 1].fold in _OF:
            at += 1
            continue
        end = _reach(found, at, lists, taken)
        if lists.language == "de":
            at, end = _without_nouns(found, at, end, lists)
            word = found[at]
        if all(len(name.fold) == 1 for name in found[at:end]):
            at = end
            continue
        said = _speaks(found, at, lists) or _speaks(found, end - 1, lists)
        guessed = end == at + 1 and word.initial and not _initial_counts(found, at, lists)
        honoured = at > 0 and word.gap in (" ", ". ") and found[at - 1].fold in lists.honorifics
        titled = said or honoured or _after_title(found, at, lists)
        yield Run(found[at:end], titled, guessed, honoured)
        at = end


def _is_symbol(written: str) -> bool:
    """Tell whether a word's capitals are those of an abbreviation: HCoVs, mRNA, not McDonald."""
    return _NAME_CASE.fullmatch(written.removeprefix("O'").removeprefix("O’")) is None


def value_of(run: Run, lists: Lexicon) -> NameValue:
    """Tell what a run of capitalised words is a name of."""
    tokens = tuple(word.text for word in run.words)
    names = [word for word in run.words if word.capital]
    acronym = len(names) == 1 and (names[0].acronym or _is_symbol(names[0].text))
    if run.honoured and not acronym:
        return NameValue(tokens, Sort.PERSON, sounded=True, certain=True)
    for heads, sort in (
        (lists.organisation_heads, Sort.ORGANISATION),
        (lists.place_heads, Sort.PLACE),
    ):
        if any(has(heads, word) for word in names):
            return NameValue(tokens, sort)
    if acronym:
        return NameValue(tokens, Sort.ORGANISATION, acronym=True)
    if run.guessed:
        return NameValue(tokens)
    plain = any(has(lists.translated, word) or _is_symbol(word.text) for word in names)
    if lists.language == "ru" and len(names) == 1 and not run.titled:
        plain = plain or _ADJECTIVE.search(names[0].fold) is not None
    given = has(lists.given_names, names[0])
    if run.titled or given:
        certain = not plain and (len(names) in (2, 3) or given or run.titled)
        return NameValue(tokens, Sort.PERSON, sounded=not plain or given, certain=certain)
    return NameValue(tokens, Sort.UNKNOWN, sounded=not plain)
