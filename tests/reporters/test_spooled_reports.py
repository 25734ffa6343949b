"""A report that lies in a file reads as one in memory does, in every format."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck import registry
from factcheck.core import spool
from factcheck.core.protocols import PiecewiseReporter, RenderOptions, pieces_of
from factcheck.core.report import Report
from factcheck.core.spool import Lazy, spooled, spooled_rows
from tests.reporters.conftest import large

Kept = Callable[[Report], Report]
OPTIONS = {
    "plain": RenderOptions(),
    "verbose": RenderOptions(verbose=True),
    "quiet": RenderOptions(quiet=True),
}
# Those that a long table is checked with; the others hold a page, or a screen.
PIECEWISE = {"concise", "gitlab", "json", "jsonl", "junit", "sarif"}


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Kept:
    def in_a_file(report: Report) -> Report:
        monkeypatch.setattr(spool, "HELD", 1)
        starts = range(0, len(report.cells), 3)
        _, cells = spooled_rows((start, report.cells[start : start + 3]) for start in starts)
        return replace(report, documents=spooled(report.documents), cells=cells)

    return in_a_file


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
@pytest.mark.parametrize("name", registry.reporter_names())
def test_every_format_reads_the_same(
    any_case: Report, kept: Kept, name: str, options: RenderOptions
) -> None:
    report = replace(any_case, table="elsewhere/claims.yaml")
    expected = registry.reporter(name).render(report, options)
    assert registry.reporter(name).render(kept(report), options) == expected
    assert kept(report) == report


@pytest.mark.parametrize("name", sorted(PIECEWISE))
def test_a_long_report_is_written_piece_by_piece(kept: Kept, name: str) -> None:
    report = kept(large(1_001))
    assert isinstance(report.cells, Lazy)
    reporter = registry.reporter(name)
    pieces = list(pieces_of(reporter, report, RenderOptions()))
    assert "".join(pieces) == reporter.render(report, RenderOptions())
    whole = sum(map(len, pieces))
    assert max(map(len, pieces)) < whole / 4, "a document is the most that is held"


def test_which_formats_are_written_piece_by_piece() -> None:
    found = {
        n for n in registry.reporter_names() if isinstance(registry.reporter(n), PiecewiseReporter)
    }
    assert found == PIECEWISE


def test_documents_come_with_their_cells_in_any_order(kept: Kept) -> None:
    report = large(99)
    for one in (report, kept(report)):
        rows = list(one.by_document())
        assert [document for document, _ in rows] == list(report.documents)
        assert all(cell.document == document.id for document, cells in rows for cell in cells)
        assert sum(len(cells) for _, cells in rows) == len(report.cells)
