"""What a language pack says of times: weekdays, months, units, relative and open-interval words."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["TimeWords"]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Data of one language; see the fields."""
