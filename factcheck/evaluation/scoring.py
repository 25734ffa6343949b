"""Scores of many pairs as one array."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.core.nli import Pair
from factcheck.core.protocols import NLIBackend

__all__ = ["score_pairs"]

# Between two words on progress; seconds of work for a small model, and enough pairs that those of
# like length find each other.
_BATCH = 256


def score_pairs(
    pairs: Sequence[Pair],
    backend: NLIBackend,
    tell: Callable[[int, int], None] | None = None,
) -> NDArray[np.float64]:
    """Return entailment, neutral and contradiction of each pair; `tell` hears (done, of all).

    Shape: (n, 3); NaN for a pair longer than the model can read.
    """
    found = np.full((len(pairs), 3), np.nan)
    # Like lengths together cost least padding; the order changes no score.
    order = sorted(range(len(pairs)), key=lambda i: len(pairs[i].premise + pairs[i].hypothesis))
    for start in range(0, len(order), _BATCH):
        places = order[start : start + _BATCH]
        for place, scores in zip(places, backend.score([pairs[i] for i in places]), strict=True):
            if scores is not None:
                found[place] = (scores.entailment, scores.neutral, scores.contradiction)
        if tell:
            tell(min(start + _BATCH, len(order)), len(order))
    # Probabilities computed in few bits miss 1 by rounding; here they must sum to it.
    return np.asarray(found / found.sum(axis=1, keepdims=True))
