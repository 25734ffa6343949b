"""Align the segments of a source with those of a document, across languages.

The idea is Vecalign's: a monotone dynamic programme over embeddings of segments and of joined
neighbours, with costs set against those of random pairs, so that one threshold serves all
languages. Long documents are aligned coarsely first, then only near that path, so that time and
memory grow with length, not its square.

Source: Thompson and Koehn (2019), Vecalign: Improved Sentence Alignment in Linear Time and Space.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from factcheck.core.alignment import Alignment

__all__ = ["align"]

Vectors = NDArray[np.float32]
Numbers = NDArray[np.float64]
Path = list[tuple[int, int]]

# Chosen on 180 articles of news, health and encyclopaedia texts in six languages (WMT newstest
# 2008-09, TICO-19, MT-GenEval), 15 % or half of one side dropped. A random pair costs 1; a row is
# worth keeping when it costs less than leaving both sides alone, twice SKIP.
SKIP = 0.46
# What each further segment of a row adds to the weight of its cost.
JOIN = 1.3
# What it costs that one side is e times as long as its like elsewhere, and the most that counts:
# lengths only hint, as in Gale and Church (1993).
SIZE, MOST_OFF = 0.4, 1.0
# The usual proportion of lengths is read off this many rows; fewer tell nothing.
FEWEST_ROWS = 3
MOVED, MOST_MOVED = 0.5, 5  # segments that moved must be more alike, and within a few places
# How much of a cosine a value is worth that stands in one line of each side alone. Articles of
# NTREX, F1 without and with: Arabic .959 and .966, Chinese .971 and .973; 0.2 loses a hundredth.
ANCHOR = 0.05
# About the cosine of a random pair of segments in two languages; it counts as much as so many
# pairs seen, which steadies documents of a few segments.
PRIOR_SIMILARITY, PRIOR_COUNT = 0.15, 4
SAMPLE = 64  # segments of the other side that a segment is compared with by chance

# Up to this length all pairs are tried; beyond, those this near to the coarse path.
DENSE, BAND = 200, 24

# Segments taken from each side; the last two leave one side alone.
_MOVES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 0), (0, 1))
_DROP, _ADD = 5, 6
_WIDEST = 3


def align(
    source: Vectors,
    document: Vectors,
    anchors: tuple[Vectors, Vectors] | None = None,
    sizes: tuple[Sequence[int], Sequence[int]] | None = None,
) -> tuple[Alignment, ...]:
    """Return the rows of a source beside its document, in the order of the source.

    A document segment without a source segment stands after the row of the one before it. Rows
    keep the order of both sides, save single segments that moved by a few places. `sizes` are the
    segments' lengths on both sides, in code points.

    Shape: source (n, d) and document (m, d), rows of length 1; anchors (n, k) and (m, k), whose
    products tell how surely shared values join two segments.

    Source: Thompson and Koehn (2019).
    """
    first, second = sizes or (np.ones(len(source)), np.ones(len(document)))
    one, two = _Side.of(source, first, document), _Side.of(document, second, source)
    sides = _Sides(one, two, anchors)
    if sizes:
        sides = replace(sides, ratio=_ratio(sides, _path(sides)))
    return tuple(_moved(sides, [_alignment(sides, *row) for row in _rows(_path(sides))]))


@dataclass(frozen=True, slots=True)
class _Side:
    """One side with what the costs need. Shape: vectors (n, d), lengths and sizes (3, n).

    `lengths[k][i]` is the length of the sum of the k + 1 vectors that end with i, `sizes[k][i]`
    how many code points they hold; `chance[i]` the mean cosine of i with the other side's vectors.
    """

    vectors: Vectors
    lengths: Numbers
    sizes: Numbers
    chance: Numbers

    @classmethod
    def of(cls, vectors: Vectors, sizes: Sequence[int] | Numbers, others: Vectors) -> _Side:
        return cls(vectors, _lengths(vectors), _sizes(sizes), _chance(vectors, others))

    def joined(self, at: range) -> tuple[Vectors, float]:
        """Return the sum of some neighbours' vectors, and its length."""
        return self.vectors[at.start : at.stop].sum(axis=0), self.lengths[len(at) - 1, at[-1]]


