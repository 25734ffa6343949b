"""Drift: which segments changed, how far, and what became of the claims."""

import pytest

from factcheck.core.claim import Claim
from factcheck.core.document import Segment
from factcheck.core.drift import ClaimChange
from factcheck.core.nli import NLIScores
from factcheck.core.report import Cell
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.verdict import Verdict, VerdictKind
from factcheck.stages.drift import changed_segments, claim_drifts, wording

BRIDGE = "Le pont a coûté douze millions d'euros."
MAYOR = "La maire l'a inauguré lundi."
RAIN = "Il pleuvait sur la ville."
DEARER = "Le pont a coûté treize millions d'euros."


def _segments(texts):
    return [Segment(text, 0, len(text), line) for line, text in enumerate(texts, start=1)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param([BRIDGE, MAYOR], [BRIDGE, MAYOR], [], id="nothing changed"),
        pytest.param([BRIDGE], [" ".join(BRIDGE.split()) + "\n"], [], id="white space is nothing"),
        pytest.param(["caf\u00e9 noir"], ["cafe\u0301 noir"], [], id="nor is composition"),
        pytest.param([BRIDGE, MAYOR], [DEARER, MAYOR], [(BRIDGE, DEARER)], id="a word changed"),
        pytest.param([BRIDGE, MAYOR], [MAYOR], [(BRIDGE, None)], id="a sentence removed"),
        pytest.param([MAYOR], [MAYOR, RAIN], [(None, RAIN)], id="a sentence added"),
        pytest.param(
            [BRIDGE, MAYOR], [RAIN, DEARER, MAYOR], [(None, RAIN), (BRIDGE, DEARER)], id="both"
        ),
        pytest.param(
            [MAYOR],
            ["大桥耗资一千二百万"],
            [(MAYOR, None), (None, "大桥耗资一千二百万")],
            id="other",
        ),
        pytest.param([], [RAIN], [(None, RAIN)], id="an empty old version"),
        pytest.param([RAIN], [], [(RAIN, None)], id="an empty new version"),
        pytest.param([], [], [], id="both empty"),
    ],
)
def test_changed_segments(old, new, expected):
    found = changed_segments(_segments(old), _segments(new))
    texts = [(c.old and c.old.text, c.new and c.new.text) for c in found]
    assert sorted(texts, key=str) == sorted(expected, key=str)


def test_long_texts_are_compared_in_parts():
    old = [f"Sentence number {i} says one thing." for i in range(900)]
    new = [f"Sentence number {i} says one more thing." for i in range(900)]
    found = changed_segments(_segments(old), _segments(new))
    assert len(found) == 900
    assert all(change.old and change.new for change in found)


@pytest.mark.parametrize(
    ("old", "new", "language", "chrf", "ter"),
    [
        pytest.param([BRIDGE], [BRIDGE], "fr", (100, 100), (0, 0), id="equal"),
        pytest.param([BRIDGE], [DEARER], "fr", (70, 99), (14, 15), id="one word of seven"),
        pytest.param([BRIDGE], [RAIN], "fr", (0, 35), (80, 200), id="another sentence"),
        pytest.param(
            ["渡轮可载一千人"], ["渡轮可载两千人"], "zh", (30, 95), (14, 15), id="one of 7"
        ),
        pytest.param([], [], "fr", (100, 100), (0, 0), id="nothing at all"),
        pytest.param([BRIDGE], [], "fr", (0, 0), (100, 100), id="all removed"),
    ],
)
def test_wording(old, new, language, chrf, ter):
    found = wording(_segments(old), _segments(new), language)
    assert chrf[0] <= found.chrf <= chrf[1]
    assert ter[0] <= found.ter <= ter[1]
    assert "nc:6" in found.chrf_signature
    assert "tok:tercom" in found.ter_signature


def _cell(kind, value=""):
    mention = Mention("number", value, 0, len(value), value, value)
    compared = (ValueComparison("number", mention, mention, Relation.DIFFERS),) if value else ()
    verdict = Verdict(VerdictKind(kind), 0.5, NLIScores(0.0, 1.0, 0.0), values=compared)
    return Cell(Claim("cost", "It cost 12 million."), "fr", "fr", verdict, None)


@pytest.mark.parametrize(
    ("old", "new", "change", "fails"),
    [
        pytest.param(("supported",), ("supported",), None, False, id="still there"),
        pytest.param(("supported",), ("omitted",), "lost", True, id="no longer said"),
        pytest.param(("supported",), ("contradicted",), "lost", True, id="denied"),
        pytest.param(("supported",), ("weakened",), "lost", True, id="only part is left"),
        pytest.param(("supported",), ("altered", "13"), "altered", True, id="another value"),
        pytest.param(("altered", "13"), ("altered", "14"), "altered", False, id="wrong again"),
        pytest.param(("altered", "13"), ("altered", "13"), None, False, id="as wrong as before"),
        pytest.param(("omitted",), ("supported",), "gained", False, id="said now"),
        pytest.param(("omitted",), ("altered", "13"), "altered", False, id="said wrongly now"),
        pytest.param(("weakened",), ("omitted",), "lost", True, id="the rest went too"),
        pytest.param(("supported",), ("undetermined",), "shifted", False, id="a person must look"),
        pytest.param(("omitted",), ("contradicted",), "shifted", False, id="never was there"),
    ],
)
def test_claim_drifts(old, new, change, fails):
    found = claim_drifts([_cell(*old)], [_cell(*new)])
    assert [one.change for one in found] == ([ClaimChange(change)] if change else [])
    assert any(one.fails for one in found) is fails


def test_worst_comes_first_and_unknown_claims_are_left_out():
    def named(name, kind):
        cell = _cell(kind)
        return Cell(Claim(name, "It rained."), "fr", "fr", cell.verdict, None)

    old = [named("a", "omitted"), named("b", "supported")]
    new = [named("a", "supported"), named("b", "omitted"), named("c", "omitted")]
    assert [one.new.claim.id for one in claim_drifts(old, new)] == ["b", "a"]
