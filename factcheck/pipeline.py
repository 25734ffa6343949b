"""check(): the one module that composes the stages, in the order of the data flow.

claims.yaml -> gather -> segment -> retrieve -> score -> compare -> judge -> find -> Report
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from factcheck import registry
from factcheck.assessment import (
    PreparedClaim,
    Purpose,
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
from factcheck.core.claim import Claim, ClaimTable, Role
from factcheck.core.document import Document
from factcheck.core.protocols import NLIBackend
from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.selection import EVERYTHING, Selection
from factcheck.core.value import Reading
from factcheck.core.verdict import Verdict
from factcheck.ingest.claim_table import load_table
from factcheck.inputs import Inputs, gather
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
class _Run:
    """What all documents of a check share.

    `unselected` are the table's other claims; `others` anchors them, which few documents need.
    """

    inputs: Inputs
    backend: NLIBackend
    source: Text | None
    claims: tuple[PreparedClaim, ...]
    unselected: tuple[PreparedClaim, ...]
    others: Callable[[], tuple[PreparedClaim, ...]]
    observer: Observer | None


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
    source = prepare_text(inputs.source, backend) if inputs.source else None
    claims, in_source = _in_source(inputs, prepare_claims(inputs.claims, backend), backend, source)
    unselected = prepare_claims(inputs.others, backend) if inputs.others else ()

    @cache
    def others() -> tuple[PreparedClaim, ...]:
        return _in_source(inputs, unselected, backend, source)[0]

    run = _Run(inputs, backend, source, claims, unselected, others, observer)
    documents: list[DocumentResult] = []
    cells: list[Cell] = []
    for done, document in enumerate(inputs.documents, start=1):
        result, of_document = _check_document(run, document)
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
        source=in_source,
        anchors=tuple(c.position for c in claims if c.position is not None),
        partial=not inputs.selection.everything,
    )


def _in_source(
    inputs: Inputs,
    prepared: tuple[PreparedClaim, ...],
    backend: NLIBackend,
    source: Text | None,
) -> tuple[tuple[PreparedClaim, ...], DocumentResult | None]:
    """Check claims against their own source (FC401), and anchor each one there."""
    if not (source and source.segments):
        return prepared, None
    assessed = assess(inputs.table, backend, prepared, source, Purpose(anchors=True))
    findings = (
        unsupported_claim(
            c.claim, source.document.id, judge(found, backend.calibration, source.document)
        )
        for c, found in zip(prepared, assessed, strict=True)
    )
    result = _result(source, tuple(finding for finding in findings if finding))
    return anchor_claims(prepared, assessed, source), result


def _check_document(run: _Run, document: Document) -> tuple[DocumentResult, tuple[Cell, ...]]:
    """Check every selected claim against one document, and the document as a whole."""
    text, source = prepare_text(document, run.backend), run.source
    claims = tuple(c for c in run.claims if _reported(run.inputs, c.claim, document))
    rendering = document.role in RENDERINGS
    # Whoever looks at what the verdicts rest on wants to see every window.
    purpose = None if run.observer else Purpose(rendering, either_story=source is not None)
    assessed = assess(run.inputs.table, run.backend, claims, text, purpose)
    decided = _verdicts(run, text, claims, assessed, same_story=True)
    findings = document_findings(
        document,
        text.body,
        source.document if source else None,
        source.body if source else "",
        calibration=run.backend.calibration,
    )
    rows = _beside(source, text) if source else ()
    if source and not _same_story(run, text, claims, decided):
        decided = _verdicts(run, text, claims, assessed, same_story=False)
        findings = (*findings, unrelated(document))
    elif source and rendering:
        findings = (*findings, *_additions(rows, source, text, run.backend))
    if run.observer:
        for c, verdict, found in zip(claims, decided, assessed, strict=True):
            run.observer(c.claim, document, verdict, found, c.support if rendering else None)
    altered, policy = {c.kind: c.rule for c in comparators()}, run.inputs.table.policy
    cells = []
    for c, verdict in zip(claims, decided, strict=True):
        finding = find(c.claim, document, verdict, policy=policy, altered=altered)
        cells.append(Cell(c.claim, document.id, document.language, verdict, finding))
    return replace(_result(text, findings), alignment=rows), tuple(cells)


def _reported(inputs: Inputs, claim: Claim, document: Document) -> bool:
    return document.id not in claim.skip and inputs.selection.takes_cell(claim.id, document.id)


def _verdicts(
    run: _Run,
    text: Text,
    claims: tuple[PreparedClaim, ...],
    assessed: Sequence[tuple[Assessment, ...]],
    *,
    same_story: bool,
) -> tuple[Verdict, ...]:
    rendering = text.document.role in RENDERINGS
    return tuple(
        judge(
            found,
            run.backend.calibration,
            text.document,
            source=c.support if rendering else None,
            same_story=same_story,
        )
        for c, found in zip(claims, assessed, strict=True)
    )


def _same_story(
    run: _Run, text: Text, claims: tuple[PreparedClaim, ...], decided: tuple[Verdict, ...]
) -> bool:
    """Tell whether a document reports the source's events, by all claims of the table.

    Claims that are not selected count too, lest a selection change a verdict; they are judged only
    where the names in them leave it open.
    """
    document, done = text.document.id, {c.claim.id for c in claims}
    all_of_it = tuple(c for c in (*run.claims, *run.unselected) if document not in c.claim.skip)
    if tells_the_story(decided, len(all_of_it), _names_found(run.inputs.table, all_of_it, text)):
        return True
    rest = tuple(
        c
        for c in (*run.claims, *(run.others() if run.unselected else ()))
        if document not in c.claim.skip and c.claim.id not in done
    )
    if not rest:
        return False
    purpose = Purpose(text.document.role in RENDERINGS)
    assessed = assess(run.inputs.table, run.backend, rest, text, purpose)
    judged = _verdicts(run, text, rest, assessed, same_story=True)
    return tells_the_story((*decided, *judged), len(all_of_it), 0.0)


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
