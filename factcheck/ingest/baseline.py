"""The baseline file: differences that a person has accepted, written for people to review.

One entry a group of lines, sorted, and nothing in it that moves by itself (no clock, score, line
number or version), so that a change in review is a change in what was accepted.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from factcheck.core.baseline import Baseline, BaselineEntry
from factcheck.core.errors import DocumentError, Problem, TableError
from factcheck.core.verdict import VerdictKind
from factcheck.ingest.atomic import sole_writer, write_text
from factcheck.ingest.paths import read_regular
from factcheck.ingest.plain_text import Position, forbidden_in
from factcheck.ingest.problems import Problems, quoted
from factcheck.ingest.rows import Key, Record, Row
from factcheck.ingest.shapes import Choice, Day, Items, Text, Word
from factcheck.ingest.yaml_nodes import Limits, read_nodes

__all__ = ["load_baseline", "update_baseline", "write_baseline"]

_HEADER = """\
# Differences that a person has accepted. `factcheck accept` adds entries; to take one back,
# delete its lines. An entry holds for one wording: when the text or the claim changes, the
# difference is reported again.
"""

# 25,000 accepted differences, the most that one code-scanning upload may hold, take 8 MB.
_LIMITS = Limits(bytes=16 * 1024 * 1024, values=500_000)

_ID = Word(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", "write the id that the table has")
_CLAIM = Key("claim", _ID, "The claim's id, unless the difference is the document's.")
_DOCUMENT = Key("document", _ID, "The document's id.", required=True)
_VERDICT = Key("verdict", Choice(tuple(VerdictKind)), "What was accepted of the claim.")
_RULE = Key("rule", Word("FC[0-9]{3}", "write a code, such as FC305"), "Or of the document.")
_REASON = Key("reason", Text(2_000), "Why it was accepted.", required=True)
_EXPIRES = Key("expires", Day(), "The last day on which it is accepted.")
_IDENTITY = Key(
    "identity",
    Word("[0-9a-f]{64}", "`factcheck accept` writes it: 64 hexadecimal digits"),
    "Hash of the claim, the language, the path and the line.",
    required=True,
)
_ENTRY = Record(
    "an accepted difference",
    "A difference that a person has accepted.",
    (_CLAIM, _DOCUMENT, _VERDICT, _RULE, _REASON, _EXPIRES, _IDENTITY),
)
_ACCEPTED = Key(
    "accepted", Items(_ENTRY, "accepted difference"), "What is accepted.", required=True
)
_BASELINE = Record("the baseline", "Accepted differences.", (_ACCEPTED,))


def load_baseline(path: Path) -> Baseline:
    """Return the baseline in a file.

    Raises: TableError with every problem of the file, a missing file among them.
    """
    try:
        data = read_regular(path, limit=_LIMITS.bytes)
    except DocumentError as error:
        raise TableError([Problem(str(path), 0, 0, str(error))]) from error
    return _read(data, path)


def write_baseline(path: Path, baseline: Baseline) -> None:
    """Write a baseline whole or not at all; equal baselines give equal bytes.

    Raises: TableError for an entry that no file can hold, such as one without a reason;
    UsageError or IncompleteError when the file cannot be written.
    """
    text = _render(baseline)
    _read(text.encode(), path)  # what the next run could not read is never written
    write_text(path, text)


def update_baseline(path: Path, change: Callable[[Baseline], Baseline]) -> Baseline:
    """Read, change and write a baseline while no other process of ours may; return the new one.

    A missing file counts as empty; a file that cannot be read is left as it is.

    Raises: TableError, UsageError or IncompleteError.
    """
    with sole_writer(path):
        changed = change(load_baseline(path) if os.path.lexists(path) else Baseline())
        write_baseline(path, changed)
    return changed


def _read(data: bytes, path: Path) -> Baseline:
    problems = Problems(str(path))
    node = read_nodes(data, problems, _LIMITS)
    row = None
    if node is not None:
        row = _BASELINE.read(node, "the baseline", problems)
    elif not problems:
        hint = "write 'accepted: []', or delete the file"
        problems.add(Position(1, 1), "the baseline is empty", hint)
    rows = row.get(_ACCEPTED, ()) if row else ()
    _check_unique(rows, problems)
    for one in () if problems else rows:  # a key misspelt is none that is missing
        _check_subject(one, problems)
    problems.raise_any()
    return Baseline.of(map(_entry, rows))


def _check_unique(rows: tuple[Row, ...], problems: Problems) -> None:
    first: dict[str, int] = {}
    for row in rows:
        name = row.get(_IDENTITY, None)
        if name is not None and name in first:
            message = f"the same difference as at line {first[name]}"
            problems.add(row.place(_IDENTITY), message, "delete one of the two")
        elif name is not None:
            first[name] = row.line


def _check_subject(row: Row, problems: Problems) -> None:
    """Report an entry that is about neither a claim's verdict nor a rule, or about both."""
    if _RULE.name in row.places:
        if _VERDICT.name in row.places:
            hint = "delete one of the two: a verdict is a claim's, a rule the document's"
            problems.add(row.place(_VERDICT), "both 'verdict' and 'rule'", hint)
        return
    for key in (_CLAIM, _VERDICT):
        if key.name not in row.places:
            problems.add(row, f"{_ENTRY.what} without '{key.name}'", f"add '{key.name}: ...'")


def _entry(row: Row) -> BaselineEntry:
    return BaselineEntry(
        identity=row.get(_IDENTITY, ""),
        claim=row.get(_CLAIM, ""),
        document=row.get(_DOCUMENT, ""),
        verdict=row.get(_VERDICT, None),
        reason=row.get(_REASON, ""),
        expires=row.get(_EXPIRES, None),
        rule=row.get(_RULE, ""),
    )


def _render(baseline: Baseline) -> str:
    groups = [_group(entry) for entry in Baseline.of(baseline.entries).entries]
    body = "accepted:\n" + "\n".join(groups) if groups else "accepted: []\n"
    return _HEADER + body


def _group(entry: BaselineEntry) -> str:
    lines = [
        f"claim: {entry.claim}" if entry.claim else "",
        f"document: {entry.document}",
        f"rule: {entry.rule}" if entry.rule else f"verdict: {entry.verdict}",
        f"reason: {_quoted(entry.reason)}",
        f"expires: {entry.expires.isoformat()}" if entry.expires else "",
        f"identity: {entry.identity}",
    ]
    return "  - " + "\n    ".join(filter(None, lines)) + "\n"


def _quoted(text: str) -> str:
    """Return a YAML scalar in single quotes, which hold anything but what cannot be seen."""
    line = " ".join(text.split())
    shown = "".join(quoted(char)[1:-1] if forbidden_in(char) else char for char in line)
    return "'" + shown.replace("'", "''") + "'"
