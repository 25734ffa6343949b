"""The loop that all training shares: draw a task, take a step, report, keep a checkpoint."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from factcheck.training.optimizer import Trainer

__all__ = ["Task", "train"]

_REPORT_STEPS = 50
_CHECKPOINT_SECONDS = 480


@dataclass(frozen=True, slots=True)
class Task:
    """What a step may be spent on.

    `share` are its first and its last share of all steps; `batches` are endless; `size` tells
    about how many tokens a batch holds; `loss` is what a batch costs.
    """

    share: tuple[float, float]
    batches: Iterator[list[Any]]
    size: Callable[[list[Any]], int]
    loss: Callable[[list[Any]], torch.Tensor]


def train(
    trainer: Trainer,
    tasks: Mapping[str, Task],
    checkpoint: Path,
    seed: int,
    stop: int | None = None,
) -> bool:
    """Train until the trainer's tokens are seen; go on from the checkpoint where there is one.

    What a step does follows from the seed and the steps before alone, so a run that was stopped
    and goes on ends with the same weights. Returns whether all tokens were seen; `stop` ends the
    run after so many steps.
    """
    if checkpoint.exists():
        trainer.resume(checkpoint)
    chance = random.Random(seed)
    names = tuple(tasks)
    losses: dict[str, float] = {}
    seen, at_start = 0, trainer.seen
    began = kept = time.monotonic()
    step = 0
    while seen < trainer.tokens:
        share = [_share(tasks[name], seen / trainer.tokens) for name in names]
        name = chance.choices(names, share)[0]
        batch = next(tasks[name].batches)
        size = tasks[name].size(batch)
        seen += size
        step += 1
        if step <= trainer.steps:
            continue  # drawn again, so that the next one is the one that would have come
        loss = tasks[name].loss(batch)
        trainer.step(loss, size)
        losses[name] = 0.95 * losses.get(name, float(loss.detach())) + 0.05 * float(loss.detach())
        if step % _REPORT_STEPS == 0:
            rate = (trainer.seen - at_start) / (time.monotonic() - began)
            shown = " ".join(f"{key} {value:.3f}" for key, value in sorted(losses.items()))
            print(
                f"{trainer.progress:6.1%} {rate:6.0f} tokens/s  {shown}",
                file=sys.stderr,
                flush=True,
            )
        if time.monotonic() - kept > _CHECKPOINT_SECONDS:
            trainer.save(checkpoint)
            kept = time.monotonic()
        if stop is not None and step >= stop:
            trainer.save(checkpoint)
            return False
    trainer.save(checkpoint)
    return True


def _share(task: Task, progress: float) -> float:
    first, last = task.share
    return first + (last - first) * progress
