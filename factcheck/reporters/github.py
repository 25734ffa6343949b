"""GitHub Actions annotations: workflow commands that mark the lines of a pull request.

A runner shows ten errors, ten warnings and ten notices of a step; the worst come first and the
rest are counted.
"""

from __future__ import annotations

from collections import Counter

from factcheck.core.claim import Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.core.safe_text import safe
from factcheck.reporters._details import details, headline
from factcheck.reporters._entries import Entries, Entry, active, all_entries, worst_first
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import number, stale_lines, summary_line

__all__ = ["REPORTER"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}

# GitHub's limit on annotations of one kind from one step.
_MOST = 10


class _GitHub:
    def render(self, report: Report, options: RenderOptions) -> str:
        """Return a command for each finding within the limits, then the summary as plain text."""
        report = rooted(report)
        entries = all_entries(report)
        found = worst_first(active(entries))
        stale = _stale(report)
        shown = _within_limits(found, taken=dict.fromkeys(stale, 1))
        lines = [*stale.values(), *(_command(entry, options) for entry in shown)]
        if rest := len(found) - len(shown):
            text = f"{number(rest)} more findings are not annotated; the full report lists them."
            lines.append(f"::notice title=factcheck::{_data(text)}")
        lines.append(f"factcheck: {summary_line(report, entries)}")
        return "".join(f"{line}\n" for line in lines)


def _stale(report: Report) -> dict[Severity, str]:
    """Return one command, by its severity, for all that was accepted and is found no more."""
    use, lines = report.baseline, stale_lines(report)
    if use is None or not lines:
        return {}
    shown = [safe(line) for line in lines[:_MOST]]
    if rest := len(lines) - len(shown):
        shown.append(f"{number(rest)} more")
    severity = Severity.WARNING if use.allow_stale else Severity.ERROR
    text = _data("\n".join(("Accepted, and found no more:", *shown)))
    where = f"file={_property(safe(use.path))},line=1,title=factcheck baseline"
    return {severity: f"::{_COMMANDS[severity]} {where}::{text}"}


def _within_limits(found: Entries, taken: dict[Severity, int]) -> list[Entry]:
    """Keep what a runner shows beside what is `taken`, and the notice that counts the rest."""
    counts: Counter[Severity] = Counter()
    for mark, count in found.tally().items():
        counts[mark.severity] += count
    left = {severity: _MOST - taken.get(severity, 0) for severity in _COMMANDS}
    left[Severity.NOTE] -= any(counts[severity] > most for severity, most in left.items())
    # Worst first: those of a severity stand together.
    shown: list[Entry] = []
    start = 0
    for severity in _COMMANDS:
        shown += found[start : start + min(left[severity], counts[severity])]
        start += counts[severity]
    return shown


def _command(entry: Entry, options: RenderOptions) -> str:
    properties = (
        f"file={_property(safe(entry.path))}",
        f"line={entry.line}",
        f"title={_property(headline(entry))}",
    )
    message = _data("\n".join(details(entry, options.bidi)))
    return f"::{_COMMANDS[entry.finding.severity]} {','.join(properties)}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


REPORTER = _GitHub()
