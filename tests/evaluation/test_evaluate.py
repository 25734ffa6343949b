"""A labelled set measured with a backend that says what it is told."""

import numpy as np
import pytest

from factcheck.cache import CachedBackend
from factcheck.core.calibration import UNMEASURED, Calibration, PairCalibration, PairLimits
from factcheck.core.errors import NothingCheckedError, UsageError
from factcheck.core.nli import NLIScores
from factcheck.evaluation.evaluate import FITTED, PAIRWISE, evaluate
from factcheck.evaluation.labelled import LabelledPair
from factcheck.testing import ScriptedBackend

YES, SILENT, NO = NLIScores(0.8, 0.1, 0.1), NLIScores(0.1, 0.8, 0.1), NLIScores(0.1, 0.2, 0.7)
SAID = {
    ("P1", "same"): YES,
    ("P1", "other"): SILENT,
    ("P1", "wrong"): YES,  # taken in by a contradiction
    ("P2", "same"): NO,  # a false alarm
    ("P2", "wrong"): NO,
    ("long", "same"): None,
}
PAIRS = (
    LabelledPair(0, "fr", "P1", "same"),
    LabelledPair(1, "fr", "P1", "other", "absent"),
    LabelledPair(2, "fr", "P1", "wrong", "number"),
    LabelledPair(0, "zh", "P2", "same"),
    LabelledPair(2, "zh", "P2", "wrong", "number"),
    LabelledPair(0, "zh", "long", "same"),
)


def measured(pairs=PAIRS, calibration=UNMEASURED, **options):
    return evaluate(pairs, ScriptedBackend(SAID, calibration=calibration), **options)


def by_name(found):
    return {(group.by, group.name): group for group in found.groups}


def test_by_hand():
    found = measured()
    assert (found.unread, found.limits, found.fit) == (1, False, None)
    groups = by_name(found)
    assert list(groups) == [
        ("all", "all"),
        ("language", "fr"),
        ("language", "zh"),
        ("kind", "absent"),
        ("kind", "number"),
    ]
    whole = groups["all", "all"]
    assert whole.labelled == (2, 1, 2)
    assert whole.confusion == ((1, 0, 1), (0, 1, 0), (1, 0, 1))
    assert whole.figures["accuracy"].value == pytest.approx(3 / 5)
    assert whole.figures["false_alarm_rate"].value == pytest.approx(1 / 2)
    # P1: above "other", level with "wrong"; P2: level with "wrong". A tie is no win.
    assert whole.figures[PAIRWISE].value == pytest.approx(1 / 3)
    assert groups["kind", "absent"].figures[PAIRWISE].value == 1
    assert groups["kind", "number"].figures[PAIRWISE].value == 0
    assert groups["language", "fr"].figures[PAIRWISE].count == 2
    assert FITTED not in whole.figures


def test_the_models_own_limits_are_used():
    strict = PairCalibration(PairLimits(1.0, 0.9, 0.9, 50), (("zh", PairLimits(1.0, 0.9, 0.5, 9)),))
    found = measured(calibration=Calibration(UNMEASURED.alone, UNMEASURED.anchored, 1.0, strict))
    assert found.limits
    assert by_name(found)["language", "fr"].confusion == ((0, 1, 0), (0, 1, 0), (0, 1, 0))
    assert by_name(found)["language", "zh"].confusion == ((0, 0, 1), (0, 0, 0), (0, 0, 1))


def test_the_order_of_the_set_changes_nothing():
    def figures(found):
        return {name: (g.labelled, g.confusion) for name, g in by_name(found).items()}

    assert figures(measured(PAIRS[::-1])) == figures(measured())


def test_kept_scores_are_read_by_the_limits_of_today(tmp_path):
    """Only scores are kept, under a key that new limits leave alone; labels are made anew."""
    confusions = []
    for entailment in (0.5, 0.9):
        fit = PairCalibration(PairLimits(1.0, entailment, 0.6, 50))
        calibration = Calibration(UNMEASURED.alone, UNMEASURED.anchored, 1.0, fit)
        backend = ScriptedBackend(SAID, calibration=calibration)
        cached = CachedBackend(backend, tmp_path / "scores.sqlite")
        confusions.append(evaluate(PAIRS, cached).groups[0].confusion)
    assert backend.scored == [], "the second run found every score"
    assert confusions == [((1, 0, 1), (0, 1, 0), (1, 0, 1)), ((0, 1, 1), (0, 1, 0), (0, 1, 1))]


def many(count=60):
    """Make pairs whose scores are surer than they are right."""
    chance = np.random.default_rng(5)
    said, pairs = {}, []
    for i in range(count):
        label = i % 3
        shown = label if chance.random() < 0.7 else (label + 1) % 3
        said[f"P{i // 3}", f"C{i}"] = (YES, SILENT, NO)[shown]
        pairs.append(LabelledPair(label, "fr" if i % 2 else "de", f"P{i // 3}", f"C{i}"))
    return pairs, ScriptedBackend(said)


def test_calibrating_fits_and_measures_on_the_other_half():
    pairs, backend = many()
    found = evaluate(pairs, backend, calibrate=True)
    assert found.fit is not None
    assert found.fit.default.count == 60
    assert [(code, limits.count) for code, limits in found.fit.languages] == [
        ("de", 30),
        ("fr", 30),
    ]
    assert by_name(found)["all", "all"].figures[FITTED].count == 60
    assert not found.limits, "the figures are those of the model as it was"


def test_too_few_to_calibrate():
    with pytest.raises(UsageError, match="15 entailments and as many other pairs"):
        measured(calibrate=True)


def test_nothing_that_the_model_can_read():
    with pytest.raises(NothingCheckedError, match="longer than the model can read"):
        measured(PAIRS[-1:])


def test_progress_is_told():
    heard = []
    measured(tell=lambda done, total: heard.append((done, total)))
    assert heard == [(6, 6)]
