"""The cache's file: an SQLite database of checksummed records that may fail but never lies."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
import time
import weakref
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

__all__ = ["APPLICATION_ID", "FAULTS", "LOCK_SECONDS", "SCHEMA", "Store", "is_busy", "is_ours"]

# Marks the file as this program's ("fact"), so that another program's database is never touched.
APPLICATION_ID = 0x66616374
SCHEMA = 1

# What a damaged file, a full disk or a crowd of processes can make sqlite3 raise.
FAULTS = (sqlite3.Error, OSError, ValueError, OverflowError, MemoryError)

_CHECKSUM_BYTES = 8
_KEYS_A_QUERY = 500  # below SQLITE_MAX_VARIABLE_NUMBER of every build (999 before 3.32)
LOCK_SECONDS = 10.0  # how long another process may hold the file before its lock counts as a fault
_SECONDS_A_DAY = 86_400
# Looking at the size after every batch would cost more than it saves.
_RECORDS_BETWEEN_PRUNING = 2_000

_CREATE = """
CREATE TABLE IF NOT EXISTS entries (
    key BLOB PRIMARY KEY,   -- SHA-256 over everything that can change the content
    kind TEXT NOT NULL,     -- score or embed
    content BLOB NOT NULL,  -- checksum, then the record
    used INTEGER NOT NULL   -- day of last use, for pruning
)
"""

_log = logging.getLogger("factcheck.cache")


class Store:
    """Records by key. Nothing here raises: a fault is a miss, told once, and ends the writing.

    Units: `limit` in bytes; beyond it the records not used for longest are deleted.
    """

    def __init__(self, path: Path, limit: int) -> None:
        self._path, self._limit = path, limit
        self._readable = self._writable = True
        self._unpruned = 0
        self._open: sqlite3.Connection | None = None

    def get(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """Return the records that are there and whole."""
        found: dict[bytes, bytes] = {}
        stale: list[bytes] = []
        today = int(time.time()) // _SECONDS_A_DAY
        if not self._readable:
            return found
        with self._faults_are_misses(reading=True):
            connection = self._connection()
            for start in range(0, len(keys), _KEYS_A_QUERY):
                part = keys[start : start + _KEYS_A_QUERY]
                marks = ",".join("?" * len(part))
                query = f"SELECT key, content, used FROM entries WHERE key IN ({marks})"  # noqa: S608 - only question marks are put in
                for key, content, used in connection.execute(query, part):
                    record = _checked(key, content)
                    if record is not None:
                        found[key] = record
                        stale += [key] if used != today else []
        if stale and self._writable:
            with self._faults_are_misses(reading=False), _transaction(self._connection()) as c:
                c.executemany(
                    "UPDATE entries SET used = ? WHERE key = ?", [(today, k) for k in stale]
                )
        return found

    def put(self, kind: str, records: Mapping[bytes, bytes]) -> None:
        """Keep records, all or none of them; they are on disk when this returns."""
        if not (self._readable and self._writable and records):
            return
        today = int(time.time()) // _SECONDS_A_DAY
        rows = [(key, kind, _checksum(key, one) + one, today) for key, one in records.items()]
        with self._faults_are_misses(reading=False):
            connection = self._connection()
            with _transaction(connection):
                connection.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)", rows)
            self._unpruned += len(rows)
            if self._unpruned >= _RECORDS_BETWEEN_PRUNING:
                self._unpruned = 0
                _prune(connection, self._limit)

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._open = sqlite3.connect(
                self._path, timeout=LOCK_SECONDS, isolation_level=None, check_same_thread=False
            )
            weakref.finalize(self, self._open.close)
            _prepare(self._open)
        return self._open

    @contextmanager
    def _faults_are_misses(self, *, reading: bool) -> Iterator[None]:
        try:
            yield
        except FAULTS as fault:
            self._writable = False
            self._readable = self._readable and not reading
            what = "not used" if reading else "not added to"
            hint = " (factcheck cache clear empties it)" if _is_damage(fault) else ""
            _log.warning("the cache %r is %s: %s%s", str(self._path), what, fault, hint)


def is_busy(fault: sqlite3.Error) -> bool:
    """Tell whether another process holds the file."""
    # The low byte is the error, the rest its details.
    return getattr(fault, "sqlite_errorcode", 0) & 0xFF in (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
    )


def _is_damage(fault: BaseException) -> bool:
    return type(fault) is sqlite3.DatabaseError


def _checksum(key: bytes, record: bytes) -> bytes:
    return hashlib.blake2b(key + record, digest_size=_CHECKSUM_BYTES).digest()


def _checked(key: object, content: object) -> bytes | None:
    """Return a record whose checksum is right. A damaged page can hold anything, of any type."""
    if not isinstance(key, bytes) or not isinstance(content, bytes):
        return None
    record = content[_CHECKSUM_BYTES:]
    return record if content[:_CHECKSUM_BYTES] == _checksum(key, record) else None


def is_ours(connection: sqlite3.Connection) -> bool:
    """Tell whether a database is a cache of this program, or empty."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return bool(application == APPLICATION_ID or (application == 0 and tables == 0))


def _prepare(connection: sqlite3.Connection) -> None:
    """Make an empty or older cache ready; refuse what is not ours or newer than we are."""
    if not is_ours(connection):
        message = "the file is another program's database"
        raise ValueError(message)
    version = _version(connection)
    if version > SCHEMA:
        message = f"it was written by a newer factcheck (schema {version}, known is {SCHEMA})"
        raise ValueError(message)
    # Readers and one writer at a time do not wait for one another; a killed run loses nothing.
    # Switching does not wait for a lock; whoever holds the file then switches it.
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as fault:
        if not is_busy(fault):
            raise
    connection.execute("PRAGMA synchronous = NORMAL")
    if version == SCHEMA:
        return
    with _transaction(connection):
        if _version(connection) < SCHEMA:  # another process may have been faster
            connection.execute("DROP TABLE IF EXISTS entries")
            connection.execute(_CREATE)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {SCHEMA}")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _prune(connection: sqlite3.Connection, limit: int) -> None:
    """Delete a quarter of the records at a time, those not used for longest, down to the limit."""
    while _used_bytes(connection) > limit:
        with _transaction(connection):
            deleted = connection.execute(
                "DELETE FROM entries WHERE rowid IN (SELECT rowid FROM entries "
                "ORDER BY used, rowid LIMIT (SELECT (count(*) + 3) / 4 FROM entries))"
            ).rowcount
        if not deleted:
            return


def _used_bytes(connection: sqlite3.Connection) -> int:
    """Return the bytes that hold something; freed pages are filled again before the file grows."""
    pages, free, page_bytes = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * page_bytes
