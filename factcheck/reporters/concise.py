"""One line a finding, worst first, for grep and editors.

``path:line: FC202 error claim@document message``; the last line is the summary.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.core.claim import Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report, Status
from factcheck.core.safe_text import safe
from factcheck.reporters._bidi import isolate
from factcheck.reporters._details import sentence
from factcheck.reporters._entries import Entry, active, all_entries, worst_first
from factcheck.reporters._paint import paint
from factcheck.reporters._piecewise import Piecewise
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import stale_lines, summary_line

__all__ = ["REPORTER"]


class _Concise(Piecewise):
    def pieces(self, report: Report, options: RenderOptions) -> Iterator[str]:
        """Yield a line for each finding; accepted and silent ones only when verbose."""
        report = rooted(report)
        entries = all_entries(report)
        if not options.quiet:
            for entry in worst_first(entries if options.verbose else active(entries)):
                yield _line(entry, options) + "\n"
            where = safe(report.baseline.path) if report.baseline else ""
            yield from (f"{where}: stale {safe(line)}\n" for line in stale_lines(report))
        yield f"{summary_line(report, entries)}\n"


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
