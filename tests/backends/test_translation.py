"""Translation models: tiny ones of two families, built here, and what is refused."""

import json
from pathlib import Path

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

from factcheck.backends.translation import load_translator
from factcheck.core.errors import ModelError

WORDS = ("<s>", "<pad>", "</s>", "<unk>", "__en__", "__fr__", "le", "pont", "the", "bridge", "is")


def _build(folder: Path, kind: str) -> Path:
    """Save a translation model of random weights, always the same ones."""
    import torch
    from transformers import AutoModelForSeq2SeqLM, M2M100Config, MarianConfig

    words = WORDS if kind == "m2m" else tuple(w.strip("_") for w in WORDS)
    tokenizer = Tokenizer(models.WordLevel({w: i for i, w in enumerate(words)}, unk_token="<unk>"))  # noqa: S106 - no password
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens(list(words[:6]))
    config = (M2M100Config if kind == "m2m" else MarianConfig)(
        vocab_size=len(words),
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        max_position_embeddings=40,
        pad_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=2,
        forced_eos_token_id=None,
        init_std=0.5,
    )
    torch.manual_seed(3)
    AutoModelForSeq2SeqLM.from_config(config).save_pretrained(folder)
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


@pytest.fixture(scope="module")
def writers(tmp_path_factory):
    root = tmp_path_factory.mktemp("writers")
    return {kind: _build(root / kind, kind) for kind in ("m2m", "marian")}


@pytest.mark.parametrize("kind", ["m2m", "marian"])
def test_a_text_has_one_translation_whatever_stands_beside_it(writers, kind):
    texts = ["le pont", "pont pont le", "le pont", "", "le " * 60]
    first = load_translator(str(writers[kind])).translate(texts, "fr")
    assert first[0] == first[2]
    assert first[3:] == ("", "")  # nothing to say, and more than the model can read
    assert all(set(one.split()) <= {*WORDS[6:], *"enfr"} for one in first)
    other = load_translator(str(writers[kind]), threads=2)
    assert tuple(other.translate([text], "fr")[0] for text in texts) == first


def test_the_hub_cache_is_read_and_never_the_network(writers, hub_cache):
    commit = "0123456789" * 4
    hub_cache("owner/writer", commit, writers["m2m"])
    (text,) = load_translator(f"owner/writer@{commit}").translate(["le pont"], "fr")
    assert text == load_translator(str(writers["m2m"])).translate(["le pont"], "fr")[0]


def test_a_language_the_model_does_not_know(writers):
    with pytest.raises(ModelError, match="does not know 'zh'"):
        load_translator(str(writers["m2m"])).translate(["大桥"], "zh")


@pytest.mark.parametrize(
    ("model", "message"),
    [
        pytest.param("", "no such folder", id="no name"),
        pytest.param("./nowhere", "no such folder", id="no folder"),
        pytest.param("owner/writer", "name one as owner/writer@", id="a hub id without its commit"),
        pytest.param("owner/writer@" + "a" * 40, "--download", id="not on this machine"),
    ],
)
@pytest.mark.usefixtures("hub_cache")
def test_what_is_not_here(model, message):
    with pytest.raises(ModelError, match=message):
        load_translator(model)


def test_a_classifier_is_no_translation_model(tiny):
    with pytest.raises(ModelError, match="no translation model"):
        load_translator(str(tiny))


def test_pickled_weights_are_refused(writers, tmp_path):
    for name in ("config.json", "tokenizer.json"):
        (tmp_path / name).write_bytes((writers["m2m"] / name).read_bytes())
    (tmp_path / "pytorch_model.bin").write_bytes(b"\x80\x04")
    with pytest.raises(ModelError, match="pickle"):
        load_translator(str(tmp_path))


@pytest.mark.usefixtures("hub_cache")
def test_no_download_when_offline(monkeypatch):
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match="HF_HUB_OFFLINE"):
        load_translator("owner/writer@" + "b" * 40, download=True)


def test_damaged_weights_end_in_a_clear_error(writers, tmp_path):
    for file in writers["m2m"].iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps(config | {"encoder_ffn_dim": 64}))
    with pytest.raises(ModelError, match=r"wrong shape|cannot load"):
        load_translator(str(tmp_path)).translate(["le pont"], "fr")
