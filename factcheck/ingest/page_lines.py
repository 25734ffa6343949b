"""Lines of a page as page reading sees them: length, ending, neighbours, content words."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from factcheck.core.document import Span
from factcheck.core.language import LanguagePack

__all__ = ["PageLine", "content_stems", "known_share", "page_lines"]

_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3041-\u30ff]")
_HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3041-\u30ff]+")
_CLOSERS = "\"'”’»“›‘)]）】」』》\u200f\u200e "

# Letters that tell words of one family: "launch", "launched". Longer prefixes miss inflected
# forms in German and Russian, shorter ones join words that have nothing in common.
_STEM = 5
_STEM_ARABIC = 4
_SHORTEST_STEM = 3
_ARABIC = re.compile(r"[\u0621-\u064a]")
_ARABIC_MARKS = re.compile(r"[\u0640\u064b-\u065f\u0670]")
_ARABIC_ALEFS = str.maketrans("أإآىة", "ااايه")
# Conjunction, preposition and article are written together with the word that follows.
_ARABIC_PREFIX = re.compile(r"[وف]?(?:ال|بال|كال|فال|لل)(?=\w{3})|[وفبلك](?=\w{4})")


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page. `words` counts words, two letters of Chinese or Japanese as one.

    `ended` is set where a sentence ends the line, `opens` where a colon does, `apart` after a
    blank line, `alone` between two (or where the page has none). `speaks` is set where the line
    addresses its reader, `refers` where it refers back. `stems` are its content words, cut.
    """

    span: Span
    text: str
    words: float
    ended: bool
    opens: bool
    apart: bool
    alone: bool
    speaks: bool
    refers: bool
    stems: frozenset[str]


def _arabic_stem(word: str) -> str:
    plain = _ARABIC_MARKS.sub("", word).translate(_ARABIC_ALEFS)
    return _ARABIC_PREFIX.sub("", plain, count=1)[:_STEM_ARABIC]


def content_stems(text: str, pack: LanguagePack) -> frozenset[str]:
    """Return the content words of a text, cut so that inflected forms meet.

    Function words, numbers and short words are left out; Chinese words are pairs of characters.

    >>> from factcheck.registry import language_pack
    >>> sorted(content_stems("The launches were delayed", language_pack("en")))
    ['delay', 'launc']
    """
    function_words = pack.sentences.function_words
    stems = set()
    for run in _HAN_RUN.findall(text):
        pairs = {run[n : n + 2] for n in range(len(run) - 1)}
        stems |= {pair for pair in pairs if function_words.isdisjoint((pair, *pair))}
    for word in _LETTERS.findall(_HAN_RUN.sub(" ", text.lower())):
        if word in function_words or len(word) < _SHORTEST_STEM:
            continue
        stems.add(_arabic_stem(word) if _ARABIC.match(word) else word[:_STEM])
    return frozenset(stems)


def known_share(stems: frozenset[str], vocabulary: AbstractSet[str]) -> float:
    """Return the share of content words that a vocabulary holds. Units: 0 to 1."""
    return len(stems & vocabulary) / len(stems) if stems else 0.0


def _has_word(text: str, words: frozenset[str], *, spaced: bool) -> bool:
    if spaced:
        return not words.isdisjoint(_LETTERS.findall(text.lower()))
    return any(word in text for word in words)


def _apart(text: str, spans: tuple[Span, ...]) -> tuple[bool, ...]:
    """Tell for each line whether a blank line stands before it, and for the page's end."""
    between = (text[one.end : two.start].count("\n") > 1 for one, two in pairwise(spans))
    return (True, *between, True)


def page_lines(text: str, spans: tuple[Span, ...], pack: LanguagePack) -> tuple[PageLine, ...]:
    """Read the lines of a page at the given spans."""
    words, spaced = pack.sentences, pack.spaced
    apart = _apart(text, spans)
    blanks = any(apart[1:-1])
    lines = []
    for n, span in enumerate(spans):
        line = text[span.start : span.end].strip()
        bare = line.rstrip(_CLOSERS)
        han = len(_HAN.findall(line))
        lines.append(
            PageLine(
                span=span,
                text=line,
                words=han / 2 + len(_WORD.findall(_HAN_RUN.sub(" ", line))),
                ended=bare.endswith(tuple(words.terminators)),
                opens=bare.endswith((":", "：")),
                apart=apart[n],
                alone=(apart[n] and apart[n + 1]) or not blanks,
                speaks=_has_word(line, words.address, spaced=spaced),
                refers=_has_word(line, words.anaphora, spaced=spaced),
                stems=content_stems(line, pack),
            )
        )
    return tuple(lines)
