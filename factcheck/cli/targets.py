"""Which format goes where: at most one to standard output, the others each to a file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck.cli.streams import emit_pieces
from factcheck.core.errors import UnknownNameError, UsageError
from factcheck.ingest.atomic import write_pieces

__all__ = ["Target", "choose_targets", "write_target"]

STANDARD_OUTPUT = "-"


@dataclass(frozen=True, slots=True)
class Target:
    """One rendering of the report. `path` is empty for standard output."""

    format: str
    path: str = ""


def choose_targets(
    formats: Iterable[str],
    outputs: Iterable[str],
    known: Iterable[str],
    environ: Mapping[str, str],
) -> tuple[Target, ...]:
    """Join --format and --output.

    ``--output FORMAT=PATH`` writes that format to a file beside what is printed; ``--output PATH``
    sends the only format there instead of printing it.

    >>> choose_targets(["terminal"], ["sarif=out.sarif"], ["terminal", "sarif"], {})
    (Target(format='sarif', path='out.sarif'), Target(format='terminal', path=''))
    >>> choose_targets(["json"], ["report.json"], ["json"], {})
    (Target(format='json', path='report.json'),)

    Raises: UsageError when a format is unknown, or when two would go to one place.
    """
    known = tuple(known)
    asked = tuple(dict.fromkeys(_real_format(name, known, environ) for name in formats))
    named = [_split(output, known) for output in outputs]
    files = [Target(name, path) for name, path in named if name]
    bare = [path for name, path in named if not name]
    left = [name for name in asked if name not in {target.format for target in files}]
    if bare and (len(bare) > 1 or len(left) != 1):
        message = (
            f"--output {bare[0]}: say which format goes there, as in --output {asked[0]}={bare[0]}"
        )
        raise UsageError(message)
    targets = (*files, *(Target(name, bare[0] if bare else "") for name in left))
    targets = tuple(Target(t.format, "" if t.path == STANDARD_OUTPUT else t.path) for t in targets)
    _refuse_shared(targets)
    return targets


def _real_format(name: str, known: tuple[str, ...], environ: Mapping[str, str]) -> str:
    if name == "auto":
        return "github" if environ.get("GITHUB_ACTIONS") == "true" else "terminal"
    if name not in known:
        raise UnknownNameError("format", name, (*known, "auto"))
    return name


def _split(output: str, known: tuple[str, ...]) -> tuple[str, str]:
    name, equals, path = output.partition("=")
    if not equals:
        return "", _a_path(output, output)
    if name in known:
        return name, _a_path(path, output)
    if "/" in name or os.sep in name:  # a path with = in it
        return "", output
    raise UnknownNameError("format", name, known)


def _a_path(path: str, output: str) -> str:
    if not path or "\0" in path:
        message = f"--output {output}: names no file"
        raise UsageError(message)
    return path


def _refuse_shared(targets: Iterable[Target]) -> None:
    taken: dict[str, str] = {}
    for target in targets:
        place = os.path.realpath(target.path) if target.path else ""
        if place in taken:
            where = f"to {target.path}" if target.path else "to standard output"
            message = (
                f"{taken[place]} and {target.format} would both go {where}: "
                f"give one a file, as in --output {target.format}=PATH"
            )
            raise UsageError(message)
        taken[place] = target.format


def write_target(target: Target, pieces: Iterable[str]) -> None:
    """Write a rendering where it goes; a file is replaced as a whole or left as it was.

    Raises: UsageError or IncompleteError when it cannot be written.
    """
    if target.path:
        encoded = (piece.encode("utf-8", "backslashreplace") for piece in pieces)
        write_pieces(Path(target.path), encoded)
    else:
        emit_pieces(pieces)
