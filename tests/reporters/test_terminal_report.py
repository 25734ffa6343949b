"""What a reader who knows none of the languages can tell from the terminal report."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck.core.report import Report
from factcheck.reporters._layout import cells

Render = Callable[..., str]
COLOUR = re.compile("\x1b\\[[0-9;]*m")


def block(text: str, start: str) -> str:
    """Return the block of lines that starts so, with its spaces made single."""
    found = next(part for part in text.split("\n\n") if part.startswith(start))
    return re.sub(r"[ \n]+", " ", found)


@pytest.mark.parametrize("width", [20, 40, 60, 80, 120, 200])
@pytest.mark.parametrize("verbose", [False, True])
def test_no_line_is_wider_than_the_terminal(
    width: int,
    verbose: bool,  # noqa: FBT001 - parametrized
    any_case: Report,
    render: Render,
) -> None:
    text = render("terminal", any_case, width=width, verbose=verbose)
    wide = [line for line in text.splitlines() if cells(line) > width]
    assert wide == []


def test_colour_changes_no_text(any_case: Report, render: Render) -> None:
    coloured = render("terminal", any_case, width=80, color=True)
    assert COLOUR.sub("", coloured) == render("terminal", any_case, width=80)


def test_the_matrix_comes_first_and_the_counts_last(canonical: Report, render: Render) -> None:
    parts = render("terminal", canonical, width=120).rstrip("\n").split("\n\n")
    assert parts[0] == "claims.yaml: 7 claims × 7 documents"
    assert parts[1].lstrip().startswith("press-ar  digest-zh  site-fr")
    assert parts[-1].startswith("10 errors, 6 warnings, 5 notes; 3 accepted, 1 expired")


def test_the_worst_claims_stand_on_top(canonical: Report, render: Render) -> None:
    rows = render("terminal", canonical, width=120).split("\n\n")[1].splitlines()[1:]
    errors = [row.count("E") for row in rows]
    assert errors == sorted(errors, reverse=True)
    assert errors[0] == 2


def test_a_cell_tells_verdict_and_severity_without_colour(
    canonical: Report, render: Render
) -> None:
    rows = render("terminal", canonical, width=120).split("\n\n")[1].splitlines()
    row = next(row for row in rows if row.startswith("fares-november"))
    assert row.split() == ["fares-november", "≠E", "≈a", "✓", "≠a", "✓", "✓"]


def test_the_legend_explains_every_sign_that_is_used(any_case: Report, render: Render) -> None:
    text = render("terminal", any_case, width=200)
    matrix = text.split("\n\n")
    if not any_case.cells:
        assert "supported" not in text
        return
    used = {mark[0] for mark in re.findall(r"(?<=\s)[✗≠∅≈?✓][EWna]?(?=\s)", matrix[1])}
    legend = text.replace("\u00a0", " ")
    assert all(re.search(rf"{re.escape(mark)} [a-z]+", legend) for mark in used)


def test_a_value_is_explained_in_english(canonical: Report, render: Render) -> None:
    text = render("terminal", canonical, width=100, bidi="plain")
    parts = (part for part in text.split("\n\n") if part.startswith("≠ FC202"))
    told = re.sub(r"[ \n]+", " ", next(part for part in parts if "press-ar" in part))
    assert "≠ FC202 time altered · error · new" in told
    assert "claim contract-length: The contract with the islands runs for more than" in told
    assert "document press-ar (Arabic, translation)" in told
    assert "expected more than seven years (= more than 7 years)" in told
    assert "found أكثر من خمس سنوات (= more than 5 years)" in told
    assert "contradicts texts/press.ar.txt:9, Arabic" in told
    assert "│ يمتدّ العقد" in told


def test_an_omission_shows_the_nearest_line_and_expects_nothing_of_it(
    canonical: Report, render: Render
) -> None:
    told = block(render("terminal", canonical, width=100), "∅ FC103 omitted")
    assert "nearest texts/digest.zh.txt:8, Chinese │ 🚢" in told
    assert "expected" not in told


def test_both_lines_of_a_document_that_contradicts_itself_are_shown(
    canonical: Report, render: Render
) -> None:
    told = block(render("terminal", canonical, width=100), "FC306 document contradicts itself")
    assert "supports texts/press.ar.txt:1" in told
    assert "contradicts texts/press.ar.txt:15" in told


def test_document_findings_follow_those_of_claims(canonical: Report, render: Render) -> None:
    codes = re.findall(
        r"^(?:. )?(FC\d+) .* · ", render("terminal", canonical, width=100), re.MULTILINE
    )
    of_documents = {"FC301", "FC302", "FC303", "FC304", "FC305", "FC306", "FC401", "FC901"}
    kinds = [code in of_documents for code in codes]
    assert kinds == sorted(kinds)
    assert len(codes) == 21


def test_every_line_of_right_to_left_text_has_its_own_isolate(
    canonical: Report, render: Render
) -> None:
    text = render("terminal", canonical, width=60)
    arabic = [line for line in text.splitlines() if re.search("[\u0620-\u064a]", line)]
    assert len(arabic) > 8
    for line in arabic:
        assert line.count("\u2068") == line.count("\u2069") >= 1
        outside = re.sub("\u2068[^\u2069]*\u2069", "", line)
        assert not re.search("[\u0590-\u06ff]", outside)


def test_plain_bidi_sends_no_isolate(canonical: Report, render: Render) -> None:
    text = render("terminal", canonical, width=60, bidi="plain")
    assert not set(text) & set("\u2068\u2069\u200e\u200f")


def test_a_long_line_is_shortened_around_the_value(canonical: Report, render: Render) -> None:
    cell = next(c for c in canonical.cells if c.verdict.values and c.document == "site-fr")
    (value,), (evidence,) = cell.verdict.values, cell.verdict.evidence
    before = "Il a plu pendant des semaines sur toute la côte. " * 30
    assert value.found
    moved = replace(value.found, start=value.found.start + len(before))
    verdict = replace(
        cell.verdict,
        evidence=(replace(evidence, text=before + evidence.text),),
        values=(replace(value, found=moved),),
    )
    report = replace(canonical, cells=(replace(cell, verdict=verdict),))
    told = block(render("terminal", report, width=80), "≠ FC202")
    assert "│ …\u00a0" in told
    assert "5 mars 2024" in told.partition("│")[2]
    assert told.count("│") <= 4
    whole = block(render("terminal", report, width=80, verbose=True), "≠ FC202")
    assert whole.count("Il a plu") == 30


def test_the_value_is_set_off_where_it_stands_not_where_it_first_occurs(
    canonical: Report, render: Render
) -> None:
    cell = next(c for c in canonical.cells if c.verdict.values and c.document == "site-fr")
    (value,), (evidence,) = cell.verdict.values, cell.verdict.evidence
    text = "Le 5 mars 2024, puis le 5 mars 2024."
    assert value.found
    found = replace(value.found, start=text.rindex("5 mars"), end=len(text) - 1)
    verdict = replace(
        cell.verdict,
        evidence=(replace(evidence, text=text),),
        values=(replace(value, found=found),),
    )
    report = replace(canonical, cells=(replace(cell, verdict=verdict),))
    shown = render("terminal", report, width=80, color=True)
    assert "Le 5 mars 2024, puis le \x1b[1;4m5 mars 2024\x1b[0m." in shown


def test_quiet_is_one_line(canonical: Report, render: Render) -> None:
    text = render("terminal", canonical, width=40, quiet=True)
    assert text.count("\n") == 1
    assert text.startswith("10 errors")


def test_accepted_findings_are_counted_and_shown_only_on_request(
    canonical: Report, render: Render
) -> None:
    short, long = (render("terminal", canonical, width=80, verbose=v) for v in (False, True))
    assert "· accepted" not in short
    assert long.count("· accepted") == 3
    assert "3 accepted" in short


def test_verbose_shows_what_is_supported_and_what_was_left_out(
    canonical: Report, render: Render
) -> None:
    text = render("terminal", canonical, width=80, verbose=True)
    assert "✓ builder@site-fr" in text
    assert "Left out of press-ar (Arabic)" in text
    assert "page furniture: a line that asks to share" in text
    assert "checked with model:compact|rev:4f1c09d2|dtype:float32|v:0.1.0" in text
    assert block(text, "✓ ferry-capacity@press-ar").count("same value") == 1


def test_a_short_report_says_that_parts_were_left_out(canonical: Report, render: Render) -> None:
    text = render("terminal", canonical, width=80)
    assert "2 parts of the documents left out; --verbose says what and why." in text


def test_nothing_checked_does_not_look_like_success(
    case_report: Callable[[str], Report], render: Render
) -> None:
    text = render("terminal", case_report("nothing-checked"), width=80)
    assert text.splitlines()[-1] == "nothing was checked · 0 claims × 0 documents"


def test_names_too_wide_for_the_terminal_become_numbers(canonical: Report, render: Render) -> None:
    text = render("terminal", canonical, width=60)
    assert re.search(r"^ +1 +2 +3 +4 +5 +6 +7$", text, re.MULTILINE)
    assert "\n1 press-ar " in text