@dataclass(frozen=True, slots=True)
class _Sides:
    """Both sides; `ratio` is the logarithm of how many characters of the source make one."""

    source: _Side
    document: _Side
    anchors: tuple[Vectors, Vectors] | None
    ratio: float | None = None

    def coarser(self) -> _Sides:
        """Return both sides with every two neighbours joined."""
        one, two = _halved(self.source), _halved(self.document)
        return _Sides(_Side.of(*one, two[0]), _Side.of(*two, one[0]), None, self.ratio)

    def dots(self, first: int, last: int, left: int, right: int) -> Numbers:
        """Return the dot products of source[first:last] and document[left:right]."""
        one, two = self.source, self.document
        found = (one.vectors[first:last] @ two.vectors[left:right].T).astype(np.float64)
        if self.anchors:
            ours, theirs = self.anchors
            found += ANCHOR * np.minimum(ours[first:last] @ theirs[left:right].T, 1)
        return found


def _lengths(vectors: Vectors) -> Numbers:
    found = np.ones((_WIDEST, len(vectors)))
    total = vectors.astype(np.float64)
    for k in range(1, min(_WIDEST, len(vectors))):
        total = total[1:] + vectors[: len(vectors) - k]
        # Opposite neighbours would sum to nothing; no cost may be infinite.
        found[k, k:] = np.maximum(np.linalg.norm(total, axis=1), 1e-6)
    return found


def _sizes(sizes: Sequence[int] | Numbers) -> Numbers:
    each = np.maximum(np.asarray(sizes, dtype=np.float64), 1.0)
    found = np.tile(each, (_WIDEST, 1))
    for k in range(1, _WIDEST):
        found[k, k:] = found[k - 1, k:] + each[: max(0, len(each) - k)]
    return found


