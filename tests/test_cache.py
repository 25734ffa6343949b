"""A cache may forget anything at any time; it may never say what was not computed."""

import logging
import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from factcheck.cache import CachedBackend, cache_info, cache_path, clear_cache
from factcheck.cache import store as store_module
from factcheck.cache.store import APPLICATION_ID, Store
from factcheck.core.errors import UsageError
from factcheck.core.nli import NLIScores, Pair
from factcheck.testing import ScriptedBackend, check_backend

PAIRS = [Pair(f"premise {i}", "claim " * (i % 7)) for i in range(600)]
TEXTS = [f"text {i}" for i in range(300)]


def scores(pair: Pair) -> NLIScores | None:
    """Return numbers with all their digits, so that a lost bit shows; None now and then."""
    share = 1 / (3 + len(pair.premise) * 7 + len(pair.hypothesis))
    return None if len(pair.hypothesis) == 6 else NLIScores(share, 1 - share, 0.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "scores.sqlite3"


@pytest.fixture
def opened() -> Iterator[Callable[..., CachedBackend]]:
    """Open caches and close them at the end, as a process that ends would."""
    made: list[CachedBackend] = []

    def open_one(path: Path, **options: object) -> CachedBackend:
        inside = options.pop("inside", None) or ScriptedBackend(scores)
        made.append(CachedBackend(inside, path, **options))  # type: ignore[arg-type]
        return made[-1]

    yield open_one
    for one in made:
        one.close()


def expected() -> tuple[NLIScores | None, ...]:
    return tuple(scores(pair) for pair in PAIRS)


Opened = Callable[..., CachedBackend]


def filled(path: Path) -> Path:
    """Return a cache with all pairs and texts in it, closed."""
    backend = CachedBackend(ScriptedBackend(scores), path)
    backend.score(PAIRS)
    backend.embed(TEXTS)
    backend.close()
    return path


def test_a_second_run_computes_nothing_and_says_the_same(path: Path, opened: Opened) -> None:
    cold = opened(path)
    vectors = cold.embed(TEXTS)
    assert cold.score(PAIRS) == expected()
    inside = ScriptedBackend(scores)
    warm = opened(path, inside=inside)
    assert warm.score(PAIRS) == expected()
    assert np.array_equal(warm.embed(TEXTS), vectors)
    assert warm.embed(TEXTS).dtype == np.float32
    assert (inside.scored, inside.embedded) == ([], [])
    assert warm.stats.misses == 0
    assert warm.stats.hits == len(PAIRS) + 2 * len(TEXTS)


def test_the_cached_backend_keeps_to_the_protocol(path: Path, opened: Opened) -> None:
    backend = opened(path)
    assert check_backend(backend) == ()
    assert check_backend(backend) == (), "a second time, from the cache"
    assert backend.signature == ScriptedBackend().signature
    assert backend.calibration == ScriptedBackend().calibration


def test_a_pair_asked_for_twice_is_computed_once(path: Path, opened: Opened) -> None:
    inside = ScriptedBackend(scores)
    opened(path, inside=inside).score([PAIRS[0], PAIRS[1], PAIRS[0]])
    assert len(inside.scored) == 2


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        (Pair("ab", "c"), Pair("a", "bc"), "the border between premise and hypothesis"),
        (Pair("a", "b"), Pair("b", "a"), "which is the premise"),
        (Pair("a", ""), Pair("", "a"), "an empty side"),
        (Pair("é", "a"), Pair("e\u0301", "a"), "another spelling of the same letter"),
        (Pair("\ud83d", "a"), Pair("\ud83e", "a"), "lone surrogates"),
    ],
)
def test_pairs_are_not_confused(
    path: Path, opened: Opened, first: Pair, second: Pair, reason: str
) -> None:
    table = {
        (first.premise, first.hypothesis): NLIScores(1, 0, 0),
        (second.premise, second.hypothesis): NLIScores(0, 0, 1),
    }
    backend = opened(path, inside=ScriptedBackend(table))
    backend.score([first])
    assert backend.score([second, first]) == tuple(map(table.get, list(table)[::-1])), reason


