"""Figures of merit of scored pairs, each with a bootstrap confidence interval.

Every metric is computed from weights of the examples, a row of weights for each resample: the
figure itself is the row of ones, a resample is a row of how often each example was drawn. So a
thousand resamples are a few matrix products.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "BINS",
    "CONTRADICTION",
    "ENTAILMENT",
    "LABELS",
    "METRICS",
    "NEUTRAL",
    "Estimate",
    "Metric",
    "Scored",
    "accuracy",
    "balanced_accuracy",
    "bootstrap",
    "calibration_error",
    "contradiction_auc",
    "entailment_auc",
    "false_alarm_rate",
    "likeliest",
    "macro_auc",
    "pairwise_wins",
    "share",
]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Metric = Callable[["Scored", Floats], Floats]

LABELS = ("entailment", "neutral", "contradiction")
ENTAILMENT, NEUTRAL, CONTRADICTION = range(3)

# Guo et al. 2017, section 2: equally wide bins of confidence, 15 in all their tables. Three labels
# leave the five below 1/3 empty.
BINS = 15
# Enough for the second digit of a 95 % percentile interval (Efron and Tibshirani 1993, 13.3).
RESAMPLES = 1_000
_SEED = 20250801
_LEVEL = 0.95
# Weights held at a time: 64 MB of doubles.
_CELLS = 8_000_000


@dataclass(frozen=True, slots=True)
class Scored:
    """Labelled pairs with their scores.

    Shape: `scores` (n, 3) in the order of LABELS, rows summing to 1; `labels` and `predicted` (n,).
    """

    scores: Floats
    labels: Ints
    predicted: Ints

    def __len__(self) -> int:
        """Return the number of pairs."""
        return len(self.labels)

    def where(self, mask: NDArray[np.bool_]) -> Scored:
        """Return the pairs of a mask."""
        return Scored(self.scores[mask], self.labels[mask], self.predicted[mask])


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its confidence interval, measured on `count` examples.

    NaN where the examples say nothing of it, such as a ranking without a negative example.
    """

    value: float
    low: float
    high: float
    count: int

    def __str__(self) -> str:
        """Return the figure with its interval, as in ``.912 (.899-.924)``."""
        if math.isnan(self.value):
            return "-"
        return f"{_short(self.value)} ({_short(self.low)}-{_short(self.high)})"


def _short(value: float) -> str:
    """Return three digits, without a leading zero.

    >>> _short(0.9123), _short(1.0)
    ('.912', '1.000')
    """
    return f"{value:.3f}".removeprefix("0")


def likeliest(scores: Floats) -> Ints:
    """Return the likeliest label of each row; of equals the first in the order of LABELS."""
    return np.asarray(np.argmax(scores, axis=1), np.int64)


def accuracy(pairs: Scored, weights: Floats) -> Floats:
    """Return the share of right labels.

    Shape: `weights` (resamples, n), returns (resamples,); so do all metrics below.
    """
    return _mean(pairs.predicted == pairs.labels, weights)


def balanced_accuracy(pairs: Scored, weights: Floats) -> Floats:
    """Return the mean recall of the labels that occur."""
    recalls = [
        _mean(pairs.predicted[own] == label, weights[:, own])
        for label in range(len(LABELS))
        if (own := pairs.labels == label).any()
    ]
    return np.mean(recalls, axis=0) if recalls else np.full(len(weights), np.nan)


def entailment_auc(pairs: Scored, weights: Floats) -> Floats:
    """Return how surely an entailment scores above another pair; a tie counts half."""
    return _auc(pairs.scores[:, ENTAILMENT], pairs.labels == ENTAILMENT, weights)


def contradiction_auc(pairs: Scored, weights: Floats) -> Floats:
    """Return how surely a contradiction scores above another pair; a tie counts half."""
    return _auc(pairs.scores[:, CONTRADICTION], pairs.labels == CONTRADICTION, weights)


def macro_auc(pairs: Scored, weights: Floats) -> Floats:
    """Return the mean of each label's area under the curve against the rest."""
    areas = [
        _auc(pairs.scores[:, label], pairs.labels == label, weights)
        for label in range(len(LABELS))
        if 0 < int((pairs.labels == label).sum()) < len(pairs)
    ]
    return np.mean(areas, axis=0) if areas else np.full(len(weights), np.nan)


