"""From named cells to entries of the baseline."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from factcheck.cli.cell_names import documents_of
from factcheck.cli.checking import baseline_path, run_check
from factcheck.core.baseline import BaselineEntry
from factcheck.core.claim import Severity
from factcheck.core.errors import UsageError
from factcheck.core.report import Cell, Report
from factcheck.core.settings import Effective
from factcheck.ingest.baseline import update_baseline
from factcheck.stages.accept import cell_identity

__all__ = ["add_to_baseline", "read_day"]


def read_day(text: str | None) -> date | None:
    """Read --expires.

    Raises: UsageError when it is no date.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--expires: '{text}' is no date such as 2026-12-31") from None


def _counts(cell: Cell) -> bool:
    return cell.severity is not Severity.SILENT


def _named(report: Report, cells: list[str]) -> list[Cell]:
    found = {f"{cell.claim.id}@{cell.document}": cell for cell in report.cells}
    for name in cells:
        if name not in found:
            raise UsageError(f"{name} was not checked: the claim skips that document")
        if not _counts(found[name]):
            raise UsageError(f"{name} is {found[name].verdict.kind}: there is nothing to accept")
    return [found[name] for name in cells]


def add_to_baseline(
    effective: Effective, names: list[str], reason: str, last_day: date | None
) -> tuple[int, Path]:
    """Check what is named (everything without names) and add what is found to the baseline.

    Returns how many entries were added, and where.

    Raises: UsageError for a name of which there is nothing to accept.
    """
    report = run_check(documents_of(effective, names) if names else effective)
    cells = _named(report, names) if names else [c for c in report.cells if _counts(c)]
    paths = {document.id: document.path for document in report.documents}
    entries = [
        BaselineEntry(
            identity=cell_identity(cell, paths[cell.document]),
            claim=cell.claim.id,
            document=cell.document,
            verdict=cell.verdict.kind,
            reason=reason,
            expires=last_day,
        )
        for cell in cells
    ]
    path = baseline_path(effective)
    update_baseline(path, lambda before: before.accept(*entries))
    return len(entries), path
