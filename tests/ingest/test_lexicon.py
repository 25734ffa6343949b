"""Word lists for glosses: forms of lines, and what is refused."""

import pytest

from factcheck.core.errors import TableError
from factcheck.ingest.lexicon import load_lexicon


def _load(tmp_path, text):
    path = tmp_path / "words.tsv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_lexicon(path, "words.tsv")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("pont\tbridge\n", {"": {"pont": "bridge"}}, id="a word"),
        pytest.param("fr\tpont\tbridge", {"fr": {"pont": "bridge"}}, id="with its language"),
        pytest.param("Le  Pont\tbridge", {"": {"le pont": "bridge"}}, id="case and spaces"),
        pytest.param("pont\tbridge; deck", {"": {"pont": "bridge"}}, id="the first meaning"),
        pytest.param("a\t(rare) b", {"": {"a": "b"}}, id="without asides"),
        pytest.param("# x\n\na\tb\na\tc\n", {"": {"a": "b"}}, id="remarks; the first entry counts"),
        pytest.param(
            "大橋 大桥 [da4 qiao2] /large bridge/span/",
            {"zh": {"大橋": "large bridge", "大桥": "large bridge"}},
            id="CC-CEDICT",
        ),
        pytest.param("الجسر\tthe bridge\r\n", {"": {"الجسر": "the bridge"}}, id="line ends"),
    ],
)
def test_lines(tmp_path, text, expected):
    assert _load(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "no word", id="an empty file"),
        pytest.param("pont\n", "words.tsv:1:1", id="no English"),
        pytest.param("a\tb\npont bridge\n", "words.tsv:2:1", id="no tab"),
        pytest.param("pont\t(archaic)\n", "words.tsv:1:1", id="nothing but an aside"),
        pytest.param(b"pont\tbr\xffcke", "UTF-8", id="another encoding"),
        pytest.param("pont\tbr\x1bidge", "U\\+001B", id="a terminal escape"),
    ],
)
def test_what_is_wrong(tmp_path, text, message):
    with pytest.raises(TableError, match=message):
        _load(tmp_path, text)


def test_a_missing_file(tmp_path):
    with pytest.raises(TableError, match=r"none\.tsv"):
        load_lexicon(tmp_path / "none.tsv", "none.tsv")


def test_a_wrong_file_is_not_listed_without_end(tmp_path):
    with pytest.raises(TableError) as caught:
        _load(tmp_path, "x\n" * 1000)
    assert len(caught.value.problems) == 10
