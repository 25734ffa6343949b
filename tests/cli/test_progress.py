"""Who is told how far a check is, and who is left in peace."""

import pytest

from factcheck.cache import CachedBackend
from factcheck.cli import progress
from factcheck.cli.main import main
from factcheck.testing import ScriptedBackend


@pytest.mark.usefixtures("bridge")
@pytest.mark.parametrize(
    ("ci", "flags", "lines", "reason"),
    [
        ("true", [], ["factcheck: checked report (1 of 1)"], "a job's log says a line a document"),
        ("true", ["--quiet"], [], "nobody wants to be told"),
        ("", [], [], "no terminal, no job: a pipe"),
    ],
)
def test_lines_on_standard_error(monkeypatch, capsys, ci, flags, lines, reason):
    monkeypatch.setenv("CI", ci)
    main(["check", "--format", "json", "--exit-zero", *flags])
    assert capsys.readouterr().err.splitlines() == lines, reason


def test_a_terminal_is_told_of_documents_and_pairs(monkeypatch, tmp_path):
    monkeypatch.setattr(progress, "progress_wanted", lambda *_, **__: True)
    backend = CachedBackend(ScriptedBackend(), tmp_path / "kept.sqlite3")
    backend.embed(["a", "b"])
    with progress.shown_progress(2, quiet=False, counts=backend) as tell:
        tell("one\x1b[31m [/markup]", 1, 2)
    assert progress.counted(backend) == "2 computed, 0 from the cache"
