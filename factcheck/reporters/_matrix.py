"""The matrix claims x documents: a glyph for the verdict, a letter and colour for the severity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.claim import Claim, Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Cell, Finding, Report, Status
from factcheck.core.safe_text import safe
from factcheck.core.verdict import VerdictKind
from factcheck.reporters._bidi import isolate
from factcheck.reporters._layout import cells, clip, pad
from factcheck.reporters._lines import Run, columns, compose
from factcheck.reporters._paint import paint
from factcheck.reporters._words import GLYPHS, language_name, plural

__all__ = ["cell_mark", "claims_worst_first", "document_key", "matrix"]

_MARK = 2  # glyph and letter
_WIDEST_ID = 40
_READABLE_ID = 24  # ids are cut to this before documents' names give way to numbers
_LONG_TABLE = 40  # claims; a longer table shows only those that have findings, unless verbose

_LETTERS = {Severity.ERROR: "E", Severity.WARNING: "W", Severity.NOTE: "n"}
_ACCEPTED = "a"


Mark = tuple[str, str]
"""What a cell shows, glyph and letter, and its role for colour."""


class _Table:
    """The marks of all cells, each as a byte: there may be very many."""

    def __init__(self, report: Report) -> None:
        self._claims = {claim.id: place for place, claim in enumerate(report.claims)}
        self._rows: dict[str, bytearray] = {}
        kinds: dict[Mark, int] = {("", "quiet"): 0}
        for cell in report.cells:
            row = self._rows.setdefault(cell.document, bytearray(len(self._claims)))
            place = self._claims.get(cell.claim.id)
            if place is not None:
                row[place] = kinds.setdefault(cell_mark(cell), len(kinds))
        self._kinds = tuple(kinds)

    def mark(self, claim: str, document: str) -> Mark:
        """Return what a cell shows, nothing where there is none."""
        row = self._rows.get(document)
        return self._kinds[row[self._claims[claim]] if row else 0]


@dataclass(frozen=True, slots=True)
class _Grid:
    """How the matrix fits the terminal: column heads, the claims' column, documents a block."""

    heads: tuple[str, ...]
    id_width: int
    per_block: int
    gap: int = 2
    numbered: bool = False


def matrix(report: Report, options: RenderOptions) -> list[str]:
    """Return the matrix with its legend, claims with the worst findings first."""
    if not report.cells:
        return []
    table = _Table(report)
    documents = [document.id for document in report.documents]
    claims = claims_worst_first(report)
    shown = claims if options.verbose else _worth_showing(claims, report)
    grid = _grid(report, options.width)
    lines: list[str] = []
    for start in range(0, len(grid.heads), grid.per_block):
        heads = grid.heads[start : start + grid.per_block]
        block = documents[start : start + grid.per_block]
        names = "".join(" " * grid.gap + isolate(head, options.bidi) for head in heads).rstrip()
        lines.append(" " * grid.id_width + paint(names, "title", color=options.color))
        for claim in shown:
            row = [table.mark(claim.id, document) for document in block]
            marks = _marks(row, heads, grid.gap, options)
            lines.append((_name(claim.id, grid.id_width, options) + marks).rstrip())
        lines.append("")
    if hidden := len(claims) - len(shown):
        text = f"{plural(hidden, 'more claim')} without findings"
        lines += [paint(text, "quiet", color=options.color), ""]
    return lines + _legend(report, options)


