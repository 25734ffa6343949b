"""The three notations of a pack's time words: forms, counted forms and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

__all__ = ["counted", "expand", "word_table"]


def expand(forms: str, endings: tuple[str, ...] = ("",)) -> Iterator[str]:
    """Yield each form of a forms string; a final ``~`` stands for each of the endings.

    >>> list(expand("year{,s}|yr"))
    ['year', 'years', 'yr']
    """
    for form in forms.split("|"):
        pieces = re.split(r"\{([^}]*)\}", form)
        choices = [piece.split(",") if i % 2 else [piece] for i, piece in enumerate(pieces)]
        for choice in product(*choices):
            whole = " ".join("".join(choice).split())
            if whole.endswith("~"):
                yield from (whole[:-1] + ending for ending in endings)
            elif whole:
                yield whole


def counted(spelled: str) -> Iterator[tuple[int, str]]:
    """Yield the number and the forms of each item of counted forms.

    >>> list(counted("monday tuesday|tue - thursday"))
    [(1, 'monday'), (2, 'tuesday|tue'), (4, 'thursday')]
    """
    for i, forms in enumerate(spelled.split(), 1):
        if forms != "-":
            yield i, forms.replace("_", " ")


def word_table(written: str) -> Iterator[tuple[str, str]]:
    """Yield the key and the forms of each entry of a table.

    >>> list(word_table("day: day{,s}; week: week{,s}"))
    [('day', 'day{,s}'), ('week', 'week{,s}')]
    """
    for entry in filter(None, written.split("; ")):
        key, _, forms = entry.partition(": ")
        yield key, forms
