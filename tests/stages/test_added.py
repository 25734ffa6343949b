"""Added statements: what counts as a statement, what the source carries after all, by role."""

import numpy as np
import pytest

from factcheck.core.alignment import Alignment
from factcheck.core.claim import Role, Severity
from factcheck.core.document import Document, Segment, Span
from factcheck.core.nli import NLIScores
from factcheck.core.rules import Rule
from factcheck.stages.added import added, added_findings
from factcheck.stages.align import align

LINE = "The river rose by two metres in one night, {}."
SOURCE = np.eye(6, 40, dtype=np.float32)
FOREIGN = np.eye(40, dtype=np.float32)[30]


def _segments(texts):
    return [Segment(text, 0, len(text), line) for line, text in enumerate(texts, start=1)]


def _never(pairs):
    return tuple(NLIScores(0.0, 1.0, 0.0) for _ in pairs)


def _always(pairs):
    return tuple(NLIScores(1.0, 0.0, 0.0) for _ in pairs)


def _too_long(pairs):
    return tuple(None for _ in pairs)


def _added(vector, text=LINE, score=_never):
    """Insert a line after the third of six; the others are carried one to one."""
    document = np.insert(SOURCE, 3, vector, axis=0)
    lines = _segments([LINE] * 3 + [text] + [LINE] * 3)
    return added(align(SOURCE, document), (_segments([LINE] * 6), SOURCE), (lines, document), score)


@pytest.mark.parametrize(
    ("vector", "text", "score", "expected"),
    [
        pytest.param(FOREIGN, LINE, _never, (3,), id="like no line of the source"),
        pytest.param(FOREIGN, LINE, _always, (), id="entailed by the source all the same"),
        pytest.param(FOREIGN, LINE, _too_long, (3,), id="too long for the model to read"),
        pytest.param(FOREIGN, "However:", _never, (), id="a connective is no statement"),
        pytest.param(FOREIGN, "PARIS (AFP) 12/3", _never, (), id="nor is a dateline"),
        pytest.param(FOREIGN, "—" * 40, _never, (), id="nor are dashes"),
        pytest.param(FOREIGN, "大水一夜之间上涨两米", _never, (3,), id="ten Han signs are"),
        pytest.param(SOURCE[5], LINE, _never, (), id="another line of the source says it"),
    ],
)
def test_added(vector, text, score, expected):
    assert _added(vector, text, score) == expected


def test_faithful_document_adds_nothing():
    lines = _segments([LINE] * 6)
    assert added(align(SOURCE, SOURCE), (lines, SOURCE), (lines, SOURCE), _never) == ()


def test_nothing_is_added_to_an_empty_source():
    lines = _segments([LINE])
    rows = (Alignment((), (0,), 0.0),)
    assert added(rows, ([], SOURCE[:0]), (lines, SOURCE[:1]), _never) == ()


@pytest.mark.parametrize(
    ("cosine", "expected"),
    [
        pytest.param(0.2, (1,), id="far from the line left out beside it"),
        pytest.param(0.5, (), id="near enough to be its translation"),
    ],
)
def test_a_line_beside_one_left_out_must_be_further_off(cosine, expected):
    line = np.zeros(40, dtype=np.float32)
    line[[1, 20]] = [cosine, np.sqrt(1 - cosine**2)]
    rows = [Alignment((0,), (0,), 1.0), Alignment((1,), (), 0.0), Alignment((), (1,), 0.0)]
    rows += [Alignment((2,), (2,), 1.0)]
    document = np.array([SOURCE[0], line, SOURCE[2]])
    lines = _segments([LINE] * 3)
    assert added(rows, (lines, SOURCE[:3]), (lines, document), _never) == expected


@pytest.mark.parametrize(
    ("role", "severity"),
    [
        pytest.param(Role.TRANSLATION, Severity.WARNING, id="a translation adds nothing"),
        pytest.param(Role.SUMMARY, Severity.NOTE, id="a summary may explain"),
        pytest.param(Role.REPORT, None, id="a report owes the source nothing"),
        pytest.param(Role.BACKGROUND, None, id="nor does background"),
    ],
)
def test_severity_follows_the_role(role, severity):
    text = "Il pleut. Il neige."
    document = Document("fr", "fr.txt", "fr", role, text, (Span(0, len(text)),))
    segments = [Segment("Il pleut.", 0, 9, 1), Segment("Il neige.", 10, 19, 1)]
    found = added_findings(document, segments, (1,))
    assert [f.severity for f in found] == ([severity] if severity else [])
    for finding in found:
        assert finding.rule is Rule.ADDED
        assert [(e.text, e.start, e.end) for e in finding.evidence] == [("Il neige.", 10, 19)]
