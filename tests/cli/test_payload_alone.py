"""Standard output holds the payload alone, in every format; a file holds the same bytes."""

import json
import re

import html5lib
import pytest
from lxml import etree
from markdown_it import MarkdownIt

from factcheck.cli.main import main
from factcheck.registry import reporter_names

# A format's own judge: refuses whatever is not of the format, such as a line of progress.


def is_page(text):
    html5lib.HTMLParser(strict=True).parse(text)


def is_lines_of_json(text):
    assert all(json.loads(line)["type"] in {"cell", "summary"} for line in text.splitlines())


def is_xml(text):
    etree.fromstring(text.encode())


def is_commands(text):
    *commands, last = text.splitlines()
    assert all(re.match(r"::(error|warning|notice) [^:]*title=[^:]+::", one) for one in commands)
    assert last.startswith("factcheck: ")


def is_markdown(text):
    tokens = MarkdownIt("commonmark").parse(text)
    assert (tokens[0].tag, tokens[1].content[:10]) == ("h2", "factcheck:")


def is_concise(text):
    *lines, last = text.splitlines()
    assert all(re.match(r"\W?[\w.]+\W?:\d+: FC\d{3} ", one) for one in lines)
    assert " · " in last


def is_text(text):
    assert text.startswith("claims.yaml: 4 claims × 1 document\n")
    assert " · " in text.splitlines()[-1]


def is_diff(text):
    assert "source.txt" in text.splitlines()[0] or "report" in text.splitlines()[0]


JUDGES = {
    "concise": is_concise,
    "diff": is_diff,
    "github": is_commands,
    "gitlab": json.loads,
    "html": is_page,
    "json": json.loads,
    "jsonl": is_lines_of_json,
    "junit": is_xml,
    "markdown": is_markdown,
    "sarif": json.loads,
    "terminal": is_text,
}


def test_every_format_has_a_judge():
    assert set(JUDGES) == set(reporter_names())


@pytest.mark.parametrize("name", JUDGES)
def test_standard_output_and_a_file_hold_the_payload_alone(bridge, capsys, name):
    assert main(["check", "--verbose", "--format", name]) == 1
    out, err = capsys.readouterr()
    JUDGES[name](out)
    assert err == ""
    assert main(["check", "--verbose", "--format", name, "--output", f"{name}=r"]) == 1
    assert capsys.readouterr().out == ""
    assert (bridge / "r").read_text(encoding="utf-8") == out
    assert not list(bridge.glob(".r.*")), "nothing is left beside it"


@pytest.mark.parametrize("name", ["json", "html"])
def test_a_file_that_cannot_be_replaced_stays_whole(bridge, capsys, monkeypatch, name):
    from pathlib import Path

    (bridge / "r").write_text("old", encoding="utf-8")

    def full_disk(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    assert main(["check", "--no-cache", "--output", f"{name}=r"]) == 3
    assert "No space left" in capsys.readouterr().err
    assert (bridge / "r").read_text(encoding="utf-8") == "old"
    assert not list(bridge.glob(".r.*"))
