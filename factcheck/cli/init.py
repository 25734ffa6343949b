"""`factcheck init`: a first claim table for the texts that are here."""

from __future__ import annotations

from pathlib import Path

from factcheck.cli import options
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit, say
from factcheck.core.errors import UsageError

__all__ = ["init"]


def init(table: options.Table = None) -> ExitCode:
    """Write a first claim table for the texts that are here.

    Finds .txt and .md files beside and below the table, guesses their languages, and takes a few
    sentences of the English one as first claims. Asks nothing, and never overwrites a table.
    """
    path = Path(table or "claims.yaml")
    if path.exists() or path.is_symlink():
        raise UsageError(f"{path} is there already; factcheck init does not overwrite it")
    from factcheck.cli.first_table import draft_table
    from factcheck.ingest.atomic import write_text

    drafted = draft_table(path.parent)
    for line in drafted.left_out:
        say(f"left out {line}")
    write_text(path, drafted.text)
    emit(f"wrote {path}; edit its claims, then run: factcheck check {_argument(path)}".rstrip())
    emit("\n")
    return ExitCode.CLEAN


def _argument(path: Path) -> str:
    return "" if path == Path("claims.yaml") else str(path)
