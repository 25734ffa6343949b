"""`factcheck accept --source`: documents are up to date with the source as it is now."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from factcheck.cli.checking import read_table, refuse_unknown
from factcheck.core.claim import ClaimTable, DocumentSpec, Role
from factcheck.core.errors import UsageError
from factcheck.core.settings import Effective, Settings
from factcheck.ingest.atomic import sole_writer, write_bytes
from factcheck.ingest.documents import read_document
from factcheck.ingest.paths import read_regular
from factcheck.ingest.source_record import record_source
from factcheck.ingest.yaml_nodes import TABLE_LIMITS
from factcheck.stages.relate import source_hash

__all__ = ["accept_source"]

# Made from the source; a report or a background text is nobody's rendering of it.
_MADE_FROM_IT = (Role.TRANSLATION, Role.SUMMARY)


def accept_source(effective: Effective, globs: Sequence[str]) -> str:
    """Write the source's hash beside the documents that `globs` name, and say how many.

    Raises: UsageError when the table has no source or no such document.
    """
    settings = effective.settings
    path = Path(settings.table)
    with sole_writer(path):
        table = read_table(settings)
        digest = _digest(table, settings)
        chosen = _chosen(table, globs)
        old = [spec.id for spec in chosen if spec.translated_from != digest]
        if old:
            data = read_regular(path, limit=TABLE_LIMITS.bytes)
            write_bytes(path, record_source(data, old, digest))
    if not old:
        return f"{path} is as it was: nothing named was made from another source\n"
    return f"{', '.join(old)} in {path}: made from the source as it is now\n"


def _digest(table: ClaimTable, settings: Settings) -> str:
    if table.source is None:
        raise UsageError(f"{table.path} names no source")
    languages = {spec.language for spec in (table.source, *table.documents)}
    document = read_document(
        table.source,
        Path(table.folder),
        page_languages=tuple(sorted(languages)),
        allow_outside=settings.allow_outside,
    )
    return source_hash(document.text)


def _chosen(table: ClaimTable, globs: Sequence[str]) -> list[DocumentSpec]:
    if not globs:
        return [spec for spec in table.documents if spec.role in _MADE_FROM_IT]
    refuse_unknown("document", globs, (spec.id for spec in table.documents))
    return [s for s in table.documents if any(fnmatchcase(s.id, one) for one in globs)]
