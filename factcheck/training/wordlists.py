"""Word lists are written as running text: they read better whole."""

from __future__ import annotations

__all__ = ["listed"]


def listed(text: str) -> tuple[str, ...]:
    """Return the words of a text.

    >>> listed("one two")
    ('one', 'two')
    """
    return tuple(text.split())
