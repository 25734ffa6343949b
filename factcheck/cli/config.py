"""`factcheck config`: every setting, its value, and who said so."""

from __future__ import annotations

import json
from typing import Annotated

from typer import Option

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit
from factcheck.core.safe_text import safe
from factcheck.core.settings import Value, key_of, names

__all__ = ["config"]


def config(
    *,
    config: options.Config = None,
    as_json: Annotated[bool, Option("--json", help="As JSON, for programs.")] = False,
) -> ExitCode:
    """Print every setting with its value and its origin.

    Flags count before FACTCHECK_* variables, those before the settings file, that before defaults.
    """
    effective = effective_settings({"config": config})
    rows = [
        (key_of(name), getattr(effective.settings, name), effective.origins[name])
        for name in names()
    ]
    if as_json:
        settings = {key: {"value": value, "origin": origin} for key, value, origin in rows}
        emit(json.dumps(settings, indent=2, ensure_ascii=False) + "\n")
        return ExitCode.CLEAN
    shown = [(key, safe(_toml(value)), safe(origin)) for key, value, origin in rows]
    wide = [max(len(row[column]) for row in shown) for column in (0, 1)]
    lines = (f"{key:<{wide[0]}} = {value:<{wide[1]}}  # {origin}" for key, value, origin in shown)
    emit("\n".join(lines) + "\n")
    return ExitCode.CLEAN


def _toml(value: Value) -> str:
    """Return a value as a settings file would have it; JSON's texts and lists are TOML's too."""
    return json.dumps(value, ensure_ascii=False)
