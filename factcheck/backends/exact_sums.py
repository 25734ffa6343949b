"""Sums that are the same to the last bit whatever the order a processor takes them in."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor, nn

from factcheck.backends.integers import round_rows
from factcheck.backends.quantised import stored_rows

__all__ = ["FineMatrix", "exact_mean", "ordered_sum"]

# What needs no speed is rounded to integers of this size, whose sums 64 bits hold exactly.
_FINE = 2**20


def ordered_sum(rows: Tensor) -> Tensor:
    """Return the sum of each row, added up in one order on every processor.

    Shape: (..., n) to (..., 1).

    >>> import torch
    >>> ordered_sum(torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]])).tolist()
    [[15.0]]
    """
    while rows.shape[-1] > 1:
        half = rows.shape[-1] // 2
        sums = rows[..., :half] + rows[..., half : 2 * half]
        if rows.shape[-1] % 2:
            sums[..., :1] += rows[..., -1:]
        rows = sums
    return rows


def exact_mean(states: Tensor, mask: Tensor) -> Tensor:
    """Return the mean of each row's own tokens, the same whatever the order of the sum.

    Shape: (rows, length, d) and (rows, length) to (rows, d).
    """
    fine = (states.double() * _FINE).round_().mul_(mask.unsqueeze(-1))
    return fine.sum(1) / (mask.sum(1, keepdim=True) * _FINE)


class FineMatrix(nn.Module):
    """A linear layer in 64 bits, which hold sums of far larger integers exactly.

    Shape: (rows, in) to (rows, out).
    """

    integers: Tensor
    scale: Tensor
    bias: Tensor

    def __init__(self, weights: Mapping[str, Tensor], name: str) -> None:
        super().__init__()
        integers, scale = stored_rows(weights, f"{name}.weight")
        self.register_buffer("integers", integers.t().double())
        self.register_buffer("scale", scale.double().reshape(1, -1))
        self.register_buffer("bias", weights[f"{name}.bias"].double())

    def forward(self, states: Tensor) -> Tensor:
        """Return the product, of states in 64 bits."""
        fine, scale = round_rows(states, _FINE)
        return (fine @ self.integers).mul_(self.scale).mul_(scale).add_(self.bias)
