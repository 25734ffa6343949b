"""Alignment: orders, gaps, joins, moves; embeddings here are random and exact, so known."""

from itertools import pairwise

import numpy as np
import pytest

from factcheck.stages.align import DENSE, align


def _unit(vectors):
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def _texts(count, seed=0):
    return _unit(np.random.default_rng(seed).normal(size=(count, 384)))


def _joined(vectors, *groups):
    return _unit(np.array([vectors[list(group)].sum(axis=0) for group in groups]))


def _rows(source, document, **more):
    return [(row.source, row.document) for row in align(source, document, **more)]


S = _texts(6)
SAME = [((i,), (i,)) for i in range(6)]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        pytest.param(S, SAME, id="one to one"),
        pytest.param(
            S[[0, 1, 3, 4, 5]],
            [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2,)), ((4,), (3,)), ((5,), (4,))],
            id="a segment left out",
        ),
        pytest.param(
            np.concatenate([S[:2], _texts(1, 9), S[2:]]),
            [*SAME[:2], ((), (2,)), *(((i,), (i + 1,)) for i in range(2, 6))],
            id="a segment added",
        ),
        pytest.param(
            _joined(S, [0], [1, 2], [3, 4, 5]),
            [((0,), (0,)), ((1, 2), (1,)), ((3, 4, 5), (2,))],
            id="neighbours joined",
        ),
        pytest.param(
            S[[0, 1, 3, 2, 4, 5]],
            [((0,), (0,)), ((1,), (1,)), ((2,), (3,)), ((3,), (2,)), ((4,), (4,)), ((5,), (5,))],
            id="two neighbours change places",
        ),
        pytest.param(
            S[[0, 4, 1, 2, 3, 5]],
            [((0,), (0,)), ((1,), (2,)), ((2,), (3,)), ((3,), (4,)), ((4,), (1,)), ((5,), (5,))],
            id="one moves up a few places",
        ),
        pytest.param(S[:0], [((i,), ()) for i in range(6)], id="an empty document"),
        pytest.param(
            _texts(2, 9),
            [((), (0,)), ((), (1,)), *(((i,), ()) for i in range(6))],
            id="another text",
        ),
    ],
)
def test_rows(document, expected):
    assert sorted(_rows(S, document)) == sorted(expected)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_short_texts(count):
    assert _rows(S[:count], S[:count]) == SAME[:count]
    assert _rows(S[:count], S[:0]) == [((i,), ()) for i in range(count)]
    assert _rows(S[:0], S[:count]) == [((), (i,)) for i in range(count)]


def test_split_segments():
    assert _rows(_joined(S, [0, 1], [2], [3, 4]), S[:5]) == [
        ((0,), (0, 1)),
        ((1,), (2,)),
        ((2,), (3, 4)),
    ]


def test_similarity_is_the_cosine_of_the_joins():
    rows = align(_joined(S, [0, 1], [2], [3]), S[:4])
    assert [round(row.similarity, 4) for row in rows] == [1.0, 1.0, 1.0]
    assert [row.similarity for row in align(S[:1], S[:0])] == [0.0]


def test_anchors_decide_between_equals():
    source, document = S[:1], _unit(0.4 * S[[0, 0]] + 0.6 * _texts(2, 9))
    document = document[[0, 0]]
    for at in (0, 1):
        anchors = np.ones((1, 1), np.float32), np.eye(2, dtype=np.float32)[:, [at]]
        assert ((0,), (at,)) in _rows(source, document, anchors=anchors)


def test_sizes_keep_a_long_segment_from_a_short_one():
    # The middle segment was left out; joined to its neighbour it would be half as long again.
    source = _unit(np.concatenate([S[:3], _unit(S[2:3] + 0.9 * S[3:4]), S[4:]]))
    document = source[[0, 1, 2, 4, 5]]
    rows = _rows(source, document, sizes=([50] * 6, [60] * 5))
    assert ((3,), ()) in rows
    assert ((2,), (2,)) in rows


def test_every_segment_stands_in_one_row():
    source, document = _texts(40, 1), np.concatenate([_texts(15, 2), _texts(40, 1)[5:30]])
    rows = align(source, document)
    assert sorted(i for row in rows for i in row.source) == list(range(40))
    assert sorted(j for row in rows for j in row.document) == list(range(40))
    for one, two in pairwise(row.source for row in rows if row.source):
        assert one[-1] < two[0]


def test_a_long_document_is_aligned_in_bands():
    source = _texts(DENSE * 3, 3)
    kept = [i for i in range(len(source)) if i % 7]
    noise = 0.5 * _texts(len(kept), 4)
    document = _unit(source[kept] + noise)
    expected = {((i,), (j,)) for j, i in enumerate(kept)}
    assert len(expected & set(_rows(source, document))) > 0.99 * len(kept)


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_a_few_segments_against_a_long_document(count):
    long = _texts(DENSE * 2 + 1, 5)
    for source, document in ((S[:count], long), (long, S[:count])):
        rows = _rows(source, document)
        assert [i for one, _ in rows for i in one] == list(range(len(source)))
        assert sorted(j for _, other in rows for j in other) == list(range(len(document)))
