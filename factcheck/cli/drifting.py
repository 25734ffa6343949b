"""Check both versions of each document in one run, and compare what was found."""

from __future__ import annotations

from factcheck.cli import checking
from factcheck.cli.progress import shown_progress
from factcheck.core.drift import Drift
from factcheck.core.report import Cell, DocumentResult
from factcheck.core.settings import Settings
from factcheck.pipeline import Inputs, check_inputs
from factcheck.stages.drift import changed_segments, claim_drifts, wording

__all__ = ["find_drifts"]


def find_drifts(inputs: Inputs, settings: Settings) -> tuple[str, tuple[Drift, ...]]:
    """Return the signature of the check, and the drift of each pair of documents (old, new).

    Segments that stand in both versions are scored once: the cache knows them.

    Raises: ModelError.
    """
    backend = checking.load_model(settings)
    with shown_progress(len(inputs.documents), quiet=settings.quiet) as progress:
        report = check_inputs(inputs, backend, progress)
    cells = iter(report.cells)
    found: list[tuple[DocumentResult, list[Cell]]] = []
    for result in report.documents:
        checked = sum(result.id not in claim.skip for claim in inputs.claims)
        found.append((result, [next(cells) for _ in range(checked)]))
    pairs = zip(found[::2], found[1::2], strict=True)
    return report.signature, tuple(_drift(*old, *new) for old, new in pairs)


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
