"""Arabic nouns whose own form says two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from factcheck.comparators._number_forms import forms
from factcheck.comparators._number_text import fold_form
from factcheck.core.number_words import NumberWords

__all__ = ["dual_forms", "dual_in"]

_SHORTEST_DUAL, _SHORTEST_OWNED, _LONGEST_PREFIX = 4, 3, 4
_OWNERS = ("ه", "ها", "هم", "هما", "نا", "ك", "كم")
_T = TypeVar("_T")


def dual_forms(data: NumberWords) -> Iterator[tuple[str, str]]:
    """Yield nouns with their dual forms: شخص has شخصان and شخصين, سيارة has سيارتان.

    With "his" and the like the ending is cut: حفيداه, طفليها.
    """
    feminine, ending = (fold_form(letter, data.folds) for letter in "ةت")
    listed = frozenset(forms(data.duals, data))
    for noun in sorted(listed):
        if noun.startswith("="):
            yield noun[1:], noun[1:]
            continue
        stem = noun[:-1] + ending if noun.endswith(feminine) else noun
        yield from ((noun, stem + "ان"), (noun, stem + "ين"))
        if len(stem) >= _SHORTEST_OWNED:
            # "Two" and "his" look like an adjective (حزبيه is حزبية too), "two" and "her" do not.
            cut = ((noun, stem + "ا" + owner) for owner in _OWNERS)
            yield from (pair for pair in cut if pair[1] not in listed)  # امرأة is no dual of أمر
            yield from ((noun, stem + "ي" + owner) for owner in _OWNERS[1:])
        if stem != noun:  # before another noun: سيارتا شرطة; سيارتي may also be "my car"
            yield noun, stem + "ا"


def dual_in(token: str, duals: Mapping[str, _T], attached: frozenset[str]) -> _T | None:
    """Return what a word says that is the dual of a listed noun, with what is written onto it."""
    if len(token) < _SHORTEST_DUAL:
        return None
    whole = duals.get(token)
    if whole is not None:
        return whole
    for length in range(_LONGEST_PREFIX, 0, -1):
        if token[:length] in attached:
            word = duals.get(token[length:])
            if word is not None:
                return word
    return None
