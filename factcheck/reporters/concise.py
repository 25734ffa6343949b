"""One line a finding, worst first, for grep and editors.

``path:line: FC202 error claim@document message``; the last line is the summary.
"""

from __future__ import annotations

from factcheck.core.claim import Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report, Status
from factcheck.core.safe_text import safe
from factcheck.reporters._bidi import isolate
from factcheck.reporters._details import sentence
from factcheck.reporters._entries import Entry, active, all_entries, worst_first
from factcheck.reporters._paint import paint
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import stale_lines, summary_line

__all__ = ["REPORTER"]


class _Concise:
    def render(self, report: Report, options: RenderOptions) -> str:
        """Return a line for each finding; accepted and silent ones only when verbose."""
        report = rooted(report)
        entries = all_entries(report)
        shown = [] if options.quiet else entries if options.verbose else active(entries)
        lines = [_line(entry, options) for entry in worst_first(shown)]
        if report.baseline and not options.quiet:
            where = safe(report.baseline.path)
            lines += [f"{where}: stale {safe(line)}" for line in stale_lines(report)]
        return "".join(f"{line}\n" for line in (*lines, summary_line(report, entries)))


def _line(entry: Entry, options: RenderOptions) -> str:
    finding = entry.finding
    where = isolate(safe(entry.path), options.bidi)
    severity = paint(finding.severity.value, finding.severity.value, color=options.color)
    status = "" if finding.status is Status.NEW else f" ({finding.status.value})"
    if finding.severity is Severity.SILENT:
        status = ""
    subject = isolate(safe(entry.subject), options.bidi)
    message = sentence(entry, options.bidi)
    return f"{where}:{entry.line}: {finding.rule.code} {severity} {subject}{status} {message}"


REPORTER = _Concise()
