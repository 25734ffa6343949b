"""Findings with what belongs to them (cell, claim, document), in the order readers need them."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.core.claim import Claim, Severity
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.spool import Lazy
from factcheck.core.verdict import Evidence, VerdictKind

__all__ = ["Entries", "Entry", "Mark", "active", "all_entries", "by_severity", "worst_first"]

_WORST_FIRST = {kind: rank for rank, kind in enumerate(VerdictKind)}
_OF_CELL = -1
_OF_SOURCE = -1


class Mark(NamedTuple):
    """What findings are counted and ranked by; `verdict` is None for those about documents."""

    severity: Severity
    status: Status
    verdict: VerdictKind | None

    @property
    def accepted(self) -> bool:
        """Whether a person has accepted this difference."""
        return self.status is Status.ACCEPTED

    @property
    def counts(self) -> bool:
        """Whether the finding is one the reader should act on: neither silent nor accepted."""
        return self.severity > Severity.SILENT and not self.accepted

    @property
    def rank(self) -> tuple[bool, int, int]:
        """Place among findings: by severity, then by verdict; accepted ones last."""
        verdict = len(_WORST_FIRST) if self.verdict is None else _WORST_FIRST[self.verdict]
        return self.accepted, -self.severity.rank, verdict


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding in its place. `cell` is None for findings about a whole document."""

    finding: Finding
    document: DocumentResult | None
    claim: Claim | None
    cell: Cell | None = None

    @property
    def accepted(self) -> bool:
        """Whether a person has accepted this difference."""
        return _mark(self.finding).accepted

    @property
    def counts(self) -> bool:
        """Whether the finding is one the reader should act on: neither silent nor accepted."""
        return _mark(self.finding).counts

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The lines the finding rests on, the most important first."""
        return self.cell.verdict.evidence if self.cell else self.finding.evidence

    @property
    def path(self) -> str:
        """The file to open: that of the evidence, else the document's."""
        if self.evidence:
            return self.evidence[0].path
        return self.document.path if self.document else ""

    @property
    def line(self) -> int:
        """The line to open; 1 where no line is to blame."""
        return max(1, self.evidence[0].line) if self.evidence else 1

    @property
    def subject(self) -> str:
        """What the finding is about: ``claim@document``, or the document alone."""
        return "@".join(filter(None, (self.finding.claim, self.finding.document)))

    @property
    def language(self) -> str:
        """Language of the document."""
        if self.cell:
            return self.cell.language
        return self.document.language if self.document else ""

    @property
    def message(self) -> str:
        """The finding's own words, else what the rule means."""
        own = self.finding.message or (self.cell.verdict.message if self.cell else "")
        return own or self.finding.rule.help_text


class Entries(Lazy[Entry]):
    """Findings in some order. What they are counted by is at hand; each is read when asked for."""

    def __init__(self, found: _Found, order: Sequence[int]) -> None:
        self._found, self._order = found, order

    def __len__(self) -> int:
        return len(self._order)

    def _item(self, at: int) -> Entry:
        return self._found.entry(self._order[at])

    def first(self, most: int) -> Entries:
        """Return so many from the beginning."""
        return Entries(self._found, self._order[:most])

    def tally(self) -> Counter[Mark]:
        """Count the findings by what they are ranked by."""
        return Counter(self._found.mark(number) for number in self._order)

    def where(self, wanted: Callable[[Mark], bool]) -> Entries:
        """Return those that are wanted, in the same order."""
        takes = {mark: wanted(mark) for mark in self.tally()}
        order = (number for number in self._order if takes[self._found.mark(number)])
        return Entries(self._found, array("L", order))

    def worst_first(self) -> Entries:
        """Return all by rank; equals stay in the same order."""
        ranked: dict[tuple[bool, int, int], array[int]] = {}
        ranks = {mark: ranked.setdefault(mark.rank, array("L")) for mark in self.tally()}
        for number in self._order:
            ranks[self._found.mark(number)].append(number)
        order = array("L")
        for rank in sorted(ranked):
            order += ranked[rank]
        return Entries(self._found, order)


class _Found:
    """All findings of a report by number: of the source, of documents, of cells; in table order.

    Of each are kept its mark, and where the report holds it: the place of its cell, or of its
    document and in there. A report may be longer than memory should hold.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._claims = {claim.id: claim for claim in report.claims}
        self._documents: dict[str, int] = {}
        self._known: dict[Mark, int] = {}
        self._marks, self._at, self._within = array("B"), array("l"), array("l")
        first = _OF_SOURCE if report.source else 0
        for at, document in enumerate(report.wholes(), start=first):
            self._documents[document.id] = at
            for within, finding in enumerate(document.findings):
                self._add(_mark(finding), at, within)
        for at, cell in enumerate(report.cells):
            if cell.finding:
                self._add(_mark(cell.finding, cell), at, _OF_CELL)
        self._kinds = tuple(self._known)

    def _add(self, mark: Mark, at: int, within: int) -> None:
        self._marks.append(self._known.setdefault(mark, len(self._known)))
        self._at.append(at)
        self._within.append(within)

    def __len__(self) -> int:
        return len(self._marks)

    def mark(self, number: int) -> Mark:
        """Return what a finding is counted by."""
        return self._kinds[self._marks[number]]

    def entry(self, number: int) -> Entry:
        """Return a finding with what belongs to it."""
        at, within = self._at[number], self._within[number]
        cell = self._report.cells[at] if within == _OF_CELL else None
        if cell and cell.finding:
            place = self._documents.get(cell.document)
            document = None if place is None else self._document(place)
            return Entry(cell.finding, document, cell.claim, cell)
        document = self._document(at)
        finding = document.findings[within]
        return Entry(finding, document, self._claims.get(finding.claim))

    def _document(self, at: int) -> DocumentResult:
        if at == _OF_SOURCE and self._report.source:
            return self._report.source
        return self._report.documents[at]


def _mark(finding: Finding, cell: Cell | None = None) -> Mark:
    return Mark(finding.severity, finding.status, cell.verdict.kind if cell else None)


def all_entries(report: Report) -> Entries:
    """Return every finding of a report: of the source, of documents, of cells; in table order."""
    found = _Found(report)
    return Entries(found, range(len(found)))


def active(entries: Entries) -> Entries:
    """Return the findings a reader should act on."""
    return entries.where(lambda mark: mark.counts)


def worst_first(entries: Entries) -> Entries:
    """Sort by severity, then by verdict; equals stay in the table's order, accepted ones last."""
    return entries.worst_first()


def by_severity(entries: Entries) -> dict[Severity, int]:
    """Count the findings to act on, by severity, worst first."""
    counts = dict.fromkeys((Severity.ERROR, Severity.WARNING, Severity.NOTE), 0)
    for mark, count in entries.tally().items():
        if mark.counts:
            counts[mark.severity] += count
    return counts
