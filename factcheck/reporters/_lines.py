"""Runs of text laid out as terminal lines: wrap first, then isolate, then colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.protocols import RenderOptions
from factcheck.reporters._bidi import isolate
from factcheck.reporters._layout import ELLIPSIS, excerpt, pad, wrap
from factcheck.reporters._paint import paint
from factcheck.reporters._quote import Focus, located

__all__ = ["QUOTE_LINES", "Run", "columns", "compose", "field", "quotation"]

INDENT = "  "
_LABEL = 13  # "contradicts", the longest label, and two spaces
_NARROW = 56  # below this a column of labels leaves too little for the text beside it
_GUTTER = "  │ "

#: Lines of an excerpt from the evidence; --verbose shows all of it.
QUOTE_LINES = 4


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of safe text of one look; `rtl` is None for our own words.

    Neighbouring runs from a document (`rtl` not None) share one isolate on a line.
    """

    text: str
    role: str = ""
    rtl: bool | None = None


def columns(options: RenderOptions) -> int:
    """Return the width to lay text out for: no eye follows lines of more than 120 columns."""
    return max(20, min(options.width, 120))


def compose(runs: Sequence[Run], width: int, options: RenderOptions) -> list[str]:
    """Return runs of text as lines no wider than `width`."""
    text = "".join(run.text for run in runs)
    return [_line(runs, begin, end, options) for begin, end in wrap(text, width)]


def field(label: str, runs: Sequence[Run], options: RenderOptions) -> list[str]:
    """Return a labelled text: the label beside it, or before it where the terminal is narrow."""
    width = columns(options)
    if width < _NARROW:
        lines = compose((Run(f"{label}: ", "quiet"), *runs), width - 4, options)
        return [INDENT + lines[0], *(INDENT * 2 + line for line in lines[1:])]
    lines = compose(runs, width - len(INDENT) - _LABEL, options)
    first = INDENT + paint(pad(label, _LABEL), "quiet", color=options.color) + lines[0]
    return [first, *(" " * (len(INDENT) + _LABEL) + line for line in lines[1:])]


def quotation(
    text: str,
    value: Focus | None,
    options: RenderOptions,
    *,
    rtl: bool,
    most: int = QUOTE_LINES,
) -> list[str]:
    """Return a line of a document behind a gutter, in about `most` lines around what matters.

    The value found is set off where it stands.
    """
    width = columns(options) - len(_GUTTER)
    shown, mark = located(text, value)
    room = len(shown) * 2 if options.verbose else width * most * 9 // 10
    begin, end = excerpt(shown, mark, room)
    low, high = (max(begin, mark[0]), min(end, mark[1])) if mark else (end, end)
    runs = (
        Run(f"{ELLIPSIS}\u00a0" if begin else "", "quiet", rtl),
        Run(shown[begin:low], "", rtl),
        Run(shown[low:high], "value", rtl),
        Run(shown[high:end], "", rtl),
        Run(f"\u00a0{ELLIPSIS}" if end < len(shown) else "", "quiet", rtl),
    )
    gutter = paint(_GUTTER, "quiet", color=options.color)
    return [gutter + line for line in compose(runs, width, options)]


def _line(runs: Sequence[Run], begin: int, end: int, options: RenderOptions) -> str:
    """Return the part of the runs between two offsets, painted, document text isolated."""
    shown: list[str] = []
    plain, painted = "", ""  # the piece of document text that is being gathered
    direction: bool | None = None
    start = 0
    for run in runs:
        part = run.text[max(0, begin - start) : max(0, end - start)]
        start += len(run.text)
        if not part:
            continue
        look = paint(part, run.role, color=options.color) if run.role else part
        if run.rtl is not direction and plain:
            shown.append(isolate(plain, options.bidi, rtl=bool(direction), shown=painted))
            plain = painted = ""
        direction = run.rtl
        plain, painted = plain + part, painted + look
    shown.append(isolate(plain, options.bidi, rtl=bool(direction), shown=painted))
    return "".join(shown)
