"""Steps of 16-bit weights through 32-bit masters, and checkpoints that go on where they stopped.

On a CPU, plain bf16 weights with fp32 masters train three times as fast as autocast.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import save_file

from factcheck.training.weights import MASTER

__all__ = ["Trainer"]

_PARTS = ("embeddings", "head", "body")
_CLIP = 1.0
_WARM_UP = 100
# What the rate ends at, as a share of where it began.
_FLOOR = 0.03


class Trainer:
    """AdamW (Loshchilov and Hutter 2019) over a model's masters, with a linear schedule.

    The schedule counts tokens, not time, so that an interrupted run ends where a whole one would.
    """

    def __init__(
        self, model: torch.nn.Module, rates: Mapping[str, float], tokens: int, dtype: torch.dtype
    ) -> None:
        self.model = model
        self.tokens = tokens
        self.seen = 0
        self.steps = 0
        self._rates = rates
        masters = {n: p.detach().float().clone() for n, p in model.named_parameters()}
        model.to(dtype)
        self._pairs = {n: (p, masters[n]) for n, p in model.named_parameters()}
        groups: list[dict[str, Any]] = [{"params": [], "lr": rates[part]} for part in _PARTS]
        for name, (_, master) in self._pairs.items():
            groups[_PARTS.index(_part(name))]["params"].append(master)
        self._optimizer = torch.optim.AdamW(
            groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True
        )

    @property
    def progress(self) -> float:
        """Share of the tokens that have been seen."""
        return self.seen / self.tokens

    def step(self, loss: torch.Tensor, tokens: int) -> None:
        """Take one step down the loss of a batch of so many tokens."""
        torch.autograd.backward(loss)
        with torch.no_grad():
            for parameter, master in self._pairs.values():
                gradient = parameter.grad
                master.grad = None if gradient is None else gradient.float()
                parameter.grad = None
            masters = [master for _, master in self._pairs.values()]
            torch.nn.utils.clip_grad_norm_(masters, _CLIP)
            scale = min(1.0, (self.steps + 1) / _WARM_UP) * max(_FLOOR, 1 - self.progress)
            for group, part in zip(self._optimizer.param_groups, _PARTS, strict=True):
                group["lr"] = self._rates[part] * scale
            self._optimizer.step()
            for parameter, master in self._pairs.values():
                parameter.copy_(master)
        self.steps += 1
        self.seen += tokens

    def save(self, path: Path) -> None:
        """Write all that a later run needs to go on, whole or not at all."""
        tensors, counts = {}, {}
        for name, (_, master) in self._pairs.items():
            tensors[MASTER + name] = master
            for key, value in self._optimizer.state[master].items():
                tensors[f"{key}.{name}"] = value
        counts = {"seen": self.seen, "steps": self.steps}
        partial = path.with_suffix(".partial")
        save_file(tensors, partial, {"counts": json.dumps(counts)})
        partial.replace(path)

    def resume(self, path: Path) -> None:
        """Go on where `save` wrote."""
        with safe_open(path, "pt") as file:
            counts = json.loads(file.metadata()["counts"])
            for name, (parameter, master) in self._pairs.items():
                master.copy_(file.get_tensor(MASTER + name))
                with torch.no_grad():
                    parameter.copy_(master)
                keys = ("step", "exp_avg", "exp_avg_sq")
                found = [key for key in keys if f"{key}.{name}" in file.keys()]  # noqa: SIM118
                if found:
                    self._optimizer.state[master] = {
                        key: file.get_tensor(f"{key}.{name}").to(master.device) for key in found
                    }
        self.seen, self.steps = counts["seen"], counts["steps"]


def _part(name: str) -> str:
    if "word_embeddings" in name:
        return "embeddings"
    return "head" if "classifier" in name or "pooler" in name else "body"
