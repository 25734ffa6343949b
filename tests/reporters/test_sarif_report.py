"""SARIF: valid, complete rules, identities that survive moved lines, GitHub's limit."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest

from factcheck.core.report import Cell, Report
from factcheck.core.rules import Rule

Render = Callable[..., str]


def the_run(text: str) -> dict[str, Any]:
    return json.loads(text)["runs"][0]


def marks(run: dict[str, Any]) -> list[str]:
    return [result["partialFingerprints"]["factcheckFinding/v1"] for result in run["results"]]


def test_sarif_is_valid(any_case: Report, render: Render, shape: Callable[[str], Any]) -> None:
    log = json.loads(render("sarif", any_case))
    jsonschema.validate(
        log,
        shape("sarif-excerpt.schema.json"),
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )


def test_every_rule_explains_itself(canonical: Report, render: Render) -> None:
    rules = the_run(render("sarif", canonical))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in Rule]
    assert all(rule["help"]["text"] and rule["help"]["markdown"] for rule in rules)


def test_results_point_at_their_rules(canonical: Report, render: Render) -> None:
    run = the_run(render("sarif", canonical))
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"])


def test_results_say_whether_they_are_new(canonical: Report, render: Render) -> None:
    results = the_run(render("sarif", canonical))["results"]
    states = {r["baselineState"] for r in results}
    assert states == {"new", "unchanged", "updated"}
    for result in results:
        assert ("suppressions" in result) == (result["baselineState"] == "unchanged")


def move(cell: Cell, lines: int, offset: int) -> Cell:
    moved = tuple(
        replace(e, line=e.line + lines, start=e.start + offset, end=e.end + offset)
        for e in cell.verdict.evidence
    )
    return replace(cell, verdict=replace(cell.verdict, evidence=moved))


def test_findings_keep_their_identity_when_lines_move(canonical: Report, render: Render) -> None:
    moved = replace(canonical, cells=tuple(move(cell, 40, 4000) for cell in canonical.cells))
    assert marks(the_run(render("sarif", moved))) == marks(the_run(render("sarif", canonical)))


def test_a_changed_sentence_is_another_finding(canonical: Report, render: Render) -> None:
    def reword(cell: Cell) -> Cell:
        evidence = tuple(replace(e, text=e.text + " Et plus.") for e in cell.verdict.evidence)
        return replace(cell, verdict=replace(cell.verdict, evidence=evidence))

    changed = replace(canonical, cells=tuple(map(reword, canonical.cells)))
    before = set(marks(the_run(render("sarif", canonical))))
    after = set(marks(the_run(render("sarif", changed))))
    of_cells = sum(r.finding is not None for r in canonical.cells)
    assert len(before - after) == len([c for c in canonical.cells if c.severity > "silent"])
    assert of_cells


@pytest.mark.parametrize("case", ["canonical", "hostile", "many-documents"])
def test_no_two_findings_share_an_identity(
    case: str, case_report: Callable[[str], Report], render: Render
) -> None:
    found = marks(the_run(render("sarif", case_report(case))))
    assert len(set(found)) == len(found)


PATHS = [
    ("docs/a b.txt", "docs/a%20b.txt", "spaces"),
    ("./docs/a.txt", "docs/a.txt", "no dot segment"),
    ("docs\\fr\\a.txt", "docs/fr/a.txt", "Windows separators"),
    ("نص/七.txt", "%D9%86%D8%B5/%E4%B8%83.txt", "UTF-8"),
    ("100%/#1?.txt", "100%25/%231%3F.txt", "reserved characters are part of the name"),
    ("C:evil", "C%3Aevil", "a colon makes no scheme"),
    ("a\x1b\nb", "a%1B%0Ab", "controls"),
]


@pytest.mark.parametrize(("path", "uri", "reason"), PATHS)
def test_paths_become_relative_uris(
    path: str, uri: str, reason: str, canonical: Report, render: Render
) -> None:
    cell = next(c for c in canonical.cells if c.finding)
    evidence = (replace(cell.verdict.evidence[0], path=path),)
    cell = replace(cell, verdict=replace(cell.verdict, evidence=evidence))
    run = the_run(render("sarif", replace(canonical, cells=(cell,), source=None, documents=())))
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": uri, "uriBaseId": "%SRCROOT%"}, reason
    assert urlsplit(uri).scheme == ""
    assert unquote(uri) == path.replace("\\", "/").removeprefix("./")


def test_a_document_puts_no_link_and_no_placeholder_into_a_message(
    everywhere: Callable[[str], Report], render: Render
) -> None:
    text = render("sarif", everywhere("[click](https://evil.example) {0}"))
    messages = [result["message"]["text"] for result in the_run(text)["results"]]
    assert messages
    assert all(
        "](" not in message and "{0}" not in message.replace("{{0}}", "") for message in messages
    )


def test_regions_count_code_points(canonical: Report, render: Render) -> None:
    run = the_run(render("sarif", canonical))
    assert run["columnKind"] == "unicodeCodePoints"
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] == 7
    assert region["charOffset"] == 231
    assert region["charLength"] == len(region["snippet"]["text"])


def test_the_rest_above_the_limit_is_counted(
    many: Callable[[str], tuple[str, float, float]],
) -> None:
    run = the_run(many("sarif")[0])
    assert len(run["results"]) == 5_000
    assert run["properties"]["findings"] == 25_001
    notification = run["invocations"][0]["toolExecutionNotifications"][0]
    assert notification["properties"] == {"leftOut": 20_001}
    assert "20,001" in notification["message"]["text"]
    levels = [result["level"] for result in run["results"]]
    assert levels == sorted(levels), "errors before warnings"
