"""Pairs a second: the same pairs and weights through other libraries, and through ours."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.backends.batching import pack_blocks, plan_blocks
from factcheck.backends.loading import load_backend
from factcheck.core.nli import NLIScores, Pair
from tests.bench.machine import integer_peak, matrix_peak, timed

Run = Callable[[Sequence[Pair]], object]

OURS, IN_FLOATS = "ours", "ours, fp32"


@dataclass(frozen=True, slots=True)
class Measured:
    """Pairs a second of each system, ours first; the others' as ratios to it."""

    name: str
    pairs: int
    rates: dict[str, float]

    def lines(self) -> list[str]:
        """Return a row each, ratio first."""
        ours = self.rates[OURS]
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


def systems(
    folder: Path, threads: int, *, bundled: str | None = None, cross_encoder: bool = True
) -> dict[str, Run]:
    """Return ours first, then what a user would otherwise call, on one model.

    `bundled` names the same weights as we ship them; ours are then those, and the folder's beside.
    """
    import torch
    import transformers

    torch.set_num_threads(threads)
    transformers.logging.set_verbosity_error()
    floats = load_backend(str(folder), threads=threads)
    classify: Any = transformers.pipeline(
        "text-classification", model=str(folder), tokenizer=str(folder), device="cpu"
    )

    def pipeline(size: int) -> Run:
        def run(pairs: Sequence[Pair]) -> object:
            inputs = [{"text": p.premise, "text_pair": p.hypothesis} for p in pairs]
            return classify(inputs, batch_size=size, truncation=True, top_k=None)

        return run

    found: dict[str, Run] = {OURS: floats.score}
    if bundled:
        found = {OURS: load_backend(bundled, threads=threads).score, IN_FLOATS: floats.score}
    found |= {"transformers pipeline, 1": pipeline(1), "transformers pipeline, 32": pipeline(32)}
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
    """Return how far our probabilities in fp32 are from the pipeline's on the same pairs."""
    runs = systems(folder, 1, cross_encoder=False)
    ours: Any = runs[OURS](pairs)
    theirs: Any = runs["transformers pipeline, 1"](pairs)
    found = 0.0
    for one, labels in zip(ours, theirs, strict=True):
        by_label = {entry["label"].lower(): entry["score"] for entry in labels}
        found = max(found, abs(one.entailment - by_label["entailment"]))
    return found


def rounding(folder: Path, bundled: str, pairs: Sequence[Pair]) -> str:
    """Say how far the integers' probabilities of entailment are from those of floats."""
    both = [load_backend(name).score(pairs) for name in (str(folder), bundled)]
    away = [abs(a.entailment - b.entailment) for a, b in zip(*both, strict=True) if a and b]
    labels = [[_likeliest(one) for one in scores if one] for scores in both]
    others = sum(one != other for one, other in zip(*labels, strict=True))
    middle = statistics.mean(away)
    return (
        f"integers beside fp32, {len(away)} pairs: {middle:.4f} away on average, {max(away):.3f} "
        f"at most, {others} likeliest labels differ"
    )


def _likeliest(scores: NLIScores) -> int:
    shares = (scores.entailment, scores.neutral, scores.contradiction)
    return shares.index(max(shares))


def shares_of_peak(
    folder: Path, pairs: Sequence[Pair], rates: dict[str, float], threads: int
) -> list[str]:
    """Return what part of the machine's matrix peaks the scoring reaches, and what padding costs.

    Units: integer products count as two operations each, as those of floats do.
    """
    backend: Any = load_backend(str(folder), threads=threads)
    backend.load()
    network = backend._classifier  # noqa: SLF001 - to count its work
    tokens = backend._pair_tokenizer.pairs(pairs, network.limit)  # noqa: SLF001 - likewise
    lengths = [len(one.ids) for one in tokens if one]
    config = network.module.config
    width, inner = config.hidden_size, config.intermediate_size
    per_token = 2 * config.num_hidden_layers * (4 * width**2 + 2 * width * inner)
    attention = sum(4 * config.num_hidden_layers * width * n**2 for n in lengths)
    work = (per_token * sum(lengths) + attention) / len(pairs)
    peaks = {IN_FLOATS: matrix_peak(threads), OURS: integer_peak(threads)}
    plans = {IN_FLOATS: plan_blocks, OURS: pack_blocks}
    lines = [f"  {work / 1e9:.2f} Gop a pair of {sum(lengths) / len(pairs):.0f} tokens"]
    for name, peak in peaks.items():
        padded = sum(b.rows * b.length for b in plans[name](lengths, network.limit))
        reached = f"{work * rates[name] / peak:5.1%} of the peak of {peak / 1e9:.0f} Gop/s"
        lines.append(
            f"  {name}: {reached}, {sum(lengths) / padded:5.1%} of the positions hold text"
        )
    return lines
