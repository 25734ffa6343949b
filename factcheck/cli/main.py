"""The entry point: runs one command line and turns whatever happens into the right exit code.

0 clean, 1 findings, 2 usage, table or document error, 3 the check could not be completed, 4 our own
fault, 130 interrupted. Only `check` and its kin say 1, so a broken checker never looks like a
failed gate. Nothing heavy is imported here, so that Ctrl-C is ours from the first millisecond.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import finish_stdout, prepare_streams, say
from factcheck.core.errors import FactcheckError, TableError, UsageError

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code; never raises."""
    arguments, debug = _without_debug(sys.argv[1:] if argv is None else argv)
    prepare_streams()
    try:
        with _termination_as_interrupt():
            code = _run(arguments)
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    except BaseException as error:  # noqa: BLE001 - whatever escapes must not end in exit code 1
        code = _explain(error, debug=debug)
    if code is ExitCode.INTERRUPTED:
        say("interrupted")
    return int(finish_stdout(code))


def _run(arguments: list[str]) -> ExitCode:
    from factcheck.cli.app import app

    for argument in arguments:
        try:
            os.fsencode(argument)
        except UnicodeEncodeError:
            # No shell hands this over; a program that calls main() may, and no path can hold it.
            raise UsageError(f"{argument!a} cannot be a name of a file here") from None
    result = app(arguments, prog_name="factcheck", standalone_mode=False)
    if isinstance(result, ExitCode):
        return result
    # Commands return an ExitCode; a bare number is typer's own (help: 0, Ctrl-C: 130, else usage).
    return {None: ExitCode.CLEAN, 0: ExitCode.CLEAN, 130: ExitCode.INTERRUPTED}.get(
        result, ExitCode.USAGE
    )


def _explain(error: BaseException, *, debug: bool) -> ExitCode:
    """Tell the user what went wrong in a line or two, and return the exit code for it."""
    if debug:
        _print_traceback(error)
    if isinstance(error, FactcheckError) and error.exit_code != ExitCode.INTERNAL:
        _say_error(error)
        return ExitCode(error.exit_code)
    if isinstance(error, SystemExit):
        # Typer exits with 0 after printing a completion script, and with 1 only on a broken pipe.
        return ExitCode.CLEAN
    typer = sys.modules.get("typer")
    if typer and isinstance(error, typer.Abort):
        return ExitCode.INTERRUPTED
    if typer and isinstance(error, typer.TyperException):
        if type(error).__name__ == "NoArgsIsHelpError":
            say(str(error), prefix="", lines=True)
            return ExitCode.USAGE
        say(f"error: {_usage_message(error)}")
        return ExitCode.USAGE
    return _explain_foreign(error)


def _explain_foreign(error: BaseException) -> ExitCode:
    if isinstance(error, MemoryError):
        say("error: out of memory: check fewer documents at a time, or lower --batch-size")
        return ExitCode.INCOMPLETE
    if isinstance(error, ModuleNotFoundError) and not str(error.name).startswith("factcheck"):
        say(f"error: the package {error.name} is missing: install factcheck again with pip")
        return ExitCode.INCOMPLETE
    if isinstance(error, OSError):
        say(f"error: {error.strerror or error}" + (f": {error.filename}" if error.filename else ""))
        return ExitCode.INCOMPLETE
    say(f"internal error: {type(error).__name__}: {error}")
    say("this is a fault of factcheck, not of your files; --debug shows where it happened:")
    say("please send that with the command line to the authors")
    return ExitCode.INTERNAL


def _say_error(error: FactcheckError) -> None:
    if isinstance(error, TableError):
        for problem in error.problems:
            say(f"error: {problem}", prefix="")
        count = len(error.problems)
        if count > 1:
            say(f"{count} errors")
        return
    say(f"error: {error}")


def _usage_message(error: Exception) -> str:
    """Return typer's message with the command whose --help would have told."""
    message = str(getattr(error, "format_message", error.__str__)())
    context = getattr(error, "ctx", None)
    where = context.command_path if context is not None else "factcheck"
    return f"{message.rstrip('.')} (see '{where} --help')"


def _print_traceback(error: BaseException) -> None:
    import traceback

    say("".join(traceback.format_exception(error)), prefix="", lines=True)


def _without_debug(argv: Sequence[str]) -> tuple[list[str], bool]:
    """Take --debug out of the arguments, wherever it stands before a ``--``."""
    arguments = list(argv)
    end = arguments.index("--") if "--" in arguments else len(arguments)
    asked = "--debug" in arguments[:end]
    if asked:
        arguments.remove("--debug")
    return arguments, asked or os.environ.get("FACTCHECK_DEBUG", "") not in {"", "0"}


@contextmanager
def _termination_as_interrupt() -> Iterator[None]:
    """Let SIGTERM unwind like Ctrl-C, so that finished scores are kept and files stay whole."""
    previous: Callable[[int, FrameType | None], object] | int | None
    try:
        previous = signal.signal(signal.SIGTERM, signal.default_int_handler)
    except ValueError:  # not the main thread: somebody else's process, somebody else's signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)
