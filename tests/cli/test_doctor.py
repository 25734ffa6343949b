"""`factcheck doctor` finds what is broken, says so in one line each, and goes on looking."""

import json
from importlib.metadata import PackageNotFoundError

import pytest

from factcheck.cli import diagnosis
from factcheck.cli.diagnosis import Diagnosis
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main

PARTS = ("factcheck", "packages", "processor", "model", "cache", "terminal", "settings", "table")


@pytest.fixture
def healthy(tmp_path, monkeypatch):
    """An empty folder, with a model and packages that are taken for good."""
    monkeypatch.chdir(tmp_path)
    for look in ("_model", "_packages"):
        monkeypatch.setattr(diagnosis, look, lambda _, part=look[1:]: Diagnosis(part, "ok", "fine"))
    return tmp_path


def states(capsys, *arguments):
    code = main(["doctor", "--json", *arguments])
    return code, {row["part"]: row["state"] for row in json.loads(capsys.readouterr().out)}


@pytest.mark.usefixtures("healthy")
def test_a_healthy_place_without_a_table(capsys):
    code, found = states(capsys)
    assert code == ExitCode.CLEAN
    assert tuple(found) == PARTS
    assert found.pop("table") == "absent"
    assert set(found.values()) <= {"ok", "absent"}


@pytest.mark.usefixtures("healthy")
def test_for_people_a_line_a_part(capsys):
    assert main(["doctor"]) == ExitCode.CLEAN
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == list(PARTS)


def test_a_wrong_table_is_broken(healthy, capsys):
    (healthy / "claims.yaml").write_text("version: 2\n", encoding="utf-8")
    code, found = states(capsys)
    assert code == ExitCode.INCOMPLETE
    assert found["table"] == "broken"


@pytest.mark.usefixtures("healthy")
def test_a_fault_hides_no_other(capsys, monkeypatch):
    def crash(_):
        raise RuntimeError("no such luck \x1b[31m")

    monkeypatch.setattr(diagnosis, "_processor", crash)
    monkeypatch.setattr(diagnosis, "_terminal", crash)
    assert main(["doctor"]) == ExitCode.INCOMPLETE
    out = capsys.readouterr().out
    assert out.count("RuntimeError: no such luck") == 2
    assert "\x1b" not in out
    assert "table" in out


def test_a_missing_package_is_named(capsys, monkeypatch, tmp_path):
    def version(name):
        if name == "babel":
            raise PackageNotFoundError(name)
        return "1.0"

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(diagnosis, "requires", lambda _: ["babel>=2", 'extra>=1; extra == "x"'])
    monkeypatch.setattr(diagnosis, "version", version)
    monkeypatch.setattr(diagnosis, "_model", lambda _: Diagnosis("model", "ok", ""))
    code, found = states(capsys)
    assert code == ExitCode.INCOMPLETE
    assert found["packages"] == "broken"


@pytest.mark.usefixtures("healthy")
def test_a_model_that_is_not_there(capsys, monkeypatch):
    monkeypatch.undo()
    code, found = states(capsys, "--model", "./nowhere")
    assert code == ExitCode.INCOMPLETE
    assert found["model"] == "broken"


MODELS = [
    (["models", "verify", "acurate"], 2, "did you mean 'accurate'?"),
    (["models", "download", "owner/name"], 3, "commit"),
    (["models", "verify", "owner/name@" + "0" * 40], 3, "not on this machine"),
]


@pytest.mark.parametrize(("arguments", "code", "message"), MODELS)
def test_models_that_are_not_there(capsys, monkeypatch, tmp_path, arguments, code, message):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    assert main(arguments) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert len(err.splitlines()) == 1


def test_models_list_and_verify(capsys):
    assert main(["models", "list"]) == ExitCode.CLEAN
    assert "compact" in capsys.readouterr().out
    assert main(["models", "verify"]) == ExitCode.CLEAN
    assert "model.safetensors" in capsys.readouterr().out
