"""`factcheck evaluate` as a user types it: figures out, one line for each fault, exit codes."""

import json

import pytest

from factcheck.backends.model_folder import read_calibration
from factcheck.cli import checking
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main
from factcheck.core.calibration import UNMEASURED
from factcheck.core.nli import NLIScores
from factcheck.testing import ScriptedBackend

SURE = {
    "entailment": NLIScores(0.9, 0.05, 0.05),
    "neutral": NLIScores(0.05, 0.9, 0.05),
    "contradiction": NLIScores(0.05, 0.05, 0.9),
}


def told(pair):
    """Say what the claim says, save where the premise says to err or to give up."""
    if pair.premise.startswith("endless"):
        return None
    return SURE["contradiction" if pair.premise.startswith("err") else pair.hypothesis.split()[0]]


@pytest.fixture
def model(tmp_path, monkeypatch):
    """A folder named like a model, and a backend in its place."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").mkdir()
    asked = []

    def load(settings):
        asked.append(settings)
        return ScriptedBackend(told)

    monkeypatch.setattr(checking, "load_model", load)
    return asked


def write_set(path, *rows):
    path.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


def rows_of(count=36):
    return [
        (
            label,
            ("fr", "zh")[i % 2],
            f"premise {i}",
            f"{label} claim",
            "figure" if i % 2 else "name",
        )
        for i, label in enumerate(list(SURE) * (count // 3))
    ]


def test_json(tmp_path, capsys, model):
    rows = [*rows_of(), ("entailment", "fr", "err", "entailment", ""), rows_of()[0]]
    write_set(tmp_path / "set.tsv", *rows, ("entailment", "fr", "endless", "entailment"))
    assert main(["evaluate", "set.tsv", "--format", "json", "--model", "mine"]) == ExitCode.CLEAN
    out, err = capsys.readouterr()
    payload = json.loads(out)
    assert err == ""
    assert (payload["schema"], payload["verdicts"], payload["unread"]) == (1, "likeliest", 1)
    whole = payload["groups"][0]
    assert (whole["by"], whole["name"], whole["pairs"]) == ("all", "all", 38)
    assert whole["confusion"] == [[13, 0, 1], [0, 12, 0], [0, 0, 12]]
    assert whole["figures"]["accuracy"]["value"] == pytest.approx(37 / 38, abs=1e-6)
    assert whole["figures"]["false_alarm_rate"]["value"] == pytest.approx(1 / 14, abs=1e-6)
    assert {(g["by"], g["name"]) for g in payload["groups"][1:]} == {
        ("language", "fr"),
        ("language", "zh"),
        ("kind", "figure"),
        ("kind", "name"),
    }
    assert payload["calibration"] is None
    assert model[0].model == "mine"


def test_json_holds_no_nan(tmp_path, capsys, model):
    write_set(tmp_path / "set.tsv", ("neutral", "fr", "a", "neutral"))
    assert main(["evaluate", "set.tsv", "--format", "json"]) == ExitCode.CLEAN
    payload = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    assert payload["groups"][0]["figures"]["entailment_auc"]["value"] is None
    assert model


@pytest.mark.usefixtures("model")
def test_table(tmp_path, capsys):
    write_set(tmp_path / "set.tsv", *rows_of(), ("entailment", "fr", "endless", "entailment"))
    assert main(["evaluate", "set.tsv", "--width", "100"]) == ExitCode.CLEAN
    out = capsys.readouterr().out
    lines = out.splitlines()
    assert lines[0].split()[:3] == ["pairs", "accuracy", "balanced"]
    assert lines[1].split()[:4] == ["all", "36", "1.000", "±.000"]
    assert {line.split()[0] for line in lines[2:9] if line} >= {"fr", "zh", "figure", "name"}
    assert "1 pairs are longer than the model can read" in out
    assert "12 entailment, 12 neutral, 12 contradiction; labels by the likeliest label" in out
    assert "\x1b" not in out
    assert max(map(len, lines)) <= 100
    assert main(["evaluate", "set.tsv", "--color", "always", "--quiet"]) == ExitCode.CLEAN
    out = capsys.readouterr().out
    assert "\x1b[1m" in out
    assert "mean recall" not in out


@pytest.mark.usefixtures("model")
def test_what_a_kind_is_called_cannot_reach_the_terminal(tmp_path, capsys):
    row = ("neutral", "fr", "a", "neutral", "\x1b[31m\u202e[bold]x")
    write_set(tmp_path / "set.tsv", row)
    assert main(["evaluate", "set.tsv"]) == ExitCode.CLEAN
    out = capsys.readouterr().out
    assert "[bold]x" in out
    assert "\x1b" not in out
    assert "\u202e" not in out


@pytest.mark.usefixtures("model")
def test_calibrate_writes_beside_what_was_measured(tmp_path, capsys):
    write_set(tmp_path / "set.tsv", *rows_of(90))
    assert main(["evaluate", "set.tsv", "--calibrate", "--model", "mine"]) == ExitCode.CLEAN
    out, err = capsys.readouterr()
    assert "ECE fitted" in out
    assert "mine/calibration.json: limits for fr, zh" in err
    written = read_calibration(tmp_path / "mine", "mine")
    assert (written.alone, written.anchored) == (UNMEASURED.alone, UNMEASURED.anchored)
    assert written.pairs is not None
    assert [(code, limits.count) for code, limits in written.pairs.languages] == [
        ("fr", 45),
        ("zh", 45),
    ]


WRONG = [
    (["missing.tsv"], ExitCode.USAGE, "missing.tsv: cannot be read", "no such file"),
    (["bad.tsv"], ExitCode.USAGE, "bad.tsv:1:1: unknown label 'nutral' (did you mean", "a slip"),
    (["set.tsv", "--calibrate"], ExitCode.USAGE, "'compact' names none", "the bundled model"),
    (["set.tsv", "--calibrate", "--model", "mine"], ExitCode.USAGE, "15 entailments", "too few"),
    (["set.tsv", "--format", "xml"], ExitCode.USAGE, "xml", "no such format"),
    (["endless.tsv"], ExitCode.INCOMPLETE, "every pair is longer", "nothing was measured"),
    ([], ExitCode.USAGE, "SET.tsv", "no set named"),
]


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize(("arguments", "code", "said", "reason"), WRONG)
def test_what_is_wrong_is_one_line(tmp_path, capsys, arguments, code, said, reason):
    write_set(tmp_path / "set.tsv", ("neutral", "fr", "a", "neutral"))
    write_set(tmp_path / "bad.tsv", ("nutral", "fr", "a", "b"))
    write_set(tmp_path / "endless.tsv", ("neutral", "fr", "endless", "b"))
    assert main(["evaluate", *arguments]) == code, reason
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert len(err.splitlines()) == 1
    assert not (tmp_path / "mine" / "calibration.json").exists()
