"""--changed-since and --last-failed: a selection narrowed to the cells that need another look."""

from __future__ import annotations

from dataclasses import replace

from factcheck.cli.changed import FLAG, changed_cells
from factcheck.cli.last_failed import recall_failed
from factcheck.cli.streams import say
from factcheck.core.claim import ClaimTable
from factcheck.core.errors import UsageError
from factcheck.core.selection import CellName, Selection
from factcheck.core.settings import Effective

__all__ = ["narrowed", "whole"]


def narrowed(effective: Effective, table: ClaimTable, selection: Selection) -> Selection:
    """Return the selection with the cells that the settings narrow it to.

    Raises: UsageError when --changed-since names no revision, or when there is no cache to
    remember failures in.
    """
    settings = effective.settings
    cells: frozenset[CellName] | None = None
    if settings.last_failed:
        if not settings.cache:
            raise UsageError("--last-failed needs the cache, which --no-cache switches off")
        cells = recall_failed(table) or None
        if cells is None:
            say("no failure of an earlier whole run is remembered: checking everything")
    if settings.changed_since or effective.origins["changed_since"] == FLAG:
        outside = settings.allow_outside
        changed = changed_cells(table, settings.changed_since, allow_outside=outside)
        cells = changed if cells is None else cells & changed
    if cells is None:
        return selection
    claims = {claim.id for claim in table.claims if selection.takes_claim(claim)}
    documents = {spec.id for spec in table.documents if selection.takes_document(spec)}
    taken = frozenset(cell for cell in cells if cell[0] in claims and cell[1] in documents)
    return replace(selection, cells=taken)


def whole(effective: Effective) -> Effective:
    """Return the settings without what narrows them, for commands that are not the gate."""
    settings = replace(effective.settings, changed_since="", last_failed=False)
    return Effective(settings, {**effective.origins, "changed_since": "default"})
