"""Progress for whoever watches: on standard error, on a terminal, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from factcheck.cli.terminal import environment, progress_wanted
from factcheck.core.safe_text import safe

__all__ = ["shown_progress"]


@contextmanager
def shown_progress(
    documents: int, *, quiet: bool
) -> Iterator[Callable[[str, int, int], None] | None]:
    """Yield what is called with (document, done, total), None where nobody watches."""
    if not progress_wanted(environment(), quiet=quiet):
        yield None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("checking", total=documents)

        def tell(document: str, done: int, total: int) -> None:
            bar.update(task, description=f"checked {safe(document)}", completed=done, total=total)

        yield tell
