"""GitLab Code Quality: a JSON list that a merge request shows beside the changed lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.core.claim import Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.reporters._details import headline, sentence
from factcheck.reporters._entries import Entry, active, all_entries, worst_first
from factcheck.reporters._fingerprint import fingerprinted
from factcheck.reporters._json_text import dump
from factcheck.reporters._piecewise import Piecewise
from factcheck.reporters._rooted import rooted

__all__ = ["REPORTER"]

# GitLab knows info, minor, major, critical, blocker; its widget lists them in that order.
_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.NOTE: "info"}


class _GitLab(Piecewise):
    def pieces(self, report: Report, options: RenderOptions) -> Iterator[str]:  # noqa: ARG002 - data has no looks
        """Yield an issue for each finding, worst first."""
        found = worst_first(active(all_entries(rooted(report))))
        yield "["
        before = ""
        for entry, mark in fingerprinted(found, "factcheck/gitlab"):
            yield f"{before}\n  {dump(_issue(entry, mark))}"
            before = ","
        yield "\n]\n" if found else "]\n"


def _issue(entry: Entry, mark: str) -> dict[str, Any]:
    return {
        "description": f"{headline(entry)}: {sentence(entry)}",
        "check_name": f"factcheck/{entry.finding.rule.code}",
        "fingerprint": mark,
        "severity": _SEVERITIES[entry.finding.severity],
        "location": {
            "path": entry.path.removeprefix("./"),
            "lines": {"begin": entry.line},
        },
    }


REPORTER = _GitLab()
