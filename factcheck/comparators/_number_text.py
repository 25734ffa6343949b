"""One reading of a text for numbers: lower case, plain digits, no marks, offsets kept."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

__all__ = ["FoldedText", "fold", "fold_form"]

# Written between letters and digits but never read: soft hyphen, combining accents of stress,
# Arabic vowel marks and tatweel, zero-width and bidi controls, the variation selectors of emoji.
_DROPPED = re.compile(
    "[\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]"
)
# One character for each kind of dash, space and sign; the rest of the width variants by range.
_ALIKE = {
    **dict.fromkeys("‐‑‒–—―−－﹣", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u3000\t", "\u00a0"),
    **dict.fromkeys("~〜～∼", "~"),
    **dict.fromkeys("’‘ʼ＇", "'"),
    "％": "%",
    "٪": "%",
    "﹪": "%",
    "＄": "$",
    "﹩": "$",
    "＋": "+",
    "．": ".",
    "⁄": "/",
    "￥": "¥",
}
_WIDTH = range(0xFF10, 0xFF5B)
_BASIC_PLANE = 0x10000


class _Letters(dict[int, str]):
    """A table for str.translate that is filled as characters are met."""

    def __init__(self, pairs: str) -> None:
        super().__init__()
        self._pairs = dict(zip(pairs[::2], pairs[1::2], strict=True))

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        digit = unicodedata.decimal(letter, None)
        if digit is not None:
            read = str(digit)
        elif code in _WIDTH:
            read = unicodedata.normalize("NFKC", letter).lower()
        else:
            lower = letter.lower()
            read = _ALIKE.get(letter, lower if len(lower) == 1 else letter)
            read = self._pairs.get(read, read)
        if code < _BASIC_PLANE:  # text from outside must not make the table grow without end
            self[code] = read
        return read


@dataclass(frozen=True, slots=True)
class FoldedText:
    """`text` as read; `offsets[i]` is where its i-th character stood (None: where it stands)."""

    text: str
    original: str
    offsets: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a range of the folded text stands in the original."""
        if self.offsets is None:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + 1

    def inner_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a range of the original stands in the folded text."""
        if self.offsets is None:
            return start, end
        return bisect_left(self.offsets, start), bisect_left(self.offsets, end)


@cache
def _letters(pairs: str) -> _Letters:
    return _Letters(pairs)


def fold(text: str, pairs: str) -> FoldedText:
    """Read a text: digits of all scripts as 0-9, letters lower case and folded by `pairs`.

    >>> fold("\u0663 KG", "").text
    '3 kg'
    """
    if text.isascii():
        return FoldedText(text.lower(), text)
    if not _DROPPED.search(text):
        return FoldedText(text.translate(_letters(pairs)), text)
    kept = list(_composed(text))
    read = "".join(letter for letter, _ in kept).translate(_letters(pairs))
    return FoldedText(read, text, tuple(offset for _, offset in kept))


def _composed(text: str) -> Iterator[tuple[str, int]]:
    """Yield the letters that are read, accents joined to them where one letter holds both."""
    last, at = "", 0
    for offset, letter in enumerate(text):
        if not _DROPPED.match(letter):
            if last:
                yield last, at
            last, at = letter, offset
        elif last and "\u0300" <= letter <= "\u036f":
            both = unicodedata.normalize("NFC", last + letter)
            last = both if len(both) == 1 else last
    if last:
        yield last, at


def fold_form(form: str, pairs: str) -> str:
    """Read a form of a language pack as texts are read."""
    return fold(form, pairs).text
