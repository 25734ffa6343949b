"""Writing a file so that a reader sees the old content or the new one, never a half."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factcheck.core.errors import FactcheckError, IncompleteError, UsageError
from factcheck.ingest.problems import quoted

__all__ = ["sole_writer", "write_bytes", "write_pieces", "write_text"]

# The disk's fault, not the user's: the run was asked for something sensible.
_DISK_FAULTS = {errno.ENOSPC, errno.EDQUOT, errno.EIO}


def write_text(path: Path, text: str) -> None:
    r"""Replace a file's text, in UTF-8 with `\n` at line ends, or leave it untouched.

    A link is followed, permissions are kept, and a device or pipe such as /dev/stdout is simply
    written to.

    Raises: UsageError when the place cannot be written; IncompleteError when the disk fails.
    """
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Replace a file's bytes as `write_text` does its text.

    Raises: UsageError when the place cannot be written; IncompleteError when the disk fails.
    """
    write_pieces(path, (data,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Replace a file's bytes by pieces that are made one after another.

    What is raised while they are made leaves the file untouched.

    Raises: UsageError when the place cannot be written; IncompleteError when the disk fails.
    """
    target = Path(os.path.realpath(path))
    try:
        mode = target.stat().st_mode if target.exists() else None
        if mode is not None and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            with target.open("wb") as device:
                device.writelines(pieces)
        else:
            _replace(target, pieces, mode)
    except OSError as error:
        raise _fault(path, error) from error


def _replace(target: Path, pieces: Iterable[bytes], mode: int | None) -> None:
    # In the target's own folder: a rename is atomic only within one file system.
    beside = target.with_name(f".{target.name[:80]}.{secrets.token_hex(8)}.tmp")
    # Opened by hand, so that the user's umask decides who may read a new file.
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - pathlib opens no descriptor
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _fault(path: Path, error: OSError) -> FactcheckError:
    shown = quoted(str(path), limit=1024)
    message = f"cannot write {shown}: {error.strerror or 'unknown fault'}"
    if error.errno == errno.ENOENT:
        message = f"cannot write {shown}: its folder does not exist"
    return IncompleteError(message) if error.errno in _DISK_FAULTS else UsageError(message)


@contextmanager
def sole_writer(path: Path) -> Iterator[None]:
    """Hold other processes of ours that would change the same file, until this one is done.

    The lock is on the file's folder, so that no lock file stays behind, and the kernel drops it
    when the process dies. Windows has no such lock; there the last writer wins, as without it.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    try:
        descriptor = os.open(Path(os.path.realpath(path)).parent, os.O_RDONLY)
    except OSError as error:
        raise _fault(path, error) from error
    try:
        with suppress(OSError):  # a file system without locks: as on Windows
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
