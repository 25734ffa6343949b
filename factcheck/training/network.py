"""The networks in training: an English teacher, a multilingual student, both with two uses.

Mean-pooled over its tokens, a network gives the embedding of a sentence; over a pair, its first
token gives the judgement.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import BertConfig, BertForSequenceClassification

from factcheck.core.errors import UsageError
from factcheck.training.example import LABELS
from factcheck.training.vocabulary import open_tokenizer

__all__ = [
    "LONGEST",
    "Network",
    "english_folder",
    "open_english",
    "open_student",
    "pooled",
    "training_config",
]

LONGEST = 128
"""Tokens of the longest text or pair in training."""


class Network:
    """A network with its tokenizer, on one device."""

    def __init__(self, model: BertForSequenceClassification, tokenizer: Tokenizer) -> None:
        self.model = model
        self.tokenizer = tokenizer

    @property
    def device(self) -> torch.device:
        """Where the weights lie."""
        device: torch.device = next(self.model.parameters()).device
        return device

    def embed(self, texts: Sequence[str]) -> torch.Tensor:
        """Return the normalised embeddings of texts.

        Shape: (texts, width).
        """
        encoded = self._encode(list(texts))
        states = self.model.bert(**encoded).last_hidden_state
        return pooled(states, encoded["attention_mask"])

    def judge(self, pairs: Sequence[tuple[str, str]]) -> torch.Tensor:
        """Return the logits of (premise, hypothesis) pairs.

        Shape: (pairs, 3), in the order of LABELS.
        """
        logits: torch.Tensor = self.model(**self._encode(list(pairs))).logits
        return logits.float()

    def _encode(self, texts: list[str] | list[tuple[str, str]]) -> dict[str, torch.Tensor]:
        encoded = self.tokenizer.encode_batch(texts)
        columns = {
            "input_ids": [one.ids for one in encoded],
            "attention_mask": [one.attention_mask for one in encoded],
            "token_type_ids": [one.type_ids for one in encoded],
        }
        return {name: torch.tensor(rows, device=self.device) for name, rows in columns.items()}


def pooled(states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Return the normalised mean of the states of real tokens.

    Shape: (texts, tokens, width) and (texts, tokens) to (texts, width).
    """
    weight = mask.unsqueeze(-1).float()
    mean = (states.float() * weight).sum(1) / weight.sum(1).clamp(min=1)
    return torch.nn.functional.normalize(mean, dim=-1)


def english_folder(name: str) -> Path:
    """Return the folder of the English network: a path, or a package's own `model` folder.

    Raises: UsageError where neither is there.
    """
    if Path(name).is_dir():
        return Path(name)
    spec = importlib.util.find_spec(name) if name.isidentifier() else None
    if spec is None or spec.origin is None:
        message = f"no English network '{name}': give a folder, or install the package of that name"
        raise UsageError(message)
    return Path(spec.origin).parent / "model"


def open_english(name: str) -> Network:
    """Return the English network with a new classifier, in 32-bit floats."""
    folder = english_folder(name)
    config = training_config(json.loads((folder / "config.json").read_text(encoding="utf-8")))
    model = BertForSequenceClassification._from_config(config)  # noqa: SLF001 - the public way in v5
    known = {f"bert.{key.removeprefix('bert.')}": value for key, value in _weights(folder).items()}
    missing, _ = model.load_state_dict(known, strict=False)
    lost = [name for name in missing if not name.startswith("classifier.")]
    if lost:
        raise UsageError(f"{folder}: no weights for {lost[0]}")
    return Network(model.float(), open_tokenizer(folder / "tokenizer.json", LONGEST))


def _weights(folder: Path) -> dict[str, torch.Tensor]:
    weights: dict[str, torch.Tensor] = load_file(folder / "model.safetensors")
    return weights


def training_config(told: dict[str, object]) -> BertConfig:
    """Return a network's configuration with our labels, without dropout, with eager attention.

    Dropout costs a CPU more than it gives so small a network, and eager attention trains fastest.
    """
    same = (
        "vocab_size", "hidden_size", "num_hidden_layers", "num_attention_heads",
        "intermediate_size", "max_position_embeddings", "hidden_act", "layer_norm_eps",
        "type_vocab_size",
    )  # fmt: skip
    return BertConfig(
        **{name: told[name] for name in same if name in told},
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        pad_token_id=0,
        id2label=dict(enumerate(LABELS)),
        label2id={label: i for i, label in enumerate(LABELS)},
        attn_implementation="eager",
    )


def open_student(embeddings: torch.Tensor, teacher: Network, tokenizer: Path) -> Network:
    """Return a network with the teacher's layers and classifier, and embeddings of its own."""
    told = teacher.model.config.to_dict()
    config = training_config({**told, "vocab_size": len(embeddings)})
    model = BertForSequenceClassification._from_config(config)  # noqa: SLF001 - the public way in v5
    words = "bert.embeddings.word_embeddings.weight"
    state = {k: v.float() for k, v in teacher.model.state_dict().items()}
    model.load_state_dict({**state, words: embeddings.float()})
    return Network(model.float(), open_tokenizer(tokenizer, LONGEST))
