"""A report made of one text."""

from __future__ import annotations

from factcheck.core.claim import Claim, Role, Severity
from factcheck.core.document import Exclusion, Span
from factcheck.core.nli import NLIScores
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.rules import Rule
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.verdict import Direction, Evidence, Verdict, VerdictKind


def holding(text: str, count: int = 4) -> Report:
    """Return a report that holds one text wherever a stranger can write one."""
    evidence = (
        Evidence(text, 2, 0, len(text), f"before {text} after", Direction.CONTRADICTS),
        Evidence("docs/a.txt", 3, 0, len(text), text, Direction.SUPPORTS),
    )
    mention = Mention("number", text, 7, 7 + len(text), f"= {text}", None)
    comparison = ValueComparison("number", mention, mention, Relation.DIFFERS)
    scores = NLIScores(0.1, 0.1, 0.8)
    claim = Claim(id=text, statement=text)
    kinds = (
        (VerdictKind.ALTERED, Rule.NUMBER_ALTERED, Severity.ERROR, Status.NEW),
        (VerdictKind.UNDETERMINED, Rule.UNDETERMINED, Severity.WARNING, Status.EXPIRED),
        (VerdictKind.WEAKENED, Rule.WEAKENED, Severity.NOTE, Status.NEW),
        (VerdictKind.OMITTED, Rule.OMITTED, Severity.ERROR, Status.ACCEPTED),
    )
    documents = tuple(
        DocumentResult(
            id=f"{text}{place}" if place else text,
            path=text,
            language=("en", "ar", text, "zh")[place],
            role=Role.TRANSLATION,
            segments=1,
            findings=(Finding(Rule.ADDED, Severity.ERROR, text, text, text, evidence),),
            excluded=(Exclusion(Span(0, 1), 1, text, text),),
        )
        for place in range(count)
    )
    cells = tuple(
        Cell(
            claim=claim,
            document=document.id,
            language=document.language,
            verdict=Verdict(kind, 0.1, scores, evidence, (comparison,), text),
            finding=Finding(rule, severity, text, document.id, text, evidence, status),
        )
        for document, (kind, rule, severity, status) in zip(documents, kinds, strict=False)
    )
    return Report(text, text, (claim,), documents, cells, source=documents[0])
