"""Every figure against values computed by hand, and its interval against what is known of it."""

import math
from itertools import product

import numpy as np
import pytest

from factcheck.evaluation.metrics import (
    METRICS,
    Estimate,
    Scored,
    accuracy,
    balanced_accuracy,
    bootstrap,
    calibration_error,
    contradiction_auc,
    entailment_auc,
    false_alarm_rate,
    likeliest,
    macro_auc,
    pairwise_wins,
    share,
)

# Scores (entailment, neutral, contradiction), and the right label.
ROWS = [
    ((0.8, 0.1, 0.1), 0),
    ((0.6, 0.3, 0.1), 0),
    ((0.2, 0.2, 0.6), 0),  # an entailment called contradiction
    ((0.1, 0.7, 0.2), 1),
    ((0.6, 0.2, 0.2), 1),  # as sure an entailment as the second row
    ((0.1, 0.1, 0.8), 2),
]


def scored(rows=ROWS):
    scores = np.array([row for row, _ in rows], float).reshape(-1, 3)
    return Scored(scores, np.array([label for _, label in rows], int), likeliest(scores))


# Entailment against the rest: .8 beats 3 of 3; .6 beats .1 and .1 and ties with .6; .2 beats two.
ENTAILMENT_AUC = (3 + 2.5 + 2) / 9
# Neutral: .7 beats all four; .2 beats .1 and .1, ties with .2, loses to .3.
NEUTRAL_AUC = (4 + 2.5) / 8

BY_HAND = [
    (accuracy, 4 / 6, "rows 3 and 5 are wrong"),
    (balanced_accuracy, (2 / 3 + 1 / 2 + 1) / 3, "recalls of the three labels"),
    (entailment_auc, ENTAILMENT_AUC, "a tie counts half"),
    (contradiction_auc, 1.0, ".8 is above all others"),
    (macro_auc, (ENTAILMENT_AUC + NEUTRAL_AUC + 1) / 3, "mean of the three"),
    (false_alarm_rate, 1 / 3, "one of three entailments is called contradiction"),
    # Bins (.533, .6]: rows 2, 3 and 5, one right: |1 - 1.8|; (.667, .733]: row 4; (.733, .8]: two.
    (calibration_error, (0.8 + 0.3 + 0.4) / 6, "by bins of a fifteenth"),
]


@pytest.mark.parametrize(("metric", "expected", "reason"), BY_HAND)
def test_by_hand(metric, expected, reason):
    assert bootstrap(metric, scored()).value == pytest.approx(expected), reason


def test_area_is_the_share_of_pairs_in_order():
    chance = np.random.default_rng(1)
    scores = chance.dirichlet((1, 1, 1), 60).round(1)  # rounded, so that there are ties
    labels = chance.integers(0, 3, 60)
    pairs = Scored(scores, labels, likeliest(scores))
    above = [
        (a > b) + (a == b) / 2 for a, b in product(scores[labels == 0, 0], scores[labels != 0, 0])
    ]
    assert bootstrap(entailment_auc, pairs).value == pytest.approx(np.mean(above))


@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)
def test_a_resample_is_the_metric_of_the_drawn_rows(metric):
    drawn = [0, 0, 2, 3, 5, 5]
    weights = np.bincount(drawn, minlength=6)[None].astype(float)
    again = scored([ROWS[i] for i in drawn])
    assert metric(scored(), weights)[0] == pytest.approx(metric(again, np.ones((1, 6)))[0])


@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)
def test_weights_of_many_resamples_are_those_of_each(metric):
    weights = np.random.default_rng(2).integers(0, 3, (5, 6)).astype(float)
    each = [metric(scored(), row[None])[0] for row in weights]
    assert np.allclose(metric(scored(), weights), each, equal_nan=True)


def test_calibration_error_of_scores_that_mean_what_they_say():
    # Of ten pairs at .7, seven are right.
    rows = [((0.7, 0.2, 0.1), 0 if i < 7 else 1) for i in range(10)]
    assert bootstrap(calibration_error, scored(rows)).value == pytest.approx(0.0, abs=1e-12)


def test_the_surest_bin_is_closed_above():
    assert bootstrap(calibration_error, scored([((1.0, 0.0, 0.0), 1)])).value == 1.0


def test_the_interval_is_that_of_the_binomial():
    found = share([True] * 80 + [False] * 20)
    # Normal approximation: .8 +- 1.96 * sqrt(.8 * .2 / 100) = .8 +- .078.
    assert found.value == 0.8
    assert found.low == pytest.approx(0.722, abs=0.02)
    assert found.high == pytest.approx(0.878, abs=0.02)
    assert found.count == 100


def test_the_interval_is_the_same_on_every_run():
    assert bootstrap(macro_auc, scored()) == bootstrap(macro_auc, scored())
    assert bootstrap(macro_auc, scored(), seed=1) != bootstrap(macro_auc, scored(), seed=2)


def test_many_pairs_are_drawn_in_parts(monkeypatch):
    whole = bootstrap(accuracy, scored())
    monkeypatch.setattr("factcheck.evaluation.metrics._CELLS", 6 * 7)
    parts = bootstrap(accuracy, scored())
    assert (parts.value, parts.count) == (whole.value, whole.count)
    assert parts.low == pytest.approx(whole.low, abs=0.1)


SILENT = [
    (ROWS[:3], entailment_auc, "no pair that is no entailment"),
    (ROWS[3:], false_alarm_rate, "no entailment"),
    ([], accuracy, "nothing at all"),
    ([], macro_auc, "nothing at all"),
]


@pytest.mark.parametrize(("rows", "metric", "reason"), SILENT)
def test_what_the_pairs_say_nothing_of(rows, metric, reason):
    found = bootstrap(metric, scored(rows))
    assert math.isnan(found.value), reason
    assert str(found) == "-"


def test_a_tie_is_no_win():
    wins = pairwise_wins(np.array([0.5, 0.5, 0.5]), np.array([0.4, 0.5, 0.6]))
    assert wins.tolist() == [True, False, False]


def test_an_estimate_reads_short():
    assert str(Estimate(0.9123, 0.9, 1.0, 10)) == ".912 (.900-1.000)"
