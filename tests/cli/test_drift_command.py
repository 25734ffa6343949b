"""`factcheck drift` from files and from a git revision, to its text, JSON and exit codes."""

import json
import shutil
import subprocess

import pytest

from factcheck.cli.main import main

OLD = """\
The mayor opened the bridge on Monday.
The bridge cost 12 million euros.
Children waved little flags from both banks.
The harbour stays closed until spring.
"""


@pytest.fixture
def versions(bridge):
    (bridge / "old.txt").write_text(OLD, encoding="utf-8")
    (bridge / "reworded.txt").write_text(OLD.replace("little", "small"), encoding="utf-8")
    (bridge / "lost.txt").write_text(
        OLD.replace("The bridge cost 12 million euros.\n", ""), encoding="utf-8"
    )
    (bridge / "both.txt").write_text(
        OLD.replace("The bridge cost 12 million euros.\n", "").replace("little", "small"),
        encoding="utf-8",
    )
    return bridge


def _run(capsys, *arguments):
    code = main(["drift", *arguments])
    return int(code), *capsys.readouterr()


@pytest.mark.parametrize(
    ("new", "code", "shown", "absent"),
    [
        pytest.param("old.txt", 0, ["0 changed", "TER 0.0", "no claim"], ["lost"], id="neither"),
        pytest.param("reworded.txt", 0, ["[-little-]", "{+small+}", "no claim"], [], id="wording"),
        pytest.param("lost.txt", 1, ["lost", "cost", "- The bridge"], ["no claim"], id="facts"),
        pytest.param("both.txt", 1, ["lost", "{+small+}"], ["no claim"], id="both"),
    ],
)
@pytest.mark.usefixtures("versions")
def test_two_files(capsys, new, code, shown, absent):
    got, out, err = _run(capsys, "old.txt", new, "--color", "never")
    assert (got, err) == (code, "")
    assert all(text in out for text in shown)
    assert not any(text in out for text in absent)


@pytest.mark.usefixtures("versions")
def test_json(capsys):
    code, out, _ = _run(capsys, "old.txt", "lost.txt", "--format", "json")
    found = json.loads(out)
    document = found["documents"][0]
    assert (code, found["schema"], document["id"], document["fails"]) == (1, 1, "report", True)
    assert [change["new"] for change in document["changes"]] == [None]
    assert document["changes"][0]["old"]["text"] == "The bridge cost 12 million euros."
    assert [(c["change"], c["new"]["claim"]) for c in document["claims"]] == [("lost", "cost")]
    assert "version:" in document["wording"]["chrf_signature"]


@pytest.mark.usefixtures("versions")
def test_new_defaults_to_the_tables_document(capsys):
    code, out, _ = _run(capsys, "old.txt", "--color", "never")
    assert (code, "old.txt -> report.txt" in out) == (1, True)


@pytest.mark.usefixtures("versions")
def test_exit_zero_hides_lost_claims(capsys):
    assert _run(capsys, "old.txt", "lost.txt", "--exit-zero")[0] == 0


@pytest.mark.usefixtures("versions")
def test_colour_needs_no_marks(capsys):
    out = _run(capsys, "old.txt", "reworded.txt", "--color", "always")[1]
    assert "\x1b[" in out
    assert "[-little-]" not in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param([], "--rev", id="nothing named"),
        pytest.param(["old.txt", "--rev", "HEAD"], "not both", id="both named"),
        pytest.param(["none.txt", "old.txt"], "none.txt", id="no such file"),
        pytest.param(["old.txt", "a\0b"], "a", id="a NUL in the name"),
        pytest.param(["old.txt", "lost.txt", "--document", "nope"], "nope", id="unknown document"),
        pytest.param(["--rev", "--output=x"], "no git revision", id="an option as revision"),
        pytest.param(["--rev", "nonsense"], "not a git repository", id="no repository"),
    ],
)
@pytest.mark.usefixtures("versions")
def test_wrong_usage_ends_with_two(capsys, arguments, message):
    code, out, err = _run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert message in err


def test_two_documents_need_a_name(versions, capsys):
    table = versions / "claims.yaml"
    more = "  - {id: other, path: old.txt, language: en, role: report}\nclaims:\n"
    table.write_text(table.read_text("utf-8").replace("claims:\n", more), encoding="utf-8")
    code, _, err = _run(capsys, "reworded.txt", "lost.txt")
    assert (code, "report, other" in err) == (2, True)
    assert _run(capsys, "reworded.txt", "lost.txt", "--document", "report")[0] == 1
    # The path says which document it is.
    assert _run(capsys, "lost.txt", "old.txt")[0] == 0


def test_document_text_cannot_command_the_terminal(versions, capsys):
    hostile = "The \x1b[31mmayor\u202e waved ::error::x to all the people of the town.\n"
    (versions / "hostile.txt").write_text(OLD + hostile, encoding="utf-8")
    out = _run(capsys, "old.txt", "hostile.txt", "--color", "never")[1]
    assert not any(char in out for char in "\x1b\u202e")
    assert "‹U+001B›" in out


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_revision(versions, capsys):
    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments],  # noqa: S607 - whatever git the tester has
            check=True,
            capture_output=True,
            cwd=versions,
        )

    git("init", "-q")
    (versions / "report.txt").write_text(OLD, encoding="utf-8")
    git("add", "-A")
    git("commit", "-qm", "first")
    assert _run(capsys, "--rev", "HEAD")[0] == 0
    (versions / "report.txt").write_text((versions / "lost.txt").read_text("utf-8"), "utf-8")
    code, out, _ = _run(capsys, "--rev", "HEAD", "--color", "never")
    assert (code, "HEAD:report.txt -> report.txt" in out) == (1, True)
    git("rm", "-q", "--cached", "report.txt")
    git("commit", "-qm", "second")
    code, out, err = _run(capsys, "--rev", "HEAD")
    assert (code, out) == (3, "")
    assert "report.txt is not in HEAD" in err
