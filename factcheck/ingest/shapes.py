"""What a value in a table may look like: each shape reads a node and describes itself to editors.

The loader and the JSON Schema are two views of the same shapes, so they cannot drift apart.
A shape's `read` returns None for a value that is wrong, once it has said so in `problems`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from factcheck.ingest.problems import Problems, quoted
from factcheck.ingest.yaml_nodes import Broken, Mapping, Node, Scalar, Sequence, kind_of

__all__ = [
    "Choice",
    "Day",
    "Items",
    "Pairs",
    "Schema",
    "Shape",
    "Share",
    "Switch",
    "Text",
    "Word",
]

Schema = dict[str, object]
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E", bound=StrEnum)
K = TypeVar("K")


class Shape(Protocol[T_co]):
    """Reads one value, called `name` in messages, and describes it as JSON Schema."""

    def read(self, node: Node, name: str, problems: Problems) -> T_co | None:
        """Return the value, or None once the reason stands in `problems`."""

    def schema(self) -> Schema:
        """Return the JSON Schema of what `read` accepts."""


def _scalar(node: Node, name: str, problems: Problems) -> Scalar | None:
    """Return a scalar that says something."""
    if isinstance(node, Broken):
        return None
    if not isinstance(node, Scalar):
        problems.add(node, f"{name} must be text, not {kind_of(node)}", "write one value")
        return None
    if _is_blank(node):
        problems.add(node, f"{name} has no value", "write one, or remove the key")
        return None
    return node


@dataclass(frozen=True, slots=True)
class Text:
    """Prose on one line: runs of white space become one space. Units: `longest` in code points."""

    longest: int

    def read(self, node: Node, name: str, problems: Problems) -> str | None:
        """Return the text without white space around it."""
        scalar = _scalar(node, name, problems)
        if scalar is None:
            return None
        text = " ".join(scalar.text.split())
        if len(text) > self.longest:
            message = f"{name} is {len(text):,} characters long, more than {self.longest:,}"
            problems.add(scalar, message, "say it shorter")
            return None
        return text

    def schema(self) -> Schema:
        """Return a string; numbers too, which editors tell from strings and the loader does not."""
        return {"type": ["string", "number"], "minLength": 1, "maxLength": self.longest}


@dataclass(frozen=True, slots=True)
class Word:
    """A value of a fixed form. `pattern` must mean the same in Python and in ECMAScript."""

    pattern: str
    form: str
    numeric: bool = False

    def read(self, node: Node, name: str, problems: Problems) -> str | None:
        """Return the word as written."""
        scalar = _scalar(node, name, problems)
        if scalar is None:
            return None
        if not re.fullmatch(self.pattern, scalar.text):
            problems.add(scalar, f"{name} cannot be {quoted(scalar.text)}", self.form)
            return None
        return scalar.text

    def schema(self) -> Schema:
        """Return a string with a pattern; a number too where one fits the pattern."""
        kinds = ["string", "number"] if self.numeric else "string"
        return {"type": kinds, "pattern": f"^(?:{self.pattern})$"}


@dataclass(frozen=True, slots=True)
class Choice(Generic[E]):
    """One of a few words."""

    members: tuple[E, ...]

    def read(self, node: Node, name: str, problems: Problems) -> E | None:
        """Return the member that is written."""
        scalar = _scalar(node, name, problems)
        if scalar is None:
            return None
        for member in self.members:
            if scalar.text == member.value:
                return member
        known = [member.value for member in self.members]
        message = f"{name} cannot be {quoted(scalar.text)}"
        if len(known) == 1:
            problems.add(scalar, message, f"write {known[0]}")
        else:
            problems.add_near(scalar, message, scalar.text, known)
        return None

    def schema(self) -> Schema:
        """Return the words; 1 beside "1", since editors tell numbers from words."""
        words: list[str | int] = [member.value for member in self.members]
        return {"enum": words + [int(word) for word in self.members if word.isdecimal()]}


@dataclass(frozen=True, slots=True)
class Switch:
    """`on` or `off`; words, since YAML 1.1 and 1.2 disagree on which words are truth values."""

    def read(self, node: Node, name: str, problems: Problems) -> bool | None:
        """Return True for on."""
        scalar = _scalar(node, name, problems)
        if scalar is None:
            return None
        if scalar.text not in {"on", "off"}:
            problems.add(scalar, f"{name} cannot be {quoted(scalar.text)}", "write on or off")
            return None
        return scalar.text == "on"

    def schema(self) -> Schema:
        """Return the two words, and what an editor of YAML 1.1 takes them for."""
        return {"enum": ["on", "off", True, False]}


@dataclass(frozen=True, slots=True)
class Day:
    """A date, year first."""

    def read(self, node: Node, name: str, problems: Problems) -> date | None:
        """Return the date."""
        scalar = _scalar(node, name, problems)
        if scalar is None:
            return None
        parts = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", scalar.text)
        if not parts:
            message = f"{name} cannot be {quoted(scalar.text)}"
            problems.add(scalar, message, "write the date as YYYY-MM-DD, such as 2025-08-01")
            return None
        try:
            return date(*map(int, parts.groups()))
        except ValueError:
            message = f"{name} is {quoted(scalar.text)}, a day that does not exist"
            problems.add(scalar, message, "write the date as YYYY-MM-DD, such as 2025-08-01")
            return None

    def schema(self) -> Schema:
        """Return the form of a date."""
        return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


# Not float(): that takes 1e-2, 0_1, nan and digits of other scripts.
_PERCENT = r"[0-9]{1,2}(?:\.[0-9]{1,9})? ?%"
_SHARE = r"0|0?\.[0-9]{1,9}"


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a number, from 0 to below 1, or a percentage."""

    def read(self, node: Node, name: str, problems: Problems) -> float | None:
        """Return the share. Units: 0.05 for `5%` and for `0.05`."""
        scalar = _scalar(node, name, problems)
        if scalar is None:
            return None
        if re.fullmatch(_PERCENT, scalar.text):
            return float(scalar.text.rstrip("% ")) / 100
        if re.fullmatch(_SHARE, scalar.text):
            return float(scalar.text)
        message = f"{name} cannot be {quoted(scalar.text)}"
        problems.add(scalar, message, "write a share below 1, such as 5% or 0.05")
        return None

    def schema(self) -> Schema:
        """Return a number or a percentage."""
        return {
            "anyOf": [
                {"type": "number", "minimum": 0, "exclusiveMaximum": 1},
                {"type": "string", "pattern": f"^(?:{_PERCENT}|{_SHARE})$"},
            ]
        }


