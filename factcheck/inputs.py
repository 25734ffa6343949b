"""What a check is about: a table, and the documents that a selection takes of it, read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.core.claim import Claim, ClaimTable, DocumentSpec
from factcheck.core.document import Document
from factcheck.core.errors import NothingCheckedError
from factcheck.core.selection import EVERYTHING, Selection
from factcheck.core.spool import spooled
from factcheck.ingest.documents import read_document

__all__ = ["Inputs", "gather"]


@dataclass(frozen=True, slots=True)
class Inputs:
    """A table and the documents that a run is about; no model was needed yet.

    Many `documents` are read from a file each time they are gone through (see `spool`).
    """

    table: ClaimTable
    claims: tuple[Claim, ...]
    source: Document | None
    documents: Sequence[Document]
    selection: Selection = EVERYTHING

    @property
    def others(self) -> tuple[Claim, ...]:
        """The table's claims that are not selected."""
        selected = {claim.id for claim in self.claims}
        return tuple(claim for claim in self.table.claims if claim.id not in selected)


def gather(
    table: ClaimTable, selection: Selection = EVERYTHING, *, allow_outside: bool = False
) -> Inputs:
    """Read the documents that a selection is about, each once: a run is about what they held then.

    Raises: DocumentError; NothingCheckedError when nothing is selected; IncompleteError when many
    documents do not fit on the disk.
    """
    claims = selection.of_claims(table.claims)
    specs = selection.of_documents(table.documents)
    if not claims or not specs:
        what = "claim" if not claims else "document"
        message = f"nothing to check: no {what} of {table.path} is selected"
        raise NothingCheckedError(message)
    every = (*table.documents, *((table.source,) if table.source else ()))
    languages = tuple(sorted({spec.language for spec in every}))

    def document(spec: DocumentSpec) -> Document:
        folder = Path(table.folder)
        return read_document(spec, folder, page_languages=languages, allow_outside=allow_outside)

    source = document(table.source) if table.source else None
    return Inputs(table, claims, source, spooled(map(document, specs)), selection)
