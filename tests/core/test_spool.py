"""Sequences kept in a file: as good as the tuples they stand for, and nothing is left of them."""

import errno
import gc
import pickle
import tempfile
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from factcheck.core import spool
from factcheck.core.baseline import Baseline, BaselineEntry
from factcheck.core.claim import Claim, Severity
from factcheck.core.errors import IncompleteError
from factcheck.core.nli import NLIScores
from factcheck.core.spool import Lazy, Spool, mapped, spooled, spooled_rows
from factcheck.core.verdict import VerdictKind

MANY = tuple(Claim(f"c{number}", "It rained. " * number) for number in range(9))
ROWS = [(claim, tuple(range(number % 3))) for number, claim in enumerate(MANY)]


@pytest.fixture(autouse=True)
def few_in_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(spool, "HELD", 4)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def test_few_items_are_a_tuple() -> None:
    assert spooled(MANY[:4]) is not MANY
    assert type(spooled(MANY[:4])) is tuple
    assert type(mapped(str, spooled(MANY[:4]))) is tuple
    items, members = spooled_rows(ROWS[:4])
    assert type(items) is type(members) is tuple


def test_many_items_are_as_good_as_a_tuple(tmp_path: Path) -> None:
    kept = spooled(iter(MANY))
    assert isinstance(kept, Lazy)
    assert list(tmp_path.iterdir()) == [], "the file has no name"
    for _ in range(2):
        assert tuple(kept) == MANY, "it can be gone through again"
    assert (kept[0], kept[6], kept[-1], kept[3:7], kept[::-4]) == (
        *(MANY[0], MANY[6], MANY[-1]),
        *(MANY[3:7], MANY[::-4]),
    )
    assert (len(kept), bool(kept), MANY[5] in kept, kept.index(MANY[7])) == (9, True, True, 7)
    assert kept == MANY
    assert tuple.__eq__(MANY, kept) is NotImplemented, "so that either side may be the tuple"
    assert kept == spooled(MANY)
    assert kept != MANY[:8]
    assert kept != list(MANY)
    with pytest.raises(IndexError):
        kept[9]


def test_the_same_item_is_made_once_while_nothing_else_is_asked_for() -> None:
    kept = spooled(MANY)
    assert kept[7] is kept[7]


def test_members_of_groups_follow_one_another() -> None:
    items, members = spooled_rows(ROWS)
    assert isinstance(members, Lazy)
    expected = tuple(member for _, group in ROWS for member in group)
    assert items == MANY
    assert members == expected
    assert [members[at] for at in range(len(members))] == list(expected), "empty groups between"
    assert members[2:5] == expected[2:5]


def test_what_is_made_of_items_is_made_when_asked_for() -> None:
    made: list[str] = []

    def name(claim: Claim) -> str:
        made.append(claim.id)
        return claim.id

    names = mapped(name, spooled(MANY))
    assert made == []
    assert (names[5], len(names)) == ("c5", 9)
    assert made == ["c5"]
    assert names == tuple(claim.id for claim in MANY)


def test_they_travel_as_tuples() -> None:
    kept = spooled(MANY)
    assert pickle.loads(pickle.dumps(kept)) == MANY  # noqa: S301 - dumped just here
    assert type(pickle.loads(pickle.dumps(kept))) is tuple  # noqa: S301 - as above


def test_adding_goes_on_after_reading() -> None:
    kept: Spool[Claim] = Spool()
    for number, claim in enumerate(MANY, start=1):
        kept.append(claim)
        assert kept[number // 2] == MANY[number // 2]
    assert tuple(kept) == MANY


def test_what_cannot_be_written_stays_in_memory() -> None:
    values: list[Any] = [*MANY, lambda: 1, *MANY, (one for one in ())]
    kept = spooled(values)
    assert list(kept) == values


@pytest.mark.parametrize(
    "item",
    [
        Baseline((BaselineEntry("a", "b", "c", VerdictKind.OMITTED, "d", date(2026, 1, 2)),)),
        NLIScores(0.5, 0.25, 0.25),
        (Fraction(1, 3), {"a": {1}}, Severity.ERROR, None),
    ],
    ids=["one field", "checks its values", "no dataclass"],
)
def test_values_come_back_as_they_were(item: object) -> None:
    found = spooled([item] * 9)[8]
    assert found == item
    assert repr(found) == repr(item)


def test_a_file_is_closed_with_its_sequence(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    real = tempfile.TemporaryFile

    def seen(**options: Any) -> Any:
        opened.append(real(**options))
        return opened[-1]

    monkeypatch.setattr(tempfile, "TemporaryFile", seen)
    kept = spooled(MANY)
    assert not opened[0].closed
    del kept
    gc.collect()
    assert opened[0].closed


def test_a_run_that_is_broken_off_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[Claim]:
        yield from MANY
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        spooled(broken())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO], ids=["full disk", "broken disk"])
def test_a_disk_that_fails_ends_the_run_as_incomplete(
    monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    def fail(**_: object) -> None:
        raise OSError(fault, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", fail)
    with pytest.raises(IncompleteError, match="No space left"):
        spooled(MANY)
