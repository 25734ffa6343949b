"""Find what a document says and no line of its source does (FC305).

The alignment leaves a line alone; it counts as added only when no source line elsewhere is much
like it either, and when the source lines most like it do not entail it.
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

# Cosines, chosen on the development articles of `align`. A line left alone between aligned lines
# is most likely added; one beside a source line that was left alone too may be its translation,
# which the model did not recognise, and needs to be further off; so does a line that may be the
# rest of its neighbour's source, which is longer than the neighbour alone should have.
ALONE, BESIDE_A_GAP, BESIDE_ROOM = 0.6, 0.4, 0.3
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
    room = _room(rows, source[0], document[0])
    suspects = [
        (j, first, last)
        for j, gap in _left_alone(rows)
        for limit in [min(gap, BESIDE_ROOM) if j in room else gap]
        if _is_statement(document[0][j].text)
        for similarity, first, last in [_nearest(source[1], document[1][j])]
        if similarity < limit
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


def _left_alone(rows: Sequence[Alignment]) -> Iterator[tuple[int, float]]:
    """Yield document segments without a source, each with the cosine it must stay below."""
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and not (rows[end].source and rows[end].document):
            end += 1
        gap = rows[start:end]
        limit = BESIDE_A_GAP if any(row.source for row in gap) else ALONE
        yield from ((j, limit) for row in gap for j in row.document)
        start = end + 1


def _room(
    rows: Sequence[Alignment], source: Sequence[Segment], document: Sequence[Segment]
) -> frozenset[int]:
    """Return the lines next to a row that would be nearer the usual length with them."""
    sizes = [
        (
            sum(len(source[i].text) for i in row.source),
            sum(len(document[j].text) for j in row.document),
        )
        for row in rows
        if row.source and row.document
    ]
    if not sizes:
        return frozenset()
    usual = float(np.median([np.log(theirs / ours) for ours, theirs in sizes]))
    found = set()
    aligned = (row for row in rows if row.source and row.document)
    for row, (ours, theirs) in zip(aligned, sizes, strict=True):
        for j in (row.document[0] - 1, row.document[-1] + 1):
            if 0 <= j < len(document):
                longer = abs(np.log((theirs + len(document[j].text)) / ours) - usual)
                if longer < abs(np.log(theirs / ours) - usual):
                    found.add(j)
    return frozenset(found)


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
