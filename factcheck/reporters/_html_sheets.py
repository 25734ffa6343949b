"""Source and document side by side on the page: the rows of the diff as plain values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from factcheck.core.report import Finding, Report
from factcheck.reporters._diff_rows import Line, Note, Row, RowKind, Sheet, sheets
from factcheck.reporters._gloss import GlossPiece, gloss_pieces
from factcheck.reporters._html_page import Anchors, cell_anchors, finding_anchors
from factcheck.reporters._html_quotes import Quote, quote
from factcheck.reporters._matrix import cell_mark
from factcheck.reporters._words import plural

__all__ = ["PageSheet", "page_sheets"]


@dataclass(frozen=True, slots=True)
class _Cards:
    """The ids of the cards that rows link to."""

    cells: Anchors
    findings: dict[Finding, str]


@dataclass(frozen=True, slots=True)
class _Link:
    """A claim, or a finding about the document, named beside a row; `anchor` is its card."""

    anchor: str
    mark: str
    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class _PageLine:
    number: int
    quote: Quote
    gloss: tuple[GlossPiece, ...]
    translation: str


@dataclass(frozen=True, slots=True)
class _PageRow:
    kind: str
    word: str
    sign: str
    whole: bool
    source: tuple[_PageLine, ...]
    document: tuple[_PageLine, ...]
    links: tuple[_Link, ...]


@dataclass(frozen=True, slots=True)
class PageSheet:
    """One document's rows; `links` rest on none of them."""

    sheet: Sheet
    counts: str
    rows: tuple[_PageRow, ...]
    links: tuple[_Link, ...]


def page_sheets(report: Report) -> tuple[PageSheet, ...]:
    """Return the documents of a report that have lines to show, in the table's order."""
    cards = _Cards(cell_anchors(report), finding_anchors(report))
    return tuple(_page_sheet(one, cards) for one in sheets(report) if one.document.lines)


def _page_sheet(sheet: Sheet, cards: _Cards) -> PageSheet:
    kinds = Counter(row.kind for row in sheet.rows)
    counts = ", ".join(f"{kinds[kind]:,} {kind.word}" for kind in RowKind if kinds[kind])
    noun = "row" if sheet.aligned else "line"
    return PageSheet(
        sheet,
        f"{plural(len(sheet.rows), noun)}: {counts}",
        tuple(_page_row(row, sheet, cards) for row in sheet.rows),
        tuple(_link(note, cards) for note in sheet.notes),
    )


def _page_row(row: Row, sheet: Sheet, cards: _Cards) -> _PageRow:
    source = sheet.source.language if sheet.source else ""
    return _PageRow(
        kind=row.kind.name.lower(),
        word=row.kind.word,
        sign=row.kind.sign,
        whole=row.whole,
        source=tuple(_page_line(line, source) for line in row.source),
        document=tuple(_page_line(line, sheet.document.language) for line in row.document),
        links=tuple(_link(note, cards) for note in row.notes),
    )


def _page_line(line: Line, language: str) -> _PageLine:
    gloss = line.gloss
    return _PageLine(
        line.segment.line,
        quote(line.segment.text, language, line.marks),
        gloss_pieces(gloss),
        gloss.translation if gloss else "",
    )


def _link(note: Note, cards: _Cards) -> _Link:
    if note.cell:
        cell = note.cell
        anchor = cards.cells.get((cell.claim.id, cell.document), "")
        kind = cell.verdict.kind.value
        words = f"{cell.claim.id}: {kind}"
        words += f", told at line {note.told_at}" if note.told_at else ""
        return _Link(anchor, cell_mark(cell)[0][:1], words, kind)
    finding = note.finding
    if finding is None:
        return _Link("", "", "", "document")
    words = f"{finding.rule.code} {finding.rule.title}"
    return _Link(cards.findings.get(finding, ""), "", words, "document")
