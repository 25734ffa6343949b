"""Temperatures and limits: found again where they are known, and fitted on other pairs only."""

import json
import math

import numpy as np
import pytest

from factcheck.backends.model_folder import read_calibration
from factcheck.core.calibration import UNMEASURED, Calibration, PairCalibration, PairLimits
from factcheck.core.errors import ModelError
from factcheck.evaluation.metrics import CONTRADICTION, ENTAILMENT, NEUTRAL, likeliest
from factcheck.evaluation.scaling import (
    FALSE_ALARMS,
    crossfitted,
    fit_pairs,
    fit_temperature,
    label,
    label_all,
    scale_all,
    scaled,
)


def drawn(count, temperature=1.0, seed=3):
    """Draw scores and labels so that the scores are right when divided by a temperature."""
    chance = np.random.default_rng(seed)
    true = chance.dirichlet((0.7, 0.7, 0.7), count)
    true = np.maximum(true, 1e-4) / np.maximum(true, 1e-4).sum(axis=1, keepdims=True)
    labels = (chance.random((count, 1)) > true.cumsum(axis=1)).sum(axis=1).clip(max=2)
    return scaled(true, 1 / temperature), labels


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_a_known_temperature_is_found(temperature):
    assert fit_temperature(*drawn(4_000, temperature)) == pytest.approx(temperature, rel=0.06)


def test_no_other_temperature_is_likelier():
    scores, labels = drawn(300, 1.7)
    best = fit_temperature(scores, labels)

    def loss(temperature):
        return -np.log(scaled(scores, temperature)[np.arange(300), labels]).mean()

    assert all(loss(best) <= loss(best * factor) for factor in (0.5, 0.98, 1.02, 2.0))


@pytest.mark.parametrize("sure", [0.0, 1.0])
def test_scores_of_all_or_nothing_have_a_temperature(sure):
    scores = np.array([[sure, 0.0, 1 - sure]] * 4)
    assert 0 < fit_temperature(scores, np.array([0, 0, 2, 2])) < math.inf


def test_scaling_keeps_the_order_and_the_sum():
    scores, _ = drawn(50)
    for temperature in (0.3, 4.0):
        read = scaled(scores, temperature)
        assert np.allclose(read.sum(axis=1), 1)
        assert np.array_equal(likeliest(read), likeliest(scores))


LIMITS = PairLimits(temperature=1.0, entailment=0.4, contradiction=0.6, count=1)
LABELS = [
    ((0.40, 0.15, 0.45), ENTAILMENT, "entailment from its limit on, though not the likeliest"),
    ((0.39, 0.01, 0.60), CONTRADICTION, "contradiction from its limit on"),
    ((0.30, 0.11, 0.59), NEUTRAL, "neither limit is reached"),
    ((0.10, 0.20, 0.70), CONTRADICTION, "surely"),
]


@pytest.mark.parametrize(("scores", "expected", "reason"), LABELS)
def test_labels_by_limits(scores, expected, reason):
    assert label(np.array([scores]), LIMITS)[0] == expected, reason


def test_a_contradiction_below_neutral_is_none():
    low = PairLimits(temperature=1.0, entailment=0.9, contradiction=0.3, count=1)
    assert label(np.array([[0.1, 0.5, 0.4]]), low)[0] == NEUTRAL


def test_without_limits_the_likeliest_label_is_taken():
    scores, _ = drawn(20)
    assert np.array_equal(label_all(scores, ["fr"] * 20, None), likeliest(scores))
    assert np.array_equal(scale_all(scores, ["fr"] * 20, None), scores)


def test_each_language_has_its_own():
    hot = PairLimits(temperature=3.0, entailment=0.99, contradiction=0.99, count=9)
    fit = PairCalibration(LIMITS, (("fr", hot),))
    scores = np.array([[0.8, 0.1, 0.1]] * 2)
    assert label_all(scores, ["fr", "sw"], fit).tolist() == [NEUTRAL, ENTAILMENT]
    assert scale_all(scores, ["fr", "sw"], fit)[0, 0] < 0.8
    assert scale_all(scores, ["fr", "sw"], fit)[1, 0] == pytest.approx(0.8)


