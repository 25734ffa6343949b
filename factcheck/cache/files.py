"""Where the cache is, how large it is, and how to be rid of it."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from factcheck.cache import store
from factcheck.cache.outcomes import KIND
from factcheck.cache.store import FAULTS, is_busy, is_ours
from factcheck.core.errors import UsageError

__all__ = ["CacheInfo", "cache_info", "cache_path", "clear_cache", "failures_path"]

_FILE = "scores.sqlite3"
_FAILURES = "last-failed"


@dataclass(frozen=True, slots=True)
class CacheInfo:
    """What a cache holds. `problem` says why it cannot be used, empty when it can.

    `outcomes` are of whole texts; `failures` are the tables whose last failures are remembered.
    Units: `bytes` on disk, with the write-ahead log.
    """

    path: Path
    exists: bool
    scores: int = 0
    embeddings: int = 0
    outcomes: int = 0
    failures: int = 0
    bytes: int = 0
    problem: str = ""


def cache_path(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """Return where scores are kept: FACTCHECK_CACHE_DIR, or the platform's place for caches.

    >>> cache_path({"FACTCHECK_CACHE_DIR": "/tmp/kept"}).as_posix()
    '/tmp/kept/scores.sqlite3'
    >>> cache_path({"XDG_CACHE_HOME": "/home/ada/.cache"}, "linux").as_posix()
    '/home/ada/.cache/factcheck/scores.sqlite3'
    """
    given = os.environ if environment is None else environment
    if own := given.get("FACTCHECK_CACHE_DIR"):
        return Path(own).expanduser() / _FILE
    if (xdg := given.get("XDG_CACHE_HOME")) and Path(xdg).is_absolute():
        return Path(xdg) / "factcheck" / _FILE
    if platform == "win32" and (local := given.get("LOCALAPPDATA")):
        return Path(local) / "factcheck" / "Cache" / _FILE
    within = ("Library", "Caches") if platform == "darwin" else (".cache",)
    try:
        home = Path.home()
    except RuntimeError:
        # A user without a home keeps nothing: below this, no folder can be made.
        home = Path(os.devnull)
    return home.joinpath(*within, "factcheck", _FILE)


def failures_path(table: str) -> Path:
    """Return where it is kept what failed in a table: by its real path, wherever it is checked."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(table))).hexdigest()[:32]
    return cache_path().parent / _FAILURES / f"{name}.json"


def cache_info(path: Path | None = None) -> CacheInfo:
    """Return what a cache holds, without changing it; never raises."""
    path = path or cache_path()
    files = [file for file in _files(path) if file.is_file()]
    failures = len(_failures(path))
    if not path.exists():
        return CacheInfo(path, exists=False, failures=failures)
    size = sum(file.stat().st_size for file in files)
    found = CacheInfo(path, exists=True, failures=failures, bytes=size)
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as connection:
            if not is_ours(connection):
                return replace(found, problem="another program's database")
            rows = connection.execute("SELECT kind, count(*) FROM entries GROUP BY kind")
            counts = dict(rows.fetchall())
    except FAULTS as fault:
        return replace(found, problem=str(fault))
    scores, embeddings, outcomes = (counts.get(kind, 0) for kind in ("score", "embed", KIND))
    return replace(found, scores=scores, embeddings=embeddings, outcomes=outcomes)


def clear_cache(path: Path | None = None) -> CacheInfo:
    """Forget everything, also what failed last; return what there was.

    A whole cache is emptied in place, since another run may have it open; one that cannot be
    (damaged, or on a full disk) is deleted.

    Raises: UsageError when the file is another program's, or cannot be changed.
    """
    before = cache_info(path)
    if before.exists:
        try:
            _empty(before.path)
        except sqlite3.DatabaseError as fault:
            if is_busy(fault):
                raise _cannot_clear(before.path, fault) from None
            _delete(before.path, _files(before.path))
    _delete(before.path, _failures(before.path))
    return before


def _empty(path: Path) -> None:
    with closing(
        sqlite3.connect(path, timeout=store.LOCK_SECONDS, isolation_level=None)
    ) as connection:
        if not is_ours(connection):
            message = f"{path}: not cleared, it is another program's database"
            raise UsageError(message)
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'entries'").fetchone():
            connection.execute("DELETE FROM entries")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _delete(path: Path, files: Iterable[Path]) -> None:
    try:
        for file in files:
            file.unlink(missing_ok=True)
    except OSError as fault:
        raise _cannot_clear(path, fault) from None


def _cannot_clear(path: Path, fault: Exception) -> UsageError:
    return UsageError(f"{path}: cannot be cleared ({fault})")


def _failures(path: Path) -> tuple[Path, ...]:
    """Return the files of what failed last. A folder that cannot be listed holds none."""
    return tuple((path.parent / _FAILURES).glob("*.json"))


def _files(path: Path) -> tuple[Path, ...]:
    return (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm"))
