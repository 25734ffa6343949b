"""Two workers against one, each with one thread, on a cluster of this machine's own."""

from __future__ import annotations

import statistics
import tempfile
from functools import partial
from pathlib import Path

from factcheck.backends.loading import load_backend
from factcheck.cluster import check_on_ray, import_ray
from factcheck.ingest.claim_table import load_table
from factcheck.pipeline import check_inputs, gather
from tests.bench.machine import timed
from tests.bench.texts import write_table

_STORE = 200_000_000  # bytes; documents are small, and Ray would take a third of the memory


def cluster(count: int, rounds: int, data: Path | None) -> list[str]:
    """Check so many documents by one worker and by two, in turns; the reports must be equal."""
    ray = import_ray()
    ray.init(
        num_cpus=2,
        include_dashboard=False,
        log_to_driver=False,
        logging_level="ERROR",
        object_store_memory=_STORE,
    )
    opened = partial(load_backend, threads=1)
    backend = opened()
    with tempfile.TemporaryDirectory() as folder:
        inputs = gather(load_table(write_table(Path(folder), count, data)))
        times: dict[int, list[float]] = {1: [], 2: []}
        reports = []

        def run(workers: int) -> None:
            reports.append(check_on_ray(inputs, backend, opened, workers=workers))

        for _ in range(rounds):
            for workers, took in times.items():
                took.append(timed(partial(run, workers)))
        alone = check_inputs(inputs, backend)
    ray.shutdown()
    if any(report != alone for report in reports):
        message = "the cluster's report is another one"
        raise AssertionError(message)
    one, two = (statistics.median(times[workers]) for workers in (1, 2))
    return [
        f"{count} documents on a local cluster, {rounds} rounds, reports equal to the local ones",
        f"  {one / two:5.2f}x  two workers {two:.1f} s, one {one:.1f} s, loading models included",
    ]
