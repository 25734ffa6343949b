"""A document beside its source, row by row: what each row is, its marks, the claims it carries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from factcheck.core.claim import Role, Severity
from factcheck.core.document import Segment
from factcheck.core.gloss import Gloss
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.verdict import VerdictKind
from factcheck.reporters._diff_joins import TELLING
from factcheck.reporters._diff_marks import Marks, changed_lines, omitted_marks, value_marks
from factcheck.reporters._diff_places import Places, cell_rows, finding_rows, places_of
from factcheck.reporters._diff_words import Spans, whole_words
from factcheck.reporters._words import GLYPHS

__all__ = ["Line", "Note", "Row", "RowKind", "Sheet", "sheets"]


class RowKind(Enum):
    """What a row shows: its word, its sign, its colour."""

    CONTRADICTED = ("contradicted", GLYPHS[VerdictKind.CONTRADICTED], "error")
    ALTERED = ("altered", GLYPHS[VerdictKind.ALTERED], "error")
    MISSING = ("missing", "-", "removed")
    ADDED = ("added", "+", "inserted")
    OMITTED = ("claim omitted", GLYPHS[VerdictKind.OMITTED], "error")
    WEAKENED = ("weakened", GLYPHS[VerdictKind.WEAKENED], "warning")
    UNDETERMINED = ("undetermined", GLYPHS[VerdictKind.UNDETERMINED], "warning")
    ELSEWHERE = ("told elsewhere", "→", "quiet")
    CARRIED = ("carried", "=", "good")
    UNCLAIMED = ("without a claim", " ", "quiet")

    def __init__(self, word: str, sign: str, role: str) -> None:
        self.word = word
        self.sign = sign
        self.role = role


@dataclass(frozen=True, slots=True)
class Line:
    """A segment in a row, the ranges of its text that are marked, and its gloss if it has one."""

    segment: Segment
    marks: Spans = ()
    gloss: Gloss | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What rests on a row: a claim's cell, or a finding about the document itself.

    `told_at` is the line of the document that tells a claim of a source line in another row.
    """

    cell: Cell | None = None
    finding: Finding | None = None
    told_at: int | None = None

    @property
    def counts(self) -> bool:
        """Whether a reader should act on it: neither silent nor accepted."""
        finding = self.cell.finding if self.cell else self.finding
        return (
            finding is not None
            and finding.severity > Severity.SILENT
            and finding.status is not Status.ACCEPTED
        )


@dataclass(frozen=True, slots=True)
class Row:
    """Lines of the source beside the document's, and what rests on them.

    `whole` tells that all of a line is amiss: a missing or added one, where the role minds that.
    """

    kind: RowKind
    source: tuple[Line, ...]
    document: tuple[Line, ...]
    notes: tuple[Note, ...]
    problem: bool
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document beside its source. `notes` rest on no row; `aligned` tells rows from a list."""

    document: DocumentResult
    source: DocumentResult | None
    rows: tuple[Row, ...]
    notes: tuple[Note, ...]
    aligned: bool


# In these roles a line without a counterpart is a fault by itself: a translation owes the source
# every sentence and may add none, a summary may leave out but not add.
_OWES_ALL = frozenset({Role.TRANSLATION})
_ADDS_NOTHING = frozenset({Role.TRANSLATION, Role.SUMMARY})

_KIND_OF_VERDICT = {
    VerdictKind.CONTRADICTED: RowKind.CONTRADICTED,
    VerdictKind.ALTERED: RowKind.ALTERED,
    VerdictKind.OMITTED: RowKind.OMITTED,
    VerdictKind.WEAKENED: RowKind.WEAKENED,
    VerdictKind.UNDETERMINED: RowKind.UNDETERMINED,
    VerdictKind.SUPPORTED: RowKind.CARRIED,
}


def sheets(report: Report) -> Iterator[Sheet]:
    """Yield each document of a report beside the source, in the table's order."""
    cells: dict[str, list[Cell]] = {document.id: [] for document in report.documents}
    for cell in report.cells:
        cells.setdefault(cell.document, []).append(cell)
    anchors = dict(zip((claim.id for claim in report.claims), report.anchors, strict=False))
    for document in report.documents:
        yield _sheet(report.source, document, cells[document.id], anchors)


