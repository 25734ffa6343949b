"""Strangers write documents, tables, ids, paths and model names; no format lets them do harm."""

import json
import re
from collections.abc import Callable

import pytest

from factcheck import registry
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from tests.attacks.payloads import COMMANDS, CONTROLS, is_control, runner_command

TEXT_FORMATS = ("terminal", "diff", "concise", "github", "junit", "markdown", "html")
DATA_FORMATS = ("json", "jsonl", "sarif", "gitlab")
FORMATS = TEXT_FORMATS + DATA_FORMATS

COLOURED = RenderOptions(40, color=True, verbose=True)
PLAIN = RenderOptions(80, bidi="plain")
QUIET = RenderOptions(120, color=True, quiet=True)

# Data has no looks, so it is rendered once.
VIEWS = [
    *((name, options) for name in TEXT_FORMATS for options in (COLOURED, PLAIN) if name != "html"),
    *((name, QUIET) for name in ("terminal", "concise", "markdown")),
    *((name, PLAIN) for name in (*DATA_FORMATS, "html")),
]

OUR_COLOUR = re.compile("\x1b\\[[0-9;]*m")
OUR_ISOLATES = "\u2068\u2069\u200e\u200f"


def test_there_are_enough_payloads() -> None:
    assert len(CONTROLS) >= 200
    assert len(COMMANDS) >= 100


@pytest.mark.parametrize(("name", "options"), VIEWS)
def test_no_control_but_our_own_colour(
    name: str, options: RenderOptions, everywhere: Callable[..., Report]
) -> None:
    reporter = registry.reporter(name)
    for payload in CONTROLS:
        text = reporter.render(everywhere(payload, 2), options)
        rest = OUR_COLOUR.sub("", text) if options.color else text
        left = {f"U+{ord(c):04X}" for c in set(rest) - set(OUR_ISOLATES) if is_control(c)}
        assert not left, repr(payload)
        text.encode("utf-8")
        if options.bidi == "plain" or name not in {"terminal", "diff", "concise", "github"}:
            assert name == "diff" or not set(rest) & set(OUR_ISOLATES), repr(payload)
        for line in text.splitlines():
            assert line.count("\u2068") == line.count("\u2069"), repr(payload)
            codes = OUR_COLOUR.findall(line)
            assert not codes or codes[-1] == "\x1b[0m", "colour is closed on its own line"


PORT = [
    ("::error file=a.py,line=1::m", ("error", {"file": "a.py", "line": "1"}, "m")),
    ("  ::warning::50%25 off%0Anow", ("warning", {}, "50% off\nnow")),
    ("text ##[group]title", ("group", {}, "title")),
    ("text ::error::m", None),
    ("::unknown::m", None),
]


@pytest.mark.parametrize(("line", "command"), PORT)
def test_the_port_of_the_runner_sees_commands(line: str, command: object) -> None:
    assert runner_command(line) == command


WRAPS = [*(("terminal", width) for width in (40, 60, 120)), *((name, 80) for name in FORMATS)]


@pytest.mark.parametrize(("name", "width"), WRAPS)
def test_a_runner_obeys_only_our_own_commands(
    name: str, width: int, everywhere: Callable[..., Report]
) -> None:
    reporter = registry.reporter(name)
    for payload in COMMANDS:
        text = reporter.render(everywhere(payload, 2), RenderOptions(width, verbose=True))
        found = [c for line in re.split(r"\r\n|\r|\n", text) if (c := runner_command(line))]
        if name != "github":
            assert found == [], repr(payload)
            continue
        assert {command for command, _, _ in found} <= {"error", "warning", "notice"}
        assert len(found) == text.count("\n") - 1, repr(payload)
        assert all(set(properties) <= {"file", "line", "title"} for _, properties, _ in found)


def test_json_says_exactly_what_was_written(everywhere: Callable[..., Report]) -> None:
    for payload in CONTROLS + COMMANDS:
        text = registry.reporter("json").render(everywhere(payload, 1), RenderOptions())
        cell = json.loads(text)["cells"][0]
        whole = re.sub("[\ud800-\udfff]", "\ufffd", payload)
        assert cell["claim"] == whole
        assert cell["evidence"][0]["text"] == f"before {whole} after"
