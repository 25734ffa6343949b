"""A parser for each format: reads what a writer wrote, fails at what is not the writer's own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

import html5lib
from lxml import etree
from markdown_it import MarkdownIt

from tests.attacks.payloads import is_control, runner_command

OUR_ISOLATES = set("\u2068\u2069\u200e\u200f")


def whole(text: str) -> str:
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def read_json(text: str, written: str) -> None:
    cell = json.loads(text)["cells"][0]
    assert cell["claim"] == whole(written)
    assert cell["evidence"][0]["text"] == f"before {whole(written)} after"


def read_jsonl(text: str, written: str) -> None:
    rows = [json.loads(line) for line in text.split("\n") if line]
    assert whole(written) in {row.get("claim") for row in rows}


def read_sarif(text: str, written: str) -> None:
    (run,) = json.loads(text)["runs"]
    assert run["results"][-1]["properties"]["claim"] == whole(written)
    uris = [
        place["physicalLocation"]["artifactLocation"]["uri"]
        for result in run["results"]
        for place in result["locations"]
    ]
    assert all(re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri) for uri in uris)


def read_gitlab(text: str, written: str) -> None:
    issues = json.loads(text)
    assert issues
    # A path's doubled slashes become one.
    expected = re.sub("/+", "/", whole(written))[:9]
    assert any(expected in issue["location"]["path"] for issue in issues)


def read_junit(text: str, _: str) -> None:
    root = ET.fromstring(text)  # noqa: S314 - our own text
    assert {e.tag for e in root.iter()} <= {
        *("testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out")
    }
    strict = etree.XMLParser(resolve_entities=False, no_network=True, recover=False)
    etree.fromstring(text.encode(), strict)


def read_html(text: str, _: str) -> None:
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    assert len(list(tree.iter("script"))) == 1
    assert not [e.tag for e in tree.iter() if e.tag in {"img", "iframe", "object", "svg", "base"}]
    assert len(list(tree.iter("form"))) <= 1, "the page's own filter"
    assert not [n for e in tree.iter() for n in e.attrib if n.startswith("on") or n == "src"]


LIVE = {"html_block", "link_open", "image", "fence", "code_block", "code_inline"}


def read_markdown(text: str, _: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    assert not LIVE & {token.type for token in (*tokens, *inline)}
    raw = {token.content for token in inline if token.type == "html_inline"}
    assert raw <= {"<!-- -->"}


def read_lines(text: str, _: str) -> None:
    left = {c for c in text if is_control(c)} - OUR_ISOLATES
    assert not left
    assert len(text.splitlines()) == text.count("\n"), "only our own line ends"


def read_github(text: str, _: str) -> None:
    read_lines(text, _)
    *commands, _summary = text.splitlines()
    found = [runner_command(line) for line in commands]
    assert all(one and one[0] in {"error", "warning", "notice"} for one in found)


PARSERS: dict[str, Callable[[str, str], None]] = {
    "concise": read_lines,
    "diff": read_lines,
    "github": read_github,
    "gitlab": read_gitlab,
    "html": read_html,
    "json": read_json,
    "jsonl": read_jsonl,
    "junit": read_junit,
    "markdown": read_markdown,
    "sarif": read_sarif,
    "terminal": read_lines,
}
