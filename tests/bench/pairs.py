"""Pairs a second: the same pairs and weights through other libraries, and through ours."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.backends.batching import plan_blocks
from factcheck.backends.loading import load_backend
from factcheck.core.nli import Pair
from tests.bench.machine import matrix_peak, timed

Run = Callable[[Sequence[Pair]], object]


@dataclass(frozen=True, slots=True)
class Measured:
    """Pairs a second of each system, ours first; the others' as ratios to it."""

    name: str
    pairs: int
    rates: dict[str, float]

    def lines(self) -> list[str]:
        """Return a row each, ratio first."""
        ours = self.rates["ours"]
        return [f"{self.name}, {self.pairs} pairs: ratio of ours, then pairs/s"] + [
            f"  {ours / rate:5.2f}x  {system:<28} {rate:8.1f}"
            for system, rate in self.rates.items()
        ]


def compare(name: str, pairs: Sequence[Pair], systems: dict[str, Run], rounds: int) -> Measured:
    """Time all systems in turns, so that whatever else the machine does hits them alike."""
    for run in systems.values():
        run(pairs[:8])  # the first call allocates
    times: dict[str, list[float]] = {system: [] for system in systems}
    for _ in range(rounds):
        for system, run in systems.items():
            times[system].append(timed(lambda run=run: run(pairs)))  # type: ignore[misc]
    rates = {system: len(pairs) / statistics.median(took) for system, took in times.items()}
    return Measured(name, len(pairs), rates)


def systems(folder: Path, threads: int, *, cross_encoder: bool = True) -> dict[str, Run]:
    """Return ours first, then what a user would otherwise call, on one model."""
    import torch
    import transformers

    torch.set_num_threads(threads)
    transformers.logging.set_verbosity_error()
    ours = load_backend(str(folder), threads=threads)
    classify: Any = transformers.pipeline(
        "text-classification", model=str(folder), tokenizer=str(folder), device="cpu"
    )

    def pipeline(size: int) -> Run:
        def run(pairs: Sequence[Pair]) -> object:
            inputs = [{"text": p.premise, "text_pair": p.hypothesis} for p in pairs]
            return classify(inputs, batch_size=size, truncation=True, top_k=None)

        return run

    found: dict[str, Run] = {
        "ours": ours.score,
        "transformers pipeline, 1": pipeline(1),
        "transformers pipeline, 32": pipeline(32),
    }
    if cross_encoder:
        try:
            from sentence_transformers import CrossEncoder
        except ImportError:
            print("  (no sentence-transformers: CrossEncoder is left out)")
        else:
            encoder = CrossEncoder(str(folder), device="cpu")
            found["CrossEncoder.predict"] = lambda pairs: encoder.predict(
                [(p.premise, p.hypothesis) for p in pairs], show_progress_bar=False
            )
    return found


def readable(folder: Path, pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that the model can read whole; other libraries cut the longer ones."""
    backend: Any = load_backend(str(folder), threads=1)
    limit = backend._classifier.limit  # noqa: SLF001 - to count tokens without scoring
    tokens = backend._pair_tokenizer.pairs(pairs, limit)  # noqa: SLF001 - likewise
    return [pair for pair, one in zip(pairs, tokens, strict=True) if one]


def largest_difference(folder: Path, pairs: Sequence[Pair]) -> float:
    """Return how far our probabilities are from the pipeline's on the same pairs."""
    runs = systems(folder, 1, cross_encoder=False)
    ours: Any = runs["ours"](pairs)
    theirs: Any = runs["transformers pipeline, 1"](pairs)
    found = 0.0
    for one, labels in zip(ours, theirs, strict=True):
        by_label = {entry["label"].lower(): entry["score"] for entry in labels}
        found = max(found, abs(one.entailment - by_label["entailment"]))
    return found


def share_of_peak(folder: Path, pairs: Sequence[Pair], rate: float, threads: int) -> list[str]:
    """Return what part of the machine's matrix peak the scoring reaches, and what padding costs."""
    backend: Any = load_backend(str(folder), threads=threads)
    backend.load()
    network = backend._classifier  # noqa: SLF001 - to count its work
    tokens = backend._pair_tokenizer.pairs(pairs, network.limit)  # noqa: SLF001 - likewise
    lengths = [len(one.ids) for one in tokens if one]
    blocks = plan_blocks(lengths, network.limit)
    padded = sum(block.rows * block.length for block in blocks)
    config = network.module.config
    width, inner = config.hidden_size, config.intermediate_size
    per_token = 2 * config.num_hidden_layers * (4 * width**2 + 2 * width * inner)
    attention = sum(4 * config.num_hidden_layers * width * n**2 for n in lengths)
    work = (per_token * sum(lengths) + attention) / len(pairs)
    peak = matrix_peak(threads)
    reached = f"{work * rate / peak:5.1%} of the matrix peak"
    filled = f"{sum(lengths) / padded:5.1%} of the positions computed hold text"
    return [
        f"  {reached} ({peak / 1e9:.0f} GFLOP/s fp32, {work / 1e9:.2f} GFLOP a pair)",
        f"  {filled}, the rest is padding ({sum(lengths) / len(pairs):.0f} tokens a pair)",
    ]
