"""A finding, a supported cell, or what was left out of a document, as a block of terminal lines."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.core.claim import Severity
from factcheck.core.gloss import Gloss
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Cell, DocumentResult
from factcheck.core.safe_text import safe
from factcheck.core.value import Mention, ValueComparison
from factcheck.core.verdict import Evidence, VerdictKind
from factcheck.reporters._details import DIRECTION_WORDS, place
from factcheck.reporters._entries import Entry
from factcheck.reporters._gloss import TRANSLATED, gloss_runs
from factcheck.reporters._lines import QUOTE_LINES, Run, columns, compose, field, quotation
from factcheck.reporters._quote import focus
from factcheck.reporters._words import (
    GLYPHS,
    describe,
    english,
    language_name,
    looked_for,
    remark,
    right_to_left,
    telling_values,
    tells_values,
)

__all__ = ["finding_block", "gloss_fields", "left_out_block", "supported_block"]

# Lines of evidence under a mere note: enough to see what the document says instead.
_NOTE_LINES = 2


def finding_block(entry: Entry, options: RenderOptions) -> list[str]:
    """Return rule, claim, document, values and evidence of one finding."""
    finding = entry.finding
    glyph = f"{GLYPHS[entry.cell.verdict.kind]} " if entry.cell else ""
    severity = finding.severity.value
    heading = (
        Run(f"{glyph}{finding.rule.code} {finding.rule.title}", "title"),
        Run(" · "),
        Run("not counted" if severity == "silent" else severity, severity),
        Run(f" · {finding.status.value}"),
    )
    lines = compose(heading, columns(options), options)
    if finding.claim:
        lines += _claim_field(finding.claim, entry.claim.statement if entry.claim else "", options)
    what = f"{safe(finding.document)} ({safe(describe(entry))})"
    lines += field("document", [Run(what)], options)
    values = telling_values(entry.cell, every=options.verbose) if entry.cell else ()
    lines += _value_fields(values, entry.language, options)
    lines += _sought_field(looked_for(entry.cell) if entry.cell and not values else (), options)
    if not tells_values(entry):
        lines += field("why", [Run(safe(entry.message))], options)
    most = QUOTE_LINES if finding.severity > Severity.NOTE else _NOTE_LINES
    return lines + _evidence(entry.evidence, entry.cell, entry.language, options, most)


def supported_block(cell: Cell, options: RenderOptions) -> list[str]:
    """Return a claim that its document carries, with the line it rests on."""
    subject = f"{GLYPHS[VerdictKind.SUPPORTED]} {safe(cell.claim.id)}@{safe(cell.document)}"
    lines = compose([Run(subject, "good")], columns(options), options)
    lines += field("claim", [Run(safe(cell.claim.statement))], options)
    lines += _value_fields(cell.verdict.values, cell.language, options)
    return lines + _evidence(cell.verdict.evidence, cell, cell.language, options)


def left_out_block(document: DocumentResult, options: RenderOptions) -> list[str]:
    """Return what was left out of a document, line by line, and why."""
    title = f"Left out of {safe(document.id)} ({language_name(document.language)})"
    lines = compose([Run(safe(title), "title")], columns(options), options)
    for part in document.excluded:
        lines += field(f"line {part.line}", [Run(safe(part.reason))], options)
        lines += quotation(part.text, None, options, rtl=right_to_left(document.language))
    return lines


def gloss_fields(gloss: Gloss | None, options: RenderOptions) -> list[str]:
    """Return a gloss, and the translation if there is one; nothing where nothing is known."""
    runs = gloss_runs(gloss)
    lines = field("gloss", runs, options) if runs else []
    if gloss and gloss.translation:
        said = [Run(f"({TRANSLATED}) ", "quiet"), Run(safe(gloss.translation))]
        lines += field("translation", said, options)
    return lines


def _claim_field(claim_id: str, statement: str, options: RenderOptions) -> list[str]:
    runs = [Run(safe(claim_id), "title"), Run(f": {safe(statement)}" if statement else "")]
    return field("claim", runs, options)


def _value_fields(
    values: Sequence[ValueComparison], language: str, options: RenderOptions
) -> list[str]:
    lines: list[str] = []
    for value in values:
        lines += field("expected", _value_runs(value.expected, rtl=False), options)
        rtl = right_to_left(language)
        words = _value_runs(value.found, rtl=rtl) if value.found else []
        lines += field("found", [*words, Run(safe(remark(value)))], options)
    return lines


def _sought_field(values: Sequence[ValueComparison], options: RenderOptions) -> list[str]:
    """Return the values that no line of the document has."""
    runs = [
        run
        for number, value in enumerate(values)
        for run in (*((Run(" · "),) if number else ()), *_value_runs(value.expected, rtl=False))
    ]
    return field("looked for", runs, options) if runs else []


def _value_runs(mention: Mention, *, rtl: bool) -> list[Run]:
    """Return a value in the document's words, then in English where that says more."""
    return [Run(safe(mention.text), "value", rtl), Run(safe(english(mention)))]


def _evidence(
    evidence: Sequence[Evidence],
    cell: Cell | None,
    language: str,
    options: RenderOptions,
    most: int = QUOTE_LINES,
) -> list[str]:
    lines: list[str] = []
    for one in evidence:
        where = [Run(place(one)), Run(f", {safe(language_name(language))}", "quiet")]
        lines += field(DIRECTION_WORDS[one.direction], where, options)
        value, rtl = focus(cell, one), right_to_left(language)
        lines += quotation(one.text, value, options, rtl=rtl, most=most)
        lines += gloss_fields(one.gloss, options)
    return lines
