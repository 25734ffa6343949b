"""Measure alignment and added statements on articles made of parallel sentences; fit the limits.

    python -m factcheck.training.align_articles LANGUAGE=PARALLEL.tsv.gz... [--articles 25]
        [--skip LINES] [--anchors] [--fit]

Each file holds English TAB translation, in the order of their texts. Articles are aligned as a
check aligns documents, with shared values and names as anchors. Prints a line a language: F1 of
rows; how many sentences of another article, one inserted into each document, were found; how many
sentences that the source does hold were called added; how many were found of those whose own
sentence was left out of the source, so that the rest is on their topic; how many pairs were scored.

`--anchors` also aligns without anchors, to see whether they help. `--fit` prints, over all
languages, what each choice of the limits of `stages.added` would find and raise falsely: after
another model has come, put the best into BESIDE_A_GAP and CARRIED there.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, product
from pathlib import Path
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from factcheck import registry
from factcheck.backends.loading import load_backend
from factcheck.cache import CachedBackend
from factcheck.core.alignment import Alignment
from factcheck.core.document import Segment
from factcheck.core.protocols import NLIBackend
from factcheck.core.value import Mention
from factcheck.evaluation.alignment import (
    Article,
    Counts,
    Making,
    count_added,
    count_beads,
    make_articles,
)
from factcheck.stages import added as stage
from factcheck.stages.align import align
from factcheck.stages.anchors import ANCHOR_KINDS, value_rows

__all__ = ["main"]

Vectors = NDArray[np.float32]
_COLUMNS = 2
_LINES_AN_ARTICLE = 15
# What is wanted of F1, shown in brackets; of texts in other scripts and word orders less.
_TARGET, _TARGETS = ".95", {"zh": ".92", "ar": ".92"}
_GAPS, _CARRIED = (0.2, 0.25, 0.3, 0.35, 0.4), (0.3, 0.4, 0.5, 0.6)


def _pairs(path: Path, count: int) -> list[tuple[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        whole = ((r[0], r[1]) for r in rows if len(r) >= _COLUMNS and r[0].strip() and r[1].strip())
        return list(islice(whole, count))


def _embedder(backend: NLIBackend, articles: Sequence[Article]) -> Callable[..., Vectors]:
    texts = sorted({text for a in articles for text in (*a.source, *a.document)})
    vectors = dict(zip(texts, backend.embed(texts), strict=True))
    return lambda wanted: np.array([vectors[text] for text in wanted])


def _segments(texts: Sequence[str]) -> list[Segment]:
    return [Segment(text, 0, len(text), line) for line, text in enumerate(texts, start=1)]


def _mentions(texts: Sequence[str], language: str) -> list[list[Mention]]:
    pack = registry.language_pack(language)
    kinds = [registry.comparator(kind) for kind in ANCHOR_KINDS]
    return [[mention for kind in kinds for mention in kind.find(t, pack)] for t in texts]


def _rows(
    article: Article, embed: Callable[..., Vectors], language: str = ""
) -> tuple[Alignment, ...]:
    """Align an article; without its language, without anchors."""
    sizes = tuple(len(t) for t in article.source), tuple(len(t) for t in article.document)
    anchors = None
    if language:
        anchors = value_rows(_mentions(article.source, "en"), _mentions(article.document, language))
    return align(embed(article.source), embed(article.document), anchors, sizes)


def _added(
    article: Article,
    rows: tuple[Alignment, ...],
    embed: Callable[..., Vectors],
    score: Callable[..., object],
) -> tuple[int, ...]:
    return stage.added(
        rows,
        (_segments(article.source), embed(article.source)),
        (_segments(article.document), embed(article.document)),
        score,  # type: ignore[arg-type]  # a backend's method, or one that counts around it
    )


def _measure(
    articles: Sequence[Article],
    language: str,
    embed: Callable[..., Vectors],
    backend: NLIBackend,
    *,
    inserted_only: bool,
) -> tuple[Counts, Counts, Counts, int]:
    beads = found = false = Counts()
    asked: list[object] = []

    def score(pairs: Sequence[object]) -> object:
        asked.extend(pairs)
        return backend.score(pairs)  # type: ignore[arg-type]  # pairs, as the stage makes them

    for article in articles:
        rows = _rows(article, embed, language)
        beads += count_beads(article, rows)
        positions = _added(article, rows, embed, score)
        there, faithful = count_added(article, positions, inserted_only=inserted_only)
        found, false = found + there, false + faithful
    return beads, found, false, len(asked)


def _share(counts: Counts) -> str:
    return f"{counts.right}/{counts.there} = {counts.right / max(1, counts.there):.1%}"


def _fitted(
    articles: Sequence[Article], language: str, embed: Callable[..., Vectors], backend: NLIBackend
) -> Iterator[tuple[tuple[float, float], Counts, Counts]]:
    """Yield the limits tried, what they find of all that has no source, and their false alarms."""
    aligned = [(article, _rows(article, embed, language)) for article in articles]
    for gap, carried in product(_GAPS, _CARRIED):
        found = false = Counts()
        with patch.object(stage, "BESIDE_A_GAP", gap), patch.object(stage, "CARRIED", carried):
            for article, rows in aligned:
                positions = _added(article, rows, embed, backend.score)
                there, faithful = count_added(article, positions, inserted_only=False)
                found, false = found + there, false + faithful
        yield (gap, carried), found, false


def main() -> None:
    """Run the measurement for each file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", metavar="LANGUAGE=PATH")
    parser.add_argument("--articles", type=int, default=25)
    parser.add_argument("--skip", type=int, default=0, help="lines to leave out at the start")
    parser.add_argument("--model", default="compact")
    parser.add_argument("--anchors", action="store_true", help="align without anchors, too")
    parser.add_argument("--fit", action="store_true", help="try other limits of added statements")
    options = parser.parse_args()
    backend = CachedBackend(load_backend(options.model, threads=1))
    limits: dict[tuple[float, float], tuple[Counts, Counts]] = {}
    for one in options.files:
        language, _, path = one.partition("=")
        count = options.skip + options.articles * _LINES_AN_ARTICLE
        pairs = _pairs(Path(path), count)[options.skip :]
        plain = make_articles(pairs, Making(language))
        mixed = make_articles(pairs, Making(language, inserted=1))
        embed = _embedder(backend, plain + mixed)
        beads, near, false, _ = _measure(plain, language, embed, backend, inserted_only=False)
        _, inserted, wrong, scored = _measure(mixed, language, embed, backend, inserted_only=True)
        wanted = _TARGETS.get(language, _TARGET)
        print(
            f"{language}  {len(plain)} articles  alignment F1 {beads.f1:.3f} ({wanted})"
            f"  inserted {_share(inserted)} (90 %), false {_share(false + wrong)} (2 %)"
            f"  same topic {_share(near)}  {scored} pairs",
            flush=True,
        )
        if options.anchors:
            bare = Counts()
            for article in plain:
                bare += count_beads(article, _rows(article, embed))
            print(f"{language}  without anchors F1 {bare.f1:.3f}", flush=True)
        for tried, there, faithful in (
            _fitted(plain + mixed, language, embed, backend) if options.fit else ()
        ):
            before = limits.get(tried, (Counts(), Counts()))
            limits[tried] = before[0] + there, before[1] + faithful
    for (gap, carried), (there, faithful) in limits.items():
        print(f"gap {gap}  carried {carried}  found {_share(there)}  false {_share(faithful)}")


if __name__ == "__main__":
    main()
