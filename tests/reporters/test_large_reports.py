"""25,001 findings: every format keeps its limits, counts the rest, and takes time in proportion."""

import json
from collections.abc import Callable

import pytest

Many = Callable[[str], tuple[str, float, float]]
FORMATS = (
    *("terminal", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown"),
)
MANY = 25_001


@pytest.mark.parametrize("name", FORMATS)
def test_time_grows_with_the_findings_alone(name: str, many: Many) -> None:
    _, seconds, seconds_for_a_fifth = many(name)
    # Five times the findings: a quadratic format would take twenty-five times as long.
    assert seconds < 12 * seconds_for_a_fifth + 0.5


def test_the_terminal_shows_the_worst_and_counts_the_rest(many: Many) -> None:
    text, _, _ = many("terminal")
    assert text.count(" · error · ") == 200
    assert "24,801 more findings are not shown here" in text


def test_concise_lists_every_finding(many: Many) -> None:
    lines = many("concise")[0].splitlines()
    assert len(lines) == MANY + 1
    assert " error " in lines[0]
    assert " warning " in lines[-2]


def test_data_formats_leave_nothing_out(many: Many) -> None:
    assert len(json.loads(many("json")[0])["cells"]) == MANY
    assert many("jsonl")[0].count("\n") == MANY + 1
    assert len(json.loads(many("gitlab")[0])) == MANY
    assert many("junit")[0].count("<testcase ") == MANY
