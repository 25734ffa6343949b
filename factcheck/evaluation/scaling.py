"""Temperatures and limits by language, fitted on labelled pairs.

What is fitted here reads the scores that a backend gives (after its own temperature, before any
evidence model), and turns a pair's scores into a label. It never touches the scores themselves, so
whatever is kept of them stays right when a new fit is written.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.core.calibration import PairCalibration, PairLimits
from factcheck.evaluation.metrics import CONTRADICTION, ENTAILMENT, NEUTRAL, likeliest

__all__ = [
    "ENOUGH",
    "FALSE_ALARMS",
    "crossfitted",
    "fit_pairs",
    "fit_temperature",
    "label",
    "label_all",
    "scale_all",
    "scaled",
]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Entailments that may be called contradictions: what a reader puts up with, three in a hundred.
FALSE_ALARMS = 0.03
# A language's own fit weighs as much as that of all languages when it rests on so many pairs.
PRIOR = 200
# Fewer pairs than this say nothing of a language of their own.
ENOUGH = 30
# A score of 0 is a rounded one; its logarithm must stay finite.
_SMALLEST = 1e-9
# Beyond these a softmax of three is flat, or all or nothing.
_TEMPERATURES = (0.05, 20.0)
_GOLDEN = (math.sqrt(5) - 1) / 2
_STEPS = 60
# A label below this is never the likeliest of three.
_LEAST = 1 / 3


def scaled(scores: Floats, temperature: float | Floats) -> Floats:
    """Return scores whose logits are divided by a temperature.

    Shape: `scores` (n, 3); `temperature` one number, or (n, 1).

    >>> scaled(np.array([[0.8, 0.1, 0.1]]), 1.0).round(6).tolist()
    [[0.8, 0.1, 0.1]]
    """
    logits = np.log(np.maximum(scores, _SMALLEST)) / temperature
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def fit_temperature(scores: Floats, labels: Ints) -> float:
    """Return the temperature at which the labels are likeliest.

    The mean negative log-likelihood is convex in 1/temperature, so a golden section finds its one
    minimum.

    Source: Guo et al. 2017, section 4.2.
    """

    def loss(log_temperature: float) -> float:
        found = scaled(scores, math.exp(log_temperature))[np.arange(len(labels)), labels]
        return float(-np.log(np.maximum(found, _SMALLEST)).mean())

    low, high = (math.log(bound) for bound in _TEMPERATURES)
    return math.exp(_lowest(loss, low, high))


def scale_all(scores: Floats, languages: Sequence[str], fit: PairCalibration | None) -> Floats:
    """Return scores at the temperature of each pair's language; as they are without a fit."""
    if fit is None:
        return scores
    return scaled(scores, np.array([[fit.limits(code).temperature] for code in languages]))


def label_all(scores: Floats, languages: Sequence[str], fit: PairCalibration | None) -> Ints:
    """Return the label of each pair, by the limits of its language; the likeliest without a fit."""
    if fit is None:
        return likeliest(scores)
    codes, found = np.asarray(languages), np.empty(len(scores), np.int64)
    for code in set(languages):
        mine = codes == code
        found[mine] = label(scores[mine], fit.limits(code))
    return found


def label(scores: Floats, limits: PairLimits) -> Ints:
    """Return the label of each pair of a language by its limits.

    Entailment from its limit on; else contradiction from its own, unless neutral is likelier.
    """
    read = scaled(scores, limits.temperature)
    entailed = read[:, ENTAILMENT] >= limits.entailment
    contradicted = (read[:, CONTRADICTION] >= limits.contradiction) & (
        read[:, CONTRADICTION] >= read[:, NEUTRAL]
    )
    found = np.where(contradicted, CONTRADICTION, NEUTRAL)
    return np.where(entailed, ENTAILMENT, found).astype(np.int64)


def fit_pairs(scores: Floats, labels: Ints, languages: Sequence[str]) -> PairCalibration:
    """Fit temperature and limits for all languages together and for each that has enough pairs.

    A language's own are drawn towards those of all languages, the more the fewer its pairs.
    """
    default = _fit(scores, labels)
    codes = np.asarray(languages)
    own = []
    for code in sorted(set(languages)):
        mine = codes == code
        # Of one label alone, any temperature that makes it surer is the better.
        if int(mine.sum()) >= ENOUGH and len(set(labels[mine].tolist())) > 1:
            own.append((code, _drawn(scores[mine], labels[mine], default)))
    return PairCalibration(default, tuple(own))