def test_another_model_has_its_own_records(path: Path, opened: Opened) -> None:
    opened(path).score(PAIRS)
    inside = ScriptedBackend(scores, signature="another|rev:1")
    opened(path, inside=inside).score(PAIRS)
    assert len(inside.scored) == len(set(PAIRS))


def test_a_fingerprint_goes_before_the_signature(path: Path, opened: Opened) -> None:
    """Two machines may round differently under one signature."""

    class OnMachine(ScriptedBackend):
        fingerprint = "this machine"

    opened(path, inside=OnMachine(scores)).score(PAIRS)
    other = OnMachine(scores)
    other.fingerprint = "that machine"
    opened(path, inside=other).score(PAIRS)
    assert len(other.scored) == len(set(PAIRS))


def test_no_text_is_kept(path: Path) -> None:
    content = filled(path).read_bytes()
    assert b"premise" not in content
    assert b"text 1" not in content


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
    path: Path, opened: Opened, fault: Callable[[Path], None]
) -> None:
    filled(path)
    fault(path)
    backend = opened(path)
    assert backend.score(PAIRS) == expected()
    assert np.array_equal(backend.embed(TEXTS), ScriptedBackend().embed(TEXTS))
    assert backend.score(PAIRS) == expected()


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
    path: Path,
    opened: Opened,
    caplog: pytest.LogCaptureFixture,
    fault: Callable[[Path], None],
    said: str,
) -> None:
    filled(path)
    fault(path)
    backend = opened(path)
    with caplog.at_level(logging.WARNING):
        backend.score(PAIRS)
        backend.embed(TEXTS)
        backend.score(PAIRS)
    (record,) = caplog.records
    assert said in record.getMessage()


def test_a_file_of_another_program_is_left_as_it_is(path: Path, opened: Opened) -> None:
    path.parent.mkdir()
    sql("CREATE TABLE theirs (x)", "INSERT INTO theirs VALUES (1)")(path)
    before = path.read_bytes()
    opened(path).score(PAIRS)
    assert path.read_bytes() == before
    with pytest.raises(UsageError, match="another program's"):
        clear_cache(path)
    assert cache_info(path).problem == "another program's database"


def test_an_older_cache_is_emptied_and_used(path: Path, opened: Opened) -> None:
    filled(path)
    sql("PRAGMA user_version = 0", "DROP TABLE entries", "CREATE TABLE entries (x)")(path)
    opened(path).score(PAIRS)
    assert cache_info(path).scores == len(set(PAIRS))


def test_a_place_where_nothing_can_be_written(tmp_path: Path, opened: Opened) -> None:
    (tmp_path / "file").write_text("")
    backend = opened(tmp_path / "file" / "scores.sqlite3")
    assert backend.score(PAIRS) == expected()


