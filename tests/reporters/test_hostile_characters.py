"""Every character of the Basic Multilingual Plane, and samples above, through every writer.

What each writer writes is read back by a parser of its format: none may fail, and none may find
anything that is not the writer's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from factcheck import registry
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from tests.attacks.parsers import PARSERS

ABOVE = (*range(0x10000, 0x110000, 4099), 0x1FFFF, 0xE0001, 0xE01EF, 0x10FFFE, 0x10FFFF)
EVERY = "".join(map(chr, (*range(0x10000), *ABOVE)))
AT_A_TIME = 4096


def pieces() -> Iterator[str]:
    """Yield every character, some thousands at a time."""
    return (EVERY[start : start + AT_A_TIME] for start in range(0, len(EVERY), AT_A_TIME))


PIECES = list(pieces())


def test_every_format_has_its_parser() -> None:
    assert set(PARSERS) == set(registry.reporter_names())
    assert set("".join(PIECES)) >= {chr(code) for code in range(0x10000)}


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_every_character_is_read_back(name: str, everywhere: Callable[..., Report]) -> None:
    reporter, options = registry.reporter(name), RenderOptions(120, verbose=True)
    for piece in PIECES:
        text = reporter.render(everywhere(piece, 1), options)
        text.encode("utf-8")
        PARSERS[name](text, piece)


# What would be live in one of the formats if it came through as it is written.
INJECTIONS: tuple[str, ...] = (
    *("]]>", "--><b>x</b><!--", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;"),
    *("<?xml version='1.0'?>", "<![CDATA[x]]>", "&#0;", "&#xD800;", "\"/><testcase name='x'/>"),
    *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</script><svg onload=x>"),
    *("[x](javascript:alert(1))", "![x](http://e.example/x.png)", "<http://e.example>", "[x]: y"),
    *("| a | b |\n|---|---|", "```\nx\n```", "    code", "# title", "> quote", "- item", "---"),
    *("~~~\nx", "`code`", "<details open>", "$$x$$", "@everyone", "#1", "http://e.example/x"),
    *("{0}", "{{x}}", "[text](1)", "\\", '"', "'", '"}], "runs": [{"x": "', "\\u0000", "\\"),
    *("file:///etc/passwd", "../../x", "//host/share", "a%2e%2e/b", "?q#f", "a\\..\\b"),
)


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_nothing_written_becomes_live(name: str, everywhere: Callable[..., Report]) -> None:
    reporter = registry.reporter(name)
    for text in INJECTIONS:
        PARSERS[name](reporter.render(everywhere(text, 1), RenderOptions(120)), text)
