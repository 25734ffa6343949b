"""Check both versions of each document in one run, and compare what was found."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.cache import CachedBackend
from factcheck.cli import checking
from factcheck.cli.progress import shown_progress
from factcheck.core.baseline import Baseline
from factcheck.core.drift import Drift
from factcheck.core.report import Cell, DocumentResult
from factcheck.core.settings import Effective
from factcheck.pipeline import Inputs, check_inputs
from factcheck.stages.accept import mark_cell
from factcheck.stages.drift import changed_segments, claim_drifts, wording

__all__ = ["find_drifts"]


def find_drifts(inputs: Inputs, effective: Effective) -> tuple[str, tuple[Drift, ...]]:
    """Return the signature of the check, and the drift of each pair of documents (old, new).

    Segments that stand in both versions are scored once, and those of an earlier run not at all:
    the cache knows them. Without it, what the old version was scored is kept for this run.

    Raises: ModelError; TableError when the baseline is wrong.
    """
    settings = effective.settings
    baseline = checking.read_baseline(effective)
    backend = checking.load_model(settings)
    with (
        TemporaryDirectory() as folder,
        shown_progress(len(inputs.documents), quiet=settings.quiet) as progress,
    ):
        if isinstance(backend, CachedBackend):
            report = check_inputs(inputs, backend, progress)
        else:
            kept = CachedBackend(backend, Path(folder) / "scores.sqlite")
            report = check_inputs(inputs, kept, progress)
            kept.close()
    rest = iter(report.cells)
    found: list[tuple[DocumentResult, list[Cell]]] = []
    for result in report.documents:
        checked = sum(result.id not in claim.skip for claim in inputs.claims)
        found.append((result, [next(rest) for _ in range(checked)]))
    if baseline:
        paths = {spec.id: spec.path for spec in inputs.table.documents}
        found = [(result, _marked(cells, baseline, paths[result.id])) for result, cells in found]
    pairs = zip(found[::2], found[1::2], strict=True)
    return report.signature, tuple(_drift(*old, *new) for old, new in pairs)


def _marked(cells: list[Cell], baseline: Baseline, path: str) -> list[Cell]:
    """Mark what a person has accepted; a version read from elsewhere is still that document."""
    today = datetime.now(UTC).date()
    return [mark_cell(cell, baseline.by_identity(), path, today) for cell in cells]


def _drift(
    old: DocumentResult, old_cells: list[Cell], new: DocumentResult, new_cells: list[Cell]
) -> Drift:
    return Drift(
        document=new.id,
        language=new.language,
        old=old.path,
        new=new.path,
        segments=len(new.lines),
        changes=changed_segments(old.lines, new.lines),
        wording=wording(old.lines, new.lines, new.language),
        claims=claim_drifts(old_cells, new_cells),
    )
