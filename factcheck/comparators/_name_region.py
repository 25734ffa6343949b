"""The part of the evidence that tells what the claim tells: where another name may stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache

from factcheck.comparators._name_text import HAN

__all__ = ["Spans", "region", "sentence", "size"]

Spans = Sequence[tuple[int, int]]

_SENTENCE = re.compile(r"[.!?؟…]+[\"'”»)\]]*(?=\s|$)|[。！？；]+[”」）]*|\n+|;\s")
_WORD = re.compile(rf"[{HAN}]|[^\W_{HAN}]+")
_HAN = re.compile(f"[{HAN}]")
_HAN_A_WORD = 1.6  # Han characters that say what one English word says: the median of NTREX
# Of the translations of NTREX (six languages) 95 % have 0.6 to 1.6 times the words of their source,
# and 99.5 % no more than 1.6 times and 4. A longer text tells more than the claim does, and its
# other names belong to that; with another name of the claim beside it, the place is surer.
_LONGER, _LONGER_ANCHORED, _SPARE = 1.6, 2.2, 4


@lru_cache(maxsize=1 << 12)
def size(text: str) -> float:
    """Return the length of a text in English words, roughly."""
    han = len(_HAN.findall(text))
    return len(_WORD.findall(text)) - han + han / _HAN_A_WORD


@lru_cache(maxsize=1 << 11)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    found, start = [], 0
    for match in _SENTENCE.finditer(text):
        # A dot after a capital or a short word (M., U.S.) ends nothing.
        before = text[max(start, match.start() - 3) : match.start()]
        if match.group()[0] == "." and re.search(r"(?:^|[\s.])\w{1,2}$", before):
            continue
        found.append((start, match.end()))
        start = match.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return tuple(found)


def sentence(claim: str, evidence: str, spans: Callable[[], Spans]) -> tuple[int, int] | None:
    """Return the one sentence of the evidence that tells what the claim tells, or None.

    As `region`, but where there are several sentences one must hold the claim's names. The names'
    places are asked for only where they are needed.
    """
    found = _sentences(evidence)
    if len(found) == 1 and _fits(claim, evidence):
        return 0, len(evidence)
    places = spans()
    return _holding(claim, evidence, places, found) if len(found) == 1 or places else None


def _fits(claim: str, evidence: str) -> bool:
    """Tell whether a text is no longer than a translation of the claim."""
    return size(evidence) <= _LONGER * size(claim) + _SPARE


def region(claim: str, evidence: str, spans: Spans) -> tuple[int, int] | None:
    """Return the part of the evidence that tells what the claim tells, None where that is unsure.

    It is all of it where it is no longer than a translation, else the sentence that holds the
    claim's other names; `spans` are their places. Units: code points.
    """
    if _fits(claim, evidence):
        return 0, len(evidence)
    return _holding(claim, evidence, spans, _sentences(evidence))


def _holding(
    claim: str, evidence: str, spans: Spans, sentences: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    """Return the sentence that holds most of the names found, None where it is not one alone."""
    places = sorted({at for at, _ in spans})
    held = [bisect_left(places, end) - bisect_left(places, start) for start, end in sentences]
    most = max(held, default=0)
    if held.count(most) != 1:
        return None
    start, end = sentences[held.index(most)]
    longer = _LONGER_ANCHORED if most else _LONGER
    return (start, end) if size(evidence[start:end]) <= longer * size(claim) + _SPARE else None
