"""Read settings from factcheck.toml, or from [tool.factcheck] in pyproject.toml."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factcheck.core.errors import DocumentError, Problem, TableError, UsageError
from factcheck.core.settings import Given, Value, checked, key_of, names, nearest_key, setting_field
from factcheck.ingest.paths import read_regular

__all__ = ["SettingsFile", "find_settings", "load_settings"]

OWN_FILE, PROJECT_FILE = "factcheck.toml", "pyproject.toml"

# Settings are a few lines and a large pyproject.toml some hundred kilobytes; this keeps a hostile
# file from filling the memory.
MAX_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """What one file says; `values` by field name, paths already counted from the file's folder."""

    path: str = ""
    values: Mapping[str, Given] = field(default_factory=dict)


def find_settings(start: Path) -> SettingsFile:
    """Read the nearest settings file of a project, an empty one where there is none.

    Looks in `start` and its parents up to the folder that holds ``.git``; outside of a repository
    only in `start`, so that nobody else's /tmp/factcheck.toml has a say.

    Raises: TableError when the file found is wrong.
    """
    for folder in _project_folders(start):
        for name in (OWN_FILE, PROJECT_FILE):
            if (folder / name).is_file():
                found = load_settings(folder / name, start)
                if found.path:
                    return found
    return SettingsFile()


def load_settings(path: Path, start: Path) -> SettingsFile:
    """Read one settings file; empty when it is a pyproject.toml without [tool.factcheck].

    Paths in the result count from `start`.

    Raises: TableError with every problem that the file has.
    """
    text = _read(path)
    table = _parse(path, text)
    header = ""
    if path.name == PROJECT_FILE:
        header = "tool.factcheck"
        table = table.get("tool", {}).get("factcheck")
        if table is None:
            return SettingsFile()
    if not isinstance(table, dict):
        raise TableError([Problem(str(path), 0, 0, f"[{header}] must be a table of settings")])
    lines = _key_lines(text, header)
    problems: list[Problem] = []
    values: dict[str, Given] = {}
    for key, raw in table.items():
        line = lines.get(key, 0)
        try:
            name = _known(key)
            value = _counted_from(path.parent, start, name, checked(name, _plain(raw)))
        except UsageError as error:
            problems.append(Problem(str(path), line, 1 if line else 0, f"{key}: {error}"))
        else:
            where = f"{_shown(path, start)}:{line}" if line else _shown(path, start)
            values[name] = Given(value, where)
    if problems:
        raise TableError(problems)
    return SettingsFile(str(path), values)


def _project_folders(start: Path) -> tuple[Path, ...]:
    start = start.resolve()
    folders = (start, *start.parents)
    roots = [i for i, folder in enumerate(folders) if (folder / ".git").exists()]
    return folders[: roots[0] + 1] if roots else (start,)


def _read(path: Path) -> str:
    data = b""
    try:
        data = read_regular(path, limit=MAX_BYTES)
        return data.decode("utf-8-sig")
    except DocumentError as error:
        raise TableError([Problem(str(path), 0, 0, f"cannot read: {error}")]) from None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TableError([Problem(str(path), line, 1, "is not UTF-8")]) from None


# What tomllib ends its messages with: "... (at line 3, column 7)" or "... (at end of document)".
_POSITION = re.compile(
    r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL
)


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # TOMLDecodeError; bad dates; deep nesting
        at = _POSITION.fullmatch(str(error))
        what = at["what"] if at else str(error)
        line, column = (int(at["line"]), int(at["column"])) if at and at["line"] else (0, 0)
        if at and not line:
            line, column = text.count("\n") + 1, 1
        raise TableError([Problem(str(path), line, column, f"not TOML: {what}")]) from None


def _key_lines(text: str, header: str) -> dict[str, int]:
    """Return the line of each key: tomllib keeps no positions, and an error needs one."""
    lines: dict[str, int] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if found := re.match(r"\s*\[([^\[\]]+)\]", line):
            section = re.sub(r"[\s\"']", "", found[1])
        elif section == header and (key := re.match(r"\s*[\"']?([\w-]+)[\"']?\s*=", line)):
            lines.setdefault(key[1], number)
    return lines


def _known(key: str) -> str:
    allowed = [name for name in names() if setting_field(name).metadata.get("file", True)]
    by_key = {key_of(name): name for name in allowed}
    if key in by_key:
        return by_key[key]
    if key in {key_of(name) for name in names()}:
        message = f"can only be given as --{key}: a file must not switch it on for its readers"
        raise UsageError(message)
    message = f"no such setting ({nearest_key(key, by_key)})"
    raise UsageError(message)


def _plain(raw: Any) -> Value:  # noqa: ANN401 - whatever TOML holds
    if isinstance(raw, list):
        if not all(isinstance(item, str) for item in raw):
            message = "must be a list of texts"
            raise UsageError(message)
        return tuple(raw)
    plain: Value = raw
    return plain


def _counted_from(folder: Path, start: Path, name: str, value: Value) -> Value:
    """Turn paths that count from the settings file's folder into paths that count from `start`."""
    is_path = setting_field(name).metadata.get("paths", False)
    if isinstance(value, tuple):
        return tuple(_moved_output(folder, start, one) for one in value) if is_path else value
    # A model is a name, a hub id or a folder; only the last is a path, and it exists.
    is_path = is_path or (name == "model" and "/" in str(value) and (folder / str(value)).is_dir())
    return _shown(folder / str(value), start) if is_path else value


def _moved_output(folder: Path, start: Path, value: str) -> str:
    """Move the path of ``FORMAT=PATH``; a file may not make its readers write elsewhere.

    Raises: UsageError when the path leaves the settings file's folder.
    """
    name, equals, path = value.rpartition("=")
    target = (folder / path).resolve()
    if not target.is_relative_to(folder.resolve()):
        message = f"'{path}' lies outside the folder of the settings file"
        raise UsageError(message)
    return name + equals + _shown(target, start)


def _shown(path: Path, start: Path) -> str:
    return os.path.relpath(path, start)
