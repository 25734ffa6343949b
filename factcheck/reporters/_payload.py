"""The report as plain JSON values (schema 1): what `json` and `jsonl` write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from factcheck.core.gloss import Gloss
from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.value import ValueComparison
from factcheck.core.verdict import Evidence, VerdictKind
from factcheck.reporters._entries import all_entries
from factcheck.reporters._gloss import gloss_text
from factcheck.reporters._words import baseline_counts

__all__ = [
    "SCHEMA",
    "baseline_payload",
    "cell_payload",
    "document_payloads",
    "summary_payload",
]

SCHEMA = 1

# Scores are printed to the precision at which batch size and thread count leave them alone.
_DIGITS = 4

_ORDER = (
    VerdictKind.SUPPORTED,
    VerdictKind.ALTERED,
    VerdictKind.CONTRADICTED,
    VerdictKind.WEAKENED,
    VerdictKind.OMITTED,
    VerdictKind.UNDETERMINED,
)


def summary_payload(report: Report) -> dict[str, int]:
    """Return how many cells hold each verdict."""
    counts = Counter(cell.verdict.kind for cell in report.cells)
    return {kind.value: counts[kind] for kind in _ORDER}


def baseline_payload(report: Report) -> dict[str, Any]:
    """Return ``{"baseline": {...}}`` with what it was to the run, nothing where there was none."""
    if report.baseline is None:
        return {}
    stale = [
        {
            "claim": entry.claim or None,
            "document": entry.document,
            "verdict": entry.verdict.value if entry.verdict else None,
            **({"rule": entry.rule} if entry.rule else {}),
            "reason": entry.reason,
        }
        for entry in report.baseline.stale
    ]
    return {"baseline": {**baseline_counts(report, all_entries(report)), "stale": stale}}


def cell_payload(cell: Cell) -> dict[str, Any]:
    """Return one claim against one document. `rule` and `status` are null without a finding."""
    finding, verdict = cell.finding, cell.verdict
    return {
        "claim": cell.claim.id,
        "document": cell.document,
        "language": cell.language,
        "verdict": verdict.kind.value,
        "rule": finding.rule.code if finding else None,
        "severity": cell.severity.value,
        "status": finding.status.value if finding else None,
        "scores": {
            "entailment": _rounded(verdict.scores.entailment),
            "neutral": _rounded(verdict.scores.neutral),
            "contradiction": _rounded(verdict.scores.contradiction),
        },
        "evidence": [_evidence(evidence) for evidence in verdict.evidence],
        "values": [_value(value) for value in verdict.values],
        "message": (finding.message if finding else "") or verdict.message,
    }


def document_payloads(report: Report) -> Iterator[dict[str, Any]]:
    """Yield the documents with the findings about the whole of each; the source first."""
    return map(_document, report.wholes())


def _document(document: DocumentResult) -> dict[str, Any]:
    return {"id": document.id, "findings": [_finding(finding) for finding in document.findings]}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule.code,
        "severity": finding.severity.value,
        "status": finding.status.value,
        "claim": finding.claim or None,
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        "message": finding.message,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "path": evidence.path,
        "line": evidence.line,
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.text,
        "direction": evidence.direction.value,
        **_gloss(evidence.gloss),
    }


def _gloss(gloss: Gloss | None) -> dict[str, Any]:
    """Return ``{"gloss": {...}}`` where a machine made one that says anything, else nothing.

    `text` is what people are shown; `words` are its parts that are known, with where each is from.
    """
    words = [
        {
            "start": word.start,
            "end": word.end,
            "english": word.english,
            "origin": word.origin.value,
        }
        for word in (gloss.words if gloss else ())
        if word.english
    ]
    translation = gloss.translation if gloss else ""
    if not words and not translation:
        return {}
    said = {"made_by": "machine", "text": gloss_text(gloss), "words": words}
    return {"gloss": {**said, **({"translation": translation} if translation else {})}}


def _value(value: ValueComparison) -> dict[str, Any]:
    return {
        "kind": value.kind,
        "expected": value.expected.text,
        "found": value.found.text if value.found else None,
        "relation": value.relation.value,
    }


def _rounded(score: float) -> float:
    # Adding zero turns -0.0 into 0.0, which would print otherwise.
    return round(score, _DIGITS) + 0.0
