"""`factcheck check`: the command that CI runs."""

from __future__ import annotations

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode

__all__ = ["check"]


def check(  # noqa: PLR0913 - typer reads the options from the signature
    table: options.Table = None,
    *,
    claim: options.Claims = None,
    document: options.Documents = None,
    lang: options.Languages = None,
    changed_since: options.ChangedSince = None,
    last_failed: options.LastFailed = None,
    allow_outside: options.AllowOutside = None,
    model: options.Model = None,
    download: options.Download = None,
    cache: options.Cache = None,
    batch_size: options.BatchSize = None,
    threads: options.Threads = None,
    precision: options.Precision = None,
    engine: options.Engine = None,
    config: options.Config = None,
    format: options.Format = None,  # noqa: A002 - the flag's name
    output: options.Output = None,
    fail_on: options.FailOn = None,
    exit_zero: options.ExitZero = None,
    baseline: options.Baseline = None,
    allow_stale: options.AllowStale = None,
    gloss: options.Gloss = None,
    gloss_lexicon: options.GlossLexicon = None,
    gloss_model: options.GlossModel = None,
    color: options.Color = None,
    bidi: options.Bidi = None,
    width: options.Width = None,
    quiet: options.Quiet = None,
    verbose: options.Verbose = None,
) -> ExitCode:
    """Check every document against every claim of the table.

    Prints the report, and ends with 1 when a finding is as bad as --fail-on or worse. Reads only
    the table, its documents and the model; fetches nothing unless told to.
    """
    flags = dict(locals())
    from factcheck.cli.reporting import check_and_report

    return check_and_report(effective_settings(flags))
