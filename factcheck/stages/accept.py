"""Set findings against the baseline: accepted ones stay visible and fail nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from factcheck.core.baseline import Baseline, BaselineEntry, BaselineUse, identity
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.rules import Rule
from factcheck.core.spool import mapped

__all__ = [
    "ABOUT_DOCUMENTS",
    "NO_DIFFERENCE",
    "accept",
    "cell_identity",
    "finding_identity",
    "mark_cell",
    "of_documents",
    "stale_entries",
]

Entries = Mapping[str, BaselineEntry]

# What can be accepted of a document as a whole.
ABOUT_DOCUMENTS = frozenset(
    {Rule.UNTRANSLATED, Rule.UNRELATED, Rule.SOURCE_CHANGED, Rule.ADDED, Rule.UNSUPPORTED_CLAIM}
)
# What says something of the check, not of the text: there is nothing to agree to.
NO_DIFFERENCE = frozenset({Rule.UNMEASURED_LANGUAGE, Rule.NOT_CHECKED})


def cell_identity(cell: Cell, path: str) -> str:
    """Return what identifies a cell's difference; `path` is its document's.

    An omitted claim is identified by its nearest line, so that it comes back when that changes.
    """
    evidence = cell.verdict.evidence
    text = evidence[0].text if evidence else ""
    return identity(cell.claim.id, cell.claim.statement, cell.language, path, text)


def finding_identity(finding: Finding, document: DocumentResult, report: Report) -> str:
    """Return what identifies a finding about a document: its line, else the whole document.

    It comes back when that changes; a source that has changed also when it changes again.
    """
    claim = next((c.statement for c in report.claims if c.id == finding.claim), "")
    texts = [one.text for one in finding.evidence[:1]] or [line.text for line in document.lines]
    if finding.rule is Rule.SOURCE_CHANGED and report.source:
        texts += [line.text for line in report.source.lines]
    about = (f"{finding.rule.code} {finding.claim}", claim)
    return identity(*about, document.language, document.path, "\n".join(texts))


def of_documents(report: Report) -> Iterator[tuple[Finding, DocumentResult]]:
    """Yield the findings about documents as wholes that a person may accept, the source's first."""
    for document in report.wholes():
        for finding in document.findings:
            if finding.rule in ABOUT_DOCUMENTS:
                yield finding, document


def accept(report: Report, baseline: Baseline, use: BaselineUse, *, today: date) -> Report:
    """Return the report with each finding's status: new, accepted, or expired.

    `today` is given, so that this stays a function of its arguments; only entries with a last day
    depend on it.
    """
    entries = baseline.by_identity()
    paths = {document.id: document.path for document in report.documents}
    about_all = {
        finding: status
        for finding, document in of_documents(report)
        for entry in [entries.get(finding_identity(finding, document, report))]
        if entry and entry.rule == finding.rule.code
        for status in [_status(entry, today)]
    }

    def marked(document: DocumentResult) -> DocumentResult:
        found = tuple(replace(f, status=about_all.get(f, f.status)) for f in document.findings)
        return replace(document, findings=found)

    return replace(
        report,
        cells=mapped(
            lambda cell: mark_cell(cell, entries, paths[cell.document], today), report.cells
        ),
        documents=mapped(marked, report.documents),
        source=marked(report.source) if report.source else None,
        baseline=use,
    )


def mark_cell(cell: Cell, entries: Entries, path: str, today: date) -> Cell:
    """Return a cell with its finding's status; `entries` by identity, `path` the document's."""
    entry = entries.get(cell_identity(cell, path)) if cell.finding else None
    # Whoever accepted an omission has not accepted that the same line now contradicts the claim.
    if entry is None or cell.finding is None or entry.verdict is not cell.verdict.kind:
        return cell
    return replace(cell, finding=replace(cell.finding, status=_status(entry, today)))


def _status(entry: BaselineEntry, today: date) -> Status:
    return Status.EXPIRED if entry.expired(today) else Status.ACCEPTED


def stale_entries(report: Report, baseline: Baseline) -> tuple[BaselineEntry, ...]:
    """Return the accepted differences that this run looked for and found no more.

    A partial run looked for nothing but its own cells and documents; the others may be as they
    were. A whole run also finds the entries of claims and documents that the table has lost.
    """
    paths = {document.id: document.path for document in report.documents}
    # Only of the entries: a report may be longer than memory should hold.
    known = {entry.identity for entry in baseline.entries}
    named = {(entry.claim, entry.document) for entry in baseline.entries}
    found, checked = set[str](), set[tuple[str, str]]()
    for cell in report.cells:
        checked |= {(cell.claim.id, cell.document)} & named
        if cell.finding:
            found |= {cell_identity(cell, paths[cell.document])} & known
    found |= known.intersection(
        finding_identity(f, document, report) for f, document in of_documents(report)
    )
    wholes = {*paths, report.source.id} if report.source else set(paths)
    claims = {"", *(claim.id for claim in report.claims)}

    def looked_for(entry: BaselineEntry) -> bool:
        if entry.rule:
            return entry.document in wholes and entry.claim in claims
        return (entry.claim, entry.document) in checked

    return tuple(
        entry
        for entry in baseline.entries
        if entry.identity not in found and (not report.partial or looked_for(entry))
    )
