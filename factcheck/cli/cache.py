"""`factcheck cache`: what is kept of earlier runs, and how to be rid of it."""

from __future__ import annotations

from factcheck.cli.exit_code import ExitCode

__all__ = ["clear", "info"]


def info() -> ExitCode:
    """Say where scores are kept, how many, and how large the file is."""
    return ExitCode.CLEAN


def clear() -> ExitCode:
    """Forget all scores; the next check computes them again."""
    return ExitCode.CLEAN
