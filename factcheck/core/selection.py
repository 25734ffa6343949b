"""Which claims, documents and languages of a table a run is about."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

from factcheck.core.claim import Claim, DocumentSpec

__all__ = ["EVERYTHING", "Selection"]


def _matches(name: str, globs: tuple[str, ...]) -> bool:
    return not globs or any(fnmatchcase(name, glob) for glob in globs)


@dataclass(frozen=True, slots=True)
class Selection:
    """Globs by claim id, document id and language; an empty tuple selects all.

    >>> Selection(claims=("launch-*",)).takes_claim(Claim("launch-crew", "..."))
    True
    """

    claims: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()

    def takes_claim(self, claim: Claim) -> bool:
        """Tell whether a claim is selected."""
        return _matches(claim.id, self.claims)

    def takes_document(self, spec: DocumentSpec) -> bool:
        """Tell whether a document is selected, by its id and its language."""
        return _matches(spec.id, self.documents) and _matches(spec.language, self.languages)


EVERYTHING = Selection()
