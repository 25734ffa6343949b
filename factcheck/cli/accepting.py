"""From named differences to entries of the baseline, and from stale entries to none."""

from __future__ import annotations

import glob
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from factcheck.cli.cell_names import cell_of, documents_of
from factcheck.cli.checking import baseline_path, read_table, run_check
from factcheck.cli.narrowing import whole
from factcheck.cli.rule_text import find_rule
from factcheck.core.baseline import Baseline, BaselineEntry
from factcheck.core.claim import Severity
from factcheck.core.errors import UnknownNameError, UsageError
from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.settings import Effective
from factcheck.ingest.baseline import update_baseline
from factcheck.stages.accept import (
    ABOUT_DOCUMENTS,
    NO_DIFFERENCE,
    cell_identity,
    finding_identity,
    of_documents,
)

__all__ = ["Change", "change_baseline", "read_day"]

Whole = tuple[Finding, DocumentResult]
"""A finding about a document as a whole."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a person wants of the baseline: some by name or all accepted, stale entries gone."""

    names: tuple[str, ...]
    reason: str
    expires: date | None
    everything: bool
    prune: bool


def read_day(text: str | None) -> date | None:
    """Read --expires.

    Raises: UsageError when it is no date.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--expires: '{text}' is no date such as 2026-12-31") from None


def change_baseline(effective: Effective, change: Change) -> str:
    """Check what is named (everything without names), change the baseline, and say how.

    With --prune the whole table is checked, whatever the settings select: what was not looked for
    is not stale.

    Raises: UsageError for a name of which there is nothing to accept.
    """
    effective = _everything(effective) if change.prune else whole(effective)
    cell_names, rule_names = _parted(effective, change.names)
    report = run_check(_narrowed(effective, cell_names, rule_names))
    cells = _named(report, cell_names)
    wholes = [one for name in rule_names for one in _of_rule(report, name)]
    if change.everything:
        cells = [cell for cell in report.cells if cell.severity is not Severity.SILENT]
        wholes = [one for one in of_documents(report) if one[0].severity is not Severity.SILENT]
    stale = report.baseline.stale if report.baseline and change.prune else ()
    path = baseline_path(effective)
    count = len(cells) + len(wholes)
    said = f"{count:,} accepted" if count or not change.prune else ""
    if change.prune:
        said += f"{', ' if said else ''}{len(stale):,} taken out"
    if not count and not stale:
        return f"{said}; {path} is as it was\n"

    gone = {entry.identity for entry in stale}
    entries = _entries(report, cells, change) + _whole_entries(report, wholes, change)

    def changed(before: Baseline) -> Baseline:
        return before.without(gone).accept(*entries)

    update_baseline(path, changed)
    return f"{said} in {path}\n"


def _everything(effective: Effective) -> Effective:
    settings = replace(whole(effective).settings, claim=(), document=(), lang=())
    return replace(effective, settings=settings)


def _parted(effective: Effective, names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part names of cells from names of rules; a claim may be called like a rule.

    Raises: UsageError for a rule of which nothing can be accepted.
    """
    claims = {claim.id for claim in read_table(effective.settings).claims} if names else set()
    rules = [
        name
        for name in names
        for left, _ in [cell_of(name)]
        if left not in claims and left.startswith("FC") and left[2:].isdecimal()
    ]
    for name in rules:
        code, document = cell_of(name)
        rule = find_rule(code)
        if rule in NO_DIFFERENCE:
            raise UsageError(f"{name}: {rule.title}: that is no difference that could be accepted")
        if rule not in ABOUT_DOCUMENTS:
            raise UsageError(f"{name}: accept it claim by claim, as CLAIM@{document}")
    return [name for name in names if name not in rules], rules


def _narrowed(effective: Effective, cells: Sequence[str], rules: Sequence[str]) -> Effective:
    """Narrow the settings to the documents that are named; the source is read with any of them.

    Raises: UsageError when the table holds no such claim or document.
    """
    if not (cells or rules):
        return effective
    table = read_table(effective.settings)
    source = table.source.id if table.source else ""
    globs = list(documents_of(effective, cells).settings.document) if cells else []
    known = [spec.id for spec in table.documents]
    for name in rules:
        _, document = cell_of(name)
        if document not in (*known, source):
            raise UnknownNameError("document", document, (*known, source))
        if document != source:
            globs.append(glob.escape(document))
    selected = replace(effective.settings, claim=(), document=tuple(dict.fromkeys(globs)), lang=())
    return replace(effective, settings=selected)


def _named(report: Report, names: Sequence[str]) -> list[Cell]:
    found = {f"{cell.claim.id}@{cell.document}": cell for cell in report.cells}
    for name in names:
        if name not in found:
            raise UsageError(f"{name} was not checked: the claim skips that document")
        if found[name].severity is Severity.SILENT:
            raise UsageError(f"{name} is {found[name].verdict.kind}: there is nothing to accept")
    return [found[name] for name in names]


def _of_rule(report: Report, name: str) -> list[Whole]:
    """Return all that a rule says of a document.

    Raises: UsageError when it says nothing.
    """
    code, document = cell_of(name)
    found = [
        (finding, of)
        for finding, of in of_documents(report)
        if (finding.rule.code, of.id) == (code, document)
    ]
    if not found:
        raise UsageError(f"{name}: the rule finds nothing there: there is nothing to accept")
    return found


def _entries(report: Report, cells: Sequence[Cell], change: Change) -> list[BaselineEntry]:
    paths = {document.id: document.path for document in report.documents}
    return [
        BaselineEntry(
            identity=cell_identity(cell, paths[cell.document]),
            claim=cell.claim.id,
            document=cell.document,
            verdict=cell.verdict.kind,
            reason=change.reason,
            expires=change.expires,
        )
        for cell in cells
    ]


def _whole_entries(report: Report, wholes: Sequence[Whole], change: Change) -> list[BaselineEntry]:
    return [
        BaselineEntry(
            identity=finding_identity(finding, document, report),
            claim=finding.claim,
            document=document.id,
            verdict=None,
            reason=change.reason,
            expires=change.expires,
            rule=finding.rule.code,
        )
        for finding, document in wholes
    ]
