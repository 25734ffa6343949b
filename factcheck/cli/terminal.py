"""Whether to colour, and how wide to write: decided from facts that tests can state."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = [
    "PLAIN_WIDTH",
    "StreamFacts",
    "environment",
    "in_ci",
    "progress_wanted",
    "stream_facts",
    "wants_color",
]

# Columns where no terminal says how wide it is: the same bytes in every CI and every pipe.
PLAIN_WIDTH = 100


@dataclass(frozen=True, slots=True)
class StreamFacts:
    """What is known of a stream: whether a person sees it, and its width in columns."""

    interactive: bool
    width: int


def stream_facts(name: str) -> StreamFacts:
    """Return the facts of ``stdout`` or ``stderr``."""
    stream = getattr(sys, name)
    interactive = stream is not None and stream.isatty()
    columns = shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns if interactive else PLAIN_WIDTH
    return StreamFacts(interactive, columns)


def wants_color(setting: str, environ: Mapping[str, str], *, interactive: bool) -> bool:
    """Decide on colour: --color first, then NO_COLOR, FORCE_COLOR, and whether anyone looks.

    NO_COLOR counts when it is not empty (no-color.org). FORCE_COLOR=0 and =false mean off, as its
    users expect, not on.

    >>> wants_color("auto", {"FORCE_COLOR": "0"}, interactive=True)
    False
    >>> wants_color("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, interactive=True)
    False
    >>> wants_color("always", {"NO_COLOR": "1"}, interactive=False)
    True
    """
    if setting != "auto":
        return setting == "always"
    if environ.get("NO_COLOR"):
        return False
    forced = environ.get("FORCE_COLOR")
    if forced:
        return forced.lower() not in {"0", "false"}
    return interactive and environ.get("TERM") != "dumb"


def progress_wanted(environ: Mapping[str, str], *, quiet: bool) -> bool:
    """Tell whether to draw progress: only where a person watches standard error."""
    return not quiet and stream_facts("stderr").interactive and environ.get("TERM") != "dumb"


def in_ci(environ: Mapping[str, str]) -> bool:
    """Tell whether this is a CI job: GitHub, GitLab and nearly all others set CI.

    >>> in_ci({"CI": "true"}), in_ci({"CI": "false"}), in_ci({})
    (True, False, False)
    """
    return environ.get("CI", "").strip().lower() not in {"", "0", "false", "no"}


def environment() -> Mapping[str, str]:
    """Return the process's environment, the one place where the command line reads it."""
    return os.environ
