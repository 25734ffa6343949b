"""Rows of the diff as terminal lines: side by side where there is room, else stacked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.core.protocols import RenderOptions
from factcheck.core.safe_text import safe
from factcheck.reporters._diff_notes import note_runs
from factcheck.reporters._diff_rows import Line, Row, Sheet
from factcheck.reporters._gloss import TRANSLATED, gloss_runs
from factcheck.reporters._layout import ELLIPSIS, cells, clip, pad, wrap
from factcheck.reporters._lines import Run, compose
from factcheck.reporters._paint import paint
from factcheck.reporters._words import language_name, right_to_left

__all__ = ["Columns", "columns_of", "head_lines", "notes_lines", "row_lines", "width_of"]

# From this width on each side has at least forty columns, which hold a clause of prose.
_SIDE_BY_SIDE = 100
_WIDEST = 200  # two columns of nearly a hundred: no eye follows a longer line
_LONGEST = 4_000  # characters of one line that are shown; a longer one is no sentence
_SIGN = 2  # the sign and a space
_LONGEST_LABEL = 7  # zh-Hant
_BETWEEN = " │ "
_NOTE_INDENT = "    "

# Signs that would pass for our own in a text that says them itself.
_FORGED = re.compile(r"\[-|-\]|\{\+|\+\}")


@dataclass(frozen=True, slots=True)
class Columns:
    """How the rows of one document are laid out. Units: terminal columns.

    `labels` are the languages, before the lines of a stacked row: the sign alone does not tell
    which text a line is from.
    """

    width: int
    number: int
    text: int
    side_by_side: bool
    labels: tuple[str, str]
    rtl_source: bool
    rtl_document: bool


def width_of(options: RenderOptions) -> int:
    """Return the width to lay rows out for."""
    return max(20, min(options.width, _WIDEST))


def columns_of(sheet: Sheet, options: RenderOptions) -> Columns:
    """Measure what the line numbers of a document leave for its text."""
    width = width_of(options)
    lines = [line.segment.line for row in sheet.rows for line in (*row.source, *row.document)]
    number = len(str(max(lines, default=1)))
    side_by_side = sheet.aligned and width >= _SIDE_BY_SIDE
    source = sheet.source.language if sheet.source else ""
    labels = _labels(source, sheet.document.language) if sheet.aligned else ("", "")
    if side_by_side:
        text = (width - _SIGN - len(_BETWEEN) - 2 * (number + 1)) // 2
    else:
        text = width - _SIGN - cells(labels[0]) - number - 1
    rtl = right_to_left(source), right_to_left(sheet.document.language)
    return Columns(width, number, text, side_by_side, labels, *rtl)


def _labels(source: str, document: str) -> tuple[str, str]:
    first, second = (clip(safe(code), _LONGEST_LABEL) for code in (source, document))
    width = max(cells(first), cells(second)) + 1
    return pad(first, width), pad(second, width)


def head_lines(sheet: Sheet, at: Columns, options: RenderOptions) -> list[str]:
    """Return the heads of the two columns, where there are two."""
    if not at.side_by_side or not sheet.source:
        return []
    blank = at.number + 1
    heads = [
        clip(safe(f"{one.id} ({language_name(one.language)})"), at.text)
        for one in (sheet.source, sheet.document)
    ]
    indent = " " * (_SIGN + blank)
    between = " " * (at.text - cells(heads[0])) + _BETWEEN + " " * blank
    left, right = (paint(head, "title", color=options.color) for head in heads)
    return [indent + left + between + right]


def row_lines(row: Row, sheet: Sheet, at: Columns, options: RenderOptions) -> list[str]:
    """Return a row: its sign, both sides with what is marked, the claims that rest on it."""
    sides = (
        _side(row.source, row, at, options, removed=True),
        _side(row.document, row, at, options, removed=False),
    )
    body = list(_beside(*sides, at, options) if at.side_by_side else _stacked(*sides, at))
    sign = paint(row.kind.sign, row.kind.role, color=options.color)
    signed = [f"{sign} {body[0]}", *(" " * _SIGN + line for line in body[1:])] if body else []
    lines = [line.rstrip() for line in signed]
    for line in row.document:
        lines += _gloss_lines(line, at, options)
    for note in row.notes:
        runs = note_runs(note, sheet.document.language, verbose=options.verbose)
        lines += notes_lines(runs, at, options)
    return lines


def _gloss_lines(line: Line, at: Columns, options: RenderOptions) -> list[str]:
    """Return the gloss of a line of the document, and its translation where there is one."""
    lines: list[str] = []
    if runs := gloss_runs(line.gloss):
        lines += notes_lines([Run("gloss ", "quiet"), *runs], at, options)
    if line.gloss and line.gloss.translation:
        said = Run(f"({TRANSLATED}) ", "quiet"), Run(safe(line.gloss.translation))
        lines += notes_lines(said, at, options)
    return lines


def notes_lines(runs: Sequence[Run], at: Columns, options: RenderOptions) -> list[str]:
    """Return a note under its row, the lines after its first farther in."""
    width = min(at.width, 120) - len(_NOTE_INDENT) - 3
    first, *rest = compose(runs, width, options)
    return [_NOTE_INDENT + first, *(_NOTE_INDENT + "   " + line for line in rest)]


@dataclass(frozen=True, slots=True)
class _Shown:
    """A terminal line of one side and the columns it takes."""

    text: str
    used: int


def _side(
    lines: Sequence[Line], row: Row, at: Columns, options: RenderOptions, *, removed: bool
) -> list[_Shown]:
    """Return the lines of one side, each segment behind its line number."""
    shown: list[_Shown] = []
    rtl = at.rtl_source if removed else at.rtl_document
    for line in lines:
        # In an added line the very value that a claim objects to tells more than the whole.
        whole = row.whole and (removed or not line.marks)
        runs = _runs(line, options, removed=removed, whole=whole, rtl=rtl)
        plain = "".join(run.text for run in runs)
        sizes = [cells(plain[start:end]) for start, end in wrap(plain, at.text)]
        number = paint(f"{line.segment.line:>{at.number}} ", "quiet", color=options.color)
        for text, size in zip(compose(runs, at.text, options), sizes, strict=True):
            shown.append(_Shown(number + text, at.number + 1 + size))
            number = " " * (at.number + 1)
    return shown


def _runs(
    line: Line, options: RenderOptions, *, removed: bool, whole: bool, rtl: bool
) -> list[Run]:
    """Split a line at its marks: colour sets them off, or signs where there is no colour."""
    text = line.segment.text[:_LONGEST]
    spans = ((0, len(text)),) if whole else line.marks
    role = "removed" if removed else "inserted"
    before, after = ("[-", "-]") if removed else ("{+", "+}")
    runs: list[Run] = []
    done = 0
    for low, high in spans:
        start, end = min(low, len(text)), min(high, len(text))
        piece = _fit(text[start:end], options)
        runs.append(Run(_fit(text[done:start], options), "", rtl))
        runs.append(Run(piece if options.color else before + piece + after, role, rtl))
        done = end
    runs.append(Run(_fit(text[done:], options), "", rtl))
    if len(line.segment.text) > _LONGEST:
        runs.append(Run(f" {ELLIPSIS}", "quiet", rtl))
    return [run for run in runs if run.text]


def _fit(text: str, options: RenderOptions) -> str:
    shown = safe(text)
    return shown if options.color else _FORGED.sub(lambda match: f"‹{match[0]}›", shown)


def _beside(
    left: Sequence[_Shown], right: Sequence[_Shown], at: Columns, options: RenderOptions
) -> Iterator[str]:
    nothing = _Shown("", 0)
    room = at.number + 1 + at.text
    between = paint(_BETWEEN, "quiet", color=options.color)
    for index in range(max(len(left), len(right))):
        one = left[index] if index < len(left) else nothing
        other = right[index] if index < len(right) else nothing
        yield one.text + " " * (room - one.used) + between + other.text


def _stacked(left: Sequence[_Shown], right: Sequence[_Shown], at: Columns) -> Iterator[str]:
    for label, side in zip(at.labels, (left, right), strict=True):
        for index, line in enumerate(side):
            yield (" " * cells(label) if index else label) + line.text
