"""Bytes of a file that a person wrote to text that an editor shows as it is."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from itertools import islice
from typing import Any

from factcheck.ingest.problems import Problems

__all__ = ["Position", "decode_text", "forbidden_in"]

# What no editor shows and no table needs: C0 and C1 controls, NEL and the Unicode line separators
# (YAML counts them as line ends, editors do not), surrogates, a BOM inside, non-characters.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
_MOST_SHOWN = 10  # a binary file holds thousands
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose BOM it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file. Units: line and column from 1, column in code points."""

    line: int
    column: int

    @classmethod
    def of(cls, mark: Any) -> Position:  # noqa: ANN401 - libyaml's Mark has no type of its own
        """Return the position of a mark of PyYAML, which counts from 0."""
        return cls(mark.line + 1, mark.column + 1)

    @classmethod
    def after(cls, text: str) -> Position:
        r"""Return the position of what follows `text`.

        >>> Position.after("a\nbc")
        Position(line=2, column=3)
        """
        return cls(text.count("\n") + 1, len(text) - text.rfind("\n"))


def forbidden_in(text: str) -> str | None:
    r"""Return the name of the first character that no value may hold, None when all may stand.

    >>> forbidden_in("a\x1b[0m"), forbidden_in("روسكوسموس")
    ('U+001B', None)
    """
    match = _FORBIDDEN.search(text)
    return f"U+{ord(match[0]):04X}" if match else None


def decode_text(data: bytes, problems: Problems) -> str | None:
    r"""Return the text of UTF-8 bytes (UTF-16 and UTF-32 with a BOM), with `\n` at line ends.

    None once the reason is in `problems`: another encoding, or characters that cannot be seen.
    """
    bom, encoding = next(((b, e) for b, e in _BOMS if data.startswith(b)), (b"", "utf-8"))
    try:
        text = _one_line_end(data[len(bom) :].decode(encoding))
    except UnicodeDecodeError as error:
        before = data[len(bom) : len(bom) + error.start].decode(encoding, "replace")
        message = f"not {encoding.upper()} text: {error.reason}"
        problems.add(Position.after(_one_line_end(before)), message, "save the file as UTF-8")
        return None
    forbidden = list(islice(_FORBIDDEN.finditer(text), _MOST_SHOWN))
    for match in forbidden:
        message = f"forbidden character U+{ord(match[0]):04X}"
        hint = "remove it, and save the file as UTF-8"
        problems.add(Position.after(text[: match.start()]), message, hint)
        if match[0] == "\0":  # UTF-16 without its mark, or no text at all: one line says it
            break
    return None if forbidden else text


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
