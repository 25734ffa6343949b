"""Colour as data: what each role looks like, and the one place that writes escape codes."""

from __future__ import annotations

from functools import cache

from rich.color import ColorSystem
from rich.style import Style

__all__ = ["paint"]

# The eight basic colours: readers choose them to suit their own light or dark background.
_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "cyan",
    "silent": "dim",
    "accepted": "dim",
    "good": "green",
    "title": "bold",
    "quiet": "dim",
    "value": "bold underline",
    "removed": "bold red underline",
    "inserted": "bold green underline",
}


def paint(text: str, role: str, *, color: bool) -> str:
    r"""Colour a text by its role, which the text itself must already tell without colour.

    >>> paint("error", "error", color=True), paint("error", "error", color=False)
    ('\x1b[1;31merror\x1b[0m', 'error')
    """
    return _style(role).render(text, color_system=ColorSystem.STANDARD) if color and text else text


@cache
def _style(role: str) -> Style:
    return Style.parse(_STYLES[role])
