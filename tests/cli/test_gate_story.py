"""The gate as a team lives with it, on the seeds and the bundled model, from the first baseline on.

Nothing here knows a verdict beforehand: the baseline is made by the run itself, so that another
model tells the same story.
"""

import json
import re
import shutil
from pathlib import Path

import pytest

from factcheck.backends.loading import load_backend
from factcheck.cache import CachedBackend
from factcheck.cli import checking
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main

ROOT = Path(__file__).parents[2]
FRENCH = "seeds/003_dffa0c5b85ba8f73.txt"
SEVEN = "first-in-seven-years@fr"
# Two documents and a few claims: the story is about the gate, and the rest would take a minute.
DOCUMENTS = ("fr", "report-en")
CLAIMS = ("first-in-seven-years", "launch-delayed", "next-launch-november", "troops-ukraine-2022")


def entries(text, key, names):
    """Keep of a list in the seeds' own table the entries with these ids, as they are written."""
    head, _, rest = text.partition(f"\n{key}:\n")
    body = re.match(r"(?:(?: .*|#.*)?\n)*", rest)[0]
    kept = [
        entry
        for entry in re.findall(r"^  - id: .*\n(?:    .*\n)*", body, re.MULTILINE)
        if re.match(r"  - id: (\S+)", entry)[1] in names
    ]
    assert len(kept) == len(names)
    return f"{head}\n{key}:\n{''.join(kept)}{rest[len(body) :]}"


@pytest.fixture(scope="module")
def backend(tmp_path_factory):
    """The bundled model with a cache that all runs of the story share."""
    return CachedBackend(load_backend(), tmp_path_factory.mktemp("scores") / "scores.sqlite3")


@pytest.fixture
def repository(tmp_path, monkeypatch, backend):
    (tmp_path / "seeds").mkdir()
    for seed in sorted((ROOT / "seeds").glob("*.txt")):
        shutil.copy(seed, tmp_path / "seeds")
    table = (ROOT / "claims.yaml").read_text(encoding="utf-8")
    table = entries(entries(table, "documents", DOCUMENTS), "claims", CLAIMS)
    (tmp_path / "claims.yaml").write_text(table, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(checking, "load_model", lambda _: backend)
    return tmp_path


def rewrite(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_story(repository, capsys):
    def check(*arguments):
        """Return the exit code, what is printed, and the status of each failing cell."""
        code = main(["check", "--format", "github", "--output", "json=r.json", *arguments])
        report = json.loads((repository / "r.json").read_text(encoding="utf-8"))
        failing = {
            f"{cell['claim']}@{cell['document']}": cell["status"]
            for cell in report["cells"]
            if cell["severity"] == "error" and cell["status"] != "accepted"
        }
        return code, capsys.readouterr().out, failing, report.get("baseline")

    french = repository / FRENCH
    assert main(["accept", "--all", "--reason", "known when the gate was set up"]) == 0
    assert check()[:1] == (ExitCode.CLEAN,), "green with a baseline"
    assert SEVEN not in (repository / "factcheck-baseline.yaml").read_text(encoding="utf-8")

    rewrite(french, "sept ans", "huit ans")
    code, out, failing, _ = check()
    assert (code, failing) == (ExitCode.FINDINGS, {SEVEN: "new"}), "that finding and no other"
    line = french.read_text(encoding="utf-8")[: french.read_text("utf-8").index("huit")].count("\n")
    (annotation,) = re.findall(r"^::error .*", out, re.MULTILINE)
    assert f"file={FRENCH},line={line + 1},title=FC2" in annotation
    assert SEVEN in annotation
    assert "huit ans" in annotation

    capsys.readouterr()
    assert main(["accept", SEVEN, "--reason", "the desk says eight"]) == ExitCode.CLEAN
    code, out, failing, baseline = check()
    assert (code, failing, baseline["stale"]) == (ExitCode.CLEAN, {}, [])
    assert "::error" not in out

    rewrite(french, "huit ans", "neuf ans")
    code, _, failing, baseline = check()
    assert (code, failing) == (ExitCode.FINDINGS, {SEVEN: "new"}), "another wording is new"
    assert [entry["reason"] for entry in baseline["stale"]] == ["the desk says eight"]

    baseline_file = (repository / "factcheck-baseline.yaml").read_bytes()
    french.unlink()
    assert main(["check"]) == ExitCode.USAGE, "a table that names no file is wrong"
    assert FRENCH in capsys.readouterr().err
    table = (repository / "claims.yaml").read_text(encoding="utf-8")
    table = re.sub(r"  - id: fr\n(?:    .*\n)*", "", table)
    (repository / "claims.yaml").write_text(table, encoding="utf-8")
    code, out, failing, baseline = check()
    assert (code, failing) == (ExitCode.FINDINGS, {})
    assert {entry["document"] for entry in baseline["stale"]} == {"fr"}
    assert "the desk says eight" in out
    assert check("--claim", "launch-*")[0] == ExitCode.CLEAN, "a partial run looked for none of it"
    assert (repository / "factcheck-baseline.yaml").read_bytes() == baseline_file

    assert main(["accept", "--prune"]) == ExitCode.CLEAN
    assert check()[0] == ExitCode.CLEAN
