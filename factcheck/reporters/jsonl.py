"""One JSON object a line: a line for each cell, then one summary line.

A cell line is ``{"type": "cell", ...}`` with the keys of a cell in the JSON report. The last line
is ``{"type": "summary", "schema": 1, "signature": ..., "summary": {...}, "documents": [...]}``; a
stream without it was cut off.
"""

from __future__ import annotations

from collections.abc import Iterator

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
from factcheck.reporters._piecewise import Piecewise

__all__ = ["REPORTER"]


class _JsonLines(Piecewise):
    def pieces(self, report: Report, options: RenderOptions) -> Iterator[str]:  # noqa: ARG002 - data has no looks
        """Yield a line for each cell, and a summary line."""
        for cell in report.cells:
            yield dump({"type": "cell", **cell_payload(cell)}) + "\n"
        summary = {
            "type": "summary",
            "schema": SCHEMA,
            "signature": report.signature,
            "summary": summary_payload(report),
            **baseline_payload(report),
        }
        yield dump(summary)[:-1] + ', "documents": ['
        before = ""
        for document in document_payloads(report):
            yield before + dump(document)
            before = ", "
        yield "]}\n"


REPORTER = _JsonLines()
