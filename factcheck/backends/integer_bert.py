"""BERT (Devlin et al. 2019) in integers: quick, and alike to the last bit on every processor.

Floating-point sums depend on their order, and the order on the processor; an 8-bit rounding then
makes a difference in the seventh digit one in the second. Here nothing depends on an order:

- every product of matrices is one of integers small enough for its sums to be exact, whether a
  processor adds them up as integers or as floats (see `integers`);
- a sum over a row is taken in one order, by adding halves (`exact_sums`);
- everything between is one rounded operation at a time (plus, times, divide, square root), which
  IEEE 754 fixes, or is looked up in a table of rounded values (exp, and the normal distribution
  of GELU).

So a text's output depends neither on the machine, nor on its neighbours, nor on its padding.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from factcheck.backends.exact_sums import FineMatrix, ordered_sum
from factcheck.backends.integers import IntegerMatrix, fast_integers, round_rows
from factcheck.backends.quantised import stored_rows

__all__ = ["BertShape", "IntegerBert", "IntegerClassifier"]

# Sums of integers up to this are exact in 32-bit floats, in any order.
_EXACT = 2**24

# exp(-x) for x in steps of 1/1024, as 15-bit integers: the sum of 512 of them is exact. Half a
# step is an error of 0.05 %, an eighth of what 8-bit integers lose. Beyond 10.4 all are zero.
_EXP_STEPS = 1024
_EXP_LARGEST = 2**15 - 1
# Padding is farther from the likeliest than any token can be.
_FAR = 2.0**40
# Attention's weights add up to 1; in integers to this, give or take a rounding a key.
_WEIGHTS_SUM = 2**13
# GELU is x times the normal distribution; beyond 6 that is 0 or 1 to nine digits. Taken at the
# middle of steps of 1/512, it is wrong by 0.0003 at most.
_GELU_STEPS = 512
_GELU_END = 6
# The tables' own values are rounded to so many steps of 1, lest the last bit of a machine's exp
# and erf shows in them.
_TABLE_STEPS = 2**20


@dataclass(frozen=True, slots=True)
class BertShape:
    """What a config says that the weights do not. `positions` in tokens."""

    heads: int
    layers: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Output:
    """What a network gives. Shape: `last_hidden_state` (rows, length, d)."""

    last_hidden_state: Tensor


@dataclass(frozen=True, slots=True)
class Logits:
    """What a classifier gives. Shape: `logits` (rows, labels)."""

    logits: Tensor


def _matrix(weights: Mapping[str, Tensor], *names: str) -> IntegerMatrix:
    """Return the matrix of a name, or those of several below one another."""
    rows = [stored_rows(weights, f"{name}.weight") for name in names]
    bias = torch.cat([weights[f"{name}.bias"] for name in names])
    integers, scale = (torch.cat(parts) for parts in zip(*rows, strict=True))
    return IntegerMatrix(integers, scale, bias, fast=fast_integers())


class _Normalised(nn.Module):
    """Layer normalisation (Ba et al. 2016)."""

    weight: Tensor
    bias: Tensor

    def __init__(self, weights: Mapping[str, Tensor], name: str, epsilon: float) -> None:
        super().__init__()
        self.register_buffer("weight", weights[f"{name}.weight"].float())
        self.register_buffer("bias", weights[f"{name}.bias"].float())
        self._epsilon = epsilon

    def forward(self, states: Tensor) -> Tensor:
        width = states.shape[-1]
        away = states - ordered_sum(states) / width
        variance = ordered_sum(away * away) / width
        return away.div_((variance + self._epsilon).sqrt_()).mul_(self.weight).add_(self.bias)


class _Attention(nn.Module):
    """Self-attention, whose two products are exact too.

    Shape: states (rows, length, d) and mask (rows, length) to (rows, wanted, d).
    """

    exp: Tensor

    def __init__(self, weights: Mapping[str, Tensor], name: str, shape: BertShape) -> None:
        super().__init__()
        inside = [f"{name}.self.{part}" for part in ("query", "key", "value")]
        self._all = _matrix(weights, *inside)
        self._out = _matrix(weights, f"{name}.output.dense")
        self._heads = shape.heads
        steps = range(math.ceil(math.log(2 * _EXP_LARGEST) * _EXP_STEPS) + 1)
        powers = [round(_EXP_LARGEST * math.exp(-step / _EXP_STEPS)) for step in steps]
        self.register_buffer("exp", torch.tensor(powers, dtype=torch.float32))

    def forward(self, states: Tensor, mask: Tensor, wanted: int) -> Tensor:
        rows, length, width = states.shape
        each = width // self._heads
        split = self._all(states).view(rows, length, 3, self._heads, each)
        query, key, value = split.permute(2, 0, 3, 1, 4).unbind()
        weights = self._weights(query[:, :, :wanted], key, mask.view(rows, 1, 1, length))
        # Padding has weight 0; it must not widen the scale either.
        value = value * mask.view(rows, 1, length, 1)
        largest = (_EXACT // 2) // _WEIGHTS_SUM - 1
        scale = value.abs().amax(dim=(2, 3), keepdim=True).clamp_(min=1e-12) / largest
        mixed = (weights @ value.div_(scale).round_()).mul_(scale / _WEIGHTS_SUM)
        out: Tensor = self._out(mixed.transpose(1, 2).reshape(rows, -1, width))
        return out

    def _weights(self, query: Tensor, key: Tensor, mask: Tensor) -> Tensor:
        """Return how much each token heeds each other one, as integers."""
        each = query.shape[-1]
        largest = math.isqrt(_EXACT // each)
        ours, our_scale = round_rows(query, largest)
        theirs, their_scale = round_rows(key, largest)
        away = (ours @ theirs.transpose(2, 3)).mul_(our_scale * (-_EXP_STEPS / math.sqrt(each)))
        away.mul_(their_scale.transpose(2, 3)).add_((1 - mask) * _FAR)
        away.sub_(away.amin(dim=-1, keepdim=True))
        steps = away.clamp_(max=len(self.exp) - 1).to(torch.int32)
        powers = self.exp.index_select(0, steps.view(-1)).view(steps.shape)
        return powers.div_(powers.sum(dim=-1, keepdim=True) / _WEIGHTS_SUM).round_()


class _Feed(nn.Module):
    """The two matrices with GELU (Hendrycks and Gimpel 2016) between them."""

    normal: Tensor

    def __init__(self, weights: Mapping[str, Tensor], name: str) -> None:
        super().__init__()
        self._wide = _matrix(weights, f"{name}.intermediate.dense")
        self._out = _matrix(weights, f"{name}.output.dense")
        middles = [
            (step + 0.5) / _GELU_STEPS - _GELU_END for step in range(2 * _GELU_END * _GELU_STEPS)
        ]
        normal = [(1 + math.erf(x / math.sqrt(2))) / 2 for x in middles]
        table = [0.0, *(round(p * _TABLE_STEPS) / _TABLE_STEPS for p in normal), 1.0]
        self.register_buffer("normal", torch.tensor(table, dtype=torch.float32))

    def forward(self, states: Tensor) -> Tensor:
        wide: Tensor = self._wide(states)
        places = (wide * _GELU_STEPS).add_(_GELU_END * _GELU_STEPS + 1)
        steps = places.clamp_(0, len(self.normal) - 1).to(torch.int32)
        wide.view(-1).mul_(self.normal.index_select(0, steps.view(-1)))
        out: Tensor = self._out(wide)
        return out


class _Layer(nn.Module):
    def __init__(self, weights: Mapping[str, Tensor], name: str, shape: BertShape) -> None:
        super().__init__()
        self._attention = _Attention(weights, f"{name}.attention", shape)
        self._attended = _Normalised(weights, f"{name}.attention.output.LayerNorm", shape.epsilon)
        self._feed = _Feed(weights, name)
        self._fed = _Normalised(weights, f"{name}.output.LayerNorm", shape.epsilon)

    def forward(self, states: Tensor, mask: Tensor, wanted: int) -> Tensor:
        """Return the states of the first `wanted` tokens of each row, from those of all."""
        mixed = self._attention(states, mask, wanted).add_(states[:, :wanted])
        attended: Tensor = self._attended(mixed)
        fed: Tensor = self._fed(self._feed(attended).add_(attended))
        return fed


class IntegerBert(nn.Module):
    """The encoder. Shape: token ids, mask and types (rows, length) to (rows, length, d)."""

    def __init__(self, weights: Mapping[str, Tensor], shape: BertShape) -> None:
        super().__init__()
        self._words = _Table(weights, "embeddings.word_embeddings")
        self._places = _Table(weights, "embeddings.position_embeddings")
        self._types = _Table(weights, "embeddings.token_type_embeddings")
        self._embedded = _Normalised(weights, "embeddings.LayerNorm", shape.epsilon)
        names = (f"encoder.layer.{number}" for number in range(shape.layers))
        self._layers = nn.ModuleList(_Layer(weights, name, shape) for name in names)

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor,
        token_type_ids: Tensor,
        *,
        wanted: int | None = None,
    ) -> Output:
        """Return the last hidden states: of each row's first `wanted` tokens, or of all."""
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        states = self._words(input_ids).add_(self._types(token_type_ids))
        states = self._embedded(states.add_(self._places(places)))
        mask, length = attention_mask.float(), input_ids.shape[1]
        for layer in self._layers[:-1]:
            states = layer(states, mask, length)
        return Output(self._layers[-1](states, mask, wanted or length))


