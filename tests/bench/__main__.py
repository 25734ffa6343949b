"""Measure speed and memory: `python -m tests.bench [PART ...]`, or `nox -s bench`.

Parts: pairs, accurate, commands, documents, segments, cluster (with Ray installed). Without any,
all. `--data FOLDER` names NTREX-128 (fr.tsv.gz: English TAB French); without it the seeds stand for
articles.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from factcheck.backends.known_models import BUNDLED
from tests.bench.machine import described
from tests.bench.models import plain_copy, random_mdeberta
from tests.bench.pairs import (
    compare,
    largest_difference,
    readable,
    rounding,
    shares_of_peak,
    systems,
)
from tests.bench.runs import commands, documents
from tests.bench.segments import alignment, long_documents
from tests.bench.texts import article_pairs, seed_pairs

# More than that is over the last bits of fp32: somebody computes something else.
SAME = 1e-4


def show(lines: list[str]) -> None:
    """Print lines as soon as they are known."""
    print("\n".join(lines), flush=True)


def measure_pairs(options: argparse.Namespace, folder: Path) -> None:
    """Compare pairs a second on the bundled model's weights."""
    model = plain_copy(folder / "compact")
    of_seeds = readable(model, seed_pairs(options.pairs))
    of_articles = readable(model, article_pairs(options.data, options.pairs))
    difference = largest_difference(model, of_seeds[:50])
    show([f"largest difference of a probability between ours and the pipeline: {difference:.1e}"])
    if difference > SAME:
        raise AssertionError(difference)
    show([rounding(model, BUNDLED, [*of_seeds, *of_articles])])
    for threads in options.threads:
        runs = systems(model, threads, bundled=BUNDLED)
        for name, pairs in (("seeds", of_seeds), ("articles", of_articles)):
            found = compare(f"{name}, {threads} threads", pairs, runs, options.rounds)
            show(found.lines())
            show(shares_of_peak(model, pairs, found.rates, threads))


def measure_accurate(options: argparse.Namespace, folder: Path) -> None:
    """Compare pairs a second on a network of the accurate model's size."""
    model = random_mdeberta(folder / "mdeberta")
    pairs = seed_pairs(max(16, options.pairs // 10))
    runs = systems(model, options.threads[-1])
    show(compare("mDeBERTa-v3-base, random weights", pairs, runs, min(3, options.rounds)).lines())


def measure_commands(options: argparse.Namespace, _: Path) -> None:
    """Time whole commands."""
    show(commands(options.rounds))


def measure_documents(options: argparse.Namespace, _: Path) -> None:
    """Time tables of many documents."""
    show(documents(options.documents, options.networked, options.data, options.format))


def measure_segments(options: argparse.Namespace, _: Path) -> None:
    """Time long documents: the alignment alone, and whole runs without a network."""
    show(alignment(options.segments, options.rounds))
    show(long_documents(options.segments))


def measure_cluster(options: argparse.Namespace, _: Path) -> None:
    """Time two workers of a local cluster against one."""
    if find_spec("ray") is None:
        show(["(no ray: the cluster is left out)"])
        return
    from tests.bench.cluster import cluster

    show(cluster(options.clustered, min(3, options.rounds), options.data))


# Whole commands first: a process started by a large one counts the large one's memory as its own.
PARTS: dict[str, Callable[[argparse.Namespace, Path], None]] = {
    "commands": measure_commands,
    "documents": measure_documents,
    "segments": measure_segments,
    "pairs": measure_pairs,
    "accurate": measure_accurate,
    "cluster": measure_cluster,
}


def main() -> None:
    """Measure the parts named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--documents", type=int, nargs="+", default=[100, 1_000, 10_000])
    parser.add_argument("--segments", type=int, nargs="+", default=[1_250, 2_500, 5_000])
    parser.add_argument("--networked", type=int, default=100, help="most documents with network")
    parser.add_argument("--format", default="jsonl", help="of the reports on many documents")
    parser.add_argument("--clustered", type=int, default=48, help="documents for the cluster")
    parser.add_argument("--data", type=Path)
    options = parser.parse_args()
    show(described())
    with tempfile.TemporaryDirectory() as folder:
        for part in options.parts or PARTS:
            PARTS[part](options, Path(folder))


if __name__ == "__main__":
    main()
