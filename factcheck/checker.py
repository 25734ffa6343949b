"""Checks documents by the claims of a table: what all documents share, and then some at a time.

The local engine and the cluster's workers both call this, so that they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from factcheck import registry
from factcheck.assessment import (
    PreparedClaim,
    Purpose,
    Text,
    Work,
    anchor_claims,
    assess,
    assess_many,
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
from factcheck.core.report import Cell, DocumentResult, Finding
from factcheck.core.value import Mention, Reading
from factcheck.core.verdict import Direction, Verdict
from factcheck.inputs import Inputs
from factcheck.stages.added import added, added_findings
from factcheck.stages.align import align
from factcheck.stages.anchors import ANCHOR_KINDS, value_rows
from factcheck.stages.find import find, unsupported_claim
from factcheck.stages.judge import judge
from factcheck.stages.relate import document_findings, names_found, tells_the_story, unrelated

__all__ = ["Checked", "Observer", "Run", "Shared", "check_documents", "open_run"]

Checked = tuple[DocumentResult, tuple[Cell, ...]]
"""What was found in one document."""

Shared = tuple[DocumentResult | None, tuple[int, ...]]
"""What was found in the source: the whole, and the position of the segment each claim rests on."""

# Documents whose lines can be measured by the source's own. A report of one's own has other lines.
RENDERINGS = (Role.TRANSLATION, Role.SUMMARY)
Observer = Callable[[Claim, Document, Verdict, tuple[Assessment, ...], SourceSupport | None], None]
"""Called with each verdict and all that it rests on: the windows read, and the source's support."""


@dataclass(frozen=True, slots=True)
class Run:
    """What all documents of a check share.

    `in_source` is what the source says of the claims. `unselected` are the table's other claims;
    `others` anchors them, which few documents need.
    """

    inputs: Inputs
    backend: NLIBackend
    source: Text | None
    claims: tuple[PreparedClaim, ...]
    in_source: DocumentResult | None
    unselected: tuple[PreparedClaim, ...]
    others: Callable[[], tuple[PreparedClaim, ...]]
    observer: Observer | None

    @property
    def shared(self) -> Shared:
        """What a report says of the source."""
        return self.in_source, tuple(c.position for c in self.claims if c.position is not None)


def open_run(inputs: Inputs, backend: NLIBackend, observer: Observer | None = None) -> Run:
    """Read the source and the claims, once for all documents."""
    source = prepare_text(inputs.source, backend) if inputs.source else None
    claims, in_source = _in_source(inputs, prepare_claims(inputs.claims, backend), backend, source)
    unselected = prepare_claims(inputs.others, backend) if inputs.others else ()

    @cache
    def others() -> tuple[PreparedClaim, ...]:
        return _in_source(inputs, unselected, backend, source)[0]

    return Run(inputs, backend, source, claims, in_source, unselected, others, observer)


def check_documents(run: Run, documents: Sequence[Document]) -> Iterator[Checked]:
    """Check every selected claim against each document, and each document as a whole.

    What is found in a document does not depend on the others; they are read together because a
    model reads many pairs at a time faster than few.
    """
    works = [_work(run, document) for document in documents]
    for work, assessed in zip(
        works, assess_many(run.inputs.table, run.backend, works), strict=True
    ):
        yield _conclude(run, work, assessed)


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


def _work(run: Run, document: Document) -> Work:
    claims = tuple(c for c in run.claims if _reported(run.inputs, c.claim, document))
    purpose = Purpose(document.role in RENDERINGS, either_story=run.source is not None)
    # Whoever looks at what the verdicts rest on wants to see every window.
    return Work(claims, prepare_text(document, run.backend), None if run.observer else purpose)


def _conclude(run: Run, work: Work, assessed: Sequence[tuple[Assessment, ...]]) -> Checked:
    """Judge each claim by what was read of a document, and the document as a whole."""
    text, claims, source = work.text, work.claims, run.source
    document, rendering = text.document, text.document.role in RENDERINGS
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
        findings = (*findings, *_additions(run, rows, text, claims, decided))
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
    run: Run,
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
    run: Run, text: Text, claims: tuple[PreparedClaim, ...], decided: tuple[Verdict, ...]
) -> bool:
    """Tell whether a document reports the source's events, by all claims of the table.

    Claims that are not selected count too, lest a selection change a verdict; they are judged only
    where the names in them leave it open.
    """
    document, done = text.document.id, {c.claim.id for c in claims}
    all_of_it = tuple(c for c in (*run.claims, *run.unselected) if document not in c.claim.skip)
    if tells_the_story(decided, len(all_of_it), _names_found(run.inputs.table, all_of_it, text)):
        return True
    judged = _other_verdicts(run, text, done)
    return bool(judged) and tells_the_story((*decided, *judged), len(all_of_it), 0.0)


def _other_verdicts(run: Run, text: Text, done: Collection[str]) -> tuple[Verdict, ...]:
    """Judge the claims of the table that were not, which a selection leaves out."""
    rest = tuple(
        c
        for c in (*run.claims, *(run.others() if run.unselected else ()))
        if text.document.id not in c.claim.skip and c.claim.id not in done
    )
    if not rest:
        return ()
    purpose = Purpose(text.document.role in RENDERINGS)
    assessed = assess(run.inputs.table, run.backend, rest, text, purpose)
    return _verdicts(run, text, rest, assessed, same_story=True)


def _beside(source: Text, text: Text) -> tuple[Alignment, ...]:
    """Return which segments of a text stand for which of its source's."""
    sizes = tuple(len(s.text) for s in source.segments), tuple(len(s.text) for s in text.segments)
    anchors = value_rows(_values(source), _values(text))
    return align(source.vectors, text.vectors, anchors, sizes)


def _values(text: Text) -> list[tuple[Mention, ...]]:
    """Return the values of each segment that a line in another language may share."""
    pack = registry.language_pack(text.document.language)
    kinds = [registry.comparator(name) for name in ANCHOR_KINDS]
    return [tuple(m for kind in kinds for m in kind.find(s.text, pack)) for s in text.segments]


def _additions(
    run: Run,
    rows: tuple[Alignment, ...],
    text: Text,
    claims: tuple[PreparedClaim, ...],
    decided: tuple[Verdict, ...],
) -> tuple[Finding, ...]:
    """Return FC305 for each statement that only the document makes.

    A line that speaks of a claim speaks of what the source says, wherever the source says it.
    """
    if run.source is None:
        return ()
    ours, theirs = (run.source.segments, run.source.vectors), (text.segments, text.vectors)
    positions = added(rows, ours, theirs, run.backend.score)
    if not positions:
        return ()
    verdicts = (*decided, *_other_verdicts(run, text, {c.claim.id for c in claims}))
    spoken = [e for v in verdicts for e in v.evidence if e.direction is not Direction.NEAREST]
    alone = tuple(
        j
        for j in positions
        if not any(
            e.start < text.segments[j].end and text.segments[j].start < e.end for e in spoken
        )
    )
    return added_findings(text.document, text.segments, alone)


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
