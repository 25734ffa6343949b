"""Places of a text, asked whether another place overlaps them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

__all__ = ["Places"]


class Places:
    """Spans of a text, in any order. Units: code points, ends not included.

    >>> places = Places([(5, 9), (0, 3)])
    >>> places.overlap(2, 4), places.overlap(3, 5)
    (True, False)
    """

    __slots__ = ("_reach", "_starts")

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        # How far any span up to here reaches: spans may lie within one another.
        self._reach: list[int] = []
        for _, end in ordered:
            self._reach.append(max(end, self._reach[-1] if self._reach else 0))

    def overlap(self, start: int, end: int) -> bool:
        """Tell whether any of the places shares a character with this one."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start
