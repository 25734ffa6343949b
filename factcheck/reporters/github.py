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
from factcheck.reporters._entries import Entry, active, all_entries, worst_first
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import number, summary_line

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
        shown = _within_limits(found)
        lines = [_command(entry, options) for entry in shown]
        if rest := len(found) - len(shown):
            text = f"{number(rest)} more findings are not annotated; the full report lists them."
            lines.append(f"::notice title=factcheck::{_data(text)}")
        lines.append(f"factcheck: {summary_line(report, entries)}")
        return "".join(f"{line}\n" for line in lines)


def _within_limits(found: list[Entry]) -> list[Entry]:
    """Keep what a runner shows, with room for the notice that counts the rest."""
    counts = Counter(entry.finding.severity for entry in found)
    cut = any(count > _MOST for count in counts.values())
    left = dict.fromkeys(_COMMANDS, _MOST) | {Severity.NOTE: _MOST - cut}
    shown: list[Entry] = []
    for entry in found:
        severity = entry.finding.severity
        if left[severity]:
            left[severity] -= 1
            shown.append(entry)
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
