"""Whole runs in processes of their own, with a model that is quick and a folder that is small."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).absolute().parents[2]

# Runs a command line and tells at the end how much memory it took. The kernel's own figure for a
# child would start at its parent's.
MEASURED = """
import sys
from factcheck.cli.main import main
code = main(sys.argv[1:])
try:
    with open("/proc/self/status") as status:
        peak = [line for line in status if line.startswith("VmHWM")][0].split()[1]
except OSError:
    peak = "0"
print(f"peak={peak}", file=sys.stderr)
sys.exit(code)
"""

# Without figures or names, whose comparing takes most of a run's time, and with few words shared.
FACTS = (
    "Heavy rain closed the northern road.",
    "Farmers lost most of their early apples.",
    "The council opened shelters with warm beds.",
    "Soldiers carried food to lonely farms.",
    "Ferries waited outside until the storm passed.",
    "Thunder frightened horses at the county fair.",
    "Hail broke windows and damaged parked cars.",
    "Volunteers cleared mud from the market square.",
)
DOCUMENTS = ("gazette", "herald", "observer")


@dataclass(frozen=True, slots=True)
class Run:
    """How a process ended. Units: seconds on the wall; peak in MiB, 0 where it is not told."""

    code: int
    out: bytes
    err: str
    seconds: float
    peak: float


def _heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Factcheck:
    """Starts `factcheck` in processes of its own, on one folder and one cache."""

    def __init__(self, folder: Path, plugins: Path) -> None:
        self.folder = folder
        self.cache = folder / "cache"
        self._plugins = plugins

    def environ(self, **more: str) -> dict[str, str]:
        """Return an environment without settings of whoever runs the tests."""
        ours = ("FACTCHECK_", "FORCE_", "NO_COLOR", "PYTHON", "COV_", "CI", "GITHUB_", "COLUMNS")
        kept = {key: value for key, value in os.environ.items() if not key.startswith(ours)}
        found = os.pathsep.join((str(ROOT), str(self._plugins)))
        return kept | {"PYTHONPATH": found, "FACTCHECK_CACHE_DIR": str(self.cache), **more}

    def start(self, *arguments: str, environ: Mapping[str, str] = {}) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "factcheck", *arguments],
            cwd=self.folder,
            env=self.environ(**environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # A shell lets what it starts in the background ignore Ctrl-C, the tests too, perhaps.
            preexec_fn=_heed_interrupts,  # noqa: PLW1509 - nothing between fork and exec but this
        )

    def run(self, *arguments: str, code: str = MEASURED, **environ: str) -> Run:
        """Run to the end; `code` is what the process does with its arguments."""
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=self.folder,
            env=self.environ(**environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=600,
            check=False,
        )
        seconds = time.monotonic() - began
        err = done.stderr.decode()
        told = re.search(r"^peak=(\d+)\n", err, re.MULTILINE)
        rest = err.replace(told[0], "") if told else err
        peak = int(told[1]) / 1024 if told else 0.0
        return Run(done.returncode, done.stdout, rest, seconds, peak)

    def check(self, *arguments: str, **environ: str) -> Run:
        """Check the folder's table with the quick model."""
        return self.run("check", "--model", "words", "--color", "never", *arguments, **environ)


@pytest.fixture(scope="session")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that makes the quick model a plug-in named `words`."""
    folder = tmp_path_factory.mktemp("plugins")
    installed = folder / "words_model-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: words-model\nVersion: 1.0\n")
    entry = "[factcheck.backends]\nwords = tests.attacks.words_model:backend\n"
    (installed / "entry_points.txt").write_text(entry)
    return folder


@pytest.fixture
def factcheck(tmp_path: Path, plugins: Path) -> Factcheck:
    return Factcheck(tmp_path, plugins)


@pytest.fixture
def weather(factcheck: Factcheck) -> Factcheck:
    """A table of 8 claims and 3 documents, each of which leaves some of them out."""
    rows = []
    for number, name in enumerate(DOCUMENTS):
        told = [line for i, line in enumerate(FACTS) if i % len(DOCUMENTS) != number]
        (factcheck.folder / f"{name}.txt").write_text("\n".join(told) + "\n", encoding="utf-8")
        rows.append(f"  - {{id: {name}, path: {name}.txt, language: en, role: report}}\n")
    claims = [f"  - {{id: c{i}, statement: {line}}}\n" for i, line in enumerate(FACTS)]
    (factcheck.folder / "claims.yaml").write_text(
        "version: 1\npolicy: {report: {omitted: error, weakened: error, contradicted: error}}\n"
        f"documents:\n{''.join(rows)}claims:\n{''.join(claims)}",
        encoding="utf-8",
    )
    return factcheck
