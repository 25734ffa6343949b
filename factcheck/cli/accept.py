"""`factcheck accept`: writes into the baseline what a person has looked at and accepts."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit
from factcheck.core.errors import UsageError

__all__ = ["accept"]


def accept(  # noqa: PLR0913 - typer reads the options from the signature
    cells: Annotated[
        list[str] | None,
        Argument(metavar="CLAIM@DOCUMENT", help="The differences to accept."),
    ] = None,
    *,
    everything: Annotated[
        bool, Option("--all", help="Accept every difference that the check finds.")
    ] = False,
    reason: Annotated[str, Option(metavar="TEXT", help="Why; the next reader will ask.")] = "",
    expires: Annotated[
        str | None, Option(metavar="DATE", help="The last day on which it is accepted.")
    ] = None,
    table: options.TableOption = None,
    baseline: options.Baseline = None,
    allow_outside: options.AllowOutside = None,
    model: options.Model = None,
    download: options.Download = None,
    cache: options.Cache = None,
    batch_size: options.BatchSize = None,
    threads: options.Threads = None,
    config: options.Config = None,
) -> ExitCode:
    """Accept differences, with a reason, until their text changes.

    Runs the check for what is named and adds its findings to the baseline. An accepted difference
    is still shown, and fails nothing; when the line or the claim changes, it is new again.
    """
    flags = dict(locals())
    if bool(cells) == everything:
        raise UsageError("name the differences to accept (CLAIM@DOCUMENT), or give --all")
    if not reason.strip():
        raise UsageError("--reason is missing: say why the difference is right")
    from factcheck.cli.accepting import add_to_baseline, read_day

    last_day = read_day(expires)
    count, path = add_to_baseline(effective_settings(flags), cells or [], reason, last_day)
    emit(f"{count} accepted in {path}\n")
    return ExitCode.CLEAN
