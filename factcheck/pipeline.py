"""check(): the one module that composes the stages, in the order of the data flow.

claims.yaml -> gather -> segment -> retrieve -> score -> compare -> judge -> find -> Report
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck import registry
from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.claim import Claim, ClaimTable, DocumentSpec
from factcheck.core.document import Document, Segment
from factcheck.core.errors import NothingCheckedError
from factcheck.core.nli import DirectionScores
from factcheck.core.protocols import Comparator, NLIBackend
from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.selection import EVERYTHING, Selection
from factcheck.core.value import CompareContext, Reading
from factcheck.core.verdict import Verdict
from factcheck.ingest.claim_table import load_table
from factcheck.ingest.documents import read_document
from factcheck.stages.compare import compare, read
from factcheck.stages.find import find, unsupported_claim
from factcheck.stages.judge import judge
from factcheck.stages.overlap import shared_words
from factcheck.stages.relate import document_findings, names_found, tells_the_story, unrelated
from factcheck.stages.retrieve import Query, anchor_of, retrieve
from factcheck.stages.score import plain, score_directions
from factcheck.stages.segment import segment

__all__ = ["Inputs", "Observer", "Progress", "check", "check_inputs", "gather"]

Vectors = NDArray[np.float32]
Progress = Callable[[str, int, int], None]
"""Called with a document's id, how many documents are done, and how many there are."""
Observer = Callable[[Claim, Document, Verdict, tuple[Assessment, ...], SourceSupport | None], None]
"""Called with each verdict and all that it rests on: the windows read, and the source's support."""

