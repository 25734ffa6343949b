"""Reads the weights out of a trainer's checkpoint."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import safe_open

__all__ = ["MASTER", "read_masters"]

MASTER = "master."
"""What the names of weights begin with in a checkpoint; the optimizer's state has other names."""


def read_masters(path: Path) -> dict[str, torch.Tensor]:
    """Return the weights of a checkpoint by name, in 32-bit floats."""
    with safe_open(path, "pt") as file:
        names = [name for name in file.keys() if name.startswith(MASTER)]  # noqa: SIM118 - no dict
        return {name.removeprefix(MASTER): file.get_tensor(name) for name in names}
