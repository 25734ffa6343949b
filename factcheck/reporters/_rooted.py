"""Paths as a reader at the current folder must open them."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from pathlib import PurePath

from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.verdict import Evidence

__all__ = ["rooted"]


def rooted(report: Report) -> Report:
    """Return a report whose paths count from where its table's own path counts from.

    A table writes paths from its own folder; an editor, a code-review page or a terminal opens
    them from the current one. Nothing changes for a table in the current folder, nor for one named
    by an absolute path, which no report repeats.
    """
    table = PurePath(report.table)
    folder = table.parent.as_posix()
    if folder == "." or table.is_absolute():
        return report
    return replace(
        report,
        documents=tuple(_document(document, folder) for document in report.documents),
        cells=tuple(_cell(cell, folder) for cell in report.cells),
        source=_document(report.source, folder) if report.source else None,
    )


def _document(document: DocumentResult, folder: str) -> DocumentResult:
    findings = tuple(_finding(finding, folder) for finding in document.findings)
    return replace(document, path=_path(document.path, folder), findings=findings)


def _cell(cell: Cell, folder: str) -> Cell:
    verdict = replace(cell.verdict, evidence=_evidence(cell.verdict.evidence, folder))
    finding = _finding(cell.finding, folder) if cell.finding else None
    return replace(cell, verdict=verdict, finding=finding)


def _finding(finding: Finding, folder: str) -> Finding:
    return replace(finding, evidence=_evidence(finding.evidence, folder))


def _evidence(evidence: tuple[Evidence, ...], folder: str) -> tuple[Evidence, ...]:
    return tuple(replace(one, path=_path(one.path, folder)) for one in evidence)


def _path(path: str, folder: str) -> str:
    return posixpath.normpath(posixpath.join(folder, path))
