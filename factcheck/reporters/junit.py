"""JUnit XML: a test suite for each document, a test case for each claim.

A finding that fails the default gate (an error) is a failure; FC901 is an error of the check;
undetermined and accepted cells are skipped; warnings and notes pass and say so in system-out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from factcheck.core.claim import Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import DocumentResult, Report
from factcheck.core.rules import Rule
from factcheck.core.safe_text import safe
from factcheck.core.verdict import VerdictKind
from factcheck.reporters._details import details, sentence
from factcheck.reporters._entries import Entry, all_entries
from factcheck.reporters._rooted import rooted

__all__ = ["REPORTER"]


@dataclass(frozen=True, slots=True)
class _Case:
    """One test case: its outcome is failure, error, skipped, or empty for a pass."""

    name: str
    outcome: str = ""
    entry: Entry | None = None


class _JUnit:
    def render(self, report: Report, options: RenderOptions) -> str:  # noqa: ARG002 - data has no looks
        """Return the whole XML document. Its times are 0: a report has no clock."""
        report = rooted(report)
        whole = (report.source, *report.documents) if report.source else report.documents
        cases = _cases(report)
        suites = [_suite(document, cases.get(document.id, [])) for document in whole]
        everything = [case for document in whole for case in cases.get(document.id, [])]
        counts = _counts(everything, ("tests", "failures", "errors"))
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<testsuites name="factcheck" time="0"{counts}>\n{"".join(suites)}</testsuites>\n'
        )


def _cases(report: Report) -> dict[str, list[_Case]]:
    """Return the test cases of each document: what holds for the whole of it, then its claims."""
    cases: dict[str, list[_Case]] = {}
    entries = all_entries(report)
    for entry in entries:
        if entry.cell is None and entry.finding.severity > Severity.SILENT:
            rule, claim = entry.finding.rule, entry.finding.claim
            name = f"{rule.code} {rule.title}" + (f": {claim}" if claim else "")
            case = _Case(name, _outcome(entry), entry)
            cases.setdefault(entry.finding.document, []).append(case)
    by_cell = {id(entry.cell): entry for entry in entries if entry.cell}
    for cell in report.cells:
        found = by_cell.get(id(cell))
        case = _Case(cell.claim.id, _outcome(found) if found else "", found)
        cases.setdefault(cell.document, []).append(case)
    return cases


def _outcome(entry: Entry) -> str:
    finding, cell = entry.finding, entry.cell
    if finding.severity is Severity.SILENT:
        return ""
    if entry.accepted:
        return "skipped"
    if finding.rule is Rule.NOT_CHECKED:
        return "error"
    if finding.severity is Severity.ERROR:
        return "failure"
    undetermined = cell is not None and cell.verdict.kind is VerdictKind.UNDETERMINED
    return "skipped" if undetermined else ""


def _suite(document: DocumentResult, cases: Sequence[_Case]) -> str:
    counts = _counts(cases, ("tests", "failures", "errors", "skipped"))
    name, file = _attribute(document.id), _attribute(document.path)
    body = "".join(_case(case, document) for case in cases)
    return f'<testsuite name={name} file={file} time="0"{counts}>\n{body}</testsuite>\n'


def _counts(cases: Sequence[_Case], names: Sequence[str]) -> str:
    outcomes = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    numbers = {
        name: sum(case.outcome == outcomes[name] for case in cases) if name in outcomes else 0
        for name in names
    } | {"tests": len(cases)}
    return "".join(f' {name}="{count}"' for name, count in numbers.items())


def _case(case: _Case, document: DocumentResult) -> str:
    start = f"<testcase name={_attribute(case.name)} classname={_attribute(document.id)}"
    entry = case.entry
    if entry is None or entry.finding.severity is Severity.SILENT:
        return f'{start} time="0"/>\n'
    finding = entry.finding
    kind = _attribute("accepted" if entry.accepted else finding.severity.value)
    title = f"{finding.rule.code} {finding.rule.title}: {sentence(entry)}"
    text = escape("\n".join(details(entry)))
    if case.outcome:
        inner = f"<{case.outcome} type={kind} message={quoteattr(title)}>{text}</{case.outcome}>"
    else:
        inner = f"<system-out>{escape(title)}\n{text}</system-out>"
    return f'{start} time="0">\n{inner}\n</testcase>\n'


def _attribute(text: str) -> str:
    # What XML 1.0 cannot hold, even escaped, safe() has already made visible.
    return quoteattr(safe(text))


REPORTER = _JUnit()
