"""Markdown for a job summary or a comment: the matrix, then the findings, worst first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factcheck.core.claim import Claim, Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Cell, Report
from factcheck.core.safe_text import safe
from factcheck.reporters._details import DIRECTION_WORDS, LONGEST_QUOTE
from factcheck.reporters._entries import Entry, active, all_entries, worst_first
from factcheck.reporters._layout import clip
from factcheck.reporters._markdown_text import markdown_text
from factcheck.reporters._matrix import claims_worst_first
from factcheck.reporters._quote import Focus, focus, shortened
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import (
    GLYPHS,
    describe,
    english,
    finding_counts,
    language_name,
    plural,
    remark,
    sought,
    stale_lines,
    telling_values,
    verdict_counts,
)

__all__ = ["REPORTER"]

# GitHub drops a job summary above 1 MiB whole. The matrix may take a third, the documents a sixth.
_MOST_BYTES = 900_000
_MOST_MATRIX = 300_000
_MOST_DOCUMENTS = 150_000
_LONGEST_NAME = 100  # columns of an id or a path


class _Markdown:
    def render(self, report: Report, options: RenderOptions) -> str:
        """Return the report within the size that GitHub shows; what does not fit is counted."""
        report = rooted(report)
        entries = all_entries(report)
        head = f"## factcheck: {finding_counts(report, entries)}\n\n{verdict_counts(report)}\n"
        if options.quiet:
            return head
        top = head + _stale(report) + _matrix(report) + _documents(report)
        found = worst_first(entries if options.verbose else active(entries))
        room = _MOST_BYTES - len(top.encode())
        return top + _fitting(map(_finding, found), len(found), room, "finding")


def _stale(report: Report) -> str:
    """Return what was accepted and is found no more, as a list."""
    lines = stale_lines(report)
    if not lines or report.baseline is None:
        return ""
    items = [f"- {_text(line)}\n" for line in lines]
    title = f"\nAccepted in {_name(report.baseline.path)}, and found no more:\n\n"
    return title + _fitting(items, len(items), _MOST_DOCUMENTS, "accepted difference")


def _fitting(items: Iterable[str], count: int, room: int, noun: str) -> str:
    """Return the items that fit into `room` bytes, and how many more there are."""
    kept: list[str] = []
    for item in items:
        room -= len(item.encode())
        if room < len(f"\n{plural(count, f'more {noun}')} not shown here.\n"):
            break
        kept.append(item)
    rest = count - len(kept)
    more = f"\n{plural(rest, f'more {noun}')} not shown here.\n" if rest else ""
    return "".join(kept) + more


def _matrix(report: Report) -> str:
    if not report.cells:
        return ""
    documents = [document.id for document in report.documents]
    names = "".join(f" {_name(document)} |" for document in documents)
    head = f"\n| claim |{names}\n|{' --- |' * (len(documents) + 1)}\n"
    if len(head.encode()) > _MOST_MATRIX:
        return "\nThere are too many documents for a table.\n"
    marks = {(cell.claim.id, cell.document): _mark(cell) for cell in report.cells}
    rows = (_row(claim, documents, marks) for claim in claims_worst_first(report))
    return head + _fitting(rows, len(report.claims), _MOST_MATRIX - len(head.encode()), "claim")


def _row(claim: Claim, documents: Sequence[str], marks: Mapping[tuple[str, str], str]) -> str:
    shown = (marks.get((claim.id, document), "") for document in documents)
    return f"| {_name(claim.id)} |" + "".join(f" {mark} |" for mark in shown) + "\n"


def _mark(cell: Cell) -> str:
    glyph, kind = GLYPHS[cell.verdict.kind], cell.verdict.kind.value
    if cell.finding is None:
        return glyph
    if cell.severity is Severity.SILENT:
        return f"{glyph} {kind}"
    status = cell.finding.status.value
    return f"{glyph} {kind} ({status if status == 'accepted' else cell.severity.value})"


def _documents(report: Report) -> str:
    items = [
        f"- {_name(document.id)}: {_name(language_name(document.language))} "
        f"{document.role.value}, {_name(document.path)}\n"
        for document in report.documents
    ]
    return "\n" + _fitting(items, len(items), _MOST_DOCUMENTS, "document")


def _finding(entry: Entry) -> str:
    finding, rule = entry.finding, entry.finding.rule
    subject = " @ ".join(_name(name) for name in (finding.claim, finding.document) if name)
    parts = [
        f"### {rule.code} {rule.title}: {subject}",
        f"{finding.severity.value}, {finding.status.value}; {_name(describe(entry))}",
        *([f"Claim: {_text(entry.claim.statement)}"] if entry.claim else []),
        _text(entry.message),
    ]
    for value in telling_values(entry.cell) if entry.cell else ():
        found = (value.found.text + english(value.found) if value.found else "") + remark(value)
        expected = value.expected.text + english(value.expected)
        parts.append(f"- expected: {_text(expected)}\n- found: {_text(found)}")
    missed = sought(entry.cell) if entry.cell else ""
    parts += [f"- looked for: {_text(missed)}"] if missed else []
    for evidence in entry.evidence:
        direction = DIRECTION_WORDS[evidence.direction].capitalize()
        parts.append(f"{direction}: {_name(evidence.path)}, line {max(1, evidence.line)}")
        parts.append(f"> {_text(evidence.text, focus(entry.cell, evidence))}")
    return "\n" + "\n\n".join(parts) + "\n"


def _name(name: str) -> str:
    return markdown_text(clip(safe(name), _LONGEST_NAME))


def _text(text: str, value: Focus | None = None) -> str:
    return markdown_text(shortened(text, value, LONGEST_QUOTE))


REPORTER = _Markdown()
