"""Strangers write documents, tables, ids, paths and model names; no format lets them do harm."""

import itertools
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from xml.etree import ElementTree as ET

import pytest

from factcheck import registry
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report

TEXT_FORMATS = ("terminal", "concise", "github", "junit", "markdown")
DATA_FORMATS = ("json", "jsonl", "sarif", "gitlab")
FORMATS = TEXT_FORMATS + DATA_FORMATS

COLOURED = RenderOptions(40, color=True, verbose=True)
PLAIN = RenderOptions(80, bidi="plain")
QUIET = RenderOptions(120, color=True, quiet=True)

# Data has no looks, so it is rendered once.
VIEWS = [
    *((name, options) for name in TEXT_FORMATS for options in (COLOURED, PLAIN)),
    *((name, QUIET) for name in ("terminal", "concise", "markdown")),
    *((name, PLAIN) for name in DATA_FORMATS),
]

OUR_COLOUR = re.compile("\x1b\\[[0-9;]*m")
OUR_ISOLATES = "\u2068\u2069\u200e\u200f"


def control_payloads() -> Iterator[str]:
    """Yield 200 texts: every kind of control, alone, in words, repeated, at both ends, mixed."""
    controls = (
        *(
            "\x1b[31m",
            "\x1b[2J",
            "\x1b]0;title\x07",
            "\x1b]8;;http://e.example\x1b\\x",
            "\x1bP+q\x1b\\",
        ),
        *(
            "\x9b31m",
            "\x9d0;x\x9c",
            "\x90q\x9c",
            "\x1b[?1049h",
            "\x1bc",
            "\x1b[6n",
            "\x1b]52;c;eA==\x07",
        ),
        *("\x00", "\x07", "\x08\x08\x08", "\x0b", "\x0c", "\r", "\r\n", "\x7f", "\x85", "\x0e\x0f"),
        *("\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u202c"),
        *("\u200e", "\u200f", "\u061c", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u180e"),
        *("\u2028", "\u2029", "\ud800", "\udfff", "\ufffe", "\U0001ffff", "\U000e0041", "\ufff9"),
        *("\x1b", "\u00ad", "\u2062", "\u3164"),
    )
    forms: tuple[Callable[[str], str], ...] = (
        lambda c: c,
        lambda c: f"price{c}list{c}",
        lambda c: f"سبع {c} سنوات 七年 {c * 30}",
        lambda c: f"[red]{c}[/red] <b>{c}</b> ##[error]{c} \n::error::{c}",
    )
    return (form(control) for control, form in itertools.product(controls, forms))


def command_payloads() -> list[str]:
    """Return 100 texts that would command a runner, bare, after a break, far into a line."""
    names = ("error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "set-output")
    names += ("stop-commands", "add-matcher", "save-state", "set-env")
    bare = [f"::{name}::x" for name in names] + [f"##[{name}]x" for name in names]
    bare.append("::error file=a.txt,line=1,title=t::x")
    forms = ("{}", "word\n{}", "\u00a0\u3000{}", "a" * 37 + " {} " + "b" * 90 + "{}")
    return [form.format(text, text) for text, form in itertools.product(bare, forms)]


CONTROLS = list(control_payloads())
COMMANDS = command_payloads()


def test_there_are_enough_payloads() -> None:
    assert len(CONTROLS) >= 200
    assert len(COMMANDS) >= 100


def is_control(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char != "\n"


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
        if options.bidi == "plain" or name not in {"terminal", "concise", "github"}:
            assert not set(rest) & set(OUR_ISOLATES), repr(payload)
        for line in text.splitlines():
            assert line.count("\u2068") == line.count("\u2069"), repr(payload)
            codes = OUR_COLOUR.findall(line)
            assert not codes or codes[-1] == "\x1b[0m", "colour is closed on its own line"


# A port of the runner's parser: actions/runner, src/Runner.Common/ActionCommand.cs.
REGISTERED = {
    *("error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "set-output"),
    *("stop-commands", "add-matcher", "remove-matcher", "save-state", "set-env", "add-path"),
    *("echo", "internal-set-repo-path"),
}


def runner_command(line: str) -> tuple[str, dict[str, str], str] | None:
    """Return name, properties and message of the command a runner would see in a line."""
    trimmed = line.lstrip()
    if trimmed.startswith("::") and (end := trimmed.find("::", 2)) >= 0:
        name, _, rest = trimmed[2:end].partition(" ")
        if name.lower() in REGISTERED:
            pairs = (pair.split("=", 1) for pair in rest.strip().split(",") if "=" in pair)
            properties = {key: unescape(value, {":": "%3A", ",": "%2C"}) for key, value in pairs}
            return name, properties, unescape(trimmed[end + 2 :], {})
    if (start := line.find("##[")) >= 0 and (end := line.find("]", start)) >= 0:
        name = line[start + 3 : end].partition(" ")[0]
        if name.lower() in REGISTERED:
            return name, {}, line[end + 1 :]
    return None


def unescape(text: str, more: dict[str, str]) -> str:
    for token, escape in {"\r": "%0D", "\n": "%0A", **more, "%": "%25"}.items():
        text = text.replace(escape, token)
    return text


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


def test_every_character_gives_xml_that_parses(everywhere: Callable[..., Report]) -> None:
    junit = registry.reporter("junit")
    above = [*range(0x10000, 0x110000, 4099), 0x1FFFF, 0x10FFFE, 0x10FFFF]
    codes = [*range(0x10000), *above]
    for start in range(0, len(codes), 4096):
        text = "".join(map(chr, codes[start : start + 4096]))
        ET.fromstring(junit.render(everywhere(text, 1), RenderOptions()))  # noqa: S314 - our own text
