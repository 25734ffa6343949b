"""Measure whether the windows chosen for a claim hold the line it rests on: recall at k.

    python -m factcheck.training.retrieval DATA_FOLDER MODEL [LANGUAGE ...]

Two sets whose evidence is known: claims written by hand over passages (training/data), and
sentences of news articles checked against their translations (NTREX-128, its first 500 lines).
Claims are anchored in their source as in a check; of the translations no pair is scored.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.assessment import Purpose, anchor_claims, assess, prepare_claims, prepare_text
from factcheck.backends.loading import load_backend
from factcheck.core.claim import Claim, ClaimTable, Role
from factcheck.core.document import Document, Span
from factcheck.core.nli import NLIScores, Pair
from factcheck.core.protocols import NLIBackend
from factcheck.training.claims_data import FIT, TEST, load_passages

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Sought", "main", "recall"]

_TABLE = ClaimTable("", "", date(2024, 1, 1), None, (), ())
_LANGUAGES = ("ar", "de", "es", "fr", "ru", "zh")
_NTREX_LINES, _ARTICLE = 500, 14
_SILENT = NLIScores(0.0, 1.0, 0.0)


@dataclass(frozen=True, slots=True)
class Sought:
    """A source, its translation, and claims with the lines of it that each rests on."""

    name: str
    language: str
    source: tuple[str, ...]
    translation: tuple[str, ...]
    claims: tuple[tuple[str, tuple[int, ...]], ...]


class _EmbeddingOnly:
    """A backend that embeds and calls every pair neutral, so that every window is kept."""

    def __init__(self, backend: NLIBackend) -> None:
        self._backend = backend
        self.signature, self.calibration = backend.signature, backend.calibration

    def score(self, pairs: Sequence[Pair]) -> tuple[NLIScores | None, ...]:
        return (_SILENT,) * len(pairs)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self._backend.embed(texts)


def recall(sought: Sought, backend: NLIBackend) -> tuple[int, int, int, int]:
    """Return claims with a line of evidence among their windows, claims, windows, and all windows.

    All windows are every segment and every two neighbours, for each claim.
    """
    source = prepare_text(_document("source", "en", sought.source), backend)
    claims = prepare_claims(
        tuple(Claim(str(i), text) for i, (text, _) in enumerate(sought.claims)), backend
    )
    anchoring = assess(_TABLE, backend, claims, source, Purpose(anchors=True))
    claims = anchor_claims(claims, anchoring, source)
    document = _document("translation", sought.language, sought.translation)
    text = prepare_text(document, backend)
    starts = _starts(sought.translation)
    right = windows = 0
    read = assess(_TABLE, _EmbeddingOnly(backend), claims, text)
    for (_, lines), found in zip(sought.claims, read, strict=True):
        spans = [(one.candidate.window.start, one.candidate.window.end) for one in found]
        wanted = [(starts[at], starts[at] + len(sought.translation[at])) for at in lines]
        # A line is one segment or several; a window that shares half of it holds the evidence.
        right += any(
            min(end, stop) - max(start, begin) >= (stop - begin) / 2
            for start, end in spans
            for begin, stop in wanted
        )
        windows += len(found)
    every = len(sought.claims) * max(0, 2 * len(text.segments) - 1)
    return right, len(sought.claims), windows, every


def _starts(lines: Sequence[str]) -> list[int]:
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    return starts


def _document(name: str, language: str, lines: Sequence[str]) -> Document:
    text = "\n".join(lines)
    return Document(name, name, language, Role.TRANSLATION, text, (Span(0, len(text)),))


def _by_hand(data: Path, languages: Sequence[str]) -> Iterator[Sought]:
    for passage in load_passages(data, (*FIT, *TEST)):
        claims = tuple((c.text, c.lines) for c in passage.claims if c.kind == "supported")
        for language, translation in passage.translations.items():
            if language in languages and claims:
                yield Sought("by hand", language, passage.english, translation, claims)


def _news(data: Path, languages: Sequence[str]) -> Iterator[Sought]:
    for language in languages:
        path = data / "bench" / "ntrex" / f"{language}.tsv.gz"
        with gzip.open(path, "rt", encoding="utf-8") as rows:
            pairs = [row.rstrip("\n").split("\t")[:2] for row in rows][:_NTREX_LINES]
        for at in range(0, len(pairs) - _ARTICLE + 1, _ARTICLE):
            english, foreign = zip(*pairs[at : at + _ARTICLE], strict=True)
            claims = tuple((line, (i,)) for i, line in enumerate(english))
            yield Sought("news", language, english, foreign, claims)


def _report(sets: Iterable[Sought], backend: NLIBackend) -> None:
    counts: dict[tuple[str, str], Counter[str]] = {}
    for sought in sets:
        right, claims, windows, every = recall(sought, backend)
        for language in (sought.language, "all"):
            counts.setdefault((sought.name, language), Counter()).update(
                right=right, claims=claims, windows=windows, every=every
            )
    print("set      language  recall  claims  windows a claim  of all windows")
    for (name, language), n in counts.items():
        print(
            f"{name:<8} {language:<8} {n['right'] / n['claims']:7.3f} {n['claims']:7d} "
            f"{n['windows'] / n['claims']:16.1f} {n['windows'] / n['every']:15.1%}"
        )


def main() -> int:
    """Print recall by set and language."""
    data, model, *languages = sys.argv[1:]
    backend = load_backend(model)
    chosen = languages or list(_LANGUAGES)
    _report([*_by_hand(Path(data), chosen), *_news(Path(data), chosen)], backend)
    return 0


if __name__ == "__main__":
    sys.exit(main())
