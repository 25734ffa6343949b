"""The same weights for every competitor, and a stand-in for the accurate model."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from factcheck.backends.loading import load_backend
from factcheck.backends.model_folder import TOKENIZER, TOKENIZER_CONFIG

COMPACT = Path(__file__).resolve().parents[2] / "factcheck" / "models" / "compact"


def plain_copy(folder: Path) -> Path:
    """Write the bundled model as plain fp32 weights, as any other library loads them."""
    import torch
    import transformers

    backend: Any = load_backend("compact", threads=1, precision="fp32")
    backend.load()
    module = backend._classifier.module  # noqa: SLF001 - to hand its very weights to others
    config = transformers.AutoConfig.from_pretrained(COMPACT)
    for name in ("quantization_config", "weights"):  # what says that weights are integers
        if hasattr(config, name):
            delattr(config, name)
    config.dtype = torch.float32  # as wide as ours computes
    copy = transformers.AutoModelForSequenceClassification.from_config(config)
    weights = {name: tensor.float() for name, tensor in module.state_dict().items()}
    words = module.get_input_embeddings()
    table = next(name for name in copy.state_dict() if name.endswith("word_embeddings.weight"))
    with torch.inference_mode():
        weights[table] = words(torch.arange(config.vocab_size)).float()
    missing = copy.load_state_dict(weights, strict=False).missing_keys
    if missing:
        raise AssertionError(missing)
    return _saved(copy, folder)


def random_mdeberta(folder: Path) -> Path:
    """Write mDeBERTa-v3-base with random weights: its speed does not depend on them.

    The vocabulary is the bundled model's, since looking a row up costs the same in any table.
    """
    import transformers

    compact = transformers.AutoConfig.from_pretrained(COMPACT)
    config = transformers.DebertaV2Config(
        vocab_size=compact.vocab_size,
        hidden_size=768,
        num_hidden_layers=12,
        num_attention_heads=12,
        intermediate_size=3072,
        max_position_embeddings=512,
        type_vocab_size=0,
        relative_attention=True,
        position_buckets=256,
        norm_rel_ebd="layer_norm",
        share_att_key=True,
        pos_att_type=["p2c", "c2p"],
        position_biased_input=False,
        num_labels=3,
        id2label={0: "entailment", 1: "neutral", 2: "contradiction"},
        label2id={"entailment": 0, "neutral": 1, "contradiction": 2},
    )
    return _saved(transformers.AutoModelForSequenceClassification.from_config(config), folder)


def _saved(model: Any, folder: Path) -> Path:
    model.eval().save_pretrained(folder)
    shutil.copy(COMPACT / TOKENIZER, folder / TOKENIZER)
    tokenizer = json.loads((COMPACT / TOKENIZER_CONFIG).read_text(encoding="utf-8"))
    # Without them, some versions of transformers give a pair's two texts the same type.
    tokenizer["model_input_names"] = ["input_ids", "token_type_ids", "attention_mask"]
    (folder / TOKENIZER_CONFIG).write_text(json.dumps(tokenizer), encoding="utf-8")
    return folder
