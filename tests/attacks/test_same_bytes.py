"""Same input, same bytes: whatever the machine's locale, hashing, threads, or the table's order."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest

from tests.attacks.conftest import Factcheck

# Each row: variables of the environment, why.
SURROUNDINGS: list[tuple[dict[str, str], str]] = [
    ({"PYTHONHASHSEED": "1"}, "sets and dictionaries in another order"),
    ({"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8"}, "a locale with its own rules for i"),
    ({"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"}, "no locale"),
    ({"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}, "a standard output that knows ASCII alone"),
    ({"TZ": "Pacific/Kiritimati", "COLUMNS": "40"}, "another day, and a narrow window"),
    (
        {"OMP_NUM_THREADS": "2", "FACTCHECK_THREADS": "2", "FACTCHECK_BATCH_SIZE": "1"},
        "two threads, one pair",
    ),
]
FORMATS = ("terminal", "json", "html")


@pytest.fixture
def foreign(weather: Factcheck) -> Factcheck:
    """The table with letters that no ASCII has."""
    path = weather.folder / "gazette.txt"
    path.write_text(path.read_text() + "Température à Zürich : 七 ناسا\n", encoding="utf-8")
    return weather


def test_surroundings_change_no_byte(foreign: Factcheck) -> None:
    usual = {name: foreign.check("--format", name) for name in FORMATS}
    assert {run.code for run in usual.values()} == {1}
    for number, (environ, why) in enumerate(SURROUNDINGS):
        name = FORMATS[number % len(FORMATS)]
        run = foreign.check("--format", name, "--no-cache", **environ)
        assert (run.out, run.err) == (usual[name].out, ""), why


def by_name(report: dict[str, Any]) -> dict[tuple[str, str], Any]:
    return {(cell["claim"], cell["document"]): cell for cell in report["cells"]}


def test_order_of_the_table_is_the_order_of_the_report_and_nothing_else(
    weather: Factcheck,
) -> None:
    usual = json.loads(weather.check("--format", "json").out)
    table = weather.folder / "claims.yaml"
    rows = re.findall(r"  - .*\n", text := table.read_text())
    documents = [row for row in rows if "path:" in row]
    claims = [row for row in rows if "statement:" in row]
    random.Random(3).shuffle(documents)
    random.Random(4).shuffle(claims)
    head = text[: text.index("documents:")]
    table.write_text(f"{head}documents:\n{''.join(documents)}claims:\n{''.join(claims)}")
    shuffled = json.loads(weather.check("--format", "json", "--no-cache").out)
    assert by_name(shuffled) == by_name(usual)
    assert shuffled["cells"] != usual["cells"]
    order = [re.findall(r"id: (\w+)", "".join(part)) for part in (documents, claims)]
    assert [d["id"] for d in shuffled["documents"]] == order[0]
    assert [(c["document"], c["claim"]) for c in shuffled["cells"]] == [
        (document, claim) for document in order[0] for claim in order[1]
    ]
    assert shuffled["summary"] == usual["summary"]
