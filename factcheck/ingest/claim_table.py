"""The claim table: claims.yaml to frozen values, or every reason why not at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from factcheck.core.claim import (
    DEFAULT_POLICY,
    Claim,
    ClaimTable,
    DocumentSpec,
    Role,
    Severity,
)
from factcheck.core.errors import DocumentError, Problem, TableError
from factcheck.core.glossary import Glossary, GlossaryEntry
from factcheck.ingest import table_keys as keys
from factcheck.ingest.glossary import load_glossary, merge_names
from factcheck.ingest.paths import read_regular, resolve_inside
from factcheck.ingest.plain_text import Position
from factcheck.ingest.problems import Problems, quoted
from factcheck.ingest.rows import Row
from factcheck.ingest.yaml_nodes import TABLE_LIMITS, Scalar, read_nodes

__all__ = ["load_table", "read_table"]


def load_table(path: Path, *, allow_outside: bool = False) -> ClaimTable:
    """Return the claim table in a file. Nothing that it names is read, save its glossary files.

    Raises: TableError with every problem of the table, each with line, column and likely fix.
    """
    try:
        data = read_regular(path, limit=TABLE_LIMITS.bytes)
    except DocumentError as error:
        hint = "" if os.path.lexists(path) else "`factcheck init` writes a first table"
        raise TableError([Problem(str(path), 0, 0, str(error), hint)]) from error
    return read_table(data, path, allow_outside=allow_outside)


def read_table(data: bytes, path: Path, *, allow_outside: bool = False) -> ClaimTable:
    """Return the claim table in `data`, the content of the file at `path`.

    Raises: TableError with every problem of the table.
    """
    problems = Problems(str(path))
    node = read_nodes(data, problems)
    row = None
    if node is not None:
        row = keys.TABLE.read(node, "the table", problems)
    elif not problems:
        problems.add(Position(1, 1), "the table is empty", "`factcheck init` writes a first one")
    glossary = _check(row, path, problems, allow_outside=allow_outside) if row else ()
    if row is None or problems:
        raise TableError(problems.listed())
    return _build(row, path, glossary)


def _check(row: Row, path: Path, problems: Problems, *, allow_outside: bool) -> Glossary:
    """Report what no single value shows; return the glossary, for which files are read."""
    source = row.get(keys.SOURCE, None)
    documents = row.get(keys.DOCUMENTS, ())
    claims = row.get(keys.CLAIMS, ())
    texts = ([source] if source else []) + list(documents)
    _check_unique(texts, "document", problems)
    _check_unique(claims, "claim", problems)
    _check_skips(claims, [text.get(keys.ID, "") for text in texts], problems)
    for text in documents:
        if source is None and text.get(keys.TRANSLATED_FROM, None):
            place = text.place(keys.TRANSLATED_FROM)
            problems.add(place, "'translated_from' in a table without 'source'", "add 'source'")
    for text in texts:
        written = text.place(keys.PATH)
        if isinstance(written, Scalar) and text.get(keys.PATH, None):
            _check_file(written, path, problems, allow_outside=allow_outside)
    return _glossary(row, path, problems, allow_outside=allow_outside)


def _check_unique(rows: Iterable[Row], what: str, problems: Problems) -> None:
    first: dict[str, int] = {}
    for row in rows:
        name = row.get(keys.ID, None)
        if name is None:
            continue
        place = row.place(keys.ID)
        if name in first:
            message = f"duplicate {what} id {quoted(name)}, first at line {first[name]}"
            problems.add(place, message, "give each its own id")
        first.setdefault(name, place.line)


def _check_skips(claims: Iterable[Row], documents: Sequence[str], problems: Problems) -> None:
    known = dict.fromkeys(documents)
    for claim in claims:
        for item in claim.scalars(keys.SKIP):
            if item.text not in known:
                message = f"'skip' names {quoted(item.text)}, which is no document of this table"
                problems.add_near(item, message, item.text, list(known))


def _check_file(
    place: Scalar, path: Path, problems: Problems, *, allow_outside: bool
) -> Path | None:
    """Return the real path of a file that the table names, None once it is reported."""
    if problems.full:  # each look for a near miss costs a millisecond
        return None
    try:
        return resolve_inside(path.parent, place.text, allow_outside=allow_outside)
    except DocumentError as error:
        message, _, hint = str(error).partition("; ")
        problems.add(place, message, hint)
        return None


def _glossary(row: Row, path: Path, problems: Problems, *, allow_outside: bool) -> Glossary:
    inline = tuple(GlossaryEntry(term, forms) for term, forms in row.get(keys.GLOSSARY, ()))
    found = [inline]
    for item in row.scalars(keys.GLOSSARY_FILES):
        file = _check_file(item, path, problems, allow_outside=allow_outside)
        if file is None:
            continue
        try:
            found.append(load_glossary(file, str(path.parent / item.text)))
        except TableError as error:
            for problem in error.problems:
                if problem.line:
                    problems.take(problem)
                else:
                    problems.add(item, f"{quoted(item.text)}: {problem.message}", problem.hint)
    return merge_names(found)


def _build(row: Row, path: Path, glossary: Glossary) -> ClaimTable:
    """Return the table of a row in which nothing is wrong."""
    source = row.get(keys.SOURCE, None)
    levels = tuple(
        (role, verdict, severity)
        for role, verdicts in row.get(keys.POLICY, ())
        for verdict, severity in verdicts
    )
    return ClaimTable(
        path=str(path),
        folder=str(path.parent),
        reference_date=row.get(keys.REFERENCE_DATE, None),
        source=_document(source, Role.SOURCE) if source else None,
        documents=tuple(_document(text, Role.TRANSLATION) for text in row.get(keys.DOCUMENTS, ())),
        claims=tuple(_claim(claim) for claim in row.get(keys.CLAIMS, ())),
        glossary=glossary,
        policy=DEFAULT_POLICY.override(levels),
        glossary_files=row.get(keys.GLOSSARY_FILES, ()),
    )


def _document(row: Row, role: Role) -> DocumentSpec:
    return DocumentSpec(
        id=row.get(keys.ID, ""),
        path=row.get(keys.PATH, ""),
        language=row.get(keys.LANGUAGE, ""),
        role=row.get(keys.ROLE, role),
        encoding=row.get(keys.ENCODING, None),
        translated_from=row.get(keys.TRANSLATED_FROM, None),
        line=row.line,
        column=row.column,
    )


def _claim(row: Row) -> Claim:
    return Claim(
        id=row.get(keys.ID, ""),
        statement=row.get(keys.STATEMENT, ""),
        severity=row.get(keys.SEVERITY, Severity.ERROR),
        topics=row.get(keys.TOPICS, ()),
        accept=row.get(keys.ACCEPT, ()),
        tolerance=row.get(keys.TOLERANCE, 0.0),
        values=row.get(keys.VALUES, True),
        skip=row.get(keys.SKIP, ()),
        note=row.get(keys.NOTE, ""),
        line=row.line,
        column=row.column,
    )
