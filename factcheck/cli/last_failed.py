"""Which cells failed in the last whole run: kept in the cache's folder, and lost without harm."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from itertools import product
from pathlib import Path

from factcheck.cache import failures_path
from factcheck.core.claim import ClaimTable
from factcheck.core.errors import DocumentError, FactcheckError
from factcheck.core.report import Finding
from factcheck.core.selection import CellName
from factcheck.ingest.atomic import write_text
from factcheck.ingest.paths import read_regular

__all__ = ["recall_failed", "remember_failed"]

_LOG = logging.getLogger(__name__)
_SCHEMA = 1
# A table of 5,000 claims with 100 documents that all fail takes half of this.
_MOST_BYTES = 64 * 1024 * 1024


def remember_failed(table: str, failing: Iterable[Finding]) -> None:
    """Keep what failed for the next run with --last-failed, or warn that it cannot be kept."""
    names = sorted({(finding.claim, finding.document) for finding in failing})
    path = failures_path(table)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, json.dumps({"schema": _SCHEMA, "failed": names}) + "\n")
    except (OSError, FactcheckError) as error:
        _LOG.warning("what failed is not remembered: %s", error)


def recall_failed(table: ClaimTable) -> frozenset[CellName]:
    """Return the cells of a table that failed in its last whole run; none where none is known.

    A finding about a whole document stands for all of its cells, one about a claim in its own
    source for that claim in every document.
    """
    claims = {claim.id for claim in table.claims}
    documents = {spec.id for spec in table.documents}
    cells: set[CellName] = set()
    for claim, document in _read(failures_path(table.path)):
        if document in documents and (claim in claims or not claim):
            cells.update(product({claim} if claim else claims, {document}))
        elif table.source and document == table.source.id and claim in claims:
            cells.update(product({claim}, documents))
    return frozenset(cells) - {(c.id, document) for c in table.claims for document in c.skip}


def _read(path: Path) -> list[CellName]:
    """Return what a file holds; nothing when it is missing, damaged or of another version."""
    try:
        kept = json.loads(read_regular(path, limit=_MOST_BYTES))
    except (DocumentError, ValueError, RecursionError):
        return []
    if not isinstance(kept, dict) or kept.get("schema") != _SCHEMA:
        return []
    failed = kept.get("failed")
    names: list[CellName] = []
    for name in failed if isinstance(failed, list) else []:
        match name:
            case [str(claim), str(document)]:
                names.append((claim, document))
    return names
