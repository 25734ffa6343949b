"""``CLAIM@DOCUMENT``, as reports and the command line name a cell."""

from __future__ import annotations

import glob
from collections.abc import Sequence
from dataclasses import replace

from factcheck.cli.checking import read_table, refuse_unknown
from factcheck.core.errors import UsageError
from factcheck.core.settings import Effective

__all__ = ["cell_of", "documents_of"]


def cell_of(name: str) -> tuple[str, str]:
    """Return claim and document of ``CLAIM@DOCUMENT``.

    >>> cell_of("launch-outcome@ap-ar")
    ('launch-outcome', 'ap-ar')

    Raises: UsageError when the name has another form.
    """
    claim, at, document = name.partition("@")
    if not (claim and at and document):
        raise UsageError(f"'{name}' is not of the form CLAIM@DOCUMENT")
    return claim, document


def documents_of(effective: Effective, names: Sequence[str]) -> Effective:
    """Narrow the settings to the documents of some cells.

    Not to their claims: all claims together decide whether a document tells the source's story, so
    a cell gets the report's verdict only beside the others.

    Raises: UsageError when the table holds no such claim or document.
    """
    claims, documents = zip(*map(cell_of, names), strict=True)
    table = read_table(effective.settings)
    refuse_unknown("claim", map(glob.escape, claims), (claim.id for claim in table.claims))
    globs = tuple(dict.fromkeys(map(glob.escape, documents)))
    return replace(
        effective, settings=replace(effective.settings, claim=(), document=globs, lang=())
    )
