"""YAML text to positioned nodes: every scalar stays the string that was written.

PyYAML's own loaders turn `no` into False and 12:30 into 750, follow anchors and tags, and leak
five kinds of exception on hostile input. Here its parser's events are walked instead, with a cap
on bytes, depth and nodes; nothing is resolved, constructed or recursed into.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from factcheck.ingest.plain_text import Position, decode_text, forbidden_in
from factcheck.ingest.problems import Problems, quoted
from factcheck.ingest.yaml_faults import describe_fault

__all__ = [
    "TABLE_LIMITS",
    "Broken",
    "Limits",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "kind_of",
    "read_nodes",
]

# The deepest value of the schema lies at depth 5 (a form in a glossary entry); libyaml's scanner
# takes quadratic time in the depth, so the cap is what keeps 100,000 brackets cheap.
_MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file is read. Units: bytes; values, counting keys, lists and mappings.

    A table of 5,000 claims with every key filled takes 3 MB and 120,000 values. At these limits the
    worst file known (a flat list of one-letter items) takes a third of a second to refuse.
    """

    bytes: int = 4 * 1024 * 1024
    values: int = 150_000


TABLE_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value as written."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values; keys are scalars and occur once."""

    entries: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Broken:
    """Stands where something was that is reported already."""

    line: int
    column: int


Node = Scalar | Sequence | Mapping | Broken


def kind_of(node: Node) -> str:
    """Return what to call a node in a message."""
    match node:
        case Scalar():
            return "text"
        case Sequence():
            return "a list"
        case Mapping():
            return "keys and values"
        case Broken():
            return "nothing"


def read_nodes(data: bytes, problems: Problems, limits: Limits = TABLE_LIMITS) -> Node | None:
    """Return the nodes of a file's one YAML document.

    None when the file holds nothing, or nothing that can be read; the reasons are in `problems`.
    """
    if len(data) > limits.bytes:
        problems.add(None, f"larger than {limits.bytes / 1024**2:g} MiB", "split the file in two")
        return None
    text = decode_text(data, problems)
    return None if text is None else _compose(text, problems, limits.values)


def _events(text: str) -> Iterator[yaml.Event]:
    # libyaml reads 20 times faster; PyYAML's wheels all hold it.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        yield from iter(loader.get_event, None)
    finally:
        loader.dispose()


class _Open:
    """A list or mapping whose end has not come yet."""

    __slots__ = ("children", "is_mapping", "place")

    def __init__(self, place: Position, *, is_mapping: bool) -> None:
        self.place = place
        self.is_mapping = is_mapping
        self.children: list[Node] = []


def _compose(text: str, problems: Problems, most: int) -> Node | None:
    """Build the tree with an explicit stack: input must not choose how deep Python recurses."""
    stack: list[_Open] = []
    root: Node | None = None
    place = Position(1, 1)
    try:
        for count, event in enumerate(_events(text)):
            place = Position.of(event.start_mark)
            refusal = _refusal(event, len(stack), is_second=root is not None)
            if count > most:
                refusal = f"more than {most:,} values", "split the file in two"
            if refusal:
                problems.add(place, *refusal)
                return None
            node = _step(event, place, stack, problems)
            if node is None:
                continue
            if stack:
                stack[-1].children.append(node)
            else:
                root = node
    except yaml.YAMLError as error:
        problems.add(*describe_fault(error, text))
        return None
    except (ValueError, OverflowError):
        # PyYAML's pure parser on "\UFFFFFFFF"; libyaml reports it as a fault.
        problems.add(place, "invalid escape in quoted text")
        return None
    return None if isinstance(root, Scalar) and not root.text.strip() else root


def _refusal(event: yaml.Event, depth: int, *, is_second: bool) -> tuple[str, str] | None:
    """Return why reading must stop here, None when it need not."""
    if depth >= _MAX_DEPTH and isinstance(event, yaml.CollectionStartEvent):
        return f"nested deeper than {_MAX_DEPTH} levels", ""
    if is_second and isinstance(event, yaml.DocumentStartEvent):
        return "a second YAML document begins here", "keep one document a file, without '---'"
    return None


def _step(
    event: yaml.Event, place: Position, stack: list[_Open], problems: Problems
) -> Node | None:
    """Take in one event; return the node that it completes, if any."""
    if isinstance(event, yaml.AliasEvent):
        problems.add(place, f"alias {quoted(f'*{event.anchor}')}", "write the value out")
        return Broken(place.line, place.column)
    if isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)):
        return _begin(event, place, stack, problems)
    if isinstance(event, yaml.CollectionEndEvent):
        return _close(stack.pop(), problems)
    if isinstance(event, yaml.DocumentStartEvent) and event.tags:
        problems.add(place, "a %TAG directive", "remove it; tags are not read")
    return None


def _begin(
    event: yaml.ScalarEvent | yaml.CollectionStartEvent,
    place: Position,
    stack: list[_Open],
    problems: Problems,
) -> Node | None:
    """Take in a scalar, or the start of a list or mapping."""
    if event.anchor is not None:
        message = f"anchor {quoted(f'&{event.anchor}')}"
        problems.add(place, message, "write the value where it is needed")
    if event.tag is not None:
        problems.add(place, f"tag {quoted(event.tag)}", "remove it; every value is read as text")
    if not isinstance(event, yaml.ScalarEvent):
        stack.append(_Open(place, is_mapping=isinstance(event, yaml.MappingStartEvent)))
        return None
    # Only escapes can bring in what the file itself was searched for already.
    forbidden = forbidden_in(event.value) if event.style == '"' else None
    if forbidden:
        problems.add(place, f"forbidden character {forbidden}, as an escape", "remove it")
        return Broken(place.line, place.column)
    return Scalar(event.value, place.line, place.column)


def _close(collection: _Open, problems: Problems) -> Node:
    line, column = collection.place.line, collection.place.column
    if not collection.is_mapping:
        return Sequence(tuple(collection.children), line, column)
    entries: dict[str, tuple[Scalar, Node]] = {}
    children = iter(collection.children)
    for key, value in zip(children, children, strict=True):
        if not isinstance(key, Scalar):
            if not isinstance(key, Broken):
                problems.add(key, f"a key must be text, not {kind_of(key)}")
        elif key.text in entries:
            first = entries[key.text][0].line
            message = f"duplicate key {quoted(key.text)}, first at line {first}"
            problems.add(key, message, "remove one of the two")
        else:
            entries[key.text] = (key, value)
    return Mapping(tuple(entries.values()), line, column)
