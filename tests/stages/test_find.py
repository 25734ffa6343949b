"""Policy: which finding a verdict becomes, and how severe."""

import pytest

from factcheck.core.claim import DEFAULT_POLICY, Claim, Role, Severity
from factcheck.core.document import Document, Span
from factcheck.core.nli import NLIScores
from factcheck.core.rules import Rule
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.verdict import Verdict, VerdictKind
from factcheck.stages.find import find, unsupported_claim

ALTERED = {"number": Rule.NUMBER_ALTERED, "time": Rule.TIME_ALTERED}
SCORES = NLIScores(0.2, 0.5, 0.3)


def document(role: Role) -> Document:
    return Document("d", "d.txt", "fr", role, "x", (Span(0, 1),))


def verdict(kind: VerdictKind, *, conflicting: bool = False) -> Verdict:
    mention = Mention("time", "2028", 0, 4, "2028", 2028)
    equal = ValueComparison("number", mention, mention, Relation.EQUAL)
    differs = ValueComparison("time", mention, mention, Relation.DIFFERS)
    return Verdict(kind, 0.5, SCORES, values=(equal, differs), conflicting=conflicting)


CASES = [
    (Role.TRANSLATION, VerdictKind.OMITTED, Rule.OMITTED, Severity.ERROR),
    (Role.SUMMARY, VerdictKind.OMITTED, Rule.OMITTED, Severity.NOTE),
    (Role.REPORT, VerdictKind.OMITTED, Rule.OMITTED, Severity.NOTE),
    (Role.BACKGROUND, VerdictKind.OMITTED, Rule.OMITTED, Severity.SILENT),
    (Role.TRANSLATION, VerdictKind.WEAKENED, Rule.WEAKENED, Severity.WARNING),
    (Role.REPORT, VerdictKind.WEAKENED, Rule.WEAKENED, Severity.NOTE),
    (Role.TRANSLATION, VerdictKind.CONTRADICTED, Rule.CONTRADICTED, Severity.ERROR),
    (Role.BACKGROUND, VerdictKind.CONTRADICTED, Rule.CONTRADICTED, Severity.WARNING),
    (Role.REPORT, VerdictKind.ALTERED, Rule.TIME_ALTERED, Severity.ERROR),
    (Role.TRANSLATION, VerdictKind.UNDETERMINED, Rule.UNDETERMINED, Severity.WARNING),
]


@pytest.mark.parametrize(("role", "kind", "rule", "severity"), CASES)
def test_default_policy(role: Role, kind: VerdictKind, rule: Rule, severity: Severity) -> None:
    found = find(
        Claim("c", "..."), document(role), verdict(kind), policy=DEFAULT_POLICY, altered=ALTERED
    )
    assert found is not None
    assert (found.rule, found.severity, found.claim) == (rule, severity, "c")


def test_supported_is_no_finding() -> None:
    supported = verdict(VerdictKind.SUPPORTED)
    claim, text = Claim("c", "..."), document(Role.TRANSLATION)
    assert find(claim, text, supported, policy=DEFAULT_POLICY, altered=ALTERED) is None


def test_claims_own_severity_caps() -> None:
    claim = Claim("c", "...", severity=Severity.NOTE)
    found = find(
        claim,
        document(Role.TRANSLATION),
        verdict(VerdictKind.CONTRADICTED),
        policy=DEFAULT_POLICY,
        altered=ALTERED,
    )
    assert found is not None
    assert found.severity is Severity.NOTE


def test_policy_of_the_table_wins() -> None:
    policy = DEFAULT_POLICY.override(((Role.SUMMARY, VerdictKind.OMITTED, Severity.ERROR),))
    found = find(
        Claim("c", "..."),
        document(Role.SUMMARY),
        verdict(VerdictKind.OMITTED),
        policy=policy,
        altered=ALTERED,
    )
    assert found is not None
    assert found.severity is Severity.ERROR


def test_conflicting_lines_have_their_own_rule() -> None:
    found = find(
        Claim("c", "..."),
        document(Role.TRANSLATION),
        verdict(VerdictKind.UNDETERMINED, conflicting=True),
        policy=DEFAULT_POLICY,
        altered=ALTERED,
    )
    assert found is not None
    assert found.rule is Rule.SELF_CONTRADICTION


@pytest.mark.parametrize(
    ("kind", "severity"),
    [
        (VerdictKind.CONTRADICTED, Severity.ERROR),
        (VerdictKind.ALTERED, Severity.ERROR),
        (VerdictKind.OMITTED, Severity.WARNING),
        (VerdictKind.SUPPORTED, None),
        (VerdictKind.WEAKENED, None),
    ],
)
def test_claim_against_its_own_source(kind: VerdictKind, severity: Severity | None) -> None:
    found = unsupported_claim(Claim("c", "..."), "src", verdict(kind))
    assert (found.severity if found else None) is severity
    assert found is None or found.rule is Rule.UNSUPPORTED_CLAIM
