"""The whole report as one JSON document (schema 1), for other programs; one cell a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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


class _Json(Piecewise):
    def pieces(self, report: Report, options: RenderOptions) -> Iterator[str]:  # noqa: ARG002 - data has no looks
        """Yield the report as JSON; the key order never changes."""
        baseline = "".join(f' "{k}": {dump(v)},\n' for k, v in baseline_payload(report).items())
        yield (
            f'{{"schema": {SCHEMA},\n'
            f' "signature": {dump(report.signature)},\n'
            f' "summary": {dump(summary_payload(report))},\n'
            f"{baseline}"
        )
        yield ' "cells": ['
        yield from _lines(dump(cell_payload(cell)) for cell in report.cells)
        yield '],\n "documents": ['
        yield from _lines(dump(document) for document in document_payloads(report))
        yield "]}\n"


def _lines(items: Iterable[str]) -> Iterator[str]:
    before, after = "", ""
    for item in items:
        yield f"{before}\n  {item}"
        before, after = ",", "\n "
    yield after


REPORTER = _Json()