def test_false_alarms_keep_to_the_target_on_what_was_fitted():
    scores, labels = drawn(2_000, 1.5)
    fit = fit_pairs(scores, labels, ["fr"] * 2_000)
    found = label(scores, fit.default)
    assert (found[labels == ENTAILMENT] == CONTRADICTION).mean() <= FALSE_ALARMS
    # The limit is no higher than it must be: some alarms are allowed, and some are used.
    assert (found[labels == ENTAILMENT] == CONTRADICTION).any()


def test_few_pairs_are_drawn_towards_all_and_fewer_have_no_limits():
    hot, labels = drawn(400, 3.0)
    cool, others = drawn(400, 1.0, seed=4)
    few = 40
    scores = np.concatenate([hot, cool[:few], cool[:10]])
    right = np.concatenate([labels, others[:few], others[:10]])
    fit = fit_pairs(scores, right, ["fr"] * 400 + ["de"] * few + ["ru"] * 10)
    assert [(code, limits.count) for code, limits in fit.languages] == [("de", 40), ("fr", 400)]
    alone = fit_temperature(cool[:few], others[:few])
    assert alone < fit.limits("de").temperature < fit.default.temperature
    assert fit.limits("ru") == fit.default
    assert fit.default.count == 450


def test_a_language_with_one_label_has_no_limits():
    scores, labels = drawn(200)
    fit = fit_pairs(scores, labels, ["fr" if label else "de" for label in labels])
    assert [code for code, _ in fit.languages] == ["fr"]


def test_no_pair_helps_to_measure_itself():
    scores, labels = drawn(200, 2.0)
    groups = [i // 4 for i in range(200)]
    before = crossfitted(scores, labels, ["fr"] * 200, groups)
    changed = labels.copy()
    changed[:4] = (labels[:4] + 1) % 3
    after = crossfitted(scores, changed, ["fr"] * 200, groups)
    first = np.array([group % 2 == 0 for group in groups])
    assert np.array_equal(before[first], after[first]), "its own half keeps its temperature"
    assert not np.array_equal(before[~first], after[~first]), "the other half is fitted on it"


def test_crossfitting_mends_overconfidence():
    scores, labels = drawn(600, 0.4)
    mended = crossfitted(scores, labels, ["fr"] * 600, range(600))
    right = np.arange(600), labels
    assert -np.log(mended[right]).mean() < -np.log(np.maximum(scores[right], 1e-9)).mean()


FIT = PairCalibration(LIMITS, (("fr", PairLimits(1.5, 0.45, 0.7, 300)),))


def test_limits_of_pairs_are_kept_with_the_calibration():
    whole = Calibration(UNMEASURED.alone, UNMEASURED.anchored, 1.2, FIT)
    again = Calibration.from_json(json.loads(json.dumps(whole.to_json())))
    assert again == whole
    assert again.pairs == FIT


def test_an_older_calibration_has_none():
    older = UNMEASURED.to_json()
    assert "pairs" not in older
    assert Calibration.from_json(older).pairs is None


def test_limits_of_pairs_change_no_signature():
    whole = Calibration(UNMEASURED.alone, UNMEASURED.anchored, 1.0, FIT)
    assert repr(whole) == repr(UNMEASURED)


BROKEN = [
    ({"default": {}}, "missing"),
    ({"default": FIT.default.__class__.__name__, "languages": {}}, "malformed"),
    ([], "malformed"),
    (
        {
            "default": {"temperature": 0, "entailment": 0.5, "contradiction": 0.5, "count": 1},
            "languages": {},
        },
        "temperature must be above 0",
    ),
]


@pytest.mark.parametrize(("pairs", "said"), BROKEN)
def test_broken_limits_are_refused(tmp_path, pairs, said):
    text = json.dumps(UNMEASURED.to_json() | {"pairs": pairs})
    (tmp_path / "calibration.json").write_text(text)
    with pytest.raises(ModelError, match=said):
        read_calibration(tmp_path, "tiny")
