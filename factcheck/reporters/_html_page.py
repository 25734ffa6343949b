"""What the HTML page shows, as plain values: the template only arranges them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.core.claim import Severity
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.verdict import VerdictKind
from factcheck.reporters._entries import Entry, all_entries, worst_first
from factcheck.reporters._html_quotes import Quote, Support, Value, quote, support, value
from factcheck.reporters._matrix import claims_worst_first
from factcheck.reporters._words import (
    GLYPHS,
    finding_counts,
    language_name,
    looked_for,
    telling_values,
    verdict_counts,
)

__all__ = [
    "Anchors",
    "Card",
    "MatrixCell",
    "MatrixRow",
    "Page",
    "cell_anchors",
    "finding_anchors",
    "page_of",
]

#: The card of each cell, by claim and document.
Anchors = dict[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Card:
    """One finding, or one supported claim. `kind` is a verdict's word, or "document"."""

    anchor: str
    kind: str
    glyph: str
    title: str
    severity: str
    status: str
    claim: str
    statement: Quote | None
    document: str
    language: str
    about: str
    message: str
    values: tuple[Value, ...]
    sought: tuple[Value, ...]
    evidence: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A verdict in the matrix, and the card that it jumps to."""

    anchor: str
    glyph: str
    kind: str
    severity: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A claim of the matrix with a cell, or nothing, for each document."""

    claim: str
    statement: str
    cells: tuple[MatrixCell | None, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page but for the sheets of source and document."""

    table: str
    signature: str
    counts: str
    verdicts: str
    documents: tuple[DocumentResult, ...]
    matrix: tuple[MatrixRow, ...]
    findings: tuple[Card, ...]
    supported: tuple[Card, ...]
    kinds: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    claims: tuple[str, ...]


def page_of(report: Report) -> Page:
    """Return what the page says of a report: findings worst first, then what is supported."""
    entries = all_entries(report)
    anchors = cell_anchors(report)
    ordered = worst_first(entries)
    documents = {document.id: document for document in report.documents}
    of_cells = tuple(_cell_card(e.cell, e.document, anchors) for e in ordered if e.cell)
    of_documents = tuple(_document_card(one, anchor) for anchor, one in _whole(ordered))
    without = [cell for cell in report.cells if not cell.finding]
    supported = tuple(_cell_card(c, documents.get(c.document), anchors) for c in without)
    present = {cell.verdict.kind for cell in report.cells}
    languages = {one.language: language_name(one.language) for one in report.documents}
    return Page(
        table=report.table,
        signature=report.signature,
        counts=finding_counts(report, entries),
        verdicts=verdict_counts(report),
        documents=tuple(report.documents),
        matrix=_matrix(report, anchors),
        findings=of_cells + of_documents,
        supported=supported,
        kinds=tuple((kind.value, GLYPHS[kind]) for kind in VerdictKind if kind in present),
        languages=tuple(sorted(languages.items())),
        claims=tuple(claim.id for claim in report.claims),
    )


def cell_anchors(report: Report) -> Anchors:
    """Return the id of each cell's card: made of places in the table, never of its words."""
    claims = {claim.id: place for place, claim in enumerate(report.claims, start=1)}
    documents = {one.id: place for place, one in enumerate(report.documents, start=1)}
    return {
        (cell.claim.id, cell.document): f"c{claims[cell.claim.id]}-d{documents[cell.document]}"
        for cell in report.cells
        if cell.claim.id in claims and cell.document in documents
    }


def finding_anchors(report: Report) -> dict[Finding, str]:
    """Return the id of the card of each finding about a document itself."""
    return {one.finding: anchor for anchor, one in _whole(worst_first(all_entries(report)))}


def _whole(entries: Iterable[Entry]) -> Iterator[tuple[str, Entry]]:
    """Yield the findings about whole documents, each with the id of its card."""
    for place, entry in enumerate((one for one in entries if not one.cell), start=1):
        yield f"whole-{place}", entry


def _matrix(report: Report, anchors: Anchors) -> tuple[MatrixRow, ...]:
    if not report.cells:
        return ()
    table = {(cell.claim.id, cell.document): cell for cell in report.cells}
    return tuple(
        MatrixRow(
            claim.id,
            claim.statement,
            tuple(
                _matrix_cell(table[key], anchors[key]) if key in table else None
                for key in ((claim.id, document.id) for document in report.documents)
            ),
        )
        for claim in claims_worst_first(report)
    )


def _matrix_cell(cell: Cell, anchor: str) -> MatrixCell:
    kind = cell.verdict.kind
    return MatrixCell(anchor, GLYPHS[kind], kind.value, _weight(cell.finding))


def _weight(finding: Finding | None) -> str:
    """Return how much a finding counts, in a word; nothing for what is supported."""
    if finding is None:
        return ""
    if finding.severity is Severity.SILENT:
        return "not counted"
    return "accepted" if finding.status is Status.ACCEPTED else finding.severity.value


def _cell_card(cell: Cell, document: DocumentResult | None, anchors: Anchors) -> Card:
    finding, kind = cell.finding, cell.verdict.kind
    message = (finding.message if finding else "") or cell.verdict.message
    if finding and not message:
        message = finding.rule.help_text
    every = kind is VerdictKind.SUPPORTED
    return Card(
        anchor=anchors.get((cell.claim.id, cell.document), ""),
        kind=kind.value,
        glyph=GLYPHS[kind],
        title=f"{finding.rule.code} {finding.rule.title}" if finding else kind.value,
        severity=_weight(finding),
        status=finding.status.value if finding else "",
        claim=cell.claim.id,
        statement=quote(cell.claim.statement),
        document=cell.document,
        language=cell.language,
        about=_about(document, cell.language),
        message=message,
        values=tuple(value(one, cell.language) for one in telling_values(cell, every=every)),
        sought=tuple(value(one, cell.language) for one in looked_for(cell)),
        evidence=tuple(support(one, cell, cell.language) for one in cell.verdict.evidence),
    )


def _document_card(entry: Entry, anchor: str) -> Card:
    finding = entry.finding
    return Card(
        anchor=anchor,
        kind="document",
        glyph="",
        title=f"{finding.rule.code} {finding.rule.title}",
        severity=_weight(finding),
        status=finding.status.value,
        claim=finding.claim,
        statement=quote(entry.claim.statement) if entry.claim else None,
        document=finding.document,
        language=entry.language,
        about=_about(entry.document, entry.language),
        message=entry.message,
        values=(),
        sought=(),
        evidence=tuple(support(one, None, entry.language) for one in finding.evidence),
    )


def _about(document: DocumentResult | None, language: str) -> str:
    name = language_name(language)
    return f"{name}, {document.role.value}" if document else name
