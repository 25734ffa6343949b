"""The gate: which reports fail a run."""

from dataclasses import replace

import pytest

from factcheck.core.claim import Claim, Role, Severity
from factcheck.core.errors import NothingCheckedError
from factcheck.core.nli import NLIScores
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.rules import Rule
from factcheck.core.verdict import Verdict, VerdictKind
from factcheck.stages.gate import FailOn, exit_code, failing

OMITTED = Verdict(VerdictKind.OMITTED, 0.1, NLIScores(0.1, 0.8, 0.1))
EMPTY = Report("s", "claims.yaml", (), (), ())


def report(severity: Severity, status: Status = Status.NEW) -> Report:
    claim = Claim("c", "...")
    finding = Finding(Rule.OMITTED, severity, "", "d", "c", status=status)
    document = DocumentResult("d", "d.txt", "fr", Role.TRANSLATION, 1)
    return replace(EMPTY, documents=(document,), cells=(Cell(claim, "d", "fr", OMITTED, finding),))


@pytest.mark.parametrize(
    ("severity", "fail_on", "expected", "reason"),
    [
        (Severity.ERROR, Severity.ERROR, 1, "an error fails by default"),
        (Severity.WARNING, Severity.ERROR, 0, "a warning does not"),
        (Severity.WARNING, Severity.WARNING, 1, "unless it is asked for"),
        (Severity.NOTE, Severity.NOTE, 1, "so with notes"),
        (Severity.SILENT, Severity.SILENT, 0, "what the policy silences never fails"),
        (Severity.NOTE, frozenset({VerdictKind.OMITTED}), 1, "a listed verdict, however mild"),
        (Severity.ERROR, frozenset({VerdictKind.ALTERED}), 0, "a verdict that is not listed"),
    ],
)
def test_exit_code(severity: Severity, fail_on: FailOn, expected: int, reason: str) -> None:
    assert exit_code(report(severity), fail_on) == expected, reason


def test_accepted_findings_do_not_fail() -> None:
    assert exit_code(report(Severity.ERROR, Status.ACCEPTED)) == 0


def test_expired_acceptance_fails_again() -> None:
    assert exit_code(report(Severity.ERROR, Status.EXPIRED)) == 1


def test_findings_on_whole_documents_count() -> None:
    stale = Finding(Rule.UNTRANSLATED, Severity.ERROR, "", "d")
    base = report(Severity.NOTE)
    document = replace(base.documents[0], findings=(stale,))
    assert [*failing(replace(base, documents=(document,)), Severity.ERROR)] == [stale]


def test_nothing_checked_is_no_success() -> None:
    with pytest.raises(NothingCheckedError):
        exit_code(EMPTY)
