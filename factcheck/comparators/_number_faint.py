"""Numbers that are only hinted at: Roman numerals and duals. They answer, they never ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.comparators._number_lexicon import compile_lexicon
from factcheck.comparators._number_text import fold
from factcheck.comparators._number_value import NumberValue, Standing, normal_form
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention

__all__ = ["faint_numbers"]

_ROMAN = re.compile(
    r"(?<![^\W_])(?=[IVXLC]{2})(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![^\W_])"
)
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_DUALS = ("ان", "ين")
# The dual of feminine nouns; the plural never ends so, names now and then (Putin, Pakistan).
_FEMININE_DUALS, _NAMES = ("تين", "تان"), ("ستان", "وتين", "نتين", "رتين", "ستين")
_SHORTEST_DUAL = 5
_ARABIC_WORD = re.compile(r"[ء-ي]+")


def faint_numbers(text: str, pack: LanguagePack) -> Iterator[Mention]:
    """Yield Roman numerals, as ordinals, and Arabic words that may be duals."""
    for match in _ROMAN.finditer(text):
        value = Fraction(_roman(match[0]))
        yield _mention(
            match.group(),
            match.start(),
            NumberValue(value, value, ordinal=True, standing=Standing.SOFT),
        )
    lexicon = compile_lexicon(pack.numbers)
    if lexicon.compound is not None:
        folded = fold(text, pack.numbers.folds)
        for match in lexicon.compound.finditer(folded.text):
            if match[0] not in lexicon.words:
                value = lexicon.compounds[match["number"]]
                start, end = folded.span(*match.span())
                held = NumberValue(value, value, standing=Standing.PAIR)
                yield _mention(text[start:end], start, held)
    if not lexicon.attached:
        return
    folded = fold(text, pack.numbers.folds)
    for match in _ARABIC_WORD.finditer(folded.text):
        if len(match[0]) >= _SHORTEST_DUAL and match[0].endswith(_DUALS):
            sure = match[0].endswith(_FEMININE_DUALS) and not match[0].endswith(_NAMES)
            standing = Standing.PAIR if sure else Standing.SOFT
            two = NumberValue(Fraction(2), Fraction(2), standing=standing)
            start, end = folded.span(*match.span())
            yield _mention(text[start:end], start, two)


def _mention(text: str, start: int, value: NumberValue) -> Mention:
    return Mention("number", text, start, start + len(text), normal_form(value), value)


def _roman(numeral: str) -> int:
    """Return the value of a Roman numeral.

    >>> _roman("XIV")
    14
    """
    values = [_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
