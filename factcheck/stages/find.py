"""Make findings of verdicts: which rule, how severe, under the table's policy."""

from __future__ import annotations

from factcheck.core.claim import Claim, Policy, Severity
from factcheck.core.document import Document
from factcheck.core.report import Finding
from factcheck.core.rules import Rule
from factcheck.core.value import Relation
from factcheck.core.verdict import Verdict, VerdictKind

__all__ = ["find", "unsupported_claim"]

_RULES = {
    VerdictKind.CONTRADICTED: Rule.CONTRADICTED,
    VerdictKind.WEAKENED: Rule.WEAKENED,
    VerdictKind.OMITTED: Rule.OMITTED,
    VerdictKind.UNDETERMINED: Rule.UNDETERMINED,
}


def _rule(verdict: Verdict, altered: dict[str, Rule]) -> Rule:
    if verdict.conflicting:
        return Rule.SELF_CONTRADICTION
    if verdict.kind is VerdictKind.ALTERED:
        kind = next(v.kind for v in verdict.values if v.relation is Relation.DIFFERS)
        return altered[kind]
    return _RULES[verdict.kind]


def find(
    claim: Claim, document: Document, verdict: Verdict, *, policy: Policy, altered: dict[str, Rule]
) -> Finding | None:
    """Return the finding a verdict amounts to, None for a supported claim.

    `altered` gives the rule of each kind of value. The severity is the policy's for the
    document's role, never above the claim's own cap.
    """
    if verdict.kind is VerdictKind.SUPPORTED and not verdict.conflicting:
        return None
    severity = min(policy.severity(document.role, verdict.kind), claim.severity)
    return Finding(
        rule=_rule(verdict, altered),
        severity=severity,
        message=verdict.message,
        document=document.id,
        claim=claim.id,
        evidence=verdict.evidence,
    )


def unsupported_claim(claim: Claim, document_id: str, verdict: Verdict) -> Finding | None:
    """Return FC401 when the source does not carry its own claim, None when it does.

    The finding is an error only when the source says something else; a source line that the model
    merely cannot confirm is a warning, since the table's author can read it.
    """
    if verdict.kind in (VerdictKind.SUPPORTED, VerdictKind.UNDETERMINED, VerdictKind.WEAKENED):
        return None
    sure = verdict.kind in (VerdictKind.CONTRADICTED, VerdictKind.ALTERED)
    return Finding(
        rule=Rule.UNSUPPORTED_CLAIM,
        severity=min(Severity.ERROR if sure else Severity.WARNING, claim.severity),
        message=f"the source does not carry this claim: {verdict.message}",
        document=document_id,
        claim=claim.id,
        evidence=verdict.evidence,
    )
