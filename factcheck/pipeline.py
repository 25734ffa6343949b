"""check(): from a table to a report, document by document.

claims.yaml -> gather -> segment -> retrieve -> score -> compare -> judge -> find -> Report
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from factcheck.checker import Checked, Observer, Run, check_documents, open_run
from factcheck.core.claim import ClaimTable
from factcheck.core.document import Document
from factcheck.core.protocols import NLIBackend
from factcheck.core.report import Report
from factcheck.core.selection import EVERYTHING, Selection
from factcheck.ingest.claim_table import load_table
from factcheck.inputs import Inputs, gather

__all__ = [
    "Inputs",
    "Observer",
    "Progress",
    "check",
    "check_inputs",
    "gather",
    "groups",
    "report_of",
]

Progress = Callable[[str, int, int], None]
"""Called with a document's id, how many documents are done, and how many there are."""

# Documents whose pairs are scored together. Of seventeen claims and articles of fifteen lines, that
# is a thousand pairs: few blocks of a length stay unfilled, and memory does not grow.
GROUP = 8


def check(
    table: ClaimTable | Path | str,
    *,
    backend: NLIBackend | None = None,
    selection: Selection = EVERYTHING,
    progress: Progress | None = None,
) -> Report:
    """Check every selected claim of a table against every selected document.

    `table` is a loaded table or the path of one; without a backend the bundled model is loaded.

    Raises: TableError, DocumentError, ModelError, NothingCheckedError.
    """
    loaded = table if isinstance(table, ClaimTable) else load_table(Path(table))
    inputs = gather(loaded, selection)
    if backend is None:
        from factcheck.backends.loading import load_backend

        backend = load_backend()
    return check_inputs(inputs, backend, progress)


def check_inputs(
    inputs: Inputs,
    backend: NLIBackend,
    progress: Progress | None = None,
    observer: Observer | None = None,
) -> Report:
    """Check what was gathered. The same inputs and backend give the same report, byte for byte."""
    run = open_run(inputs, backend, observer)
    checked: list[Checked] = []
    for some in groups(inputs.documents):
        for document, one in zip(some, check_documents(run, some), strict=True):
            checked.append(one)
            if progress:
                progress(document.id, len(checked), len(inputs.documents))
    return report_of(run, checked)


def groups(documents: Sequence[Document]) -> Iterator[Sequence[Document]]:
    """Part documents into groups to be read together, in their order."""
    return (documents[at : at + GROUP] for at in range(0, len(documents), GROUP))


def report_of(run: Run, checked: Sequence[Checked]) -> Report:
    """Gather what was found in the documents, which stand in the order of the table."""
    inputs = run.inputs
    return Report(
        signature=run.backend.signature,
        table=inputs.table.path,
        claims=inputs.claims,
        documents=tuple(result for result, _ in checked),
        cells=tuple(cell for _, cells in checked for cell in cells),
        source=run.in_source,
        anchors=tuple(c.position for c in run.claims if c.position is not None),
        partial=not inputs.selection.everything,
    )
