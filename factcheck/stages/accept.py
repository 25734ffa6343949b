"""Set findings against the baseline: accepted ones stay visible and fail nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.core.baseline import Baseline, BaselineEntry, BaselineUse, identity
from factcheck.core.report import Cell, Report, Status

__all__ = ["accept", "cell_identity", "mark_cell", "stale_entries"]


def cell_identity(cell: Cell, path: str) -> str:
    """Return what identifies a cell's difference; `path` is its document's.

    An omitted claim is identified by its nearest line, so that it comes back when that changes.
    """
    evidence = cell.verdict.evidence
    text = evidence[0].text if evidence else ""
    return identity(cell.claim.id, cell.claim.statement, cell.language, path, text)


def accept(report: Report, baseline: Baseline, use: BaselineUse, *, today: date) -> Report:
    """Return the report with each finding's status: new, accepted, or expired.

    `today` is given, so that this stays a function of its arguments; only entries with a last day
    depend on it.
    """
    entries = baseline.by_identity()
    paths = {document.id: document.path for document in report.documents}
    cells = tuple(mark_cell(cell, entries, paths[cell.document], today) for cell in report.cells)
    return replace(report, cells=cells, baseline=use)


def mark_cell(cell: Cell, entries: dict[str, BaselineEntry], path: str, today: date) -> Cell:
    """Return a cell with its finding's status; `entries` by identity, `path` the document's."""
    entry = entries.get(cell_identity(cell, path)) if cell.finding else None
    # Whoever accepted an omission has not accepted that the same line now contradicts the claim.
    if entry is None or cell.finding is None or entry.verdict is not cell.verdict.kind:
        return cell
    status = Status.EXPIRED if entry.expired(today) else Status.ACCEPTED
    return replace(cell, finding=replace(cell.finding, status=status))


def stale_entries(report: Report, baseline: Baseline) -> tuple[BaselineEntry, ...]:
    """Return the accepted differences that this run looked for and found no more.

    A partial run looked for nothing but its own cells; the others may be as they were. A whole run
    also finds the entries of claims and documents that the table has lost.
    """
    paths = {document.id: document.path for document in report.documents}
    found = {cell_identity(cell, paths[cell.document]) for cell in report.cells if cell.finding}
    checked = {(cell.claim.id, cell.document) for cell in report.cells}
    return tuple(
        entry
        for entry in baseline.entries
        if entry.identity not in found
        and (not report.partial or (entry.claim, entry.document) in checked)
    )
