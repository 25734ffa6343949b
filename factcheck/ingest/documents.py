"""Documents: the only reading of the texts to check, from a path in the table to own content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from factcheck.core.claim import DocumentSpec
from factcheck.core.document import Document, Exclusion, Span, line_at, line_starts
from factcheck.core.errors import DocumentError
from factcheck.core.language import LanguagePack
from factcheck.core.logical_lines import logical_lines
from factcheck.ingest.dateline import find_dateline
from factcheck.ingest.encodings import decode
from factcheck.ingest.furniture import find_furniture
from factcheck.ingest.language_split import split_languages
from factcheck.ingest.line_shapes import is_address
from factcheck.ingest.paths import read_regular, resolve_inside
from factcheck.registry import knows_language, language_pack

__all__ = ["LARGEST_DOCUMENT", "MOST_LINES", "read_document"]

LeftOut = tuple[Span, str, str]
"""A part of a page, why it is left out, and the other language that it is in, if it is."""

# Bytes. A long novel has 3 MB; what is larger is no page, and would take hours to check.
LARGEST_DOCUMENT = 20 * 1024 * 1024
# A long novel has 65,000 lines as Project Gutenberg sets it. A line costs half a kilobyte and a
# tenth of a millisecond even when it is empty, so that a file of nothing else would take gigabytes.
MOST_LINES = 100_000


def _reason(code: str) -> str:
    name = language_pack(code).name if knows_language(code) else f"script {code}"
    return f"another language ({name})"


def _left_out(
    text: str, own: LanguagePack, others: tuple[LanguagePack, ...]
) -> tuple[LeftOut, ...]:
    """Return the parts of a page that are not the document's own text, in order."""
    lines = logical_lines(text)
    addresses = {line for line in lines if is_address(text[line.start : line.end].strip())}
    rest = tuple(line for line in lines if line not in addresses)
    parts = split_languages(text, rest, own, others)
    spans = tuple(part.span for part in parts if not part.language)
    left_out = (
        *((line, "path, file name or address", "") for line in addresses),
        *((part.span, _reason(part.language), part.language) for part in parts if part.language),
        *((span, reason, "") for span, reason in find_furniture(text, spans, own)),
    )
    return tuple(sorted(left_out)) if spans else ()


def _content(text: str, left_out: tuple[LeftOut, ...]) -> Iterator[Span]:
    """Yield what remains of a text, without white space at the ends."""
    start = 0
    for gap in (*(span for span, *_ in left_out), Span(len(text), len(text))):
        part = text[start : gap.start]
        if part.strip():
            yield Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
        start = gap.end


def _exclusions(text: str, left_out: tuple[LeftOut, ...]) -> Iterator[Exclusion]:
    starts = line_starts(text)
    for span, reason, language in left_out:
        part = text[span.start : span.end]
        start = span.start + len(part) - len(part.lstrip())
        own = Span(start, start + len(part.strip()))
        yield Exclusion(own, line_at(starts, start), part.strip(), reason, language)


def read_document(
    spec: DocumentSpec,
    folder: Path,
    *,
    page_languages: tuple[str, ...],
    allow_outside: bool = False,
) -> Document:
    r"""Read a document of a claim table.

    `folder` is the table's; `page_languages` are all languages of the table, by which a page in
    several languages is split. Line ends become ``\n``; offsets count in the text so read.

    Raises: DocumentError when the file is missing, too large or long, not text, or empty;
    UnknownNameError when its language has no pack.
    """
    own = language_pack(spec.language)
    others = tuple(
        language_pack(code) for code in sorted(set(page_languages)) if code != spec.language
    )
    path = resolve_inside(folder, spec.path, allow_outside=allow_outside)
    data = read_regular(path, limit=LARGEST_DOCUMENT)
    text = decode(data, name=spec.path, encoding=spec.encoding, pack=own)
    if not text.strip():
        message = f"{spec.path}: holds no text"
        raise DocumentError(message)
    lines = text.count("\n")
    if lines > MOST_LINES:
        message = f"{spec.path}: holds {lines:,} lines, more than {MOST_LINES:,}; split the file"
        raise DocumentError(message)
    left_out = _left_out(text, own, others)
    return Document(
        id=spec.id,
        path=spec.path,
        language=spec.language,
        role=spec.role,
        text=text,
        content=tuple(_content(text, left_out)),
        excluded=tuple(_exclusions(text, left_out)),
        dateline=find_dateline(text, spec.language),
        translated_from=spec.translated_from,
    )
