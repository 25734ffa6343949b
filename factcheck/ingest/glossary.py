"""Glossaries kept in files: CSV as spreadsheets write it, TBX as terminology tools do.

CSV: a header row of language codes, one of them `en` (a column `note` is passed over); a row a
name; several forms of one name in a cell stand apart by `|`. Comma, semicolon or tab between
columns, whichever the header holds. TBX (ISO 30042): see `factcheck.ingest.tbx`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from io import StringIO
from pathlib import Path

from factcheck.core.errors import DocumentError
from factcheck.core.glossary import Glossary, GlossaryEntry
from factcheck.ingest.paths import read_regular
from factcheck.ingest.plain_text import Position, decode_text
from factcheck.ingest.problems import Problems, quoted
from factcheck.ingest.tbx import read_tbx

__all__ = ["load_glossary", "merge_names"]

# A national term bank's export is about this size; it is read in under a second.
_MAX_BYTES = 8 * 1024 * 1024
_LONGEST_FORM = 200
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})([-_][A-Za-z0-9]{1,8})*")


def load_glossary(path: Path, shown: str) -> Glossary:
    """Return the names of a CSV or TBX file, called `shown` in messages.

    Raises: TableError with every problem of the file.
    """
    problems = Problems(shown)
    glossary: Glossary = ()
    try:
        data = read_regular(path, limit=_MAX_BYTES)
    except DocumentError as error:
        problems.add(None, str(error))
        data = b""
    if not problems:
        match path.suffix.lower():
            case ".csv" | ".tsv":
                glossary = _read_csv(data, problems)
            case ".tbx":
                glossary = _collect(read_tbx(data, problems))
            case other:
                hint = "save the glossary as .csv or .tbx"
                problems.add(None, f"a glossary cannot be {quoted(other)}", hint)
    if not problems and not glossary:
        problems.add(None, "no name with an English form", "give each name a form in English")
    problems.raise_any()
    return glossary


def merge_names(glossaries: Iterable[Glossary]) -> Glossary:
    """Return one glossary in which a name stands once, with all its forms, first come first.

    >>> ar = GlossaryEntry("NASA", (("ar", ("ناسا",)),))
    >>> fr = GlossaryEntry("NASA", (("fr", ("NASA",)),))
    >>> [len(entry.forms) for entry in merge_names([(ar,), (fr, ar)])]
    [2]
    """
    merged: dict[str, dict[str, dict[str, None]]] = {}
    for glossary in glossaries:
        for entry in glossary:
            languages = merged.setdefault(entry.term, {})
            for language, forms in entry.forms:
                languages.setdefault(language, {}).update(dict.fromkeys(forms))
    return tuple(
        GlossaryEntry(term, tuple((code, tuple(forms)) for code, forms in languages.items()))
        for term, languages in merged.items()
    )


def _collect(concepts: Iterable[Mapping[str, Iterable[str]]]) -> Glossary:
    """Turn forms by language into entries; the first English form names an entry.

    Further English forms stand under `en`; a concept without English names nothing in a claim.
    """
    entries = []
    for concept in concepts:
        forms = {code: tuple(dict.fromkeys(texts)) for code, texts in concept.items()}
        if not forms.get("en"):
            continue
        term, *others = forms.pop("en")
        rest = tuple((code, texts) for code, texts in forms.items() if texts)
        english = (("en", tuple(others)),) if others else ()
        entries.append(GlossaryEntry(term, english + rest))
    return merge_names([tuple(entries)])


def _read_csv(data: bytes, problems: Problems) -> Glossary:
    text = decode_text(data, problems)
    if text is None:
        return ()
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(StringIO(text), delimiter=delimiter, strict=True)
    concepts: list[dict[str, list[str]]] = []
    lines = text.split("\n")
    line = 1
    try:
        languages = _header(next(reader, []), first, problems)
        line = reader.line_num + 1
        for cells in reader:
            if languages and any(cell.strip() for cell in cells):
                concept = _row(cells, languages, (line, lines[line - 1]), problems)
                concepts.append(concept)
            line = reader.line_num + 1
    except csv.Error as error:
        hint = "put cells with quotes in quotes, doubling the quotes inside"
        problems.add(Position(line, 1), f"not CSV: {error}", hint)
    return _collect(concepts)


def _header(cells: list[str], line: str, problems: Problems) -> list[str | None]:
    """Return the language of each column, None for columns that are passed over."""
    languages: list[str | None] = []
    for cell in cells:
        name = cell.strip()
        match = _LANGUAGE.fullmatch(name)
        place = Position(1, max(line.find(cell), 0) + 1)
        if name == "note":
            languages.append(None)
        elif not match:
            message = f"column {quoted(name)} is no language"
            problems.add(place, message, "head each column with a code such as fr, or 'note'")
            languages.append(None)
        else:
            languages.append(match[1].lower())
    if "en" not in languages:
        hint = "begin with a row of language codes such as en,fr,ar"
        problems.add(Position(1, 1), "no column 'en'", hint)
    return languages


def _row(
    cells: list[str], languages: list[str | None], line: tuple[int, str], problems: Problems
) -> dict[str, list[str]]:
    number, written = line
    concept: dict[str, list[str]] = {}
    if len(cells) > len(languages):
        hint = "put a cell that holds the delimiter in double quotes"
        problems.add(Position(number, 1), f"{len(cells)} cells in {len(languages)} columns", hint)
    for cell, language in zip(cells, languages, strict=False):
        forms = [" ".join(form.split()) for form in cell.split("|")]
        if language is None:
            continue
        if max(map(len, forms)) > _LONGEST_FORM:
            message = f"a form longer than {_LONGEST_FORM} characters"
            problems.add(Position(number, max(written.find(cell), 0) + 1), message)
        concept.setdefault(language, []).extend(form for form in forms if form)
    if "en" in languages and not concept.get("en"):
        problems.add(Position(number, 1), "a name without an English form", "fill its 'en' cell")
    return concept
