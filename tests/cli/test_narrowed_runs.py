"""`factcheck check --changed-since` and `--last-failed`: what needs another look, and no more."""

import json
import os
import subprocess

import pytest

from factcheck.cache import cache_path
from factcheck.cli import checking
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main

CLAIMS = {"opened", "cost", "hurt", "harbour"}
MORE = "  - {id: summary, path: summary.txt, language: en, role: summary}\n"
ALL = {(claim, document) for claim in CLAIMS for document in ("report", "summary")}


def git(folder, *arguments):
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    command = ["git", *who, "-c", "init.defaultBranch=main", "-C", str(folder), *arguments]
    environ = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environ).stdout


def rewrite(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def repository(bridge):
    """The folder as a git repository with one commit, and a second document."""
    rewrite(bridge / "claims.yaml", "claims:\n", MORE + "claims:\n")
    (bridge / "summary.txt").write_text("The mayor opened the bridge on Monday.\n", "utf-8")
    git(bridge, "init", "--quiet")
    git(bridge, "add", ".")
    git(bridge, "commit", "--quiet", "--message", "first")
    return bridge


def checked(capsys, *arguments):
    code = main(["check", "--format", "json", *arguments])
    out, err = capsys.readouterr()
    cells = json.loads(out)["cells"] if out else []
    return code, {(cell["claim"], cell["document"]) for cell in cells}, err


CHANGES = [
    # file, old, new, cells, reason
    ("report.txt", "waved", "carried", {(c, "report") for c in CLAIMS}, "a document"),
    (
        "claims.yaml",
        "12 million",
        "13 million",
        {("cost", "report"), ("cost", "summary")},
        "a claim",
    ),
    ("claims.yaml", "role: summary", "role: report", {(c, "summary") for c in CLAIMS}, "a role"),
    ("source.txt", "spring", "summer", ALL, "the source"),
    ("claims.yaml", "2025-08-04", "2025-08-05", ALL, "the reference date"),
    ("claims.yaml", "claims:", "# a comment\nclaims:", set(), "a comment"),
]


@pytest.mark.parametrize(("file", "old", "new", "cells", "reason"), CHANGES)
def test_what_has_changed_is_checked(repository, capsys, file, old, new, cells, reason):
    rewrite(repository / file, old, new)
    _, found, _ = checked(capsys, "--changed-since", "HEAD")
    assert found == cells, reason


@pytest.mark.usefixtures("repository")
def test_nothing_changed_is_clean_and_says_so(capsys, monkeypatch):
    monkeypatch.setattr(checking, "load_model", lambda _: pytest.fail("a model was loaded"))
    code, found, err = checked(capsys, "--changed-since", "HEAD")
    assert (code, found) == (ExitCode.CLEAN, set())
    assert "nothing selected has changed since HEAD" in err


def test_nothing_changed_still_writes_what_later_steps_read(repository, capsys):
    code = main(["check", "--changed-since", "HEAD", "--output", "sarif=out.sarif"])
    assert code == ExitCode.CLEAN
    assert "nothing was checked" in capsys.readouterr().out
    assert json.loads((repository / "out.sarif").read_text(encoding="utf-8"))["runs"]


def test_line_ends_alone_are_no_change(repository, capsys):
    path = repository / "report.txt"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert checked(capsys, "--changed-since", "HEAD")[1] == set()


def test_it_narrows_what_is_selected(repository, capsys):
    rewrite(repository / "report.txt", "waved", "carried")
    assert checked(capsys, "--changed-since", "HEAD", "--claim", "c*")[1] == {("cost", "report")}
    code, found, err = checked(capsys, "--changed-since", "HEAD", "--document", "summary")
    assert (code, found) == (ExitCode.CLEAN, set())
    assert "nothing selected has changed" in err


def test_verdicts_are_those_of_the_whole_run(repository, capsys):
    rewrite(repository / "claims.yaml", "12 million", "13 million")
    main(["check", "--format", "json"])
    whole = json.loads(capsys.readouterr().out)["cells"]
    main(["check", "--format", "json", "--changed-since", "HEAD"])
    part = json.loads(capsys.readouterr().out)["cells"]
    assert part
    assert part == [cell for cell in whole if cell["claim"] == "cost"]


def test_untracked_renamed_and_submodule_files_count_as_changed(repository, capsys):
    rewrite(repository / "claims.yaml", "path: summary.txt", "path: new/summary.txt")
    inner = repository / "new"
    inner.mkdir()
    (repository / "summary.txt").rename(inner / "summary.txt")
    _, found, _ = checked(capsys, "--changed-since", "HEAD")
    assert found == {(c, "summary") for c in CLAIMS}, "renamed and untracked"

    git(inner, "init", "--quiet")
    git(inner, "add", ".")
    git(inner, "commit", "--quiet", "--message", "inner")
    git(repository, "-c", "advice.addEmbeddedRepo=false", "add", ".")
    git(repository, "commit", "--quiet", "--message", "with a submodule")
    _, found, _ = checked(capsys, "--changed-since", "HEAD")
    assert found == {(c, "summary") for c in CLAIMS}, "in a submodule"


def test_a_table_below_the_root_of_the_repository(repository, capsys, monkeypatch):
    below = repository / "facts"
    below.mkdir()
    for name in ("claims.yaml", "source.txt", "report.txt", "summary.txt"):
        git(repository, "mv", name, f"facts/{name}")
    git(repository, "commit", "--quiet", "--message", "moved")
    rewrite(below / "report.txt", "waved", "carried")
    _, found, _ = checked(capsys, "facts/claims.yaml", "--changed-since", "HEAD")
    assert found == {(c, "report") for c in CLAIMS}
    assert checked(capsys, "facts/claims.yaml", "--changed-since", "HEAD~1")[1] == ALL
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    assert checked(capsys, "facts/claims.yaml", "--changed-since", "HEAD")[1] == found, "in a hook"


def test_nothing_that_the_repository_configures_is_run(repository, capsys):
    trap = repository / "trap.sh"
    trap.write_text("#!/bin/sh\ntouch trapped\n", encoding="utf-8")
    trap.chmod(0o755)
    for key in ("core.fsmonitor", "diff.external", "diff.x.textconv", "filter.x.clean"):
        git(repository, "config", key, str(trap))
    (repository / ".gitattributes").write_text("* diff=x filter=x\n", encoding="utf-8")
    rewrite(repository / "report.txt", "waved", "carried")
    assert checked(capsys, "--changed-since", "HEAD")[1] == {(c, "report") for c in CLAIMS}
    assert not (repository / "trapped").exists()


NO_REVISION = [
    ("main~99", "no git revision of this repository", "no such commit"),
    ("0" * 40, "no git revision of this repository", "what GitHub calls no commit"),
    ("--output=x", "'--output=x' is no git revision", "an option"),
    ("-h", "'-h' is no git revision", "an option"),
    ("", "is no git revision", "a variable that was empty"),
    ("a\nb", "no git revision", "two lines"),
    ("HEAD..main", "no git revision of this repository", "a range"),
    ("HEAD:report.txt", "no git revision of this repository", "a file"),
]


@pytest.mark.parametrize(("revision", "message", "reason"), NO_REVISION)
def test_what_is_no_revision(repository, capsys, revision, message, reason):
    code, found, err = checked(capsys, f"--changed-since={revision}")
    assert (code, found) == (ExitCode.USAGE, set()), reason
    assert message in err, reason
    assert not (repository / "x").exists()


@pytest.mark.usefixtures("bridge")
def test_outside_of_a_repository(capsys, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", "/")
    code, _, err = checked(capsys, "--changed-since", "HEAD")
    assert code == ExitCode.USAGE
    assert "--changed-since: not a git repository" in err


def test_without_git(repository, capsys, monkeypatch):
    monkeypatch.setenv("PATH", str(repository / "nothing"))
    code, _, err = checked(capsys, "--changed-since", "HEAD")
    assert code == ExitCode.USAGE
    assert "--changed-since needs git" in err


def test_only_what_failed_is_checked_again(bridge, capsys):
    assert checked(capsys)[0] == ExitCode.FINDINGS
    code, found, err = checked(capsys, "--last-failed")
    assert (code, found, err) == (
        ExitCode.FINDINGS,
        {("cost", "report"), ("hurt", "report")},
        "",
    )
    rewrite(bridge / "report.txt", "Children waved", "The bridge cost 12 million euros. They waved")
    assert checked(capsys, "--last-failed")[1] == found, "a partial run remembers nothing"
    checked(capsys)
    assert checked(capsys, "--last-failed")[1] == {("hurt", "report")}


def test_failing_is_what_the_gate_of_that_run_said(bridge, capsys):
    checked(capsys, "--fail-on", "never")
    _, found, err = checked(capsys, "--last-failed")
    assert found == {(claim, "report") for claim in CLAIMS}
    assert "no failure of an earlier whole run is remembered" in err
    assert bridge


FORGOTTEN = [
    (None, "nothing was run"),
    (b"", "an empty file"),
    (b'{"schema": 1, "failed": [["cost", "rep', "cut off"),
    (b'{"schema": 2, "failed": [["cost", "report"]]}', "another version"),
    (b'{"schema": 1, "failed": [[1, 2], "cost", ["cost"], {"a": 1}]}', "other shapes"),
    (b'{"schema": 1, "failed": [["gone", "report"], ["cost", "gone"]]}', "gone from the table"),
    (b"[" * 100_000, "nested to death"),
]


@pytest.mark.usefixtures("bridge")
@pytest.mark.parametrize(("content", "reason"), FORGOTTEN)
def test_what_is_not_remembered_is_checked_whole(capsys, content, reason):
    if content is not None:
        checked(capsys)
        (kept,) = (cache_path().parent / "last-failed").iterdir()
        kept.write_bytes(content)
    _, found, err = checked(capsys, "--last-failed")
    assert found == {(claim, "report") for claim in CLAIMS}, reason
    assert "checking everything" in err, reason


@pytest.mark.usefixtures("bridge")
def test_a_cache_that_cannot_be_written_fails_nothing(capsys, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert checked(capsys)[0] == ExitCode.FINDINGS


@pytest.mark.usefixtures("bridge")
def test_without_a_cache_nothing_can_be_remembered(capsys):
    checked(capsys, "--no-cache")
    assert not (cache_path().parent / "last-failed").exists()
    code, _, err = checked(capsys, "--last-failed", "--no-cache")
    assert code == ExitCode.USAGE
    assert "--last-failed needs the cache" in err


def test_tables_do_not_share_what_failed(bridge, capsys):
    checked(capsys)
    (bridge / "other.yaml").write_bytes((bridge / "claims.yaml").read_bytes())
    assert "checking everything" in checked(capsys, "other.yaml", "--last-failed")[2]
    (bridge / "below").mkdir()
    _, found, _ = checked(capsys, "below/../claims.yaml", "--last-failed")
    assert found == {("cost", "report"), ("hurt", "report")}, "the same file by another name"
