"""Claim tables that are right: what stands in the file is what the checker gets."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from factcheck.core.claim import DEFAULT_POLICY, Claim, Role, Severity
from factcheck.core.errors import TableError
from factcheck.core.glossary import GlossaryEntry
from factcheck.core.verdict import VerdictKind
from factcheck.ingest.claim_table import load_table, read_table

ROOT = Path(__file__).parents[2]

SMALL = """\
version: 1
documents:
  - {id: fr, path: doc.txt, language: fr}
claims:
  - {id: rain, statement: It rains.}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "doc.txt").write_text("Il pleut.\n", encoding="utf-8")
    return tmp_path


def claim_with(folder: Path, **keys: str) -> Claim:
    lines = "".join(f"    {key}: {value}\n" for key, value in keys.items())
    text = SMALL.replace("  - {id: rain, statement: It rains.}\n", "")
    text += f"  - id: rain\n    statement: It rains.\n{lines}"
    return read_table(text.encode(), folder / "claims.yaml").claims[0]


def test_example_table_of_the_repository() -> None:
    table = load_table(ROOT / "claims.yaml")
    assert table.reference_date == date(2025, 8, 1)
    assert len(table.claims) == 17
    assert table.claims[5].id == "launch-outcome"
    assert table.claims[5].statement == "The launch blasted off successfully on Friday."
    assert table.source is not None
    assert (table.source.id, table.source.role) == ("fortune-en", Role.SOURCE)
    assert [(d.id, d.language, d.role.value) for d in table.documents] == [
        ("ap-ar", "ar", "translation"),
        ("fortune-zh", "zh", "summary"),
        ("fr", "fr", "translation"),
        ("report-en", "en", "report"),
        ("ilrs-ar", "ar", "background"),
    ]
    assert table.documents[1].path == table.source.path
    roscosmos = next(entry for entry in table.glossary if entry.term == "Roscosmos")
    assert "روسكوسموس" in roscosmos.in_language("ar")


def test_example_table_loads_in_fifty_milliseconds() -> None:
    load_table(ROOT / "claims.yaml")  # the first call looks up the language packs
    began = time.process_time()
    load_table(ROOT / "claims.yaml")
    assert time.process_time() - began < 0.05