# The table's statements are English; translations of them are what is checked.
CLAIM_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Inputs:
    """A table and the documents that a run is about; no model was needed yet."""

    table: ClaimTable
    claims: tuple[Claim, ...]
    source: Document | None
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """A document, split and embedded. Shape: `vectors` (segments, d)."""

    document: Document
    segments: tuple[Segment, ...]
    vectors: Vectors

    @property
    def body(self) -> str:
        return "\n".join(segment.text for segment in self.segments)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A claim with all that is computed once for it. Shape: vectors (d,).

    `anchor` is the source segment it rests on; it and `support` are None without a source.
    """

    claim: Claim
    vector: Vectors
    readings: tuple[Reading, ...]
    anchor: Vectors | None = None
    support: SourceSupport | None = None


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
    source = _text(inputs.source, backend) if inputs.source else None
    claims = _prepare(inputs.claims, source, backend)
    of_source = _check_source(inputs, backend, claims, source) if source else None
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
    )


def _comparators() -> tuple[Comparator, ...]:
    return tuple(registry.comparator(name) for name in registry.comparator_names())


def _text(document: Document, backend: NLIBackend) -> _Text:
    segments = segment(document, registry.language_pack(document.language))
    return _Text(document, segments, backend.embed([plain(s.text) for s in segments]))


def _prepare(
    claims: tuple[Claim, ...], source: _Text | None, backend: NLIBackend
) -> tuple[_Claim, ...]:
    english, comparators = registry.language_pack(CLAIM_LANGUAGE), _comparators()
    vectors = backend.embed([claim.statement for claim in claims])
    prepared = [
        _Claim(claim, vector, read(claim.statement, english, comparators))
        for claim, vector in zip(claims, vectors, strict=True)
    ]
    if source is None or not source.segments:
        return tuple(prepared)
    at = [anchor_of(c.vector, source.vectors) for c in prepared]
    items = [
        (source.segments[i].text, c.claim.statement) for i, c in zip(at, prepared, strict=True)
    ]
    scores = score_directions(items, backend.score)
    return tuple(
        replace(
            c,
            anchor=source.vectors[i],
            support=_support(float(source.vectors[i] @ c.vector), scores[item]),
        )
        for c, i, item in zip(prepared, at, items, strict=True)
    )


def _support(similarity: float, scores: DirectionScores) -> SourceSupport:
    return SourceSupport(similarity, scores.forward.entailment if scores.forward else 0.0)


def _assess(
    table: ClaimTable, backend: NLIBackend, claims: tuple[_Claim, ...], text: _Text
) -> list[tuple[Assessment, ...]]:
    """Retrieve, score and compare: what the windows of a text show of each claim."""
    document, comparators = text.document, _comparators()
    pack = registry.language_pack(document.language)
    stop = registry.language_pack(CLAIM_LANGUAGE).sentences.function_words
    chosen = []
    for c in claims:
        shared = shared_words(c.claim.statement, stop, table.glossary, document.language)
        query = Query(c.vector, c.anchor)
        chosen.append(retrieve(document, text.segments, text.vectors, query, shared))
    items = [
        (k.window.text, c.claim.statement) for c, ks in zip(claims, chosen, strict=True) for k in ks
    ]
    scores = score_directions(items, backend.score)
    readings = {premise: read(premise, pack, comparators) for premise in {p for p, _ in items}}
    assessed = []
    for c, candidates in zip(claims, chosen, strict=True):
        context = _context(table, document, c.claim)
        assessed.append(
            tuple(
                Assessment(
                    k,
                    scores[k.window.text, c.claim.statement],
                    compare(c.readings, readings[k.window.text], comparators, context)
                    if c.claim.values
                    else (),
                )
                for k in candidates
            )
        )
    return assessed


def _context(table: ClaimTable, document: Document, claim: Claim | None = None) -> CompareContext:
    return CompareContext(
        reference_date=table.reference_date,
        dateline=document.dateline,
        tolerance=claim.tolerance if claim else 0.0,
        glossary=table.glossary,
    )


def _check_source(
    inputs: Inputs, backend: NLIBackend, claims: tuple[_Claim, ...], source: _Text
) -> DocumentResult:
    """Check the claims against their own source (FC401)."""
    alone = tuple(replace(c, anchor=None, support=None) for c in claims)
    assessed = _assess(inputs.table, backend, alone, source)
    findings = (
        unsupported_claim(
            c.claim, source.document.id, judge(found, backend.calibration, source.document)
        )
        for c, found in zip(alone, assessed, strict=True)
    )
    return _result(source, tuple(finding for finding in findings if finding))


def _check_document(
    inputs: Inputs,
    backend: NLIBackend,
    claims: tuple[_Claim, ...],
    document: Document,
    source: _Text | None,
    observer: Observer | None,
) -> tuple[DocumentResult, tuple[Cell, ...]]:
    """Check every claim against one document, and the document as a whole."""
    text = _text(document, backend)
    claims = tuple(c for c in claims if document.id not in c.claim.skip)
    assessed = _assess(inputs.table, backend, claims, text)

    def verdicts(*, same_story: bool) -> list[Verdict]:
        return [
            judge(found, backend.calibration, document, source=c.support, same_story=same_story)
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
    if source and not tells_the_story(decided, _names_found(inputs.table, claims, text)):
        decided = verdicts(same_story=False)
        findings = (*findings, unrelated(document))
    if observer:
        for c, verdict, found in zip(claims, decided, assessed, strict=True):
            observer(c.claim, document, verdict, found, c.support)
    altered = {c.kind: c.rule for c in _comparators()}
    cells = []
    for c, verdict in zip(claims, decided, strict=True):
        finding = find(c.claim, document, verdict, policy=inputs.table.policy, altered=altered)
        cells.append(Cell(c.claim, document.id, document.language, verdict, finding))
    return _result(text, findings), tuple(cells)


def _names_found(table: ClaimTable, claims: tuple[_Claim, ...], text: _Text) -> float:
    mentions = (m for c in claims for r in c.readings for m in r.mentions if m.kind == "name")
    body = Reading(text.body, text.document.language, ())
    return names_found(mentions, registry.comparator("name"), body, _context(table, text.document))


def _result(text: _Text, findings: tuple[Finding, ...]) -> DocumentResult:
    document = text.document
    return DocumentResult(
        id=document.id,
        path=document.path,
        language=document.language,
        role=document.role,
        segments=len(text.segments),
        findings=findings,
        excluded=document.excluded,
    )
