"""The stages that make a model, each of which leaves a file and is not done twice.

Each stage stamps its file with a hash of what it was made by. A file with another stamp was made by
another recipe; it is not mixed in, and not overwritten.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file, save_file

from factcheck.backends.loading import load_backend
from factcheck.cache import CachedBackend
from factcheck.core.errors import UsageError
from factcheck.ingest.atomic import write_text
from factcheck.training.calibrate import SCORES, assess_cells, calibrate_model
from factcheck.training.claims_data import TABLES, TEST, load_cells
from factcheck.training.example import Example, ParallelRow
from factcheck.training.export import export
from factcheck.training.initial import initial_embeddings
from factcheck.training.lexicons import read_lexicons
from factcheck.training.measure import measured, tally
from factcheck.training.network import Network, english_folder, open_english, open_student
from factcheck.training.recipe import Recipe, Student
from factcheck.training.sets import read_nli, read_parallel
from factcheck.training.student import Lessons, Material, train_student
from factcheck.training.teacher import train_teacher
from factcheck.training.vocabulary import open_tokenizer, train_vocabulary, write_tokenizer
from factcheck.training.weights import read_masters

__all__ = ["STAGES", "Work", "run_stages"]

# A word list's entries of several words are glosses more often than translations.
_DICTIONARY_WORDS = 1


@dataclass
class Work:
    """A run: its recipe, data, folder and device; what is read is kept for the stages after."""

    recipe: Recipe
    data: Path
    folder: Path
    device: torch.device
    stop: int | None = None
    claims: Path = TABLES

    @cached_property
    def rows(self) -> list[ParallelRow]:
        """The parallel text."""
        told = self.recipe
        most = told.parallel.most_per_set
        return read_parallel(self.data, told.languages, told.licences, most, told.seed)

    @cached_property
    def words(self) -> list[ParallelRow]:
        """The entries of word lists."""
        return [row for code in self.recipe.languages for row in self._lexicon(code)]

    @cached_property
    def nli(self) -> list[Example]:
        """The English inference sets."""
        return read_nli(self.data, self.recipe.licences)

    @cached_property
    def material(self) -> Material:
        """What the student learns from."""
        dictionaries: dict[str, dict[str, tuple[str, ...]]] = {}
        for row in self.words:
            if "name" not in row.source and len(row.english.split()) == _DICTIONARY_WORDS:
                own = dictionaries.setdefault(row.language, {})
                own[row.english.lower()] = (*own.get(row.english.lower(), ()), row.foreign)
        return Material(self.rows, self.words, self.nli, dictionaries)

    def _lexicon(self, language: str) -> list[ParallelRow]:
        return read_lexicons(self.data / "lex", language)

    def teacher(self) -> Network:
        """Return the trained teacher on this run's device."""
        network = open_english(self.recipe.english)
        network.model.load_state_dict(read_masters(self.folder / "teacher.safetensors"))
        network.model.to(self.device)
        return network

    def start(self) -> Network:
        """Return the student before training."""
        table = torch.from_numpy(load_file(self.folder / "embeddings.safetensors")["words"])
        student = open_student(table, self.teacher(), self.folder / "tokenizer.json")
        student.model.to(self.device)
        return student


def _vocabulary(work: Work) -> bool:
    told = work.recipe.vocabulary
    texts = [*work.rows, *work.words]
    lines, longest = told.lines_per_language, told.piece_length
    tokenizer = train_vocabulary(texts, told.size, lines, longest, work.recipe.seed)
    write_tokenizer(tokenizer, work.folder)
    return True


def _embeddings(work: Work) -> bool:
    english = english_folder(work.recipe.english)
    network = open_english(work.recipe.english)
    old = np.asarray(network.model.bert.embeddings.word_embeddings.weight.detach())
    longest = 512
    tokenizers = (work.folder / "tokenizer.json", english / "tokenizer.json")
    new_tokenizer, old_tokenizer = (open_tokenizer(path, longest) for path in tokenizers)
    for tokenizer in (new_tokenizer, old_tokenizer):
        tokenizer.no_padding()
    texts = [*work.rows, *work.words]
    table = initial_embeddings(texts, new_tokenizer, old_tokenizer, old)
    save_file({"words": table}, work.folder / "embeddings.safetensors")
    return True


