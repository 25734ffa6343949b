"""Huge files, lines, documents and tables: refused at a stated limit, or done in bounded memory.

The model is a quick one: what is measured is everything around it. A real model's pairs grow with
claims x documents alone, never with the length of a document.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.ingest.documents import LARGEST_DOCUMENT, MOST_LINES
from factcheck.stages.segment import MOST_SEGMENTS
from tests.attacks.conftest import Factcheck

GIGABYTE = 2**30
# Units: MiB. An empty run takes 65.
MOST_MEMORY = 600


def table(folder: Path, claims: int, name: str = "huge.txt") -> None:
    rows = "".join(f"  - {{id: c{i}, statement: It rained in the {i}.}}\n" for i in range(claims))
    (folder / "claims.yaml").write_text(
        "version: 1\ndocuments:\n"
        f"  - {{id: d, path: {name}, language: en, role: background}}\nclaims:\n{rows}"
    )


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(GIGABYTE)


def text(content: str):
    return lambda path: path.write_text(content, encoding="utf-8")


# Each row: what the document is, what must be said of it, why.
REFUSED = [
    (sparse, f"larger than {LARGEST_DOCUMENT // 2**20} MiB", "a gigabyte of nothing"),
    (text("x\n" * (10 * 2**20)), f"more than {MOST_LINES:,}", "ten million lines"),
    (text("\n" * (20 * 2**20 - 1) + "x"), f"more than {MOST_LINES:,}", "all of them empty"),
    (
        text("It rained in the north. " * (MOST_SEGMENTS + 1)),
        f"more than {MOST_SEGMENTS:,}",
        "a line of too many sentences",
    ),
]


@pytest.mark.parametrize(("make", "said", "why"), REFUSED, ids=[row[-1] for row in REFUSED])
def test_what_is_too_large_is_refused_with_its_limit(
    factcheck: Factcheck, make, said: str, why: str
) -> None:
    make(factcheck.folder / "huge.txt")
    table(factcheck.folder, 1)
    run = factcheck.check("--no-cache")
    assert (run.code, run.out) == (2, b""), why
    assert said in run.err
    assert len(run.err.splitlines()) == 1
    assert run.peak < MOST_MEMORY


# Each row: one line of about 10 MB, why. Few sentences, since the time of a check is in them.
LINES = [
    ("x" * 10_000_000, "no blank"),
    ("\u202e\x1b[31m" * 1_700_000, "nothing but controls"),
]


@pytest.mark.parametrize(("line", "why"), LINES, ids=[row[-1] for row in LINES])
def test_a_line_of_ten_megabytes_is_read(factcheck: Factcheck, line: str, why: str) -> None:
    (factcheck.folder / "huge.txt").write_text(f"It rained.\n{line}\n", encoding="utf-8")
    table(factcheck.folder, 1)
    run = factcheck.run("validate")
    assert (run.code, run.err) == (0, ""), why
    assert run.peak < MOST_MEMORY


def test_two_hundred_thousand_lines_are_refused_or_within_memory(factcheck: Factcheck) -> None:
    lines = "".join(f"Line {i} says that it rained.\n" for i in range(200_000))
    (factcheck.folder / "huge.txt").write_text(lines, encoding="utf-8")
    table(factcheck.folder, 1)
    run = factcheck.check("--no-cache")
    assert run.code == 2
    assert "holds 200,000 lines" in run.err
    assert run.peak < MOST_MEMORY


def test_five_thousand_claims_are_checked(factcheck: Factcheck) -> None:
    (factcheck.folder / "short.txt").write_text("It rained in the north.\n", encoding="utf-8")
    table(factcheck.folder, 5_000, "short.txt")
    run = factcheck.check("--no-cache", "--format", "jsonl")
    assert run.code == 0, run.err
    assert run.out.count(b"\n") >= 5_000
    assert run.peak < MOST_MEMORY
