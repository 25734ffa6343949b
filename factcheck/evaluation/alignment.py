"""Articles with a known alignment, made from parallel sentences, and how well one is found.

The sentences of a parallel text, in their order, become articles of twelve to fifteen sentences;
some are dropped on one side, some neighbours are joined on one side, and where asked sentences of
other articles are inserted into the document. What was done is the truth to be found again.
`python -m factcheck.training.align_articles` runs the stages on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from factcheck.core.alignment import Alignment

__all__ = ["Article", "Counts", "Making", "count_added", "count_beads", "make_articles"]

# Scripts that put no space between sentences.
_UNSPACED = frozenset({"zh", "ja"})
_SHORTEST, _LONGEST = 12, 15


@dataclass(frozen=True, slots=True)
class Making:
    """How articles are made. Units: chances in [0, 1]; `inserted` is sentences an article."""

    language: str
    dropped: float = 0.15
    joined: float = 0.1
    inserted: int = 0
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Article:
    """A source and its translation as lists of segments, with the rows that are right.

    `inserted` are positions in the document of sentences that come from elsewhere; sentences whose
    source was dropped are rows with an empty source, as those are.
    """

    source: tuple[str, ...]
    document: tuple[str, ...]
    rows: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]
    inserted: frozenset[int]

    @property
    def unsupported(self) -> frozenset[int]:
        """Positions in the document that no source sentence stands for."""
        return frozenset(i for source, document in self.rows if not source for i in document)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were found rightly, found, and there to be found."""

    right: int = 0
    found: int = 0
    there: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.found + other.found, self.there + other.there)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall.

        >>> Counts(8, 10, 10).f1
        0.8
        """
        return 2 * self.right / max(1, self.found + self.there)


@dataclass(frozen=True, slots=True)
class _Row:
    """The sentences of one row, by their place in the parallel text; -1 for inserted text."""

    source: tuple[str, ...]
    document: tuple[str, ...]
    inserted: bool = False


def make_articles(pairs: Sequence[tuple[str, str]], making: Making) -> tuple[Article, ...]:
    """Make articles of parallel sentences (source, translation) in their order.

    The same sentences, settings and seed make the same articles.
    """
    articles = []
    start = 0
    while start + _SHORTEST <= len(pairs):
        # Each article has its own, so that what is inserted into one changes nothing in the next.
        random = Random(f"{making.seed}:{start}")  # noqa: S311 - a sample, not a secret
        end = start + random.randint(_SHORTEST, _LONGEST)
        others = (*pairs[:start], *pairs[end:])
        rows = list(_join(_drop(pairs[start:end], making, random), making, random))
        for _ in range(making.inserted if others else 0):
            row = _Row((), (random.choice(others)[1],), inserted=True)
            rows.insert(random.randint(0, len(rows)), row)
        articles.append(_article(rows, making.language))
        start = end
    return tuple(articles)


def _drop(pairs: Iterable[tuple[str, str]], making: Making, random: Random) -> Iterator[_Row]:
    """Drop sentences, all on one side: a translation either leaves out or adds."""
    from_source = random.random() < 0.5  # noqa: PLR2004 - either side
    for source, document in pairs:
        if random.random() >= making.dropped:
            yield _Row((source,), (document,))
        else:
            yield _Row((), (document,)) if from_source else _Row((source,), ())


def _join(rows: Iterable[_Row], making: Making, random: Random) -> Iterator[_Row]:
    """Make one row of two neighbours that stand on both sides."""
    waiting: _Row | None = None
    for row in rows:
        whole = waiting and waiting.source and waiting.document and row.source and row.document
        single = waiting and len(waiting.source) == len(waiting.document) == 1
        if waiting and whole and single and random.random() < making.joined:
            waiting = _Row(waiting.source + row.source, waiting.document + row.document)
            continue
        if waiting:
            yield waiting
        waiting = row
    if waiting:
        yield waiting


def _article(rows: Iterable[_Row], language: str) -> Article:
    source: list[str] = []
    document: list[str] = []
    known: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    inserted: set[int] = set()
    for row in rows:
        joined = len(row.source) > 1
        on_source = joined and len(known) % 2 == 0  # which side holds both as one segment
        texts = (" ".join(row.source),) if on_source else row.source
        gap = "" if language in _UNSPACED else " "
        lines = (gap.join(row.document),) if joined and not on_source else row.document
        known.append((_extend(source, texts), _extend(document, lines)))
        if row.inserted:
            inserted.update(known[-1][1])
    return Article(tuple(source), tuple(document), tuple(known), frozenset(inserted))


def _extend(texts: list[str], more: Sequence[str]) -> tuple[int, ...]:
    texts.extend(more)
    return tuple(range(len(texts) - len(more), len(texts)))


def count_beads(article: Article, found: Iterable[Alignment]) -> Counts:
    """Count rows with both sides that are found exactly as they are, the strict count of Vecalign.

    Source: Thompson and Koehn (2019), section 4.
    """
    right = {row for row in article.rows if all(row)}
    rows = {(a.source, a.document) for a in found if a.source and a.document}
    return Counts(len(right & rows), len(rows), len(right))


def count_added(
    article: Article, added: Iterable[int], *, inserted_only: bool = True
) -> tuple[Counts, Counts]:
    """Count added statements found, and false alarms.

    Returns the inserted sentences (without `inserted_only`, all that have no source), and the
    sentences that the source does hold, with those of them wrongly called added as `right`.
    """
    positions = frozenset(added)
    there = article.inserted if inserted_only else article.unsupported
    faithful = frozenset(range(len(article.document))) - article.unsupported
    return (
        Counts(len(there & positions), len(positions), len(there)),
        Counts(len(faithful & positions), len(positions), len(faithful)),
    )
