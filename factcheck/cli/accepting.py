"""From named cells to entries of the baseline, and from stale entries to none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from factcheck.cli.cell_names import documents_of
from factcheck.cli.checking import baseline_path, run_check
from factcheck.cli.narrowing import whole
from factcheck.core.baseline import Baseline, BaselineEntry
from factcheck.core.claim import Severity
from factcheck.core.errors import UsageError
from factcheck.core.report import Cell, Report
from factcheck.core.settings import Effective
from factcheck.ingest.baseline import update_baseline
from factcheck.stages.accept import cell_identity

__all__ = ["Change", "change_baseline", "read_day"]


@dataclass(frozen=True, slots=True)
class Change:
    """What a person wants of the baseline: cells by name or all accepted, stale entries gone."""

    names: tuple[str, ...]
    reason: str
    expires: date | None
    everything: bool
    prune: bool


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


def change_baseline(effective: Effective, change: Change) -> str:
    """Check what is named (everything without names), change the baseline, and say how.

    With --prune the whole table is checked, whatever the settings select: what was not looked for
    is not stale.

    Raises: UsageError for a name of which there is nothing to accept.
    """
    effective = _everything(effective) if change.prune else whole(effective)
    report = run_check(documents_of(effective, change.names) if change.names else effective)
    cells: list[Cell] = []
    if change.names:
        cells = _named(report, change.names)
    elif change.everything:
        cells = [cell for cell in report.cells if _counts(cell)]
    stale = report.baseline.stale if report.baseline and change.prune else ()
    path = baseline_path(effective)
    said = f"{len(cells):,} accepted" if cells or not change.prune else ""
    if change.prune:
        said += f"{', ' if said else ''}{len(stale):,} taken out"
    if not cells and not stale:
        return f"{said}; {path} is as it was\n"

    gone = {entry.identity for entry in stale}
    entries = _entries(report, cells, change)

    def changed(before: Baseline) -> Baseline:
        return before.without(gone).accept(*entries)

    update_baseline(path, changed)
    return f"{said} in {path}\n"


def _everything(effective: Effective) -> Effective:
    settings = replace(whole(effective).settings, claim=(), document=(), lang=())
    return replace(effective, settings=settings)


def _counts(cell: Cell) -> bool:
    return cell.severity is not Severity.SILENT


def _named(report: Report, names: Sequence[str]) -> list[Cell]:
    found = {f"{cell.claim.id}@{cell.document}": cell for cell in report.cells}
    for name in names:
        if name not in found:
            raise UsageError(f"{name} was not checked: the claim skips that document")
        if not _counts(found[name]):
            raise UsageError(f"{name} is {found[name].verdict.kind}: there is nothing to accept")
    return [found[name] for name in names]


def _entries(report: Report, cells: Sequence[Cell], change: Change) -> list[BaselineEntry]:
    paths = {document.id: document.path for document in report.documents}
    return [
        BaselineEntry(
            identity=cell_identity(cell, paths[cell.document]),
            claim=cell.claim.id,
            document=cell.document,
            verdict=cell.verdict.kind,
            reason=change.reason,
            expires=change.expires,
        )
        for cell in cells
    ]
