"""What `safe` lets through and what it shows instead."""

import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.safe_text import safe

SHOWN = [
    # text, shown, reason
    ("plain text", "plain text", "nothing to hide"),
    ("سبع سنوات، 七年。", "سبع سنوات، 七年。", "other scripts are text"),
    ("a\tb\nc\r\nd", "a b c d", "tabs and line breaks are spaces in one line"),
    ("a\rb", "a‹U+000D›b", "a lone CR would overwrite the line"),
    ("\x1b[31mred\x1b[0m", "‹U+001B›[31mred‹U+001B›[0m", "colour of a stranger"),
    ("\x9b2J", "‹U+009B›2J", "C1 control sequence introducer"),
    ("\x1b]8;;http://x\x07y", "‹U+001B›]8;;http://x‹U+0007›y", "OSC 8 hyperlink"),
    ("a\x00b\x7fc", "a‹U+0000›b‹U+007F›c", "NUL and DEL"),
    ("a\u202eb\u202c", "a‹U+202E›b‹U+202C›", "bidi override"),
    ("\u2067x\u2069", "‹U+2067›x‹U+2069›", "bidi isolate"),
    ("\u200fx\u061c", "‹U+200F›x‹U+061C›", "bidi marks"),
    ("a\u200bb", "a‹U+200B›b", "zero-width space"),
    ("a\u200db", "a‹U+200D›b", "a joiner between Latin letters joins nothing"),
    ("\ufeffa", "‹U+FEFF›a", "byte order mark inside a text"),
    ("a\u2028b\u2029c\x85d", "a‹U+2028›b‹U+2029›c‹U+0085›d", "line separators of Unicode"),
    ("\ud83d", "‹U+D83D›", "half a surrogate pair cannot be written as UTF-8"),
    ("\uffff", "‹U+FFFF›", "no character, and not XML"),
    ("\U000e0041", "‹U+E0041›", "tags smuggle text"),
    ("a" + "\u200b" * 5000, "a‹U+200B×5000›", "a run is counted, not repeated"),
    ("soft\u00adhyphen", "soft‹U+00AD›hyphen", "may split a word unseen"),
    ("\u3164", "‹U+3164›", "a letter that shows nothing"),
    ("می\u200cخواهم", "می\u200cخواهم", "Persian is spelled with this joiner"),
    ("می\u200c\u200cخواهم", "می‹U+200C×2›خواهم", "but never with two"),
    ("क्\u200dष", "क्\u200dष", "Hindi needs it after a virama"),
    ("☀\ufe0f ok", "☀\ufe0f ok", "emoji presentation"),
    ("x\ufe0f", "x‹U+FE0F›", "a selector that selects nothing"),
    ("\u0600\u06dd", "\u0600\u06dd", "Arabic number signs are seen"),
    ("::error::x", "‹::›error::x", "a runner would obey the line"),
    ("  ::error::x", "  ‹::›error::x", "even after spaces"),
    ("\u3000::error::x", "\u3000‹::›error::x", "of any kind"),
    ("see std::vector", "see std::vector", "inside a word it commands nobody"),
    ("::::::", "‹:×6›", "a long run could be cut anywhere"),
    ("x ##[group]y", "x ##‹[›group]y", "obeyed anywhere in a line"),
    ("[red]x[/red] [/usd]", "[red]x[/red] [/usd]", "rich markup is only text to us"),
]


@pytest.mark.parametrize(("text", "shown", "reason"), SHOWN)
def test_safe_shows_what_is_hidden(text: str, shown: str, reason: str) -> None:
    assert safe(text) == shown, reason


HIDDEN_CATEGORIES = {"Cc", "Cf", "Cs", "Zl", "Zp"}
# Prepended concatenation marks: format characters that a reader sees (Unicode PropList).
VISIBLE_FORMAT = set(map(chr, [*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2])) | {
    "\U000110bd",
    "\U000110cd",
}


def is_hidden(char: str) -> bool:
    return unicodedata.category(char) in HIDDEN_CATEGORIES and char not in VISIBLE_FORMAT


def test_no_code_point_of_a_hidden_category_passes() -> None:
    passed = [
        f"U+{code:04X}"
        for code in range(sys.maxunicode + 1)
        if is_hidden(chr(code)) and chr(code) in safe(f"x{chr(code)}y")
    ]
    assert passed == []


@given(st.text(st.characters(), max_size=60))
def test_any_text_becomes_one_line_without_hidden_characters(text: str) -> None:
    shown = safe(text)
    assert not [c for c in shown if is_hidden(c) and c not in "\u200c\u200d"]
    assert "##[" not in shown
    assert not shown.lstrip().startswith("::")
    shown.encode("utf-8")
    assert safe(shown) == shown


@pytest.mark.parametrize(
    "unit", [" ", ":", "\n", "\u202e", "#[", " :", "\r\n\t", "\u200c", "ا\u200c"]
)
def test_time_grows_with_length_alone(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    start = time.perf_counter()
    safe(text)
    assert time.perf_counter() - start < 5
