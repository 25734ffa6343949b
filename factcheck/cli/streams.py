"""Standard output carries the payload alone; everything said to a person goes to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper

from factcheck.cli.exit_code import ExitCode
from factcheck.core.errors import IncompleteError

__all__ = ["emit", "emit_pieces", "finish_stdout", "pass_on_warnings", "prepare_streams", "say"]


def prepare_streams() -> None:
    """Make both streams UTF-8 with plain newlines, whatever the locale: same input, same bytes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def emit(text: str) -> None:
    """Write payload to standard output; a reader who left early (``| head``) is no error.

    Raises: IncompleteError when it cannot be written, say because the disk is full.
    """
    emit_pieces((text,))


def emit_pieces(pieces: Iterable[str]) -> None:
    """Write pieces of payload as `emit` does the whole; none is made for a reader who left.

    Raises: IncompleteError when they cannot be written.
    """
    if sys.stdout is None:
        message = "standard output is closed"
        raise IncompleteError(message)
    try:
        sys.stdout.writelines(pieces)
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_stdout()
    except OSError as error:
        _discard_stdout()
        message = f"cannot write to standard output: {error.strerror}"
        raise IncompleteError(message) from None


def say(text: str, *, prefix: str = "factcheck: ", lines: bool = False) -> None:
    """Write a line (with `lines`, several) to standard error; control characters are shown.

    A closed standard error is nobody's fault and leaves nobody to tell.
    """
    from factcheck.core.safe_text import safe

    if sys.stderr is None:
        return
    try:
        for line in text.splitlines() if lines else [text]:
            sys.stderr.write(prefix + safe(line) + "\n")
        sys.stderr.flush()
    except OSError:
        sys.stderr = None  # as Python itself does when it is closed


def pass_on_warnings() -> None:
    """Say what the rest of factcheck logs as a warning, each once and fit to print."""
    import logging

    class Voice(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            say(f"warning: {record.getMessage()}")

    logging.getLogger("factcheck").handlers = [Voice(logging.WARNING)]


def finish_stdout(code: ExitCode) -> ExitCode:
    """Flush what others (typer's help) wrote, so that Python's own exit has nothing to fail at."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _discard_stdout()
    except OSError as error:
        _discard_stdout()
        say(f"error: cannot write to standard output: {error.strerror}")
        return ExitCode.INCOMPLETE
    return code


def _discard_stdout() -> None:
    """Point standard output at nothing: Python flushes it once more when it exits."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
