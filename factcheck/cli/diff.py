"""`factcheck diff`: documents beside their source, for a person who reviews a translation."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode

__all__ = ["diff"]


def diff(  # noqa: PLR0913 - typer reads the options from the signature
    document: Annotated[
        list[str] | None, Argument(metavar="DOCUMENT", help="Ids, as globs.  [default: all]")
    ] = None,
    *,
    only_problems: Annotated[
        bool, Option("--only-problems", help="Only lines with something to act on.")
    ] = False,
    context: Annotated[
        int, Option(min=0, metavar="N", help="Carried lines to show around each of those.")
    ] = 1,
    pager: Annotated[
        bool,
        Option(
            "--pager/--no-pager",
            help="On a terminal, show what is longer than a screen through FACTCHECK_PAGER, PAGER"
            " or less.  [default: pager]",
            show_default=False,
        ),
    ] = True,
    table: options.TableOption = None,
    allow_outside: options.AllowOutside = None,
    model: options.Model = None,
    download: options.Download = None,
    cache: options.Cache = None,
    batch_size: options.BatchSize = None,
    threads: options.Threads = None,
    config: options.Config = None,
    baseline: options.Baseline = None,
    gloss: options.Gloss = None,
    gloss_lexicon: options.GlossLexicon = None,
    gloss_model: options.GlossModel = None,
    color: options.Color = None,
    bidi: options.Bidi = None,
    width: options.Width = None,
    quiet: options.Quiet = None,
    verbose: options.Verbose = None,
) -> ExitCode:
    """Show documents beside their source: carried, altered, missing, added.

    Each claim stands beside the line it rests on. Ends with 0 whatever it shows; the gate is
    factcheck check.
    """
    flags = dict(locals())
    from dataclasses import replace

    from factcheck.cli.checking import run_check
    from factcheck.cli.narrowing import whole
    from factcheck.cli.pager import show
    from factcheck.cli.reporting import render_options
    from factcheck.cli.targets import Target
    from factcheck.registry import reporter

    effective = effective_settings(flags)
    report = run_check(whole(effective), every_line=True)
    looks = render_options(effective.settings, Target("diff"))
    looks = replace(looks, only_problems=only_problems, context=context)
    show(reporter("diff").render(report, looks), wanted=pager)
    return ExitCode.CLEAN
