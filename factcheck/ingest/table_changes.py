"""Which entries of a claim table differ between two versions of its file."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.ingest import table_keys as keys
from factcheck.ingest.problems import Problems
from factcheck.ingest.yaml_nodes import Broken, Mapping, Node, Scalar, read_nodes

__all__ = ["TableChanges", "table_changes"]

Plain = str | tuple["Plain", ...] | frozenset[tuple[str, "Plain"]] | None

_ENTRIES = {keys.CLAIMS.name, keys.DOCUMENTS.name}


@dataclass(frozen=True, slots=True)
class TableChanges:
    """Ids of the claims and documents that were added or changed.

    `everything` is set when something changed that bears on all of them: the source, the glossary,
    the policy, the reference date; or when the old version cannot be read.
    """

    everything: bool = False
    claims: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()


def table_changes(old: bytes, new: bytes) -> TableChanges:
    r"""Compare two versions of a table by what is written in them; comments and layout are not.

    >>> table_changes(b"claims: [{id: a, note: x}]", b"claims:\n- {note: x, id: a} # as before")
    TableChanges(everything=False, claims=frozenset(), documents=frozenset())
    """
    before, after = _top(old), _top(new)
    if before is None or after is None:
        return TableChanges(everything=True)
    rest = [{k: v for k, v in top.items() if k not in _ENTRIES} for top in (before, after)]
    changed = [
        _changed(before.get(name), after.get(name))
        for name in (keys.CLAIMS.name, keys.DOCUMENTS.name)
    ]
    return TableChanges(rest[0] != rest[1], *changed)


def _top(data: bytes) -> dict[str, Plain] | None:
    """Return what a table says by key, None when it cannot be read."""
    problems = Problems("")
    node = read_nodes(data, problems)
    if problems or not isinstance(node, Mapping):
        return None
    return {key.text: _plain(value) for key, value in node.entries}


def _plain(node: Node) -> Plain:
    """Return a node without its place. Depth is bounded by what reads nodes."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Broken):
        return None
    if isinstance(node, Mapping):
        return frozenset((key.text, _plain(value)) for key, value in node.entries)
    return tuple(map(_plain, node.items))


def _changed(before: Plain, after: Plain) -> frozenset[str]:
    """Return the ids of entries that are not, as they are, among those of before."""
    old = set(before) if isinstance(before, tuple) else set()
    new = after if isinstance(after, tuple) else ()
    return frozenset(
        value
        for entry in new
        if entry not in old and isinstance(entry, frozenset)
        for key, value in entry
        if key == keys.ID.name and isinstance(value, str)
    )
