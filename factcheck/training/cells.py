"""Labelled cells out of parallel text: a small source, its translation, a claim, the truth.

Ten neighbouring lines are one document. A claim is a sentence of its English side or a part of
one. It is carried by the translation (whole, part), missing from it (dropped: its line was taken
out; half: it was joined to its neighbour in the source and only the neighbour was translated), or
contradicted (one fact of the claim was changed).
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.training.corruption import KINDS, corrupt, names_in, part_of

__all__ = ["LABELS", "LabelledCell", "cells"]

LABELS = ("supported", "absent", "contradicted")
_LINES = 10


@dataclass(frozen=True, slots=True)
class LabelledCell:
    """A source, its translation and one claim. `label` is a position in LABELS."""

    language: str
    kind: str
    label: int
    source: tuple[str, ...]
    translation: tuple[str, ...]
    claim: str


def cells(
    language: str, rows: Sequence[tuple[str, str]], chance: random.Random
) -> Iterator[LabelledCell]:
    """Yield labelled cells; `rows` are (English, foreign) lines in the order of their articles."""
    names = names_in([english for english, _ in rows])
    for first in range(0, len(rows) - _LINES, _LINES):
        block = rows[first : first + _LINES]
        yield from _of_block(language, block, names, chance)


def _of_block(
    language: str,
    block: Sequence[tuple[str, str]],
    names: tuple[str, ...],
    chance: random.Random,
) -> Iterator[LabelledCell]:
    source, translation = (tuple(side) for side in zip(*block, strict=True))
    at = chance.randrange(1, _LINES)
    whole, part = source[at], part_of(source[at])
    without = translation[:at] + translation[at + 1 :]
    joined = source[at - 1].rstrip(".") + ", and " + whole
    halved = (*source[: at - 1], joined, *source[at + 1 :])
    yield LabelledCell(language, "whole", 0, source, translation, whole)
    yield LabelledCell(language, "dropped", 1, source, without, part or whole)
    yield LabelledCell(language, "half", 1, halved, without, part or whole)
    if part:
        yield LabelledCell(language, "part", 0, source, translation, part)
    for kind in KINDS:
        changed = corrupt(kind, part or whole, names, chance)
        if changed:
            yield LabelledCell(language, kind, 2, source, translation, changed)
