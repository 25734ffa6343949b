"""SARIF 2.1.0, for code scanning. Findings keep their identity when lines move."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from factcheck.core.claim import Severity
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report, Status
from factcheck.core.rules import Rule
from factcheck.core.verdict import Evidence
from factcheck.reporters._details import DIRECTION_WORDS, details
from factcheck.reporters._entries import Entry, all_entries, worst_first
from factcheck.reporters._fingerprint import fingerprinted
from factcheck.reporters._json_text import dump
from factcheck.reporters._piecewise import Piecewise
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import number

__all__ = ["REPORTER"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

# GitHub keeps the 5,000 most severe results of a run.
_MOST_RESULTS = 5_000

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_STATES = {Status.NEW: "new", Status.ACCEPTED: "unchanged", Status.EXPIRED: "updated"}
_RULES = tuple(Rule)
_INDEX = {rule: index for index, rule in enumerate(_RULES)}
_ROOT = "%SRCROOT%"

# In a SARIF message "[text](target)" is a link, which a space breaks for every reader of it, and
# braces are doubled lest they make placeholders (3.11.5, 3.11.6).
_SPECIAL = re.compile(r"(?<=\])\(|[{}]")


class _Sarif(Piecewise):
    def pieces(self, report: Report, options: RenderOptions) -> Iterator[str]:  # noqa: ARG002 - data has no looks
        """Yield one SARIF run; accepted findings are in it as suppressed."""
        report = rooted(report)
        found = all_entries(report).where(lambda mark: mark.severity > Severity.SILENT)
        shown = worst_first(found).first(_MOST_RESULTS)
        run = {
            "tool": {"driver": {"name": "factcheck", "rules": [_rule(rule) for rule in _RULES]}},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {_ROOT: {"description": {"text": "The checked-out repository."}}},
            "invocations": [_invocation(len(found) - len(shown))],
            "properties": {"signature": report.signature, "findings": len(found)},
        }
        yield f'{{"$schema": {dump(_SCHEMA)}, "version": "2.1.0", "runs": ['
        yield f'\n {dump(run)[:-1]},\n "results": ['
        before = ""
        for entry, mark in fingerprinted(shown, "factcheck/sarif"):
            yield f"{before}\n  {dump(_result(entry, mark))}"
            before = ","
        yield "]}]}\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.title.split()),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.help_text},
        "help": {
            "text": f"{rule.help_text} Run: factcheck explain {rule.code}",
            "markdown": f"{rule.help_text}\n\nRun `factcheck explain {rule.code}`.",
        },
        "properties": {"tags": ["translation", "facts"]},
    }


def _invocation(left_out: int) -> dict[str, Any]:
    invocation: dict[str, Any] = {"executionSuccessful": True}
    if left_out:
        text = f"{number(left_out)} more findings are left out: a run holds {_MOST_RESULTS:,}."
        invocation["toolExecutionNotifications"] = [
            {"level": "warning", "message": {"text": text}, "properties": {"leftOut": left_out}}
        ]
    return invocation


def _result(entry: Entry, mark: str) -> dict[str, Any]:
    finding = entry.finding
    first, others = next(iter(entry.evidence), None), entry.evidence[1:]
    result: dict[str, Any] = {
        "ruleId": finding.rule.code,
        "ruleIndex": _INDEX[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": _message("\n".join(details(entry))),
        "locations": [_location(entry, first)],
        "partialFingerprints": {"factcheckFinding/v1": mark},
        "baselineState": _STATES[finding.status],
        "properties": {"claim": finding.claim, "document": finding.document},
    }
    if others:
        result["relatedLocations"] = [
            {
                "id": place,
                **_location(entry, evidence),
                "message": _message(DIRECTION_WORDS[evidence.direction]),
            }
            for place, evidence in enumerate(others, start=1)
        ]
    if entry.accepted:
        result["suppressions"] = [{"kind": "external", "status": "accepted"}]
    return result


def _location(entry: Entry, evidence: Evidence | None) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": max(1, evidence.line) if evidence else 1}
    if evidence:
        region["charOffset"] = evidence.start
        region["charLength"] = max(0, evidence.end - evidence.start)
        region["snippet"] = {"text": evidence.text}
    path = evidence.path if evidence else entry.path
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(path), "uriBaseId": _ROOT},
            "region": region,
        },
        "logicalLocations": [{"fullyQualifiedName": entry.subject}],
    }


def _message(text: str) -> dict[str, str]:
    return {"text": _SPECIAL.sub(lambda match: " (" if match[0] == "(" else match[0] * 2, text)}


def _uri(path: str) -> str:
    return quote(path.replace("\\", "/").removeprefix("./"), safe="/", errors="replace")


REPORTER = _Sarif()
