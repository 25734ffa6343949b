"""Phrases beside a number: the longest one that ends or begins at a place of a text."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["Phrases", "inside_word", "is_han", "written_onto"]

_LONGEST_ATTACHED = 4


def is_han(letter: str) -> bool:
    """Tell whether a letter is Han or kana, which need no space between words."""
    return (
        "\u3040" <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff" or letter >= "\U00020000"
    )


def inside_word(text: str, at: int) -> bool:
    """Tell whether a place lies between two letters of one word."""
    if not 0 < at < len(text):
        return False
    left, right = text[at - 1], text[at]
    return left.isalpha() and right.isalpha() and not (is_han(left) or is_han(right))


def written_onto(text: str, at: int, attached: frozenset[str]) -> bool:
    """Tell whether what is written onto the word at a place is a word itself (Arabic)."""
    first = at
    while first > 0 and at - first <= _LONGEST_ATTACHED and text[first - 1].isalpha():
        first -= 1
    return text[first:at] in attached


class Phrases:
    """A table of phrases and what each means.

    A lookup tries each length that occurs, longest first: its cost does not depend on how many
    phrases there are.
    """

    __slots__ = ("_attached", "_lengths", "_meanings")

    def __init__(self, meanings: Mapping[str, str], attached: frozenset[str]) -> None:
        self._meanings = dict(meanings)
        self._lengths = sorted({len(phrase) for phrase in meanings}, reverse=True)
        self._attached = attached

    def after(self, text: str, start: int) -> tuple[str, int] | None:
        """Return what the longest phrase that begins at `start` means, and where it ends."""
        for length in self._lengths:
            end = start + length
            if end > len(text):
                continue
            meaning = self._meanings.get(text[start:end])
            if meaning is not None and not inside_word(text, end):
                return meaning, end
        return None

    def before(self, text: str, end: int) -> tuple[str, int] | None:
        """Return what the longest phrase that ends at `end` means, and where it begins."""
        for length in self._lengths:
            start = end - length
            if start < 0:
                continue
            meaning = self._meanings.get(text[start:end])
            if meaning is not None and self._starts_word(text, start):
                return meaning, start
        return None

    def _starts_word(self, text: str, start: int) -> bool:
        return not inside_word(text, start) or written_onto(text, start, self._attached)