class _Table(nn.Module):
    """Embeddings kept as integers, and widened as they are looked up."""

    integers: Tensor
    scale: Tensor

    def __init__(self, weights: Mapping[str, Tensor], name: str) -> None:
        super().__init__()
        integers, scale = stored_rows(weights, f"{name}.weight")
        self.register_buffer("integers", integers)
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return (
            nn.functional.embedding(ids, self.integers)
            .float()
            .mul_(nn.functional.embedding(ids, self.scale))
        )


class IntegerClassifier(nn.Module):
    """The encoder with a classifier of pairs on its first token."""

    base_model_prefix = "bert"

    def __init__(self, weights: Mapping[str, Tensor], shape: BertShape) -> None:
        super().__init__()
        self.bert = IntegerBert(
            {name.removeprefix("bert."): tensor for name, tensor in weights.items()}, shape
        )
        self._pooler = FineMatrix(weights, "bert.pooler.dense")
        self._labels = FineMatrix(weights, "classifier")

    def forward(self, **inputs: Tensor) -> Logits:
        """Return the logits. Shape: ids, mask and types (rows, length) to (rows, labels)."""
        first = self.bert(**inputs, wanted=1).last_hidden_state[:, 0].double()
        return Logits(self._labels(torch.tanh(self._pooler(first))).float())
