"""What has changed since a git revision: the claims and documents that need another look."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from pathlib import Path

from factcheck.cli.revisions import find_revision
from factcheck.core.claim import ClaimTable
from factcheck.core.errors import DocumentError
from factcheck.core.selection import CellName
from factcheck.ingest.documents import LARGEST_DOCUMENT
from factcheck.ingest.paths import read_regular, resolve_inside
from factcheck.ingest.table_changes import table_changes

__all__ = ["changed_cells"]

FLAG = "--changed-since"


def changed_cells(
    table: ClaimTable, revision: str, *, allow_outside: bool = False
) -> frozenset[CellName]:
    """Return the cells whose claim or document is not what it was at a revision.

    A document counts by its bytes, save for line ends, and by its entry in the table; a claim by
    its entry. The source, the glossary, the policy and the reference date bear on every cell. What
    the revision does not hold, or holds in a submodule, has changed.

    Raises: UsageError when there is no git, no repository or no such revision.
    """
    then = find_revision(table.folder, revision, FLAG)
    claims = [claim.id for claim in table.claims]
    documents = [spec.id for spec in table.documents]
    shared = (*((table.source.path,) if table.source else ()), *table.glossary_files)
    paths = (Path(table.path).name, *shared, *(spec.path for spec in table.documents))
    now = [_read(table, path, allow_outside=allow_outside) for path in paths]
    before = then.files(paths)
    same = [_same(old, new) for old, new in zip(before, now, strict=True)]
    entries = table_changes(before[0] or b"", now[0] or b"")
    if entries.everything or not all(same[1 : 1 + len(shared)]):
        return _met(table, product(claims, documents))
    ours = same[1 + len(shared) :]
    moved = {spec.id for spec, one in zip(table.documents, ours, strict=True) if not one}
    touched = entries.documents | moved
    return _met(
        table,
        ((c, d) for c, d in product(claims, documents) if c in entries.claims or d in touched),
    )


def _met(table: ClaimTable, cells: Iterable[CellName]) -> frozenset[CellName]:
    """Drop the cells in which a claim skips the document."""
    skipped = {(claim.id, document) for claim in table.claims for document in claim.skip}
    return frozenset(cells) - skipped


def _read(table: ClaimTable, path: str, *, allow_outside: bool) -> bytes | None:
    """Return a file's bytes, None when the check itself will say that it cannot be read."""
    try:
        found = resolve_inside(Path(table.folder), path, allow_outside=allow_outside)
        return read_regular(found, limit=LARGEST_DOCUMENT)
    except DocumentError:
        return None


def _same(before: bytes | None, now: bytes | None) -> bool:
    # Git may write other line ends into the working tree than it keeps, and documents are read
    # without regard to them.
    if before is None or now is None:
        return False
    return before.replace(b"\r\n", b"\n") == now.replace(b"\r\n", b"\n")