def test_reading_tables_loads_no_heavy_library() -> None:
    code = (
        "import sys, factcheck.ingest.claim_table; "
        "print([m for m in ('torch', 'transformers', 'numpy', 'rich', 'typer', 'rapidfuzz') "
        "if m in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"


def test_defaults(folder: Path) -> None:
    table = read_table(SMALL.encode(), folder / "claims.yaml")
    assert table.claims == (Claim("rain", "It rains.", line=5, column=5),)
    assert table.documents[0].role is Role.TRANSLATION
    assert table.documents[0].encoding is None
    assert (table.documents[0].line, table.documents[0].column) == (3, 5)
    assert table.source is None
    assert table.reference_date is None
    assert table.policy == DEFAULT_POLICY
    assert table.glossary == ()
    assert table.folder == str(folder)


# What YAML 1.1 or 1.2 would turn into something else: (as written, why it must stay)
AS_WRITTEN = [
    ("no", "False in YAML 1.1"),
    ("off", "False in YAML 1.1"),
    ("y", "True in YAML 1.1's specification"),
    ("12:30:45", "45045 in YAML 1.1"),
    ("0o17", "15 in YAML 1.2"),
    ("017", "15 in YAML 1.1"),
    ("0x1F", "31"),
    ("1_000", "1000 in YAML 1.1"),
    ("1e3", "1000.0"),
    (".inf", "infinity"),
    ("~", "null"),
    ("null", "null"),
    ("2025-08-01", "a date in YAML 1.1"),
    ("2025-08-01T12:30:45Z", "a moment in YAML 1.1"),
    ("1.10", "1.1"),
    ("007", "7"),
    ("=", "a value token in YAML 1.1"),
    ("٣", "no digit of YAML"),
    ("三百万", "no digit of YAML"),
]


@pytest.mark.parametrize("written", [written for written, _ in AS_WRITTEN])
def test_scalars_stay_as_written(folder: Path, written: str) -> None:
    assert claim_with(folder, accept=f"[{written}]").accept == (written,)


# (key, as written, attribute, value, why)
KEYS = [
    ("severity", "warning", "severity", Severity.WARNING, "a level"),
    ("severity", "silent", "severity", Severity.SILENT, "the lowest level"),
    ("tolerance", "5%", "tolerance", 0.05, "a percentage"),
    ("tolerance", "0.5 %", "tolerance", 0.005, "a percentage as French writes it"),
    ("tolerance", "0.05", "tolerance", 0.05, "a share"),
    ("tolerance", ".5", "tolerance", 0.5, "a share without its zero"),
    ("tolerance", "0", "tolerance", 0.0, "none"),
    ("values", "off", "values", False, "a switch, a truth value in YAML 1.1"),
    ("values", "'on'", "values", True, "a switch in quotes"),
    ("skip", "[fr]", "skip", ("fr",), "a list in brackets"),
    ("skip", "\n      - fr", "skip", ("fr",), "a list by lines"),
    ("skip", "[]", "skip", (), "an empty list"),
    ("topics", "[a b, c]", "topics", ("a b", "c"), "words with blanks"),
    ("note", "|\n      one\n      two", "note", "one two", "text of several lines"),
    ("accept", "[It  pours.]", "accept", ("It pours.",), "white space collapsed"),
    ("accept", '["a \\u200c b"]', "accept", ("a \u200c b",), "joiners are part of words"),
]


@pytest.mark.parametrize(("key", "written", "attribute", "value", "why"), KEYS)
def test_keys_of_claims(
    folder: Path, key: str, written: str, attribute: str, value: object, why: str
) -> None:
    assert getattr(claim_with(folder, **{key: written}), attribute) == value, why


ENCODED = [
    ("utf-8-sig", "a byte order mark, as Windows editors write it"),
    ("utf-16", "UTF-16 with its mark"),
    ("utf-32", "UTF-32 with its mark"),
]


@pytest.mark.parametrize(("encoding", "why"), ENCODED)
def test_byte_order_marks(folder: Path, encoding: str, why: str) -> None:
    table = read_table(SMALL.encode(encoding), folder / "claims.yaml")
    assert table == read_table(SMALL.encode(), folder / "claims.yaml"), why


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems(folder: Path, end: str) -> None:
    table = read_table(SMALL.replace("\n", end).encode(), folder / "claims.yaml")
    assert table.claims[0].line == 5


def test_json_is_yaml(folder: Path) -> None:
    text = (
        '{"version": 1, "documents": [{"id": "fr", "path": "doc.txt", "language": "fr"}],'
        ' "claims": [{"id": "rain", "statement": "It rains.", "note": "\\u2603"}]}'
    )
    assert read_table(text.encode(), folder / "claims.yaml").claims[0].note == "☃"


def test_policy_overrides_one_level_and_keeps_the_rest(folder: Path) -> None:
    text = SMALL + "policy: {translation: {omitted: warning}, background: {omitted: note}}\n"
    policy = read_table(text.encode(), folder / "claims.yaml").policy
    assert policy.severity(Role.TRANSLATION, VerdictKind.OMITTED) is Severity.WARNING
    assert policy.severity(Role.TRANSLATION, VerdictKind.ALTERED) is Severity.ERROR
    assert policy.severity(Role.BACKGROUND, VerdictKind.OMITTED) is Severity.NOTE


def test_document_keys(folder: Path) -> None:
    digest = "sha256:" + "0123456789abcdef" * 4
    text = (
        "version: 1\nsource: {id: en, path: doc.txt, language: en}\n"
        "documents: [{id: fr, path: doc.txt, language: fr, role: summary,"
        f" encoding: Windows-1252, translated_from: '{digest}'}}]\n"
        "claims: [{id: rain, statement: It rains., skip: [en]}]\n"
    )
    document = read_table(text.encode(), folder / "claims.yaml").documents[0]
    assert document.role is Role.SUMMARY
    assert document.encoding == "cp1252"
    assert document.translated_from == digest


def test_glossary_inline_and_in_files(folder: Path) -> None:
    (folder / "names.csv").write_text("en,fr\nNASA,Nasa|NASA\nMoscow,Moscou\n", encoding="utf-8")
    text = SMALL + "glossary: {NASA: {fr: [NASA], ar: [ناسا]}}\nglossary_files: [names.csv]\n"
    assert read_table(text.encode(), folder / "claims.yaml").glossary == (
        GlossaryEntry("NASA", (("fr", ("NASA", "Nasa")), ("ar", ("ناسا",)))),
        GlossaryEntry("Moscow", (("fr", ("Moscou",)),)),
    )


def test_table_beside_which_nothing_lies(tmp_path: Path) -> None:
    with pytest.raises(TableError) as refusal:
        load_table(tmp_path / "claims.yaml")
    (problem,) = refusal.value.problems
    assert "no such file" in problem.message
    assert "factcheck init" in problem.hint


# Each row: what stands for the table's path, words of the message, why.
NO_TABLE = [
    ("a" * 300, "cannot be read", "longer than a name may be"),
    ("a\0b", "cannot be a path", "a NUL"),
    (".", "is a folder", "the folder itself"),
    ("pipe", "is a named pipe", "opening it would wait for ever"),
    ("loop", "leads back to itself", "a link to itself"),
    ("doc.txt/claims.yaml", "no such file", "below a file"),
    ("nowhere/claims.yaml", "no such file", "in a folder that is not there"),
    ("/dev/null", "is a device", "nothing for ever"),
]


@pytest.mark.parametrize(("name", "message", "why"), NO_TABLE)
def test_path_that_is_no_table(folder: Path, name: str, message: str, why: str) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to("loop")
    with pytest.raises(TableError) as refusal:
        load_table(folder / name)
    (problem,) = refusal.value.problems
    assert message in problem.message, why


def test_table_with_a_near_name(folder: Path) -> None:
    (folder / "claims.yml").write_text(SMALL, encoding="utf-8")
    with pytest.raises(TableError, match=r"did you mean 'claims\.yml'"):
        load_table(folder / "claims.yaml")


def test_table_larger_than_is_read(folder: Path) -> None:
    (folder / "claims.yaml").write_bytes(SMALL.encode() + b"#" * 5 * 1024 * 1024)
    with pytest.raises(TableError, match="larger than 4 MiB"):
        load_table(folder / "claims.yaml")


def test_five_thousand_claims(folder: Path) -> None:
    claim = "  - {id: c%d, statement: It rains., accept: [It pours.], skip: [fr], note: x}\n"
    text = SMALL + "".join(claim % i for i in range(5000))
    began = time.process_time()
    assert len(read_table(text.encode(), folder / "claims.yaml").claims) == 5001
    assert time.process_time() - began < 2


def test_path_is_shown_as_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    Path("claims.yaml").write_text("version: 2\n", encoding="utf-8")
    with pytest.raises(TableError) as refusal:
        load_table(Path("claims.yaml"))
    assert str(refusal.value).startswith("claims.yaml:1:")
