"""Weights stored as rows of 8-bit integers: half the bytes of 16-bit floats.

A folder whose config says `"weights": "int8-rows"` holds, for each matrix, `NAME` (8-bit integers)
and `NAME_scale` (a scale a row). Their product, rounded to 16 bits, is the weight; the rounding is
a tenth of what the integers already lost. Everything else of the folder is as transformers has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file

__all__ = ["is_quantised", "read_quantised", "stored_rows"]

_SCALE = "_scale"


def is_quantised(config: Mapping[str, object]) -> bool:
    """Tell whether a folder's weights are rows of integers."""
    return config.get("weights") == "int8-rows"


def read_quantised(path: Path) -> dict[str, torch.Tensor]:
    """Return the weights of a safetensors file by name, as 16-bit floats.

    Raises: ValueError where a matrix lacks its scale.
    """
    stored: dict[str, torch.Tensor] = load_file(path)
    weights = {}
    for name, tensor in stored.items():
        if name.endswith(_SCALE) and name.removesuffix(_SCALE) in stored:
            continue
        if tensor.dtype != torch.int8:
            weights[name] = tensor.half()
            continue
        integers, scale = stored_rows(stored, name)
        weights[name] = (integers.float() * scale).half()
    return weights


def stored_rows(stored: Mapping[str, torch.Tensor], name: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the integers of a matrix and its scales.

    Shape: (rows, columns) and (rows, 1).

    Raises: ValueError where the matrix is none of integers, or lacks its scale.
    """
    integers, scale = stored.get(name), stored.get(name + _SCALE)
    if integers is None or integers.dtype != torch.int8:
        message = f"the weights have no integers {name!r}"
        raise ValueError(message)
    if scale is None or scale.shape != (integers.shape[0], 1):
        message = f"the weights {name!r} have no scale a row"
        raise ValueError(message)
    return integers, scale.float()
