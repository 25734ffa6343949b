"""`factcheck drift`: what a new version of a document changed, and which claims it lost."""

from __future__ import annotations

from typing import Annotated, Literal

from typer import Argument, Option

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit

__all__ = ["drift"]


def drift(  # noqa: PLR0913 - typer reads the options from the signature
    old: Annotated[str | None, Argument(metavar="OLD", help="The old version, a file.")] = None,
    new: Annotated[
        str | None,
        Argument(metavar="NEW", help="The new version.  [default: the document of the table]"),
    ] = None,
    *,
    rev: Annotated[
        str | None,
        Option(
            "--rev",
            metavar="REV",
            help="Compare the table's documents with those of a git revision instead.",
        ),
    ] = None,
    table: options.TableOption = None,
    claim: options.Claims = None,
    document: options.Documents = None,
    lang: options.Languages = None,
    allow_outside: options.AllowOutside = None,
    model: options.Model = None,
    download: options.Download = None,
    cache: options.Cache = None,
    batch_size: options.BatchSize = None,
    threads: options.Threads = None,
    config: options.Config = None,
    format: Annotated[  # noqa: A002 - the flag's name
        Literal["terminal", "json"],
        Option("--format", metavar="FORMAT", help="terminal or json."),
    ] = "terminal",
    exit_zero: options.ExitZero = None,
    baseline: options.Baseline = None,
    color: options.Color = None,
    bidi: options.Bidi = None,
    width: options.Width = None,
    quiet: options.Quiet = None,
    verbose: options.Verbose = None,
) -> ExitCode:
    """Compare two versions of a document: changed lines, wording, claims lost, altered, gained.

    With two files, --document says which document of the table they are versions of; with --rev
    every selected document is compared with what the git revision holds. Ends with 1 when the new
    version has lost a claim that the old one carried, or altered a value in it, and the baseline
    does not accept that.
    """
    flags = dict(locals())
    for own in ("old", "new", "rev", "format"):
        del flags[own]
    from factcheck.cli.drift_text import drift_json, drift_text
    from factcheck.cli.drift_versions import versions_of_files, versions_of_revision
    from factcheck.cli.drifting import find_drifts
    from factcheck.cli.reporting import render_options
    from factcheck.cli.targets import Target
    from factcheck.core.errors import UsageError

    if (old is None) == (rev is None):
        raise UsageError("name the OLD version of a document, or a revision with --rev, not both")
    effective = effective_settings(flags)
    settings = effective.settings
    versions = (
        versions_of_files(settings, old, new)
        if old is not None
        else versions_of_revision(settings, str(rev))
    )
    signature, drifts = find_drifts(versions, effective)
    looks = render_options(settings, Target(format))
    emit(drift_json(signature, drifts) if format == "json" else drift_text(drifts, looks))
    lost = any(one.fails for one in drifts)
    return ExitCode.FINDINGS if lost and not settings.exit_zero else ExitCode.CLEAN
