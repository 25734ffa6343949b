"""Sequences that are longer than memory should hold: kept in a temporary file, or made when read.

A report of a few documents is made of tuples. Of a report of many, all but the first documents lie
in a temporary file, and are read back one at a time as often as somebody goes through them.
"""

from __future__ import annotations

import weakref
import zlib
from abc import abstractmethod
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass
from io import BytesIO
from itertools import chain
from operator import attrgetter
from typing import IO, Any, Generic, TypeVar, overload

from factcheck.core.errors import IncompleteError

__all__ = ["Lazy", "Spool", "mapped", "spooled", "spooled_rows"]

# What was found in a document of 15 lines by 17 claims takes 60 kB as objects, so this many take
# 2 MB; and a run of fewer documents needs no file.
HELD = 32

# The fastest: records shrink to a third, at a tenth of a millisecond for each.
_COMPRESSION = 1
_OURS = "factcheck."

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")
_Member = TypeVar("_Member")


class Lazy(Sequence[_Item]):
    """A read-only sequence whose items are made each time they are asked for.

    It equals a tuple of the same items, and travels to other processes as one.
    """

    @abstractmethod
    def _item(self, at: int) -> _Item:
        """Return the item at a place from 0."""

    @overload
    def __getitem__(self, at: int) -> _Item: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[_Item, ...]: ...
    def __getitem__(self, at: int | slice) -> _Item | tuple[_Item, ...]:
        places = range(len(self))[at]
        return self._item(places) if isinstance(places, int) else tuple(map(self._item, places))

    def __iter__(self) -> Iterator[_Item]:
        return map(self._item, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, tuple | Lazy):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # a tuple's hash would need every item

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (tuple(self),)


class Spool(Lazy[_Item]):
    """Items in the order they were added: the first in memory, the rest in a temporary file.

    The file has no name where the system allows it, and is gone with the process whatever ends it.
    An item that cannot be written, say with a value of somebody's own comparator, stays in memory.

    Raises: IncompleteError when the file cannot be written or read.
    """

    def __init__(self) -> None:
        self._first: list[_Item] = []
        self._unwritten: dict[int, _Item] = {}
        self._ends = array("Q", [0])
        self._file: IO[bytes] | None = None
        # Cells are asked for one by one, and a record holds those of a document.
        self._last: tuple[int, _Item] | None = None

    def __len__(self) -> int:
        return len(self._first) + len(self._ends) - 1

    def append(self, item: _Item) -> None:
        """Add an item behind the others."""
        if len(self._first) < HELD:
            self._first.append(item)
            return
        record = _packed(item)
        if record is None:
            self._unwritten[len(self)] = item
        self._write(record or b"")

    def settled(self) -> Sequence[_Item]:
        """Return all items: as a tuple where none had to be written."""
        return tuple(self._first) if self._file is None else self

    def _item(self, at: int) -> _Item:
        if at < len(self._first) or self._file is None:
            return self._first[at]
        if at in self._unwritten:
            return self._unwritten[at]
        if self._last is None or self._last[0] != at:
            self._last = at, self._read(self._file, at - len(self._first))
        return self._last[1]

    def _write(self, record: bytes) -> None:
        try:
            if self._file is None:
                self._file = _unnamed_file()
                weakref.finalize(self, _close, self._file)
            self._file.seek(self._ends[-1])
            self._file.write(record)
            self._file.flush()  # a full disk is to be met here
        except OSError as error:
            raise _fault(error) from error
        self._ends.append(self._ends[-1] + len(record))

    def _read(self, file: IO[bytes], record: int) -> _Item:
        import pickle

        start, end = self._ends[record], self._ends[record + 1]
        try:
            file.seek(start)
            data = zlib.decompress(file.read(end - start))
        except OSError as error:
            raise _fault(error) from error
        item: _Item = pickle.loads(data)  # noqa: S301 - written by this very object
        return item


