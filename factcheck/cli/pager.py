"""A long text a screen at a time, where a person watches."""

from __future__ import annotations

import shlex
import shutil
import signal
import subprocess
from collections.abc import Mapping

from factcheck.cli.streams import emit
from factcheck.cli.terminal import environment, stream_facts

__all__ = ["pager_command", "show"]

# What less needs to pass colour on (R), and to leave at once when all fits on the screen (F, X).
_LESS = "FRX"


def show(text: str, *, wanted: bool = True) -> None:
    """Write a text to standard output, by a pager where it is longer than the terminal."""
    command = pager_command(environment()) if wanted and _too_long(text) else ()
    if not command or not _paged(text, command):
        emit(text)


def pager_command(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the pager to run: FACTCHECK_PAGER, else PAGER, else less; nothing where it is off.

    >>> pager_command({"PAGER": "more -d"}), pager_command({"FACTCHECK_PAGER": "", "PAGER": "more"})
    (('more', '-d'), ())
    """
    words = environ.get("FACTCHECK_PAGER", environ.get("PAGER", "less"))
    if environ.get("TERM") == "dumb" or words.strip() == "cat":
        return ()
    try:
        return tuple(shlex.split(words))
    except ValueError:  # a quote that is not closed
        return ()


def _too_long(text: str) -> bool:
    lines = shutil.get_terminal_size().lines
    return stream_facts("stdout").interactive and text.count("\n") >= lines


def _paged(text: str, command: tuple[str, ...]) -> bool:
    """Run the pager on the text; tell whether it could be started."""
    environ = {"LESS": _LESS, "LESSCHARSET": "utf-8", **environment()}
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environ)  # noqa: S603 - the user's own
    except OSError:
        return False
    # Ctrl-C is the pager's while it runs, as in git.
    previous = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        pager.communicate(text.encode("utf-8", "backslashreplace"))
    finally:
        signal.signal(signal.SIGINT, previous)
    return True
