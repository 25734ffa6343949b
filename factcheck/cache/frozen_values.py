"""Frozen values as plain JSON and back: what a record of the cache may hold, and nothing else.

Only enums and dataclasses of this package are made again, from plain data: reading a record runs no
code of the record's choosing, whoever wrote it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cache
from importlib import import_module
from typing import Any, TypeAlias

__all__ = ["dump", "load"]

Plain: TypeAlias = "bool | int | float | str | list[Any] | None"

# Where the classes of a report come from; a value of another class cannot be kept.
_HOMES = ("factcheck.core.", "factcheck.comparators.")
_PLAIN = frozenset({bool, int, float, str})
_TUPLE, _SET, _MAP, _ENUM = "tuple", "set", "map", "enum"
_FRACTION, _DATE, _KNOWN = "/", "day", "known"


def dump(value: object, known: Sequence[object] = ()) -> bytes:
    """Return a value as bytes, the same in every process; `known` objects by their place.

    >>> dump((1, frozenset("ba"), Fraction(1, 3)))
    b'[[], ["tuple", 1, ["set", "a", "b"], ["/", 1, 3]]]'

    Raises: TypeError for a value that is not made of what is known here.
    """
    writer = _Writer(known)
    plain = writer.plain(value)
    return json.dumps([list(writer.classes), plain]).encode("ascii")


def load(data: bytes, known: Sequence[object] = ()) -> object:
    """Return the value that `dump` made these bytes of.

    >>> load(dump(Fraction(1, 3)))
    Fraction(1, 3)

    Raises: ValueError, or whatever a class raises that is given what it refuses.
    """
    names, plain = json.loads(data)
    return _Reader([_class(name) for name in names], known).value(plain)


class _Writer:
    """Makes values plain; `classes` are the names of theirs, by number."""

    def __init__(self, known: Sequence[object]) -> None:
        self.classes: dict[str, int] = {}
        self._places = {id(one): place for place, one in enumerate(known)}

    def plain(self, value: object) -> Plain:
        kind = type(value)
        if value is None or kind in _PLAIN:
            return value  # type: ignore[return-value]  # just looked at
        if id(value) in self._places:
            return [_KNOWN, self._places[id(value)]]
        if isinstance(value, Enum):
            return [_ENUM, self._number(kind), value.name]
        if is_dataclass(kind):
            return [self._number(kind), *(self.plain(getattr(value, n)) for n in _fields(kind))]
        return self._builtin(value)

    def _number(self, kind: type) -> int:
        return self.classes.setdefault(_name(kind), len(self.classes))

    def _builtin(self, value: object) -> Plain:
        match value:
            case tuple():
                rows: list[Any] = [_TUPLE, *map(self.plain, value)]
            case frozenset():
                rows = [_SET, *sorted(map(self.plain, value), key=json.dumps)]
            case Mapping():
                pairs = ([self.plain(key), self.plain(one)] for key, one in value.items())
                rows = [_MAP, *sorted(pairs, key=json.dumps)]
            case Fraction():
                rows = [_FRACTION, value.numerator, value.denominator]
            case date() if type(value) is date:
                rows = [_DATE, value.isoformat()]
            case _:
                message = f"a {type(value).__name__} cannot be kept"
                raise TypeError(message)
        return rows


@dataclass(frozen=True, slots=True)
class _Reader:
    """Makes values of what is plain."""

    classes: Sequence[type]
    known: Sequence[object]

    def value(self, plain: Any) -> object:  # noqa: ANN401 - JSON
        if not isinstance(plain, list):
            return plain
        tag, *rest = plain
        if isinstance(tag, int):
            return self.classes[tag](*map(self.value, rest))
        if tag not in _MADE:
            message = f"no value is marked {tag!r}"
            raise ValueError(message)
        return _MADE[tag](self, rest)


_MADE: Mapping[str, Callable[[_Reader, list[Any]], object]] = {
    _TUPLE: lambda reader, rest: tuple(map(reader.value, rest)),
    _SET: lambda reader, rest: frozenset(map(reader.value, rest)),
    _MAP: lambda reader, rest: {reader.value(key): reader.value(one) for key, one in rest},
    _ENUM: lambda reader, rest: getattr(reader.classes[rest[0]], rest[1]),
    _FRACTION: lambda _, rest: Fraction(*rest),
    _DATE: lambda _, rest: date.fromisoformat(*rest),
    _KNOWN: lambda reader, rest: reader.known[rest[0]],
}


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


@cache
def _name(kind: type) -> str:
    name = f"{kind.__module__}:{kind.__qualname__}"
    if not name.startswith(_HOMES):
        message = f"a {name} cannot be kept"
        raise TypeError(message)
    return name


@cache
def _class(name: str) -> type:
    """Return the dataclass or enum of a name, and refuse to find anything else by it."""
    module, _, attribute = name.partition(":")
    if module.startswith(_HOMES):
        found: object = getattr(import_module(module), attribute, None)
        if not isinstance(found, type) or found.__module__ != module:
            found = object
        if is_dataclass(found) or issubclass(found, Enum):
            return found
    message = f"{name!a} is no class of a report"
    raise ValueError(message)
