"""Differences that a person has accepted, each with a reason, and how they are recognised."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from factcheck.core.verdict import VerdictKind

__all__ = ["Baseline", "BaselineEntry", "BaselineUse", "identity"]


@dataclass(frozen=True, slots=True)
class BaselineEntry:
    """One accepted difference. It holds up to and including the day `expires`.

    A difference in one claim has that and its verdict. One in a document as a whole has the code
    of its `rule` and no verdict, and no claim either, save where the rule is about one.
    """

    identity: str
    claim: str
    document: str
    verdict: VerdictKind | None
    reason: str
    expires: date | None = None
    rule: str = ""

    @property
    def name(self) -> str:
        """What `factcheck accept` takes: ``claim@document``, or ``FC305@document``."""
        return f"{self.rule or self.claim}@{self.document}"

    @property
    def accepted_as(self) -> str:
        """The verdict, or the code of the rule."""
        return self.verdict.value if self.verdict else self.rule

    def expired(self, today: date) -> bool:
        """Tell whether the day until which the difference was accepted is past."""
        return self.expires is not None and self.expires < today


@dataclass(frozen=True, slots=True)
class Baseline:
    """Accepted differences, in the order of their claims and documents."""

    entries: tuple[BaselineEntry, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[BaselineEntry]) -> Baseline:
        """Return a baseline of these entries, in their order; the last of equal identities."""
        unique = {entry.identity: entry for entry in entries}
        return cls(tuple(sorted(unique.values(), key=_place)))

    def by_identity(self) -> dict[str, BaselineEntry]:
        """Return the entries by what identifies them."""
        return {entry.identity: entry for entry in self.entries}

    def accept(self, *accepted: BaselineEntry) -> Baseline:
        """Return a baseline with `accepted` in place of what was accepted of the same cells.

        One claim has one difference in one document, and all that a rule says of a document as a
        whole is accepted together: what was accepted of it before is about wording that is gone.
        """
        replaced = {_subject(entry) for entry in accepted}
        kept = (entry for entry in self.entries if _subject(entry) not in replaced)
        return Baseline.of((*kept, *accepted))

    def without(self, identities: Collection[str]) -> Baseline:
        """Return a baseline that lacks the entries with these identities."""
        return Baseline(tuple(e for e in self.entries if e.identity not in identities))


def _subject(entry: BaselineEntry) -> tuple[str, str, str]:
    return entry.claim, entry.rule, entry.document


def _place(entry: BaselineEntry) -> tuple[str, str, str, str]:
    return entry.claim, entry.rule, entry.document, entry.identity


@dataclass(frozen=True, slots=True)
class BaselineUse:
    """What a baseline was to one run.

    `stale` are the entries that the run looked for and found no more; they fail it unless
    `allow_stale`.
    """

    path: str
    stale: tuple[BaselineEntry, ...] = ()
    allow_stale: bool = False


def identity(claim_id: str, claim_text: str, language: str, path: str, evidence_text: str) -> str:
    r"""Return what identifies a difference: a hash of what was claimed, where, and on what line.

    Texts are compared in NFC with white space collapsed, so that a rewrapped file or another line
    number changes nothing; another wording of the claim or of the evidence is another difference.
    The verdict is no part of it: it stands beside the hash, where a person can read what was
    accepted, and another verdict on the same line is another difference all the same.

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
