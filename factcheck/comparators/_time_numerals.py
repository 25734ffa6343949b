"""Spelled-out numbers: the words that make one, joined."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.comparators._time_lexeme import Lexeme
from factcheck.comparators._time_lexicon import Lexicon

__all__ = ["merge_numerals"]


_HUNDRED = 100
_TENS = frozenset(range(20, 100, 10))
_ONE_WORD, _TWO_WORDS = 2, 3  # lexemes of a pair, without and with a word between


def merge_numerals(lexemes: Iterator[Lexeme], words: Lexicon) -> list[Lexeme]:
    """Join the words of a number: twenty-five, two hundred and five, quatre-vingt-dix."""
    merged: list[Lexeme] = []
    for lexeme in lexemes:
        merged.append(lexeme)
        while (joined := _joined(merged, words)) is not None:
            length, whole = joined
            merged[-length:] = [whole]
    return merged


def _joined(merged: list[Lexeme], words: Lexicon) -> tuple[int, Lexeme] | None:
    last = merged[-1]
    if not last.spelled:
        return None
    for length in (_ONE_WORD, _TWO_WORDS):
        if len(merged) < length or not merged[-length].spelled:
            continue
        first = merged[-length]
        between = merged[-2].symbol if length == _TWO_WORDS else ""
        if between not in {"", "&", "-"}:
            return None
        total = _sum(first, last, between, words)
        if total is None:
            return None
        symbol = "o" if "o" in {first.symbol, last.symbol} else "n"
        return length, Lexeme(
            first.start, last.end, symbol, {symbol: total}, total, None, first.joined, spelled=True
        )
    return None


def _sum(first: Lexeme, last: Lexeme, between: str, words: Lexicon) -> float | None:
    """Return the number that two words make, None where they are two numbers."""
    one, two = first.value, last.value
    if first.symbol == "o" and not (words.units_first and last.symbol == "n"):
        return None
    if two == _HUNDRED and one < _HUNDRED and between != "&":  # two hundred
        return one * two
    if words.twenties and (one, two) == (4, 20) and between != "&":  # quatre-vingts
        return one * two
    follows = one >= _HUNDRED > two and one % _HUNDRED == 0  # a hundred and five
    follows |= one in _TENS and two < 10  # noqa: PLR2004 - units follow tens
    follows |= words.twenties and _is_french(one, two, between)
    follows |= words.units_first and _is_reversed(one, last, between)
    return one + two if follows else None


def _is_french(one: float, two: float, between: str) -> bool:
    """Tell whether tens are counted on up to nineteen: soixante-douze, dix-sept."""
    if one in {60, 80}:
        return two < 20  # noqa: PLR2004 - sixteen and more are ten and six
    return one == 10 and two in {7, 8, 9} and between != "&"  # noqa: PLR2004 - dix-sept


def _is_reversed(one: float, last: Lexeme, between: str) -> bool:
    """Tell whether units stand before tens: خمس عشرة, five and twenty."""
    if one >= 10:  # noqa: PLR2004 - units
        return False
    if last.value == 10:  # noqa: PLR2004 - خمس عشرة
        return not between
    return last.value in _TENS and (last.joined or between == "&")
