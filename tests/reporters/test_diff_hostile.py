"""Lines of strangers in the diff: nothing reaches the terminal, no runner obeys."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck import registry
from factcheck.core.alignment import Alignment
from factcheck.core.document import Segment
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report

PAYLOADS = [
    *("\x1b[31m", "\x1b]8;;http://e.example\x1b\\x", "\x9b31m", "\x00", "\r", "\x7f", "\u202e"),
    *("\u2066", "\u2069", "\u200f", "\ud800", "\ufffe", "\u2028", "\u200b", "\U000e0041"),
    *("::error::x", "word\n::error file=a::x", "##[error]x", "::add-mask::x", ":::error::"),
    *("{+::error::x+}", "[-##[group]x-]", "[red]x[/red]", "[/usd]", "🇷🇺👨\u200d🚀"),
    *("سبع\u202e سنوات ::error::", "七年\x1b[2J", "e\u0301" * 200, "w" * 5_000, " " * 300),
]
VIEWS = [
    RenderOptions(40),
    RenderOptions(60, color=True),
    RenderOptions(120, verbose=True),
    RenderOptions(120, color=True, bidi="plain"),
    RenderOptions(80, only_problems=True, context=0),
]
OUR_COLOUR = re.compile("\x1b\\[[0-9;]*m")
OUR_ISOLATES = "\u2068\u2069\u200e\u200f"
COMMAND = re.compile(r"^\s*::[a-z-]+.*::|##\[", re.MULTILINE)


def hostile(report: Report, text: str) -> Report:
    lines = (
        Segment(f"before {text} after", 0, len(text) + 13, 2),
        Segment(text, len(text) + 14, 2 * len(text) + 14, 3),
    )
    rows = (Alignment((0,), (0,), 0.5), Alignment((1,), (), 0.0), Alignment((), (1,), 0.0))
    documents = tuple(replace(one, lines=lines, alignment=rows) for one in report.documents)
    source = replace(report.source, lines=lines) if report.source else None
    return replace(report, documents=documents, source=source, anchors=(1,))


@pytest.mark.parametrize("options", VIEWS, ids=str)
def test_no_line_does_harm(options: RenderOptions, everywhere: Callable[..., Report]) -> None:
    for payload in PAYLOADS:
        report = hostile(everywhere(payload, 3), payload)
        text = registry.reporter("diff").render(report, options)
        bare = OUR_COLOUR.sub("", text) if options.color else text
        left = {c for c in bare if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}
        joiner = {"\u200d"} if "🚀" in payload else set()
        assert left - {"\n"} - set(OUR_ISOLATES) <= joiner, repr(payload)
        assert not COMMAND.search(text), repr(payload)
        assert not COMMAND.search(bare), repr(payload)
        text.encode("utf-8")
        for line in text.splitlines():
            assert line.count("\u2068") == line.count("\u2069")
            codes = OUR_COLOUR.findall(line)
            assert not codes or codes[-1] == "\x1b[0m"
