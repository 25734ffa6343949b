"""Whole runs in processes of their own: time and peak memory of what a user starts."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.texts import ROOT, write_table

# A table of many documents is checked by a backend without a network: what is left is our own.
_SCRIPTED = """
import pathlib, sys
from factcheck import registry
from factcheck.core.nli import NLIScores
from factcheck.core.protocols import RenderOptions, pieces_of
from factcheck.ingest.atomic import write_pieces
from factcheck.pipeline import check
from factcheck.testing import ScriptedBackend

class Quick(ScriptedBackend):
    # Keeps no list of what it was asked, and reads few texts twice: what is left is our own.
    vectors = {}
    def score(self, pairs):
        return (NLIScores(0.02, 0.96, 0.02),) * len(pairs)
    def embed(self, texts):
        import numpy
        for text in texts:
            if text not in self.vectors:
                self.vectors[text] = super().embed([text])[0]
        self.embedded.clear()
        rows = [self.vectors[text] for text in texts]
        if len(self.vectors) > 1_000:
            self.vectors.clear()
        return numpy.stack(rows) if rows else super().embed([])

report = check(sys.argv[1], backend=Quick())
pieces = pieces_of(registry.reporter(sys.argv[3]), report, RenderOptions())
write_pieces(pathlib.Path(sys.argv[2]), (piece.encode() for piece in pieces))
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """One process. Units: seconds and bytes."""

    seconds: float
    peak: int

    def __str__(self) -> str:
        return f"{self.seconds:8.2f} s  {self.peak / 2**20:6.0f} MiB"


def run(arguments: list[str], cache: Path, cwd: Path = ROOT) -> Ran:
    """Run Python with arguments and wait for it; findings are no failure."""
    environment = {
        **os.environ,
        "FACTCHECK_CACHE_DIR": str(cache),
        "PYTHONPATH": str(ROOT),
        "CI": "",
    }
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if process.returncode not in {0, 1}:
        raise RuntimeError(f"{arguments} ended with {process.returncode}")
    return Ran(seconds, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def median(ran: list[Ran]) -> Ran:
    """Return the median time, and the highest memory."""
    return Ran(statistics.median(one.seconds for one in ran), max(one.peak for one in ran))


def commands(rounds: int) -> list[str]:
    """Time what starts often: help, validation, the seeds cold and warm."""
    lines = ["whole commands: median seconds, highest memory"]
    check = ["-m", "factcheck", "check", "--format", "json", "--exit-zero"]
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "kept"
        for name, arguments in (
            ("--help", ["-m", "factcheck", "--help"]),
            ("validate", ["-m", "factcheck", "validate"]),
        ):
            found = median([run(arguments, kept) for _ in range(rounds)])
            lines.append(f"  {found}  factcheck {name}")
        cold = [run(check, Path(folder) / f"cold{i}") for i in range(max(3, rounds // 2))]
        lines.append(f"  {median(cold)}  seeds, empty cache")
        run(check, kept)
        warm = [run(check, kept) for _ in range(rounds)]
        lines.append(f"  {median(warm)}  seeds, every score kept")
    return lines


def documents(counts: list[int], networked: int, data: Path | None, format_: str) -> list[str]:
    """Check tables of many documents: with the network up to `networked`, and scripted."""
    lines = ["many documents: seconds, peak memory, seconds a document"]
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            place = Path(folder) / str(count)
            place.mkdir()
            table = write_table(place, count, data)
            if count <= networked:
                command = ["-m", "factcheck", "check", str(table), "--no-cache", "--exit-zero"]
                found = run([*command, "--format", format_], place)
                lines.append(_row(found, count, "with the network"))
            found = run(["-c", _SCRIPTED, str(table), str(place / "report"), format_], place)
            lines.append(_row(found, count, "scripted: all but the network"))
    return lines


def _row(found: Ran, count: int, how: str) -> str:
    return f"  {found}  {found.seconds / count:8.4f}  {count:>7,} documents, {how}"
