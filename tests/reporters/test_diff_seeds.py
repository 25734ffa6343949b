"""The diff on seeds/, as the bundled model reads them: screens that people have looked at.

tests/golden/seed_report.py writes the report; `pytest --update-golden` the screens.
"""

import re
import runpy
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from factcheck import registry
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.core.verdict import VerdictKind
from factcheck.reporters._layout import cells

GOLDEN = Path(__file__).parents[1] / "golden"
needs_report = pytest.mark.skipif(
    not (GOLDEN / "cases" / "seeds" / "input" / "report.json").is_file(),
    reason="tests/golden/seed_report.py has not been run for this model",
)

DOCUMENTS = ("ap-ar", "fr", "fortune-zh", "report-en")
WIDTHS = (60, 80, 120)
# Not seen by a terminal: colour, and the isolates around right-to-left text.
UNSEEN = re.compile("\x1b\\[[0-9;]*m|[\u2068\u2069\u200e\u200f]")


@pytest.fixture
def alone(case_report: Callable[[str], Report]) -> Callable[..., Report]:
    """Return the report on one of the documents, without glosses unless they are asked for."""

    def of(document: str, *, gloss: bool = False) -> Report:
        report = case_report("seeds")
        (one,) = (d for d in report.documents if d.id == document)
        return replace(
            report,
            documents=(one if gloss else replace(one, glosses=()),),
            cells=tuple(cell for cell in report.cells if cell.document == document),
        )

    return of


def test_the_plain_form_loses_nothing_that_a_screen_shows(case_report) -> None:
    plain = runpy.run_path(str(GOLDEN / "seed_report.py"))["plain_report"](case_report("aligned"))
    before = {(c["claim"], c["document"]): c for c in plain["cells"]}
    assert len(before) == len(plain["cells"])
    for cell in case_report("aligned").cells:
        if cell.document in DOCUMENTS:
            one = before[cell.claim.id, cell.document]
            assert one["verdict"] == cell.verdict.kind.value
            assert [e["text"] for e in one["evidence"]] == [e.text for e in cell.verdict.evidence]
            assert sum(one["scores"]) == pytest.approx(1)


def _screen(report: Report, **looks: object) -> str:
    return registry.reporter("diff").render(report, RenderOptions(**looks))


@needs_report
@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize(("document", "width"), tuple(product(DOCUMENTS, WIDTHS)))
def test_screens(document: str, width: int, color: bool, alone, golden) -> None:  # noqa: FBT001 - a column of the table
    name = f"diff-{document}-{width}{'-color' if color else ''}.txt"
    golden("seeds", name, _screen(alone(document), width=width, color=color))


@needs_report
@pytest.mark.parametrize("document", [one for one in DOCUMENTS if one != "report-en"])
def test_screens_with_a_gloss(document: str, alone, golden) -> None:
    golden("seeds", f"diff-{document}-80-gloss.txt", _screen(alone(document, gloss=True), width=80))


@needs_report
@pytest.mark.parametrize("gloss", [False, True])
@pytest.mark.parametrize(("document", "width"), tuple(product(DOCUMENTS, (40, *WIDTHS))))
def test_no_line_is_wider_than_asked(document: str, width: int, gloss: bool, alone) -> None:  # noqa: FBT001 - as above
    text = _screen(alone(document, gloss=gloss), width=width)
    assert max(cells(UNSEEN.sub("", line)) for line in text.splitlines()) <= width


@needs_report
def test_isolates_open_and_close_on_each_line(alone) -> None:
    for line in _screen(alone("ap-ar"), width=80).splitlines():
        assert line.count("\u2068") == line.count("\u2069")
    plain = _screen(alone("ap-ar"), width=80, bidi="plain")
    assert not re.search("[\u2066-\u2069\u200e\u200f]", plain)


def _verdict(report: Report, claim: str) -> VerdictKind:
    return next(c.verdict.kind for c in report.cells if c.claim.id == claim)


@needs_report
def test_the_altered_value_is_marked(alone) -> None:
    report = alone("report-en")
    assert _verdict(report, "iss-end-of-decade") is VerdictKind.ALTERED
    assert "{+beyond 2028+}" in _screen(report, width=80)


@needs_report
def test_the_missing_outcome_is_marked_in_the_source(alone) -> None:
    report = alone("ap-ar")
    assert _verdict(report, "launch-outcome") is VerdictKind.OMITTED
    screen = _screen(report, width=120)
    assert "[-blasted off successfully-]" in screen
    assert "[-The launch was delayed" not in screen
