"""`factcheck validate`: is the table right, and can every document be read? Needs no model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit
from factcheck.core.errors import DocumentError, Problem, TableError

if TYPE_CHECKING:
    from factcheck.core.claim import ClaimTable
    from factcheck.core.document import Document
    from factcheck.core.settings import Settings

__all__ = ["validate"]


def validate(
    table: options.Table = None,
    *,
    allow_outside: options.AllowOutside = None,
    config: options.Config = None,
    quiet: options.Quiet = None,
    verbose: options.Verbose = None,
) -> ExitCode:
    """Check the claim table and its documents, without a model.

    Reports every error of the table at once, each with its line and column, and every document
    that cannot be read. Ends with 2 when there is one. With --verbose it lists what page reading
    leaves out of each document, and why.
    """
    from factcheck.ingest.claim_table import load_table

    settings = effective_settings(dict(locals())).settings
    loaded = load_table(Path(settings.table), allow_outside=settings.allow_outside)
    documents = _documents(loaded, settings)
    if not settings.quiet:
        emit(_summary(loaded, documents, verbose=settings.verbose))
    return ExitCode.CLEAN


def _documents(table: ClaimTable, settings: Settings) -> tuple[Document, ...]:
    """Read the source and every document.

    Raises: TableError that lists all of them that cannot be read, each by its line in the table.
    """
    from factcheck.ingest.documents import read_document

    specs = (*((table.source,) if table.source else ()), *table.documents)
    languages = tuple(sorted({spec.language for spec in specs}))
    documents: list[Document] = []
    problems: list[Problem] = []
    for spec in specs:
        try:
            document = read_document(
                spec,
                Path(table.folder),
                page_languages=languages,
                allow_outside=settings.allow_outside,
            )
        except DocumentError as error:
            problems.append(Problem(table.path, spec.line, spec.column, str(error)))
        else:
            documents.append(document)
    if problems:
        raise TableError(problems)
    return tuple(documents)


def _summary(table: ClaimTable, documents: tuple[Document, ...], *, verbose: bool) -> str:
    from factcheck.core.safe_text import safe

    lines = [f"{safe(table.path)}: {len(table.claims)} claims, {len(table.documents)} documents"]
    for document in documents:
        letters = sum(span.end - span.start for span in document.content)
        lines.append(
            f"  {document.id} ({document.language}, {document.role}): {letters:,} characters"
            f" of {safe(document.path)}, {len(document.excluded)} parts left out"
        )
        if verbose:
            lines += [
                f"    line {part.line}: {safe(part.reason)}: {safe(_start(part.text))}"
                for part in document.excluded
            ]
    return "\n".join(lines) + "\n"


def _start(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[:most] + "…"
