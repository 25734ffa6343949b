"""Paths that a table names: resolved inside the table's folder, and nothing but plain files.

A table comes from a stranger's pull request; it must not make the checker read `/etc/passwd`,
wait on a named pipe or open a device. Nothing here opens anything but a plain file.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from itertools import islice
from pathlib import Path

from factcheck.core.errors import DocumentError
from factcheck.ingest.problems import quoted

__all__ = ["read_regular", "resolve_inside"]

# The limits of common file systems (NAME_MAX counts bytes, PATH_MAX of Linux is 4096).
_LONGEST_PATH = 1024
_LISTED = 1000  # names looked at for a near miss
_SHOWN = 200  # code points of a path in a message

_DRIVE = re.compile(r"[A-Za-z]:")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://?")
# What Windows opens as a device in any folder and with any extension.
_WINDOWS_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE
)
_JOINERS = {"\u200c", "\u200d"}  # not printable, yet part of words in Persian and Hindi file names

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def resolve_inside(folder: Path, written: str, *, allow_outside: bool = False) -> Path:
    """Return the real path of a plain file that a table in `folder` names.

    `written` uses `/` on every system, so that a table means the same everywhere. Links are
    followed as long as they stay inside. With `allow_outside` a path may be absolute or lead out;
    it must still name a plain file. Nothing is opened.

    Raises: DocumentError, which says what to write instead, for every other path.
    """
    _refuse_form(written, allow_outside=allow_outside)
    root = Path(os.path.realpath(folder))
    try:
        mode = (root / written).stat().st_mode
        found = Path(os.path.realpath(root / written, strict=True))
    except (OSError, ValueError) as error:
        raise DocumentError(_why_missing(root, written, error)) from error
    if not allow_outside and not found.is_relative_to(root):
        message = f"{quoted(written, _SHOWN)} is a link that leads out of the table's folder"
        raise DocumentError(f"{message}; copy the file beside the table")
    if not stat.S_ISREG(mode):
        raise DocumentError(f"{quoted(written, _SHOWN)} is {_kind(mode)}, not a file of text")
    return found


def read_regular(path: Path, *, limit: int) -> bytes:
    """Return the bytes of a plain file of at most `limit` bytes.

    Raises: DocumentError when it is missing, too large, unreadable or no plain file.
    """
    shown = quoted(str(path), _SHOWN)
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise DocumentError(f"{shown} is {_kind(mode)}, not a file of text")
        # Between stat and open the file may become a pipe, which would block without O_NONBLOCK.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - pathlib opens no descriptor
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise DocumentError(f"{shown} is not a file of text")
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise DocumentError(_why_unreadable(path, error)) from error
    if len(data) > limit:
        raise DocumentError(f"{shown} is larger than {limit / 1024**2:g} MiB")
    return data


def _kind(mode: int) -> str:
    return next((name for test, name in _KINDS if test(mode)), "no plain file")


def _refuse_form(written: str, *, allow_outside: bool) -> None:
    """Refuse what is wrong with a path before any disk is asked."""
    native = allow_outside and os.name == "nt"
    shown = quoted(written, _SHOWN)
    parts = written.split("/")
    if not written.strip():
        raise DocumentError("the path is empty; write a path relative to the table")
    if len(written) > _LONGEST_PATH:
        raise DocumentError(f"the path {shown} is longer than {_LONGEST_PATH} characters")
    if not all(char.isprintable() or char in _JOINERS for char in written):
        raise DocumentError(f"the path {shown} holds a character that cannot be seen; rename it")
    if _ADDRESS.match(written):
        raise DocumentError(f"{shown} is a web address; save the page and write the file's path")
    if not native:
        _refuse_windows(written, parts)
    if allow_outside:
        return
    if written.startswith("/"):
        raise DocumentError(f"{shown} is absolute; write the path relative to the table's folder")
    if _climbs_out(parts):
        message = f"{shown} leads out of the table's folder"
        raise DocumentError(f"{message}; move the table up, or copy the file beside it")


def _refuse_windows(written: str, parts: list[str]) -> None:
    """Refuse names that mean something else on Windows than here."""
    shown = quoted(written, _SHOWN)
    if _DRIVE.match(written) or written.startswith("\\\\"):
        raise DocumentError(f"{shown} names a Windows drive or share; write a relative path")
    if "\\" in written:
        raise DocumentError(f"{shown} holds a backslash; write '/' between folders")
    if ":" in written:
        raise DocumentError(f"{shown} holds a ':', which Windows cannot have in names; rename it")
    for part in parts:
        if _WINDOWS_DEVICE.fullmatch(part):
            raise DocumentError(f"{shown} names a device of Windows; rename the file")
        if part.strip(".") and part != part.rstrip(". "):
            raise DocumentError(f"{shown} has a name that ends in a dot or space; rename it")


def _climbs_out(parts: list[str]) -> bool:
    depth = 0
    for part in parts:
        depth += {"..": -1, ".": 0, "": 0}.get(part, 1)
        if depth < 0:
            return True
    return False


def _why_missing(root: Path, written: str, error: OSError | ValueError) -> str:
    if isinstance(error, OSError) and error.errno in {errno.ENOENT, errno.ENOTDIR}:
        near = _near_path(root, written)
        return f"no such file: {quoted(written, _SHOWN)}" + (
            f"; did you mean {quoted(near, _SHOWN)}?" if near else ""
        )
    return _why_unreadable(Path(written), error)


def _why_unreadable(path: Path, error: OSError | ValueError) -> str:
    shown = quoted(str(path), _SHOWN)
    if not isinstance(error, OSError):
        return f"{shown} cannot be a path"
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            near = _near_path(path.parent, path.name)
            return f"no such file: {shown}" + (
                f"; did you mean {quoted(near, _SHOWN)}?" if near else ""
            )
        case errno.ELOOP:
            return f"{shown} is a link that leads back to itself"
        case errno.EACCES | errno.EPERM:
            return f"{shown} may not be read: permission denied"
        case _:
            return f"{shown} cannot be read: {error.strerror}"


def _near_path(root: Path, written: str) -> str:
    """Return the path with its first missing part replaced by the nearest name on disk."""
    from rapidfuzz import fuzz, process  # 30 ms to import, and only a mistake needs it

    root = Path(os.path.realpath(root))
    parts = [part for part in written.split("/") if part not in {"", "."}]
    if written.startswith("/") or ".." in parts:
        return ""
    for i, part in enumerate(parts):
        above = root.joinpath(*parts[:i])
        if os.path.lexists(above / part):  # Path.exists raises on names too long
            continue
        # A link above may lead out; its names are none of the table's business.
        if not Path(os.path.realpath(above)).is_relative_to(root):
            return ""
        try:
            with os.scandir(above) as entries:
                names = sorted(entry.name for entry in islice(entries, _LISTED))
        except OSError:
            return ""
        # 60 of 100: one name in two differs; what nearest_name uses for words.
        best = process.extractOne(part, names, scorer=fuzz.ratio, score_cutoff=60)
        return "/".join([*parts[:i], best[0], *parts[i + 1 :]]) if best else ""
    return ""
