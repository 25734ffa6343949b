"""`factcheck schema`: the claim table's JSON Schema, for editors."""

from __future__ import annotations

import json

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit

__all__ = ["schema"]


def schema() -> ExitCode:
    """Print the JSON Schema of the claim table, for editors.

    Put `# yaml-language-server: $schema=claims.schema.json` at the top of claims.yaml, and the
    output of this command in claims.schema.json beside it.
    """
    from factcheck.ingest.table_schema import json_schema

    emit(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
    return ExitCode.CLEAN
