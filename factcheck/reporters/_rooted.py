"""Paths as a reader at the current folder must open them."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from functools import partial
from pathlib import PurePath

from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.spool import mapped
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
        documents=mapped(partial(_document, folder), report.documents),
        cells=mapped(partial(_cell, folder), report.cells),
        source=_document(folder, report.source) if report.source else None,
    )


def _document(folder: str, document: DocumentResult) -> DocumentResult:
    findings = tuple(_finding(finding, folder) for finding in document.findings)
    return replace(document, path=_path(document.path, folder), findings=findings)


def _cell(folder: str, cell: Cell) -> Cell:
    verdict = replace(cell.verdict, evidence=_evidence(cell.verdict.evidence, folder))
    finding = _finding(cell.finding, folder) if cell.finding else None
    return replace(cell, verdict=verdict, finding=finding)


def _finding(finding: Finding, folder: str) -> Finding:
    return replace(finding, evidence=_evidence(finding.evidence, folder))


def _evidence(evidence: tuple[Evidence, ...], folder: str) -> tuple[Evidence, ...]:
    return tuple(replace(one, path=_path(one.path, folder)) for one in evidence)


def _path(path: str, folder: str) -> str:
    return posixpath.normpath(posixpath.join(folder, path))
