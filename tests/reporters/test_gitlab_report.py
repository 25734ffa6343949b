"""GitLab Code Quality: valid, identities without lines, no two findings taken for one."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jsonschema

from factcheck.core.report import Report

Render = Callable[..., str]


def test_code_quality_is_valid(
    any_case: Report, render: Render, shape: Callable[[str], Any]
) -> None:
    jsonschema.validate(json.loads(render("gitlab", any_case)), shape("code-quality.schema.json"))


def test_severities(canonical: Report, render: Render) -> None:
    issues = json.loads(render("gitlab", canonical))
    assert [issue["severity"] for issue in issues] == ["critical"] * 10 + ["major"] * 6 + [
        "info"
    ] * 5


def test_equal_texts_in_different_places_do_not_collide(
    everywhere: Callable[[str], Report], render: Render
) -> None:
    issues = json.loads(render("gitlab", everywhere("same text")))
    marks = [issue["fingerprint"] for issue in issues]
    assert len(set(marks)) == len(marks) > 4


def test_moved_lines_keep_the_fingerprint(canonical: Report, render: Render) -> None:
    cells = tuple(
        replace(
            cell,
            verdict=replace(
                cell.verdict,
                evidence=tuple(replace(e, line=e.line + 9) for e in cell.verdict.evidence),
            ),
        )
        for cell in canonical.cells
    )
    before, after = (
        json.loads(render("gitlab", report))
        for report in (canonical, replace(canonical, cells=cells))
    )
    assert [i["fingerprint"] for i in before] == [i["fingerprint"] for i in after]
    assert [i["location"] for i in before] != [i["location"] for i in after]


def test_a_merge_request_never_shares_identities_with_code_scanning(
    canonical: Report, render: Render
) -> None:
    sarif = json.loads(render("sarif", canonical))["runs"][0]["results"]
    scanned = {result["partialFingerprints"]["factcheckFinding/v1"] for result in sarif}
    assert not scanned & {i["fingerprint"] for i in json.loads(render("gitlab", canonical))}