def calibration_error(pairs: Scored, weights: Floats) -> Floats:
    """Return the expected calibration error of the likeliest label.

    Mean distance of confidence and accuracy over BINS equally wide bins of confidence.

    Source: Naeini et al. 2015; Guo et al. 2017, equation 3.
    """
    confidence = pairs.scores.max(axis=1)
    right = likeliest(pairs.scores) == pairs.labels
    # The bins are closed above, as in the paper: a confidence of 1 belongs to the last.
    bins = np.clip(np.ceil(confidence * BINS).astype(np.int64) - 1, 0, BINS - 1)
    inside = (bins[:, None] == np.arange(BINS)).astype(np.float64)
    gaps = weights @ (inside * (right - confidence)[:, None])
    return _divided(np.abs(gaps).sum(axis=1), weights.sum(axis=1))


def false_alarm_rate(pairs: Scored, weights: Floats) -> Floats:
    """Return the share of entailments called contradiction."""
    own = pairs.labels == ENTAILMENT
    return _mean(pairs.predicted[own] == CONTRADICTION, weights[:, own])


METRICS: dict[str, Metric] = {
    "accuracy": accuracy,
    "balanced_accuracy": balanced_accuracy,
    "entailment_auc": entailment_auc,
    "macro_auc": macro_auc,
    "calibration_error": calibration_error,
    "false_alarm_rate": false_alarm_rate,
}


def bootstrap(metric: Metric, pairs: Scored, *, seed: int = _SEED) -> Estimate:
    """Return a metric with its 95 % percentile interval over resamples drawn with replacement.

    Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13.
    """
    return _bootstrap(partial(metric, pairs), len(pairs), seed)


def share(hits: Sequence[bool] | NDArray[np.bool_], *, seed: int = _SEED) -> Estimate:
    """Return the share of hits with its interval.

    >>> share([True, True, True, False]).value
    0.75
    """
    array = np.asarray(hits, bool)
    return _bootstrap(partial(_mean, array), len(array), seed)


def pairwise_wins(right: Floats, corrupted: Floats) -> NDArray[np.bool_]:
    """Tell for each pair of claims whether the right one scores higher; a tie is no win.

    >>> pairwise_wins(np.array([0.9, 0.5]), np.array([0.2, 0.5])).tolist()
    [True, False]
    """
    return np.asarray(right) > np.asarray(corrupted)


def _bootstrap(metric: Callable[[Floats], Floats], count: int, seed: int) -> Estimate:
    if count == 0:
        return Estimate(math.nan, math.nan, math.nan, 0)
    value = float(metric(np.ones((1, count)))[0])
    chance = np.random.default_rng(seed)
    rows = max(1, min(RESAMPLES, _CELLS // count))
    drawn = [
        metric(_resamples(chance, min(rows, RESAMPLES - start), count))
        for start in range(0, RESAMPLES, rows)
    ]
    known = np.concatenate(drawn)
    known = known[~np.isnan(known)]
    if math.isnan(value) or not len(known):
        return Estimate(value, math.nan, math.nan, count)
    low, high = np.quantile(known, [(1 - _LEVEL) / 2, (1 + _LEVEL) / 2])
    return Estimate(value, float(low), float(high), count)


def _resamples(chance: np.random.Generator, rows: int, count: int) -> Floats:
    """Return how often each example is drawn. Shape: (rows, count), rows summing to count."""
    drawn = chance.integers(0, count, (rows, count)) + np.arange(rows)[:, None] * count
    counted = np.bincount(drawn.ravel(), minlength=rows * count)
    return np.asarray(counted.reshape(rows, count), np.float64)


def _mean(hits: NDArray[np.bool_], weights: Floats) -> Floats:
    return _divided(weights @ hits.astype(np.float64), weights.sum(axis=1))


def _divided(part: Floats, whole: Floats) -> Floats:
    found = np.full(len(whole), np.nan)
    np.divide(part, whole, out=found, where=whole > 0)
    return found


def _auc(scores: Floats, positive: NDArray[np.bool_], weights: Floats) -> Floats:
    """Return the weighted area under the curve, by ranks (Mann and Whitney)."""
    order = np.argsort(scores, kind="stable")
    ranked, ups = scores[order], positive[order].astype(np.float64)
    if not len(ranked):
        return np.full(len(weights), np.nan)
    starts = np.flatnonzero(np.r_[True, ranked[1:] != ranked[:-1]])
    ordered = weights[:, order]
    above = np.add.reduceat(ordered * ups, starts, axis=1)
    below = np.add.reduceat(ordered * (1 - ups), starts, axis=1)
    beaten = np.cumsum(below, axis=1) - below / 2
    return _divided((above * beaten).sum(axis=1), above.sum(axis=1) * below.sum(axis=1))
