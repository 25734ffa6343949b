"""The settings that a command line, the environment and a settings file add up to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from factcheck.cli.terminal import environment
from factcheck.core.errors import UsageError
from factcheck.core.settings import Effective, resolve
from factcheck.ingest.settings import SettingsFile, find_settings, load_settings

__all__ = ["effective_settings"]


def effective_settings(flags: Mapping[str, object]) -> Effective:
    """Join flags (by setting name, None where not given) with environment and settings file.

    ``flags["config"]`` names the settings file; without it the nearest one is taken.

    Raises: UsageError when any of them is wrong, TableError when the file is.
    """
    here = Path()
    named = flags.get("config") or environment().get("FACTCHECK_CONFIG")
    file = _named_file(Path(str(named)), here) if named else find_settings(here)
    return resolve(flags, environment(), file.values)


def _named_file(path: Path, here: Path) -> SettingsFile:
    if not path.is_file():
        message = f"no such settings file: {path}"
        raise UsageError(message)
    return load_settings(path, here)
