"""Numbers that are only hinted at: Roman numerals and duals. They answer, they never ask."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction

from factcheck.comparators._number_lexicon import Lexicon, compile_lexicon
from factcheck.comparators._number_text import FoldedText, fold
from factcheck.comparators._number_value import Bound, NumberValue, Standing, normal_form
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
# The dual of feminine nouns; the plural never ends so, names and some words do (Putin, protein).
_FEMININE_DUALS = ("تين", "تان", "تيها", "تيهم", "تيهما")
_NAMES = re.compile(
    r"(?:[وفبلك]?(?:ال)?|لل)(?:\w*(?:ستان|نيكوتين|روتين|بساتين|فالنتين)|\w*بوتين|\w*بروتين|ارجنتين"
    r"|م[ا]?رتين|كونستانتين|كريستين|جا?ستين|ا[وغ]+ستين|كوارنتين|جيلاتين|كيراتين|كرياتين|فستان"
    r"|بستان|بهتان|موريتان|ستين|ليلتان|كليمنتين|سلفستين|ميلاتين|لاتين|فلاتين|شاتين|متين|حيتان)\Z"
)
_HUNDRED, _MILLION, _FINALISTS = 100, 10**6, 8
_SHORTEST_DUAL = 5
_ARABIC_WORD = re.compile(r"[ء-ي]+")


def faint_numbers(text: str, pack: LanguagePack) -> Iterator[Mention]:
    """Yield Roman numerals (as ordinals), numbers that begin a longer word, and duals."""
    for match in _ROMAN.finditer(text):
        value = NumberValue(*_twice(_roman(match[0])), ordinal=True, standing=Standing.PAIR)
        yield _mention(text, match.span(), value)
    lexicon = compile_lexicon(pack.numbers)
    if lexicon.compound is not None or lexicon.attached or lexicon.rounds:
        folded = fold(text, pack.numbers.folds)
        hints = (*_rounds(folded, lexicon), *_held(folded, lexicon), *_duals(folded, lexicon))
        for (start, end), value in hints:
            yield _mention(text, folded.span(start, end), value)


def _rounds(folded: FoldedText, lexicon: Lexicon) -> Iterator[tuple[tuple[int, int], NumberValue]]:
    """Yield how many are in a round of a cup: octavos de final is the last 16."""
    for match in lexicon.round_name.finditer(folded.text) if lexicon.round_name else ():
        number = lexicon.rounds[match[0]]
        # Quarter-finals have a name in English; only "the last 16" is said by its number.
        standing = Standing.PAIR if number > _FINALISTS else Standing.FAINT
        yield match.span(), NumberValue(number, number, standing=standing)


def _held(folded: FoldedText, lexicon: Lexicon) -> Iterator[tuple[tuple[int, int], NumberValue]]:
    """Yield numbers that begin a word: Zweizimmerwohnung, трёхкомнатный."""
    if lexicon.compound is None:
        return
    for match in lexicon.compound.finditer(folded.text):
        whole = lexicon.fused is not None and lexicon.fused.fullmatch(match[0])
        if not whole and match[0] not in lexicon.words:
            yield match.span(), _compound_value(match["number"], match["rest"], lexicon)


def _compound_value(number: str, rest: str, lexicon: Lexicon) -> NumberValue:
    """Read the number a word begins with: zweiunddreißigjährig, двухмиллионный, Millionenloch."""
    parts = lexicon.compound_piece.findall(number) if lexicon.compound_piece else ()
    total = Fraction(0)
    for value in (lexicon.compounds[part] for part in parts):
        if value == _HUNDRED and total and not lexicon.data.fused:
            break  # шести-сторонний has no hundred
        total = total * value if value >= _HUNDRED and 0 < total < value else total + value
    unit = lexicon.unit_names.after(rest, 0)
    code = unit[0] if unit is not None and unit[1] == len(rest) else None
    if len(parts) == 1 and total >= _MILLION:
        return NumberValue(total, total * 10, Bound.VAGUE, code, standing=Standing.PAIR)
    return NumberValue(total, total, unit=code, standing=Standing.PAIR)


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
            likely = match[0].endswith(_FEMININE_DUALS) and not _NAMES.match(match[0])
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
