"""Set findings against the baseline: accepted ones stay visible and fail nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.core.baseline import Baseline, BaselineEntry, identity
from factcheck.core.claim import ClaimTable
from factcheck.core.report import Cell, Report, Status

__all__ = ["accept", "cell_identity", "stale_entries"]


def cell_identity(cell: Cell, path: str) -> str:
    """Return what identifies a cell's difference; `path` is its document's.

    An omitted claim is identified by its nearest line, so that it comes back when that changes.
    """
    evidence = cell.verdict.evidence
    text = evidence[0].text if evidence else ""
    return identity(cell.claim.id, cell.claim.statement, cell.language, path, text)


def accept(report: Report, baseline: Baseline, *, today: date) -> Report:
    """Return the report with each finding's status: new, accepted, or expired.

    `today` is given, so that this stays a function of its arguments; only entries with a last day
    depend on it.
    """
    entries = baseline.by_identity()
    if not entries:
        return report
    paths = {document.id: document.path for document in report.documents}
    cells = tuple(_marked(cell, entries, paths[cell.document], today) for cell in report.cells)
    return replace(report, cells=cells)


def _marked(cell: Cell, entries: dict[str, BaselineEntry], path: str, today: date) -> Cell:
    entry = entries.get(cell_identity(cell, path)) if cell.finding else None
    if entry is None or cell.finding is None:
        return cell
    status = Status.EXPIRED if entry.expired(today) else Status.ACCEPTED
    return replace(cell, finding=replace(cell.finding, status=status))


def stale_entries(
    report: Report, baseline: Baseline, table: ClaimTable
) -> tuple[BaselineEntry, ...]:
    """Return the accepted differences that this run looked for and found no more.

    An entry of a claim or document that the table has lost is stale; one that the run left out
    by selection is not.
    """
    paths = {document.id: document.path for document in report.documents}
    found = {cell_identity(cell, paths[cell.document]) for cell in report.cells if cell.finding}
    gone_claims = {e.claim for e in baseline.entries} - {claim.id for claim in table.claims}
    gone_documents = {e.document for e in baseline.entries} - {one.id for one in table.documents}
    return baseline.stale(
        found,
        claims={claim.id for claim in report.claims} | gone_claims,
        documents=set(paths) | gone_documents,
    )
