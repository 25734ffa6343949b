"""What was computed once is looked up: the same numbers, for the same model, for this pair only."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from factcheck.cache import CachedBackend, cache_info, cache_path, clear_cache
from factcheck.cache import store as store_module
from factcheck.cache.store import APPLICATION_ID, Store
from factcheck.core.nli import NLIScores, Pair
from factcheck.testing import ScriptedBackend, check_backend

Opened = Callable[..., CachedBackend]


def test_a_second_run_computes_nothing_and_says_the_same(
    sample: Any, path: Path, opened: Opened
) -> None:
    cold = opened(path)
    vectors = cold.embed(sample.texts)
    assert cold.score(sample.pairs) == sample.expected()
    inside = ScriptedBackend(sample.scores)
    warm = opened(path, inside=inside)
    assert warm.score(sample.pairs) == sample.expected()
    assert np.array_equal(warm.embed(sample.texts), vectors)
    assert warm.embed(sample.texts).dtype == np.float32
    assert (inside.scored, inside.embedded) == ([], [])
    assert warm.stats.misses == 0
    assert warm.stats.hits == len(sample.pairs) + 2 * len(sample.texts)


def test_the_cached_backend_keeps_to_the_protocol(path: Path, opened: Opened) -> None:
    backend = opened(path)
    assert check_backend(backend) == ()
    assert check_backend(backend) == (), "a second time, from the cache"
    assert backend.signature == ScriptedBackend().signature
    assert backend.calibration == ScriptedBackend().calibration


def test_a_pair_asked_for_twice_is_computed_once(sample: Any, path: Path, opened: Opened) -> None:
    inside = ScriptedBackend(sample.scores)
    opened(path, inside=inside).score([sample.pairs[0], sample.pairs[1], sample.pairs[0]])
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


def test_another_model_has_its_own_records(sample: Any, path: Path, opened: Opened) -> None:
    opened(path).score(sample.pairs)
    inside = ScriptedBackend(sample.scores, signature="another|rev:1")
    opened(path, inside=inside).score(sample.pairs)
    assert len(inside.scored) == len(set(sample.pairs))


def test_a_fingerprint_goes_before_the_signature(sample: Any, path: Path, opened: Opened) -> None:
    """Two machines may round differently under one signature."""

    class OnMachine(ScriptedBackend):
        fingerprint = "this machine"

    opened(path, inside=OnMachine(sample.scores)).score(sample.pairs)
    other = OnMachine(sample.scores)
    other.fingerprint = "that machine"
    opened(path, inside=other).score(sample.pairs)
    assert len(other.scored) == len(set(sample.pairs))


def test_no_text_is_kept(sample: Any, path: Path) -> None:
    content = sample.fill(path).read_bytes()
    assert b"premise" not in content
    assert b"text 1" not in content


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


def test_info_and_clear(sample: Any, path: Path, opened: Opened) -> None:
    assert not cache_info(path).exists
    assert not clear_cache(path).exists
    sample.fill(path)
    info = cache_info(path)
    assert (info.scores, info.embeddings, info.problem) == (
        len(set(sample.pairs)),
        len(sample.texts),
        "",
    )
    assert info.bytes > 100_000
    running = opened(path)
    running.score(sample.pairs[:5])
    clear_cache(path)
    assert cache_info(path).scores == 0
    assert cache_info(path).bytes < 100_000
    assert running.score(sample.pairs) == sample.expected(), "another run has the file open"
    assert cache_info(path).scores == len(set(sample.pairs))


def test_clear_deletes_what_cannot_be_emptied(sample: Any, path: Path, opened: Opened) -> None:
    path.parent.mkdir()
    path.write_bytes(b"garbage" * 999)
    assert "not a database" in cache_info(path).problem
    clear_cache(path)
    assert not path.exists()
    opened(path).score(sample.pairs)
    assert cache_info(path).scores == len(set(sample.pairs))


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
    sample: Any, monkeypatch: pytest.MonkeyPatch, opened: Opened
) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    assert opened(cache_path({}, "linux")).score(sample.pairs) == sample.expected()


def test_the_file_names_its_owner(sample: Any, path: Path) -> None:
    sample.fill(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
