"""Collects everything wrong with one file, so that a person mends it in one go."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Protocol

from factcheck.core.errors import Problem, TableError, nearest_name

__all__ = ["Place", "Problems", "quoted"]

# More than a person reads in one sitting; the rest is counted. It also bounds the time that
# near-miss searches take on a file that is wrong everywhere.
_KEPT = 200
# Longer names are no slip of the finger, and comparing them is slow.
_LONGEST_NEAR_MISS = 60
_MOST_NAMES = 12  # a longer list of what is known is no help in a message


class Place(Protocol):
    """Something with a position in the file. Units: line and column from 1."""

    @property
    def line(self) -> int:
        """Line, from 1."""

    @property
    def column(self) -> int:
        """Column in code points, from 1."""


def _advice(written: str, near: str | None, known: Sequence[str]) -> str:
    if near is None:
        return f"known are {', '.join(known)}" if len(known) <= _MOST_NAMES else ""
    # A Cyrillic letter in a Latin word looks right; only its number shows what is wrong.
    foreign = next((char for char in written if not char.isascii()), "")
    return f"did you mean '{near}'?" + (f" this has U+{ord(foreign):04X}" if foreign else "")


def quoted(text: str, limit: int = 60) -> str:
    r"""Return text in quotes, fit for a message: one line, nothing invisible, not too long.

    >>> print(quoted("a\x1b[31mb"), quoted("\u202ecba"), quoted("x" * 99, limit=4))
    'a\x1b[31mb' '\u202ecba' 'xxxx…'
    """
    shown = text[:limit]
    # A combining mark would sit on the opening quote; what is not printable could rule a terminal.
    if not shown.isprintable() or unicodedata.combining(shown[:1] or " "):
        shown = "".join(_visible(char) for char in shown)
    return f"'{shown}{'…' if len(text) > limit else ''}'"


def _visible(char: str) -> str:
    if char.isprintable() and not unicodedata.combining(char):
        return char
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")


class Problems:
    """What is wrong with one file, in the order of its lines."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._found: list[Problem] = []
        self._unlisted = 0

    def __len__(self) -> int:
        return len(self._found) + self._unlisted

    @property
    def full(self) -> bool:
        """Tell whether further problems are counted only."""
        return len(self._found) >= _KEPT

    def add(self, place: Place | None, message: str, hint: str = "") -> None:
        """Note one problem; `place` is None where no line is to blame."""
        if self.full:
            self._unlisted += 1
            return
        line, column = (place.line, place.column) if place else (0, 0)
        self._found.append(Problem(self.path, line, column, message, hint))

    def add_near(
        self, place: Place, message: str, written: str, known: Sequence[str]
    ) -> str | None:
        """Note a word that is not among the known ones; return the nearest of them, if any."""
        if self.full or len(written) > _LONGEST_NEAR_MISS:
            self.add(place, message)
            return None
        near = nearest_name(written.strip().lower(), known)
        self.add(place, message, _advice(written, near, known))
        return near

    def take(self, problem: Problem) -> None:
        """Note a problem of another file that this one names."""
        if self.full:
            self._unlisted += 1
        else:
            self._found.append(problem)

    def listed(self) -> tuple[Problem, ...]:
        """Return the problems: this file's own by line, then those of files it names."""
        found = sorted(self._found, key=lambda p: (p.path != self.path, p.path, p.line, p.column))
        if self._unlisted:
            found.append(Problem(self.path, 0, 0, f"and {self._unlisted} more problems"))
        return tuple(dict.fromkeys(found))

    def raise_any(self) -> None:
        """Do nothing when nothing is wrong.

        Raises: TableError with all problems otherwise.
        """
        if self._found:
            raise TableError(self.listed())
