"""Accepted differences that are found no more: told in every format that people read."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from factcheck.core.baseline import BaselineEntry, BaselineUse
from factcheck.core.report import Report
from factcheck.core.verdict import VerdictKind

Render = Callable[..., str]
HOSTILE = "right\u202e [x](y) ::error::\x1b[2J <b>"


def with_stale(report: Report, count: int, *, allowed: bool = False, reason: str = "x") -> Report:
    entries = tuple(
        BaselineEntry(f"{n:064x}", f"gone-{n}", "site-fr", VerdictKind.OMITTED, reason)
        for n in range(count)
    )
    return replace(report, baseline=BaselineUse("factcheck-baseline.yaml", entries, allowed))


@pytest.mark.parametrize("name", ["terminal", "concise", "github", "markdown"])
def test_each_is_named_with_its_reason(canonical: Report, render: Render, name: str) -> None:
    text = render(name, with_stale(canonical, 2, reason="told elsewhere"), width=120)
    assert "2 stale" in text
    for part in ("factcheck-baseline.yaml", "gone-0@site-fr", "gone-1@site-fr", "told elsewhere"):
        assert part in text.replace("\\", "").replace("<!-- -->", ""), part


@pytest.mark.parametrize("name", ["terminal", "concise", "github", "markdown"])
def test_reasons_are_made_safe(canonical: Report, render: Render, name: str) -> None:
    text = render(name, with_stale(canonical, 1, reason=HOSTILE), width=120)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "::error::" not in text
    if name == "markdown":
        assert "<b>" not in text
        assert "[x](y)" not in text


def test_json_is_valid_by_its_schema(
    canonical: Report, render: Render, shape: Callable[[str], Any]
) -> None:
    report = json.loads(render("json", with_stale(canonical, 3)))
    jsonschema.validate(report, shape("report.schema.json"))
    assert [entry["claim"] for entry in report["baseline"]["stale"]] == [
        "gone-0",
        "gone-1",
        "gone-2",
    ]
    assert (
        json.loads(render("jsonl", with_stale(canonical, 3)).splitlines()[-1])["baseline"]
        == (report["baseline"])
    )


@pytest.mark.parametrize(("allowed", "command"), [(False, "error"), (True, "warning")])
def test_one_annotation_for_all(
    canonical: Report,
    render: Render,
    allowed: bool,  # noqa: FBT001 - a column
    command: str,
) -> None:
    lines = render("github", with_stale(canonical, 25_001, allowed=allowed)).splitlines()
    told = [line for line in lines if "factcheck baseline" in line]
    assert len(told) == 1
    assert told[0].startswith(f"::{command} file=factcheck-baseline.yaml,line=1,")
    assert "24,991 more" in told[0]
    assert sum(line.startswith("::error") for line in lines) <= 10


def test_thousands_stay_within_a_screen_and_a_summary(canonical: Report, render: Render) -> None:
    report = with_stale(canonical, 25_001, reason="a reason of some length, as people write them")
    assert "24,981 more; --verbose shows all." in render("terminal", report)
    assert "gone-25000@site-fr" in render("terminal", report, verbose=True)
    summary = render("markdown", report)
    assert len(summary.encode()) < 900_000
    assert "more accepted differences not shown here" in summary
