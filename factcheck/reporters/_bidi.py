"""Right-to-left text inside left-to-right lines: isolates, added to each line after wrapping."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["isolate"]

_FSI, _PDI, _LRM, _RLM = "\u2068", "\u2069", "\u200e", "\u200f"

# The blocks that hold right-to-left scripts (Unicode, DerivedBidiClass: R, AL and AN defaults).
_RTL = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def isolate(text: str, mode: str, *, rtl: bool | None = None, shown: str = "") -> str:
    r"""Wrap a piece of one line so that its direction does not disturb what stands beside it.

    Text without right-to-left letters is returned as it is, and so is all text in mode "plain".
    A terminal takes the direction from the first letter. Where that misleads, as in a line of
    Arabic prose that starts with a Latin name, `rtl` tells the true one and a mark sets it.
    `shown` is the same text with colour, when it has any.

    >>> isolate("سبع", "isolate")
    '\u2068سبع\u2069'
    >>> isolate("NASA في", "isolate", rtl=True)
    '\u2068\u200fNASA في\u2069'
    >>> isolate("seven", "isolate"), isolate("سبع", "plain")
    ('seven', 'سبع')
    """
    shown = shown or text
    if mode == "plain" or not _RTL.search(text):
        return shown
    mark = "" if rtl is None or rtl is _starts_right_to_left(text) else _RLM if rtl else _LRM
    return f"{_FSI}{mark}{shown}{_PDI}"


def _starts_right_to_left(text: str) -> bool:
    strong = (d for d in map(unicodedata.bidirectional, text) if d in {"L", "R", "AL"})
    return next(strong, "L") != "L"
