"""Progress for whoever watches: on standard error, on a terminal or in a CI job's log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.cli.streams import say
from factcheck.cli.terminal import environment, in_ci, progress_wanted
from factcheck.core.safe_text import safe

if TYPE_CHECKING:
    from rich.progress import Progress

__all__ = ["counted", "shown_progress"]

Tell = Callable[[str, int, int], None]


@contextmanager
def shown_progress(
    documents: int, *, quiet: bool, counts: object = None, each: bool = False
) -> Iterator[Tell | None]:
    """Yield what is called with (document, done, total), None where nobody watches.

    On a terminal one line is drawn over and over; in a CI job, where wanted for `each`, a line a
    document is written. `counts` is a backend; one with a cache has `stats` of what it found there.
    """
    environ = environment()
    if progress_wanted(environ, quiet=quiet):
        with _bar() as bar:
            yield _drawn(bar, documents, counts)
    elif each and in_ci(environ) and not quiet:
        yield lambda document, done, total: say(f"checked {safe(document)} ({done} of {total})")
    else:
        yield None


def _bar() -> Progress:
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
        TextColumn("{task.fields[counts]}", markup=False),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _drawn(bar: Progress, documents: int, counts: object) -> Tell:
    task = bar.add_task("checking", total=documents, counts="")

    def tell(document: str, done: int, total: int) -> None:
        bar.update(
            task,
            description=f"checked {safe(document)}",
            completed=done,
            total=total,
            counts=counted(counts),
        )

    return tell


def counted(backend: object) -> str:
    """Return how many scores were computed and found, for a backend that counts them.

    >>> counted(None)
    ''
    """
    stats = getattr(backend, "stats", None)
    if stats is None:
        return ""
    return f"{stats.misses:,} computed, {stats.hits:,} from the cache"