def _chance(vectors: Vectors, others: Vectors) -> Numbers:
    sampled = others[:: max(1, len(others) // SAMPLE)]
    total = vectors @ sampled.sum(axis=0) + PRIOR_COUNT * PRIOR_SIMILARITY
    found: Numbers = total / (len(sampled) + PRIOR_COUNT)
    return found


def _ratio(sides: _Sides, path: Path) -> float | None:
    """Return the usual logarithm of a row's source size over its document size."""
    one, two = sides.source.sizes, sides.document.sizes
    rows = ((s, d) for s, d in _rows(path) if s and d)
    found = [np.log(one[len(s) - 1, s[-1]] / two[len(d) - 1, d[-1]]) for s, d in rows]
    return float(np.median(found)) if len(found) >= FEWEST_ROWS else None


def _halved(side: _Side) -> tuple[Vectors, Numbers]:
    even = len(side.vectors) // 2 * 2
    joined = side.vectors[:even].reshape(-1, 2, side.vectors.shape[1]).sum(axis=1)
    total = np.concatenate([joined, side.vectors[even:]])
    sizes = np.concatenate([side.sizes[0, :even].reshape(-1, 2).sum(axis=1), side.sizes[0, even:]])
    return total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-6), sizes


def _path(sides: _Sides) -> Path:
    """Return the cheapest path as pairs (source segments done, document segments done)."""
    n, m = len(sides.source.vectors), len(sides.document.vectors)
    if max(n, m) <= DENSE:
        return _cheapest(sides, np.zeros(n + 1, np.int64), np.full(n + 1, m, np.int64))
    return _cheapest(sides, *_band(_path(sides.coarser()), n, m))


def _band(coarse: Path, n: int, m: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first and last column of each row that lie near a path of half the length."""
    first, last = np.full(n + 1, m), np.zeros(n + 1, np.int64)
    for (i0, j0), (i1, j1) in pairwise(coarse):
        rows = slice(min(2 * i0, n), min(2 * i1, n) + 1)
        first[rows] = np.minimum(first[rows], 2 * j0 - BAND)
        last[rows] = np.maximum(last[rows], 2 * j1 + BAND)
    return np.maximum(first, 0), np.minimum(last, m)


def _cheapest(sides: _Sides, first: NDArray[np.int64], last: NDArray[np.int64]) -> Path:
    """Run the dynamic programme over the columns first[i]..last[i] of each row i."""
    best: list[Numbers] = []
    taken: list[NDArray[np.int8]] = []
    for i in range(len(first)):
        lo, hi = int(first[i]), int(last[i])
        options = np.full((len(_MOVES), hi - lo + 1), np.inf)
        for move, cost in _costs(sides, i, lo, hi):
            p, q = _MOVES[move]
            options[move] = cost + _shifted(best[i - p], int(first[i - p]), lo - q, hi - q)
        cheapest, row = options.argmin(axis=0), options.min(axis=0)
        if i == 0:
            row[0] = 0.0
        # Adding costs the same everywhere, so the best run of additions is a running minimum.
        steps = SKIP * np.arange(len(row))
        run = np.minimum.accumulate(row - steps) + steps
        best.append(run)
        taken.append(np.where(run < row - 1e-12, _ADD, cheapest).astype(np.int8))
    return _traced(taken, first, len(first) - 1, int(last[-1]))


def _shifted(row: Numbers, at: int, lo: int, hi: int) -> Numbers:
    """Return columns lo..hi of a row that begins at column `at`, infinite where it has none."""
    found = np.full(hi - lo + 1, np.inf)
    start, end = max(lo, at), min(hi, at + len(row) - 1)
    if start <= end:
        found[start - lo : end - lo + 1] = row[start - at : end - at + 1]
    return found


def _costs(sides: _Sides, i: int, lo: int, hi: int) -> Iterator[tuple[int, Numbers | float]]:
    """Yield what each move that ends at row i costs, for the columns lo..hi it ends at."""
    if i == 0:
        return
    yield _DROP, SKIP
    left = max(0, lo - _WIDEST)
    dots = sides.dots(max(0, i - _WIDEST), i, left, hi)
    columns = np.arange(lo, hi + 1)
    ends = np.maximum(columns - 1, 0)
    for move, (p, q) in enumerate(_MOVES[:_DROP]):
        if p > i or not dots.size:
            continue
        joined, possible = dots[-p:].sum(axis=0), columns >= q
        total = np.zeros(len(columns))
        for back in range(q):
            total += joined[np.where(possible, ends - back - left, 0)]
        cost = _cost(sides, total, (p, i - 1), (q, ends)) * (1 + JOIN * (p + q - 2))
        yield move, np.where(possible, cost, np.inf)


def _cost(
    sides: _Sides, dots: Numbers, source: tuple[int, int], document: tuple[int, NDArray[np.int64]]
) -> Numbers:
    """Return the distance of two joins over the distance of each from random ones.

    A join is (number of segments, position of its last one).
    """
    (p, i), (q, j) = source, document
    one, two = sides.source, sides.document
    long, wide = one.lengths[p - 1, i], two.lengths[q - 1, j]
    chance = one.chance[i - p + 1 : i + 1].sum() / long
    chances = sum(two.chance[np.maximum(j - back, 0)] for back in range(q)) / wide
    found: Numbers = 2 * (1 - dots / (long * wide)) / np.maximum(2 - chance - chances, 1e-6)
    if sides.ratio is not None:
        off = np.log(one.sizes[p - 1, i] / two.sizes[q - 1, j]) - sides.ratio
        found += SIZE * np.minimum(np.abs(off), MOST_OFF)
    return found


def _traced(taken: list[NDArray[np.int8]], first: NDArray[np.int64], i: int, j: int) -> Path:
    path = [(i, j)]
    while i or j:
        p, q = _MOVES[taken[i][j - first[i]]]
        i, j = i - p, j - q
        path.append((i, j))
    return path[::-1]


def _rows(path: Path) -> Iterator[tuple[range, range]]:
    for (i0, j0), (i1, j1) in pairwise(path):
        yield range(i0, i1), range(j0, j1)


def _alignment(sides: _Sides, source: range, document: range) -> Alignment:
    similarity = 0.0
    if source and document:
        one, long = sides.source.joined(source)
        two, wide = sides.document.joined(document)
        similarity = float(one @ two / (long * wide))
    return Alignment(tuple(source), tuple(document), similarity)


def _moved(sides: _Sides, rows: list[Alignment]) -> list[Alignment]:
    """Join single segments that are left over on both sides near one another, best first."""
    missing = [(at, row.source[0]) for at, row in enumerate(rows) if not row.document]
    extra = [(at, row.document[0]) for at, row in enumerate(rows) if not row.source]
    near = [
        (cost, here, there)
        for here, i in missing
        for there, j in extra
        if abs(here - there) <= MOST_MOVED and (cost := _single_cost(sides, i, j)) < MOVED
    ]
    gone: set[int] = set()  # places of rows on either side of a pair already joined
    for _, here, there in sorted(near):
        if not {here, there} & gone:
            i, j = rows[here].source[0], rows[there].document[0]
            rows[here] = _alignment(sides, range(i, i + 1), range(j, j + 1))
            gone |= {here, there}
    return [row for at, row in enumerate(rows) if at not in gone or row.source]


def _single_cost(sides: _Sides, i: int, j: int) -> float:
    dots = sides.dots(i, i + 1, j, j + 1)[0]
    return float(_cost(sides, dots, (1, i), (1, np.array([j])))[0])
