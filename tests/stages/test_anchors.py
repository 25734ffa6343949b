"""Anchors of an alignment: values that both texts hold, the rarer the surer."""

import numpy as np
import pytest

from factcheck.core.value import Mention
from factcheck.stages.align import align
from factcheck.stages.anchors import value_rows


def _line(*values, kind="number"):
    return [Mention(kind, one, 0, len(one), one, None) for one in values]


def _shared(source, document):
    one, other = value_rows(source, document)
    return one @ other.T


@pytest.mark.parametrize(
    ("source", "document", "expected"),
    [
        pytest.param([_line("2018")], [_line("2018")], [[1.0]], id="in one line of each side"),
        pytest.param(
            [_line("2018")], [_line("2018"), _line("2018")], [[0.707, 0.707]], id="in two of one"
        ),
        pytest.param([_line("2018")], [_line("2019")], [[0.0]], id="another value"),
        pytest.param(
            [_line("May", kind="name")], [_line("May", kind="time")], [[0.0]], id="of another kind"
        ),
        pytest.param(
            [_line("NASA", kind="name")], [_line("nasa", kind="name")], [[1.0]], id="in other case"
        ),
        pytest.param([_line("7", "8")], [_line("7", "8")], [[2.0]], id="two are surer than one"),
        pytest.param([_line("7", "7")], [_line("7")], [[1.0]], id="twice in a line is once"),
        pytest.param([[]], [[]], [[0.0]], id="lines without a value"),
        pytest.param([_line("7")], [], [[]], id="an empty document"),
    ],
)
def test_shared_values(source, document, expected):
    assert _shared(source, document) == pytest.approx(np.array(expected), abs=1e-3)


def test_many_values_share_columns_and_stay_small():
    lines = [_line(str(i)) for i in range(3_000)]
    one, other = value_rows(lines, lines)
    assert one.shape == other.shape == (3_000, 512)
    assert np.diag(one[:100] @ other[:100].T) == pytest.approx(1)


def test_a_shared_value_joins_lines_that_are_equally_alike():
    noise = np.random.default_rng(7).normal(size=(1, 64))
    line = noise / np.linalg.norm(noise)
    source = line.astype(np.float32)
    document = np.repeat(0.5 * source, 2, axis=0)
    document[:, 0] += 1
    document /= np.linalg.norm(document, axis=1, keepdims=True)
    for at in (0, 1):
        lines = [_line("2018") if i == at else [] for i in (0, 1)]
        rows = align(source, document, value_rows([_line("2018")], lines))
        assert ((0,), (at,)) in [(row.source, row.document) for row in rows]
