"""What `factcheck explain CODE` says of a rule."""

from __future__ import annotations

import textwrap

from factcheck.core.claim import DEFAULT_POLICY, Role
from factcheck.core.errors import UnknownNameError
from factcheck.core.rules import Rule
from factcheck.core.verdict import VerdictKind

__all__ = ["all_rules_text", "find_rule", "rule_text"]

_WIDTH = 80

# The verdict that a rule reports; the other rules speak of a whole document or table.
_VERDICTS = {
    Rule.CONTRADICTED: VerdictKind.CONTRADICTED,
    Rule.WEAKENED: VerdictKind.WEAKENED,
    Rule.OMITTED: VerdictKind.OMITTED,
    Rule.UNDETERMINED: VerdictKind.UNDETERMINED,
    Rule.NUMBER_ALTERED: VerdictKind.ALTERED,
    Rule.TIME_ALTERED: VerdictKind.ALTERED,
    Rule.NAME_ALTERED: VerdictKind.ALTERED,
    Rule.MODALITY_ALTERED: VerdictKind.ALTERED,
}


def find_rule(name: str) -> Rule:
    """Return the rule of a code or a title, in any case.

    >>> find_rule("fc202").title
    'time altered'

    Raises: UnknownNameError when no rule has it.
    """
    wanted = name.strip().lower()
    for rule in Rule:
        if wanted in {rule.code.lower(), rule.title, rule.title.replace(" ", "-")}:
            return rule
    codes = [rule.code for rule in Rule]
    known = codes if wanted.startswith("fc") else [rule.title for rule in Rule]
    raise UnknownNameError("rule", name.upper() if known is codes else name, known)


def rule_text(rule: Rule) -> str:
    """Return everything there is to say of one rule."""
    lines = [f"{rule.code}  {rule.title}", "", *textwrap.wrap(rule.help_text, _WIDTH)]
    verdict = _VERDICTS.get(rule)
    if verdict:
        lines += ["", f"Verdict: {verdict}. Severity by the document's role, unless the table's"]
        lines += ["policy says otherwise; a claim's own severity caps it:"]
        lines += [
            f"  {role:<12} {DEFAULT_POLICY.severity(role, verdict)}"
            for role in Role
            if role is not Role.SOURCE
        ]
    return "\n".join(lines) + "\n"


def all_rules_text() -> str:
    """Return one line a rule."""
    return "".join(f"{rule.code}  {rule.title}\n" for rule in Rule)
