"""The source's hash written into a table: exactly there, and every other byte as it was."""

import codecs
import re
from pathlib import Path

import pytest

from factcheck.core.errors import UsageError
from factcheck.ingest.claim_table import read_table
from factcheck.ingest.source_record import record_source

OLD, NEW = "sha256:" + "0" * 64, "sha256:" + "1" * 64
HEAD = "version: 1\nsource: {id: en, path: en.txt, language: en}\n"
TAIL = "claims:\n  - {id: a, statement: It rains.}\n"

CASES = [
    # documents, with ⟦...⟧ around what is written, reason
    (
        (
            "documents:\n  - id: fr  # new\n    path: fr.txt\n    language: fr # as sent"
            "⟦\n    translated_from: NEW⟧\n"
        ),
        "a line of its own after the last value and its comment",
    ),
    (
        "documents:\n- path: fr.txt\n  language: fr\n  id: fr⟦\n  translated_from: NEW⟧\n\n# end\n",
        "blank lines and comments after the document stay after it",
    ),
    (
        "documents:\n  - {id: fr, path: fr.txt, language: fr⟦, translated_from: NEW⟧} # one line\n",
        "inside braces",
    ),
    (
        (
            "documents:\n  - {\n      id: fr,\n      path: fr.txt, # sent\n"
            "      language: fr⟦, translated_from: NEW⟧, # a comma follows\n    }\n"
        ),
        "inside braces over several lines",
    ),
    (
        (
            'documents: [{"id": "fr", "path": "fr.txt", "language": "fr"'
            '⟦, "translated_from": "NEW"⟧}]\n'
        ),
        "JSON stays JSON",
    ),
    (
        "documents:\n  - {id: fr, translated_from: ⟦NEW⟧, path: fr.txt, language: fr}\n",
        "replaced where it stands",
    ),
    (
        (
            "documents:\n  - id: fr\n    translated_from: '⟦NEW⟧' # when it was sent\n"
            "    path: fr.txt\n    language: fr\n"
        ),
        "replaced between its quotes",
    ),
    (
        (
            'documents:\n  - "translated_from": ⟦"NEW"⟧\n    id: fr\n    path: fr.txt\n'
            "    language: fr\n"
        ),
        "the first key",
    ),
    (
        (
            "documents:\n  - id: fr\n    path: |-\n      fr.txt\n    language: fr"
            "⟦\n    translated_from: NEW⟧\n"
        ),
        "after a value on one line, not after a block of text",
    ),
    (
        (
            "documents:\n  - id: fr\n    language: fr⟦\n    translated_from: NEW⟧\n    path: |-\n"
            "      fr.txt\n"
        ),
        "before a block of text that ends the document",
    ),
    (
        (
            "documents:\n  - id: de # ü 中文 🚀\n    path: de.txt\n    language: de\n"
            "  - id: fr # é ü 🚀\n    path: fr.txt\n    language: fr⟦\n    translated_from: NEW⟧\n"
        ),
        "letters of several bytes before it move nothing",
    ),
]


def marked(documents: str, value: str) -> str:
    """Return the documents with what is written replaced by `value`, or left out."""
    text = re.sub("⟦(.*?)⟧", lambda m: m[1].replace("NEW", value), documents, flags=re.DOTALL)
    if value == OLD and "translated_from" in re.sub("⟦.*?⟧", "", documents, flags=re.DOTALL):
        return text
    return text if value == NEW else re.sub("⟦.*?⟧", "", documents, flags=re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("en", "fr", "de"):
        (tmp_path / f"{name}.txt").write_text("It rains.", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(("documents", "reason"), CASES, ids=[c[1] for c in CASES])
def test_only_the_hash_is_written(folder: Path, documents: str, reason: str, line_end: str) -> None:
    before = (HEAD + marked(documents, OLD) + TAIL).replace("\n", line_end).encode()
    after = (HEAD + marked(documents, NEW) + TAIL).replace("\n", line_end).encode()
    read_table(before, folder / "claims.yaml")
    assert record_source(before, {"fr"}, NEW) == after, reason
    table = read_table(after, folder / "claims.yaml")
    assert {s.id: s.translated_from for s in table.documents}["fr"] == NEW
    assert record_source(after, {"fr"}, NEW) == after, "and once more changes nothing"


PLAIN = "documents:\n  - id: fr\n    path: fr.txt\n    language: fr\n"
ENCODINGS = [
    (b"", "utf-8"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
]


@pytest.mark.parametrize(("bom", "encoding"), ENCODINGS, ids=[e for _, e in ENCODINGS[1:]] + ["x"])
def test_the_encoding_and_its_mark_stay(bom: bytes, encoding: str) -> None:
    before = bom + (HEAD + TAIL + PLAIN).encode(encoding)
    after = bom + (HEAD + TAIL + PLAIN + f"    translated_from: {NEW}\n").encode(encoding)
    assert record_source(before, {"fr"}, NEW) == after


def test_a_last_line_without_an_end_gets_none() -> None:
    text = (HEAD + TAIL + PLAIN).rstrip("\n").encode()
    assert record_source(text, {"fr"}, NEW) == text + f"\n    translated_from: {NEW}".encode()


def test_documents_that_are_not_named_stay() -> None:
    text = (HEAD + TAIL + PLAIN + PLAIN.replace("documents:\n", "").replace("fr", "de")).encode()
    assert record_source(text, set(), NEW) == text
    both = record_source(text, {"fr", "de"}, NEW)
    assert both.count(NEW.encode()) == 2
    assert both.replace(f"    translated_from: {NEW}\n".encode(), b"") == text


REFUSED = [
    (f"  - id: fr\n    path: fr.txt\n    translated_from: >-\n      {OLD}\n", "line 6", "a block"),
    ("  - id: |-\n      fr\n    path: |-\n      fr.txt\n", "line 4", "nothing but blocks"),
]


@pytest.mark.parametrize(("documents", "message", "reason"), REFUSED)
def test_what_cannot_be_edited_safely_is_refused(documents: str, message: str, reason: str) -> None:
    text = HEAD + "documents:\n" + documents + TAIL
    with pytest.raises(UsageError, match=message):
        record_source(text.encode(), {"fr"}, NEW)
    assert reason
