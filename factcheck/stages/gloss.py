"""Gloss the words of a line in English: values first, then a word list, then the model's guess.

A model that embeds sentences of all languages alike reads words alike, too: two words that are each
other's nearest, in a line and in its English counterpart, most often mean the same.

Source: Jalili Sabet et al. (2020), SimAlign: High Quality Word Alignments Without Parallel Training
Data Using Static and Contextualized Embeddings (its "Argmax" method).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from factcheck.core.gloss import GlossedWord, GlossOrigin, Lexicon, TokenStates

__all__ = [
    "MUTUAL",
    "ONE_WAY",
    "English",
    "ReadLine",
    "Value",
    "english_words",
    "gloss_line",
    "guess_words",
    "likeness",
    "word_spans",
]

Vectors = NDArray[np.float32]
Span = tuple[int, int]

# Cosines of word states, chosen with `python -m factcheck.training.gloss_words`: from MUTUAL on two
# words of counterparts that are each other's nearest mostly mean the same; from ONE_WAY on also a
# word whose nearest English word has a nearer one, or stands in another line.
MUTUAL, ONE_WAY = 0.6, 0.75

# Figures with their marks, else a word with what combines with its letters; a hyphen joins, an
# apostrophe does not: "l'OTAN" is two words.
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u093a-\u094f"
_WORD = re.compile(rf"\d+(?:[.,٫٬]\d+)*|[^\W\d_](?:[\w{_MARKS}]|-(?=\w))*")
_ENGLISH_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_](?:\w|['’.-](?=\w))*")


@dataclass(frozen=True, slots=True)
class Value:
    """A typed value of a line, and its English. Units: code points of the line.

    `sure` is not set for a name that only the word list of names knows.
    """

    start: int
    end: int
    english: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line, how the model reads it (None where it cannot), and what is known of it."""

    text: str
    states: TokenStates | None
    values: Sequence[Value] = ()
    spaced: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class English:
    """The words of English lines, in order. Shape: `vectors` (number of words, d), of length 1."""

    words: tuple[str, ...]
    vectors: Vectors


def english_words(
    lines: Sequence[tuple[str, TokenStates | None]], without: Collection[str] = ()
) -> English:
    """Return the words of English lines that the model read, save those of `without`."""
    words: list[str] = []
    vectors: list[Vectors] = []
    for text, states in lines:
        found = _ENGLISH_WORD.finditer(text)
        spans = [match.span() for match in found if match[0].casefold() not in without]
        kept, of_line = _word_vectors(spans, states)
        if kept:
            words += [text[start:end] for start, end in kept]
            vectors.append(of_line)
    return English(tuple(words), np.concatenate(vectors) if words else np.zeros((0, 0), np.float32))


def gloss_line(
    line: ReadLine, counterpart: English, elsewhere: English, lexicon: Lexicon
) -> tuple[GlossedWord, ...]:
    """Return the words of a line in their order, each with its English where one is known.

    `counterpart` are the words of the English lines that should say the same, `elsewhere` others
    of the same story.
    """
    values = sorted(line.values, key=lambda value: (value.start, -value.end))
    spans = [
        span for span in word_spans(line) if not any(_overlap(span, value) for value in values)
    ]
    guessed = guess_words(spans, line.states, counterpart, elsewhere)
    words = [
        GlossedWord(v.start, v.end, v.english, GlossOrigin.VALUE if v.sure else GlossOrigin.MODEL)
        for v in values
    ]
    for span, listed in _listed(spans, line, lexicon):
        if listed:
            words.append(GlossedWord(*span, listed, GlossOrigin.LEXICON))
        else:
            words.append(GlossedWord(*span, guessed.get(span, ""), GlossOrigin.MODEL))
    return tuple(_merged(sorted(words, key=lambda word: word.start)))


def _overlap(span: Span, value: Value) -> bool:
    return span[0] < value.end and span[1] > value.start


def word_spans(line: ReadLine) -> list[Span]:
    """Return where the words of a line stand: without spaces, the model's own pieces."""
    words = [match.span() for match in _WORD.finditer(line.text)]
    if line.spaced or line.states is None:
        return words
    pieces = [
        (max(start, low), min(end, high))
        for low, high in words
        for start, end in line.states.spans
        if start < high and end > low
    ]
    # Figures and foreign words of several pieces are one word all the same.
    grouped = groupby(pieces, key=lambda span: _whole(line.text, span, words))
    return [
        (first[0], last[1])
        for _, group in grouped
        for pieces_of_word in [list(group)]
        for first, last in [(pieces_of_word[0], pieces_of_word[-1])]
    ]


def _whole(text: str, span: Span, words: Sequence[Span]) -> Span:
    """Return the word a piece is of where that word is written in an alphabet, else the piece."""
    if not text[span[0] : span[1]].isascii():
        return span
    low, high = next((w for w in words if w[0] <= span[0] < w[1]), span)
    while low < span[0] and not text[low : span[0]].isascii():
        low += 1
    return low, high


def _word_vectors(spans: Sequence[Span], read: TokenStates | None) -> tuple[list[Span], Vectors]:
    """Return the words that the model read, and the mean state of each one's tokens, length 1."""
    kept: list[Span] = []
    found: list[Vectors] = []
    if read is None:
        return kept, np.zeros((0, 0), np.float32)
    for start, end in spans:
        at = [i for i, (low, high) in enumerate(read.spans) if low < end and high > start]
        mean = read.states[at].mean(axis=0) if at else None
        if mean is not None and (length := float(np.linalg.norm(mean))):
            kept.append((start, end))
            found.append(mean / length)
    return kept, np.array(found, np.float32).reshape(len(found), read.states.shape[1])


def guess_words(
    spans: Sequence[Span], read: TokenStates | None, counterpart: English, elsewhere: English
) -> dict[Span, str]:
    """Return the English words that the model takes words of a line for."""
    kept, vectors = _word_vectors(spans, read)
    found: dict[Span, str] = {}
    for english, mutual in ((elsewhere, ONE_WAY), (counterpart, MUTUAL)):
        if not kept or not english.words:
            continue
        cosines = vectors @ english.vectors.T
        back = cosines.argmax(axis=0)
        for i, j in enumerate(cosines.argmax(axis=1).tolist()):
            if cosines[i, j] >= (mutual if back[j] == i else ONE_WAY):
                found[kept[i]] = english.words[j]
    return found


def likeness(span: Span, word: str, read: TokenStates | None, english: English) -> float:
    """Return the highest cosine of a word of a line with an English word; 0 where none was read."""
    kept, vectors = _word_vectors([span], read)
    same = [at for at, one in enumerate(english.words) if one == word]
    return float((vectors @ english.vectors[same].T).max()) if kept and same else 0.0


def _listed(
    spans: Sequence[Span], line: ReadLine, lexicon: Lexicon
) -> Iterator[tuple[Span, str | None]]:
    """Yield words, or runs of them that the word list has as one, with their English."""
    most = 4 if lexicon else 1  # words of an entry that are looked up as one
    at = 0
    while at < len(spans):
        for count in range(min(most, len(spans) - at), 0, -1):
            span = (spans[at][0], spans[at + count - 1][1])
            english = lexicon.get(" ".join(line.text[span[0] : span[1]].casefold().split()))
            if english or count == 1:
                yield span, english
                at += count
                break


def _merged(words: Sequence[GlossedWord]) -> Iterator[GlossedWord]:
    """Join neighbours with the same English: pieces of one word, or runs that have none."""
    for (english, origin), group in groupby(words, key=lambda w: (w.english, w.origin)):
        members = list(group)
        yield GlossedWord(members[0].start, members[-1].end, english, origin)
