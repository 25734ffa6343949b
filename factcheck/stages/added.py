"""Find what a document says and no line of its source does (FC305).

The alignment leaves a line alone; it counts as added when the source lines most like it do not
entail it, and when it is not the translation of a source line left alone beside it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.core.alignment import Alignment
from factcheck.core.claim import Role, Severity
from factcheck.core.document import Document, Segment
from factcheck.core.nli import NLIScores, Pair
from factcheck.core.report import Finding
from factcheck.core.rules import Rule
from factcheck.core.verdict import Direction, Evidence

__all__ = ["SEVERITIES", "added", "added_findings"]

Vectors = NDArray[np.float32]
Score = Callable[[Sequence[Pair]], tuple[NLIScores | None, ...]]

# Reports and background owe the source nothing, so they cannot add to it.
SEVERITIES = {Role.TRANSLATION: Severity.WARNING, Role.SUMMARY: Severity.NOTE}

# Fitted with `python -m factcheck.training.align_articles ... --fit` on articles of news and health
# texts in four languages, with sentences of the source left out. A line as like a source line as
# SAME repeats it; one beside a source line that was left alone, too, may be its translation that
# the model did not recognise, and must be further from it.
SAME, BESIDE_A_GAP = 0.9, 0.25
# Probability that the source entails a line from which the line is carried after all.
CARRIED = 0.5
# Letters and digits; a Han sign or syllable counts as three. Shorter lines are connectives, names
# of sections, agencies or days.
SHORTEST_STATEMENT = 20
_WIDE = frozenset({"W", "F"})
_JOINED = 3  # source segments at most that one line may stand for


def added(
    rows: Sequence[Alignment],
    source: tuple[Sequence[Segment], Vectors],
    document: tuple[Sequence[Segment], Vectors],
    score: Score,
) -> tuple[int, ...]:
    """Return the positions of document segments that no source segment supports.

    `source` and `document` are segments with their embeddings; `score` is a backend's method.

    Shape: embeddings (number of segments, d), rows of length 1.
    """
    if not len(source[0]):
        return ()
    suspects = [
        (j, first, last)
        for j, missing in _left_alone(rows)
        if _is_statement(document[0][j].text)
        for similarity, first, last in [_nearest(source[1], document[1][j])]
        if similarity < SAME and _cosine(source[1], missing, document[1][j]) < BESIDE_A_GAP
    ]
    pairs = [
        Pair(_joined(source[0][first:last]), " ".join(document[0][j].text.split()))
        for j, first, last in suspects
    ]
    scored = score(pairs) if pairs else ()
    return tuple(
        sorted(
            j
            for (j, *_), scores in zip(suspects, scored, strict=True)
            if scores is None or scores.entailment < CARRIED
        )
    )


def _left_alone(rows: Sequence[Alignment]) -> Iterator[tuple[int, list[int]]]:
    """Yield document segments without a source, each with the source's own in the same gap."""
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and not (rows[end].source and rows[end].document):
            end += 1
        gap = rows[start:end]
        missing = [i for row in gap for i in row.source]
        yield from ((j, missing) for row in gap for j in row.document)
        start = end + 1


def _cosine(source: Vectors, positions: Sequence[int], line: Vectors) -> float:
    """Return the highest cosine of a line with some source segments, -1 where there are none."""
    return float((source[positions] @ line).max()) if positions else -1.0


def _is_statement(text: str) -> bool:
    weights = (
        3 if unicodedata.east_asian_width(char) in _WIDE else 1 for char in text if char.isalnum()
    )
    return sum(weights) >= SHORTEST_STATEMENT


def _nearest(source: Vectors, line: Vectors) -> tuple[float, int, int]:
    """Return the highest cosine of a line with joined source segments, and which they are."""
    best = (-2.0, 0, 1)
    for count in range(1, min(_JOINED, len(source)) + 1):
        joins = sum(source[k : len(source) - count + 1 + k] for k in range(count))
        cosines = (joins @ line) / np.maximum(np.linalg.norm(joins, axis=1), 1e-6)
        at = int(np.argmax(cosines))
        best = max(best, (float(cosines[at]), at, at + count))
    return best


def _joined(segments: Sequence[Segment]) -> str:
    return " ".join(" ".join(segment.text.split()) for segment in segments)


def added_findings(
    document: Document, segments: Sequence[Segment], positions: Sequence[int]
) -> tuple[Finding, ...]:
    """Return FC305 for each added statement, with its line; none where the role owes nothing."""
    severity = SEVERITIES.get(document.role)
    if severity is None:
        return ()
    lines = (segments[position] for position in positions)
    return tuple(
        Finding(
            rule=Rule.ADDED,
            severity=severity,
            message="no line of the source says this",
            document=document.id,
            evidence=(
                Evidence(
                    document.path, line.line, line.start, line.end, line.text, Direction.NEAREST
                ),
            ),
        )
        for line in lines
    )
