"""The diff on the golden cases: screens that people have looked at, compared byte for byte."""

import re
from collections.abc import Callable
from itertools import product

import pytest

from factcheck import registry
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.reporters._layout import cells

ALIGNED = {
    **{
        f"diff-{width}{'-color' if color else ''}.txt": RenderOptions(width, color=color)
        for width, color in product((60, 80, 120), (False, True))
    },
    "diff-120-plain-bidi.txt": RenderOptions(120, bidi="plain"),
    "diff-80-problems.txt": RenderOptions(80, only_problems=True),
    "diff-80-problems-bare.txt": RenderOptions(80, only_problems=True, context=0),
    "diff-80-verbose.txt": RenderOptions(80, verbose=True),
    "diff-80-quiet.txt": RenderOptions(80, quiet=True),
}
UNALIGNED = ("canonical", "clean", "hostile", "nothing-checked")


@pytest.mark.parametrize("view", ALIGNED)
def test_screens_of_aligned_documents(
    view: str,
    case_report: Callable[[str], Report],
    golden: Callable[[str, str, str], None],
) -> None:
    text = registry.reporter("diff").render(case_report("aligned"), ALIGNED[view])
    golden("aligned", view, text)


@pytest.mark.parametrize("case", UNALIGNED)
def test_screens_without_an_alignment(
    case: str,
    case_report: Callable[[str], Report],
    golden: Callable[[str, str, str], None],
) -> None:
    text = registry.reporter("diff").render(case_report(case), RenderOptions(80))
    golden(case, "diff-80.txt", text)


# Not seen by a terminal: colour, and the isolates around right-to-left text.
UNSEEN = re.compile("\x1b\\[[0-9;]*m|[\u2068\u2069\u200e\u200f]")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
def test_no_line_is_wider_than_asked_and_the_columns_stand_in_line(
    width: int, case_report: Callable[[str], Report]
) -> None:
    plain = registry.reporter("diff").render(case_report("aligned"), RenderOptions(width))
    coloured = registry.reporter("diff").render(
        case_report("aligned"), RenderOptions(width, color=True)
    )
    for text in (plain, coloured):
        lines = [UNSEEN.sub("", line) for line in text.splitlines()]
        assert max(map(cells, lines)) <= width
        gutters = {cells(line[: line.index("│")]) for line in lines if "│" in line}
        assert len(gutters) == (1 if width >= 100 else 0)


MARKED = [
    # text that must be on the screen, reason
    ("[-blasted off successfully-]", "what the Arabic leaves out, and not the delay it tells"),
    ("[-to the end of the decade-]", "the value the claim expects, in the source"),
    ("{+beyond 2028+}", "the value found in its place"),
    ("[-more than seven years-]", "a vaguer value, in the source"),
    ("{+七年+}", "and in Chinese, whose words have no spaces"),
    ("{+À VOIR AUSSI", "a line that no line of the source says"),
]


@pytest.mark.parametrize(("text", "reason"), MARKED)
def test_what_is_marked(text: str, reason: str, case_report: Callable[[str], Report]) -> None:
    screen = registry.reporter("diff").render(case_report("aligned"), RenderOptions(200))
    assert text in screen, reason


def test_colour_replaces_the_signs_in_the_text_but_not_those_before_it(
    case_report: Callable[[str], Report],
) -> None:
    screen = registry.reporter("diff").render(
        case_report("aligned"), RenderOptions(200, color=True)
    )
    assert not re.search(r"\[-|-\]|\{\+|\+\}", screen)
    assert {"≠", "∅", "-", "+", "≈", "="} <= {
        UNSEEN.sub("", line)[:1] for line in screen.splitlines()
    }
