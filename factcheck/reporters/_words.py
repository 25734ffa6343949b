"""The words and signs all formats share: glyphs, counts, languages, values, the summary line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factcheck import registry
from factcheck.core.claim import Severity
from factcheck.core.errors import UnknownNameError
from factcheck.core.report import Cell, Report, Status
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.verdict import VerdictKind
from factcheck.reporters._entries import Entries, Entry, by_severity

__all__ = [
    "GLYPHS",
    "baseline_counts",
    "describe",
    "english",
    "finding_counts",
    "language_name",
    "looked_for",
    "number",
    "plural",
    "remark",
    "right_to_left",
    "size",
    "sought",
    "stale_lines",
    "summary_line",
    "telling_values",
    "tells_values",
    "verdict_counts",
]

GLYPHS = {
    VerdictKind.CONTRADICTED: "✗",
    VerdictKind.ALTERED: "≠",
    VerdictKind.OMITTED: "∅",
    VerdictKind.WEAKENED: "≈",
    VerdictKind.UNDETERMINED: "?",
    VerdictKind.SUPPORTED: "✓",
}

_AGREES = frozenset({Relation.EQUAL, Relation.COMPATIBLE})
_REMARKS = {
    Relation.LESS_PRECISE: "less precise",
    Relation.UNDETERMINED: "cannot be compared",
    Relation.EQUAL: "same value",
    Relation.COMPATIBLE: "agrees",
}


def number(count: int) -> str:
    """Write a count so that it can be read: ``24,801``."""
    return f"{count:,}"


def plural(count: int, noun: str) -> str:
    """Return ``1 error``, ``2 errors``."""
    return f"{number(count)} {noun}{'' if count == 1 else 's'}"


def language_name(code: str) -> str:
    """Return the English name of a language, its code where no pack has it."""
    try:
        return registry.language_pack(code.partition("-")[0]).name
    except UnknownNameError:
        return code


def right_to_left(code: str) -> bool:
    """Tell whether a language is written from right to left."""
    try:
        return registry.language_pack(code.partition("-")[0]).direction == "rtl"
    except UnknownNameError:
        return False


def describe(entry: Entry) -> str:
    """Say what a document is: ``Arabic, translation``."""
    if entry.document is None:
        return language_name(entry.language)
    return f"{language_name(entry.language)}, {entry.document.role.value}"


def english(mention: Mention) -> str:
    """Return the English form of a value in brackets, nothing where the words already say it.

    >>> english(Mention("number", "1,200", 0, 5, "1200", None))
    ''
    """
    same = _letters(mention.normal) == _letters(mention.text)
    return "" if same or not mention.normal else f" (= {mention.normal})"


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def remark(value: ValueComparison) -> str:
    """Say how a found value relates to the expected one where the two words do not."""
    if value.found is None:
        return "nothing of the kind in this line"
    words = _REMARKS.get(value.relation)
    return f", {words}" if words else ""


def telling_values(cell: Cell, *, every: bool = False) -> tuple[ValueComparison, ...]:
    """Return the values that explain a verdict: those that differ, else those not carried.

    Nothing is expected of the nearest line of an omitted claim, and a line that contradicts the
    claim does so by what it says, not by what it leaves out. `every` returns all.
    """
    kind, values = cell.verdict.kind, cell.verdict.values
    if every:
        return values
    if kind is VerdictKind.OMITTED:
        return ()
    differing = tuple(v for v in values if v.relation is Relation.DIFFERS)
    if differing or kind is VerdictKind.CONTRADICTED:
        return differing
    return tuple(v for v in values if v.relation not in _AGREES)


def looked_for(cell: Cell) -> tuple[ValueComparison, ...]:
    """Return the figures, times and names of an omitted claim that the nearest line lacks."""
    if cell.verdict.kind is not VerdictKind.OMITTED:
        return ()
    return tuple(
        value
        for value in cell.verdict.values
        if value.relation is Relation.MISSING and value.kind != "modality"
    )


def sought(cell: Cell) -> str:
    """Return what `looked_for` gives in one line: ``Ukraine · Feb 2022 (= 2022-02)``."""
    return " · ".join(v.expected.text + english(v.expected) for v in looked_for(cell))


def summary_line(report: Report, entries: Entries) -> str:
    """Return the whole result in one line of counts."""
    return f"{finding_counts(report, entries)} · {verdict_counts(report)}"


def tells_values(entry: Entry) -> bool:
    """Tell whether the message itself names a value that was expected and the one found."""
    values = telling_values(entry.cell) if entry.cell else ()
    return any(
        value.found and _names(entry.message, value.expected) and _names(entry.message, value.found)
        for value in values
    )


def _names(message: str, mention: Mention) -> bool:
    return mention.text in message or mention.normal in message


def finding_counts(report: Report, entries: Entries) -> str:
    """Return ``2 errors, 1 note; 1 accepted``, with a baseline all that it was to the run.

    `entries` are all of the report.
    """
    if not report.cells:
        return "nothing was checked"
    found = _listed(
        plural(count, severity.value) for severity, count in by_severity(entries).items() if count
    )
    counts = baseline_counts(report, entries)
    known = _listed(
        f"{number(counts[status.value])} {status.value}"
        for status in (Status.ACCEPTED, Status.EXPIRED)
        if counts[status.value]
    )
    if report.baseline is not None:
        known = "baseline: " + _listed(f"{number(n)} {name}" for name, n in counts.items())
    return "; ".join(filter(None, (found or "no findings", known)))


def baseline_counts(report: Report, entries: Entries) -> dict[str, int]:
    """Return how many findings are new, accepted and expired, and how many entries are stale.

    `entries` are all of the report.
    """
    statuses: Counter[Status] = Counter()
    for mark, count in entries.tally().items():
        statuses[mark.status] += count if mark.severity > Severity.SILENT else 0
    stale = len(report.baseline.stale) if report.baseline else 0
    return {status.value: statuses[status] for status in Status} | {"stale": stale}


def stale_lines(report: Report) -> tuple[str, ...]:
    """Return what was accepted and is found no more, each as ``claim@document (verdict): reason``.

    The lines hold a person's words, and must be made safe.
    """
    entries = report.baseline.stale if report.baseline else ()
    return tuple(f"{e.name} ({e.accepted_as}): {e.reason}" for e in entries)


def verdict_counts(report: Report) -> str:
    """Return ``3 claims × 2 documents: 5 supported, 1 altered``."""
    kinds = Counter(cell.verdict.kind for cell in report.cells)
    verdicts = _listed(
        f"{number(kinds[kind])} {kind.value}" for kind in reversed(VerdictKind) if kinds[kind]
    )
    return f"{size(report)}: {verdicts}" if verdicts else size(report)


def size(report: Report) -> str:
    """Return ``3 claims × 2 documents``."""
    return f"{plural(len(report.claims), 'claim')} × {plural(len(report.documents), 'document')}"


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(parts)
