"""A rough English word-by-word gloss of a document's lines, for readers who cannot read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Gloss", "GlossOrigin", "GlossedWord", "Lexicon", "TokenStates"]

#: Words of one language, casefolded, with their English.
Lexicon = Mapping[str, str]


class GlossOrigin(StrEnum):
    """Where the English of a word is from, the surest first."""

    VALUE = "value"
    """A number, time or name that a comparator read: exact."""
    LEXICON = "lexicon"
    """The reader's own word list."""
    MODEL = "model"
    """The model took this word and an English one for the same: a guess."""


@dataclass(frozen=True, slots=True)
class GlossedWord:
    """A word of a line with its English; `english` is empty where none is known.

    Units: code points of the document's text.
    """

    start: int
    end: int
    english: str
    origin: GlossOrigin


@dataclass(frozen=True, slots=True)
class Gloss:
    """What is known of a stretch of a document, in its order.

    `translation` is a translation model's, where one was asked.
    """

    words: tuple[GlossedWord, ...]
    translation: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class TokenStates:
    """How a model reads each token of a text in its context.

    Shape: `states` (number of spans, d). Units: spans in code points of the text.
    """

    spans: tuple[tuple[int, int], ...]
    states: NDArray[np.float32]
