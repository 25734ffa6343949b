"""The whole result of a check: what every reporter is fed."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.alignment import Alignment
from factcheck.core.baseline import BaselineUse
from factcheck.core.claim import Claim, Role, Severity
from factcheck.core.document import Exclusion, Segment
from factcheck.core.gloss import Gloss
from factcheck.core.rules import Rule
from factcheck.core.verdict import Evidence, Verdict, VerdictKind

__all__ = ["Cell", "DocumentResult", "Finding", "Report", "Status"]


class Status(StrEnum):
    """A finding against the baseline."""

    NEW = "new"
    ACCEPTED = "accepted"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Finding:
    """What our policy makes of a verdict, or of a document as a whole.

    `claim` is empty for findings about a whole document.
    """

    rule: Rule
    severity: Severity
    message: str
    document: str
    claim: str = ""
    evidence: tuple[Evidence, ...] = ()
    status: Status = Status.NEW


@dataclass(frozen=True, slots=True)
class Cell:
    """One claim against one document. `finding` is None when the claim is supported."""

    claim: Claim
    document: str
    language: str
    verdict: Verdict
    finding: Finding | None

    @property
    def severity(self) -> Severity:
        """Severity of the finding, silent without one."""
        return self.finding.severity if self.finding else Severity.SILENT


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """One document of a report: what it is, what was left out, findings about the whole of it.

    `lines` holds its segments, `alignment` which of them stand for which of the source's (empty
    for the source itself, and where there is none). `glosses` are those of its lines, when they
    were asked for; None for a line without.
    """

    id: str
    path: str
    language: str
    role: Role
    segments: int
    findings: tuple[Finding, ...] = ()
    excluded: tuple[Exclusion, ...] = ()
    lines: tuple[Segment, ...] = ()
    alignment: tuple[Alignment, ...] = ()
    glosses: tuple[Gloss | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All cells, documents and findings of one run, in the table's order.

    `signature` lists exactly what can change a verdict: model, revision, precision, version.
    `anchors` holds, for each claim, the position in the source's `lines` that it rests on (empty
    where that is not known). `baseline` is there only when the run had
    one. `partial` says that a selection may have left something out.

    `documents` and `cells` of many documents are read from a file each time they are gone through
    (see `spool`): make few passes, and keep nothing of them that grows with their number.
    """

    signature: str
    table: str
    claims: tuple[Claim, ...]
    documents: Sequence[DocumentResult]
    cells: Sequence[Cell]
    source: DocumentResult | None = None
    anchors: tuple[int, ...] = ()
    baseline: BaselineUse | None = None
    partial: bool = False

    def count(self, kind: VerdictKind) -> int:
        """Return how many cells hold a verdict."""
        return sum(cell.verdict.kind is kind for cell in self.cells)

    def wholes(self) -> Iterator[DocumentResult]:
        """Yield the results of whole texts: the source's, then those of the documents."""
        if self.source:
            yield self.source
        yield from self.documents

    def by_document(self) -> Iterator[tuple[DocumentResult, tuple[Cell, ...]]]:
        """Yield each document's result with its cells, in the table's order."""
        places: dict[str, array[int]] = {}
        for place, cell in enumerate(self.cells):
            places.setdefault(cell.document, array("L")).append(place)
        for document in self.documents:
            yield document, tuple(self.cells[place] for place in places.get(document.id, ()))

    def findings(self) -> tuple[Finding, ...]:
        """Return every finding: of the source, of whole documents, then of cells."""
        of_documents = tuple(f for document in self.wholes() for f in document.findings)
        return of_documents + tuple(cell.finding for cell in self.cells if cell.finding)
