"""Writes `translated_from` into a claim table in place, and leaves every other byte as it was."""

from __future__ import annotations

import codecs
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from factcheck.core.errors import FactcheckError, UsageError
from factcheck.ingest import table_keys as keys

__all__ = ["record_source"]

_KEY = keys.TRANSLATED_FROM.name
_BLOCK_STYLES = {"|", ">"}
# As in plain_text: UTF-32 before UTF-16, whose mark it begins with.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class _Edit:
    """A range of the text, and what is to stand there. Units: code points."""

    start: int
    end: int
    text: str


def record_source(data: bytes, documents: Collection[str], digest: str) -> bytes:
    r"""Return a table in which some documents say that they were made from one source text.

    `data` is a table that loads without a problem; comments, layout, line ends and encoding stay.

    >>> table = b"documents:\n- id: fr  # new\n  path: fr.txt # as sent\nclaims: []\n"
    >>> print(record_source(table, {"fr"}, "sha256:00").decode(), end="")
    documents:
    - id: fr  # new
      path: fr.txt # as sent
      translated_from: sha256:00
    claims: []

    Raises: UsageError for a document that is written in a form that cannot be edited safely.
    """
    bom, encoding = next(((b, e) for b, e in _BOMS if data.startswith(b)), (b"", "utf-8"))
    text = data[len(bom) :].decode(encoding)
    edits = [
        edit
        for mapping, values in _documents(text)
        if values[keys.ID.name][1].value in documents
        for edit in [_edit(text, mapping, values, digest)]
    ]
    changed = text
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        changed = changed[: edit.start] + edit.text + changed[edit.end :]
    _require_only(text, changed, documents, digest)
    return bom + changed.encode(encoding)


def _documents(text: str) -> Iterator[tuple[Any, dict[str, tuple[Any, Any]]]]:
    """Yield each document's node, and its (key, value) nodes by key."""
    root: Any = yaml.compose(text, Loader=_loader("SafeLoader"))
    for key, value in root.value:
        if key.value == keys.DOCUMENTS.name:
            for mapping in value.value:
                yield mapping, {pair[0].value: pair for pair in mapping.value}


def _edit(text: str, mapping: Any, values: dict[str, tuple[Any, Any]], digest: str) -> _Edit:  # noqa: ANN401 - PyYAML's nodes are untyped
    if _KEY in values:
        old = values[_KEY][1]
        if old.style in _BLOCK_STYLES:
            where = f"line {old.start_mark.line + 1} of the table"
            raise UsageError(f"'{_KEY}' at {where} spans lines: write it on one line first")
        quote = old.style or ""
        return _Edit(old.start_mark.index, old.end_mark.index, f"{quote}{digest}{quote}")
    places = [pair for pair in values.values() if pair[1].style not in _BLOCK_STYLES]
    if not places:
        where = f"line {mapping.start_mark.line + 1} of the table"
        raise UsageError(f"the document at {where} has no value on one line: add '{_KEY}' by hand")
    key, value = max(places, key=lambda pair: pair[1].end_mark.index)
    end, quote = value.end_mark.index, key.style or ""
    entry = f"{quote}{_KEY}{quote}: {quote}{digest}{quote}"
    if mapping.flow_style:
        return _Edit(end, end, f", {entry}")
    line_end = min(
        (at for at in (text.find("\n", end), text.find("\r", end)) if at >= 0), default=-1
    )
    break_ = _line_break(text, line_end if line_end >= 0 else text.find("\n"))
    at = line_end if line_end >= 0 else len(text)
    return _Edit(at, at, f"{break_}{' ' * mapping.start_mark.column}{entry}")


def _line_break(text: str, at: int) -> str:
    """Return the line end that stands at a place, or around it."""
    if at < 0:
        return "\n"
    for kind in ("\r\n", "\n", "\r"):
        if text.startswith(kind, at):
            return "\r\n" if kind == "\n" and text[at - 1 : at] == "\r" else kind
    return "\n"


def _require_only(old: str, new: str, documents: Collection[str], digest: str) -> None:
    """Make sure that the new text says what the old one says, but for what was asked.

    Raises: FactcheckError; nothing has been written then.
    """
    meant: Any = yaml.load(old, Loader=_loader("BaseLoader"))  # noqa: S506 - builds texts, lists and dicts only
    for document in meant[keys.DOCUMENTS.name]:
        if document[keys.ID.name] in documents:
            document[_KEY] = digest
    if yaml.load(new, Loader=_loader("BaseLoader")) != meant:  # noqa: S506 - likewise
        raise FactcheckError(f"'{_KEY}' could not be written into the table, which is as it was")


def _loader(name: str) -> Any:  # noqa: ANN401 - PyYAML's classes are untyped
    return getattr(yaml, f"C{name}", getattr(yaml, name))
