"""JSON as text that is safe to print and still says exactly what the documents say."""

from __future__ import annotations

import json
import re
from typing import Any

from factcheck.core.safe_text import HIDDEN

__all__ = ["dump"]

_SURROGATE = re.compile("[\ud800-\udfff]")
# What json.dumps lets through: hidden characters above ASCII, and a command's prefix.
_RAW = re.compile(rf"{HIDDEN}|(?<=##)\[")
_ASTRAL = 0x10000


def dump(value: Any) -> str:  # noqa: ANN401 - any JSON value
    r"""Write a value as one line of JSON; hidden characters are escaped, so none is lost.

    Half surrogates, which no UTF-8 file can hold, become U+FFFD.

    >>> print(dump({"text": "a\u202eb", "half": "\ud83d"}))
    {"text": "a\u202eb", "half": "�"}
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _RAW.sub(_escaped, _SURROGATE.sub("\ufffd", text))


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < _ASTRAL:
        return f"\\u{code:04x}"
    high, low = divmod(code - _ASTRAL, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
