"""A table of more documents than memory should hold: the same reports, and nothing left behind."""

import tempfile

import pytest

from factcheck.cache import CachedBackend, failures_path
from factcheck.cli import checking
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main
from factcheck.core import spool
from factcheck.testing import ScriptedBackend
from tests.cli.conftest import REPORT, shared_words

FORMATS = (
    *("terminal", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab"),
    *("markdown", "html", "diff"),
)
COUNT = 12


@pytest.fixture
def long_table(bridge, monkeypatch, tmp_path_factory):
    """The folder with twelve documents, some of which lack a line, and another place for files."""
    lines = REPORT.splitlines()
    rows = ""
    for number in range(COUNT):
        name = f"d{number}"
        text = "\n".join(lines[number % 4 :]) + "\n"
        (bridge / f"{name}.txt").write_text(text, encoding="utf-8")
        language = "fr" if number % 5 == 4 else "en"
        rows += f"  - {{id: {name}, path: {name}.txt, language: {language}, role: summary}}\n"
    table = bridge / "claims.yaml"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace("claims:\n", f"{rows}claims:\n"), encoding="utf-8")
    place = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def run(capsys, monkeypatch, held, *arguments):
    with monkeypatch.context() as patch:
        patch.setattr(spool, "HELD", held)
        code = main(["check", *arguments])
    return code, *capsys.readouterr()


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_in_memory_and_from_a_file(capsys, monkeypatch, long_table, name):
    arguments = ("--format", name, "--gloss", "--verbose", "--no-cache")
    assert main(["accept", "cost@d1", "hurt@d8", "--reason", "known"]) == ExitCode.CLEAN
    assert "2 accepted" in capsys.readouterr().out
    expected = run(capsys, monkeypatch, 1_000, *arguments)
    assert expected[0] == ExitCode.FINDINGS
    assert run(capsys, monkeypatch, 2, *arguments) == expected
    assert list(long_table.iterdir()) == []


@pytest.mark.usefixtures("long_table")
def test_the_same_is_remembered_of_it(capsys, monkeypatch, tmp_path):
    def backend(_):
        return CachedBackend(ScriptedBackend(shared_words), tmp_path / "kept.sqlite3")

    monkeypatch.setattr(checking, "load_model", backend)
    found = []
    for held in (1_000, 2, 2):
        run(capsys, monkeypatch, held, "--format", "json")
        found.append(failures_path("claims.yaml").read_bytes())
    assert found[0] == found[1] == found[2]
    _, _, said = run(capsys, monkeypatch, 2, "--format", "json", "--verbose")
    assert f"{COUNT + 2} texts unchanged" in said


def test_a_line_a_document_in_a_job(capsys, monkeypatch, long_table):
    monkeypatch.setenv("CI", "true")
    _, _, said = run(capsys, monkeypatch, 2, "--format", "json")
    names = ["report", *(f"d{number}" for number in range(COUNT))]
    assert said.splitlines() == [
        f"factcheck: checked {name} ({done} of {COUNT + 1})"
        for done, name in enumerate(names, start=1)
    ]
    assert list(long_table.iterdir()) == []


def test_a_wrong_document_is_told_of_before_a_model_is_loaded(
    bridge, capsys, monkeypatch, long_table
):
    (bridge / "d9.txt").write_bytes(b"\x00\xff\x00\x01")
    monkeypatch.setattr(checking, "load_model", lambda _: pytest.fail("a model was loaded"))
    code, out, said = run(capsys, monkeypatch, 2, "--format", "json")
    assert (code, out) == (ExitCode.USAGE, "")
    assert "d9.txt" in said
    assert list(long_table.iterdir()) == []


def test_a_run_that_is_broken_off_leaves_no_file_and_no_half_report(
    bridge, capsys, monkeypatch, long_table
):
    class Interrupted(ScriptedBackend):
        texts = 0

        def embed(self, texts):
            self.texts += 1
            if self.texts > COUNT:  # documents of the second group
                raise KeyboardInterrupt
            return super().embed(texts)

    monkeypatch.setattr(checking, "load_model", lambda _: Interrupted(shared_words))
    (bridge / "report.json").write_text("old", encoding="utf-8")
    before = sorted(bridge.iterdir())
    code, out, said = run(capsys, monkeypatch, 2, "--format", "json", "--output", "report.json")
    assert (code, out, said) == (ExitCode.INTERRUPTED, "", "factcheck: interrupted\n")
    assert (bridge / "report.json").read_text(encoding="utf-8") == "old"
    assert sorted(bridge.iterdir()) == before
    assert list(long_table.iterdir()) == []
