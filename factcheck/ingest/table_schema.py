"""The JSON Schema of a claim table, for editors."""

from __future__ import annotations

from factcheck.ingest.shapes import Schema
from factcheck.ingest.table_keys import TABLE

__all__ = ["json_schema"]


def json_schema() -> Schema:
    """Return the JSON Schema (2020-12) of a claim table.

    It uses nothing that draft-07 reads otherwise, so that yaml-language-server of any age checks
    and completes a table that begins with ``# yaml-language-server: $schema=FILE``.

    >>> sorted(json_schema()["required"])
    ['claims', 'documents', 'version']
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factcheck claim table",
        **TABLE.schema(),
    }
