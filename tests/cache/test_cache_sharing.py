"""Several runs on one cache, and runs that are killed: nothing lost, no lock errors."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from factcheck.cache import CachedBackend, cache_info
from factcheck.core.nli import NLIScores, Pair
from factcheck.testing import ScriptedBackend

# At the level of the module: other processes import it.
PAIRS = [Pair(f"premise {i}", "claim " * (i % 7)) for i in range(600)]


def scores(pair: Pair) -> NLIScores:
    share = 1 / (3 + len(pair.premise) * 7 + len(pair.hypothesis))
    return NLIScores(share, 1 - share, 0.0)


def _run(path: str, number: int) -> bool:
    backend = CachedBackend(ScriptedBackend(scores), Path(path))
    turned = PAIRS[number * 50 :] + PAIRS[: number * 50]
    right = backend.score(turned) == tuple(map(scores, turned))
    backend.close()
    return right


def test_eight_processes_share_one_cache(tmp_path: Path) -> None:
    path = tmp_path / "scores.sqlite3"
    context = multiprocessing.get_context("spawn")
    with context.Pool(8) as pool:
        assert pool.starmap(_run, [(str(path), number) for number in range(8)]) == [True] * 8
    assert cache_info(path).scores == len(set(PAIRS))


KILLED = """
import sys, time
from pathlib import Path
sys.path[:0] = {folder!r},
from test_cache_sharing import PAIRS, scores
from factcheck.cache import CachedBackend
from factcheck.testing import ScriptedBackend
def slow(pair):
    time.sleep(0.001)
    return scores(pair)
CachedBackend(ScriptedBackend(slow), Path(sys.argv[1])).score(PAIRS)
time.sleep(60)
"""


def test_a_killed_run_keeps_what_it_had_finished(tmp_path: Path) -> None:
    path = tmp_path / "scores.sqlite3"
    code = KILLED.format(folder=str(Path(__file__).parent))
    for kept in (0, 256):
        with subprocess.Popen([sys.executable, "-c", code, str(path)]) as process:
            while cache_info(path).scores <= kept:
                time.sleep(0.002)
            os.kill(process.pid, signal.SIGKILL)
    kept = cache_info(path).scores
    assert kept in (512, len(PAIRS))
    backend = CachedBackend(ScriptedBackend(scores), path)
    assert backend.score(PAIRS) == tuple(map(scores, PAIRS))
    assert backend.stats.hits == kept
    backend.close()
