"""JUnit XML: a test suite for each document, a test case for each claim.

A finding that fails the default gate (an error) is a failure; FC901 is an error of the check;
undetermined and accepted cells are skipped; warnings and notes pass and say so in system-out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from xml.sax.saxutils import escape, quoteattr

from factcheck.core.claim import Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import DocumentResult, Report
from factcheck.core.rules import Rule
from factcheck.core.safe_text import safe
from factcheck.core.verdict import VerdictKind
from factcheck.reporters._details import details, sentence
from factcheck.reporters._entries import Entry
from factcheck.reporters._piecewise import Piecewise
from factcheck.reporters._rooted import rooted

__all__ = ["REPORTER"]


@dataclass(frozen=True, slots=True)
class _Case:
    """One test case: its outcome is failure, error, skipped, or empty for a pass."""

    name: str
    outcome: str = ""
    entry: Entry | None = None


class _JUnit(Piecewise):
    def pieces(self, report: Report, options: RenderOptions) -> Iterator[str]:  # noqa: ARG002 - data has no looks
        """Yield the XML document, suite by suite. Its times are 0: a report has no clock."""
        report = rooted(report)
        outcomes = Counter(case.outcome for _, cases in _suites(report) for case in cases)
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        counts = _counts(outcomes, ("tests", "failures", "errors"))
        yield f'<testsuites name="factcheck" time="0"{counts}>\n'
        for document, cases in _suites(report):
            yield _suite(document, cases)
        yield "</testsuites>\n"


def _suites(report: Report) -> Iterator[tuple[DocumentResult, list[_Case]]]:
    """Yield each text with its test cases: what holds for the whole of it, then its claims."""
    claims = {claim.id: claim for claim in report.claims}
    of_source = [(report.source, ())] if report.source else []
    for document, cells in chain(of_source, report.by_document()):
        cases = []
        for finding in document.findings:
            if finding.severity > Severity.SILENT:
                name = f"{finding.rule.code} {finding.rule.title}"
                name += f": {finding.claim}" if finding.claim else ""
                entry = Entry(finding, document, claims.get(finding.claim))
                cases.append(_Case(name, _outcome(entry), entry))
        for cell in cells:
            found = Entry(cell.finding, document, cell.claim, cell) if cell.finding else None
            cases.append(_Case(cell.claim.id, _outcome(found) if found else "", found))
        yield document, cases


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
    outcomes = Counter(case.outcome for case in cases)
    counts = _counts(outcomes, ("tests", "failures", "errors", "skipped"))
    name, file = _attribute(document.id), _attribute(document.path)
    body = "".join(_case(case, document) for case in cases)
    return f'<testsuite name={name} file={file} time="0"{counts}>\n{body}</testsuite>\n'


def _counts(outcomes: Counter[str], names: Sequence[str]) -> str:
    counted = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    numbers = {"tests": outcomes.total()} | {n: outcomes[o] for n, o in counted.items()}
    return "".join(f' {name}="{numbers[name]}"' for name in names)


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
