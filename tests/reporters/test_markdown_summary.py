"""Markdown: what a CommonMark parser makes of it is our own structure and nothing else."""

from collections.abc import Callable

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.core.report import Report

Render = Callable[..., str]
PARSER = MarkdownIt("commonmark").enable("table")

OUR_BLOCKS = {
    *("heading_open", "paragraph_open", "blockquote_open", "bullet_list_open", "list_item_open"),
    *("table_open", "thead_open", "tbody_open", "tr_open", "th_open", "td_open", "inline"),
}


def tokens(text: str) -> list[Token]:
    return PARSER.parse(text)


def inline(text: str) -> list[Token]:
    return [child for token in tokens(text) for child in token.children or ()]


def test_only_our_own_structure_is_live(any_case: Report, render: Render) -> None:
    text = render("markdown", any_case)
    opened = {t.type for t in tokens(text) if not t.type.endswith("_close")}
    assert opened <= OUR_BLOCKS
    kinds = {t.type for t in inline(text)}
    assert kinds <= {"text", "html_inline", "softbreak", "text_special"}
    assert {t.content for t in inline(text) if t.type == "html_inline"} <= {"<!-- -->"}


PAYLOADS = [
    ("[a](javascript:alert(1)) ![b](http://e.example/x.png)", "links and images"),
    ("<script>alert(1)</script><img src=x onerror=y> <!-- c", "HTML"),
    ("<http://e.example> https://e.example www.e.example", "addresses"),
    ("`code` ``` fence ~~~ **b** _i_ ~~s~~", "spans"),
    ("| a | b |\n| --- | --- |", "a table of its own"),
    ("# heading\n\n- item\n1. item\n> quote\n---\n===", "blocks"),
    ("1. item", "a list at the start"),
    ("- item", "a list at the start"),
    ("    indented code", "code at the start"),
    ("&lt;b&gt; &#60;b&#62; &copy;", "entities"),
    ("[ref]: http://e.example 'title'", "a reference definition"),
    ("\\<b\\> \\", "backslashes that would undo ours"),
    ("a\\|b|c", "a pipe that would add a column"),
    ("*", "a lone asterisk"),
]


@pytest.mark.parametrize(("payload", "reason"), PAYLOADS)
def test_a_document_stays_text(
    payload: str, reason: str, everywhere: Callable[[str], Report], render: Render
) -> None:
    text = render("markdown", everywhere(payload), verbose=True)
    opened = {t.type for t in tokens(text) if not t.type.endswith("_close")}
    assert opened <= OUR_BLOCKS, reason
    assert {t.type for t in inline(text)} <= {"text", "html_inline", "softbreak", "text_special"}
    assert {t.content for t in inline(text) if t.type == "html_inline"} <= {"<!-- -->"}
    shown = "".join(t.content for t in inline(text) if t.type != "html_inline")
    assert " ".join(payload.split()) in shown, "the reader sees exactly what stands there"


def test_nobody_is_called_and_no_issue_is_touched(
    everywhere: Callable[[str], Report], render: Render
) -> None:
    text = render("markdown", everywhere("thanks @octocat, closes #12 and owner/repo#3"))
    assert "@octocat" not in text
    assert "#12" not in text
    assert "#3" not in text


def columns(token: Token) -> int:
    return token.content.count("|")


def test_every_row_has_a_cell_for_each_document(any_case: Report, render: Render) -> None:
    parsed = tokens(render("markdown", any_case))
    rows = [t for t in parsed if t.type == "tr_open"]
    found = [t for t in parsed if t.type in {"th_open", "td_open"}]
    assert len(found) == len(rows) * (len(any_case.documents) + 1) * bool(rows)


def test_a_summary_stays_below_the_limit_and_counts_the_rest(
    many: Callable[[str], tuple[str, float, float]],
) -> None:
    text = many("markdown")[0]
    assert len(text.encode()) <= 900_000
    shown = sum(t.type == "heading_open" and t.tag == "h3" for t in tokens(text))
    assert shown > 1_000
    assert f"\n{25_001 - shown:,} more findings not shown here.\n" in text
    assert " more claims not shown here.\n" in text or text.count("\n| claim-") == 5_001


def test_endless_names_and_texts_do_not_push_the_findings_out(
    everywhere: Callable[[str], Report], render: Render
) -> None:
    text = render("markdown", everywhere("七" * 100_000))
    assert len(text.encode()) <= 900_000
    assert text.count("\n### ") == 8


def test_quiet_is_the_counts_alone(canonical: Report, render: Render) -> None:
    assert render("markdown", canonical, quiet=True) == (
        "## factcheck: 10 errors, 6 warnings, 5 notes; 3 accepted, 1 expired\n\n"
        "7 claims × 7 documents: 26 supported, 2 undetermined, 4 weakened, 3 omitted, "
        "8 altered, 1 contradicted\n"
    )


def test_an_omitted_claim_tells_what_was_looked_for(
    case_report: Callable[[str], Report], render: Render
) -> None:
    text = render("markdown", case_report("canonical"))
    finding = text.partition("FC103 omitted: minister-visit @ digest-zh")[2].partition("\n### ")[0]
    assert "\n- looked for: Thursday\n" in finding
    assert "expected:" not in finding
