"""Numbers in digits: which marks part thousands and which one begins the decimals."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

__all__ = ["Literal", "is_literal", "literal_pattern", "read_literal"]

# More digits than any count, sum or measure in print; longer runs are codes or noise.
_MAX_DIGITS = 30
_MARKS = ".,'\u00a0٬،"
_PARTED = re.compile(r"\d+|[^\d]")
_GROUP = 3
_RATIO = re.compile(r"(?:(?P<whole>\d+)[ \u00a0])?(?P<top>\d)/(?P<bottom>\d\d?)")
_VULGAR = "[¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]"


@dataclass(frozen=True, slots=True)
class Literal:
    """Digits as read. `others` are readings under another convention; `code` is no quantity."""

    value: Fraction
    quantum: Fraction = Fraction(1)
    others: tuple[Fraction, ...] = ()
    code: bool = False


_CODE = Literal(Fraction(0), code=True)


@cache
def literal_pattern(groups: str) -> str:
    """Return the pattern of a number in digits. Each mark stands between digits."""
    spaces = "[ \u00a0]" if " " in groups else "\u00a0"
    group = rf"{spaces}\d{{3}}"
    spaced = rf"(?<!\d)\d{{1,3}}(?:{group})+(?!\d|{group})(?:[.,]\d+)?"
    # Outside languages that group by spaces, only round thousands are sure to be one number.
    spaced = spaced if " " in groups else rf"{spaced}|(?<!\d)\d{{1,3}}(?: \d{{3}})*? 000(?!\d)"
    share = r"(?<![\d/.,])[1-9]/(?:10|[2-9])(?![\d/.])"
    mixed = rf"(?<![\d.,])\d{{1,3}}[ \u00a0]{share}"
    return rf"{mixed}|{share}|{spaced}|\d+(?:[.,'٬،]\d+)*{_VULGAR}?|{_VULGAR}"


def is_literal(token: str) -> bool:
    """Tell a number in digits from a word; other numeric signs (², ①) are none."""
    return token[0].isdecimal() or token[0] in _VULGAR[1:-1]


def read_literal(text: str, decimal: str, groups: str) -> Literal:
    """Read digits with their marks.

    A mark that a language groups by, before exactly three digits, groups. Before another number
    of digits a single mark begins the decimals, whatever the language. Before three digits the
    decimal mark keeps its meaning, yet the other convention is remembered in `others`.

    >>> read_literal("1.234,5", ",", ".").value
    Fraction(2469, 2)
    >>> read_literal("1,234", ",", ".").others
    (Fraction(1234, 1),)
    """
    if len(text) > 2 * _MAX_DIGITS or "/" in text:
        return _ratio(text)
    if not text[-1].isdecimal():
        part = Fraction(unicodedata.numeric(text[-1])).limit_denominator(_MAX_DIGITS)
        whole = read_literal(text[:-1], decimal, groups).value if text[:-1] else Fraction(0)
        return Literal(whole + part, part, (Fraction(part.denominator),))
    parts = _PARTED.findall(text.replace(" ", "\u00a0"))
    digits, marks = parts[::2], parts[1::2]
    if sum(map(len, digits)) > _MAX_DIGITS:
        return _CODE
    if not marks:
        return _CODE if len(text) > 1 and text[0] == "0" else Literal(Fraction(text))
    if len(marks) > 1:
        return _marked(digits, marks)
    return _one_mark(digits, marks[0], decimal, groups)


def _mixed(whole: str, share: str) -> Literal:
    """Read "5 1/2"."""
    part = _ratio(share)
    quantum = Fraction(1, part.value.denominator)
    return (
        _CODE if part.code else Literal(Fraction(whole) + part.value, quantum, (Fraction(whole),))
    )


def _ratio(text: str) -> Literal:
    """Read "1/3" and "5 1/2"."""
    match = _RATIO.fullmatch(text)
    if match is None or int(match["top"]) >= int(match["bottom"]):
        return _CODE
    whole, top, bottom = (Fraction(match[name] or 0) for name in ("whole", "top", "bottom"))
    if match["whole"]:
        return Literal(whole + top / bottom, 1 / bottom, (whole,))
    return Literal(top / bottom, others=(top, bottom))


def _marked(digits: list[str], marks: list[str]) -> Literal:
    """Read digits with several marks: 1,234,567 or 1,234,567.8."""
    if len(set(marks)) == 1:
        return _whole(digits) if _grouped(digits) else _CODE
    *between, last = marks
    if len(set(between)) == 1 and last not in between and _grouped(digits[:-1]):
        return _decimal("".join(digits[:-1]), digits[-1])
    return _CODE


def _one_mark(digits: list[str], mark: str, decimal: str, groups: str) -> Literal:
    if mark == "\u00a0":
        # The digits of a telephone number are set off likewise.
        groups_alone = tuple(Fraction(group) for group in digits)
        return Literal(_whole(digits).value, others=groups_alone) if _grouped(digits) else _CODE
    if mark in "'٬":
        return _whole(digits) if _grouped(digits) else _CODE
    if len(digits[0]) > 1 and digits[0][0] == "0":
        return _CODE
    as_decimal = _decimal(*digits)
    if not _grouped(digits):
        return as_decimal
    as_whole = _whole(digits)
    if mark != decimal and mark in groups:
        return as_whole
    # Nobody writes decimals of three zeros save to say how exact a measure is.
    plain = mark == decimal and digits[1] != "000"
    first, other = (as_decimal, as_whole) if plain else (as_whole, as_decimal)
    return Literal(first.value, first.quantum, (other.value,))


def _grouped(digits: list[str]) -> bool:
    """Tell whether digits are parted into groups of three, or of two before the last (lakh)."""
    first, *middle, last = digits
    if len(digits) == 1:
        return True
    if len(last) != _GROUP or first.startswith("0"):
        return False
    if len(first) <= _GROUP and all(len(group) == _GROUP for group in middle):
        return True
    return (
        bool(middle) and len(first) < _GROUP and all(len(group) == _GROUP - 1 for group in middle)
    )


def _whole(digits: list[str]) -> Literal:
    return Literal(Fraction("".join(digits)))


def _decimal(whole: str, decimals: str) -> Literal:
    return Literal(Fraction(f"{whole}.{decimals}"), Fraction(1, 10 ** len(decimals)))
