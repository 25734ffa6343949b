"""What a language pack says of numbers: number words, separators, scales, comparatives."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NumberWords"]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Data of one language; see the fields."""
