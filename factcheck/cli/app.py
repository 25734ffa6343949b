"""The command line as a list of commands, each in a module of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from typer import Exit, Option, Typer

from factcheck import __version__
from factcheck.cli import (
    accept,
    cache,
    check,
    config,
    diff,
    doctor,
    drift,
    evaluate,
    explain,
    init,
    models,
    schema,
    validate,
)
from factcheck.cli.grouped_help import GroupedCommand, GroupedGroup
from factcheck.cli.streams import emit

__all__ = ["app"]

_CHECKING, _WRITING, _ASKING = "Check", "Prepare", "Ask"

# A backspace alone on a line keeps typer from joining the lines below it.
_HELP = """Does every translation still say what the source says?

Reads a table of claims, looks in every document for the lines that carry each claim, and says of
each: supported, altered, contradicted, weakened, omitted or undetermined, with the evidence.

\b
Exit codes:
  0    clean
  1    findings at or above --fail-on
  2    wrong usage, table or document
  3    the check could not be completed, or nothing was checked
  4    internal error
  130  interrupted
"""

app = Typer(
    cls=GroupedGroup,
    rich_markup_mode=None,  # plain help needs no rich, and looks the same everywhere
    pretty_exceptions_enable=False,  # main() reports errors
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(asked: bool) -> None:  # noqa: FBT001 - typer's callback signature
    if asked:
        emit(f"factcheck {__version__}\n")
        raise Exit


@app.callback(help=_HELP)
def factcheck(
    *,
    version: Annotated[
        bool,
        Option("--version", callback=_print_version, is_eager=True, help="Print the version."),
    ] = False,
    debug: Annotated[bool, Option("--debug", help="Show the traceback of an error.")] = False,
) -> None:
    """Run before every command; its options stand before the command's name."""


def _add(parent: Typer, function: Callable[..., Any], name: str, panel: str | None = None) -> None:
    parent.command(name, cls=GroupedCommand, rich_help_panel=panel)(function)


_add(app, check.check, "check", _CHECKING)
_add(app, diff.diff, "diff", _CHECKING)
_add(app, drift.drift, "drift", _CHECKING)
_add(app, explain.explain, "explain", _CHECKING)
_add(app, accept.accept, "accept", _CHECKING)
_add(app, init.init, "init", _WRITING)
_add(app, validate.validate, "validate", _WRITING)
_add(app, schema.schema, "schema", _WRITING)
_add(app, config.config, "config", _ASKING)
_add(app, doctor.doctor, "doctor", _ASKING)
_add(app, evaluate.evaluate, "evaluate", _ASKING)


def _group(name: str, about: str) -> Typer:
    group = Typer(cls=GroupedGroup, rich_markup_mode=None, no_args_is_help=True, help=about)
    app.add_typer(group, name=name, rich_help_panel=_ASKING)
    return group


_models = _group("models", "The models that can be used, and whether they are here and whole.")
_add(_models, models.list_models, "list")
_add(_models, models.download, "download")
_add(_models, models.verify, "verify")

_cache = _group("cache", "Scores kept from earlier runs.")
_add(_cache, cache.info, "info")
_add(_cache, cache.clear, "clear")
