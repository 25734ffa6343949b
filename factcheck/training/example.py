"""What the model learns from: a premise, a hypothesis and the truth about the two."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CONTRADICTION", "ENTAILMENT", "LABELS", "NEUTRAL", "Example", "ParallelRow"]

LABELS = ("entailment", "neutral", "contradiction")
ENTAILMENT, NEUTRAL, CONTRADICTION = range(3)


@dataclass(frozen=True, slots=True)
class ParallelRow:
    """An English sentence and its translation. `source` names the set that holds them."""

    english: str
    foreign: str
    language: str
    source: str


@dataclass(frozen=True, slots=True)
class Example:
    """One training example.

    `label` is a position in LABELS. `kind` says how the example was made. `english` is the premise
    in English, for a teacher that reads no other language; empty where there is none.
    """

    premise: str
    hypothesis: str
    label: int
    kind: str
    english: str = ""
