"""Widths, wrapping and shortening in terminal columns; direction of mixed lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.safe_text import safe
from factcheck.reporters._bidi import isolate
from factcheck.reporters._layout import cells, clip, excerpt, pad, wrap

WIDTHS = [
    ("abc", 3, "Latin"),
    ("中文", 4, "each Chinese character takes two columns"),
    ("سبع", 3, "Arabic takes one"),
    ("e\u0301", 1, "an accent is drawn onto its letter"),
    ("🇷🇺", 2, "two regional letters make one flag"),
    ("🚀", 2, "emoji"),
    ("☀\ufe0f", 2, "emoji presentation widens"),
    ("ｱ", 1, "half-width katakana"),
    ("✗≠∅≈✓…│‹›×·", 11, "our own signs take one column each"),
]


@pytest.mark.parametrize(("text", "width", "reason"), WIDTHS)
def test_cells(text: str, width: int, reason: str) -> None:
    assert cells(text) == width, reason
    assert cells(pad(text, 20)) == 20, reason


WRAPPED = [
    # text, width, lines, reason
    ("one two three", 7, ["one two", "three"], "at spaces"),
    ("one  two", 4, ["one", "two"], "spaces at a break vanish"),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"], "a word longer than the line is cut"),
    (
        "七年来的首次，面对面会谈",
        12,
        ["七年来的首", "次，面对面会", "谈"],
        "no line starts with ，",
    ),
    ("他说（七年）好", 5, ["他说", "（七", "年）", "好"], "none ends with （"),
    ("🇷🇺🇺🇸🇫🇷", 5, ["🇷🇺🇺🇸", "🇫🇷"], "flags are not torn apart"),
    ("", 10, [""], "nothing is one empty line"),
]


@pytest.mark.parametrize(("text", "width", "lines", "reason"), WRAPPED)
def test_wrap(text: str, width: int, lines: list[str], reason: str) -> None:
    assert [text[start:end] for start, end in wrap(text, width)] == lines, reason


texts = st.text(
    st.sampled_from("ab :：#[]1中，。（）م سe\u0301🇷🇺🚀\u202e\x1b\u200b-"), max_size=80
).map(safe)


@given(texts, st.integers(8, 60))
def test_wrapped_lines_fit_lose_nothing_and_command_nothing(text: str, width: int) -> None:
    lines = [text[start:end] for start, end in wrap(text, width)]
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert not line.lstrip().startswith("::")
        # An escape such as ‹U+202E×12› or a letter under many accents stays whole.
        assert cells(line) <= max(width, 14)


@given(texts, st.integers(6, 40))
def test_clipped_text_fits(text: str, width: int) -> None:
    assert cells(clip(text, width)) <= width


def test_clip_keeps_what_tells_names_apart() -> None:
    assert clip("opening-hours-this-year", 13) != clip("opening-hours-last-week", 13)


@given(texts, st.integers(0, 80), st.integers(0, 20), st.integers(10, 60))
def test_excerpt_holds_the_focus(text: str, low: int, length: int, room: int) -> None:
    low, high = min(low, len(text)), min(low + length, len(text))
    begin, end = excerpt(text, (low, high), room)
    assert begin <= low
    assert end >= high


def test_an_excerpt_is_about_as_long_as_the_room() -> None:
    text = "word " * 500
    begin, end = excerpt(text, (1200, 1204), 100)
    assert 60 < end - begin <= 104
    assert excerpt(text, None, 100)[0] == 0


ISOLATED = [
    # text, rtl, shown, reason
    ("seven", None, "seven", "no right-to-left letter: nothing to isolate"),
    ("سبع", None, "\u2068سبع\u2069", "isolated"),
    ("سبع NASA", True, "\u2068سبع NASA\u2069", "the first letter tells the direction"),
    ("NASA سبع", True, "\u2068\u200fNASA سبع\u2069", "the first letter misleads: a mark"),
    ("سبع years", False, "\u2068\u200eسبع years\u2069", "the other way round"),
]


@pytest.mark.parametrize(("text", "rtl", "shown", "reason"), ISOLATED)
def test_isolate(text: str, rtl: bool | None, shown: str, reason: str) -> None:  # noqa: FBT001 - a column of the table
    assert isolate(text, "isolate", rtl=rtl) == shown, reason
    assert isolate(text, "plain", rtl=rtl) == text
