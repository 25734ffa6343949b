"""Texts that strangers could write to do harm, and what would be harmed: shared by the tests."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable, Iterator


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


CONTROLS = tuple(control_payloads())
COMMANDS = tuple(command_payloads())


# Prepended concatenation marks: format characters that a reader sees (Unicode PropList).
SEEN = set(map(chr, (*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD)))


def is_control(char: str) -> bool:
    if char in SEEN:
        return False
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char != "\n"


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
