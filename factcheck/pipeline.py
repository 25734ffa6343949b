"""check(): from a table to a report, document by document.

claims.yaml -> gather -> segment -> retrieve -> score -> compare -> judge -> find -> Report
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.core.claim import ClaimTable
from factcheck.core.document import Document
from factcheck.core.protocols import NLIBackend
from factcheck.core.report import Report
from factcheck.core.selection import EVERYTHING, Selection
from factcheck.core.spool import spooled_rows
from factcheck.ingest.claim_table import load_table
from factcheck.inputs import Inputs, gather
from factcheck.unchanged import Earlier, earlier_outcomes

if TYPE_CHECKING:
    from factcheck.checker import Checked, Observer, Run, Shared

__all__ = [
    "Inputs",
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
    # Whoever looks at what the verdicts rest on wants it all to be found anew.
    earlier = Earlier(inputs, None) if observer else earlier_outcomes(inputs, backend)

    @cache
    def run() -> Run:
        from factcheck.checker import open_run  # with all that reads texts: not every run needs it

        return open_run(inputs, backend, observer)

    def checked() -> Iterator[Checked]:
        done = 0
        for some in groups(inputs.documents):
            for document, one in zip(some, _checked(earlier, run, some), strict=True):
                yield one
                done += 1
                if progress:
                    progress(document.id, done, len(inputs.documents))

    def shared() -> Shared:
        known = earlier.shared()
        if known is None:
            known = run().shared
            earlier.keep_shared(known)
        return known

    return report_of(inputs, backend.signature, shared, checked())


def _checked(
    earlier: Earlier, run: Callable[[], Run], documents: Sequence[Document]
) -> Iterator[Checked]:
    """Look up what is known of documents, and check the others together."""
    known = [earlier.checked(document) for document in documents]
    new = [document for document, one in zip(documents, known, strict=True) if one is None]
    found = _found(run(), new) if new else iter(())
    for document, one in zip(documents, known, strict=True):
        if one is not None:
            yield one
            continue
        fresh = next(found)
        earlier.keep_checked(document, fresh)
        yield fresh


def _found(run: Run, documents: Sequence[Document]) -> Iterator[Checked]:
    from factcheck.checker import check_documents

    return check_documents(run, documents)


def groups(documents: Sequence[Document]) -> Iterator[Sequence[Document]]:
    """Part documents into groups to be read together, in their order."""
    return (documents[at : at + GROUP] for at in range(0, len(documents), GROUP))


def report_of(
    inputs: Inputs, signature: str, shared: Callable[[], Shared], checked: Iterable[Checked]
) -> Report:
    """Gather what is found in the documents, in the order of the table, and then in the source."""
    documents, cells = spooled_rows(checked)
    in_source, anchors = shared()
    return Report(
        signature=signature,
        table=inputs.table.path,
        claims=inputs.claims,
        documents=documents,
        cells=cells,
        source=in_source,
        anchors=anchors,
        partial=not inputs.selection.everything,
    )
