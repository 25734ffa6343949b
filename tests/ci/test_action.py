"""The GitHub action: its scripts are run as a runner runs them, with what a runner hands them."""

import json
import re
import subprocess
import sys
from itertools import takewhile
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["id"]: step for step in ACTION["runs"]["steps"] if "run" in step}
INPUTS = {name: one["default"] for name, one in ACTION["inputs"].items()}


class Runner:
    """Runs one step after another, as a runner does, in a folder of its own."""

    def __init__(self, folder, environ):
        self.folder, self.environ = folder, environ
        self.outputs = {}
        self.temporary = folder.parent / "runner"
        self.temporary.mkdir()
        self.summary = self.temporary / "summary.md"
        self.path = self.temporary / "path"

    def run(self, name, **inputs):
        step = STEPS[name]
        known = {f"inputs.{key}": value for key, value in {**INPUTS, **inputs}.items()}
        known["github.action_path"] = str(ROOT)
        for step_name, outputs in self.outputs.items():
            known |= {f"steps.{step_name}.outputs.{key}": v for key, v in outputs.items()}
        files = {
            "RUNNER_TEMP": self.temporary,
            "GITHUB_OUTPUT": self.temporary / "output",
            "GITHUB_STEP_SUMMARY": self.summary,
            "GITHUB_PATH": self.path,
        }
        for path in files.values():
            if path != self.temporary:
                path.write_text("", encoding="utf-8")
        given = {
            key: re.sub(r"\$\{\{ (\S+) \}\}", lambda m: known.get(m[1], ""), value)
            for key, value in step.get("env", {}).items()
        }
        script = self.temporary / "script.sh"
        script.write_text(step["run"], encoding="utf-8")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],  # noqa: S607 - as runners do
            cwd=self.folder,
            env={
                **self.environ,
                "GITHUB_ACTIONS": "true",
                "CI": "true",
                **{key: str(path) for key, path in files.items()},
                **given,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        self.outputs[name] = parse_outputs(files["GITHUB_OUTPUT"].read_text(encoding="utf-8"))
        return done


def parse_outputs(text):
    """Read a file of outputs as the runner does: NAME=VALUE, or NAME<<MARK, lines, MARK."""
    outputs, lines = {}, iter(text.splitlines())
    for line in lines:
        name, mark, end = re.fullmatch(r"([\w-]+)(=|<<)(.*)", line).groups()
        value = [end]
        if mark == "<<":
            value = list(takewhile(end.__ne__, lines))
        outputs[name] = "\n".join(value)
    return outputs


@pytest.fixture
def runner(town, environ):
    return Runner(town, environ)


def test_the_action_is_well_formed():
    assert ACTION["runs"]["using"] == "composite"
    assert all(step.get("shell") == "bash" for step in STEPS.values())
    assert all(one["description"] for one in {**ACTION["inputs"], **ACTION["outputs"]}.values())


@pytest.mark.parametrize("name", STEPS)
def test_no_script_holds_an_expression(name):
    assert "${{" not in STEPS[name]["run"], "inputs reach scripts through the environment alone"


@pytest.mark.parametrize("name", STEPS)
def test_every_variable_of_a_script_is_given(name):
    step = STEPS[name]
    used = set(re.findall(r"\$\{?([A-Z][A-Z_]+)", step["run"]))
    runners = {"GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY", "RUNNER_TEMP", "RANDOM"}
    assert used - runners <= set(step["env"])


def test_every_input_is_used_and_every_output_made():
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    assert all(f"${{{{ inputs.{name} }}}}" in text for name in INPUTS)
    for name, one in ACTION["outputs"].items():
        assert one["value"] == f"${{{{ steps.check.outputs.{name} }}}}"
        assert re.search(rf"(output |in .*\b){name}\b", STEPS["check"]["run"]), name


@pytest.mark.parametrize("name", STEPS)
def test_shellcheck_has_nothing_to_say(name, tmp_path):
    script = tmp_path / "script.sh"
    script.write_text("#!/usr/bin/env bash\nset -eo pipefail\n" + STEPS[name]["run"], "utf-8")
    found = subprocess.run(
        [Path(sys.executable).with_name("shellcheck"), "--severity=style", str(script)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout


def test_findings_fail_the_job_and_are_handed_on(runner):
    done = runner.run("check")
    assert done.returncode == 1, done.stderr
    assert "::error file=report.txt,line=" in done.stdout
    outputs = runner.outputs["check"]
    assert (outputs["verdict"], outputs["exit-code"]) == ("findings", "1")
    assert json.loads(outputs["counts"])["supported"] == 1
    assert outputs["baseline"] == ""
    assert json.loads(Path(outputs["json"]).read_text("utf-8"))["schema"] == 1
    assert json.loads(Path(outputs["sarif"]).read_text("utf-8"))["version"] == "2.1.0"
    assert Path(outputs["junit"]).read_text("utf-8").startswith("<?xml")
    assert Path(outputs["html"]).read_text("utf-8").startswith("<!doctype html>")
    assert "## factcheck: 1 error" in runner.summary.read_text("utf-8")
    assert not list(runner.folder.glob("report.*son")), "nothing is written into the repository"


def test_a_clean_run_with_a_baseline(runner):
    subprocess.run(
        ["factcheck", "accept", "--all", "--reason", "x"],  # noqa: S607 - the program of the fixture
        cwd=runner.folder,
        env=runner.environ,
        check=True,
        capture_output=True,
    )
    done = runner.run("check", summary="false", reports="out", arguments="--claim\nharbour\n")
    assert done.returncode == 0, done.stderr
    outputs = runner.outputs["check"]
    assert outputs["verdict"] == "clean"
    assert json.loads(outputs["baseline"])["accepted"] == 1
    assert outputs["json"] == str(runner.folder / "out" / "report.json")
    assert runner.summary.read_text("utf-8") == ""


def test_what_could_not_be_checked_is_no_finding_and_has_no_report(runner):
    done = runner.run("check", table="nothing.yaml")
    assert done.returncode == 2
    assert runner.outputs["check"] == {"verdict": "usage", "exit-code": "2"}
    assert "nothing.yaml" in done.stderr


HOSTILE = [
    # input, value, reason
    ("table", "$(touch trapped)", "a command in a word"),
    ("table", "--exit-zero", "an option"),
    ("fail-on", "x; touch trapped", "a second command"),
    ("baseline", "`touch trapped`", "an old command in a word"),
    ("changed-since", "--output=trapped", "an option of git"),
    ("arguments", "--claim=$(touch trapped)", "a command among arguments"),
    ("reports", "x\nverdict=clean", "an output of its own"),
]


@pytest.mark.parametrize(("name", "value", "reason"), HOSTILE)
def test_inputs_are_inert(runner, name, value, reason):
    done = runner.run("check", **{name: value})
    assert done.returncode in {1, 2}, (reason, done.stderr)
    assert runner.outputs["check"]["verdict"] in {"findings", "usage"}, reason
    assert not list(runner.folder.rglob("trapped")), reason


@pytest.mark.parametrize("model", ["$(touch trapped)", "a@`touch trapped`", "x\nkey=y"])
def test_a_models_name_is_inert(runner, model):
    done = runner.run("model", model=model)
    assert done.returncode == 0, done.stderr
    assert set(runner.outputs["model"]) == {"key", "folder"}
    assert not list(runner.folder.rglob("trapped"))


KEYS = [
    # model, key, reason
    ("compact", "", "bundled"),
    ("accurate", "factcheck-model-b5113eb38ab63efdd7f280f8c144ea8b13f978ce", "pinned here"),
    ("a/b@" + "1" * 40, "factcheck-model-" + "1" * 40, "pinned there"),
    ("./models/a@b", "", "a folder"),
    ("/models/a@b", "", "a folder"),
]


@pytest.mark.parametrize(("model", "key", "reason"), KEYS)
def test_the_cache_is_keyed_by_the_models_commit(runner, model, key, reason):
    done = runner.run("model", model=model)
    assert done.returncode == 0, done.stderr
    assert runner.outputs["model"]["key"] == key, reason


def test_what_is_installed(runner):
    log = runner.temporary / "log"
    python = runner.temporary / "python"
    python.write_text(
        f'#!/bin/sh\necho "$@" >> {log}\n'
        '[ "$2" != venv ] || { mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; }\n',
        encoding="utf-8",
    )
    python.chmod(0o755)
    done = runner.run("install", python=str(python))
    assert done.returncode == 0, done.stderr
    made, installed = log.read_text("utf-8").splitlines()
    assert made.startswith("-m venv ")
    assert installed.endswith(f"-- {ROOT}"), "this very version"
    assert runner.path.read_text("utf-8").strip().endswith("factcheck-python/bin")

    assert runner.run("install", python=str(python), install="$(touch trapped)").returncode == 0
    assert log.read_text("utf-8").splitlines()[-1].endswith("-- $(touch trapped)")
    assert not list(runner.folder.rglob("trapped"))
    assert runner.run("install", install="false").returncode == 0, "it is on the PATH already"
