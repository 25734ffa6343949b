"""Every format on the same cases, compared with files that people have read."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck import registry
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report

WIDTHS = (40, 60, 80, 120, 200)

# name of the golden file -> format and options
VIEWS = {
    **{f"terminal-{width}.txt": ("terminal", RenderOptions(width)) for width in WIDTHS},
    "terminal-80-color.txt": ("terminal", RenderOptions(80, color=True)),
    "terminal-80-plain-bidi.txt": ("terminal", RenderOptions(80, bidi="plain")),
    "terminal-80-quiet.txt": ("terminal", RenderOptions(80, quiet=True)),
    "terminal-80-verbose.txt": ("terminal", RenderOptions(80, verbose=True)),
    "concise.txt": ("concise", RenderOptions()),
    "concise-verbose.txt": ("concise", RenderOptions(verbose=True)),
    "concise-color.txt": ("concise", RenderOptions(color=True)),
    "report.json": ("json", RenderOptions()),
    "report.jsonl": ("jsonl", RenderOptions()),
    "report.sarif": ("sarif", RenderOptions()),
    "junit.xml": ("junit", RenderOptions()),
    "github.txt": ("github", RenderOptions()),
    "gitlab.json": ("gitlab", RenderOptions()),
    "summary.md": ("markdown", RenderOptions()),
    "summary-quiet.md": ("markdown", RenderOptions(quiet=True)),
}

CASES = {
    "canonical": "seven languages, every verdict, rule and status",
    "clean": "nothing to report: all is supported",
    "nothing-checked": "no claim met any document",
    "hostile": "every text a stranger can write tries to do harm",
    "many-documents": "more columns than a terminal has room for",
}


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("case", CASES)
def test_each_format_matches_its_golden_file(
    case: str,
    view: str,
    case_report: Callable[[str], Report],
    golden: Callable[[str, str, str], None],
) -> None:
    name, options = VIEWS[view]
    golden(case, view, registry.reporter(name).render(case_report(case), options))


@pytest.mark.parametrize("view", VIEWS)
def test_the_same_report_gives_the_same_bytes(view: str, canonical: Report) -> None:
    name, options = VIEWS[view]
    reporter = registry.reporter(name)
    assert reporter.render(canonical, options) == reporter.render(canonical, options)


@pytest.mark.parametrize("name", registry.reporter_names())
def test_every_format_ends_in_a_newline(name: str, canonical: Report) -> None:
    text = registry.reporter(name).render(canonical, RenderOptions())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_the_canonical_case_holds_every_rule_verdict_and_status(canonical: Report) -> None:
    from factcheck.core.report import Status
    from factcheck.core.rules import Rule
    from factcheck.core.verdict import VerdictKind

    assert {finding.rule for finding in canonical.findings()} == set(Rule)
    assert {cell.verdict.kind for cell in canonical.cells} == set(VerdictKind)
    assert {finding.status for finding in canonical.findings()} == set(Status)
    assert len({document.language for document in canonical.documents}) == 7


ROOTED = [
    # table, path in the table, path shown, reason
    ("claims.yaml", "docs/a.txt", "docs/a.txt", "a table in the current folder"),
    ("press/claims.yaml", "docs/a.txt", "press/docs/a.txt", "an editor opens it from here"),
    ("press/en/claims.yaml", "../fr/a.txt", "press/fr/a.txt", "no detour"),
    ("/srv/press/claims.yaml", "docs/a.txt", "docs/a.txt", "no absolute path in a report"),
]


@pytest.mark.parametrize(
    "name", ["terminal", "concise", "sarif", "junit", "github", "gitlab", "markdown"]
)
@pytest.mark.parametrize(("table", "path", "shown", "reason"), ROOTED)
def test_paths_count_from_the_current_folder(
    name: str, table: str, path: str, shown: str, reason: str, canonical: Report
) -> None:
    cell = next(cell for cell in canonical.cells if cell.finding)
    evidence = (replace(cell.verdict.evidence[0], path=path),)
    cell = replace(cell, verdict=replace(cell.verdict, evidence=evidence))
    report = replace(canonical, table=table, cells=(cell,), source=None)
    text = registry.reporter(name).render(report, RenderOptions(120))
    assert re.search(rf'(^|[\s"(=]){re.escape(shown)}', text, re.MULTILINE), reason


def test_the_formats_users_rely_on_exist() -> None:
    assert {
        *("terminal", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown"),
    } <= set(registry.reporter_names())