def test_a_read_only_cache_is_read(
    path: Path, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    filled(path)
    inside = ScriptedBackend(scores)
    backend = opened(path, inside=inside)
    backend.score(PAIRS[:3])
    backend._store._connection().execute("PRAGMA query_only = ON")  # noqa: SLF001 - root may write to read-only files
    extra = [Pair("new", "pair")]
    assert backend.score(PAIRS + extra) == expected() + tuple(map(scores, extra))
    assert backend.score(PAIRS) == expected()
    assert inside.scored == extra
    assert "not added to" in caplog.text


def test_a_full_disk_is_no_error(
    path: Path, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    backend = opened(path)
    backend.score(PAIRS[:3])
    connection = backend._store._connection()  # noqa: SLF001 - the disk's size is set on the connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    assert backend.score(PAIRS) == expected()
    assert "full" in caplog.text
    assert backend.score(PAIRS[:3]) == expected()[:3]


def test_a_locked_cache_is_read_and_not_waited_for_long(
    path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "LOCK_SECONDS", 0.1)
    filled(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        backend = opened(path)
        start = time.monotonic()
        assert backend.score([*PAIRS, Pair("new", "pair")])[:-1] == expected()
        assert time.monotonic() - start < 5
        with pytest.raises(UsageError, match="cannot be cleared"):
            clear_cache(path)


def test_the_least_used_records_go_first(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "_RECORDS_BETWEEN_PRUNING", 100)
    day = 20_000 * 86_400
    monkeypatch.setattr(store_module.time, "time", lambda: day)
    store = Store(path, limit=200_000)
    old = {bytes([1, i]) * 16: bytes(1000) for i in range(100)}
    store.put("score", old)
    monkeypatch.setattr(store_module.time, "time", lambda: day + 86_400)
    used = list(old)[:10]
    assert store.get(used) == {key: old[key] for key in used}
    store.put("score", {bytes([2, i]) * 16: bytes(1000) for i in range(100)})
    left = store.get(list(old))
    assert set(used) <= set(left)
    assert len(left) < 60
    for kind in range(3, 9):
        store.put("score", {bytes([kind, i]) * 16: bytes(1000) for i in range(100)})
    store.close()
    assert path.stat().st_size < 400_000


def test_info_and_clear(path: Path, opened: Opened) -> None:
    assert not cache_info(path).exists
    assert not clear_cache(path).exists
    filled(path)
    info = cache_info(path)
    assert (info.scores, info.embeddings, info.problem) == (len(set(PAIRS)), len(TEXTS), "")
    assert info.bytes > 100_000
    running = opened(path)
    running.score(PAIRS[:5])
    clear_cache(path)
    assert cache_info(path).scores == 0
    assert cache_info(path).bytes < 100_000
    assert running.score(PAIRS) == expected(), "another run has the file open"
    assert cache_info(path).scores == len(set(PAIRS))


def test_clear_deletes_what_cannot_be_emptied(path: Path, opened: Opened) -> None:
    path.parent.mkdir()
    path.write_bytes(b"garbage" * 999)
    assert "not a database" in cache_info(path).problem
    clear_cache(path)
    assert not path.exists()
    opened(path).score(PAIRS)
    assert cache_info(path).scores == len(set(PAIRS))


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"FACTCHECK_CACHE_DIR": "/k", "XDG_CACHE_HOME": "/x"}, "linux", "/k/"),
        ({"XDG_CACHE_HOME": "/x"}, "linux", "/x/factcheck/"),
        ({"XDG_CACHE_HOME": "relative"}, "linux", "/home/ada/.cache/factcheck/"),
        ({}, "linux", "/home/ada/.cache/factcheck/"),
        ({}, "darwin", "/home/ada/Library/Caches/factcheck/"),
        ({"LOCALAPPDATA": "/l"}, "win32", "/l/factcheck/Cache/"),
    ],
)
def test_where_the_cache_is(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], platform: str, expected: str
) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert cache_path(environment, platform).as_posix() == f"{expected}scores.sqlite3"


def test_a_user_without_a_home_has_no_cache(
    monkeypatch: pytest.MonkeyPatch, opened: Opened
) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    assert opened(cache_path({}, "linux")).score(PAIRS) == expected()


def _run(path: str, number: int) -> bool:
    backend = CachedBackend(ScriptedBackend(scores), Path(path))
    turned = PAIRS[number * 50 :] + PAIRS[: number * 50]
    right = backend.score(turned) == tuple(map(scores, turned))
    backend.close()
    return right


def test_eight_processes_share_one_cache(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(8) as pool:
        assert pool.starmap(_run, [(str(path), number) for number in range(8)]) == [True] * 8
    assert cache_info(path).scores == len(set(PAIRS))


KILLED = """
import sys, time
from pathlib import Path
sys.path[:0] = {folder!r},
from test_cache import PAIRS, scores
from factcheck.cache import CachedBackend
from factcheck.testing import ScriptedBackend
def slow(pair):
    time.sleep(0.001)
    return scores(pair)
CachedBackend(ScriptedBackend(slow), Path(sys.argv[1])).score(PAIRS)
time.sleep(60)
"""


def test_a_killed_run_keeps_what_it_had_finished(path: Path, opened: Opened) -> None:
    code = KILLED.format(folder=str(Path(__file__).parent))
    for kept in (0, 256):
        with subprocess.Popen([sys.executable, "-c", code, str(path)]) as process:
            while cache_info(path).scores <= kept:
                time.sleep(0.002)
            os.kill(process.pid, signal.SIGKILL)
    kept = cache_info(path).scores
    assert kept in (512, len(PAIRS))
    backend = opened(path)
    assert backend.score(PAIRS) == expected()
    assert backend.stats.hits == kept


def test_the_file_names_its_owner(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
