"""Choose the lines of a document that a claim must be checked against.

Two queries a claim: the claim itself, and the source segment it rests on, since the counterpart of
that segment is where a translation must state the fact. Windows are single segments and pairs of
neighbours, as in SummaC (Laban et al. 2022), which found one and two sentences best as premises.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factcheck.core.candidate import Candidate
from factcheck.core.document import Document, Segment, Window

__all__ = ["Query", "pair_windows", "retrieve", "single_windows"]

Vectors = NDArray[np.float32]

# How many windows each signal may nominate. Chosen on articles glued from translated news: one
# more by any signal changed no verdict there, one fewer lost evidence of claims that are only a
# part of a long sentence.
BY_CLAIM = 3
BY_ANCHOR = 2
BY_WORDS = 2
# A pair of neighbours is tried around this many of the best single segments.
PAIRED = 2


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: the claim, and where known the source segment it rests on.

    Shape: `claim` and `anchor` are unit vectors of the backend's dimension (d,); `values` holds for
    each segment the part of the claim's typed values that it carries, in [0, 1].
    """

    claim: Vectors
    anchor: Vectors | None = None
    values: Vectors | None = None


def single_windows(segments: Sequence[Segment]) -> tuple[Window, ...]:
    """Return each segment as a window of its own."""
    return tuple(Window(s.text, s.start, s.end, s.line, i, i) for i, s in enumerate(segments))


def pair_windows(document: Document, segments: Sequence[Segment], first: int) -> Window | None:
    """Return the window of segment `first` and the next one; None when there is no next one."""
    if not 0 <= first < len(segments) - 1:
        return None
    one, two = segments[first], segments[first + 1]
    return Window(
        document.text[one.start : two.end], one.start, two.end, one.line, first, first + 1
    )


def _best(scores: NDArray[np.float32], count: int) -> list[int]:
    # A stable sort makes equal scores keep document order, whatever the platform.
    return [int(i) for i in np.argsort(-scores, kind="stable")[:count]]


def retrieve(
    document: Document,
    segments: Sequence[Segment],
    vectors: Vectors,
    query: Query,
    shared: Callable[[str], float],
) -> tuple[Candidate, ...]:
    """Return the windows to read for one claim, in document order.

    Shape: vectors (number of segments, d), rows of length 1. `shared` tells what part of the
    claim's names, numbers and words a text holds.
    """
    if not segments:
        return ()
    by_claim = vectors @ query.claim
    by_anchor = vectors @ query.anchor if query.anchor is not None else by_claim
    by_words = np.array([shared(segment.text) for segment in segments], dtype=np.float32)
    by_values = by_words + query.values if query.values is not None else by_words
    singles = {
        *_best(by_claim, BY_CLAIM),
        *_best(by_anchor, BY_ANCHOR),
        *(i for i in _best(by_values, BY_WORDS) if by_values[i] > 0),
    }
    leading = _best(np.maximum(by_claim, by_anchor), PAIRED)
    windows = [single_windows(segments)[i] for i in sorted(singles)]
    for first in sorted({i + step for i in leading for step in (-1, 0)}):
        pair = pair_windows(document, segments, first)
        if pair:
            windows.append(pair)
    return tuple(
        Candidate(
            window=w,
            similarity=float(by_claim[w.first : w.last + 1].max()),
            anchor_similarity=float(by_anchor[w.first : w.last + 1].max()),
            shared=shared(w.text) if w.first != w.last else float(by_words[w.first]),
        )
        for w in sorted(windows, key=lambda w: (w.first, w.last))
    )