@dataclass(frozen=True, slots=True)
class Items(Generic[T]):
    """A list of values of one shape.

    `least` is the shortest length that makes sense; `unique` refuses the same value twice.
    """

    each: Shape[T]
    each_name: str
    least: int = 0
    unique: bool = False

    def read(self, node: Node, name: str, problems: Problems) -> tuple[T, ...] | None:
        """Return the items that are right, in order."""
        if isinstance(node, Broken):
            return None
        if not isinstance(node, Sequence):
            got = "nothing" if _is_blank(node) else kind_of(node)
            hint = f"write one {self.each_name} a line, each after '- '"
            problems.add(node, f"{name} must be a list, not {got}", hint)
            return None
        if len(node.items) < self.least:
            problems.add(node, f"{name} is empty", f"write at least one {self.each_name}")
        found: list[T] = []
        seen: set[T] = set()
        for item in node.items:
            value = self.each.read(item, f"an item of {name}", problems)
            if value is None:
                continue
            found.append(value)
            if self.unique and value in seen:
                message = f"{quoted(str(value))} stands twice in {name}"
                problems.add(item, message, "remove one of the two")
            elif self.unique:
                seen.add(value)
        return tuple(found)

    def schema(self) -> Schema:
        """Return an array."""
        described: Schema = {"type": "array", "items": self.each.schema()}
        if self.least:
            described["minItems"] = self.least
        if self.unique:
            described["uniqueItems"] = True
        return described


@dataclass(frozen=True, slots=True)
class Pairs(Generic[K, T]):
    """Keys that the writer chooses, of one shape, with values of another."""

    key: Shape[K]
    key_name: str
    value: Shape[T]

    def read(self, node: Node, name: str, problems: Problems) -> tuple[tuple[K, T], ...] | None:
        """Return the pairs that are right, in order."""
        if isinstance(node, Broken):
            return None
        if not isinstance(node, Mapping):
            got = "nothing" if _is_blank(node) else kind_of(node)
            hint = f"write '{self.key_name}: value', or {{}} for none"
            problems.add(node, f"{name} must be keys and values, not {got}", hint)
            return None
        pairs = []
        for written, below in node.entries:
            key = self.key.read(written, f"a {self.key_name} in {name}", problems)
            value = self.value.read(below, f"{name} > {quoted(written.text)}", problems)
            if key is not None and value is not None:
                pairs.append((key, value))
        return tuple(pairs)

    def schema(self) -> Schema:
        """Return an object; the words for keys are listed where they are few."""
        words = self.key.schema().get("enum")
        if not isinstance(words, list):
            return {"type": "object", "additionalProperties": self.value.schema()}
        properties = {word: self.value.schema() for word in words}
        return {"type": "object", "properties": properties, "additionalProperties": False}


def _is_blank(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip()
