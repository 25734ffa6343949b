"""The claim table as frozen values: claims, document specifications, glossary, policy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factcheck.core.glossary import Glossary
from factcheck.core.verdict import VerdictKind

__all__ = [
    "DEFAULT_POLICY",
    "Claim",
    "ClaimTable",
    "DocumentSpec",
    "Policy",
    "Role",
    "Severity",
]


class Role(StrEnum):
    """What a document is to the source; decides which verdicts matter."""

    SOURCE = "source"
    TRANSLATION = "translation"
    SUMMARY = "summary"
    REPORT = "report"
    BACKGROUND = "background"


class Severity(StrEnum):
    """How much a finding matters, least first; compares by rank, not by spelling.

    >>> Severity.ERROR > Severity.SILENT, Severity.NOTE >= Severity.WARNING
    (True, False)
    """

    SILENT = "silent"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """Position in the order silent < note < warning < error."""
        return list(Severity).index(self)

    # All four by hand: str has its own, so functools.total_ordering would leave three of them.
    def __lt__(self, other: str) -> bool:
        return self.rank < Severity(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Severity(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Severity(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Severity(other).rank


@dataclass(frozen=True, slots=True)
class Claim:
    """One English sentence that every translation must carry.

    Units: tolerance is relative (0.05 accepts 5 % off a number); line and column count from 1.
    """

    id: str
    statement: str
    severity: Severity = Severity.ERROR
    topics: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    tolerance: float = 0.0
    values: bool = True
    skip: tuple[str, ...] = ()
    note: str = ""
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class DocumentSpec:
    """A row of `documents:` (or `source:`) in the table: where a text is and what it is."""

    id: str
    path: str
    language: str
    role: Role
    encoding: str | None = None
    translated_from: str | None = None
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Policy:
    """Severity of each verdict in each role, before the claim's own cap."""

    levels: tuple[tuple[Role, VerdictKind, Severity], ...]

    def severity(self, role: Role, kind: VerdictKind) -> Severity:
        """Return the severity the policy gives; silent where it names none."""
        return next((s for r, k, s in self.levels if r is role and k is kind), Severity.SILENT)

    def override(self, levels: tuple[tuple[Role, VerdictKind, Severity], ...]) -> Policy:
        """Return a policy in which `levels` replace the rows of the same role and verdict."""
        replaced = {(r, k) for r, k, _ in levels}
        return Policy(levels + tuple(row for row in self.levels if row[:2] not in replaced))


def _rows(
    role: Role, levels: dict[VerdictKind, Severity]
) -> tuple[tuple[Role, VerdictKind, Severity], ...]:
    return tuple((role, kind, severity) for kind, severity in levels.items())


_CONTRADICTED, _ALTERED = VerdictKind.CONTRADICTED, VerdictKind.ALTERED
_OMITTED, _WEAKENED, _UNDETERMINED = (
    VerdictKind.OMITTED,
    VerdictKind.WEAKENED,
    VerdictKind.UNDETERMINED,
)

# A translation must carry every claim; a summary may leave one out; an independent report owes
# nothing but the truth; background texts only must not contradict.
DEFAULT_POLICY = Policy(
    _rows(
        Role.TRANSLATION,
        {
            _CONTRADICTED: Severity.ERROR,
            _ALTERED: Severity.ERROR,
            _OMITTED: Severity.ERROR,
            _WEAKENED: Severity.WARNING,
            _UNDETERMINED: Severity.WARNING,
        },
    )
    + _rows(
        Role.SUMMARY,
        {
            _CONTRADICTED: Severity.ERROR,
            _ALTERED: Severity.ERROR,
            _OMITTED: Severity.NOTE,
            _WEAKENED: Severity.WARNING,
            _UNDETERMINED: Severity.NOTE,
        },
    )
    + _rows(
        Role.REPORT,
        {
            _CONTRADICTED: Severity.ERROR,
            _ALTERED: Severity.ERROR,
            _OMITTED: Severity.NOTE,
            _WEAKENED: Severity.NOTE,
            _UNDETERMINED: Severity.NOTE,
        },
    )
    + _rows(Role.BACKGROUND, {_CONTRADICTED: Severity.WARNING, _ALTERED: Severity.WARNING})
)


@dataclass(frozen=True, slots=True)
class ClaimTable:
    """A whole claims.yaml, validated. Paths are as written, relative to `folder`."""

    path: str
    folder: str
    reference_date: date | None
    source: DocumentSpec | None
    documents: tuple[DocumentSpec, ...]
    claims: tuple[Claim, ...]
    glossary: Glossary = ()
    policy: Policy = DEFAULT_POLICY
    glossary_files: tuple[str, ...] = ()