def _sheet(
    source: DocumentResult | None,
    document: DocumentResult,
    cells: Sequence[Cell],
    anchors: dict[str, int],
) -> Sheet:
    places = places_of(source, document, cells, anchors)
    marks = Marks()
    notes: list[list[Note]] = [[] for _ in places.rows]
    homeless: list[Note] = []
    placed = [*_cell_notes(source, cells, anchors, places, marks)]
    placed += [(finding_rows(one, places), Note(finding=one)) for one in document.findings]
    for beside, note in placed:
        for row in beside:
            notes[row].append(note)
        if not beside:
            homeless.append(note)
    if source and places.aligned:
        same_language = _base(source.language) == _base(document.language)
        if same_language:
            changed_lines(places, marks)
        if _base(source.language) == "en":  # the language of the claims, whose words are looked for
            _mark_omitted(notes, places, anchors, marks, same_language=same_language)
    rows = tuple(
        _row(places, index, tuple(notes[index]), marks, document.role)
        for index in range(len(places.rows))
    )
    return Sheet(document, source, rows, tuple(homeless), places.aligned)


def _cell_notes(
    source: DocumentResult | None,
    cells: Sequence[Cell],
    anchors: dict[str, int],
    places: Places,
    marks: Marks,
) -> Iterator[tuple[list[int], Note]]:
    """Yield the rows of each claim and what they say of it, and mark the values it turns on."""
    language = source.language if source else "en"
    for cell in cells:
        beside = cell_rows(cell, places, anchors.get(cell.claim.id))
        home = places.row_of_source.get(anchors.get(cell.claim.id, -1))
        searched = beside if home is None else [*beside, home]
        value_marks(cell, searched, places, marks, language)
        yield beside, Note(cell=cell)
        told = beside and cell.verdict.kind in TELLING
        if told and home is not None and home not in beside and not places.rows[home].document:
            yield [home], Note(cell=cell, told_at=_first_line(places, beside[0]))


def _first_line(places: Places, row: int) -> int | None:
    return next((places.document[at].line for at in places.rows[row].document), None)


def _mark_omitted(
    notes: Sequence[Sequence[Note]],
    places: Places,
    anchors: dict[str, int],
    marks: Marks,
    *,
    same_language: bool,
) -> None:
    """Mark what no line of the document states, where its row has a counterpart all the same.

    Only beside words that the document does carry: with nothing to set it off from, all of the
    line is in doubt.
    """
    for row, of_row in zip(places.rows, notes, strict=True):
        cells = [note.cell for note in of_row if note.cell]
        there = [c.claim.statement for c in cells if c.verdict.kind is VerdictKind.SUPPORTED]
        beside = [places.document[at].text for at in row.document] if same_language else []
        for cell in cells if row.document and (there or beside) else ():
            at = anchors.get(cell.claim.id, -1)
            if cell.verdict.kind is VerdictKind.OMITTED and at in row.source:
                omitted_marks(cell.claim, [*there, *beside], at, places, marks)


def _base(language: str) -> str:
    return language.partition("-")[0].casefold()


def _row(places: Places, index: int, notes: tuple[Note, ...], marks: Marks, role: Role) -> Row:
    row = places.rows[index]
    kind = _kind(notes, missing=not row.document, added=places.aligned and not row.source)
    source = tuple(_line(places.source[at], marks.source.get(at, ())) for at in row.source)
    document = tuple(
        _line(
            places.document[at],
            marks.document.get(at, ()),
            places.glosses[at] if places.glosses else None,
        )
        for at in row.document
    )
    owed = (kind is RowKind.MISSING and role in _OWES_ALL) or (
        kind is RowKind.ADDED and role in _ADDS_NOTHING
    )
    problem = owed or any(note.counts for note in notes)
    return Row(kind, source, document, notes, problem, whole=owed)


def _kind(notes: Sequence[Note], *, missing: bool, added: bool) -> RowKind:
    """Return what a row shows; a line alone that tells a claim is neither missing nor added."""
    cells = [(note.cell, note.told_at) for note in notes if note.cell]
    if missing:
        elsewhere = [told for cell, told in cells if cell.verdict.kind in TELLING and told]
        lost = any(not told for _, told in cells)
        return RowKind.ELSEWHERE if elsewhere and not lost else RowKind.MISSING
    kinds = {cell.verdict.kind for cell, _ in cells}
    if added and not kinds & TELLING:
        return RowKind.ADDED
    worst = next((kind for kind in VerdictKind if kind in kinds), None)
    return _KIND_OF_VERDICT[worst] if worst else RowKind.UNCLAIMED


def _line(segment: Segment, marks: Sequence[tuple[int, int]], gloss: Gloss | None = None) -> Line:
    return Line(segment, whole_words(segment.text, marks), gloss)
