"""Which lines are read for a claim."""

import numpy as np
import pytest

from factcheck.core.claim import Role
from factcheck.core.document import Document, Segment, Span
from factcheck.stages.overlap import shared_words
from factcheck.stages.retrieve import Query, pair_windows, retrieve

LINES = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
TEXT = "\n".join(LINES)
DOCUMENT = Document("d", "d.txt", "fr", Role.TRANSLATION, TEXT, (Span(0, len(TEXT)),))


def segments() -> tuple[Segment, ...]:
    found, at = [], 0
    for number, line in enumerate(LINES, start=1):
        found.append(Segment(line, at, at + len(line), number))
        at += len(line) + 1
    return tuple(found)


SEGMENTS = segments()
# Line i points in direction i, so that a query can ask for any line.
VECTORS = np.eye(len(LINES), dtype=np.float32)


def nothing_shared(_: str) -> float:
    return 0.0


def read_lines(query: Query) -> set[str]:
    found = retrieve(DOCUMENT, SEGMENTS, VECTORS, query, nothing_shared)
    return {candidate.window.text for candidate in found}


def test_the_claims_own_line_is_read() -> None:
    assert "zeta" in read_lines(Query(VECTORS[5]))


def test_the_counterpart_of_the_source_line_is_read() -> None:
    assert {"zeta", "beta"} <= read_lines(Query(VECTORS[5], VECTORS[1]))


def test_a_line_with_the_claims_words_is_read() -> None:
    found = retrieve(DOCUMENT, SEGMENTS, VECTORS, Query(VECTORS[0]), lambda t: float(t == "theta"))
    assert "theta" in {candidate.window.text for candidate in found}


def test_neighbours_are_read_together() -> None:
    assert {"epsilon\nzeta", "zeta\neta"} <= read_lines(Query(VECTORS[5]))


def test_pairs_stop_at_the_end() -> None:
    assert pair_windows(DOCUMENT, SEGMENTS, len(SEGMENTS) - 1) is None
    assert pair_windows(DOCUMENT, SEGMENTS, -1) is None


def test_windows_point_into_the_document() -> None:
    for candidate in retrieve(DOCUMENT, SEGMENTS, VECTORS, Query(VECTORS[3]), nothing_shared):
        window = candidate.window
        assert TEXT[window.start : window.end] == window.text


def test_an_empty_document_has_no_candidates() -> None:
    assert retrieve(DOCUMENT, (), VECTORS[:0], Query(VECTORS[0]), nothing_shared) == ()


@pytest.mark.parametrize(
    ("text", "language", "expected", "reason"),
    [
        ("Roscosmos a rencontré la NASA en 2018", "fr", 1.0, "names and numbers stay"),
        ("Роскосмос и НАСА в 2018", "ru", 2 / 3, "romanised letters, not translated acronyms"),
        ("2018 年", "zh", 1 / 3, "digits stay in any script"),
        ("Nichts davon.", "de", 0.0, "nothing is shared"),
        ("", "de", 0.0, "empty text"),
    ],
)
def test_shared_words(text: str, language: str, expected: float, reason: str) -> None:
    shared = shared_words("Roscosmos NASA 2018", {"the"}, (), language)
    assert shared(text) == pytest.approx(expected), reason
