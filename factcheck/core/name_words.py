"""What a language pack says of names: honorifics, organisation words, acronyms."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NameWords"]


@dataclass(frozen=True, slots=True)
class NameWords:
    """Data of one language; see the fields."""
