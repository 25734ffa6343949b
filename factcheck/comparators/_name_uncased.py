"""Find names in scripts without capitals: by their sound, and by the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.comparators._name_gazetteer import Hit
from factcheck.comparators._name_lexicon import Lexicon, has, lexicon
from factcheck.comparators._name_text import HAN, Word
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.language import LanguagePack
from factcheck.core.name_words import NameWords

__all__ = ["Found", "arabic_names", "han_names", "may_sound", "plainly_word"]

Found = tuple[int, int, NameValue]

_DOTS = "·•・‧"
# A run of this many transcribing characters, most of them rare elsewhere, is a foreign name;
# shorter ones (达菲) only beside a title or a verb of saying.
_LONG_RUN = 3
_RARE_SHARE = 0.6
_SHORT_RUN = 2
# Letters of an Arabic word must speak for a name this clearly (telling pieces for, less those
# against): alone beside a title, or on average over two words or more side by side. Of names 81 %
# reach the first and 72 % the second, of the words of running text 10 % and 4 %.
_SHAPED = 2
_SHAPED_TOGETHER = 3
_SHAPED_GIVEN = 6  # of a given name: the family name beside it may look like any word
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


def _free(start: int, end: int, hits: tuple[Hit, ...]) -> bool:
    return not any(hit.start < end and start < hit.end and not hit.weak for hit in hits)


def han_names(plain: str, hits: tuple[Hit, ...], names: NameWords) -> Iterator[Found]:
    """Yield names in Han that no table holds, in a text of simplified characters."""
    foreign, native, given_inside = _patterns(names)
    covered = -1
    for match in foreign.finditer(plain):
        start, end = match.span()
        if not _free(start, end, hits):
            continue
        written = plain[start:end]
        dotted = any(dot in written for dot in _DOTS)
        if not dotted:  # characters of the words beside it that are also used for sounds: 如果汤姆
            inside = given_inside.search(plain, start, end)
            if inside and end - start - len(inside.group()) <= 1:
                start, end = inside.span()
            while end - start > _LONG_RUN and plain[start] not in names.shapes:
                start += 1
            while end - start > _LONG_RUN and plain[end - 1] not in names.shapes:
                end -= 1
            written = plain[start:end]
        rare = sum(char in names.shapes for char in written)
        if written in names.not_names:
            continue
        given = written in names.given_names
        beside = given or _speaks(plain, start, end, names)
        if (
            dotted
            or given
            or (
                rare >= _RARE_SHARE * len(written)
                and (len(written) >= _LONG_RUN or (len(written) >= _SHORT_RUN and beside))
            )
        ):
            sort = Sort.PERSON if dotted or beside else Sort.UNKNOWN
            tokens = tuple(re.split(f"[{_DOTS}]", written))
            yield start, end, NameValue(tokens, sort, sounded=True, certain=True)
            covered = end
    for match in native.finditer(plain):
        start, end = match.span()
        if start < covered or not _free(start, end, hits) or not _speaks(plain, start, end, names):
            continue
        yield start, end, NameValue((plain[start:end],), Sort.PERSON, sounded=True)


@lru_cache(maxsize=1 << 14)
def _shape(word: str, names: NameWords) -> int:
    marked = f"^{word}$"
    pieces = {marked[i : i + size] for size in (2, 3) for i in range(len(marked) - size + 1)}
    return len(pieces & names.shapes) - len(pieces & names.plain_shapes)


def _like_name(word: Word, names: NameWords, lists: Lexicon) -> int:
    """Return how clearly an Arabic word looks like a name; 0 where it does not."""
    # Tanwin ends no foreign name (أولاً), and names of two letters look like any word.
    if word.fold in lists.plain or len(word.fold) < _LONG_RUN or "\u064b" in word.text:
        return 0
    if has(lists.titles, word):
        return 0
    if has(lists.given_names, word):
        return _SHAPED_GIVEN
    return _bare_shape(word, names)


def _bare_shape(word: Word, names: NameWords) -> int:
    """Return the shape of a word without clitics; the article stays: it marks no foreign name."""
    article = any(way.startswith("ال") for way in word.stems)
    return max(_shape(way, names) for way in (word.stems[:1] if article else word.stems))


def _titled(found: tuple[Word, ...], at: int, hits: tuple[Hit, ...], lists: Lexicon) -> bool:
    """Tell whether a title or a verb of saying stands before a word: the American president X."""
    at -= 1
    while at > 0 and not _free(found[at].start, found[at].end, hits):
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
    if word.fold in lists.plain or has(lists.titles, word):
        return False
    return True


def plainly_word(word: Word, pack: LanguagePack | None) -> bool:
    """Tell whether a word is one of grammar, or the letters of an Arabic word speak against a name."""
    if pack is None:
        return False
    if pack.script != "Arab" or word.fold.isascii():
        return word.fold in lexicon(pack).plain
    return _bare_shape(word, pack.names) < 0


def arabic_names(
    found: tuple[Word, ...], hits: tuple[Hit, ...], names: NameWords, lists: Lexicon
) -> Iterator[Found]:
    """Yield names in Arabic script that no table holds: words shaped like transcriptions."""
    at = 0
    while at < len(found):
        end, total = at, 0
        while end < len(found) and _free(found[end].start, found[end].end, hits):
            shape = _like_name(found[end], names, lists)
            after_given = end > at and has(lists.given_names, found[end - 1])
            if shape < (0 if after_given else 1) or (
                end > at and found[end].gap not in (" ", "-", " - ")
            ):
                break
            total += shape
            end += 1
        size = end - at
        if not size:
            at += 1
            continue
        beside = _titled(found, at, hits, lists) or (
            end < len(found) and found[end].fold in lists.speech
        )
        alone = size == 1 and total == _SHAPED_GIVEN and _bare_shape(found[at], names) >= _SHAPED
        together = 1 < size <= _LONGEST_NAME and total >= _SHAPED_TOGETHER * size
        if alone or together or (beside and size <= _LONGEST_NAME):
            tokens = tuple(word.text for word in found[at:end])
            value = NameValue(tokens, Sort.PERSON, sounded=True, certain=True)
            yield found[at].start, found[end - 1].end, value
        at = end
