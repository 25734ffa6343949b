"""Matrix products in 8-bit integers: four times as fast as fp32 on processors with VNNI or AMX.

A matrix has one scale a row; what it is multiplied with has one scale a token, found as it comes
(dynamic quantisation, as in Zafrir et al. 2019, Q8BERT). A token's scale depends on that token
alone, so a score still never depends on its neighbours in a block. The products are summed in
integers, exactly, hence alike on every machine: where there are no fast integer products, floats
that hold integers give the same sums, at the speed of fp32. Everything between the products stays
fp32, whose last bits differ from one kind of processor to another; where that turns the rounding of
an 8-bit integer, it shows in the second or third digit of a score. So this is not the default for
any network; `integer_bert` leaves no such floats.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor, nn

__all__ = ["IntegerMatrix", "fast_integers", "quantise_rows", "round_rows", "use_integers"]

_LARGEST = 127
# A matrix with fewer rows is a classifier's last one: nothing to gain, and nearest the scores.
_FEWEST_ROWS = 16
# So many products of two 8-bit integers add up to less than 2 ** 24: floats hold the sum exactly.
_EXACT = 2**24 // _LARGEST**2


def round_rows(matrix: Tensor, largest: int) -> tuple[Tensor, Tensor]:
    """Return a matrix as integers of up to `largest`, held as floats, and the scale of each row.

    Shape: (..., columns) to (..., columns) and (..., 1); their product is nearest the matrix.
    """
    scale = matrix.abs().amax(dim=-1, keepdim=True).clamp_(min=1e-12) / largest
    return torch.round(matrix / scale), scale


def quantise_rows(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """Return a matrix as 8-bit integers and the scale of each row. Shape: as of `round_rows`."""
    integers, scale = round_rows(matrix.float(), _LARGEST)
    return integers.to(torch.int8), scale


class IntegerMatrix(nn.Module):
    """A matrix of 8-bit integers with a bias; what it multiplies is rounded to integers too.

    Shape: (..., in) to (..., out); `integers` is (out, in), `scale` (out, 1), `bias` (out,). `fast`
    keeps the matrix as integers, for `fast_integers`; else floats hold them.
    """

    weight: Tensor
    scale: Tensor
    bias: Tensor

    def __init__(self, integers: Tensor, scale: Tensor, bias: Tensor, *, fast: bool) -> None:
        super().__init__()
        weight = integers.t() if fast else integers.t().float()
        self.register_buffer("weight", weight, persistent=False)
        self.register_buffer("scale", scale.float().reshape(1, -1).clone(), persistent=False)
        self.register_buffer("bias", bias.float(), persistent=False)

    @classmethod
    def of_linear(cls, linear: nn.Linear, *, fast: bool) -> IntegerMatrix:
        """Round the matrix of a linear layer."""
        integers, scale = quantise_rows(linear.weight.detach())
        held: Tensor | None = linear.bias
        bias = torch.zeros(len(scale)) if held is None else held.detach()
        return cls(integers, scale, bias, fast=fast)

    def forward(self, states: Tensor) -> Tensor:
        """Return the product as fp32, each step of it rounded as IEEE 754 says."""
        integers, scale = quantise_rows(states.reshape(-1, states.shape[-1]))
        sums = _product(integers, self.weight).float()
        return sums.mul_(self.scale).mul_(scale).add_(self.bias).view(*states.shape[:-1], -1)


def use_integers(module: nn.Module, device: str) -> None:
    """Put integers in the place of all linear layers of a module but its classifier's last."""
    fast = device == "cpu" and fast_integers()
    for part in tuple(module.modules()):
        for name, child in tuple(part.named_children()):
            if type(child) is nn.Linear and child.out_features >= _FEWEST_ROWS:
                setattr(part, name, IntegerMatrix.of_linear(child, fast=fast))


@lru_cache(maxsize=1)
def fast_integers() -> bool:
    """Tell whether this processor multiplies 8-bit integers fast and exactly.

    Without VNNI, some kernels add pairs of products in 16 bits, which large values overflow, and
    torch's own way without AVX-512 is hundreds of times slower than floats.
    """
    if torch.backends.cpu.get_cpu_capability() != "AVX512":
        return False
    probe = torch.full((32, 64), _LARGEST, dtype=torch.int8)
    largest = 64 * _LARGEST**2
    try:
        found = (_integer_product(probe, probe.t()), _integer_product(-probe, probe.t()))
    except RuntimeError:
        return False
    return bool((found[0] == largest).all() and (found[1] == -largest).all())


def _integer_product(left: Tensor, right: Tensor) -> Tensor:
    product: Tensor = torch._int_mm(left, right)  # noqa: SLF001 - this torch has no public name for it
    return product


def _product(left: Tensor, right: Tensor) -> Tensor:
    """Return the exact product of a matrix of integers and one as `IntegerMatrix` keeps it."""
    if right.dtype == torch.int8:
        return _integer_product(left, right)
    total = torch.zeros(len(left), right.shape[1], dtype=torch.int32, device=left.device)
    for start in range(0, right.shape[0], _EXACT):
        part = slice(start, start + _EXACT)
        total += (left[:, part].float() @ right[part]).to(torch.int32)
    return total
