"""Batches of texts of like length, drawn without end and the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from factcheck.training.example import Example, ParallelRow

__all__ = ["batches", "endless", "example_length", "joined", "text_length"]

T = TypeVar("T")

# Examples that are sorted by length together: many, for batches of like length.
_POOL = 4096
# Characters a piece of the vocabulary covers: Han and kana against all other letters.
_WIDE, _NARROW = 1.6, 3.6
_LAST_NARROW = 0x2E80


def text_length(text: str) -> int:
    """Return about how many pieces a text has, without reading it into pieces."""
    wide = sum(ord(char) > _LAST_NARROW for char in text)
    return int(wide / _WIDE + (len(text) - wide) / _NARROW) + 3


def example_length(example: Example) -> int:
    """Return about how many pieces an example has."""
    return text_length(example.premise) + text_length(example.hypothesis)


def batches(
    stream: Iterable[T], length: Callable[[T], int], budget: int, chance: random.Random
) -> Iterator[list[T]]:
    """Yield batches of no more than `budget` pieces, padding counted."""
    pool: list[T] = []
    for item in stream:
        pool.append(item)
        if len(pool) == _POOL:
            yield from _of_pool(pool, length, budget, chance)
            pool = []
    yield from _of_pool(pool, length, budget, chance)


def _of_pool(
    pool: Sequence[T], length: Callable[[T], int], budget: int, chance: random.Random
) -> Iterator[list[T]]:
    made: list[list[T]] = []
    batch: list[T] = []
    for item in sorted(pool, key=lambda one: length(one) + chance.random()):
        if batch and length(item) * (len(batch) + 1) > budget:
            made.append(batch)
            batch = []
        batch.append(item)
    if batch:
        made.append(batch)
    chance.shuffle(made)
    yield from made


def endless(items: Sequence[T], chance: random.Random) -> Iterator[T]:
    """Yield all items in a random order, again and again."""
    order = list(items)
    while order:
        chance.shuffle(order)
        yield from order


def joined(
    rows: Iterable[ParallelRow], share: float, chance: random.Random
) -> Iterator[ParallelRow]:
    """Join a share of the rows to the language's row before, so that texts grow longer."""
    last: dict[str, ParallelRow] = {}
    for row in rows:
        before = last.get(row.language)
        last[row.language] = row
        if before is None or chance.random() >= share:
            yield row
            continue
        space = "" if row.language in {"zh", "ja"} else " "
        yield ParallelRow(
            f"{before.english} {row.english}",
            f"{before.foreign}{space}{row.foreign}",
            row.language,
            row.source,
        )
