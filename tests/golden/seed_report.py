"""Write the report on seeds/ in plain values: the input of the golden screens of the diff.

    python tests/golden/seed_report.py
    pytest tests/reporters/test_diff_seeds.py --update-golden

The bundled model is asked here alone; the tests of the screens read what it said. Run it again
when verdicts change: a test in tests/test_seeds.py fails while the file is of another report.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from factcheck.backends.loading import load_backend
from factcheck.cache import CachedBackend
from factcheck.core.gloss import Gloss
from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.value import Mention, ValueComparison
from factcheck.core.verdict import Evidence
from factcheck.glossing import Glosser, add_glosses
from factcheck.pipeline import check

ROOT = Path(__file__).parents[2]
PATH = Path(__file__).parent / "cases" / "seeds" / "input" / "report.json"
SHOWN = ("ap-ar", "fr", "fortune-zh", "report-en")
_DIGITS = 4


def plain_report(report: Report) -> dict[str, Any]:
    """Return a report in the form that tests/reporters/conftest.py reads."""
    documents = [one for one in report.documents if one.id in SHOWN]
    return {
        "signature": "model:compact",  # the screens do not change with every version
        "table": report.table,
        "claims": [{"id": c.id, "statement": c.statement} for c in report.claims],
        "anchors": list(report.anchors),
        "source": _document(report.source) if report.source else None,
        "documents": [_document(one) for one in documents],
        "cells": [_cell(cell) for cell in report.cells if cell.document in SHOWN],
    }


def _document(one: DocumentResult) -> dict[str, Any]:
    return {
        "id": one.id,
        "path": one.path,
        "language": one.language,
        "role": one.role.value,
        "segments": one.segments,
        "findings": [
            {**_finding(f), "claim": f.claim, "evidence": [_evidence(e) for e in f.evidence]}
            for f in one.findings
        ],
        "excluded": [],
        "lines": [
            {"text": s.text, "start": s.start, "end": s.end, "line": s.line} for s in one.lines
        ],
        "alignment": [
            [list(row.source), list(row.document), round(row.similarity, _DIGITS)]
            for row in one.alignment
        ],
        "glosses": [_gloss(gloss) for gloss in one.glosses],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    scores = cell.verdict.scores
    entailment, contradiction = round(scores.entailment, 2), round(scores.contradiction, 2)
    return {
        "claim": cell.claim.id,
        "document": cell.document,
        "verdict": cell.verdict.kind.value,
        "scores": [entailment, round(1 - entailment - contradiction, 2) + 0.0, contradiction],
        "finding": _finding(cell.finding) if cell.finding else None,
        "values": [_value(value) for value in cell.verdict.values],
        "evidence": [_evidence(one) for one in cell.verdict.evidence],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "status": finding.status.value,
    }


def _evidence(one: Evidence) -> dict[str, Any]:
    return {
        "path": one.path,
        "line": one.line,
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "direction": one.direction.value,
    }


def _value(value: ValueComparison) -> dict[str, Any]:
    def mention(of: Mention | None) -> dict[str, Any] | None:
        return of and {"text": of.text, "start": of.start, "normal": of.normal}

    return {
        "kind": value.kind,
        "expected": mention(value.expected),
        "found": mention(value.found),
        "relation": value.relation.value,
    }


def _gloss(gloss: Gloss | None) -> list[list[object]] | None:
    return gloss and [[w.start, w.end, w.english, w.origin.value] for w in gloss.words]


def main() -> None:
    """Check seeds/ and write the file."""
    backend = CachedBackend(load_backend())
    report = check(ROOT / "claims.yaml", backend=backend)
    report = add_glosses(report, Glosser.of(backend), every_line=True)
    plain = plain_report(report)
    plain["table"] = "claims.yaml"
    PATH.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(plain, ensure_ascii=False, indent=1)
    PATH.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
