"""Findings with what belongs to them (cell, claim, document), in the order readers need them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.core.claim import Claim, Severity
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.verdict import Evidence, VerdictKind

__all__ = ["Entry", "active", "all_entries", "by_severity", "worst_first"]

_WORST_FIRST = {kind: rank for rank, kind in enumerate(VerdictKind)}


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
        return self.finding.status is Status.ACCEPTED

    @property
    def counts(self) -> bool:
        """Whether the finding is one the reader should act on: neither silent nor accepted."""
        return self.finding.severity > Severity.SILENT and not self.accepted

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


def all_entries(report: Report) -> list[Entry]:
    """Return every finding of a report: of the source, of documents, of cells; in table order."""
    whole = (report.source, *report.documents) if report.source else report.documents
    documents = {document.id: document for document in whole}
    claims = {claim.id: claim for claim in report.claims}
    entries = [
        Entry(finding, document, claims.get(finding.claim))
        for document in whole
        for finding in document.findings
    ]
    entries += [
        Entry(cell.finding, documents.get(cell.document), cell.claim, cell)
        for cell in report.cells
        if cell.finding
    ]
    return entries


def active(entries: Iterable[Entry]) -> list[Entry]:
    """Return the findings a reader should act on."""
    return [entry for entry in entries if entry.counts]


def worst_first(entries: Iterable[Entry]) -> list[Entry]:
    """Sort by severity, then by verdict; equals stay in the table's order, accepted ones last."""
    return sorted(entries, key=_rank)


def by_severity(entries: Iterable[Entry]) -> dict[Severity, int]:
    """Count the findings to act on, by severity, worst first."""
    counts = dict.fromkeys((Severity.ERROR, Severity.WARNING, Severity.NOTE), 0)
    for entry in entries:
        if entry.counts:
            counts[entry.finding.severity] += 1
    return counts


def _rank(entry: Entry) -> tuple[bool, int, int]:
    kind = entry.cell.verdict.kind if entry.cell else None
    verdict = len(_WORST_FIRST) if kind is None else _WORST_FIRST[kind]
    return entry.accepted, -entry.finding.severity.rank, verdict
