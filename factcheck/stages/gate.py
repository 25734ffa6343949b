"""Turn a report into an exit code: what a pipeline of commands sees."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.core.claim import Severity
from factcheck.core.errors import NothingCheckedError
from factcheck.core.report import Finding, Report, Status
from factcheck.core.verdict import VerdictKind

__all__ = ["FailOn", "exit_code", "failing"]

# Either a level, or the verdicts that fail a run whatever their severity.
FailOn = Severity | frozenset[VerdictKind]


def _fails(finding: Finding, kind: VerdictKind | None, fail_on: FailOn) -> bool:
    if finding.status is Status.ACCEPTED:
        return False
    if isinstance(fail_on, Severity):
        return finding.severity >= fail_on and finding.severity is not Severity.SILENT
    return kind in fail_on


def failing(report: Report, fail_on: FailOn) -> Iterator[Finding]:
    """Yield the findings that fail a run: not accepted, and at or above `fail_on`."""
    for document in report.wholes():
        yield from (f for f in document.findings if _fails(f, None, fail_on))
    for cell in report.cells:
        if cell.finding and _fails(cell.finding, cell.verdict.kind, fail_on):
            yield cell.finding


def exit_code(report: Report, fail_on: FailOn = Severity.ERROR) -> int:
    """Return 0 when nothing fails the run, 1 when something does.

    What a person has accepted and is found no more fails it too, lest the baseline cover what it
    was never meant for; not when nothing at all is to fail (an empty `fail_on`).

    Raises: NothingCheckedError when no claim was checked against any document.
    """
    if not report.cells:
        message = "nothing was checked: no claim met any document (see --claim, --document, --lang)"
        raise NothingCheckedError(message)
    use = report.baseline
    stale = use is not None and bool(use.stale) and not use.allow_stale and fail_on != frozenset()
    return 1 if stale or any(True for _ in failing(report, fail_on)) else 0
