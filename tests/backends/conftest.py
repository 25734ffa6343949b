"""Tiny checkpoints with random weights, built here: the hub path and every fault run on them."""

import json
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

LABELS = ("entailment", "neutral", "contradiction")
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789.,'éèàß"
LIMIT = 96


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("a test reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


def _tokenizer() -> Tokenizer:
    vocabulary = {token: i for i, token in enumerate((*SPECIAL, *LETTERS))}
    vocabulary |= {f"##{letter}": len(vocabulary) + i for i, letter in enumerate(LETTERS)}
    unknown = {"unk_token": "[UNK]"}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, **unknown))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", 2), ("[SEP]", 3)],
    )
    return tokenizer


def _config(kind: str, vocabulary: int, labels: tuple[str, ...]) -> Any:
    from transformers import BertConfig, DebertaV2Config

    shared = {
        "vocab_size": vocabulary,
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "intermediate_size": 64,
        "max_position_embeddings": LIMIT,
        "id2label": dict(enumerate(labels)),
        "label2id": {label: i for i, label in enumerate(labels)},
        # Large enough for scores that differ visibly from pair to pair.
        "initializer_range": 0.2,
    }
    if kind == "bert":
        return BertConfig(**shared)
    return DebertaV2Config(
        **shared,
        relative_attention=True,
        position_buckets=16,
        pos_att_type=["p2c", "c2p"],
        share_att_key=True,
        norm_rel_ebd="layer_norm",
        position_biased_input=False,
        type_vocab_size=0,
    )


def _build_checkpoint(
    folder: Path, kind: str = "bert", labels: tuple[str, ...] = LABELS, dtype: str = "float32"
) -> Path:
    """Save a classifier of random weights, always the same ones, with its tokenizer."""
    import torch
    from transformers import AutoModelForSequenceClassification

    tokenizer = _tokenizer()
    torch.manual_seed(7)
    model = AutoModelForSequenceClassification.from_config(
        _config(kind, tokenizer.get_vocab_size(), labels)
    )
    model.to(getattr(torch, dtype)).save_pretrained(folder)
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text(json.dumps({"model_max_length": LIMIT}))
    return folder


def _build_encoder(folder: Path) -> Path:
    """Save a network without a head, for retrieval."""
    import torch
    from transformers import AutoModel

    tokenizer = _tokenizer()
    torch.manual_seed(8)
    AutoModel.from_config(_config("bert", tokenizer.get_vocab_size(), LABELS)).save_pretrained(
        folder
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return finished checkpoints by kind; tests that change one copy it first."""
    root = tmp_path_factory.mktemp("tiny")
    found = {
        "bert": _build_checkpoint(root / "bert"),
        "half": _build_checkpoint(root / "half", dtype="float16"),
        "deberta": _build_checkpoint(root / "deberta", "deberta"),
    }
    for folder in found.values():
        _build_encoder(folder / "encoder")
    return found


@pytest.fixture
def tiny(tiny_models: dict[str, Path], tmp_path: Path) -> Path:
    """Return a folder with a tiny model that the test may break."""
    return Path(shutil.copytree(tiny_models["bert"], tmp_path / "tiny-model"))


@pytest.fixture
def build(tmp_path: Path) -> Callable[..., Path]:
    """Return the builder: build(labels=..., kind=..., dtype=...) gives a fresh folder."""
    return lambda **options: _build_checkpoint(tmp_path / "built", **options)


@pytest.fixture
def hub_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, Path], Path]:
    """Return a function that lays a folder down as huggingface_hub's cache would hold it."""
    import hashlib

    from huggingface_hub import constants

    cache = tmp_path / "hub"
    cache.mkdir()
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(cache))

    def lay_down(repository: str, revision: str, folder: Path) -> Path:
        storage = cache / f"models--{repository.replace('/', '--')}"
        snapshot = storage / "snapshots" / revision
        (storage / "blobs").mkdir(parents=True, exist_ok=True)
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            content = file.read_bytes()
            header = f"blob {len(content)}\0".encode()
            large = file.suffix == ".safetensors"
            digest = hashlib.sha256(content) if large else hashlib.sha1(header + content)  # noqa: S324 - git's own naming
            blob = storage / "blobs" / digest.hexdigest()
            blob.write_bytes(content)
            link = snapshot / file.relative_to(folder)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(blob)
        return snapshot

    return lay_down