def _teacher(work: Work) -> bool:
    checkpoint = work.folder / "teacher.safetensors"
    told, rows = work.recipe, work.rows
    made = train_teacher(told, rows, work.nli, checkpoint, work.device, stop=work.stop)
    return made is not None


def _student(work: Work) -> bool:
    return _round(work, work.recipe.student, work.start())


def _refinement(work: Work) -> bool:
    start = work.start()
    start.model.load_state_dict(read_masters(work.folder / "student.safetensors"))
    return _round(work, work.recipe.refinement, start)


def _round(work: Work, told: Student, start: Network) -> bool:
    checkpoint = work.folder / f"{told.name}.safetensors"
    teacher, stop = work.teacher(), work.stop
    lessons = Lessons(work.recipe, told, work.material)
    made = train_student(lessons, teacher, start, checkpoint, stop=stop)
    return made is not None


def _export(work: Work) -> bool:
    masters = read_masters(work.folder / "refinement.safetensors")
    config = work.teacher().model.config.to_dict()
    words = masters["bert.embeddings.word_embeddings.weight"]
    config["vocab_size"] = len(words)
    tokenizer, form = work.folder / "tokenizer.json", work.recipe.export.weights
    export(masters.items(), config, tokenizer, work.folder / "model", form)
    return True


def _calibration(work: Work) -> bool:
    calibrate_model(work.data, work.folder / "model", work.folder, work.claims)
    return True


def _evaluation(work: Work) -> bool:
    backend = CachedBackend(load_backend(str(work.folder / "model")), work.folder / SCORES)
    cells = load_cells(work.data, TEST, work.claims)
    languages = sorted({cell.language for cell in cells})
    table = measured(tally(assess_cells(cells, backend), backend), languages)
    write_text(work.folder / "measured.txt", table + "\n")
    print(table)
    return True


STAGES: Mapping[str, Callable[[Work], bool]] = {
    "vocabulary": _vocabulary,
    "embeddings": _embeddings,
    "teacher": _teacher,
    "student": _student,
    "refinement": _refinement,
    "export": _export,
    "calibration": _calibration,
    "evaluation": _evaluation,
}
_STUDENT = ("vocabulary", "parallel", "teacher", "student")
_TRAINING = (*_STUDENT, "refinement")
_RESTS_ON = {
    "vocabulary": ("vocabulary", "parallel"),
    "embeddings": ("vocabulary", "parallel"),
    "teacher": ("teacher", "parallel"),
    "student": _STUDENT,
    "refinement": _TRAINING,
    "export": (*_TRAINING, "export"),
    "calibration": (*_TRAINING, "export"),
    "evaluation": (*_TRAINING, "export"),
}


def run_stages(work: Work, last: str = "evaluation") -> bool:
    """Run all stages up to `last` that are not done; return whether all are.

    Raises: UsageError where the folder holds another recipe's files; DocumentError for data.
    """
    work.folder.mkdir(parents=True, exist_ok=True)
    for name, stage in STAGES.items():
        stamp, begun = work.folder / f"{name}.done", work.folder / f"{name}.begun"
        digest = work.recipe.digest(*_RESTS_ON[name])
        for mark in (stamp, begun):
            if mark.exists() and mark.read_text(encoding="utf-8").strip() != digest:
                message = f"{mark}: made by another recipe; give another folder, or empty this one"
                raise UsageError(message)
        if not stamp.exists():
            print(f"stage {name}", file=sys.stderr, flush=True)
            write_text(begun, digest + "\n")
            torch.manual_seed(work.recipe.seed)
            if not stage(work):
                return False
            write_text(stamp, digest + "\n")
        if name == last:
            break
    return True
