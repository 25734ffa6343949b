"""Runs that die: no file is left damaged, what was finished is kept, the next run goes on from it.

FACTCHECK_KILLS says how many runs are killed at a random moment: 10 unless set, 200 for the figure
in docs/reliability.md.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.ingest.baseline import load_baseline
from tests.attacks.conftest import Factcheck

KILLS = int(os.environ.get("FACTCHECK_KILLS", "10"))
CHECK = ("check", "--model", "words", "--format", "json", "--output", "report.json")
ACCEPT = ("accept", "--model", "words", "--all", "--reason", "known")
# Some 130 pairs and texts: a run spends as long on scoring as on starting.
SLOW = {"WORDS_MODEL_DELAY": "0.004"}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")


def records(cache: Path) -> set[bytes]:
    """Return the keys of what a cache keeps, once the whole file is proved sound."""
    if not cache.exists():
        return set()
    with closing(sqlite3.connect(cache, timeout=10)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'entries'").fetchone()
        rows = connection.execute("SELECT key FROM entries") if known else ()
        return {key for (key,) in rows}


@pytest.fixture
def whole(weather: Factcheck) -> dict[str, bytes]:
    """What an undisturbed run writes; its cache is gone again."""
    assert weather.run(*ACCEPT).code == 0
    assert weather.run(*CHECK).code == 0
    files = ("report.json", "factcheck-baseline.yaml")
    return {name: (weather.folder / name).read_bytes() for name in files}


def forget(cache: Path) -> None:
    for file in cache.parent.glob(f"{cache.name}*"):
        file.unlink()


def one_way_or_the_other(path: Path, whole: bytes, before: bytes | None) -> bool:
    """Tell whether a file is as it was before or as a whole run leaves it."""
    found = path.read_bytes() if path.exists() else None
    return found in (before, whole)


def test_a_run_killed_at_any_moment_damages_and_loses_nothing(
    weather: Factcheck, whole: dict[str, bytes]
) -> None:
    chance = random.Random(7)
    cache = weather.cache / "scores.sqlite3"
    report, baseline = (weather.folder / name for name in whole)
    everything = records(cache)
    began = time.monotonic()
    forget(cache)
    weather.run(*CHECK, **SLOW)
    longest = time.monotonic() - began

    kept: set[bytes] = set()
    died = continued = 0
    for number in range(KILLS):
        command, target = ((CHECK, report), (ACCEPT, baseline))[number % 2]
        # A check marks what the baseline accepts, so the file of the other command stands whole.
        for path in (report, baseline):
            path.write_bytes(whole[path.name])
        target.unlink()
        if kept == everything:
            forget(cache)
            kept = set()
        with weather.start(*command, environ=SLOW) as process:
            time.sleep(chance.uniform(0, longest))
            process.kill()
            _, said = process.communicate()
        died += process.returncode == -signal.SIGKILL
        assert said == b"", "a run that goes on from another says nothing of it"
        assert one_way_or_the_other(target, whole[target.name], None), "half a file"
        other = report if target is baseline else baseline
        assert other.read_bytes() == whole[other.name], "a file that is none of the command's"
        found = records(cache)
        assert kept <= found <= everything, "what was finished is kept, and nothing else"
        continued += bool(kept)
        kept = found
    assert died
    assert continued or KILLS < 10

    assert weather.run(*ACCEPT).code == 0
    done = weather.run(*CHECK, "--verbose")
    assert "from the cache, 0 computed" in done.err
    assert {path.name: path.read_bytes() for path in (report, baseline)} == whole
    assert load_baseline(baseline).entries
    json.loads(report.read_bytes())
    print(f"{KILLS} runs killed, {died} of them before their end, {continued} after another")  # noqa: T201 - the figure of the docs page


@pytest.mark.parametrize(("number", "name"), [(signal.SIGINT, "Ctrl-C"), (signal.SIGTERM, "TERM")])
def test_an_interrupted_run_says_so_and_keeps_its_scores(
    weather: Factcheck, whole: dict[str, bytes], number: signal.Signals, name: str
) -> None:
    cache = weather.cache / "scores.sqlite3"
    forget(cache)
    (weather.folder / "report.json").unlink()
    with weather.start(*CHECK, environ={"WORDS_MODEL_DELAY": "0.02"}) as process:
        while not records(cache):  # the first text's scores are kept: the check is under way
            assert process.poll() is None, process.communicate()
            time.sleep(0.01)
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"factcheck: interrupted\n"), name
    assert not (weather.folder / "report.json").exists()
    assert not list(weather.folder.glob("*.tmp")), "nothing half-written stays behind"
    assert records(cache)
    assert weather.run(*CHECK).code == 0
    assert (weather.folder / "report.json").read_bytes() == whole["report.json"]


FORMATS = ("terminal", "concise", "json", "html")


@pytest.mark.parametrize("name", FORMATS)
def test_a_reader_who_leaves_is_no_error(weather: Factcheck, name: str) -> None:
    """As with `factcheck check | head -0`: the exit code is the gate's, and nobody complains."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "check", "--model", "words", "--format", name],
        cwd=weather.folder,
        env=weather.environ(),
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=120,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")
