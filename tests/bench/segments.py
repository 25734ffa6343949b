"""What long documents cost: alignment alone, and whole runs without a network."""

from __future__ import annotations

import json
import tempfile
import time
import tracemalloc
from pathlib import Path

import numpy as np

from factcheck.stages.align import align
from tests.bench.runs import Ran, run

_DIMENSIONS = 384
_NOISE = 0.8  # of length 1: counterparts have a cosine of about .78, as translations have
_DROPPED = 7  # every so many segments the document leaves one out
_CLAIMS = 10

# All but the network, and the two views that show every segment.
_SCRIPTED = """
import sys, pathlib
from factcheck import registry
from factcheck.core.nli import NLIScores
from factcheck.core.protocols import RenderOptions
from factcheck.pipeline import check
from factcheck.testing import ScriptedBackend
report = check(sys.argv[1], backend=ScriptedBackend(lambda pair: NLIScores(0.02, 0.96, 0.02)))
for name in ("diff", "html"):
    text = registry.reporter(name).render(report, RenderOptions())
    (pathlib.Path(sys.argv[2]) / name).write_text(text)
"""


def alignment(counts: list[int], rounds: int) -> list[str]:
    """Align random segments with their noisy counterparts: best time, highest memory.

    The time is the processor's, which other work on the machine leaves nearly as it is.
    """
    lines = ["alignment: best processor seconds, memory of its own, ms a segment, pairs found"]
    for count in counts:
        source, document, kept = _made(count)
        sizes = [100] * len(source), [100] * len(document)
        best = float("inf")
        for _ in range(rounds):
            start = time.process_time()
            rows = align(source, document, sizes=sizes)
            best = min(best, time.process_time() - start)
        tracemalloc.start()
        align(source, document, sizes=sizes)
        ran = Ran(best, tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        pairs = {(row.source, row.document) for row in rows}
        share = sum(((i,), (j,)) in pairs for j, i in enumerate(kept)) / len(kept)
        lines.append(f"  {ran}  {1000 * best / count:6.3f}  {share:6.1%}  {count:>6,} segments")
    return lines


def long_documents(counts: list[int]) -> list[str]:
    """Check a document of so many segments without a network, and show it side by side."""
    lines = ["long documents, scripted: seconds, peak memory, ms a segment"]
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            place = Path(folder) / str(count)
            place.mkdir()
            table = _write(place, count)
            ran = run(["-c", _SCRIPTED, str(table), str(place)], place)
            each = 1000 * ran.seconds / count
            lines.append(f"  {ran}  {each:6.3f}  {count:>6,} segments: check, diff and page")
    return lines


def _write(folder: Path, count: int) -> Path:
    """Write a source of so many sentences, and a document that leaves some out."""
    words = ["bridge", "river", "mayor", "school", "ferry", "harbour", "winter", "council"]
    english = [
        f"The {words[i % 8]} of town {i} was opened by the {words[i // 8 % 8]} on a Monday."
        for i in range(count)
    ]
    french = [
        f"Ceci est la phrase {i} du texte sur la ville." for i in range(count) if i % _DROPPED
    ]
    for name, lines in (("source", english), ("document", french)):
        (folder / f"{name}.txt").write_text("\n".join(lines), encoding="utf-8")
    claims = [
        {"id": f"c{i}", "statement": english[i]} for i in range(0, count, max(1, count // _CLAIMS))
    ]
    table = {
        "version": "1",
        "source": {"id": "source", "path": "source.txt", "language": "en"},
        "documents": [{"id": "d", "path": "document.txt", "language": "fr"}],
        "claims": claims,
    }
    path = folder / "claims.yaml"
    path.write_text(json.dumps(table), encoding="utf-8")
    return path


def _made(count: int) -> tuple[np.ndarray, np.ndarray, list[int]]:
    random = np.random.default_rng(count)
    source = _unit(random.normal(size=(count, _DIMENSIONS)))
    kept = [i for i in range(count) if i % _DROPPED]
    noise = _unit(random.normal(size=(len(kept), _DIMENSIONS)))
    return source, _unit(source[kept] + _NOISE * noise), kept


def _unit(vectors: np.ndarray) -> np.ndarray:
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
