"""What a language pack says of sentences: terminators and abbreviations."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SentenceWords"]


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Data of one language for sentence splitting and page reading.

    `terminators` end a sentence; `abbreviations` (without their final dot, lower case) never do.
    `function_words` are the most frequent words, lower case: enough of them tells the language of
    a short text, and none of them carries a fact.
    """

    terminators: str
    abbreviations: frozenset[str]
    function_words: frozenset[str]
