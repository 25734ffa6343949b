"""JSON and JSON lines: valid by the report's JSON Schema, stable keys, the documents' own words."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jsonschema

from factcheck.core.nli import NLIScores
from factcheck.core.report import Report

Render = Callable[..., str]
KEYS = ["schema", "signature", "summary", "cells", "documents"]
CELL_KEYS = [
    *("claim", "document", "language", "verdict", "rule", "severity", "status", "scores"),
    *("evidence", "values", "message"),
]


def test_json_is_valid_by_its_schema(
    any_case: Report, render: Render, shape: Callable[[str], Any]
) -> None:
    jsonschema.validate(json.loads(render("json", any_case)), shape("report.schema.json"))


def test_the_schema_refuses_what_is_wrong(
    canonical: Report, render: Render, shape: Callable[[str], Any]
) -> None:
    report = json.loads(render("json", canonical))
    report["cells"][0]["verdict"] = "fine"
    validator = jsonschema.Draft202012Validator(shape("report.schema.json"))
    assert [error.json_path for error in validator.iter_errors(report)] == ["$.cells[0].verdict"]


def test_the_order_of_keys_never_changes(canonical: Report, render: Render) -> None:
    report = json.loads(render("json", canonical))
    assert list(report) == KEYS
    assert all(list(cell) == CELL_KEYS for cell in report["cells"])
    assert next(iter(report["summary"])) == "supported"


def test_counts_add_up(any_case: Report, render: Render) -> None:
    report = json.loads(render("json", any_case))
    assert sum(report["summary"].values()) == len(report["cells"]) == len(any_case.cells)


def test_cells_keep_the_order_of_the_table(canonical: Report, render: Render) -> None:
    cells = json.loads(render("json", canonical))["cells"]
    assert [(c["claim"], c["document"]) for c in cells] == [
        (cell.claim.id, cell.document) for cell in canonical.cells
    ]


def test_a_value_says_what_was_expected_and_found(canonical: Report, render: Render) -> None:
    cells = json.loads(render("json", canonical))["cells"]
    cell = next(c for c in cells if (c["claim"], c["document"]) == ("first-voyage", "site-fr"))
    assert cell["rule"] == "FC202"
    assert cell["values"] == [
        {"kind": "time", "expected": "3 May 2024", "found": "5 mars 2024", "relation": "differs"}
    ]


def test_scores_are_rounded_so_that_threads_and_batches_do_not_show(
    canonical: Report, render: Render
) -> None:
    cell = canonical.cells[0]
    for scores in (NLIScores(0.9, 0.1, -0.0), NLIScores(0.90000000001, 0.09999999999, 0.0)):
        moved = replace(cell, verdict=replace(cell.verdict, scores=scores))
        text = render("json", replace(canonical, cells=(moved,)))
        assert '"scores": {"entailment": 0.9, "neutral": 0.1, "contradiction": 0.0}' in text


def test_json_lines_hold_the_same_cells_and_end_with_the_summary(
    any_case: Report, render: Render
) -> None:
    whole = json.loads(render("json", any_case))
    *cells, summary = map(json.loads, render("jsonl", any_case).splitlines())
    assert [cell.pop("type") for cell in cells] == ["cell"] * len(whole["cells"])
    assert cells == whole.pop("cells")
    assert summary.pop("type") == "summary"
    assert summary == whole
