"""The decision table of the judge, a row a case."""

import pytest

from factcheck.core.calibration import UNMEASURED, Calibration
from factcheck.core.candidate import Assessment, Candidate
from factcheck.core.claim import Role
from factcheck.core.document import Document, Span, Window
from factcheck.core.nli import DirectionScores, NLIScores
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.verdict import Direction, VerdictKind
from factcheck.stages.judge import judge

TEXT = "one two three four five six"
DOCUMENT = Document("d", "d.txt", "fr", Role.TRANSLATION, TEXT, (Span(0, len(TEXT)),))

CARRIES = NLIScores(0.9, 0.08, 0.02)
SILENT = NLIScores(0.05, 0.9, 0.05)
DENIES = NLIScores(0.02, 0.05, 0.93)
GREY = NLIScores(0.45, 0.45, 0.1)


def scores_of(forward: NLIScores, backward: NLIScores = SILENT) -> DirectionScores:
    return DirectionScores(forward, backward)


def window(position: int) -> Window:
    return Window(TEXT[position : position + 3], position, position + 3, 1, position, position)


def assessed(
    scores: DirectionScores,
    *relations: Relation,
    position: int = 0,
    similarity: float = 0.7,
) -> Assessment:
    values = tuple(
        ValueComparison("number", mention("7"), mention("8"), relation) for relation in relations
    )
    return Assessment(Candidate(window(position), similarity, similarity, 0.0), scores, values)


def mention(text: str) -> Mention:
    return Mention("number", text, 0, 1, text, text)


CASES = [
    ([assessed(scores_of(CARRIES))], VerdictKind.SUPPORTED, "one line carries it"),
    (
        [assessed(scores_of(CARRIES), Relation.EQUAL)],
        VerdictKind.SUPPORTED,
        "and its number agrees",
    ),
    (
        [assessed(scores_of(CARRIES), Relation.UNDETERMINED)],
        VerdictKind.SUPPORTED,
        "a number nobody can read is no evidence against a carried claim",
    ),
    (
        [assessed(scores_of(CARRIES), Relation.DIFFERS)],
        VerdictKind.ALTERED,
        "a differing value outranks a high entailment score",
    ),
    (
        [
            assessed(scores_of(CARRIES), Relation.DIFFERS),
            assessed(scores_of(CARRIES), Relation.EQUAL, position=8),
        ],
        VerdictKind.SUPPORTED,
        "another line carries it with the right value",
    ),
    (
        [assessed(scores_of(CARRIES), Relation.LESS_PRECISE)],
        VerdictKind.WEAKENED,
        "carried, but vaguer",
    ),
    (
        [assessed(scores_of(DENIES), Relation.DIFFERS)],
        VerdictKind.ALTERED,
        "the model sees a contradiction, the values say which",
    ),
    ([assessed(scores_of(DENIES))], VerdictKind.CONTRADICTED, "the opposite is said"),
    (
        [
            assessed(scores_of(SILENT), similarity=0.7),
            assessed(scores_of(DENIES), position=8, similarity=0.3),
        ],
        VerdictKind.OMITTED,
        "a far line that has nothing to do with the claim contradicts nothing",
    ),
    ([assessed(scores_of(SILENT))], VerdictKind.OMITTED, "no line speaks of it"),
    (
        [assessed(scores_of(SILENT), Relation.DIFFERS)],
        VerdictKind.OMITTED,
        "another number in a line about something else is no alteration",
    ),
    ([assessed(scores_of(GREY, CARRIES))], VerdictKind.WEAKENED, "the claim entails the line only"),
    ([assessed(scores_of(GREY, SILENT))], VerdictKind.UNDETERMINED, "nearly carried: too weak"),
    ([], VerdictKind.OMITTED, "an empty document omits everything"),
    (
        [assessed(DirectionScores(None, None))],
        VerdictKind.UNDETERMINED,
        "a line longer than the model can read is not called an omission",
    ),
    (
        [assessed(DirectionScores(None, None)), assessed(scores_of(SILENT), position=8)],
        VerdictKind.UNDETERMINED,
        "one of two lines could not be read",
    ),
]


@pytest.mark.parametrize(("assessments", "expected", "reason"), CASES)
def test_decision(assessments: list[Assessment], expected: VerdictKind, reason: str) -> None:
    assert judge(assessments, UNMEASURED, DOCUMENT).kind is expected, reason


def test_conflicting_lines_are_both_shown() -> None:
    lines = [assessed(scores_of(CARRIES)), assessed(scores_of(DENIES), position=8)]
    verdict = judge(lines, UNMEASURED, DOCUMENT)
    assert verdict.conflicting
    assert [e.direction for e in verdict.evidence] == [Direction.SUPPORTS, Direction.CONTRADICTS]


def test_another_story_alters_nothing() -> None:
    lines = [assessed(scores_of(DENIES), Relation.DIFFERS)]
    assert judge(lines, UNMEASURED, DOCUMENT, same_story=False).kind is VerdictKind.OMITTED


def test_an_omitted_claim_shows_the_values_looked_for() -> None:
    line = assessed(scores_of(SILENT), Relation.DIFFERS, Relation.EQUAL, Relation.MISSING)
    verdict = judge([line], UNMEASURED, DOCUMENT)
    assert verdict.kind is VerdictKind.OMITTED
    shown = [(value.relation, value.found is None) for value in verdict.values]
    assert shown == [(Relation.MISSING, True), (Relation.EQUAL, False), (Relation.MISSING, False)]


def test_another_story_can_support() -> None:
    lines = [assessed(scores_of(CARRIES))]
    assert judge(lines, UNMEASURED, DOCUMENT, same_story=False).kind is VerdictKind.SUPPORTED


def test_message_names_both_values() -> None:
    verdict = judge([assessed(scores_of(CARRIES), Relation.DIFFERS)], UNMEASURED, DOCUMENT)
    assert verdict.message == "number: expected 7, found 8"


def test_order_of_lines_changes_nothing() -> None:
    lines = [
        assessed(scores_of(CARRIES)),
        assessed(scores_of(GREY), position=8),
        assessed(scores_of(DENIES), position=14, similarity=0.65),
    ]
    assert judge(lines, UNMEASURED, DOCUMENT) == judge(lines[::-1], UNMEASURED, DOCUMENT)


def test_calibration_survives_json() -> None:
    assert Calibration.from_json(UNMEASURED.to_json()) == UNMEASURED


ONE_ROW = {"features": ["entailment"], "weights": [[1]], "bias": [0, 0, 0]}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"schema": 2}, "a schema of the future"),
        ({"alone": None}, "nothing measured"),
        ({"anchored": {"model": {}}}, "no limits"),
        ({"temperature": "warm"}, "a temperature that is no number"),
        ({"alone": {"model": ONE_ROW, "default": {}, "languages": {}}}, "one row of weights"),
    ],
)
def test_malformed_calibration_is_refused(change: dict[str, object], reason: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Calibration.from_json({**UNMEASURED.to_json(), **change})
    assert reason
