"""`factcheck doctor`: everything that decides whether a check can run here, in one look."""

from __future__ import annotations

import json
from typing import Annotated

from typer import Option

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit

__all__ = ["doctor"]


def doctor(
    table: options.Table = None,
    *,
    allow_outside: options.AllowOutside = None,
    model: options.Model = None,
    config: options.Config = None,
    as_json: Annotated[bool, Option("--json", help="As JSON, for programs.")] = False,
) -> ExitCode:
    """Say whether a check can run here, and what with.

    Looks at versions, processor, model, cache, terminal, settings and table.

    Ends with 3 when something that a check needs is missing or broken.
    """
    flags = dict(locals())
    from factcheck.cli.diagnosis import diagnose
    from factcheck.core.safe_text import safe

    found = diagnose(effective_settings(flags))
    if as_json:
        rows = [{"part": one.part, "state": one.state, "detail": one.detail} for one in found]
        emit(json.dumps(rows, indent=2, ensure_ascii=False) + "\n")
    else:
        wide = max(len(one.part) for one in found)
        emit("".join(f"{one.state:<7} {one.part:<{wide}}  {safe(one.detail)}\n" for one in found))
    broken = any(one.state == "broken" for one in found)
    return ExitCode.INCOMPLETE if broken else ExitCode.CLEAN
