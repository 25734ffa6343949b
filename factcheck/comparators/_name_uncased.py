"""Find names in scripts without capitals: by their sound, and by the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.comparators._name_lexicon import Lexicon, has, lexicon
from factcheck.comparators._name_spans import Places
from factcheck.comparators._name_text import HAN, Word
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.language import LanguagePack
from factcheck.core.name_words import NameWords

__all__ = [
    "Found",
    "arabic_names",
    "bare",
    "called",
    "han_names",
    "han_rest",
    "may_sound",
    "plainly_word",
    "transcribed",
]

Found = tuple[int, int, NameValue]

_DOTS = "·•・‧"
# A run of this many transcribing characters, most of them rare elsewhere, is a foreign name;
# shorter ones (达菲) only beside a title or a verb of saying.
_LONG_RUN = 3
_RARE_SHARE = 0.6
_SHORT_RUN = 2
# Letters of an Arabic word must speak for a name this clearly: alone beside a title, or on average
# over two words or more side by side. Of names 84 % reach it, of other words 8 %.
_SHAPED = 2
_SHAPED_ALONE = 3  # of a word that stands where a name is missing: 78 % of names, 5 % of words
_SHAPED_CALLED = -2  # of a word behind a title or a verb of saying, where the claim has one too
_SHAPED_BESIDE = -1  # of each word of several: 95 % and 25 %
_PLAIN = -3  # below it are 2 % of names, and half of the words
_NO_NAME = -99
_SHAPED_GIVEN = 5  # of a given name: the family name beside it may look like any word
_LONGEST_NAME = 4  # words


@lru_cache(maxsize=16)
def _beside(listed: frozenset[str], *, before: bool) -> re.Pattern[str]:
    choices = "|".join(sorted(map(re.escape, listed), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?:{choices})[“\"「《]?$" if before else rf"[”\"」）)]?(?:{choices})")


def _speaks(text: str, start: int, end: int, names: NameWords) -> bool:
    """Tell whether a title stands before a place of the text, or a title or saying after it."""
    ahead = _beside(names.titles, before=True).search(text[max(0, start - 8) : start])
    return (
        ahead is not None
        or _beside(names.speech | names.titles, before=False).match(text, end) is not None
    )


@lru_cache(maxsize=16)
def _patterns(names: NameWords) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    sounds = "".join(sorted(set(names.transcribing) - set("]^-\\"))) or "\u0000"
    part = rf"[{sounds}]+"
    foreign = re.compile(rf"{part}(?:[{_DOTS}][{HAN}]?{part})*")
    families = "|".join(sorted(map(re.escape, names.surnames), key=len, reverse=True)) or "(?!)"
    native = re.compile(rf"(?:{families})[{HAN}]{{1,2}}")
    given = "|".join(sorted(names.given_names, key=len, reverse=True)) or "(?!)"
    return foreign, native, re.compile(given)


def _trimmed(plain: str, start: int, end: int, names: NameWords) -> tuple[int, int]:
    """Take off characters of the words beside a name that are also used for sounds: 如果汤姆."""
    inside = _patterns(names)[2].search(plain, start, end)
    if inside and end - start - len(inside.group()) <= 1:
        start, end = inside.span()
    while end - start > _LONG_RUN and plain[start] not in names.shapes:
        start += 1
    while end - start > _LONG_RUN and plain[end - 1] not in names.shapes:
        end -= 1
    return start, end


def _foreign(plain: str, start: int, end: int, names: NameWords) -> NameValue | None:
    """Return the name that a run of transcribing characters is, None where it is words."""
    written = plain[start:end]
    parts = tuple(re.split(f"[{_DOTS}]", written))
    beside = written in names.given_names or _speaks(plain, start, end, names)
    rare = sum(char in names.shapes for char in written) >= _RARE_SHARE * len(written)
    long = len(written) >= _LONG_RUN
    known = len(parts) > 1 or written in names.given_names
    if not known and not (rare and (long or (beside and len(written) >= _SHORT_RUN))):
        return None
    sort = Sort.PERSON if beside or len(parts) > 1 else Sort.UNKNOWN
    return NameValue(parts, sort, sounded=True, certain=True)


def han_rest(plain: str, taken: Places, names: NameWords) -> Iterator[tuple[int, int]]:
    """Yield runs of two characters or three that are rare but in names, and are no known name.

    They say little (佐科, but also 马拉松), so they count only where a name is known to be missing.
    """
    for match in _patterns(names)[0].finditer(plain):
        start, end = match.span()
        rare = all(char in names.shapes for char in match.group())
        short = _SHORT_RUN <= end - start <= _LONG_RUN
        if (
            rare
            and short
            and not taken.overlap(start, end)
            and match.group() not in names.not_names
        ):
            yield start, end


def han_names(plain: str, taken: Places, names: NameWords) -> Iterator[Found]:
    """Yield names in Han that no table holds, in a text of simplified characters."""
    foreign, native, _ = _patterns(names)
    covered = -1
    for match in foreign.finditer(plain):
        start, end = match.span()
        if taken.overlap(start, end):
            continue
        if not any(dot in match.group() for dot in _DOTS):
            start, end = _trimmed(plain, start, end, names)
        value = _foreign(plain, start, end, names)
        if value is not None and plain[start:end] not in names.not_names:
            yield start, end, value
            covered = end
    for match in native.finditer(plain):
        start, end = match.span()
        if start >= covered and not taken.overlap(start, end) and _speaks(plain, start, end, names):
            yield start, end, NameValue((match.group(),), Sort.PERSON, sounded=True)


@lru_cache(maxsize=16)
def _weights(names: NameWords) -> tuple[int, dict[str, int]]:
    """Read how pieces of words speak for a name: the weight of any word, and of each piece."""
    first, *rows = names.spelling.split("; ") if names.spelling else ["0"]
    cells = (row.split(" ") for row in rows)
    return int(first), {piece: int(weight) for weight, *found in cells for piece in found}


@lru_cache(maxsize=1 << 14)
def _shape(word: str, names: NameWords) -> int:
    marked = f"^{word}$"
    total, weights = _weights(names)
    pieces = {marked[i : i + size] for size in (1, 2, 3) for i in range(len(marked) - size + 1)}
    return total + sum(weights.get(piece, 0) for piece in pieces)


def _without_clitics(ways: tuple[str, ...]) -> tuple[str, ...]:
    # The article stays on: it stands before no foreign name.
    return ways[:1] if any(way.startswith("ال") for way in ways) else ways


def bare(word: Word) -> tuple[str, ...]:
    """Return what a foreign name may be where this word is one."""
    return _without_clitics(word.stems)


@lru_cache(maxsize=1 << 14)
def _bare_shape(ways: tuple[str, ...], names: NameWords) -> int:
    """Return how clearly the letters of a word without clitics speak for a name."""
    return max(_shape(way, names) for way in _without_clitics(ways))


@lru_cache(maxsize=1 << 14)
def _name_score(text: str, ways: tuple[str, ...], names: NameWords, lists: Lexicon) -> int:
    """Return how clearly an Arabic word looks like a name; below 0 where it does not."""
    # Tanwin ends no foreign name (أولاً), and names of two letters look like any word.
    common = (lists.titles, lists.organisation_heads, lists.place_heads)
    if ways[0].isascii() or "\u064b" in text:
        return _NO_NAME
    if not lists.plain.isdisjoint(ways) or not lists.grammar.isdisjoint(ways):
        return _NO_NAME
    if not lists.given_names.isdisjoint(ways):
        return _SHAPED_GIVEN
    if len(ways[0]) < _LONG_RUN or any(not listed.isdisjoint(ways) for listed in common):
        return _NO_NAME
    return _bare_shape(ways, names)


def _titled(found: tuple[Word, ...], at: int, taken: Places, lists: Lexicon) -> bool:
    """Tell whether a title or a verb of saying stands before a word: the American president X."""
    at -= 1
    while at > 0 and taken.overlap(found[at].start, found[at].end):
        at -= 1
    return at >= 0 and (has(lists.titles, found[at]) or found[at].fold in lists.speech)


def may_sound(word: Word, pack: LanguagePack | None) -> bool:
    """Tell whether a word may be a name written for its sound, by its capital or its letters."""
    if pack is None or pack.script != "Arab":
        cased = word.fold.isascii() or "Ͱ" <= word.fold[0] <= "ӿ"
        return word.capital or not cased
    if word.fold.isascii():
        return word.capital
    lists = lexicon(pack)
    return word.fold not in lists.plain and not has(lists.titles, word)


def plainly_word(word: Word, pack: LanguagePack | None) -> bool:
    """Tell whether a word is one of grammar, or its Arabic letters speak against a name."""
    if pack is None:
        return False
    if pack.script != "Arab" or word.fold.isascii():
        return word.fold in lexicon(pack).plain
    return _bare_shape(word.stems, pack.names) < _PLAIN


def transcribed(word: Word, pack: LanguagePack) -> bool:
    """Tell whether the letters of an Arabic word alone make it a name."""
    if word.fold.startswith("ال"):  # the article: an Arabic word more often than a foreign name
        return False
    return _name_score(word.text, word.stems, pack.names, lexicon(pack)) >= _SHAPED_ALONE


def called(found: tuple[Word, ...], at: int, pack: LanguagePack) -> bool:
    """Tell whether a word has a title or a verb of saying beside it and may be a name by its form.

    The form alone says little (قال مسؤول is "an official said"), so less is asked of it only where
    a name is known to be spoken of.
    """
    lists, word = lexicon(pack), found[at]
    if _name_score(word.text, word.stems, pack.names, lists) < _SHAPED_CALLED:
        return False
    before = found[at - 1] if at else None
    if before is None or word.gap != " ":
        return False
    return has(lists.titles, before) or any(way in lists.speech for way in before.stems)


def _joined(word: Word, names: NameWords, lists: Lexicon, *, after_given: bool) -> bool:
    """Tell whether a word begins with "and", so that it begins another name: وتومي, not وودز."""
    bare = word.fold[1:]
    if word.fold[0] != "و" or len(bare) < _SHORT_RUN or word.fold in lists.given_names:
        return False
    if bare in lists.given_names:
        return True
    return not after_given and _shape(bare, names) > _shape(word.fold, names)


def arabic_names(
    found: tuple[Word, ...], taken: Places, names: NameWords, lists: Lexicon
) -> Iterator[Found]:
    """Yield names in Arabic script that no table holds: words shaped like transcriptions."""
    at = 0
    while at < len(found):
        end, total = at, 0
        while end < len(found) and not taken.overlap(found[end].start, found[end].end):
            shape = _name_score(found[end].text, found[end].stems, names, lists)
            after_given = end > at and has(lists.given_names, found[end - 1])
            if shape < (_SHAPED_CALLED if after_given else _SHAPED_BESIDE) or (
                end > at
                and (
                    found[end].gap not in (" ", "-", " - ")
                    or _joined(found[end], names, lists, after_given=after_given)
                )
            ):
                break
            total += shape
            end += 1
        if end == at:
            at += 1
            continue
        # A name begins with its given name; what looked like a name before that was a word.
        named = [i for i in range(at, end) if has(lists.given_names, found[i])]
        at = named[0] if named else at
        size = end - at
        beside = _titled(found, at, taken, lists) or (
            end < len(found) and found[end].fold in lists.speech
        )
        given = has(lists.given_names, found[at])
        alone = size == 1 and given and _bare_shape(found[at].stems, names) >= _SHAPED_CALLED
        together = 1 < size <= _LONGEST_NAME and total >= _SHAPED * size
        spoken = beside and size <= _LONGEST_NAME and total >= (_SHAPED if size == 1 else 0)
        if alone or together or spoken:
            tokens = tuple(word.text for word in found[at:end])
            value = NameValue(tokens, Sort.PERSON, sounded=True, certain=bool(named) or beside)
            yield found[at].start, found[end - 1].end, value
        at = end
