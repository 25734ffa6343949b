"""How surely an untranslated copy is told from a translation (FC301), on parallel sentences.

    python -m factcheck.evaluation.untranslated LANGUAGE=PARALLEL.tsv.gz...

The sentences (English TAB translation) become articles of twelve. A copy is the English article
itself, a near-copy one in which every fourth sentence was translated. Prints a line a language:
copies and near-copies called copies, translations called copies, and the chrF of each nearest to
the limit.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.core.calibration import UNMEASURED
from factcheck.core.claim import Role
from factcheck.core.document import Document, Span
from factcheck.core.rules import Rule
from factcheck.stages.relate import COPY_CHRF, copied, document_findings

__all__ = ["main"]

_LINES, _EVERY = 12, 4


def _articles(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t")[:2] for line in lines if "\t" in line]
    for start in range(0, len(rows) - _LINES + 1, _LINES):
        part = rows[start : start + _LINES]
        yield [row[0] for row in part], [row[1] for row in part]


def _document(language: str, text: str) -> Document:
    return Document(language, language, language, Role.TRANSLATION, text, (Span(0, len(text)),))


def _called(source: str, text: str, language: str) -> bool:
    """Tell whether the stage itself calls a text a copy."""
    findings = document_findings(
        _document(language, text), text, _document("en", source), source, calibration=UNMEASURED
    )
    return any(finding.rule is Rule.UNTRANSLATED for finding in findings)


def _line(language: str, articles: Sequence[tuple[list[str], list[str]]]) -> str:
    called = {"copies": 0, "near-copies": 0, "translations": 0}
    nearest, furthest = 100.0, 0.0
    for english, foreign in articles:
        source = "\n".join(english)
        mixed = list(english)
        mixed[::_EVERY] = foreign[::_EVERY]
        texts = {"copies": english, "near-copies": mixed, "translations": foreign}
        for name, lines in texts.items():
            called[name] += _called(source, "\n".join(lines), language)
        nearest = min(nearest, copied("\n".join(mixed), source))
        furthest = max(furthest, copied("\n".join(foreign), source))
    count = len(articles)
    shares = ", ".join(f"{name} {found}/{count}" for name, found in called.items())
    return (
        f"{language}  called copies: {shares}; chrF of near-copies from {nearest:.1f}, "
        f"of translations up to {furthest:.1f}, limit {COPY_CHRF:g}"
    )


def main() -> None:
    """Run the measurement for each file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", metavar="LANGUAGE=PATH")
    for one in parser.parse_args().files:
        language, _, path = one.partition("=")
        print(_line(language, list(_articles(Path(path)))), flush=True)


if __name__ == "__main__":
    main()
