"""One JSON object a line: a line for each cell, then one summary line.

A cell line is ``{"type": "cell", ...}`` with the keys of a cell in the JSON report. The last line
is ``{"type": "summary", "schema": 1, "signature": ..., "summary": {...}, "documents": [...]}``; a
stream without it was cut off.
"""

from __future__ import annotations

from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.reporters._json_text import dump
from factcheck.reporters._payload import (
    SCHEMA,
    baseline_payload,
    cell_payload,
    document_payloads,
    summary_payload,
)

__all__ = ["REPORTER"]


class _JsonLines:
    def render(self, report: Report, options: RenderOptions) -> str:  # noqa: ARG002 - data has no looks
        """Return a line for each cell and a summary line."""
        lines = [dump({"type": "cell", **cell_payload(cell)}) for cell in report.cells]
        summary = {
            "type": "summary",
            "schema": SCHEMA,
            "signature": report.signature,
            "summary": summary_payload(report),
            **baseline_payload(report),
            "documents": document_payloads(report),
        }
        return "".join(f"{line}\n" for line in (*lines, dump(summary)))


REPORTER = _JsonLines()
