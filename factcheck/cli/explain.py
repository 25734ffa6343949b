"""`factcheck explain`: what a rule means, or why one cell of the report came out as it did."""

from __future__ import annotations

from typing import Annotated

from typer import Argument

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.rule_text import all_rules_text, find_rule, rule_text
from factcheck.cli.streams import emit

__all__ = ["explain"]


def explain(  # noqa: PLR0913 - typer reads the options from the signature
    what: Annotated[
        str | None,
        Argument(metavar="CODE|CLAIM@DOCUMENT", help="A rule code, or a cell of the report."),
    ] = None,
    table: options.Table = None,
    *,
    allow_outside: options.AllowOutside = None,
    model: options.Model = None,
    download: options.Download = None,
    cache: options.Cache = None,
    batch_size: options.BatchSize = None,
    threads: options.Threads = None,
    config: options.Config = None,
    gloss: options.Gloss = None,
    gloss_lexicon: options.GlossLexicon = None,
    gloss_model: options.GlossModel = None,
    color: options.Color = None,
    bidi: options.Bidi = None,
    width: options.Width = None,
) -> ExitCode:
    """Explain a rule code, or one verdict of the report.

    A code (FC202) is explained in words; without any, all codes are listed. For a verdict
    (launch-outcome@ap-ar) the check runs for that claim and document alone, and shows all that the
    verdict rests on: the lines looked at, their scores, the values read, the thresholds.
    """
    flags = dict(locals())
    if what is None:
        emit(all_rules_text())
    elif "@" not in what:
        emit(rule_text(find_rule(what)))
    else:
        from factcheck.cli.cell import explain_cell

        emit(explain_cell(what, effective_settings(flags)))
    return ExitCode.CLEAN
