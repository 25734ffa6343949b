"""Matrix products in 8-bit integers."""

from pathlib import Path

import pytest
import torch

from factcheck.backends.integers import (
    IntegerMatrix,
    fast_integers,
    quantise_rows,
    use_integers,
)
from factcheck.backends.loading import load_backend
from factcheck.core.nli import Pair

# On a processor without fast integer products there is one way alone.
WAYS = [False, pytest.param(True, marks=pytest.mark.skipif(not fast_integers(), reason="no VNNI"))]


def _linear(columns: int, rows: int) -> torch.nn.Linear:
    torch.manual_seed(1)
    return torch.nn.Linear(columns, rows)


@pytest.mark.parametrize("fast", WAYS)
@pytest.mark.parametrize("columns", [64, 384, 1536, 1537])
def test_a_product_is_near_the_one_of_floats(columns: int, *, fast: bool) -> None:
    linear = _linear(columns, 48)
    states = torch.randn(3, 5, columns)
    found = IntegerMatrix.of_linear(linear, fast=fast)(states)
    assert found.shape == (3, 5, 48)
    assert found.dtype == torch.float32
    expected = linear(states)
    assert (found - expected).abs().max() < 0.03 * expected.abs().max()
    assert not torch.equal(found, expected)


@pytest.mark.skipif(not fast_integers(), reason="no VNNI")
def test_both_ways_give_the_same_bits() -> None:
    linear = _linear(1536, 384)
    # The largest values that can be: all rows at their scale's end, so that the sum is greatest.
    with torch.no_grad():
        linear.weight[:8] = 1.0
    states = torch.randn(64, 1536)
    states[:4] = 3.0
    ways = [IntegerMatrix.of_linear(linear, fast=fast)(states) for fast in (False, True)]
    assert torch.equal(*ways)


@pytest.mark.parametrize("fast", WAYS)
def test_a_token_never_depends_on_its_neighbours(*, fast: bool) -> None:
    layer = IntegerMatrix.of_linear(_linear(64, 32), fast=fast)
    states = torch.randn(4, 64)
    others = torch.cat([states[:1], 1000 * torch.randn(3, 64)])
    assert torch.equal(layer(states)[0], layer(others)[0])


def test_a_layer_without_bias_and_a_row_of_zeros() -> None:
    layer = IntegerMatrix.of_linear(torch.nn.Linear(32, 16, bias=False), fast=False)
    assert torch.equal(layer(torch.zeros(2, 32)), torch.zeros(2, 16))


def test_the_last_layer_of_a_classifier_stays_as_it_is() -> None:
    module = torch.nn.Sequential(_linear(64, 64), torch.nn.Sequential(_linear(64, 64)))
    module.append(_linear(64, 3))
    use_integers(module, "cpu")
    kinds = [type(part) for part in (module[0], module[1][0], module[2])]
    assert kinds == [IntegerMatrix, IntegerMatrix, torch.nn.Linear]


def test_integers_of_integers_are_the_same_ones() -> None:
    integers, scale = quantise_rows(torch.randn(8, 32))
    again, _ = quantise_rows((integers.float() * scale).half())
    assert torch.equal(integers, again)


def test_a_model_runs_in_integers(tiny: Path) -> None:
    pairs = [Pair("the cat sat.", "a cat sat."), Pair("no 12 dogs", "dogs ran at 9")]
    whole = load_backend(str(tiny)).score(pairs)
    backend = load_backend(str(tiny), precision="int8")
    assert "|int8|" in backend.signature
    for one, other in zip(whole, backend.score(pairs), strict=True):
        assert other is not None
        assert one is not None
        assert other.entailment == pytest.approx(one.entailment, abs=0.05)
    assert (backend.embed(["the cat"])[0] ** 2).sum() == pytest.approx(1, abs=1e-5)
