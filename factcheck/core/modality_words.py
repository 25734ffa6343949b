"""What a language pack says of modality: negators, hedges, plan, agreement and cancellation words."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ModalityWords"]


@dataclass(frozen=True, slots=True)
class ModalityWords:
    """Data of one language; see the fields."""
