"""Reports to render: the golden cases as values, and large ones made on the spot."""

import json
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from factcheck import registry
from factcheck.core.alignment import Alignment
from factcheck.core.claim import Claim, Role, Severity
from factcheck.core.document import Exclusion, Segment, Span
from factcheck.core.gloss import Gloss, GlossedWord, GlossOrigin
from factcheck.core.nli import NLIScores
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.rules import Rule
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.verdict import Direction, Evidence, Verdict, VerdictKind
from tests.attacks.hostile_report import holding

CASES = Path(__file__).parents[1] / "golden" / "cases"


def load_report(path: Path) -> Report:
    """Build a report from the plain form in which the golden cases are written."""
    raw = json.loads(path.read_text("utf-8"))
    claims = {c["id"]: Claim(id=c["id"], statement=c["statement"]) for c in raw["claims"]}
    documents = tuple(map(_document, raw["documents"]))
    languages = {document.id: document.language for document in documents}
    return Report(
        signature=raw["signature"],
        table=raw["table"],
        claims=tuple(claims.values()),
        documents=documents,
        cells=tuple(_cell(c, claims[c["claim"]], languages) for c in raw["cells"]),
        source=_document(raw["source"]) if raw["source"] else None,
        anchors=tuple(raw.get("anchors", ())),
    )


def _document(raw: dict[str, Any]) -> DocumentResult:
    return DocumentResult(
        id=raw["id"],
        path=raw["path"],
        language=raw["language"],
        role=Role(raw["role"]),
        segments=raw["segments"],
        findings=tuple(_finding(f, raw["id"], f["claim"]) for f in raw["findings"]),
        excluded=tuple(
            Exclusion(Span(e["start"], e["end"]), e["line"], e["text"], e["reason"])
            for e in raw["excluded"]
        ),
        lines=tuple(Segment(**line) for line in raw.get("lines", ())),
        alignment=tuple(
            Alignment(tuple(source), tuple(document), similarity)
            for source, document, similarity in raw.get("alignment", ())
        ),
        glosses=tuple(map(_gloss, raw.get("glosses", ()))),
    )


def _cell(raw: dict[str, Any], claim: Claim, languages: dict[str, str]) -> Cell:
    evidence = tuple(map(_evidence, raw["evidence"]))
    finding = raw["finding"]
    kind = VerdictKind(raw["verdict"])
    scores = NLIScores(*raw["scores"])
    values = tuple(map(_value, raw["values"]))
    return Cell(
        claim=claim,
        document=raw["document"],
        language=languages[raw["document"]],
        verdict=Verdict(kind, scores.entailment, scores, evidence, values),
        finding=_finding({**finding, "evidence": raw["evidence"]}, raw["document"], claim.id)
        if finding
        else None,
    )


def _finding(raw: dict[str, Any], document: str, claim: str) -> Finding:
    return Finding(
        rule=Rule.from_code(raw["rule"]),
        severity=Severity(raw["severity"]),
        message=raw["message"],
        document=document,
        claim=claim,
        evidence=tuple(map(_evidence, raw["evidence"])),
        status=Status(raw["status"]),
    )


def _gloss(raw: list[Any] | None) -> Gloss | None:
    if raw is None:
        return None
    words = (GlossedWord(a, b, english, GlossOrigin(origin)) for a, b, english, origin in raw)
    return Gloss(tuple(words))


def _evidence(raw: dict[str, Any]) -> Evidence:
    return Evidence(**{**raw, "direction": Direction(raw["direction"])})


def _value(raw: dict[str, Any]) -> ValueComparison:
    def mention(of: dict[str, Any] | None) -> Mention | None:
        if of is None:
            return None
        start, text = of["start"], of["text"]
        return Mention(raw["kind"], text, start, start + len(text), of["normal"], None)

    expected = mention(raw["expected"])
    assert expected
    return ValueComparison(raw["kind"], expected, mention(raw["found"]), Relation(raw["relation"]))


@pytest.fixture
def case_report() -> Callable[[str], Report]:
    return lambda name: load_report(CASES / name / "input" / "report.json")


@pytest.fixture
def canonical(case_report: Callable[[str], Report]) -> Report:
    return case_report("canonical")


@pytest.fixture
def everywhere() -> Callable[..., Report]:
    """Return a report that holds one text wherever a stranger can write one."""

    return holding


MANY = 25_001


def large(count: int) -> Report:
    """Return a report of `count` findings in five documents; one in seven is an error."""
    documents = tuple(
        DocumentResult(f"doc-{n}", f"doc-{n}.txt", "fr", Role.TRANSLATION, 9) for n in range(5)
    )
    scores = NLIScores(0.1, 0.8, 0.1)
    claims = tuple(Claim(f"claim-{n:05}", f"Statement {n}.") for n in range((count + 4) // 5))
    cells = []
    for number in range(count):
        claim, document = claims[number // 5], documents[number % 5]
        text = f"La ligne {number} du document dit autre chose."
        evidence = (Evidence(document.path, number + 1, 0, 9, text, Direction.NEAREST),)
        severity = Severity.ERROR if number % 7 == 0 else Severity.WARNING
        finding = Finding(
            Rule.OMITTED, severity, "No line states this.", document.id, claim.id, evidence
        )
        verdict = Verdict(VerdictKind.OMITTED, 0.1, scores, evidence)
        cells.append(Cell(claim, document.id, "fr", verdict, finding))
    return Report("model:m", "claims.yaml", claims, documents, tuple(cells))


@pytest.fixture(scope="session")
def many() -> Callable[[str], tuple[str, float, float]]:
    """Render 25,001 findings once a format: the text, its seconds, and those for a fifth of it."""
    few, report = large(MANY // 5), large(MANY)

    @cache
    def rendered(name: str) -> tuple[str, float, float]:
        reporter = registry.reporter(name)
        start = time.perf_counter()
        reporter.render(few, RenderOptions())
        between = time.perf_counter()
        text = reporter.render(report, RenderOptions())
        return text, time.perf_counter() - between, between - start

    return rendered


@pytest.fixture(params=["canonical", "clean", "nothing-checked", "hostile", "many-documents"])
def any_case(request: pytest.FixtureRequest) -> Report:
    return load_report(CASES / request.param / "input" / "report.json")


@pytest.fixture
def render() -> Callable[..., str]:
    """Render a report: ``render("json", report, width=80)``."""

    def call(name: str, report: Report, **options: Any) -> str:
        return registry.reporter(name).render(report, RenderOptions(**options))

    return call


@pytest.fixture
def shape() -> Callable[[str], Any]:
    """Read a JSON Schema that lies beside the tests."""
    return lambda name: json.loads((Path(__file__).parent / name).read_text("utf-8"))