def document_key(report: Report, options: RenderOptions) -> list[str]:
    """Return what each column is: language, role, path, and what holds for the whole document."""
    numbered = _grid(report, options.width).numbered
    digits = len(str(len(report.documents)))
    names = [
        f"{place:>{digits}} {safe(document.id)}" if numbered else safe(document.id)
        for place, document in enumerate(report.documents, start=1)
    ]
    width = min(max(map(cells, names), default=0), columns(options) // 3)
    lines: list[str] = []
    for name, document in zip(names, report.documents, strict=True):
        what = f"{language_name(document.language)} {document.role.value}, {document.path}"
        notes = dict.fromkeys(map(_note, document.findings))
        body = compose((Run(safe(what)), *notes), columns(options) - width - 2, options)
        lines.append(_name(name, width, options) + "  " + body[0])
        lines += [" " * (width + 2) + line for line in body[1:]]
    return lines


def _note(finding: Finding) -> Run:
    accepted = finding.status is Status.ACCEPTED
    text = f"; {finding.rule.code} {finding.rule.title}{' (accepted)' if accepted else ''}"
    return Run(text, "accepted" if accepted else finding.severity.value)


def claims_worst_first(report: Report) -> list[Claim]:
    """Return the claims by the worst they met: severity, how often, verdict; then table order."""
    severities: dict[str, list[int]] = {claim.id: [0] * len(Severity) for claim in report.claims}
    for cell in report.cells:
        if not _accepted(cell):
            severities[cell.claim.id][-1 - cell.severity.rank] -= 1
    return sorted(report.claims, key=lambda claim: severities[claim.id])


def cell_mark(cell: Cell) -> Mark:
    """Return what a cell shows, glyph and letter, and its role for colour."""
    glyph = GLYPHS[cell.verdict.kind]
    if cell.finding is None:
        return glyph, "good" if cell.verdict.kind is VerdictKind.SUPPORTED else "silent"
    if _accepted(cell) and cell.severity > Severity.SILENT:
        return glyph + _ACCEPTED, "accepted"
    return glyph + _LETTERS.get(cell.severity, ""), cell.severity.value


def _accepted(cell: Cell) -> bool:
    return cell.finding is not None and cell.finding.status is Status.ACCEPTED


def _worth_showing(claims: Sequence[Claim], report: Report) -> Sequence[Claim]:
    if len(claims) <= _LONG_TABLE:
        return claims
    found = {
        cell.claim.id
        for cell in report.cells
        if cell.severity > Severity.SILENT and not _accepted(cell)
    }
    return [claim for claim in claims if claim.id in found]


def _grid(report: Report, width: int) -> _Grid:
    """Lay the matrix out: numbers head the columns where names do not fit; then blocks."""
    count = len(report.documents)
    ids = min(max((cells(safe(claim.id)) for claim in report.claims), default=0), _WIDEST_ID)
    names = tuple(pad(safe(document.id), _MARK) for document in report.documents)
    taken = sum(2 + cells(name) for name in names)
    if min(ids, _READABLE_ID) + taken <= width:
        return _Grid(names, min(ids, width - taken), max(1, count))
    column = max(_MARK, len(str(count)))
    numbers = tuple(pad(str(place), column) for place in range(1, count + 1))
    readable = min(ids, _READABLE_ID, width // 2)
    gap = 2 if readable + count * (column + 2) <= width else 1
    # What the columns leave, but never less than tells ids apart: then the matrix is cut in blocks.
    id_width = min(ids, max(width - count * (column + gap), readable))
    per_block = max(1, (width - id_width) // (column + gap))
    return _Grid(numbers, id_width, per_block, gap, numbered=True)


def _name(name: str, width: int, options: RenderOptions) -> str:
    shown = clip(safe(name), width)
    return isolate(shown, options.bidi) + " " * (width - cells(shown))


def _marks(row: Sequence[Mark], heads: Sequence[str], gap: int, options: RenderOptions) -> str:
    line = ""
    for (mark, role), head in zip(row, heads, strict=True):
        blank = " " * (cells(head) - len(mark))
        line += " " * gap + paint(mark, role, color=options.color) + blank
    return line


def _legend(report: Report, options: RenderOptions) -> list[str]:
    kinds = {cell.verdict.kind for cell in report.cells}
    marks = {cell_mark(cell)[0][1:] for cell in report.cells if cell.finding}
    letters = {letter: severity.value for severity, letter in _LETTERS.items()}
    letters[_ACCEPTED] = "accepted"
    verdicts = [f"{glyph} {kind.value}" for kind, glyph in GLYPHS.items() if kind in kinds]
    levels = [f"{letter} {word}" for letter, word in letters.items() if letter in marks]
    levels += ["no letter: not counted"] if "" in marks else []
    empty = len(report.cells) < len(report.claims) * len(report.documents)
    levels += ["blank: not checked"] if empty else []
    lines: list[str] = []
    for items in (verdicts, levels):
        # No-break spaces keep a sign and its word on one line.
        text = "  ".join(item.replace(" ", "\u00a0") for item in items)
        lines += compose([Run(text, "quiet")], columns(options), options) if text else []
    return lines