class _Flat(Lazy[_Member]):
    """The members of groups, one after another; `ends` counts those up to each group's end."""

    def __init__(self, groups: Sequence[Sequence[_Member]], ends: array[int]) -> None:
        self._groups, self._ends = groups, ends

    def __len__(self) -> int:
        return self._ends[-1]

    def __iter__(self) -> Iterator[_Member]:
        return chain.from_iterable(self._groups)

    def _item(self, at: int) -> _Member:
        group = bisect_right(self._ends, at) - 1
        return self._groups[group][at - self._ends[group]]


class _Mapped(Lazy[_Made], Generic[_Item, _Made]):
    """What a function makes of each item."""

    def __init__(self, make: Callable[[_Item], _Made], items: Sequence[_Item]) -> None:
        self._make, self._items = make, items

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[_Made]:
        return map(self._make, self._items)

    def _item(self, at: int) -> _Made:
        return self._make(self._items[at])


def mapped(make: Callable[[_Item], _Made], items: Sequence[_Item]) -> Sequence[_Made]:
    """Return what a function makes of each item: at once, or item by item where items are lazy.

    >>> mapped(abs, (-1, 2))
    (1, 2)
    """
    return _Mapped(make, items) if isinstance(items, Lazy) else tuple(map(make, items))


def spooled(items: Iterable[_Item]) -> Sequence[_Item]:
    """Keep items, in memory only while they are few.

    >>> spooled("ab"), len(spooled(range(1_000)))
    (('a', 'b'), 1000)

    Raises: IncompleteError when the file cannot be written.
    """
    spool: Spool[_Item] = Spool()
    for item in items:
        spool.append(item)
    return spool.settled()


def spooled_rows(
    rows: Iterable[tuple[_Item, Sequence[_Member]]],
) -> tuple[Sequence[_Item], Sequence[_Member]]:
    """Keep items and the members of each as two sequences, in memory only while they are few.

    >>> spooled_rows([("a", (1, 2)), ("b", ()), ("c", (3,))])
    (('a', 'b', 'c'), (1, 2, 3))

    Raises: IncompleteError when the file cannot be written.
    """
    items: Spool[_Item] = Spool()
    groups: Spool[Sequence[_Member]] = Spool()
    ends = array("Q", [0])
    for item, members in rows:
        items.append(item)
        groups.append(members)
        ends.append(ends[-1] + len(members))
    kept = groups.settled()
    flat = _Flat(kept, ends) if isinstance(kept, Lazy) else tuple(chain.from_iterable(kept))
    return items.settled(), flat


class _Reducers(dict[type, Callable[[Any], tuple[Any, ...]]]):
    """How our dataclasses are pickled: by class and values, in a third of the time of the usual."""

    def __missing__(self, kind: type) -> Callable[[Any], tuple[Any, ...]]:
        if not (is_dataclass(kind) and kind.__module__.startswith(_OURS)):
            raise KeyError(kind)
        names = tuple(one.name for one in fields(kind))
        values = attrgetter(*names)
        many = len(names) > 1

        def reduced(one: Any) -> tuple[Any, ...]:  # noqa: ANN401 - of that class
            return kind, values(one) if many else (values(one),)

        self[kind] = reduced
        return reduced


_REDUCERS = _Reducers()


def _packed(item: object) -> bytes | None:
    """Return an item as bytes, None where it cannot be written."""
    import pickle

    buffer = BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    try:
        pickler.dump(item)
    except (pickle.PicklingError, TypeError, AttributeError):
        return None
    return zlib.compress(buffer.getvalue(), _COMPRESSION)


def _unnamed_file() -> IO[bytes]:
    from tempfile import TemporaryFile  # few runs need one

    return TemporaryFile(prefix="factcheck-")


def _close(file: IO[bytes]) -> None:
    with suppress(OSError):  # what a full disk did not take, nobody wants any more
        file.close()


def _fault(error: OSError) -> IncompleteError:
    return IncompleteError(f"cannot keep what was read in a temporary file: {error.strerror}")
