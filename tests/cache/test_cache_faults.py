"""A cache may forget anything at any time; it may never say what was not computed."""

import logging
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from factcheck.cache import CachedBackend, cache_info, clear_cache
from factcheck.cache import store as store_module
from factcheck.core.errors import UsageError
from factcheck.core.nli import Pair
from factcheck.testing import ScriptedBackend

Opened = Callable[..., CachedBackend]


def truncated(share: float) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])


def flipped(share: float) -> Callable[[Path], None]:
    """Return a fault that turns over the bits of 64 bytes somewhere in the file."""

    def change(path: Path) -> None:
        content = bytearray(path.read_bytes())
        start = int((len(content) - 64) * share)
        content[start : start + 64] = bytes(255 - byte for byte in content[start : start + 64])
        path.write_bytes(bytes(content))

    return change


def sql(*statements: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection, connection:
            for statement in statements:
                connection.execute(statement)

    return change


def replaced(content: bytes) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        path.write_bytes(content)

    return change


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


FAULTS = [
    *((truncated(i / 20), f"cut at {i}/20") for i in range(20)),
    *((flipped(i / 20), f"flipped at {i}/20") for i in range(21)),
    (replaced(b"not a database" * 99), "garbage"),
    (replaced(b"SQLite format 3\x00" + bytes(5000)), "garbage behind a right beginning"),
    (folder, "a folder in its place"),
    (sql("DROP TABLE entries"), "no table"),
    (sql("ALTER TABLE entries RENAME COLUMN content TO other"), "another column"),
    (sql("UPDATE entries SET content = 'text'"), "records of another type"),
    (sql("UPDATE entries SET content = zeroblob(32)"), "records of zeros"),
    (sql("UPDATE entries SET content = x''"), "empty records"),
    (
        sql("UPDATE entries SET content = (SELECT content FROM entries LIMIT 1)"),
        "records of other keys",
    ),
    (sql("PRAGMA user_version = 0", "DROP TABLE entries", "CREATE TABLE entries (x)"), "older"),
    (sql("PRAGMA user_version = 99"), "newer"),
    (sql("PRAGMA application_id = 1"), "another program's"),
]


@pytest.mark.parametrize("fault", [f for f, _ in FAULTS], ids=[name for _, name in FAULTS])
def test_a_damaged_cache_is_a_miss_never_a_wrong_score(
    sample: Any, path: Path, opened: Opened, fault: Callable[[Path], None]
) -> None:
    sample.fill(path)
    fault(path)
    backend = opened(path)
    assert backend.score(sample.pairs) == sample.expected()
    assert np.array_equal(backend.embed(sample.texts), ScriptedBackend().embed(sample.texts))
    assert backend.score(sample.pairs) == sample.expected()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (replaced(b"garbage" * 99), "not a database"),
        (folder, "unable to open"),
        (sql("PRAGMA user_version = 99"), "newer factcheck"),
        (sql("PRAGMA application_id = 1"), "another program's"),
    ],
)
def test_a_fault_is_told_once(
    sample: Any,
    path: Path,
    opened: Opened,
    caplog: pytest.LogCaptureFixture,
    fault: Callable[[Path], None],
    said: str,
) -> None:
    sample.fill(path)
    fault(path)
    backend = opened(path)
    with caplog.at_level(logging.WARNING):
        backend.score(sample.pairs)
        backend.embed(sample.texts)
        backend.score(sample.pairs)
    (record,) = caplog.records
    assert said in record.getMessage()


def test_a_file_of_another_program_is_left_as_it_is(
    sample: Any, path: Path, opened: Opened
) -> None:
    path.parent.mkdir()
    sql("CREATE TABLE theirs (x)", "INSERT INTO theirs VALUES (1)")(path)
    before = path.read_bytes()
    opened(path).score(sample.pairs)
    assert path.read_bytes() == before
    with pytest.raises(UsageError, match="another program's"):
        clear_cache(path)
    assert cache_info(path).problem == "another program's database"


def test_an_older_cache_is_emptied_and_used(sample: Any, path: Path, opened: Opened) -> None:
    sample.fill(path)
    sql("PRAGMA user_version = 0", "DROP TABLE entries", "CREATE TABLE entries (x)")(path)
    opened(path).score(sample.pairs)
    assert cache_info(path).scores == len(set(sample.pairs))


def test_a_place_where_nothing_can_be_written(sample: Any, tmp_path: Path, opened: Opened) -> None:
    (tmp_path / "file").write_text("")
    backend = opened(tmp_path / "file" / "scores.sqlite3")
    assert backend.score(sample.pairs) == sample.expected()


def test_a_read_only_cache_is_read(
    sample: Any, path: Path, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    sample.fill(path)
    inside = ScriptedBackend(sample.scores)
    backend = opened(path, inside=inside)
    backend.score(sample.pairs[:3])
    backend._store._connection().execute("PRAGMA query_only = ON")  # noqa: SLF001 - root may write to read-only files
    extra = (Pair("new", "pair"),)
    assert backend.score(sample.pairs + extra) == sample.expected() + tuple(
        map(sample.scores, extra)
    )
    assert backend.score(sample.pairs) == sample.expected()
    assert inside.scored == list(extra)
    assert "not added to" in caplog.text


def test_a_full_disk_is_no_error(
    sample: Any, path: Path, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    backend = opened(path)
    backend.score(sample.pairs[:3])
    connection = backend._store._connection()  # noqa: SLF001 - the disk's size is set on the connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    assert backend.score(sample.pairs) == sample.expected()
    assert "full" in caplog.text
    assert backend.score(sample.pairs[:3]) == sample.expected()[:3]


def test_a_locked_cache_is_read_and_not_waited_for_long(
    sample: Any, path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "LOCK_SECONDS", 0.1)
    sample.fill(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        backend = opened(path)
        start = time.monotonic()
        assert backend.score([*sample.pairs, Pair("new", "pair")])[:-1] == sample.expected()
        assert time.monotonic() - start < 5
        with pytest.raises(UsageError, match="cannot be cleared"):
            clear_cache(path)
