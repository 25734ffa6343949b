"""Two versions of a table: which claims and documents are not what they were."""

import pytest

from factcheck.ingest.table_changes import TableChanges, table_changes

TABLE = """\
version: 1
reference_date: 2025-08-01
source: {id: en, path: en.txt, language: en}
documents:
  - {id: fr, path: fr.txt, language: fr}
  - {id: de, path: de.txt, language: de}
claims:
  - {id: a, statement: It rains.}
  - {id: b, statement: It snows., skip: [fr]}
glossary: {NASA: {ru: [НАСА]}}
"""
ALL = "everything"

CASES = [
    # old text, new text, claims, documents, reason
    ("", "", "", "", "the same"),
    ("It rains.}", "It rains.}  # still", "", "", "a comment"),
    ("  - {id: a, statement: It rains.}", "  - statement: It rains.\n    id: a", "", "", "layout"),
    ("It rains.", "It pours.", "a", "", "a statement"),
    ("skip: [fr]", "skip: [de]", "b", "", "what a claim skips"),
    ("It rains.}", "It rains., severity: note}", "a", "", "a key more"),
    ("{id: a,", "{id: c,", "c", "", "an id: to the report it is a new claim"),
    ("path: fr.txt", "path: french.txt", "", "fr", "a document that was renamed"),
    ("language: de}", "language: de, role: summary}", "", "de", "a role"),
    ("  - {id: fr, path: fr.txt, language: fr}\n", "", "", "", "a document taken out"),
    ("2025-08-01", "2025-08-02", ALL, ALL, "the reference date"),
    ("path: en.txt", "path: english.txt", ALL, ALL, "the source"),
    ("[НАСА]", "[НАСА, Наса]", ALL, ALL, "the glossary"),
    ("version: 1\n", "version: 1\npolicy: {summary: {omitted: error}}\n", ALL, ALL, "the policy"),
    ("version: 1\n", "version: [\n", ALL, ALL, "the old one is broken"),
]


@pytest.mark.parametrize(("old", "new", "claims", "documents", "reason"), CASES)
def test_changes(old: str, new: str, claims: str, documents: str, reason: str) -> None:
    after = TABLE.replace(old, new, 1) if old else TABLE
    before, after = (after, TABLE) if "broken" in reason else (TABLE, after)
    found = table_changes(before.encode(), after.encode())
    if claims == ALL:
        assert found.everything, reason
    else:
        expected = (frozenset(claims), frozenset(filter(None, [documents])))
        assert found == TableChanges(everything=False, claims=expected[0], documents=expected[1]), (
            reason
        )


@pytest.mark.parametrize("data", [b"", b"[]", b"a: &x 1", b"\xff\xfe\x00", b"claims: {a: b}\n" * 2])
def test_what_cannot_be_read_changes_everything(data: bytes) -> None:
    assert table_changes(data, TABLE.encode()).everything
