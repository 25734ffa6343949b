"""The JSON Schema for editors and the loader say the same of the same table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator, Draft202012Validator

from factcheck.core.errors import TableError
from factcheck.ingest.claim_table import read_table
from factcheck.ingest.table_schema import json_schema

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json_schema()

# One table in which every key stands, in the order of the schema.
FULL = """\
version: 1
reference_date: 2025-08-01
source: {id: en, path: doc.txt, language: en, encoding: utf-8}
documents:
  - id: fr
    path: doc.txt
    language: fr
    role: summary
    encoding: iso-8859-1
    translated_from: sha256:0000000000000000000000000000000000000000000000000000000000000000
claims:
  - id: rain
    statement: It rains.
    severity: warning
    topics: [weather]
    accept: [It pours., 2022]
    tolerance: 5%
    values: off
    skip: [fr]
    note: none
glossary: {NASA: {fr: [NASA]}}
glossary_files: [names.csv]
policy: {translation: {omitted: warning}}
"""


class EditorLoader(yaml.SafeLoader):
    """What an editor of YAML 1.2 sees: numbers are numbers, dates are text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_editor(text: str) -> Any:
    return yaml.load(text, Loader=EditorLoader)  # noqa: S506 - a subclass of SafeLoader


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "doc.txt").write_text("Il pleut.\n", encoding="utf-8")
    (tmp_path / "names.csv").write_text("en,fr\nMoscow,Moscou\n", encoding="utf-8")
    return tmp_path / "claims.yaml"


def objects(schema: Any, where: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every closed object of a schema with the path to it."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield where, schema
        for name, below in schema.items():
            yield from objects(below, f"{where}/{name}")


def test_schema_is_a_schema_of_old_and_new_drafts() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft7Validator.check_schema({**SCHEMA, "$schema": "http://json-schema.org/draft-07/schema#"})


def test_every_key_has_title_and_description() -> None:
    rows = [
        found
        for where, found in objects(SCHEMA)
        if "policy" not in where and "glossary" not in where
    ]
    assert len(rows) == 4  # the table, its source, a document, a claim
    for row in rows:
        assert row["additionalProperties"] is False
        for name, key in row["properties"].items():
            assert key["title"], name
            assert len(key["description"]) > 15, name


@pytest.mark.parametrize("text", [FULL, (ROOT / "claims.yaml").read_text(encoding="utf-8")])
def test_schema_accepts_what_the_loader_accepts(text: str) -> None:
    assert list(Draft202012Validator(SCHEMA).iter_errors(as_editor(text))) == []


def test_full_table_holds_every_key_of_the_schema(path: Path) -> None:
    written = as_editor(FULL)
    properties = SCHEMA["properties"]
    assert list(written) == list(properties)
    assert list(written["documents"][0]) == list(properties["documents"]["items"]["properties"])
    assert list(written["claims"][0]) == list(properties["claims"]["items"]["properties"])
    assert set(written["source"]) == set(properties["source"]["properties"])
    table = read_table(FULL.encode(), path)
    assert len(table.glossary) == 2
    assert table.claims[0].accept == ("It pours.", "2022")


KEYS = sorted(
    {name for _, row in objects(SCHEMA) for name in row["properties"] if f"{name}: " in FULL}
    - {"fr", "es"}  # languages of the glossary, which another test covers
)


@pytest.mark.parametrize("name", KEYS)
def test_both_refuse_a_misspelt_key(path: Path, name: str) -> None:
    misspelt = FULL.replace(f"{name}:", f"{name}x:", 1)
    assert list(Draft202012Validator(SCHEMA).iter_errors(as_editor(misspelt)))
    with pytest.raises(TableError, match=f"'{name}x'"):
        read_table(misspelt.encode(), path)


# (as written in FULL, written instead, why both refuse it)
WRONG = [
    ("version: 1", "version: 2", "an unknown version"),
    ("2025-08-01", "01/08/2025", "another order"),
    ("role: summary", "role: source", "a role for the source alone"),
    ("language: fr", "language: xx", "a language without a pack"),
    ("sha256:00", "md5:00", "another hash"),
    ("severity: warning", "severity: warn", "no level"),
    ("tolerance: 5%", "tolerance: 150%", "accepts every number"),
    ("tolerance: 5%", "tolerance: 1.5", "accepts every number"),
    ("values: off", "values: maybe", "no switch"),
    ("topics: [weather]", "topics: weather", "no list"),
    ("skip: [fr]", "skip: [fr, fr]", "the same twice"),
    ("id: rain", "id: rain today", "a blank in an id"),
    ("statement: It rains.", "statement: [It rains.]", "a list for text"),
    ("{NASA: {fr: [NASA]}}", "{NASA: {xx: [NASA]}}", "a language without a pack"),
    ("{NASA: {fr: [NASA]}}", "{NASA: {fr: []}}", "no form"),
    ("{omitted: warning}", "{supported: warning}", "a verdict without finding"),
    ("translation: {", "source: {", "a role without policy"),
]


@pytest.mark.parametrize(("right", "wrong", "why"), WRONG)
def test_both_refuse_a_wrong_value(path: Path, right: str, wrong: str, why: str) -> None:
    assert right in FULL
    text = FULL.replace(right, wrong, 1)
    assert list(Draft202012Validator(SCHEMA).iter_errors(as_editor(text))), why
    with pytest.raises(TableError):
        read_table(text.encode(), path)
