"""Numbers that are only hinted at: Roman numerals and duals. They answer, they never ask."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction

from factcheck.comparators._number_lexicon import Lexicon, compile_lexicon
from factcheck.comparators._number_text import FoldedText, fold
from factcheck.comparators._number_value import NumberValue, Standing, normal_form
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention

__all__ = ["faint_numbers"]

_ROMAN = re.compile(
    r"(?<![^\W_])(?=[IVXLC]{2})(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![^\W_])|[Ⅰ-Ⅻ]"
)
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
# The last ones stand before another noun or with "its": عينتي دم, سيارتيه. Folded: ى is ي, ة is ه.
_OWNED = tuple(a + b for a in ("تي", "تا") for b in ("ه", "ها", "هم", "هما"))
_DUALS = ("ان", "ين", "تا", "تي", *_OWNED)
# The dual of feminine nouns; the plural never ends so, names now and then (Putin, Pakistan).
_FEMININE_DUALS, _NAMES = ("تين", "تان"), ("ستان", "وتين", "نتين", "رتين", "ستين")
_SHORTEST_DUAL = 5
_ARABIC_WORD = re.compile(r"[ء-ي]+")


def faint_numbers(text: str, pack: LanguagePack) -> Iterator[Mention]:
    """Yield Roman numerals (as ordinals), numbers that begin a longer word, and duals."""
    for match in _ROMAN.finditer(text):
        value = NumberValue(*_twice(_roman(match[0])), ordinal=True, standing=Standing.PAIR)
        yield _mention(text, match.span(), value)
    lexicon = compile_lexicon(pack.numbers)
    if lexicon.compound is not None or lexicon.attached:
        folded = fold(text, pack.numbers.folds)
        for (start, end), value in (*_held(folded, lexicon), *_duals(folded, lexicon)):
            yield _mention(text, folded.span(start, end), value)


def _held(folded: FoldedText, lexicon: Lexicon) -> Iterator[tuple[tuple[int, int], NumberValue]]:
    """Yield numbers that begin a word: Zweizimmerwohnung, трёхкомнатный."""
    if lexicon.compound is None:
        return
    for match in lexicon.compound.finditer(folded.text):
        whole = lexicon.fused is not None and lexicon.fused.fullmatch(match[0])
        if not whole and match[0] not in lexicon.words:
            number = lexicon.compounds[match["number"]]
            yield match.span(), NumberValue(number, number, standing=Standing.PAIR)


def _duals(folded: FoldedText, lexicon: Lexicon) -> Iterator[tuple[tuple[int, int], NumberValue]]:
    """Yield Arabic words whose ending may be that of the dual."""
    if not lexicon.attached:
        return
    last = -1
    for match in _ARABIC_WORD.finditer(folded.text):
        if len(match[0]) >= _SHORTEST_DUAL and match[0].endswith(_DUALS):
            # An adjective is dual with its noun; the two say two once.
            if match.start() - last == 1:
                last = match.end()
                continue
            last = match.end()
            likely = match[0].endswith(_FEMININE_DUALS) and not match[0].endswith(_NAMES)
            standing = Standing.PAIR if likely else Standing.FAINT
            yield match.span(), NumberValue(*_twice(2), standing=standing)


def _twice(number: int) -> tuple[Fraction, Fraction]:
    return Fraction(number), Fraction(number)


def _mention(text: str, span: tuple[int, int], value: NumberValue) -> Mention:
    return Mention("number", text[slice(*span)], *span, normal_form(value), value)


def _roman(numeral: str) -> int:
    """Return the value of a Roman numeral.

    >>> _roman("XIV")
    14
    """
    if not numeral.isascii():
        return int(unicodedata.numeric(numeral))
    values = [_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
