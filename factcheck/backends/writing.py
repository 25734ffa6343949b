"""Lets a network write: a sequence-to-sequence model's likeliest continuation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from factcheck.backends.checkpoint import quietly

__all__ = ["write"]


def write(module: Any, ids: Sequence[int], most: int, forced: int | None) -> list[int]:  # noqa: ANN401 - transformers is not annotated
    """Return what a network writes for a text, token by token, at most `most` of them.

    `forced` is the token that it must begin with. No sampling and no beams, whatever the model's
    own settings say: the same text always gives the same tokens.
    """
    inputs = torch.tensor([list(ids)], device=module.device)
    with torch.inference_mode(), quietly():
        written = module.generate(
            input_ids=inputs,
            attention_mask=torch.ones_like(inputs),
            max_new_tokens=most,
            max_length=None,
            num_beams=1,
            do_sample=False,
            forced_bos_token_id=forced,
        )
    found: list[int] = written[0].tolist()
    return found
