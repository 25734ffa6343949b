"""The lists and tables of a language pack, unfolded into the forms they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.comparators._number_text import fold_form
from factcheck.core.number_words import NumberWords

__all__ = ["forms", "table"]

_BRACES = re.compile(r"\{([^{}]*)\}")


def forms(text: str, data: NumberWords) -> Iterator[str]:
    """Yield the forms of a list, folded as texts are."""
    for item in text.split("|"):
        for form in _unfolded(item.strip(), data.endings.split("|") if data.endings else ()):
            if form:
                yield fold_form(form, data.folds)


def _unfolded(form: str, endings: Iterable[str]) -> Iterator[str]:
    braces = _BRACES.search(form)
    if braces is not None:
        for part in braces[1].split(","):
            yield from _unfolded(form[: braces.start()] + part + form[braces.end() :], endings)
    elif form.endswith("~") and len(form) > 1:
        for ending in endings:
            yield form[:-1] + ending
    else:
        yield form


def table(text: str, data: NumberWords) -> Iterator[tuple[str, str]]:
    """Yield ``(key, form)`` for all forms of a table."""
    for entry in text.split(";"):
        key, _, listed = entry.partition(":")
        # A bar inside braces parts nothing: endings of one form are parted by commas.
        for form in forms(listed, data):
            yield key.strip(), form
