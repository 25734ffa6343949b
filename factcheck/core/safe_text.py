"""Document text made fit to print: it cannot move the cursor, hide, reorder, or give commands.

One function, `safe`, stands between every text that a stranger wrote (documents, claims, ids,
paths, model names, messages) and a terminal, a log or a page. What it finds dangerous it shows:
an invisible or controlling character becomes its name in angle quotes, ``‹U+202E›``.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["HIDDEN", "safe"]

# Controls (C0, DEL, C1), format characters (bidi marks, overrides and isolates, zero width, tags),
# line separators, surrogates, noncharacters, and letters that show nothing (Unicode's
# Default_Ignorable_Code_Point and the blank Braille cell). Arabic number signs and the like are
# format characters too, but they are seen, so they stay.
_HIDDEN_RANGES = (
    (0x0000, 0x001F),
    (0x007F, 0x009F),
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0x2800, 0x2800),
    (0x3164, 0x3164),
    (0xD800, 0xDFFF),
    (0xFDD0, 0xFDEF),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0x13430, 0x1343F),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
    *((plane * 0x10000 + 0xFFFE, plane * 0x10000 + 0xFFFF) for plane in range(17)),
)

_LAST_OF_BMP = 0xFFFF


def _character_class(*, astral: bool) -> str:
    ranges = (pair for pair in _HIDDEN_RANGES if (pair[0] > _LAST_OF_BMP) is astral)
    return "[" + "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in ranges) + "]"


#: Regular expression for one character that must not reach a reader unseen. Two classes, the rare
#: one behind a single test: `re` looks the first up in a bitmap, four times as fast as all ranges.
HIDDEN = (
    f"(?:{_character_class(astral=False)}"
    f"|(?=[\\U00010000-\\U0010ffff]){_character_class(astral=True)})"
)

_BREAK = re.compile(r"(?:\r?\n|\t)(?:\r?\n|[ \t])*")
_HAZARD = re.compile(f"({HIDDEN})\\1*")
# A GitHub runner obeys a line that starts with "::", and "##[command]" anywhere in a line.
_COMMAND = re.compile(r":{3,}|(?<!\S)::|(?<=##)\[")
_ANYTHING = re.compile(f"{HIDDEN}|::|##\\[")

_JOINERS = frozenset("\u200c\u200d")
_PRESENTATION = frozenset("\ufe0e\ufe0f")
_VIRAMA = 9  # canonical combining class, after which RFC 5892 (A.1, A.2) lets a joiner stand


def safe(text: str) -> str:
    r"""Return a text as one line in which nothing is hidden and nothing commands.

    Line breaks and tabs become a space. A joiner stays where Persian and Indic spelling needs it,
    and so does a single emoji presentation selector.

    >>> safe("pay\u202e\x1b[31m me\nnow ::error::x ##[group]")
    'pay‹U+202E›‹U+001B›[31m me now ‹::›error::x ##‹[›group]'
    >>> safe("a" + "\u200b" * 3)
    'a‹U+200B×3›'
    """
    if not _ANYTHING.search(text):
        return text
    # Commands first: what then stands beside a quote is judged by the quote, as it will be shown.
    line = _COMMAND.sub(_quoted, _BREAK.sub(" ", text))
    return _HAZARD.sub(_shown, line)


def _shown(match: re.Match[str]) -> str:
    char, count = match[1], len(match[0])
    if count == 1 and _belongs(match.string, match.start()):
        return char
    times = f"×{count}" if count > 1 else ""
    return f"‹U+{ord(char):04X}{times}›"


def _quoted(match: re.Match[str]) -> str:
    marks = match[0]
    return f"‹{marks}›" if len(marks) <= len("::") else f"‹:×{len(marks)}›"


def _belongs(text: str, index: int) -> bool:
    """Tell whether an invisible character is part of how the word or emoji is written."""
    before, after = text[max(index - 1, 0) : index], text[index + 1 : index + 2]
    # A neighbour that is itself shown by name is no letter that this one could join.
    if not before or _HAZARD.match(before) or _HAZARD.match(after):
        return False
    if text[index] in _PRESENTATION:
        return unicodedata.category(before) in {"So", "Sm", "Po", "Nd"}
    if text[index] not in _JOINERS or not after:
        return False
    if unicodedata.combining(before) == _VIRAMA:
        return True
    return unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"
