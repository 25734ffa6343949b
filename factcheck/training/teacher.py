"""The English teacher: an encoder of sentences that learns inference and stays an encoder."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import torch

from factcheck.training.batches import batches, endless, example_length, joined, text_length
from factcheck.training.example import Example, ParallelRow
from factcheck.training.loop import Task, train
from factcheck.training.network import Network, open_english
from factcheck.training.optimizer import Trainer
from factcheck.training.recipe import Recipe

__all__ = ["label_loss", "train_teacher"]

# A label is now and then wrong; a network that is never quite sure forgives it.
_SMOOTHING = 0.03


def label_loss(network: Network, examples: Sequence[Example]) -> torch.Tensor:
    """Return the cross-entropy of examples' labels."""
    logits = network.judge([(one.premise, one.hypothesis) for one in examples])
    labels = torch.tensor([one.label for one in examples], device=network.device)
    return torch.nn.functional.cross_entropy(logits, labels, label_smoothing=_SMOOTHING)


def train_teacher(
    recipe: Recipe,
    rows: Sequence[ParallelRow],
    nli: Sequence[Example],
    checkpoint: Path,
    device: torch.device,
    *,
    stop: int | None = None,
) -> Network | None:
    """Return the trained teacher, None where the run was stopped before its end."""
    told = recipe.teacher
    teacher, original = open_english(recipe.english), open_english(recipe.english)
    dtype = torch.bfloat16
    teacher.model.to(device).train()
    original.model.to(device, dtype).eval().requires_grad_(requires_grad=False)
    trainer = Trainer(teacher.model, told.rates, told.tokens, dtype)

    def kept(texts: list[str]) -> torch.Tensor:
        return (1 - (teacher.embed(texts) * original.embed(texts)).sum(-1)).mean()

    def chance(name: str) -> random.Random:
        return random.Random(f"{recipe.seed} teacher {name}")

    long = joined(endless(rows, chance("rows")), recipe.parallel.joined, chance("joined"))
    examples, texts = endless(nli, chance("nli")), (row.english for row in long)
    tasks = {
        "nli": Task(
            share=(told.mixture["nli"],) * 2,
            batches=batches(examples, example_length, told.batch_tokens, chance("nli batches")),
            size=lambda batch: sum(map(example_length, batch)),
            loss=lambda batch: label_loss(teacher, batch),
        ),
        "embedding": Task(
            share=(told.mixture["embedding"],) * 2,
            batches=batches(texts, text_length, told.batch_tokens, chance("text batches")),
            size=lambda batch: sum(map(text_length, batch)),
            loss=kept,
        ),
    }
    return teacher if train(trainer, tasks, checkpoint, recipe.seed, stop) else None
