"""The multilingual student: embeds as its English teacher does, and judges in all languages.

Its layers begin as the teacher's, so that inference need not be learned again; what it learns is
to read other languages as the teacher reads English (Reimers and Gurevych 2020), and to tell which
facts a translation carries.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from factcheck.training.batches import batches, endless, example_length, joined, text_length
from factcheck.training.example import Example, ParallelRow
from factcheck.training.loop import Task, train
from factcheck.training.network import Network
from factcheck.training.optimizer import Trainer
from factcheck.training.recipe import Recipe, Student
from factcheck.training.stream import parallel_examples
from factcheck.training.switching import code_switch, switched_examples
from factcheck.training.teacher import label_loss
from factcheck.training.templates import template_examples

__all__ = ["Lessons", "Material", "train_student"]

# Cosines lie between -1 and 1; so sharpened, they tell one sentence from the batch's others.
_SHARPNESS = 20.0
# Share of the words of a borrowed text that are put in another language, where a word list can.
_BORROWED = 0.7
# Words that tell an English hypothesis, which alone the teacher reads, from any other.
_ENGLISH = frozenset(("the", "of", "and", "that", "she", "they", "you", "it"))


@dataclass(frozen=True, slots=True)
class Material:
    """What a student learns from: rows of parallel text and of word lists, English inference.

    `dictionaries` hold the translations of English words by language.
    """

    rows: Sequence[ParallelRow]
    words: Sequence[ParallelRow]
    nli: Sequence[Example]
    dictionaries: Mapping[str, Mapping[str, tuple[str, ...]]]


class Lessons:
    """What a round learns from: endless streams, each drawn by a chance of its own."""

    def __init__(self, recipe: Recipe, told: Student, material: Material) -> None:
        self.told = told
        self.seed = recipe.seed
        self._recipe = recipe
        self._material = material

    def chance(self, name: str) -> random.Random:
        """Return a chance for one purpose, the same in each run of the recipe."""
        return random.Random(f"{self.seed} {self.told.name} {name}")

    def examples(self) -> dict[str, Iterator[Example]]:
        """Return the streams of examples to judge, by task."""
        languages = [*self._recipe.languages, "en"]
        return {
            "nli": self._switched(endless(self._material.nli, self.chance("nli"))),
            "parallel": parallel_examples(self._material.rows, self.chance("parallel")),
            "templates": template_examples(languages, self.chance("templates")),
        }

    def texts(self) -> Iterator[ParallelRow]:
        """Yield texts to embed."""
        told, rows = self._recipe.parallel, self._material.rows
        often = [row for row in rows for _ in range(told.repeat.get(row.source, 1))]
        drawn = endless(often, self.chance("rows"))
        kinds = (
            joined(drawn, told.joined, self.chance("joined")),
            endless(self._material.words, self.chance("words")),
            self._borrowed(),
        )
        shares = (1 - told.words - self.told.borrowed, told.words, self.told.borrowed)
        chance = self.chance("kinds of texts")
        while True:
            yield next(chance.choices(kinds, shares)[0])

    def _borrowed(self) -> Iterator[ParallelRow]:
        """Yield English texts with most words in another language.

        What was written in English for one language, or none, is read in all of them so.
        """
        material, chance = self._material, self.chance("borrowed")
        texts = [row.english for row in material.rows]
        texts += [text for one in material.nli for text in (one.premise, one.hypothesis)]
        languages = sorted(material.dictionaries)
        for text in endless(texts, chance):
            language = chance.choice(languages)
            foreign = code_switch(text, material.dictionaries[language], chance, _BORROWED)
            if foreign != text:
                yield ParallelRow(text, foreign, language, "borrowed")

    def _switched(self, examples: Iterable[Example]) -> Iterator[Example]:
        chance = self.chance("switched")
        for example in examples:
            if chance.random() < self.told.switched:
                yield from switched_examples([example], self._material.dictionaries, chance)
            else:
                yield example


def train_student(
    lessons: Lessons,
    teacher: Network,
    start: Network,
    checkpoint: Path,
    *,
    stop: int | None = None,
) -> Network | None:
    """Return the trained student, None where the run was stopped before its end.

    `start` is the network to begin from; it is trained in place.
    """
    told = lessons.told
    teacher.model.to(torch.bfloat16).eval().requires_grad_(requires_grad=False)
    start.model.train()
    trainer = Trainer(start.model, told.rates, told.tokens, torch.bfloat16)
    losses = _Losses(told, start, teacher)
    streams = lessons.examples()
    tasks = {
        name: Task(
            share=told.mixture[name],
            batches=batches(
                stream, example_length, told.batch_tokens, lessons.chance(f"{name} batches")
            ),
            size=lambda batch: sum(map(example_length, batch)),
            loss=losses.labels if name == "nli" else losses.judgements,
        )
        for name, stream in streams.items()
    }
    tasks["embedding"] = Task(
        share=told.mixture["embedding"],
        batches=batches(
            lessons.texts(),
            lambda row: text_length(row.foreign),
            told.batch_tokens,
            lessons.chance("embedding batches"),
        ),
        size=lambda batch: sum(text_length(row.foreign) for row in batch),
        loss=losses.embeddings,
    )
    return start if train(trainer, tasks, checkpoint, lessons.seed, stop) else None


class _Losses:
    """What a batch costs the student, by task."""

    def __init__(self, told: Student, student: Network, teacher: Network) -> None:
        self._told = told
        self._student = student
        self._teacher = teacher

    def embeddings(self, rows: Sequence[ParallelRow]) -> torch.Tensor:
        """Distance of a batch's embeddings to the teacher's, and contrast within the batch."""
        english = [row.english for row in rows]
        # Drawn from the batch alone, so that a run that goes on draws the same.
        in_english = random.Random(english[0]).random() < self._told.english
        with torch.no_grad():
            target = self._teacher.embed(english)
        own = self._student.embed(english if in_english else [row.foreign for row in rows])
        distance = (1 - (own * target).sum(-1)).mean()
        likeness = own @ target.T * _SHARPNESS
        places = torch.arange(len(rows), device=own.device)
        contrast = torch.nn.functional.cross_entropy(likeness, places)
        return distance + self._told.contrast * contrast

    def labels(self, examples: Sequence[Example]) -> torch.Tensor:
        """Cross-entropy of a batch's labels."""
        return label_loss(self._student, examples)

    def judgements(self, examples: Sequence[Example]) -> torch.Tensor:
        """Cross-entropy of labels and, now and then, of the English teacher's probabilities."""
        taught = [one for one in examples if one.english and _is_english(one.hypothesis)]
        consult = random.Random(examples[0].hypothesis).random() < self._told.consulted
        if not consult or not taught:
            return label_loss(self._student, examples)
        with torch.no_grad():
            told = self._teacher.judge([(one.english, one.hypothesis) for one in taught])
        logits = self._student.judge([(one.premise, one.hypothesis) for one in taught])
        labels = torch.tensor([one.label for one in taught], device=logits.device)
        gold = torch.nn.functional.one_hot(labels, logits.shape[-1]).float()
        weight = self._told.judgement
        target = (1 - weight) * gold + weight * told.softmax(-1)
        return torch.nn.functional.cross_entropy(logits, target)


def _is_english(text: str) -> bool:
    return text.isascii() and not _ENGLISH.isdisjoint(text.lower().split())
