"""How surely an untranslated copy is told from a translation (FC301), on parallel sentences.

    python -m factcheck.evaluation.untranslated LANGUAGE=PARALLEL.tsv.gz... [--articles N]

The sentences (English TAB translation) become articles of twelve, which are read as a check reads
documents. Prints, for each language and each way an article came about, how many articles are
called copies and the chrF nearest to the limit. Copies are the English article; that with every
tenth word exchanged; that in other letter case, spacing and quotation marks; that with every fourth
or every second sentence translated. No copies are the translation, and a page that holds
the English sentences and their translations.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from factcheck.core.calibration import UNMEASURED
from factcheck.core.claim import DocumentSpec, Role
from factcheck.core.document import Document, Span
from factcheck.core.rules import Rule
from factcheck.ingest.documents import read_document
from factcheck.registry import language_codes, language_pack
from factcheck.stages.relate import copied, document_findings
from factcheck.stages.segment import segment

__all__ = ["COPIES", "TRANSLATIONS", "Made", "called_a_copy", "main"]

_LINES = 12
_WORDS = 10  # every so many words one is exchanged

Made = Callable[[Sequence[str], Sequence[str]], list[str]]
"""Lines of a document, made of English lines and their translations."""


def _reworded(english: Sequence[str], foreign: Sequence[str]) -> list[str]:
    del foreign
    words = [line.split() for line in english]
    chance = Random("".join(english))  # noqa: S311 - a sample, not a secret
    others = [word for line in words for word in line]
    return [
        " ".join(chance.choice(others) if at % _WORDS == 0 else w for at, w in enumerate(line))
        for line in words
    ]


def _restyled(english: Sequence[str], foreign: Sequence[str]) -> list[str]:
    del foreign
    lines = [line.upper() if at % 2 else line.lower() for at, line in enumerate(english)]
    return ["  ".join(line.split()).replace('"', "”").replace("'", "’") for line in lines]


def _partly(every: int) -> Made:
    def made(english: Sequence[str], foreign: Sequence[str]) -> list[str]:
        lines = list(english)
        lines[::every] = foreign[::every]
        return lines

    return made


COPIES: dict[str, Made] = {
    "copy": lambda english, _: list(english),
    "every tenth word another": _reworded,
    "case, spaces, quotes": _restyled,
    "a quarter translated": _partly(4),
    "half translated": _partly(2),
}
TRANSLATIONS: dict[str, Made] = {
    "translation": lambda _, foreign: list(foreign),
    "both languages": lambda english, foreign: [
        line for both in zip(english, foreign, strict=True) for line in both
    ],
}


@dataclass(frozen=True, slots=True)
class _Text:
    document: Document
    body: str


def _read(folder: Path, name: str, language: str, lines: Sequence[str]) -> _Text:
    """Read lines as a check does; a language without a pack as text of its own alone."""
    text = "\n".join(lines)
    if language not in language_codes():
        whole = Span(0, len(text))
        return _Text(Document(name, name, language, Role.TRANSLATION, text, (whole,)), text)
    (folder / name).write_text(text, encoding="utf-8")
    spec = DocumentSpec(name, name, language, Role.TRANSLATION)
    document = read_document(spec, folder, page_languages=("en", language))
    segments = segment(document, language_pack(language))
    return _Text(document, "\n".join(one.text for one in segments))


def called_a_copy(
    folder: Path, language: str, english: Sequence[str], lines: Sequence[str]
) -> tuple[bool, float]:
    """Tell whether a check calls lines a copy of the English ones; also return their chrF.

    `folder` is where both are written, to be read again.
    """
    source = _read(folder, "source.txt", "en", english)
    text = _read(folder, "document.txt", language, lines)
    findings = document_findings(
        text.document, text.body, source.document, source.body, calibration=UNMEASURED
    )
    called = any(finding.rule is Rule.UNTRANSLATED for finding in findings)
    return called, copied("\n".join(lines), source.body)


def _articles(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t")[:2] for line in lines if "\t" in line]
    for start in range(0, len(rows) - _LINES + 1, _LINES):
        part = rows[start : start + _LINES]
        yield [row[0] for row in part], [row[1] for row in part]


def _line(
    language: str, name: str, made: Made, articles: Sequence[tuple[list[str], list[str]]]
) -> str:
    with TemporaryDirectory() as folder:
        found = [
            called_a_copy(Path(folder), language, english, made(english, foreign))
            for english, foreign in articles
        ]
    called, figures = sum(one for one, _ in found), [chrf for _, chrf in found]
    return (
        f"{language}  {name:<24}  called a copy: {called:>4} of {len(found)}"
        f"   chrF {min(figures):5.1f} to {max(figures):5.1f}"
    )


def main() -> None:
    """Run the measurement for each file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", metavar="LANGUAGE=PATH")
    parser.add_argument("--articles", type=int, help="as many of each file  [default: all]")
    options = parser.parse_args()
    for one in options.files:
        language, _, path = one.partition("=")
        articles = list(islice(_articles(Path(path)), options.articles))
        for name, made in (COPIES | TRANSLATIONS).items():
            print(_line(language, name, made, articles), flush=True)


if __name__ == "__main__":
    main()
