"""Where things stand: which row of a document holds an offset, a line of evidence, a claim."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.core.alignment import Alignment
from factcheck.core.document import Segment
from factcheck.core.gloss import Gloss
from factcheck.core.report import Cell, DocumentResult, Finding
from factcheck.core.verdict import Direction, Evidence, VerdictKind
from factcheck.reporters._diff_joins import TELLING, joined_rows

__all__ = ["Places", "cell_rows", "finding_rows", "places_of", "positions"]


@dataclass(frozen=True, slots=True)
class Places:
    """The lines of both texts, the rows they stand in, and the row of each line."""

    source: tuple[Segment, ...]
    document: tuple[Segment, ...]
    rows: tuple[Alignment, ...]
    row_of_source: dict[int, int]
    row_of_document: dict[int, int]
    starts: tuple[int, ...]
    glosses: tuple[Gloss | None, ...]
    aligned: bool


def places_of(
    source: DocumentResult | None,
    document: DocumentResult,
    cells: Sequence[Cell],
    anchors: Mapping[str, int],
) -> Places:
    """Return the rows of a document: its alignment, else a row for each of its lines.

    A line that the alignment left alone stands beside the source line of the claim it tells.
    A report without lines gives those that its evidence quotes. `anchors` are the source lines
    that claims rest on.
    """
    lines = document.lines or _quoted(cells)
    aligned = bool(source and source.lines and document.lines and document.alignment)
    starts = tuple(line.start for line in lines)
    rows = document.alignment if aligned else _one_by_one(lines)
    if aligned:
        rows = joined_rows(rows, _told(cells, anchors, lines, starts))
    return Places(
        source=source.lines if source and aligned else (),
        document=lines,
        rows=rows,
        row_of_source={at: row for row, one in enumerate(rows) for at in one.source},
        row_of_document={at: row for row, one in enumerate(rows) for at in one.document},
        starts=starts,
        glosses=document.glosses if document.lines else (),
        aligned=aligned,
    )


def _told(
    cells: Sequence[Cell],
    anchors: Mapping[str, int],
    lines: Sequence[Segment],
    starts: Sequence[int],
) -> Iterator[tuple[int, range]]:
    """Yield the source line of each claim that the document tells, and the lines that tell it."""
    for cell in cells:
        if cell.verdict.kind in TELLING and cell.claim.id in anchors:
            for one in cell.verdict.evidence[:1]:
                if one.direction is not Direction.NEAREST:
                    yield anchors[cell.claim.id], _covered(lines, starts, one)


def _one_by_one(lines: Sequence[Segment]) -> tuple[Alignment, ...]:
    return tuple(Alignment((), (at,), 0.0) for at in range(len(lines)))


def _quoted(cells: Sequence[Cell]) -> tuple[Segment, ...]:
    found = {
        (one.start, one.text): Segment(one.text, one.start, one.start + len(one.text), one.line)
        for cell in cells
        for one in cell.verdict.evidence
    }
    return tuple(found[key] for key in sorted(found))


def positions(places: Places, evidence: Evidence) -> range:
    """Return the positions of the document's lines that a piece of evidence covers."""
    return _covered(places.document, places.starts, evidence)


def _covered(lines: Sequence[Segment], starts: Sequence[int], evidence: Evidence) -> range:
    end = max(evidence.end, evidence.start + 1)
    first = max(0, bisect_right(starts, evidence.start) - 1)
    last = bisect_right(starts, end - 1)
    while first < last and lines[first].end <= evidence.start:
        first += 1
    return range(first, last)


def cell_rows(cell: Cell, places: Places, anchor: int | None) -> list[int]:
    """Return the rows that a cell belongs beside: one for each line of evidence, best first.

    A claim that nothing states belongs beside the source line it rests on.
    """
    home = places.row_of_source.get(anchor) if anchor is not None else None
    if cell.verdict.kind is VerdictKind.OMITTED and home is not None:
        return [home]
    rows: list[int] = []
    for one in cell.verdict.evidence:
        if one.direction is Direction.NEAREST and cell.verdict.kind is VerdictKind.OMITTED:
            break
        if (row := _evidence_row(cell, one, places, home)) is not None and row not in rows:
            rows.append(row)
    return rows or ([home] if home is not None else [])


def finding_rows(finding: Finding, places: Places) -> list[int]:
    """Return the rows that hold the evidence of a finding about the document itself."""
    found = (
        places.row_of_document[at] for one in finding.evidence for at in positions(places, one)
    )
    return list(dict.fromkeys(found))


def _evidence_row(cell: Cell, one: Evidence, places: Places, home: int | None) -> int | None:
    """Return the row of a piece of evidence that spans several: the value's, else the claim's."""
    covered = [places.row_of_document[at] for at in positions(places, one)]
    if not covered:
        return None
    if one is cell.verdict.evidence[0]:
        found = next((value.found for value in cell.verdict.values if value.found), None)
        if found and home not in covered:
            at = bisect_right(places.starts, one.start + found.start) - 1
            return places.row_of_document.get(at, covered[0])
    return home if home in covered else covered[0]
