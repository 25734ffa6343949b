"""What a language pack says of sentences: terminators, abbreviations and the words of grammar."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SentenceWords", "words"]


def words(text: str) -> frozenset[str]:
    """Return the words of a list written with spaces; language packs read better so.

    >>> sorted(words("the of and"))
    ['and', 'of', 'the']
    """
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Data of one language for sentence splitting and page reading.

    All words are lower case. Abbreviations are written without their final dot and without
    inner spaces: ``z.b`` stands for both "z.B." and "z. B.".

    `terminators` may end a sentence. `abbreviations` never do (a title before a name).
    `closing_abbreviations` do so only before a word that opens a sentence ("Inc. The").
    `number_abbreviations` end nothing before a digit ("No. 5", "Jan. 3").
    `ordinal_dot` is set where a dot after a number makes it an ordinal ("3. Mai").

    `function_words` are the most frequent grammar words: enough of them tells the language of a
    short text, they open sentences, and none of them names a fact. Negators are left out.
    `anaphora` are words that refer back to what was told before ("he", "their"): a sentence with
    one belongs to its text. `address` are words that speak to the reader or customer ("your").
    """

    terminators: str
    abbreviations: frozenset[str]
    function_words: frozenset[str]
    closing_abbreviations: frozenset[str] = frozenset()
    number_abbreviations: frozenset[str] = frozenset()
    ordinal_dot: bool = False
    anaphora: frozenset[str] = frozenset()
    address: frozenset[str] = frozenset()
