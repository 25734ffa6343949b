"""Which lines of a document stand for which lines of its source."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Alignment"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """One row of a source beside its document, in reading order.

    `source` and `document` are positions in the lists of segments, consecutive and in order; an
    empty `document` means that the source lines have no counterpart (missing), an empty `source`
    that the document's lines have none (added). `similarity` is a cosine, 0 where a side is empty.
    """

    source: tuple[int, ...]
    document: tuple[int, ...]
    similarity: float
