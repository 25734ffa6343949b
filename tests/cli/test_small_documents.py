"""Documents of no segment and of one, through every command that reads them."""

import pytest

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main

COMMANDS = [
    ["check"],
    ["check", "--format", "html"],
    ["check", "--format", "json"],
    ["diff"],
    ["diff", "--only-problems", "--width", "60"],
    ["drift", "source.txt"],
    ["drift", "source.txt", "report.txt", "--format", "json"],
    ["explain", "cost@report"],
]
ids = [" ".join(command) for command in COMMANDS]


@pytest.mark.parametrize("text", ["", " \n\t\u3000\n"], ids=["empty", "white space"])
@pytest.mark.parametrize("command", COMMANDS, ids=ids)
def test_an_empty_document_is_refused(bridge, capsys, command, text):
    (bridge / "report.txt").write_text(text, encoding="utf-8")
    assert main(command) == ExitCode.USAGE
    out, err = capsys.readouterr()
    assert (out, "report.txt: holds no text" in err) == ("", True)


@pytest.mark.parametrize("command", COMMANDS, ids=ids)
def test_one_segment_beside_many_and_beside_one(bridge, capsys, command):
    (bridge / "report.txt").write_text("The bridge cost 12 million euros.", encoding="utf-8")
    for source in (None, "The bridge cost 12 million euros."):
        if source:
            (bridge / "source.txt").write_text(source, encoding="utf-8")
        assert main(command) in {ExitCode.CLEAN, ExitCode.FINDINGS}
        out, err = capsys.readouterr()
        assert "12 million" in out or command[0] == "drift"
        assert "Traceback" not in err


@pytest.mark.parametrize("command", COMMANDS, ids=ids)
def test_a_document_of_which_nothing_is_text(bridge, capsys, command):
    (bridge / "report.txt").write_text("https://example.org/page.html\n", encoding="utf-8")
    assert main(command) in {ExitCode.CLEAN, ExitCode.FINDINGS}
    out, err = capsys.readouterr()
    assert out
    assert "Traceback" not in err
