"""Measure alignment and added statements on articles made of parallel sentences.

    python -m factcheck.training.align_articles LANGUAGE=PARALLEL.tsv.gz... [--articles 25]

Each file holds English TAB translation, in the order of their texts. Prints a line a language: F1
of rows without and with an inserted sentence of another article in each document, how many of those
were found, and how many sentences that the source does hold were called added.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck.backends.loading import load_backend
from factcheck.core.document import Segment
from factcheck.core.protocols import NLIBackend
from factcheck.evaluation.alignment import (
    Article,
    Counts,
    Making,
    count_added,
    count_beads,
    make_articles,
)
from factcheck.stages.added import added
from factcheck.stages.align import align

__all__ = ["main"]

Vectors = NDArray[np.float32]
_COLUMNS = 2
_LINES_AN_ARTICLE = 15


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


def _measure(
    articles: Sequence[Article], embed: Callable[..., Vectors], backend: NLIBackend
) -> tuple[Counts, Counts, Counts]:
    beads = found = false = Counts()
    for article in articles:
        source, document = embed(article.source), embed(article.document)
        sizes = tuple(len(t) for t in article.source), tuple(len(t) for t in article.document)
        rows = align(source, document, sizes=sizes)
        beads += count_beads(article, rows)
        positions = added(
            rows,
            (_segments(article.source), source),
            (_segments(article.document), document),
            backend.score,
        )
        inserted, faithful = count_added(article, positions)
        found, false = found + inserted, false + faithful
    return beads, found, false


def main() -> None:
    """Run the measurement for each file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", metavar="LANGUAGE=PATH")
    parser.add_argument("--articles", type=int, default=25)
    parser.add_argument("--skip", type=int, default=0, help="lines to leave out at the start")
    parser.add_argument("--model", default="compact")
    options = parser.parse_args()
    backend = load_backend(options.model, threads=1)
    for one in options.files:
        language, _, path = one.partition("=")
        count = options.skip + options.articles * _LINES_AN_ARTICLE
        pairs = _pairs(Path(path), count)[options.skip :]
        plain = make_articles(pairs, Making(language))
        mixed = make_articles(pairs, Making(language, inserted=1))
        embed = _embedder(backend, plain + mixed)
        as_is, _, _ = _measure(plain, embed, backend)
        beads, found, false = _measure(mixed, embed, backend)
        print(
            f"{language}  {len(plain)} articles  F1 {as_is.f1:.3f}  with insertions {beads.f1:.3f}"
            f"  inserted found {found.right}/{found.there}"
            f"  false {false.right}/{false.there} = {false.right / max(1, false.there):.2%}",
            flush=True,
        )


if __name__ == "__main__":
    main()
