"""Where the two versions of a document come from: two files, or a git revision and the table."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.cli.checking import gather_inputs, read_table, refuse_unknown
from factcheck.cli.revisions import find_revision
from factcheck.cli.streams import say
from factcheck.core.claim import ClaimTable, DocumentSpec
from factcheck.core.document import Document
from factcheck.core.errors import NothingCheckedError, UsageError
from factcheck.core.selection import Selection
from factcheck.core.settings import Settings
from factcheck.ingest.documents import read_document
from factcheck.pipeline import Inputs

__all__ = ["versions_of_files", "versions_of_revision"]


def versions_of_files(settings: Settings, old: str, new: str | None) -> Inputs:
    """Return the inputs of a check of two files, the old version first.

    Raises: UsageError when it is not clear of which document; DocumentError; TableError.
    """
    table = read_table(settings)
    refuse_unknown("claim", settings.claim, (claim.id for claim in table.claims))
    spec = _meant(table, settings, new or old)
    versions = [_read(table, replace(spec, path=old), Path())]
    if new is not None:
        versions.append(_read(table, replace(spec, path=new), Path()))
    else:
        folder, outside = Path(table.folder), settings.allow_outside
        versions.append(_read(table, spec, folder, allow_outside=outside))
    return _inputs(table, settings, versions)


def _meant(table: ClaimTable, settings: Settings, path: str) -> DocumentSpec:
    """Return the document that --document names, or that has this very path, or the only one."""
    refuse_unknown("document", settings.document, (spec.id for spec in table.documents))
    refuse_unknown("language", settings.lang, {spec.language for spec in table.documents})
    taken = Selection(documents=settings.document, languages=settings.lang)
    specs = [spec for spec in table.documents if taken.takes_document(spec)]
    here = os.path.abspath(path)  # noqa: PTH100 - Path.resolve() fails on a NUL in a name
    same = [s for s in specs if os.path.abspath(Path(table.folder) / s.path) == here]  # noqa: PTH100
    if len(specs) == 1 or same:
        return (same or specs)[0]
    known = ", ".join(spec.id for spec in specs) or "none is selected"
    raise UsageError(f"say which document these are versions of, with --document ID ({known})")


def _read(
    table: ClaimTable, spec: DocumentSpec, folder: Path, *, allow_outside: bool = True
) -> Document:
    """Read one version as that document of the table; a file named by hand may lie anywhere."""
    every = (*table.documents, *((table.source,) if table.source else ()))
    languages = tuple(sorted({one.language for one in every}))
    old = replace(spec, translated_from=None)  # it was translated from another version
    return read_document(old, folder, page_languages=languages, allow_outside=allow_outside)


def _inputs(table: ClaimTable, settings: Settings, documents: list[Document]) -> Inputs:
    """Return the inputs for documents that were read here.

    Raises: NothingCheckedError when no claim is selected.
    """
    selection = Selection(claims=settings.claim)
    claims = tuple(claim for claim in table.claims if selection.takes_claim(claim))
    if not claims:
        raise NothingCheckedError(f"nothing to compare: no claim of {table.path} is selected")
    source = None
    if table.source:
        folder, outside = Path(table.folder), settings.allow_outside
        source = _read(table, table.source, folder, allow_outside=outside)
    return Inputs(table, claims, source, tuple(documents))


def versions_of_revision(settings: Settings, revision: str) -> Inputs:
    """Return the inputs of a check of each document as it was and as it is, in pairs.

    A document that the revision does not hold is left out, and said so.

    Raises: UsageError when git or the revision is missing; NothingCheckedError when no document
    was there then.
    """
    now = gather_inputs(settings)
    specs = {spec.id: spec for spec in now.table.documents}
    documents: list[Document] = []
    then = find_revision(now.table.folder, revision, "--rev")
    texts = then.files([specs[document.id].path for document in now.documents])
    for document, before in zip(now.documents, texts, strict=True):
        spec = specs[document.id]
        if before is None:
            say(f"{spec.id}: {spec.path} is not in {revision}")
            continue
        with TemporaryDirectory() as folder:
            (Path(folder) / "document").write_bytes(before)
            old = _read(now.table, replace(spec, path="document"), Path(folder))
        documents += [replace(old, path=f"{revision}:{spec.path}"), document]
    if not documents:
        raise NothingCheckedError(f"no selected document is in {revision}")
    return replace(now, documents=tuple(documents))
