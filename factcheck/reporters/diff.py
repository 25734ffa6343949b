"""Source and document side by side: what is carried, altered, missing, added, and which claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.core.safe_text import safe
from factcheck.reporters._diff_layout import (
    Columns,
    columns_of,
    head_lines,
    notes_lines,
    row_lines,
    width_of,
)
from factcheck.reporters._diff_notes import note_runs
from factcheck.reporters._diff_rows import Row, RowKind, Sheet, sheets
from factcheck.reporters._lines import Run, compose
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import language_name, number, plural

__all__ = ["REPORTER"]


class _Diff:
    def render(self, report: Report, options: RenderOptions) -> str:
        """Return each document beside its source; when quiet, a line of counts for each."""
        pages = list(sheets(rooted(report)))
        blocks = [_document(sheet, options) for sheet in pages]
        if not blocks:
            return "nothing was checked\n"
        if options.quiet:
            return "\n".join(line for block in blocks for line in block) + "\n"
        text = "\n\n".join(
            "\n".join(block) for block in [*blocks, _legend(pages, options)] if block
        )
        return text + "\n"


def _document(sheet: Sheet, options: RenderOptions) -> list[str]:
    title = _title(sheet, options)
    if options.quiet:
        return title
    at = columns_of(sheet, options)
    lines = [*title, *_loose_notes(sheet, at, options)]
    if heads := head_lines(sheet, at, options):
        lines += ["", *heads]
    for part in _parts(sheet.rows, options):
        lines.append("")
        lines += (
            compose([Run(part, "quiet")], at.width, options)
            if isinstance(part, str)
            else row_lines(part, sheet, at, options)
        )
    return lines


def _title(sheet: Sheet, options: RenderOptions) -> list[str]:
    one = sheet.document
    kinds = Counter(row.kind for row in sheet.rows)
    counts = [f"{number(kinds[kind])} {kind.word}" for kind in RowKind if kinds[kind]]
    rows = plural(len(sheet.rows), "row" if sheet.aligned else "line")
    about = f"{safe(one.id)} ({safe(language_name(one.language))}, {one.role.value})"
    runs = [
        Run(about, "title"),
        Run(f" {safe(one.path)}", "quiet"),
        Run(f" · {': '.join(filter(None, (rows, ', '.join(counts))))}"),
    ]
    return compose(runs, width_of(options), options)


def _loose_notes(sheet: Sheet, at: Columns, options: RenderOptions) -> list[str]:
    """Return what rests on no row: findings about the whole, claims that nothing states."""
    lines: list[str] = []
    if not sheet.aligned and sheet.rows:
        words = "not aligned with a source: the document's own lines, with the claims on each"
        lines += compose([Run(words, "quiet")], at.width, options)
    for note in sheet.notes:
        if options.only_problems and not note.counts:
            continue
        runs = note_runs(note, sheet.document.language, verbose=options.verbose)
        lines += notes_lines(runs, at, options)
    return lines


def _parts(rows: Sequence[Row], options: RenderOptions) -> Iterator[Row | str]:
    """Yield the rows to show, and a line of words for each run of rows that is folded away."""
    if not options.only_problems:
        yield from rows
        return
    shown: set[int] = set()
    for index, row in enumerate(rows):
        if row.problem:
            shown.update(range(index - options.context, index + options.context + 1))
    folded = 0
    for index, row in enumerate(rows):
        if index in shown:
            if folded:
                yield _folded(folded)
            folded = 0
            yield row
        else:
            folded += 1
    if folded:
        yield _folded(folded)


def _folded(count: int) -> str:
    return f"⋯ {plural(count, 'row')} without a problem"


def _legend(pages: Sequence[Sheet], options: RenderOptions) -> list[str]:
    used = {row.kind for sheet in pages for row in sheet.rows} - {RowKind.UNCLAIMED}
    runs = [
        run
        for kind in RowKind
        if kind in used
        for run in (Run(kind.sign, kind.role), Run(f"\u00a0{kind.word}  "))
    ]
    return compose(runs, width_of(options), options) if runs else []


REPORTER = _Diff()
