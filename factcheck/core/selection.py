"""Which claims, documents and languages of a table a run is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from factcheck.core.claim import Claim, DocumentSpec

__all__ = ["EVERYTHING", "CellName", "Selection"]

CellName = tuple[str, str]
"""The ids of a claim and of a document."""


def _matches(name: str, globs: tuple[str, ...]) -> bool:
    return not globs or any(fnmatchcase(name, glob) for glob in globs)


@dataclass(frozen=True, slots=True)
class Selection:
    """Globs by claim id, document id and language; an empty tuple selects all.

    `cells`, where given, narrows that to these claims in these documents. A selection decides what
    is reported, never how a claim is judged.

    >>> Selection(claims=("launch-*",)).takes_claim(Claim("launch-crew", "..."))
    True
    """

    claims: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    cells: frozenset[CellName] | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self == EVERYTHING

    def takes_claim(self, claim: Claim) -> bool:
        """Tell whether the globs select a claim."""
        return _matches(claim.id, self.claims)

    def takes_document(self, spec: DocumentSpec) -> bool:
        """Tell whether the globs select a document, by its id and its language."""
        return _matches(spec.id, self.documents) and _matches(spec.language, self.languages)

    def takes_cell(self, claim: str, document: str) -> bool:
        """Tell whether a selected claim is reported in a selected document."""
        return self.cells is None or (claim, document) in self.cells

    def of_claims(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """Return the claims that are reported in one document at least."""
        named = None if self.cells is None else {claim for claim, _ in self.cells}
        return tuple(c for c in claims if self.takes_claim(c) and (named is None or c.id in named))

    def of_documents(self, specs: Iterable[DocumentSpec]) -> tuple[DocumentSpec, ...]:
        """Return the documents in which one claim at least is reported."""
        named = None if self.cells is None else {document for _, document in self.cells}
        return tuple(
            spec
            for spec in specs
            if self.takes_document(spec) and (named is None or spec.id in named)
        )


EVERYTHING = Selection()
