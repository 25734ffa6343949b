"""The fuzzer's targets in the normal suite: its corpus, what it once broke, and a little chance.

FACTCHECK_FUZZ_EXAMPLES sets how many random inputs a target gets (300 there is 100 here).
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS

HERE = Path(__file__).absolute().parent
EXAMPLES = int(os.environ.get("FACTCHECK_FUZZ_EXAMPLES", "300")) // 3


def files(folder: str) -> list[Path]:
    return sorted(path for path in (HERE / folder).glob("*/*") if path.is_file())


@pytest.mark.parametrize(
    "path",
    [*files("corpus"), *files("regressions")],  # what once broke stays in the second
    ids=lambda path: f"{path.parent.name}-{path.name}",
)
def test_corpus(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


def test_every_target_has_a_corpus() -> None:
    assert {path.parent.name for path in files("corpus")} == set(TARGETS)


# What readers of text trip over: digits of many scripts, signs, quotes, marks of order and width,
# commands, words of number and time, markup.
DIGITS = "019٣३三百万½%$€"
SIGNS = ".,،、:;-–/()«»“'é\u0301\u202e\u200c\u200b\ufeff\x00\n\t🚀|`*"
COMMANDS = ("\x1b[31m", "::error::", "##[group]", "<b>", "&amp;", "]]>", "[x](y)", "{{", "- id: ")
WORDS = ("percent", "million", "Friday", "since", "not", "никогда", "لا", "不", "NASA", "Москва")
PIECES = st.sampled_from((*DIGITS, *SIGNS, *COMMANDS, *WORDS))
TEXTS = st.lists(PIECES, max_size=30).map(
    lambda parts: " ".join(parts).encode("utf-8", "surrogatepass")
)
CHOICES = st.binary(min_size=2, max_size=2)
INPUTS = st.builds(lambda choice, rest: choice + rest, CHOICES, TEXTS | st.binary(max_size=200))


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_any_bytes(name: str) -> None:
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(INPUTS)
    def target(data: bytes) -> None:
        TARGETS[name](data)

    target()
