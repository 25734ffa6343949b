"""check(): the one module that composes the stages, in the order of the data flow.

claims.yaml -> gather -> segment -> retrieve -> score -> compare -> judge -> find -> Report
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck import registry
from factcheck.assessment import (
    PreparedClaim,
    Text,
    anchor_claims,
    assess,
    comparators,
    comparison_context,
    prepare_claims,
    prepare_text,
)
from factcheck.core.alignment import Alignment
from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.claim import Claim, ClaimTable, DocumentSpec, Role
from factcheck.core.document import Document
from factcheck.core.errors import NothingCheckedError
from factcheck.core.protocols import NLIBackend
from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.selection import EVERYTHING, Selection
from factcheck.core.value import Reading
from factcheck.core.verdict import Verdict
from factcheck.ingest.claim_table import load_table
from factcheck.ingest.documents import read_document
from factcheck.stages.added import added, added_findings
from factcheck.stages.align import align
from factcheck.stages.find import find, unsupported_claim
from factcheck.stages.judge import judge
from factcheck.stages.relate import document_findings, names_found, tells_the_story, unrelated

__all__ = ["Inputs", "Observer", "Progress", "check", "check_inputs", "gather"]

Progress = Callable[[str, int, int], None]
"""Called with a document's id, how many documents are done, and how many there are."""
# Documents whose lines can be measured by the source's own. A report of one's own has other lines.
RENDERINGS = (Role.TRANSLATION, Role.SUMMARY)
Observer = Callable[[Claim, Document, Verdict, tuple[Assessment, ...], SourceSupport | None], None]
"""Called with each verdict and all that it rests on: the windows read, and the source's support."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """A table and the documents that a run is about; no model was needed yet."""

    table: ClaimTable
    claims: tuple[Claim, ...]
    source: Document | None
    documents: tuple[Document, ...]


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


def gather(
    table: ClaimTable, selection: Selection = EVERYTHING, *, allow_outside: bool = False
) -> Inputs:
    """Read the documents that a selection is about.

    Raises: DocumentError; NothingCheckedError when nothing is selected.
    """
    claims = tuple(claim for claim in table.claims if selection.takes_claim(claim))
    specs = tuple(spec for spec in table.documents if selection.takes_document(spec))
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
    return Inputs(table, claims, source, tuple(document(spec) for spec in specs))


def check_inputs(
    inputs: Inputs,
    backend: NLIBackend,
    progress: Progress | None = None,
    observer: Observer | None = None,
) -> Report:
    """Check what was gathered. The same inputs and backend give the same report, byte for byte."""
    source = prepare_text(inputs.source, backend) if inputs.source else None
    claims = prepare_claims(inputs.claims, backend)
    of_source = None
    if source and source.segments:
        claims, of_source = _check_source(inputs, backend, claims, source)
    documents: list[DocumentResult] = []
    cells: list[Cell] = []
    for done, document in enumerate(inputs.documents, start=1):
        result, of_document = _check_document(inputs, backend, claims, document, source, observer)
        documents.append(result)
        cells.extend(of_document)
        if progress:
            progress(document.id, done, len(inputs.documents))
    return Report(
        signature=backend.signature,
        table=inputs.table.path,
        claims=inputs.claims,
        documents=tuple(documents),
        cells=tuple(cells),
        source=of_source,
        anchors=tuple(c.position for c in claims if c.position is not None),
    )


def _check_source(
    inputs: Inputs, backend: NLIBackend, claims: tuple[PreparedClaim, ...], source: Text
) -> tuple[tuple[PreparedClaim, ...], DocumentResult]:
    """Check the claims against their own source (FC401), and anchor each one there."""
    assessed = assess(inputs.table, backend, claims, source)
    findings = (
        unsupported_claim(
            c.claim, source.document.id, judge(found, backend.calibration, source.document)
        )
        for c, found in zip(claims, assessed, strict=True)
    )
    result = _result(source, tuple(finding for finding in findings if finding))
    return anchor_claims(claims, assessed, source), result


def _check_document(
    inputs: Inputs,
    backend: NLIBackend,
    claims: tuple[PreparedClaim, ...],
    document: Document,
    source: Text | None,
    observer: Observer | None,
) -> tuple[DocumentResult, tuple[Cell, ...]]:
    """Check every claim against one document, and the document as a whole."""
    text = prepare_text(document, backend)
    claims = tuple(c for c in claims if document.id not in c.claim.skip)
    rendering = document.role in RENDERINGS
    assessed = assess(inputs.table, backend, claims, text)

    def verdicts(*, same_story: bool) -> list[Verdict]:
        return [
            judge(
                found,
                backend.calibration,
                document,
                source=c.support if rendering else None,
                same_story=same_story,
            )
            for c, found in zip(claims, assessed, strict=True)
        ]

    decided = verdicts(same_story=True)
    findings = document_findings(
        document,
        text.body,
        source.document if source else None,
        source.body if source else "",
        calibration=backend.calibration,
    )
    rows = _beside(source, text) if source else ()
    if source and not tells_the_story(decided, _names_found(inputs.table, claims, text)):
        decided = verdicts(same_story=False)
        findings = (*findings, unrelated(document))
    elif source and rendering:
        findings = (*findings, *_additions(rows, source, text, backend))
    if observer:
        for c, verdict, found in zip(claims, decided, assessed, strict=True):
            observer(c.claim, document, verdict, found, c.support if rendering else None)
    altered = {c.kind: c.rule for c in comparators()}
    cells = []
    for c, verdict in zip(claims, decided, strict=True):
        finding = find(c.claim, document, verdict, policy=inputs.table.policy, altered=altered)
        cells.append(Cell(c.claim, document.id, document.language, verdict, finding))
    return replace(_result(text, findings), alignment=rows), tuple(cells)


def _beside(source: Text, text: Text) -> tuple[Alignment, ...]:
    """Return which segments of a text stand for which of its source's."""
    sizes = tuple(len(s.text) for s in source.segments), tuple(len(s.text) for s in text.segments)
    return align(source.vectors, text.vectors, sizes=sizes)


def _additions(
    rows: tuple[Alignment, ...], source: Text, text: Text, backend: NLIBackend
) -> tuple[Finding, ...]:
    """Return FC305 for each statement that only the document makes."""
    ours, theirs = (source.segments, source.vectors), (text.segments, text.vectors)
    positions = added(rows, ours, theirs, backend.score)
    return added_findings(text.document, text.segments, positions)


def _names_found(table: ClaimTable, claims: tuple[PreparedClaim, ...], text: Text) -> float:
    mentions = (m for c in claims for r in c.readings for m in r.mentions if m.kind == "name")
    body = Reading(text.body, text.document.language, ())
    return names_found(
        mentions, registry.comparator("name"), body, comparison_context(table, text.document)
    )


def _result(text: Text, findings: tuple[Finding, ...]) -> DocumentResult:
    document = text.document
    return DocumentResult(
        id=document.id,
        path=document.path,
        language=document.language,
        role=document.role,
        segments=len(text.segments),
        findings=findings,
        excluded=document.excluded,
        lines=text.segments,
    )
