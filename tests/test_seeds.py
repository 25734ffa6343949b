"""The bundled model on the five texts of seeds/, against the verdicts careful readers accept."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from factcheck import registry
from factcheck.backends.loading import load_backend
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Cell, Report
from factcheck.core.rules import Rule
from factcheck.core.selection import Selection
from factcheck.core.value import Relation
from factcheck.core.verdict import Direction, VerdictKind
from factcheck.evaluation.cells import compare_cells, read_expected
from factcheck.pipeline import check

HERE = Path(__file__).parent
TABLE = HERE.parent / "claims.yaml"
# What this model reaches; a change that loses cells must say so here.
RIGHT = 77


def rendered(report: Report) -> str:
    return registry.reporter("json").render(report, RenderOptions())


@pytest.fixture(scope="module")
def report() -> Report:
    return check(TABLE, backend=load_backend())


def cell(report: Report, claim: str, document: str) -> Cell:
    return next(c for c in report.cells if (c.claim.id, c.document) == (claim, document))


def test_cells_right(report: Report) -> None:
    path = HERE / "expected-seeds.tsv"
    expected = read_expected(path.read_text(encoding="utf-8").splitlines(), path.name)
    outcomes = compare_cells(json.loads(rendered(report)), expected)
    assert len(outcomes) == 85
    right = Counter(o.document for o in outcomes if o.right)
    assert right.total() >= RIGHT, right


def test_the_missing_outcome_is_omitted(report: Report) -> None:
    found = cell(report, "launch-outcome", "ap-ar").verdict
    assert found.kind is VerdictKind.OMITTED
    assert "تأخر الإطلاق بسبب الطقس" in found.evidence[0].text


def test_another_end_of_operation_is_altered(report: Report) -> None:
    found = cell(report, "iss-end-of-decade", "report-en")
    assert found.verdict.kind is VerdictKind.ALTERED
    assert found.finding is not None
    assert found.finding.rule is Rule.TIME_ALTERED
    differing = [v for v in found.verdict.values if v.relation is Relation.DIFFERS]
    assert [v.found.text for v in differing if v.found] == ["beyond 2028"]


def test_the_unrelated_text_raises_no_alarm(report: Report) -> None:
    document = next(d for d in report.documents if d.id == "ilrs-ar")
    assert Rule.UNRELATED in [f.rule for f in document.findings]
    alarming = {VerdictKind.ALTERED, VerdictKind.CONTRADICTED}
    verdicts = {c.verdict.kind for c in report.cells if c.document == "ilrs-ar"}
    assert not alarming & verdicts


def test_only_the_unrelated_text_is_called_so(report: Report) -> None:
    unrelated = [d.id for d in report.documents if Rule.UNRELATED in [f.rule for f in d.findings]]
    assert unrelated == ["ilrs-ar"]


CHOSEN = Selection(claims=("launch-*",), documents=("fr", "fortune-zh"))


@pytest.fixture(scope="module")
def usual() -> str:
    return rendered(check(TABLE, backend=load_backend(threads=2), selection=CHOSEN))


@pytest.mark.parametrize(("batch_size", "threads"), [(1, 1), (8, 2), (64, 1)])
def test_batch_size_and_threads_change_nothing(usual: str, batch_size: int, threads: int) -> None:
    backend = load_backend(batch_size=batch_size, threads=threads)
    assert rendered(check(TABLE, backend=backend, selection=CHOSEN)) == usual


def lines_called_added(report: Report, document: str) -> list[str]:
    found = next(d for d in report.documents if d.id == document).findings
    return [f.evidence[0].text for f in found if f.rule is Rule.ADDED]


def test_no_line_that_a_claim_rests_on_is_called_added(report: Report) -> None:
    """Nor when the claim is not among those selected."""
    assert lines_called_added(report, "fr") == []
    spoken = {
        e.text
        for c in report.cells
        for e in c.verdict.evidence
        if e.direction is not Direction.NEAREST
    }
    assert not spoken & set(lines_called_added(report, "fortune-zh"))
    chosen = check(TABLE, backend=load_backend(), selection=CHOSEN)
    for document in ("fr", "fortune-zh"):
        assert lines_called_added(chosen, document) == lines_called_added(report, document)


def test_the_golden_screens_show_these_verdicts(report: Report) -> None:
    """Fails until `python tests/golden/seed_report.py` has written the report anew."""
    path = HERE / "golden" / "cases" / "seeds" / "input" / "report.json"
    shown = json.loads(path.read_text(encoding="utf-8"))
    told = {(c["claim"], c["document"]): c["verdict"] for c in shown["cells"]}
    found = {(c.claim.id, c.document): c.verdict.kind.value for c in report.cells}
    assert told == {cell: kind for cell, kind in found.items() if cell in told}
    assert len(told) == 68  # seventeen claims, four documents
