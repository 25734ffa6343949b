"""The pre-commit hook, run by pre-commit on a real repository, with the bundled model."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"


def run(folder, environ, *command):
    return subprocess.run(
        command, cwd=folder, env=environ, capture_output=True, text=True, check=False
    )


def test_the_manifest_is_valid(tmp_path, environ):
    done = run(tmp_path, environ, sys.executable, "-m", "pre_commit", "validate-manifest", MANIFEST)
    assert done.returncode == 0, done.stdout


def test_the_hook_runs_once_and_takes_no_files():
    (hook,) = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    assert hook["entry"] == "factcheck check"
    assert hook["pass_filenames"] is False
    assert hook["require_serial"] is True


@pytest.fixture
def repository(town, environ):
    """A repository with the hook of the manifest, run from here instead of installed anew."""
    (hook,) = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    hook |= {
        "language": "system",
        "entry": f"{sys.executable} -m factcheck check --quiet --threads 1",
    }
    del hook["minimum_pre_commit_version"]
    config = {"repos": [{"repo": "local", "hooks": [hook]}]}
    (town / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (town / ".gitignore").write_text("", encoding="utf-8")
    environ |= {
        "PRE_COMMIT_HOME": str(town.parent / "pre-commit"),
        "PYTHONPATH": str(ROOT),
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@example.org",
    }
    assert run(town, environ, "git", "init", "--quiet").returncode == 0
    installed = run(town, environ, sys.executable, "-m", "pre_commit", "install")
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return town


def test_a_commit_that_loses_a_fact_is_stopped(repository, environ):
    (repository / "report.txt").write_text("The mayor opened the bridge on Friday.\n", "utf-8")
    run(repository, environ, "git", "add", ".")
    stopped = run(repository, environ, "git", "commit", "--message", "drift")
    assert stopped.returncode == 1
    assert "exit code: 1" in stopped.stderr
    assert " error" in stopped.stderr
    source = (repository / "source.txt").read_text(encoding="utf-8")
    (repository / "report.txt").write_text(source, encoding="utf-8")
    run(repository, environ, "git", "add", ".")
    passed = run(repository, environ, "git", "commit", "--message", "carried")
    assert passed.returncode == 0, passed.stderr
    assert "Passed" in passed.stderr
