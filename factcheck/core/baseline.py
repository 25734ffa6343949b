"""Differences that a person has accepted, each with a reason, and how they are recognised."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from factcheck.core.verdict import VerdictKind

__all__ = ["Baseline", "BaselineEntry", "identity"]


@dataclass(frozen=True, slots=True)
class BaselineEntry:
    """One accepted difference. It holds up to and including the day `expires`."""

    identity: str
    claim: str
    document: str
    verdict: VerdictKind
    reason: str
    expires: date | None = None

    def expired(self, today: date) -> bool:
        """Tell whether the day until which the difference was accepted is past."""
        return self.expires is not None and self.expires < today


@dataclass(frozen=True, slots=True)
class Baseline:
    """Accepted differences, in the order of their claims and documents."""

    entries: tuple[BaselineEntry, ...] = ()

    def by_identity(self) -> dict[str, BaselineEntry]:
        """Return the entries by what identifies them."""
        return {entry.identity: entry for entry in self.entries}

    def accept(self, *accepted: BaselineEntry) -> Baseline:
        """Return a baseline in which `accepted` are added, in place of equal identities."""
        return Baseline(_ordered((self.by_identity() | Baseline(accepted).by_identity()).values()))

    def stale(
        self, identities: Collection[str], claims: Collection[str], documents: Collection[str]
    ) -> tuple[BaselineEntry, ...]:
        """Return the entries that match nothing found any more.

        `claims` and `documents` are the ids that this run has checked: an entry outside them was
        not looked for, and is not stale. Ids that the table no longer holds belong in them.
        """
        return tuple(
            entry
            for entry in self.entries
            if entry.identity not in identities
            and entry.claim in claims
            and entry.document in documents
        )

    def without(self, identities: Collection[str]) -> Baseline:
        """Return a baseline that lacks the entries with these identities."""
        return Baseline(tuple(e for e in self.entries if e.identity not in identities))


def _ordered(entries: Collection[BaselineEntry]) -> tuple[BaselineEntry, ...]:
    return tuple(sorted(entries, key=lambda e: (e.claim, e.document, e.identity)))


def identity(claim_id: str, claim_text: str, language: str, path: str, evidence_text: str) -> str:
    r"""Return what identifies a difference: a hash of what was claimed, where, and on what line.

    Texts are compared in NFC with white space collapsed, so that a rewrapped file or another line
    number changes nothing; another wording of the claim or of the evidence is another difference.
    The verdict is no part of it: scores may move with a model while the text stands still.

    >>> identity("a", "It rains.", "fr", "x.txt", "Il pleut.")[:12]
    'a93b2ef0322e'
    >>> identity("a", "It  rains.", "fr", "x.txt", "Il pleut.\n")[:12]
    'a93b2ef0322e'
    """
    fields = (claim_id, claim_text, language, path, evidence_text)
    digest = sha256()
    for field in fields:
        data = " ".join(unicodedata.normalize("NFC", field).split()).encode(
            "utf-8", "surrogatepass"
        )
        # The length before each field keeps ("ab", "c") apart from ("a", "bc").
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()
