"""What earlier runs found in documents for which nothing has changed since: looked up, not found.

A document's outcome is kept under all that it depends on: its own text, the source, the claims and
the rest of the table, the model and its calibration, and the code that decides.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from factcheck import registry
from factcheck.core.document import Document
from factcheck.core.protocols import NLIBackend
from factcheck.inputs import Inputs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checker import Checked, Shared

__all__ = ["Earlier", "earlier_outcomes"]

# What decides once the model has scored: files of this package, and packages that they call.
_CODE = (
    "assessment.py",
    "cache/frozen_values.py",
    "checker.py",
    "comparators",
    "core",
    "languages",
    "registry.py",
    "stages",
)
_PACKAGES = ("anyascii", "babel", "numpy", "rapidfuzz", "sacrebleu")


class _Outcomes(Protocol):
    """What a cached backend gives to keep outcomes in."""

    def digest(self, *inputs: object) -> bytes:
        """Return a hash of all that an outcome depends on."""

    def recall(self, digest: bytes, known: Sequence[object] = ()) -> object | None:
        """Return what was found from these inputs."""

    def keep(self, digest: bytes, outcome: object, known: Sequence[object] = ()) -> None:
        """Keep what was found from these inputs."""


class Earlier:
    """Outcomes of one table with one model; without `outcomes` nothing is known or kept."""

    def __init__(self, inputs: Inputs, outcomes: _Outcomes | None, common: bytes = b"") -> None:
        self._inputs, self._outcomes, self._common = inputs, outcomes, common

    def shared(self) -> Shared | None:
        """Return what the source says of the claims, None when it must be read."""
        if self._outcomes is None:
            return None
        return cast("Shared | None", self._outcomes.recall(self._digest(), self._inputs.claims))

    def keep_shared(self, shared: Shared) -> None:
        """Keep what the source says of the claims."""
        if self._outcomes:
            self._outcomes.keep(self._digest(), shared, self._inputs.claims)

    def checked(self, document: Document) -> Checked | None:
        """Return what was found in a document, None when it must be checked."""
        if self._outcomes is None:
            return None
        found = self._outcomes.recall(self._digest(document), self._inputs.claims)
        return cast("Checked | None", found)

    def keep_checked(self, document: Document, checked: Checked) -> None:
        """Keep what was found in a document."""
        if self._outcomes:
            self._outcomes.keep(self._digest(document), checked, self._inputs.claims)

    def _digest(self, document: Document | None = None) -> bytes:
        if self._outcomes is None:
            return b""
        takes = self._inputs.selection.takes_cell
        name = document.id if document else ""
        reported = (c.id for c in self._inputs.claims if document is None or takes(c.id, name))
        return self._outcomes.digest(self._common.hex(), document, tuple(reported))


def earlier_outcomes(inputs: Inputs, backend: NLIBackend) -> Earlier:
    """Return what is known of a table's documents, nothing for a backend that keeps nothing."""
    outcomes: _Outcomes | None = getattr(backend, "outcomes", None)
    code = deciding_code()
    if outcomes is None or not code:
        return Earlier(inputs, None)
    table = inputs.table
    # Where a claim stands in the table decides nothing.
    claims = tuple(replace(claim, line=0, column=0) for claim in table.claims)
    selected = tuple(claim.id for claim in inputs.claims)
    try:
        common = outcomes.digest(
            code,
            backend.calibration,
            table.reference_date,
            table.glossary,
            table.policy,
            claims,
            selected,
            inputs.source,
        )
    except TypeError:  # a calibration of somebody's own making
        return Earlier(inputs, None)
    return Earlier(inputs, outcomes, common)


@cache
def deciding_code() -> str:
    """Return a hash of all code that decides, empty where it cannot be known.

    A plug-in's code can change without its version, and files may be missing from an installation.
    """
    if registry.third_party("languages") or registry.third_party("comparators"):
        return ""
    digest = hashlib.sha256(platform.python_version().encode())
    try:
        for file in _files():
            digest.update(file.name.encode() + file.read_bytes())
    except OSError:  # installed without its sources
        return ""
    for package in _PACKAGES:
        digest.update(f"{package} {_version(package)}".encode())
    return digest.hexdigest()


def _files() -> Iterator[Path]:
    home = Path(__file__).parent
    for name in _CODE:
        place = home / name
        yield from (
            (place,) if place.suffix else (place / "__init__.py", *sorted(place.glob("*.py")))
        )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "-"
