"""Accepted differences: recognised by text, new again when it changes, for as long as agreed."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck.core.baseline import Baseline, BaselineEntry
from factcheck.core.claim import Claim, ClaimTable, DocumentSpec, Role, Severity
from factcheck.core.nli import NLIScores
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.rules import Rule
from factcheck.core.verdict import Direction, Evidence, Verdict, VerdictKind
from factcheck.stages.accept import accept, cell_identity, stale_entries

CLAIM = Claim(id="sky", statement="The sky was clear.")
TODAY = date(2025, 8, 1)


def report_of(text="Il pleuvait.", statement=CLAIM.statement, path="fr.txt", line=2, score=0.1):
    evidence = (Evidence(path, line, 0, len(text), text, Direction.NEAREST),) if text else ()
    verdict = Verdict(VerdictKind.OMITTED, score, NLIScores(0.1, 0.8, 0.1), evidence)
    finding = Finding(Rule.OMITTED, Severity.ERROR, "", "fr", "sky", evidence)
    claim = replace(CLAIM, statement=statement)
    document = DocumentResult("fr", path, "fr", Role.TRANSLATION, segments=3)
    cell = Cell(claim, "fr", "fr", verdict, finding)
    return Report("model:test", "claims.yaml", (claim,), (document,), (cell,))


def baseline_of(report, expires=None):
    cell = report.cells[0]
    entry = BaselineEntry(
        cell_identity(cell, report.documents[0].path),
        "sky",
        "fr",
        cell.verdict.kind,
        "fine",
        expires,
    )
    return Baseline((entry,))


CASES = [
    # report, last day, status, reason
    (report_of(), None, Status.ACCEPTED, "the very difference"),
    (report_of(line=9, score=0.2), None, Status.ACCEPTED, "on another line, by another score"),
    (report_of(text="Il  pleuvait.\n"), None, Status.ACCEPTED, "wrapped anew"),
    (report_of(text="Il neigeait."), None, Status.NEW, "the text says something else"),
    (report_of(statement="The sky was blue."), None, Status.NEW, "the claim says something else"),
    (report_of(path="de.txt"), None, Status.NEW, "another file"),
    (report_of(text=""), None, Status.NEW, "no line to rest on"),
    (report_of(), date(2025, 8, 1), Status.ACCEPTED, "on its last day"),
    (report_of(), date(2025, 7, 31), Status.EXPIRED, "a day later"),
]


@pytest.mark.parametrize(("report", "expires", "status", "reason"), CASES)
def test_status(report, expires, status, reason):
    marked = accept(report, baseline_of(report_of(), expires), today=TODAY)
    assert marked.cells[0].finding.status is status, reason


def test_nothing_but_the_status_changes():
    report = report_of()
    marked = accept(report, baseline_of(report), today=TODAY)
    finding = replace(marked.cells[0].finding, status=Status.NEW)
    assert replace(marked, cells=(replace(marked.cells[0], finding=finding),)) == report


def test_without_a_baseline_the_report_is_the_same():
    report = report_of()
    assert accept(report, Baseline(), today=TODAY) is report


def test_a_supported_claim_has_nothing_to_accept():
    report = report_of()
    cell = replace(report.cells[0], finding=None)
    supported = replace(report, cells=(cell,))
    assert accept(supported, baseline_of(report), today=TODAY) == supported


def table_of(claims=("sky",), documents=("fr",)):
    return ClaimTable(
        path="claims.yaml",
        folder=".",
        reference_date=None,
        source=None,
        documents=tuple(DocumentSpec(d, "fr.txt", "fr", Role.TRANSLATION) for d in documents),
        claims=tuple(Claim(c, "The sky was clear.") for c in claims),
    )


STALE = [
    # report, table, how many, reason
    (report_of(), table_of(), 0, "still found"),
    (report_of(text="Il neigeait."), table_of(), 1, "its text is gone"),
    (replace(report_of(), cells=(), documents=()), table_of(), 0, "its document was not selected"),
    (replace(report_of(), cells=(), claims=()), table_of(), 0, "its claim was not selected"),
    (replace(report_of(), cells=()), table_of(), 1, "looked for and not found"),
    (
        replace(report_of(), cells=(), documents=()),
        table_of(documents=("de",)),
        1,
        "its document is no longer in the table",
    ),
    (replace(report_of(), cells=(), claims=()), table_of(claims=("sea",)), 1, "nor its claim"),
]


@pytest.mark.parametrize(("report", "table", "count", "reason"), STALE)
def test_stale_entries(report, table, count, reason):
    assert len(stale_entries(report, baseline_of(report_of()), table)) == count, reason
