"""What a row of the diff says of the claims that rest on it, as runs of safe text."""

from __future__ import annotations

from factcheck.core.report import Finding, Status
from factcheck.core.safe_text import safe
from factcheck.core.value import Mention
from factcheck.core.verdict import Direction, VerdictKind
from factcheck.reporters._details import LONGEST_QUOTE
from factcheck.reporters._diff_rows import Note
from factcheck.reporters._entries import Entry
from factcheck.reporters._lines import Run
from factcheck.reporters._matrix import cell_mark
from factcheck.reporters._quote import shortened
from factcheck.reporters._words import (
    english,
    looked_for,
    remark,
    right_to_left,
    telling_values,
    tells_values,
)

__all__ = ["note_runs"]


def note_runs(note: Note, language: str, *, verbose: bool = False) -> list[Run]:
    """Return a note in words: ``≠E cost: altered, expected 12 million, found 13 Millionen``.

    `language` is the document's. Verbose adds the claim's statement and the finding's message.
    """
    if note.cell is None:
        return _finding_runs(note.finding) if note.finding else []
    cell = note.cell
    mark, role = cell_mark(cell)
    kind = cell.verdict.kind
    runs = [Run(f"{mark:<2} ", role), Run(safe(cell.claim.id), "title"), Run(f": {kind.value}")]
    if cell.finding and cell.finding.status is not Status.NEW:
        runs.append(Run(f" ({cell.finding.status.value})"))
    if note.told_at:
        return [*runs, Run(f", told at line {note.told_at}")]
    rtl = right_to_left(language)
    for value in telling_values(cell):
        runs += [Run(", expected "), *_value(value.expected, rtl=False), Run(", found ")]
        runs += _value(value.found, rtl=rtl) if value.found else []
        runs.append(Run(safe(remark(value))))
    for place, value in enumerate(looked_for(cell)):
        runs += [Run(" · " if place else ", looked for "), *_value(value.expected, rtl=False)]
    if kind is VerdictKind.OMITTED and (line := _nearest(note)):
        runs.append(Run(f", nearest is line {line}"))
    if verbose:
        runs.append(Run(f". Claim: {safe(cell.claim.statement)}"))
        entry = Entry(cell.finding, None, cell.claim, cell) if cell.finding else None
        if entry and not tells_values(entry):
            runs.append(Run(f" Why: {_short(entry.message)}"))
    return runs


def _finding_runs(finding: Finding) -> list[Run]:
    rule, severity = finding.rule, finding.severity.value
    accepted = finding.status is Status.ACCEPTED
    about = f", {safe(finding.claim)}" if finding.claim else ""
    message = f": {_short(finding.message)}" if finding.message else ""
    return [
        Run(f"{rule.code} {rule.title}", "accepted" if accepted else severity),
        Run(f" ({'accepted' if accepted else severity}){about}{message}"),
    ]


def _nearest(note: Note) -> int | None:
    evidence = note.cell.verdict.evidence if note.cell else ()
    lines = (max(1, one.line) for one in evidence if one.direction is Direction.NEAREST)
    return next(lines, None)


def _value(mention: Mention, *, rtl: bool) -> list[Run]:
    return [Run(_short(mention.text), "value", rtl), Run(_short(english(mention)))]


def _short(text: str) -> str:
    leading = " " if text.startswith(" ") else ""
    return leading + shortened(text, None, LONGEST_QUOTE)
