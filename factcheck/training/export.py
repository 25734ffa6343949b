"""Writes a trained network as a model folder: small weights, tokenizer, config with its labels.

Weights in two dimensions are stored as rows of 8-bit integers, each row with a scale of its own
(symmetric, as in Jacob et al. 2018 per channel); the rest, a thousandth of all, as 16-bit floats.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save
from tokenizers import Tokenizer

from factcheck.backends.integers import quantise_rows
from factcheck.core.errors import UsageError
from factcheck.ingest.atomic import write_bytes
from factcheck.training.network import training_config
from factcheck.training.vocabulary import write_tokenizer

__all__ = ["export"]

_FORMATS = ("int8", "float16")


def export(
    weights: Iterable[tuple[str, torch.Tensor]],
    config: Mapping[str, Any],
    tokenizer: Path,
    folder: Path,
    form: str,
) -> None:
    """Write config.json, model.safetensors and the tokenizer's files into a folder.

    Raises: UsageError for a form other than "int8" and "float16".
    """
    if form not in _FORMATS:
        message = f"unknown form of weights '{form}'; known are {', '.join(_FORMATS)}"
        raise UsageError(message)
    folder.mkdir(parents=True, exist_ok=True)
    tensors: dict[str, torch.Tensor] = {}
    for name, weight in weights:
        if form == "int8" and weight.dim() == 2:  # noqa: PLR2004 - a matrix
            tensors[name], tensors[f"{name}_scale"] = quantise_rows(weight)
        else:
            tensors[name] = weight.half()
    told = training_config(dict(config)).to_dict()
    kept = {key: value for key, value in told.items() if value is not None}
    kept |= {"architectures": ["BertForSequenceClassification"], "embeds_sentences": True}
    kept |= {"dtype": "float16"}
    if form == "int8":
        kept["weights"] = "int8-rows"
    write_bytes(
        folder / "config.json", (json.dumps(kept, indent=2, sort_keys=True) + "\n").encode()
    )
    write_bytes(folder / "model.safetensors", save(tensors))
    write_tokenizer(Tokenizer.from_file(str(tokenizer)), folder)
