"""Long texts through a pager: which one, when, and what happens where there is none."""

import shlex
import sys

import pytest

from factcheck.cli import pager
from factcheck.cli.terminal import StreamFacts

COMMANDS = [
    # environment, command, reason
    ({}, ("less",), "what most systems have"),
    ({"PAGER": "more -d"}, ("more", "-d"), "the user's own, with its options"),
    ({"PAGER": "more", "FACTCHECK_PAGER": "most"}, ("most",), "ours before that of all programs"),
    ({"PAGER": "more", "FACTCHECK_PAGER": ""}, (), "switched off for us alone"),
    ({"PAGER": "cat"}, (), "no need to start it"),
    ({"PAGER": "less 'x"}, (), "a quote that is not closed"),
    ({"TERM": "dumb"}, (), "a terminal that cannot scroll"),
]


@pytest.mark.parametrize(("environ", "command", "reason"), COMMANDS)
def test_which_pager(environ, command, reason):
    assert pager.pager_command(environ) == command, reason


@pytest.fixture
def watched(monkeypatch):
    """Pretend that a person watches a terminal of ten lines, with this pager."""
    monkeypatch.setattr(pager, "stream_facts", lambda _: StreamFacts(True, 80))  # noqa: FBT003 - positional in the dataclass
    monkeypatch.setenv("LINES", "10")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    return lambda command: monkeypatch.setenv("FACTCHECK_PAGER", command)


def keeper(path):
    """Return a pager that keeps what it is shown in a file."""
    code = f"import sys; open({str(path)!r}, 'wb').write(sys.stdin.buffer.read())"
    return shlex.join([sys.executable, "-c", code])


LONG = "line ≠ سطر\n" * 10
SHORT = "line\n" * 9


def test_a_long_text_goes_through_the_pager(watched, tmp_path, capsys):
    watched(keeper(tmp_path / "seen"))
    pager.show(LONG)
    assert (tmp_path / "seen").read_text("utf-8") == LONG
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("text", "wanted", "reason"),
    [(SHORT, True, "it fits on the screen"), (LONG, False, "--no-pager")],
)
def test_other_texts_do_not(watched, tmp_path, capsys, text, wanted, reason):
    watched(keeper(tmp_path / "seen"))
    pager.show(text, wanted=wanted)
    assert capsys.readouterr().out == text, reason
    assert not (tmp_path / "seen").exists()


def test_a_pager_that_is_not_there_loses_nothing(watched, capsys):
    watched("no-such-pager-anywhere")
    pager.show(LONG)
    assert capsys.readouterr().out == LONG


def test_a_pager_that_leaves_early_is_no_error(watched):
    watched(shlex.join([sys.executable, "-c", "pass"]))
    pager.show(LONG * 20_000)


def test_without_a_terminal_there_is_no_pager(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("FACTCHECK_PAGER", keeper(tmp_path / "seen"))
    pager.show(LONG)
    assert capsys.readouterr().out == LONG
    assert not (tmp_path / "seen").exists()