def crossfitted(
    scores: Floats, labels: Ints, languages: Sequence[str], groups: Sequence[object]
) -> Floats:
    """Return scores scaled by temperatures that were fitted on the other half of the pairs.

    No pair helps to choose the temperature it is measured with; pairs of one group (say, of one
    premise) stay in one half. The halves are alternate groups in the order they come.
    """
    halves = {group: i % 2 for i, group in enumerate(dict.fromkeys(groups))}
    half = np.array([halves[group] for group in groups])
    found = np.empty_like(scores)
    for measured in (0, 1):
        mine, fitted_on = half == measured, half != measured
        if not mine.any():
            continue
        kept = [code for code, use in zip(languages, fitted_on, strict=True) if use]
        fit = fit_pairs(scores[fitted_on], labels[fitted_on], kept) if kept else None
        temperatures = [fit.limits(code).temperature if fit else 1.0 for code in languages]
        found[mine] = scaled(scores[mine], np.array(temperatures)[mine, None])
    return found


def _fit(scores: Floats, labels: Ints) -> PairLimits:
    temperature = fit_temperature(scores, labels)
    return _limits(scores, labels, temperature)


def _drawn(scores: Floats, labels: Ints, default: PairLimits) -> PairLimits:
    """Fit one language: its temperature first, the limits at the temperature that will be used."""
    weight = len(labels) / (len(labels) + PRIOR)
    own = math.log(fit_temperature(scores, labels))
    temperature = math.exp(weight * own + (1 - weight) * math.log(default.temperature))
    found = _limits(scores, labels, temperature)
    return PairLimits(
        temperature=found.temperature,
        entailment=round(weight * found.entailment + (1 - weight) * default.entailment, 4),
        contradiction=round(weight * found.contradiction + (1 - weight) * default.contradiction, 4),
        count=len(labels),
    )


def _limits(scores: Floats, labels: Ints, temperature: float) -> PairLimits:
    read = scaled(scores, temperature)
    line = _best_split(read[:, ENTAILMENT], labels == ENTAILMENT)
    return PairLimits(
        temperature=round(temperature, 4),
        entailment=line,
        contradiction=_alarm_level(read[labels == ENTAILMENT], line),
        count=len(labels),
    )


def _best_split(values: Floats, positive: NDArray[np.bool_]) -> float:
    """Return the line with the highest balanced accuracy, the middle of a flat stretch."""
    if positive.all() or not positive.any():
        return 0.5
    lines = np.round(np.arange(0.05, 0.96, 0.01), 2)
    above, below = np.sort(values[positive]), np.sort(values[~positive])
    kept = 1 - np.searchsorted(above, lines) / len(above)
    refused = np.searchsorted(below, lines) / len(below)
    return float(np.median(lines[kept + refused >= (kept + refused).max() - 1e-9]))


def _alarm_level(entailments: Floats, line: float) -> float:
    """Return the lowest limit at which at most FALSE_ALARMS of the entailments reach it."""
    values = entailments[:, CONTRADICTION]
    reached = (entailments[:, ENTAILMENT] < line) & (values >= entailments[:, NEUTRAL])
    alarms = np.sort(values[reached])[::-1]
    allowed = int(FALSE_ALARMS * len(values))
    if len(alarms) <= allowed:
        return round(_LEAST, 4)
    # Rounded up, so that the one that is too many stays below.
    return max(round(_LEAST, 4), math.floor(float(alarms[allowed]) * 1e4 + 1) / 1e4)


def _lowest(function: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function with one minimum is lowest, by golden section."""
    left, right = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
    at_left, at_right = function(left), function(right)
    for _ in range(_STEPS):
        if at_left <= at_right:
            high, right, at_right = right, left, at_left
            left = high - _GOLDEN * (high - low)
            at_left = function(left)
        else:
            low, left, at_left = left, right, at_right
            right = low + _GOLDEN * (high - low)
            at_right = function(right)
    return (low + high) / 2
