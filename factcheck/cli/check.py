"""`factcheck check`: reads the table, runs the pipeline, writes the report, says how it ended."""

from __future__ import annotations

from factcheck.cli import options
from factcheck.cli.checking import run_check
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.gate_words import read_fail_on
from factcheck.cli.targets import Target, choose_targets, write_target
from factcheck.cli.terminal import PLAIN_WIDTH, environment, stream_facts, wants_color
from factcheck.core.protocols import RenderOptions
from factcheck.core.settings import Effective, Settings
from factcheck.registry import reporter, reporter_names

__all__ = ["check"]


def check(  # noqa: PLR0913 - typer reads the options from the signature
    table: options.Table = None,
    *,
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
    format: options.Format = None,  # noqa: A002 - the flag's name
    output: options.Output = None,
    fail_on: options.FailOn = None,
    exit_zero: options.ExitZero = None,
    baseline: options.Baseline = None,
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
    return _check(effective_settings(dict(locals())))


def _check(effective: Effective) -> ExitCode:
    """Decide where the report goes and what fails before anything slow, then check and report."""
    settings = effective.settings
    targets = choose_targets(settings.format, settings.output, reporter_names(), environment())
    reporters = [reporter(target.format) for target in targets]
    fail_on = read_fail_on(settings.fail_on)

    report = run_check(effective)

    from factcheck.stages.gate import exit_code

    for target, one in zip(targets, reporters, strict=True):
        write_target(target, one.render(report, render_options(settings, target)))
    code = ExitCode(exit_code(report, fail_on))
    return ExitCode.CLEAN if settings.exit_zero and code is ExitCode.FINDINGS else code


def render_options(settings: Settings, target: Target) -> RenderOptions:
    """Return how a target is to look: a file as on a stream that no person watches."""
    out = stream_facts("stdout")
    interactive = out.interactive and not target.path
    return RenderOptions(
        width=settings.width or (out.width if interactive else PLAIN_WIDTH),
        color=wants_color(settings.color, environment(), interactive=interactive)
        and (settings.color == "always" or not target.path),
        bidi=settings.bidi,
        verbose=settings.verbose,
        quiet=settings.quiet,
    )
