"""factcheck: does every translation still say what the source says?

    import factcheck
    report = factcheck.check("claims.yaml")

Names are loaded when they are first used, so that `import factcheck` stays instant.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.backends.loading import load_backend
    from factcheck.core.claim import Claim, ClaimTable, Policy, Role, Severity
    from factcheck.core.document import Document, Segment
    from factcheck.core.errors import FactcheckError
    from factcheck.core.nli import NLIScores, Pair
    from factcheck.core.protocols import NLIBackend
    from factcheck.core.report import Cell, Finding, Report
    from factcheck.core.rules import Rule
    from factcheck.core.selection import Selection
    from factcheck.core.value import Mention, Relation, ValueComparison
    from factcheck.core.verdict import Evidence, Verdict, VerdictKind
    from factcheck.ingest.claim_table import load_table as load_claims
    from factcheck.pairs import find_values, judge, judge_many
    from factcheck.pipeline import check

__all__ = [
    "Cell",
    "Claim",
    "ClaimTable",
    "Document",
    "Evidence",
    "FactcheckError",
    "Finding",
    "Mention",
    "NLIBackend",
    "NLIScores",
    "Pair",
    "Policy",
    "Relation",
    "Report",
    "Role",
    "Rule",
    "Segment",
    "Selection",
    "Severity",
    "ValueComparison",
    "Verdict",
    "VerdictKind",
    "check",
    "find_values",
    "judge",
    "judge_many",
    "load_backend",
    "load_claims",
]

__version__ = "0.1.0"

_HOMES = {
    "factcheck.backends.loading": ("load_backend",),
    "factcheck.core.claim": ("Claim", "ClaimTable", "Policy", "Role", "Severity"),
    "factcheck.core.document": ("Document", "Segment"),
    "factcheck.core.errors": ("FactcheckError",),
    "factcheck.core.nli": ("NLIScores", "Pair"),
    "factcheck.core.protocols": ("NLIBackend",),
    "factcheck.core.report": ("Cell", "Finding", "Report"),
    "factcheck.core.rules": ("Rule",),
    "factcheck.core.selection": ("Selection",),
    "factcheck.core.value": ("Mention", "Relation", "ValueComparison"),
    "factcheck.core.verdict": ("Evidence", "Verdict", "VerdictKind"),
    "factcheck.pairs": ("find_values", "judge", "judge_many"),
    "factcheck.pipeline": ("check",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module attribute can be anything
    if name == "load_claims":
        return import_module("factcheck.ingest.claim_table").load_table
    if name in _HOME_OF:
        return getattr(import_module(_HOME_OF[name]), name)
    message = f"module 'factcheck' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(__all__)
