"""Progress for whoever watches: on standard error, on a terminal, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from factcheck.cli.terminal import environment, progress_wanted

__all__ = ["shown_progress"]


@contextmanager
def shown_progress(*, quiet: bool) -> Iterator[Callable[[str, int, int], None] | None]:
    """Yield what the pipeline calls with (what, done, total), None where nobody watches."""
    if not progress_wanted(environment(), quiet=quiet):
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        tasks: dict[str, object] = {}

        def tell(what: str, done: int, total: int) -> None:
            task = tasks.get(what)
            if task is None:
                task = tasks[what] = bar.add_task(what, total=total)
            bar.update(task, completed=done, total=total)  # type: ignore[arg-type]

        yield tell
