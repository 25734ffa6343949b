"""Shared values and names as anchors of an alignment: what two lines both name, and few others do.

A year or a name that stands once in each text all but joins the two lines; one that comes up
everywhere tells nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.core.value import Mention

__all__ = ["ANCHOR_KINDS", "value_rows"]

Rows = NDArray[np.float32]
Key = tuple[str, str]

ANCHOR_KINDS = ("name", "number", "time")
"""Kinds of value that stand for themselves in every language; modality is in most lines."""

# Values that both texts hold: a long report has some hundreds. More share columns by their order.
_MOST_COLUMNS = 512


def value_rows(
    source: Sequence[Iterable[Mention]], document: Sequence[Iterable[Mention]]
) -> tuple[Rows, Rows]:
    """Return a row for each line of both sides; the product of two tells what they share.

    A value counts as one over the geometric mean of how many lines of each side hold it. Values
    are the same when they are written alike in English.

    Shape: (lines, k) and (lines, k).

    >>> moon = Mention("name", "Lune", 0, 4, "Moon", None)
    >>> one, other = value_rows([[moon], []], [[], [moon], [moon]])
    >>> (one @ other.T > 0.7).tolist()
    [[False, True, True], [False, False, False]]
    """
    ours, theirs = [_keys(line) for line in source], [_keys(line) for line in document]
    counts = tuple(Counter(key for line in side for key in line) for side in (ours, theirs))
    shared = sorted(counts[0].keys() & counts[1].keys())
    columns = {key: at % _MOST_COLUMNS for at, key in enumerate(shared)}
    return _rows(ours, counts[0], columns), _rows(theirs, counts[1], columns)


def _keys(mentions: Iterable[Mention]) -> frozenset[Key]:
    return frozenset((one.kind, one.normal.casefold()) for one in mentions)


def _rows(lines: Sequence[frozenset[Key]], counts: Counter[Key], columns: dict[Key, int]) -> Rows:
    found = np.zeros((len(lines), min(len(columns), _MOST_COLUMNS)), np.float32)
    for at, line in enumerate(lines):
        for key in line & columns.keys():
            found[at, columns[key]] += counts[key] ** -0.5
    return found
