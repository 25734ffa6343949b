"""The report for people: the matrix, then each finding with its evidence, then the counts."""

from __future__ import annotations

from itertools import chain, islice

from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.core.safe_text import safe
from factcheck.core.verdict import VerdictKind
from factcheck.reporters._blocks import finding_block, left_out_block, supported_block
from factcheck.reporters._entries import Entries, active, all_entries, worst_first
from factcheck.reporters._lines import Run, columns, compose, quotation
from factcheck.reporters._matrix import document_key, matrix
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import number, plural, size, stale_lines, summary_line

__all__ = ["REPORTER"]

# More blocks than this nobody reads; the concise format lists any number of findings.
_MOST_BLOCKS = 200
# One screen; and as much of each as says whether its reason still holds.
_MOST_STALE, _NOTE_LINES = 20, 2


class _Terminal:
    def render(self, report: Report, options: RenderOptions) -> str:
        """Return the whole report as text; when quiet, its last line alone."""
        report = rooted(report)
        entries = all_entries(report)
        summary = summary_line(report, entries)
        if options.quiet:
            return f"{summary}\n"
        sections = [
            _title(report, options),
            matrix(report, options),
            document_key(report, options),
            *_findings(entries, options),
            _stale(report, options),
            *(_extras(report, options) if options.verbose else [_left_out(report, options)]),
            compose([Run(summary, "title")], columns(options), options),
        ]
        return "\n\n".join("\n".join(lines) for lines in sections if lines) + "\n"


def _title(report: Report, options: RenderOptions) -> list[str]:
    title = f"{safe(report.table)}: {size(report)}"
    return compose([Run(title, "title")], columns(options), options)


def _findings(entries: Entries, options: RenderOptions) -> list[list[str]]:
    """Return a block for each finding: of claims first, then of whole documents."""
    shown = worst_first(entries if options.verbose else active(entries))
    ordered = chain(
        shown.where(lambda mark: mark.verdict is not None),
        shown.where(lambda mark: mark.verdict is None),
    )
    most = len(shown) if options.verbose else _MOST_BLOCKS
    blocks = [finding_block(entry, options) for entry in islice(ordered, most)]
    if rest := len(shown) - most if len(shown) > most else 0:
        text = (
            f"{number(rest)} more findings are not shown here; --format concise lists each "
            "on a line, --verbose shows all."
        )
        blocks.append(compose([Run(text)], columns(options), options))
    return blocks


def _stale(report: Report, options: RenderOptions) -> list[str]:
    """Return what was accepted and is found no more, a line each."""
    if report.baseline is None or not report.baseline.stale:
        return []
    title = f"Accepted in {safe(report.baseline.path)}, and found no more"
    lines = compose([Run(title, "title")], columns(options), options)
    stale = stale_lines(report)
    most = len(stale) if options.verbose else _MOST_STALE
    for line in stale[:most]:
        lines += quotation(line, None, options, rtl=False, most=_NOTE_LINES)
    if rest := len(stale) - most if len(stale) > most else 0:
        lines += compose(
            [Run(f"{number(rest)} more; --verbose shows all.")], columns(options), options
        )
    return lines


def _extras(report: Report, options: RenderOptions) -> list[list[str]]:
    """Return what only a verbose report shows: what is supported, what was left out, by what."""
    supported = (cell for cell in report.cells if cell.verdict.kind is VerdictKind.SUPPORTED)
    return [
        *(supported_block(cell, options) for cell in supported),
        *(left_out_block(document, options) for document in report.wholes() if document.excluded),
        compose([Run(f"checked with {safe(report.signature)}")], columns(options), options),
    ]


def _left_out(report: Report, options: RenderOptions) -> list[str]:
    count = sum(len(document.excluded) for document in report.documents)
    if not count:
        return []
    text = f"{plural(count, 'part')} of the documents left out; --verbose says what and why."
    return compose([Run(text, "quiet")], columns(options), options)


REPORTER = _Terminal()
