"""Pages in the manner of news sites, manuals and agencies: what is kept and what is left out.

In the files of ``pages/``, ``## name: reason`` begins a page; a line begins with ``+`` where it
must be kept, with ``-`` where it must be left out, and with ``?`` where either will do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.core.claim import DocumentSpec, Role
from factcheck.core.document import Document
from factcheck.ingest.documents import read_document
from factcheck.registry import language_codes

PAGES = Path(__file__).parent / "pages"


def read_pages() -> Iterator[tuple[str, str, str]]:
    """Yield language, title and body of each page."""
    for file in sorted(PAGES.glob("*.txt")):
        for page in re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            title, _, body = page.partition("\n")
            yield file.stem, title, body.rstrip("\n")


ALL = tuple(read_pages())
CASES = [pytest.param(code, body, id=f"{code}: {title}") for code, title, body in ALL]


def read(text: str, language: str, folder: Path) -> Document:
    (folder / "page.txt").write_text(text, encoding="utf-8")
    spec = DocumentSpec("page", "page.txt", language, Role.TRANSLATION)
    return read_document(spec, folder, page_languages=language_codes())


@pytest.mark.parametrize(("language", "body"), CASES)
def test_page(language: str, body: str, tmp_path: Path) -> None:
    rows = [(line[:1], line[2:]) for line in body.split("\n")]
    document = read("\n".join(line for _, line in rows), language, tmp_path)
    left_out = {
        n for e in document.excluded for n in range(e.line, e.line + e.text.count("\n") + 1)
    }
    lost = [line for n, (mark, line) in enumerate(rows, 1) if mark == "+" and n in left_out]
    missed = [line for n, (mark, line) in enumerate(rows, 1) if mark == "-" and n not in left_out]
    assert (lost, missed) == ([], [])


def test_there_are_enough_pages() -> None:
    """Every language has pages that must lose nothing, and pages with furniture."""
    counts: dict[str, list[bool]] = {}
    for language, _, body in ALL:
        counts.setdefault(language, []).append("\n- " in body)
    assert set(counts) == set(language_codes())
    assert all(True in kinds and False in kinds for kinds in counts.values())
    assert sum(map(len, counts.values())) >= 50


@pytest.mark.parametrize(("language", "body"), CASES)
def test_what_is_left_out_and_what_is_kept_make_up_the_page(
    language: str, body: str, tmp_path: Path
) -> None:
    text = "\n".join(line[2:] for line in body.split("\n"))
    document = read(text, language, tmp_path)
    spans = sorted([*document.content, *(e.span for e in document.excluded)])
    assert "".join("".join(text[s.start : s.end].split()) for s in spans) == "".join(text.split())
    assert all(one.end <= two.start for one, two in pairwise(spans))
    for e in document.excluded:
        assert text[e.span.start : e.span.end] == e.text
        assert e.reason
        assert text.count("\n", 0, e.span.start) + 1 == e.line
