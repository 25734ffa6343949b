"""How scores and values are joined: each row of the table in docs/values.md has its case here."""

import re
from pathlib import Path

import pytest

from factcheck.core.calibration import UNMEASURED
from factcheck.core.candidate import Assessment, Candidate
from factcheck.core.claim import Role
from factcheck.core.document import Document, Span, Window
from factcheck.core.nli import DirectionScores, NLIScores
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.verdict import VerdictKind
from factcheck.stages.judge import judge

PAGE = Path(__file__).parents[2] / "docs" / "values.md"
TEXT = "one two three four five six"
DOCUMENT = Document("d", "d.txt", "fr", Role.TRANSLATION, TEXT, (Span(0, len(TEXT)),))
MENTION = Mention("number", "7", 0, 1, "7", 7)

CARRIES = NLIScores(0.9, 0.08, 0.02)
GREY = NLIScores(0.45, 0.45, 0.1)
SILENT = NLIScores(0.05, 0.9, 0.05)
DENIES = NLIScores(0.02, 0.05, 0.93)


def line(
    forward: NLIScores | None,
    *relations: Relation,
    backward: NLIScores = SILENT,
    at: int = 0,
    near: float = 0.7,
    kind: str = "number",
) -> Assessment:
    """Make what one line of a document showed of the claim."""
    window = Window(TEXT[at : at + 3], at, at + 3, 1, at, at)
    values = tuple(ValueComparison(kind, MENTION, MENTION, relation) for relation in relations)
    scores = DirectionScores(forward, backward if forward else None)
    return Assessment(Candidate(window, near, near, 0.0), scores, values)


EQUAL, UNSURE, VAGUER = Relation.EQUAL, Relation.UNDETERMINED, Relation.LESS_PRECISE
MISSING, DIFFERS = Relation.MISSING, Relation.DIFFERS

ROWS = {
    "carried-agrees": ([line(CARRIES, EQUAL)], VerdictKind.SUPPORTED),
    "carried-unsure": ([line(CARRIES, UNSURE)], VerdictKind.SUPPORTED),
    "carried-differs": ([line(CARRIES, DIFFERS)], VerdictKind.ALTERED),
    "carried-vaguer": ([line(CARRIES, VAGUER)], VerdictKind.WEAKENED),
    "carried-figure-missing": ([line(CARRIES, MISSING)], VerdictKind.WEAKENED),
    "carried-name-missing": ([line(CARRIES, MISSING, kind="name")], VerdictKind.SUPPORTED),
    "carried-elsewhere-too": (
        [line(CARRIES, DIFFERS), line(CARRIES, EQUAL, at=8)],
        VerdictKind.SUPPORTED,
    ),
    "carried-and-denied": ([line(CARRIES), line(DENIES, at=8)], VerdictKind.UNDETERMINED),
    "denied-differs": ([line(DENIES, DIFFERS)], VerdictKind.ALTERED),
    "denied": ([line(DENIES)], VerdictKind.CONTRADICTED),
    "denied-far": ([line(SILENT), line(DENIES, at=8, near=0.3)], VerdictKind.OMITTED),
    "entailed-by-claim": ([line(GREY, backward=CARRIES)], VerdictKind.WEAKENED),
    "nearly": ([line(GREY)], VerdictKind.UNDETERMINED),
    "unreadable": ([line(None)], VerdictKind.UNDETERMINED),
    "silent-differs": ([line(SILENT, DIFFERS)], VerdictKind.OMITTED),
    "silent": ([line(SILENT)], VerdictKind.OMITTED),
}


@pytest.mark.parametrize("row", ROWS)
def test_row(row: str) -> None:
    lines, expected = ROWS[row]
    assert judge(lines, UNMEASURED, DOCUMENT).kind is expected


def test_the_page_lists_these_rows_and_their_verdicts() -> None:
    pattern = r"(?m)^\| `([\w-]+)` \|.*\| ([\w ]+) \|$"
    listed = re.findall(pattern, PAGE.read_text("utf-8"))
    assert dict(listed) == {row: str(verdict) for row, (_, verdict) in ROWS.items()}
