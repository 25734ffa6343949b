"""Accepted differences: recognised by text, new again when it changes, for as long as agreed."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck.core.baseline import Baseline, BaselineEntry, BaselineUse
from factcheck.core.claim import Claim, Role, Severity
from factcheck.core.document import Segment
from factcheck.core.nli import NLIScores
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.rules import Rule
from factcheck.core.verdict import Direction, Evidence, Verdict, VerdictKind
from factcheck.stages.accept import accept, cell_identity, finding_identity, stale_entries

CLAIM = Claim(id="sky", statement="The sky was clear.")
TODAY = date(2025, 8, 1)
USE = BaselineUse("factcheck-baseline.yaml")


def report_of(
    text="Il pleuvait.",
    statement=CLAIM.statement,
    path="fr.txt",
    line=2,
    score=0.1,
    kind=VerdictKind.OMITTED,
):
    evidence = (Evidence(path, line, 0, len(text), text, Direction.NEAREST),) if text else ()
    verdict = Verdict(kind, score, NLIScores(0.1, 0.8, 0.1), evidence)
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
    (report_of(kind=VerdictKind.CONTRADICTED), None, Status.NEW, "a worse verdict on that line"),
    (report_of(kind=VerdictKind.WEAKENED), None, Status.NEW, "nor was this what was accepted"),
    (report_of(), date(2025, 8, 1), Status.ACCEPTED, "on its last day"),
    (report_of(), date(2025, 7, 31), Status.EXPIRED, "a day later"),
]


@pytest.mark.parametrize(("report", "expires", "status", "reason"), CASES)
def test_status(report, expires, status, reason):
    marked = accept(report, baseline_of(report_of(), expires), USE, today=TODAY)
    assert marked.cells[0].finding.status is status, reason


def test_nothing_but_the_status_changes():
    report = report_of()
    marked = accept(report, baseline_of(report), USE, today=TODAY)
    finding = replace(marked.cells[0].finding, status=Status.NEW)
    cell = replace(marked.cells[0], finding=finding)
    assert replace(marked, cells=(cell,), baseline=None) == report
    assert marked.baseline is USE


def test_a_supported_claim_has_nothing_to_accept():
    report = report_of()
    cell = replace(report.cells[0], finding=None)
    supported = replace(report, cells=(cell,))
    assert accept(supported, baseline_of(report), USE, today=TODAY).cells == supported.cells


NOTHING = replace(report_of(), cells=())
STALE = [
    # report, partial, how many, reason
    (report_of(), False, 0, "still found"),
    (report_of(kind=VerdictKind.CONTRADICTED), False, 0, "found, though it now says worse"),
    (report_of(text="Il neigeait."), False, 1, "its text is gone"),
    (report_of(text="Il neigeait."), True, 1, "a partial run that looked at this cell"),
    (NOTHING, False, 1, "looked for and not found: claim or document may be gone from the table"),
    (NOTHING, True, 0, "not selected, so not looked for"),
    (replace(NOTHING, claims=(), documents=()), True, 0, "nothing of it was selected"),
]


@pytest.mark.parametrize(("report", "partial", "count", "reason"), STALE)
def test_stale_entries(report, partial, count, reason):
    report = replace(report, partial=partial)
    assert len(stale_entries(report, baseline_of(report_of()))) == count, reason


def test_accepting_a_cell_again_replaces_what_was_accepted_of_it():
    first, second = baseline_of(report_of()), baseline_of(report_of(text="Il neigeait."))
    other = replace(first.entries[0], document="de", identity="f" * 64)
    after = Baseline.of((*first.entries, other)).accept(*second.entries)
    assert after == Baseline.of((*second.entries, other))


LINE, OTHER = "Le maire est content.", "Il neige."


def whole(rule=Rule.ADDED, line=LINE, text=OTHER, source="It snows.", claim=""):
    """Return a report that finds one thing about a document itself."""
    evidence = (Evidence("fr.txt", 3, 0, len(line), line, Direction.NEAREST),) if line else ()
    finding = Finding(rule, Severity.WARNING, "", "fr", claim, evidence)
    document = DocumentResult(
        "fr", "fr.txt", "fr", Role.TRANSLATION, 1, (finding,), lines=(Segment(text, 0, 9, 1),)
    )
    of_source = DocumentResult(
        "en", "en.txt", "en", Role.SOURCE, 1, lines=(Segment(source, 0, 9, 1),)
    )
    return Report("m", "claims.yaml", (CLAIM,), (document,), (), of_source)


def accepted_whole(report, expires=None):
    (finding,) = report.documents[0].findings
    name = finding_identity(finding, report.documents[0], report)
    entry = BaselineEntry(name, finding.claim, "fr", None, "fine", expires, finding.rule.code)
    return Baseline((entry,))


COPY, STALE_SOURCE = Rule.UNTRANSLATED, Rule.SOURCE_CHANGED
WHOLES = [
    # accepted, found now, status, reason
    (whole(), whole(), Status.ACCEPTED, "the very line"),
    (whole(), whole(text="Il grêle."), Status.ACCEPTED, "another line of the text changed"),
    (whole(), whole(line="Le maire boude."), Status.NEW, "another added line"),
    (whole(), whole(rule=COPY), Status.NEW, "another rule on that line"),
    (whole(COPY, ""), whole(COPY, ""), Status.ACCEPTED, "the very document"),
    (whole(COPY, ""), whole(COPY, "", "Il grêle."), Status.NEW, "the document changed"),
    (whole(STALE_SOURCE, ""), whole(STALE_SOURCE, ""), Status.ACCEPTED, "the source as it is"),
    (
        whole(STALE_SOURCE, ""),
        whole(STALE_SOURCE, "", source="It hails."),
        Status.NEW,
        "the source changed again",
    ),
]


@pytest.mark.parametrize(("before", "now", "status", "reason"), WHOLES)
def test_findings_about_documents(before, now, status, reason):
    marked = accept(now, accepted_whole(before), USE, today=TODAY)
    assert marked.documents[0].findings[0].status is status, reason
    stale = stale_entries(now, accepted_whole(before))
    assert bool(stale) is (status is Status.NEW), reason


def test_a_document_is_accepted_for_as_long_as_agreed():
    marked = accept(whole(), accepted_whole(whole(), date(2025, 7, 31)), USE, today=TODAY)
    assert marked.documents[0].findings[0].status is Status.EXPIRED


def test_a_run_of_another_document_calls_no_finding_stale():
    other = replace(whole(line="Autre."), partial=True)
    (document,) = other.documents
    elsewhere = replace(other, documents=(replace(document, id="de"),))
    assert stale_entries(elsewhere, accepted_whole(whole())) == ()
    assert len(stale_entries(other, accepted_whole(whole()))) == 1
