"""Mappings with fixed keys: declared once, read into rows, described to editors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from factcheck.ingest.problems import Place, Problems, quoted
from factcheck.ingest.shapes import Schema, Shape
from factcheck.ingest.yaml_nodes import Broken, Mapping, Node, Scalar, Sequence, kind_of

__all__ = ["Key", "Record", "Row"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Key(Generic[T_co]):
    """A key of a table: its name, what it may hold and what it is for."""

    name: str
    shape: Shape[T_co]
    description: str
    required: bool = False
    default: str = ""

    @property
    def title(self) -> str:
        """The name as words."""
        return self.name.replace("_", " ").capitalize()

    def schema(self) -> Schema:
        """Return the JSON Schema of the value, with title and description."""
        described: Schema = {**self.shape.schema(), "title": self.title}
        described["description"] = self.description
        if self.default:
            described["default"] = self.default
        return described


@dataclass(frozen=True, slots=True)
class Row:
    """The values that were right in one mapping, and where each stands."""

    line: int
    column: int
    values: dict[str, object]
    places: dict[str, Node]

    def get(self, key: Key[T], default: D) -> T | D:
        """Return a value, `default` where the key was not written or its value was wrong."""
        return cast("T", self.values[key.name]) if key.name in self.values else default

    def place(self, key: Key[T]) -> Place:
        """Return where a value stands; the mapping itself where the key was not written."""
        return self.places.get(key.name, cast("Place", self))

    def scalars(self, key: Key[tuple[str, ...]]) -> tuple[Scalar, ...]:
        """Return the values of a list of words, each where it stands."""
        node = self.places.get(key.name)
        items = node.items if isinstance(node, Sequence) else ()
        return tuple(item for item in items if isinstance(item, Scalar) and item.text.strip())


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with fixed keys, called `what` in messages."""

    what: str
    description: str
    keys: tuple[Key[object], ...]

    def read(self, node: Node, name: str, problems: Problems) -> Row | None:
        """Return the row of a mapping; unknown and missing keys are problems."""
        if isinstance(node, Broken):
            return None
        if not isinstance(node, Mapping):
            hint = f"write its keys: {_names(key.name for key in self.keys if key.required)}"
            problems.add(node, f"{name} must be keys and values, not {kind_of(node)}", hint)
            return None
        values: dict[str, object] = {}
        places: dict[str, Node] = {}
        known = {key.name: key for key in self.keys}
        meant: set[str | None] = set()
        for written, below in node.entries:
            key = known.get(written.text)
            if key is None:
                meant.add(self._refuse(written, problems))
                continue
            places[key.name] = below
            value = key.shape.read(below, f"'{key.name}'", problems)
            if value is not None:
                values[key.name] = value
        for key in self.keys:
            if key.required and key.name not in places and key.name not in meant:
                problems.add(node, f"{self.what} without '{key.name}'", f"add '{key.name}: ...'")
        return Row(node.line, node.column, values, places)

    def _refuse(self, key: Scalar, problems: Problems) -> str | None:
        """Report a key that is not ours; return the key that was probably meant."""
        if key.text == "<<":
            problems.add(key, "merge key '<<'", "write the keys out; merge keys are not read")
            return None
        names = [known.name for known in self.keys]
        message = f"unknown key {quoted(key.text)} in {self.what}"
        return problems.add_near(key, message, key.text, names)

    def schema(self) -> Schema:
        """Return a closed object."""
        return {
            "type": "object",
            "description": self.description,
            "properties": {key.name: key.schema() for key in self.keys},
            "required": [key.name for key in self.keys if key.required],
            "additionalProperties": False,
        }


def _names(names: Iterable[str]) -> str:
    return ", ".join(quoted(name) for name in names)
