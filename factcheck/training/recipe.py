"""What a training run does, read from one TOML file."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from factcheck.core.errors import UsageError

__all__ = ["Export", "Parallel", "Recipe", "Student", "Teacher", "Vocabulary", "read_recipe"]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Size in pieces, lines of each language to learn them from, letters of the longest piece."""

    size: int
    lines_per_language: int
    piece_length: int


@dataclass(frozen=True, slots=True)
class Parallel:
    """How much of the parallel text is read: see compact.toml."""

    most_per_set: int
    repeat: Mapping[str, int]
    joined: float
    words: float


@dataclass(frozen=True, slots=True)
class Teacher:
    """The English network's training: tokens in all and a batch, rates, shares of each task."""

    tokens: int
    batch_tokens: int
    rates: Mapping[str, float]
    mixture: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Student:
    """A round of the multilingual network's training.

    A mixture has the first step's share and the last's; `borrowed` is the share of English texts
    with words of other languages among those to embed. See compact.toml.
    """

    name: str
    tokens: int
    batch_tokens: int
    rates: Mapping[str, float]
    mixture: Mapping[str, tuple[float, float]]
    judgement: float
    consulted: float
    contrast: float
    english: float
    switched: float
    borrowed: float


@dataclass(frozen=True, slots=True)
class Export:
    """How the weights are stored: "int8" or "float16"."""

    weights: str


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that decides a trained model, beside the data."""

    seed: int
    languages: tuple[str, ...]
    licences: tuple[str, ...]
    english: str
    vocabulary: Vocabulary
    parallel: Parallel
    teacher: Teacher
    student: Student
    refinement: Student
    export: Export

    def digest(self, *parts: str) -> str:
        """Return a hash of some parts and of what all parts rest on."""
        whole = asdict(self)
        chosen = {
            name: whole[name] for name in ("seed", "languages", "licences", "english", *parts)
        }
        return hashlib.sha256(json.dumps(chosen, sort_keys=True).encode()).hexdigest()[:16]


def read_recipe(path: Path) -> Recipe:
    """Return the recipe in a TOML file.

    Raises: UsageError with the file and what is missing or unknown in it.
    """
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        parts: dict[str, Any] = {
            "vocabulary": Vocabulary(**told.pop("vocabulary")),
            "parallel": Parallel(**told.pop("parallel")),
            "teacher": Teacher(**told.pop("teacher")),
            **{name: _round(name, told.pop(name)) for name in ("student", "refinement")},
            "export": Export(**told.pop("export")),
        }
        return Recipe(
            seed=told.pop("seed"),
            languages=tuple(told.pop("languages")),
            licences=tuple(told.pop("licences")),
            english=told.pop("start")["english"],
            **parts,
            **told,
        )
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: {error}") from error
    except KeyError as error:
        raise UsageError(f"{path}: {error} is missing; see training/compact.toml") from error
    except TypeError as error:
        # A dataclass names the key that it misses or does not know.
        raise UsageError(f"{path}: {str(error).partition('() ')[2]}") from error


def _round(name: str, told: dict[str, Any]) -> Student:
    mixture = {task: (first, last) for task, (first, last) in told.pop("mixture").items()}
    return Student(name, **told, mixture=mixture)
