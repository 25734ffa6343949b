"""The whole report as one JSON document (schema 1), for other programs; one cell a line."""

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


class _Json:
    def render(self, report: Report, options: RenderOptions) -> str:  # noqa: ARG002 - data has no looks
        """Return the report as JSON; the key order never changes."""
        cells = [dump(cell_payload(cell)) for cell in report.cells]
        documents = [dump(document) for document in document_payloads(report)]
        baseline = "".join(f' "{k}": {dump(v)},\n' for k, v in baseline_payload(report).items())
        return (
            f'{{"schema": {SCHEMA},\n'
            f' "signature": {dump(report.signature)},\n'
            f' "summary": {dump(summary_payload(report))},\n'
            f"{baseline}"
            f' "cells": [{_lines(cells)}],\n'
            f' "documents": [{_lines(documents)}]}}\n'
        )


def _lines(items: list[str]) -> str:
    return "".join(f"\n  {item}," for item in items)[:-1] + ("\n " if items else "")


REPORTER = _Json()
