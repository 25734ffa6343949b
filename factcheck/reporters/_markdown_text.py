"""Text of strangers as Markdown that shows the text and does nothing."""

from __future__ import annotations

import re

from factcheck.core.safe_text import safe

__all__ = ["markdown_text"]

_SPECIAL = re.compile(
    r"[\\`*_\[\]<>#|~&$!{}@]"  # starts a span, a tag, an entity, a table cell, a mention
    r"|:(?=//)|(?<=[wW]{3})\."  # would turn an address into a link
    r"|^[-+=]|^[0-9]{1,9}(?=[.)](?:\s|$))"  # at the start: a list or a heading's underline
)

# An empty comment after @ and # keeps a pasted report from calling people and closing issues.
_CUT = "<!-- -->"


def markdown_text(text: str) -> str:
    r"""Return one line of Markdown for a text.

    >>> print(markdown_text("<b>[x](http://e.org)</b> @me, 2 *or* 3"))
    \<b\>\[x\](http\://e.org)\</b\> @<!-- -->me, 2 \*or\* 3
    >>> print(markdown_text("1. first"))
    1\. first
    """
    return _SPECIAL.sub(_escaped, safe(text).strip())


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    if found.isdigit():
        return f"{found}\\"
    if found == "@":
        return found + _CUT
    return f"\\{found}" + (_CUT if found == "#" else "")
