"""`factcheck models`: which models there are, and whether they are here and whole."""

from __future__ import annotations

from factcheck.cli.exit_code import ExitCode

__all__ = ["download", "list_models", "verify"]


def list_models() -> ExitCode:
    """List the models that factcheck knows by name."""
    return ExitCode.CLEAN


def download() -> ExitCode:
    """Fetch a model from the hub, at its pinned revision, and verify it."""
    return ExitCode.CLEAN


def verify() -> ExitCode:
    """Check a model's files against their recorded hashes."""
    return ExitCode.CLEAN
