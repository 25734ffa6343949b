"""Spelled-out numbers: the words that make one, joined."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.comparators._time_lexeme import Lexeme

__all__ = ["merge_numerals"]


def merge_numerals(lexemes: Iterator[Lexeme]) -> list[Lexeme]:
    """Join the words of a number: twenty-five, two hundred and five, quatre-vingt-dix."""
    merged: list[Lexeme] = []
    for lexeme in lexemes:
        merged.append(lexeme)
        while (joined := _joined(merged)) is not None:
            length, whole = joined
            merged[-length:] = [whole]
    return merged


def _joined(merged: list[Lexeme]) -> tuple[int, Lexeme] | None:
    last = merged[-1]
    if last.symbol not in "no" or (last.symbol == "n" and not last.spelled):
        return None
    for length in (2, 3):
        if len(merged) < length or not merged[-length].spelled or merged[-length].symbol != "n":
            continue
        if length == 3 and merged[-2].symbol not in "&-":  # noqa: PLR2004 - one word between two
            return None
        total = _composed(merged[-length].value, last, between=length == 3)  # noqa: PLR2004
        if total is None:
            return None
        first = merged[-length]
        senses = {last.symbol: total}
        return length, Lexeme(
            first.start, last.end, last.symbol, senses, total, None, first.joined, spelled=True
        )
    return None


def _composed(first: float, last: Lexeme, *, between: bool) -> float | None:
    """Return the number two words make, None when they are two numbers."""
    second = last.value
    if second == 100 and first < 100 and not between:  # noqa: PLR2004 - two hundred
        return first * second
    if first >= 100 > second and first % 100 == 0:  # noqa: PLR2004 - a hundred and five
        return first + second
    # Tens and units; sixty and eighty carry up to nineteen in French.
    if first in {20, 30, 40, 50, 70, 90} and second < 10:  # noqa: PLR2004
        return first + second
    if first in {60, 80} and second < 20:  # noqa: PLR2004
        return first + second
    if last.joined and first < 10 and second in range(20, 100, 10):  # noqa: PLR2004 - five and twenty
        return first + second
    return None
