"""Whether two names may be one after all: asked where a name of the claim was not recognised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.comparators._name_han import TWO_NAMES, is_pinyin
from factcheck.comparators._name_sound import nearness, skeletons
from factcheck.comparators._name_text import Word
from factcheck.comparators._name_value import NameValue
from factcheck.registry import language_pack

__all__ = ["comparable", "may_be", "ordered", "spoken", "unexplained"]

# Likeness of sound, on average over a name's words or of one word, from which on two names may be
# one. Of random pairs of full names 4 to 7 % pass (Han: 17 %), of right ones that were not
# recognised 69 to 86 %.
_MAY_BE = 0.42
_CLEARLY, _CLEARLY_HAN = 0.62, 0.8
_BEST_OF = 0.1
_MAY_BE_HAN = 0.46  # syllables of Mandarin add letters that any two names share
_OTHER, _OTHER_LATIN = 0.2, 0.4
_UNLIKE = 0.2  # below it, letters and sounds both speak against one name: 99 % of right pairs pass
_LEAST = 0.48  # of the word least alike, where one word of two names is the same
_MAY_BE_LATIN = 0.6  # within one script a name keeps most of its letters
_SHORT_RUN, _LONG_RUN = 2, 3
_CLITICS = tuple("وفبكل")  # "and", "to" and others, written on to an Arabic word
_LAST_LATIN = "\u024f"
_FIRST_HAN = "㐀"


def _likeness(token: str, written: str) -> float:
    """Return how alike a token sounds to a written name, or to a part of a long run of Han."""
    size = len(written)
    if written[:1] in _CLITICS and size > _LONG_RUN:
        return max(nearness(token, written), nearness(token, written[1:]))
    if written[:1] < _FIRST_HAN or size <= _SHORT_RUN:
        return nearness(token, written)
    # A run may have caught a character of the word beside it, a long one holds two names.
    least = 2 if size >= TWO_NAMES else size - 1
    return max(
        nearness(token, written[at : at + part])
        for part in range(least, size + 1)
        for at in (0, size - part)
    )


def may_be(claimed: Sequence[str], written: Sequence[str], *, strictly: bool = False) -> bool:
    """Tell whether two names may be one after all: on average, or one word of them clearly.

    One word of a name resembles a word of any other by chance (in 5 % of random pairs), so words
    are compared in order, or in the reverse order. With
    `strictly`, the word least alike decides.
    """
    few, many = sorted((claimed, written), key=len)
    if len(few) == len(many):
        pairings = [list(zip(few, many, strict=True)), list(zip(few, many[::-1], strict=True))]
        scores = [[_likeness(*ordered(a, b)) for a, b in pairs] for pairs in pairings]
    else:
        scores = [[max(_likeness(*ordered(a, b)) for b in many) for a in few]]
    latin = all(token.isascii() for token in (*few, *many))
    han = any(token >= _FIRST_HAN for token in (*few, *many))
    floor = _MAY_BE_LATIN if latin else _MAY_BE_HAN if han else _MAY_BE
    clearly = _CLEARLY_HAN if han else _CLEARLY
    if len(few) < len(many):  # the best of several pairs
        floor += _BEST_OF
    if strictly:
        return max(map(min, scores)) >= max(floor, _LEAST)
    # John Smith is not John Miller: of two full names no word may be quite another.
    least = _OTHER_LATIN if latin else _OTHER
    kept = [row for row in scores if len(few) == 1 or len(few) < len(many) or min(row) >= least]
    return any(sum(row) >= floor * len(row) or max(row) >= clearly for row in kept)


def ordered(one: str, other: str) -> tuple[str, str]:
    """Put the word in Latin script first, of two that are in different scripts."""
    return (other, one) if one[:1] > _LAST_LATIN else (one, other)


def unexplained(tokens: Sequence[str], loose: Iterable[Word]) -> list[str]:
    """Return the words of a name that are none of the capitalised words of the claim."""
    return [
        token for token in tokens if all(_likeness(word.text, token) < _CLEARLY for word in loose)
    ]


def spoken(tokens: Sequence[str]) -> list[str]:
    """Leave out particles and initials, which have no sound of their own."""
    long = [token for token in tokens if len(token) > 2 and not token.islower()]  # noqa: PLR2004 - de, J.
    return long or list(tokens)


def comparable(missing: NameValue, other: NameValue) -> bool:
    """Tell whether the sounds of two names can be told apart.

    A native name in Han may be Korean or Japanese and sound otherwise there; and a name of one
    consonant is like any other.
    """
    native = other.tokens[0] >= _FIRST_HAN and len(other.tokens) == 1
    if native and not other.certain:
        known = language_pack("en").names.given_names
        english = any(t.lower() in known and not is_pinyin(t) for t in missing.tokens)
        pinyin = len(missing.tokens) > 1 and all(is_pinyin(token) for token in missing.tokens)
        return english or pinyin
    if other.tokens[0][0] <= _LAST_LATIN:  # one script: names are compared by their letters too
        return True
    if all(_likeness(a, b) < _UNLIKE for a in missing.tokens for b in other.tokens):
        return True
    if max(len(classes) for token in missing.tokens for classes in skeletons(token)) > 1:
        return True
    if other.tokens[0] >= _FIRST_HAN:
        return False
    # Wayne and Tom: the one consonant of a name is none of the other's.
    theirs = {sound for token in other.tokens for way in skeletons(token) for sound in way}
    return all(
        theirs.isdisjoint(classes) for token in missing.tokens for classes in skeletons(token)
    )
