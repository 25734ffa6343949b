"""What the page "In CI" shows: each snippet parses, and what it names exists."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from factcheck.cli.gate_words import read_fail_on
from factcheck.registry import reporter_names

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
SNIPPETS = [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
WORKFLOW, BY_HAND, GITLAB, HOOK, LOCAL_HOOK = SNIPPETS


def commands():
    """Yield every factcheck command line of a YAML snippet; those of consoles other tests read."""
    yield from (step["run"] for step in BY_HAND["steps"] if "run" in step)
    yield from GITLAB["facts"]["script"]
    yield LOCAL_HOOK["repos"][0]["hooks"][0]["entry"]


@pytest.mark.parametrize("command", [c for c in commands() if c.startswith("factcheck")])
def test_commands_are_those_there_are(command):
    from typer.main import get_command

    from factcheck.cli.app import app

    _, name, *arguments = shlex.split(command)
    context = get_command(app).commands[name].make_context(name, arguments)
    outputs = [one.partition("=")[0] for one in context.params.get("output") or ()]
    assert set(outputs) <= set(reporter_names())


def test_the_workflow_uses_inputs_and_outputs_that_the_action_has():
    (job,) = WORKFLOW["jobs"].values()
    step = next(step for step in job["steps"] if step.get("id") == "facts")
    assert set(step["with"]) <= set(ACTION["inputs"])
    used = set(re.findall(r"steps\.facts\.outputs\.([\w-]+)", str(WORKFLOW)))
    assert used
    assert used <= set(ACTION["outputs"])


def test_gitlab_collects_the_files_that_are_written():
    written = " ".join(GITLAB["facts"]["script"])
    reports = GITLAB["facts"]["artifacts"]["reports"]
    assert all(f"={path}" in written for path in reports.values())
    assert set(reports) == {"codequality", "junit"}


def test_the_hooks_are_whole():
    (hook,) = LOCAL_HOOK["repos"][0]["hooks"]
    manifest = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["pass_filenames"] is False
    assert hook["require_serial"] is True
    assert re.compile(hook["files"]).match("texts/fr.txt")
    assert HOOK["repos"][0]["hooks"] == [{"id": manifest[0]["id"]}]


def test_the_page_describes_the_action_whole():
    for name in (*ACTION["inputs"], *ACTION["outputs"]):
        assert f"`{name}`" in PAGE, name


def test_words_of_the_gate_exist():
    for words in re.findall(r"`--fail-on (\w+)`", PAGE):
        read_fail_on([words])
