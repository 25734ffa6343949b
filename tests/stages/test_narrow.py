"""Fewer windows are read, and no verdict notices."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.calibration import Calibration, Decision, Limits
from factcheck.core.candidate import Assessment, Candidate, SourceSupport
from factcheck.core.claim import Role
from factcheck.core.document import Document, Span, Window
from factcheck.core.evidence_model import FEATURES, SOURCE_FEATURES, EvidenceModel
from factcheck.core.likelihood import FORWARD, Glimpse, likely
from factcheck.core.nli import DirectionScores, NLIScores, Pair
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.weighing import of_another_story
from factcheck.stages.judge import judge
from factcheck.stages.narrow import Question, World, narrow

DOCUMENT = Document("d", "d.txt", "fr", Role.TRANSLATION, "", (Span(0, 0),))
CARRIES, SILENT = NLIScores(0.95, 0.04, 0.01), NLIScores(0.02, 0.96, 0.02)
# Weights of the size, and with the signs, that fits on labelled claims have.
WEIGHTS = (
    (2.2, -0.1, 0.6, 0.2, 0.6, 0.9, 1.1, 0.1, -0.8, -0.8, -1.9, -0.9, 1.6, -0.6, 1.1),
    (-3.0, -2.0, -0.6, -0.6, -0.9, -1.3, -1.3, -0.3, 1.3, 0.6, 0.6, 0.0, -3.0, 0.3, 1.0),
    (0.8, 2.1, 0.1, 0.4, 0.3, 0.4, 0.2, 0.2, -0.6, 0.3, 1.2, 0.9, 1.4, 0.3, -2.1),
)
LIMITS = Limits(0.4, 0.3, 0.85, 0.8, 0.5)

chances = st.floats(0, 1, width=16)


def model_of(features: tuple[str, ...], rows) -> EvidenceModel:
    cut = tuple(tuple(row[: len(features)]) for row in rows)
    return EvidenceModel(features, cut, (-1.6, 3.1, -1.5))


def calibration_of(rows=WEIGHTS, limits: Limits = LIMITS) -> Calibration:
    alone = Decision(model_of(FEATURES, rows), limits)
    anchored = Decision(model_of((*FEATURES, *SOURCE_FEATURES), rows), limits)
    return Calibration(alone, anchored)


@st.composite
def scores(draw) -> NLIScores:
    parts = [draw(st.floats(0.001, 1)) ** 3 for _ in range(3)]
    return NLIScores(*(part / sum(parts) for part in parts))


@st.composite
def windows(draw) -> Assessment:
    at, similarity = draw(st.integers(0, 5)), draw(st.sampled_from([0.2, 0.45, 0.5, 0.7, 0.9]))
    last = at + draw(st.integers(0, 1))
    kinds = st.tuples(st.sampled_from(["number", "name"]), st.sampled_from(list(Relation)))
    values = tuple(
        ValueComparison(kind, mention, None if relation is Relation.MISSING else mention, relation)
        for kind, relation in draw(st.lists(kinds, max_size=2))
        for mention in [Mention(kind, "7", 0, 1, "7", 7, draw(st.sampled_from(["", "limit"])))]
    )
    length = draw(st.sampled_from([3, 3, 3, 600]))
    window = Window("x" * length, at * 1000, at * 1000 + length, 1, at, last)
    readable = length == 3 or draw(st.booleans())
    known = DirectionScores(draw(scores()), draw(scores()))
    return Assessment(
        Candidate(window, similarity, draw(st.sampled_from([0.1, 0.5, 0.75])), draw(chances)),
        known if readable else DirectionScores(None, None),
        values,
    )


def ask(assessed, calibration: Calibration, support: SourceSupport | None, worlds):
    """Narrow a question whose windows answer as `assessed` says."""
    pairs = [Pair(f"{i} {a.candidate.window.text}", "claim") for i, a in enumerate(assessed)]
    answers = {}
    for pair, one in zip(pairs, assessed, strict=True):
        answers[pair] = one.scores.forward
        answers[Pair(pair.hypothesis, pair.premise)] = one.scores.backward
    asked = []

    def score(several):
        asked.extend(several)
        return tuple(answers[pair] for pair in several)

    decision = calibration.anchored if support else calibration.alone
    glimpses = tuple(Glimpse(a.candidate, a.values) for a in assessed)
    question = Question(tuple(pairs), glimpses, decision.model, support, worlds)
    return narrow([question], score)[0], asked


weights = st.lists(
    st.lists(st.floats(-4, 4, width=16), min_size=15, max_size=15), min_size=3, max_size=3
)
supports = st.none() | st.builds(SourceSupport, chances, chances)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(windows(), min_size=1, max_size=8),
    st.just(WEIGHTS) | weights,
    supports,
    st.tuples(chances, chances, chances, chances, chances),
)
def test_the_verdict_is_that_of_reading_everything(assessed, rows, support, levels) -> None:
    supported, grey, *others = levels
    limits = Limits(max(supported, grey), min(supported, grey), *others)
    calibration = calibration_of(rows, limits)
    worlds = (World(limits), World(of_another_story(limits), same_story=False))
    read, asked = ask(assessed, calibration, support, worlds)
    assert len(asked) == len(set(asked))
    for same_story in (True, False):
        options = {"source": support, "same_story": same_story}
        everything = judge(assessed, calibration, DOCUMENT, **options)
        assert judge(read, calibration, DOCUMENT, **options) == everything


@given(windows(), scores(), scores(), supports)
def test_bounds_hold_whatever_the_scores(one, forward, backward, support) -> None:
    calibration = calibration_of()
    model = (calibration.anchored if support else calibration.alone).model
    glimpse = Glimpse(one.candidate, one.values)
    known = likely(
        glimpse.answered(FORWARD, forward).answered("backward", backward), model, support
    )
    for before in (glimpse, glimpse.answered(FORWARD, forward)):
        bounds = likely(before, model, support)
        for name in ("supported", "told", "contradicted", "entailed_by_claim"):
            low, high = getattr(bounds, name)
            assert low <= getattr(known, name)[0] == getattr(known, name)[1] <= high


def row(similarity: float, forward: NLIScores, at: int) -> Assessment:
    window = Window("line", at, at + 4, 1, at, at)
    return Assessment(
        Candidate(window, similarity, similarity, 0.0), DirectionScores(forward, SILENT)
    )


@pytest.mark.parametrize(
    ("assessed", "pairs", "reason"),
    [
        (
            [row(0.9, CARRIES, 0), row(0.1, SILENT, 2), row(0.0, SILENT, 4)],
            2,
            "far lines cannot outdo the line that carries the claim",
        ),
        (
            [row(0.9, SILENT, 0), row(0.7, SILENT, 2)],
            3,
            "once a line is silent, what the claim says of it changes nothing",
        ),
        ([], 0, "nothing to read"),
    ],
)
def test_what_is_read(assessed, pairs, reason) -> None:
    sure = calibration_of(limits=replace(LIMITS, contradicted=0.99, same_fact=0.99))
    support = SourceSupport(0.9, 0.9)
    _, asked = ask(assessed, sure, support, (World(sure.anchored.default),))
    assert len(asked) == pairs, reason


def test_without_a_world_every_window_is_read() -> None:
    assessed = [row(0.9, CARRIES, 0), row(0.1, SILENT, 2)]
    read, asked = ask(assessed, calibration_of(), None, ())
    assert len(asked) == 4
    assert list(read) == assessed
