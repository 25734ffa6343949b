"""Labelled sets: what is read, and where exactly the rest is wrong."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.errors import TableError
from factcheck.evaluation.labelled import LabelledPair, parse_labelled, read_labelled

READ = [
    ("entailment\tfr\tA.\tB.", LabelledPair(0, "fr", "A.", "B."), "four columns"),
    ("neutral\tzh\tA.\tB.\tname", LabelledPair(1, "zh", "A.", "B.", "name"), "five"),
    ("CONTRADICTION\tAR\tA.\tB.\r", LabelledPair(2, "ar", "A.", "B."), "case and Windows' ends"),
    ("supported\tsw\tA.\tB.", LabelledPair(0, "sw", "A.", "B."), "no pack is needed"),
    ("absent\tde\tA.\tB.", LabelledPair(1, "de", "A.", "B."), "the checker's own word"),
    ("contradicted\tde\t A. \tB.", LabelledPair(2, "de", "A.", "B."), "blanks around"),
    ("\n\nrefuted\tde\tA.\tB.\n\n", LabelledPair(2, "de", "A.", "B."), "empty lines"),
    (
        "claim\tpremise\tlabel\tlanguage\nB.\tA.\tneutral\tfr",
        LabelledPair(1, "fr", "A.", "B."),
        "a header in another order",
    ),
    (
        "label\tlanguage\tpremise\tclaim\tsource\tkind\nneutral\tfr\tA.\tB.\tmine\tname",
        LabelledPair(1, "fr", "A.", "B.", "name"),
        "further columns that the header names are left alone",
    ),
    (
        "neutral\tfr\tA\u2028A\x85.\tB.",
        LabelledPair(1, "fr", "A\u2028A\x85.", "B."),
        "no line ends",
    ),
]


@pytest.mark.parametrize(("text", "expected", "reason"), READ)
def test_what_is_read(text, expected, reason):
    assert parse_labelled(text, "set.tsv") == (expected,), reason


WRONG = [
    ("entailmnt\tfr\ta\tb", "set.tsv:1:1: unknown label 'entailmnt' (did you mean 'entailment'?)"),
    ("not_entailment\tfr\ta\tb", "set.tsv:1:1: unknown label 'not_entailment' (labels are"),
    ("1\tfr\ta\tb", "set.tsv:1:1: unknown label '1' (labels are entailment, neutral"),
    ("\tfr\ta\tb", "set.tsv:1:1: empty label"),
    ("neutral\tfrench\ta\tb", "set.tsv:1:9: unknown language 'french' (write a code such as fr)"),
    ("neutral\tar-en\ta\tb", "(write the language of the premise alone: ar)"),
    ("neutral\tpt_BR\ta\tb", "(write the language of the premise alone: pt)"),
    ("neutral\txq\ta\tb", "unknown language 'xq' (write a code such as"),
    ("fr\tneutral\ta\tb", "set.tsv:1:1: a language where the label should be: 'fr'"),
    ("neutral\tfr\t\tb", "set.tsv:1:12: empty premise"),
    ("neutral\tfr\ta\t \t", "set.tsv:1:14: empty claim"),
    ("neutral,fr,a,b", "1 columns, not 4 or 5 (part the columns by tabs"),
    ("neutral\tfr\ta", "3 columns, not 4 or 5 (write label TAB language TAB premise TAB claim)"),
    ("neutral\tfr\ta\tb\tc\td", "6 columns, not 4 or 5 (a tab inside a text?"),
    ("neutral\tfr\ta\0\tb", "set.tsv:1:12: a NUL character in the premise"),
    ("label\tlang\tpremise\tclaim\nneutral\tfr\ta\tb", "no column 'language' (is 'lang' the"),
    ("label\tlanguage\tpremise\tclaim\tclaim\n", "two columns 'claim'"),
    ("label\tlanguage\tpremise\tclaim\nneutral\tfr\ta", "set.tsv:2:1: 3 columns, not 4"),
    ("\n \t\n", "set.tsv: no examples (write lines of label TAB"),
    ("x" * 500 + "\tfr\ta\tb", "unknown label '" + "x" * 40 + "…'"),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_what_is_wrong(text, said):
    with pytest.raises(TableError) as caught:
        parse_labelled(text, "set.tsv")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_all_that_is_wrong_is_said_at_once():
    lines = ["neutral\tfr\ta\tb", "nutral\tfr\ta\tb", "neutral\tfr\ta\tb", "neutral\tfr\t\t"]
    with pytest.raises(TableError) as caught:
        parse_labelled("\n".join(lines), "set.tsv")
    assert [(one.line, one.column) for one in caught.value.problems] == [(2, 1), (4, 12), (4, 13)]


def test_a_file_of_another_form_is_not_listed_whole():
    with pytest.raises(TableError) as caught:
        parse_labelled("some prose\n" * 1_000, "set.tsv")
    assert len(caught.value.problems) == 21
    assert "were not read" in str(caught.value.problems[-1])


FILES = [
    ("entailment\tfr\té\tb\n".encode("latin-1"), "x.tsv:1:15: no UTF-8 text: byte 0xe9"),
    (b"neutral\tfr\ta\tb\nneutral\tfr\t\xff\tb\n", "x.tsv:2:12: no UTF-8 text"),
    ("neutral\tfr\ta\tb\n".encode("utf-16"), "x.tsv:1:1: UTF-16 text (save the file as UTF-8)"),
    ("neutral\tfr\ta\tb\n".encode("utf-16-le"), "x.tsv:1:"),
    (b"", "x.tsv: no examples"),
]


@pytest.mark.parametrize(("data", "said"), FILES)
def test_files_that_cannot_be_read(tmp_path, monkeypatch, data, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.tsv").write_bytes(data)
    with pytest.raises(TableError) as caught:
        read_labelled(type(tmp_path)("x.tsv"))
    assert said in str(caught.value)


def test_a_mark_at_the_beginning_is_no_part_of_the_label(tmp_path):
    (tmp_path / "x.tsv").write_bytes("neutral\tfr\tà\tb\n".encode("utf-8-sig"))
    assert read_labelled(tmp_path / "x.tsv")[0].premise == "à"


@pytest.mark.parametrize("name", ["missing.tsv", ".", "a\0b"])
def test_what_is_no_file(tmp_path, name):
    with pytest.raises(TableError, match="cannot be read"):
        read_labelled(tmp_path / name)


def test_a_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr("factcheck.evaluation.labelled._LARGEST", 3)
    (tmp_path / "x.tsv").write_text("neutral\tfr\ta\tb\n")
    with pytest.raises(TableError, match="too large"):
        read_labelled(tmp_path / "x.tsv")


CELLS = st.text(alphabet=st.characters(exclude_characters="\t"), max_size=12)


@given(st.lists(st.lists(CELLS, max_size=6), max_size=4))
def test_nothing_else_is_raised(rows):
    text = "\n".join("\t".join(row) for row in rows)
    with suppress(TableError):
        assert parse_labelled(text, "set.tsv")
