"""`factcheck accept`: writes into the baseline what a person has looked at and accepts."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit
from factcheck.cli.terminal import environment, in_ci
from factcheck.core.errors import UsageError

__all__ = ["accept"]


def accept(  # noqa: PLR0913 - typer reads the options from the signature
    names: Annotated[
        list[str] | None,
        Argument(
            metavar="CLAIM@DOCUMENT",
            help="The differences to accept, or CODE@DOCUMENT (FC305@fr) for all that a rule says"
            " of the document itself; with --source, ids of documents.",
        ),
    ] = None,
    *,
    everything: Annotated[
        bool, Option("--all", help="Accept every difference that the check finds.")
    ] = False,
    prune: Annotated[
        bool, Option("--prune", help="Take out what was accepted and is found no more.")
    ] = False,
    source: Annotated[
        bool,
        Option(
            "--source",
            help="Record in the table that these documents (all translations and summaries,"
            " without names) were made from the source as it is now.",
        ),
    ] = False,
    reason: Annotated[str, Option(metavar="TEXT", help="Why; the next reader will ask.")] = "",
    expires: Annotated[
        str | None, Option(metavar="DATE", help="The last day on which it is accepted.")
    ] = None,
    force: Annotated[
        bool, Option("--force", help="Write even in CI, where the variable CI is set.")
    ] = False,
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
    is still shown, and fails nothing; when the line, the claim or the verdict changes, it is new
    again, and so is what was found of a whole document (a copy, another story) when that changes.
    With --source, writes the hash of the source (translated_from) into the table instead, by which
    a later check tells that the source has changed.
    """
    flags = dict(locals())
    if in_ci(environment()) and not force:
        raise UsageError("the variable CI is set: accepting is for people (--force accepts here)")
    if source:
        if everything or prune or reason or expires:
            raise UsageError("--source takes ids of documents alone")
        from factcheck.cli.accepting_source import accept_source

        emit(accept_source(effective_settings(flags), names or []))
        return ExitCode.CLEAN
    if bool(names) + everything + prune != 1 + (everything and prune):
        raise UsageError(
            "name the differences to accept (CLAIM@DOCUMENT), or give --all or --prune"
        )
    if not reason.strip() and not (prune and not everything):
        raise UsageError("--reason is missing: say why the difference is right")
    from factcheck.cli.accepting import Change, change_baseline, read_day

    change = Change(tuple(names or ()), reason, read_day(expires), everything, prune)
    emit(change_baseline(effective_settings(flags), change))
    return ExitCode.CLEAN
