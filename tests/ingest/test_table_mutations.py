"""No mutation of a right table makes the reader do anything but refuse it, placed and in time.

FACTCHECK_FUZZ_EXAMPLES sets how many are tried (300 by default; 20,000 take about two minutes).
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.core.claim import ClaimTable
from factcheck.core.errors import TableError
from factcheck.ingest.claim_table import read_table

EXAMPLES = int(os.environ.get("FACTCHECK_FUZZ_EXAMPLES", "300"))
FOLDER = Path(__file__).parents[1] / "attacks" / "yaml" / "cases"

TABLE = """\
version: 1
reference_date: 2025-08-01  # a Friday
source: {id: en, path: doc.txt, language: en, encoding: utf-8}
documents:
  - {id: fr, path: doc.txt, language: fr, role: summary}
  - id: ar
    path: "doc.txt"
    language: ar
claims:
  - id: rain
    statement: It rains in Moscow, and it's cold.
    severity: warning
    topics: [weather, 'the cold']
    accept:
      - It pours.
      - 2022
    tolerance: 5%
    values: off
    skip: [fr]
    note: |
      of two
      lines
  - {id: snow, statement: "It \\u2603 snows."}
glossary:
  NASA: {ar: [ناسا], zh: [美国航天局]}
policy:
  translation: {omitted: warning, altered: error}
"""

# What breaks readers of YAML, of paths and of numbers, or what a person might type by mistake.
TOKENS = [
    *"[]{}:,-?&*!|>%@`#'\"\\\n\t ~=<",
    ": ", "- ", " #", "\r\n", "---\n", "...\n", "? ", "<<: ", "&a ", "*a", "!!str ", "!!binary ",
    "!!python/object:os.system ", "%YAML 1.3\n", "%TAG ! x\n", "\\ud83d", "\\x1b", "\\0",
    "\0", "\x1b[31m", "\x7f", "\x85", "\x9b", "\u2028", "\u202e", "\u200b", "\ufeff", "\ufffe",
    "\U0001f600", "é", "е", "٣", "../", "/etc/passwd", "C:\\", "con", "no", "null", "12:30:45",
    "1e999", "-1", "nan", "9" * 5000, "x" * 5000, "[" * 200, "{a: " * 50, "  " * 60, "claims:\n",
    "  - id: rain\n", "statement", "id: ", "version: ", "  - {}\n", "[[]]", "{}", "''", '""',
]  # fmt: skip
BYTES = [b"\xff", b"\xc0\xaf", b"\xed\xa0\xbd", b"\x80", b"\xfe\xff", b"\xef\xbb\xbf", b"\x00\x00"]

edits = st.lists(
    st.tuples(
        st.integers(0, len(TABLE.encode())),
        st.integers(0, 12),
        st.one_of(
            st.sampled_from(TOKENS).map(lambda token: token.encode("utf-8", "surrogatepass")),
            st.sampled_from(BYTES),
            st.text(max_size=4).map(lambda text: text.encode("utf-8", "surrogatepass")),
            st.just(b""),
        ),
    ),
    min_size=1,
    max_size=4,
)
lines = st.permutations(range(TABLE.count("\n"))) | st.just(list(range(TABLE.count("\n"))))


def mutated(edits: list[tuple[int, int, bytes]], order: list[int], swaps: int) -> bytes:
    """Put some lines in another order, then replace some spans of bytes."""
    written = TABLE.splitlines(keepends=True)
    picked = sorted(order[:swaps])
    for place, line in zip(picked, order[:swaps], strict=True):
        written[place] = TABLE.splitlines(keepends=True)[line]
    data = "".join(written).encode()
    for start, length, new in edits:
        data = data[:start] + new + data[start + length :]
    return data


def outcome(data: bytes) -> ClaimTable | TableError:
    """Read a table; any exception but TableError is a failure of the test."""
    try:
        return read_table(data, FOLDER / "claims.yaml")
    except TableError as refusal:
        return refusal


def check(data: bytes) -> None:
    began = time.process_time()
    result = outcome(data)
    assert time.process_time() - began < 1
    if isinstance(result, TableError):
        assert result.exit_code == 2
        assert result.problems
        for problem in result.problems:
            assert str(problem).isprintable()
            assert problem.line >= 1
            assert problem.column >= 1
        assert list(result.problems) == sorted(result.problems, key=lambda p: (p.line, p.column))
    else:
        assert result.claims
        assert all(claim.id and claim.statement for claim in result.claims)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
)
@given(edits=edits, order=lines, swaps=st.integers(0, 3))
def test_mutations(edits: list[tuple[int, int, bytes]], order: list[int], swaps: int) -> None:
    check(mutated(edits, order, swaps))


@settings(max_examples=EXAMPLES // 3, deadline=None, database=None)
@given(data=st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    check(data)


@settings(max_examples=EXAMPLES // 3, deadline=None, database=None)
@given(text=st.text(alphabet="[]{}:,-?&*!|>%@`#'\"\\\n\t ab1~=<.", max_size=120))
def test_any_punctuation(text: str) -> None:
    check(text.encode())


def test_every_prefix_of_the_table() -> None:
    data = TABLE.encode()
    for end in range(0, len(data), 7):
        check(data[:end])


def test_unmutated_table_is_right() -> None:
    assert isinstance(outcome(TABLE.encode()), ClaimTable)


@pytest.mark.parametrize("key", ["id", "statement", "path", "language", "claims", "documents"])
def test_each_key_without_its_value(key: str) -> None:
    emptied = [
        f"{line.split(key + ': ')[0]}{key}:" if f"{key}: " in line else line
        for line in TABLE.split("\n")
    ]
    check("\n".join(emptied).encode())
