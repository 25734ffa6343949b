"""GitHub annotations: worst first, within the limits, one line each, exactly escaped."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from factcheck.core.report import Report

Render = Callable[..., str]


def commands(text: str) -> list[tuple[str, str, str]]:
    """Split each command line into name, properties and message, still escaped."""
    lines = [line for line in text.splitlines() if line.startswith("::")]
    parts = [line[2:].split("::", 1) for line in lines]
    return [(*head.partition(" ")[::2], message) for head, message in parts]


def test_each_finding_is_one_line_on_its_place(canonical: Report, render: Render) -> None:
    found = commands(render("github", canonical))
    assert found[0][0] == "error"
    assert found[0][1] == (
        "file=texts/press.ar.txt,line=7,title=FC101 contradicted%3A nobody-hurt@press-ar"
    )


def test_the_worst_come_first(canonical: Report, render: Render) -> None:
    order = ["error", "warning", "notice"]
    ranks = [order.index(name) for name, _, _ in commands(render("github", canonical))]
    assert ranks == sorted(ranks)


def test_width_never_wraps_a_command(canonical: Report, render: Render) -> None:
    assert render("github", canonical, width=20) == render("github", canonical, width=500)


def test_special_characters_are_escaped(canonical: Report, render: Render) -> None:
    cell = next(c for c in canonical.cells if c.finding)
    evidence = (replace(cell.verdict.evidence[0], path="a,b:c 100%.txt", text="50%\nnow\r"),)
    finding = replace(cell.finding, message="50% off: a, b") if cell.finding else None
    cell = replace(cell, finding=finding, verdict=replace(cell.verdict, evidence=evidence))
    text = render("github", replace(canonical, cells=(cell,), source=None, documents=()))
    ((_, properties, message),) = commands(text)
    assert properties.startswith("file=a%2Cb%3Ac 100%25.txt,line=")
    assert message.startswith("50%25 off: a, b%0A")
    assert "50%25 now‹U+000D›" in message


def test_accepted_and_silent_findings_are_not_annotated(canonical: Report, render: Render) -> None:
    text = render("github", canonical)
    assert "site-es%3A" not in text
    assert "archive-ru::No line" not in text
    assert "fares-november@site-de" not in text


def test_limits_hold_and_the_rest_is_counted(
    many: Callable[[str], tuple[str, float, float]],
) -> None:
    text = many("github")[0]
    found = commands(text)
    assert Counter(name for name, _, _ in found) == {"error": 10, "warning": 10, "notice": 1}
    assert found[-1] == (
        "notice",
        "title=factcheck",
        "24,981 more findings are not annotated; the full report lists them.",
    )


def test_a_clean_report_has_no_command(
    case_report: Callable[[str], Report], render: Render
) -> None:
    text = render("github", case_report("clean"))
    assert commands(text) == []
    assert text == "factcheck: no findings · 2 claims × 2 documents: 4 supported\n"
