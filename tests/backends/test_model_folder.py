"""Whatever is wrong with a model's folder: one clear line, exit code 3, no pickle ever opened."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.backends.loading import load_backend
from factcheck.core.errors import ModelError
from factcheck.core.nli import Pair

Break = Callable[[Path], object]


def edit(**changes: object) -> Break:
    """Return a change of config.json; None removes a key."""

    def change(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text())
        config |= changes
        kept = {key: value for key, value in config.items() if value is not None}
        (folder / "config.json").write_text(json.dumps(kept))

    return change


def write(name: str, content: bytes) -> Break:
    return lambda folder: (folder / name).write_bytes(content)


def remove(*names: str) -> Break:
    return lambda folder: [(folder / name).unlink() for name in names]


def cut(name: str, keep: float) -> Break:
    def change(folder: Path) -> None:
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(content[: int(len(content) * keep)])

    return change


def only_pickle(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    # Loading this would make a file.
    (folder / "pytorch_model.bin").write_bytes(b"cos\nsystem\n(S'touch owned'\ntR.")


def sums(text: str) -> Break:
    return lambda folder: (folder / "SHA256SUMS").write_text(text)


def fifo(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    os.mkfifo(folder / "model.safetensors")


def shards(index: object) -> Break:
    def change(folder: Path) -> None:
        (folder / "model.safetensors").unlink()
        (folder / "model.safetensors.index.json").write_text(json.dumps(index))

    return change


# what is done to the folder, what the message must say
EARLY: list[tuple[Break, str]] = [
    (remove("config.json"), "config.json is missing"),
    (write("config.json", b"{"), "config.json is no JSON"),
    (write("config.json", b"[1]"), "config.json is no JSON object"),
    (write("config.json", b"[" * 100_000), "config.json is no JSON"),
    (write("config.json", b"\xff\xfe{}"), "config.json is no JSON"),
    (write("config.json", b" " * 5_000_000), "config.json is larger than"),
    (edit(model_type=None), "names no model_type"),
    (edit(quantization_config={"bits": 4}), "quantised weights"),
    (edit(attn_implementation="owner/kernel"), "attention kernel on the hub"),
    (edit(text_config={"_attn_implementation": {"": "owner/kernel"}}), "attention kernel"),
    (edit(id2label={"0": "entailment", "1": "not_entailment"}), "'not_entailment'"),
    (edit(id2label=None), "names no labels"),
    (remove("model.safetensors"), "no weights"),
    (only_pickle, "Python pickle"),
    (cut("model.safetensors", 0.9), "truncated"),
    (cut("model.safetensors", 0.0), "truncated"),
    (write("model.safetensors", b"\x80\x04" + bytes(99)), "truncated, or no safetensors"),
    (fifo, "no weights"),
    (shards({"weight_map": {"a": "model-1.safetensors"}}), "weights that are not there"),
    (shards({"weight_map": {"a": "../../../etc/passwd"}}), "weights that are not there"),
    (shards({"weight_map": 3}), "weights that are not there"),
    (edit(vocab_size=10**12), "wrong shape"),
    (edit(hidden_size=31), "wrong shape"),
    (edit(num_hidden_layers=10**9), "wrong shape"),
    (edit(num_hidden_layers="many"), "wrong shape"),
    (remove("tokenizer.json"), "no tokenizer.json"),
    (write("tokenizer_config.json", b"nonsense"), "tokenizer_config.json is no JSON"),
    (write("calibration.json", b"{}"), "calibration.json"),
    (write("calibration.json", b'{"schema": 7}'), "schema 7"),
    (sums("0" * 64 + "  config.json\n"), "config.json was changed"),
    (sums("0" * 64 + "  other.bin\n"), "SHA256SUMS"),
    (remove("encoder/config.json"), "tiny-model/encoder: config.json is missing"),
    (cut("encoder/model.safetensors", 0.5), "tiny-model/encoder: model.safetensors"),
]

LATE: list[tuple[Break, str]] = [
    (edit(intermediate_size=65), "tiny-model: "),
    (edit(id2label={"0": "entailment", "1": "contradiction"}, label2id={}), "tiny-model: "),
    (edit(num_hidden_layers=3), "wrong shape"),
    (edit(model_type="no-such-architecture"), "transformers cannot load"),
    (edit(model_type="t5"), "tiny-model: "),
    (edit(num_attention_heads=5), "transformers cannot load"),
    (write("tokenizer.json", b"{}"), "tokenizer.json is no tokenizer"),
    (write("tokenizer.json", b'{"model": {"type": "Evil"}}'), "tokenizer.json is no tokenizer"),
    (edit(auto_map={"AutoModelForSequenceClassification": "evil.Model"}, model_type="evil"), ": "),
]


@pytest.fixture(autouse=True)
def _no_pickle(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    def refuse(*_: Any, **__: Any) -> None:
        pytest.fail("torch.load was called")

    monkeypatch.setattr(torch, "load", refuse)


def one_line(error: ModelError) -> str:
    message = str(error)
    assert error.exit_code == 3
    assert message.isprintable(), "one line, nothing that a terminal obeys"
    assert len(message) < 500
    return message


@pytest.mark.parametrize(("spoil", "said"), EARLY, ids=[said for _, said in EARLY])
def test_a_broken_folder_is_refused_at_once(tiny: Path, spoil: Break, said: str) -> None:
    spoil(tiny)
    with pytest.raises(ModelError) as caught:
        load_backend(str(tiny))
    assert said in one_line(caught.value)


@pytest.mark.parametrize(("spoil", "said"), LATE, ids=range(len(LATE)))
def test_what_only_transformers_can_tell_is_refused_on_loading(
    tiny: Path, spoil: Break, said: str
) -> None:
    spoil(tiny)
    with pytest.raises(ModelError) as caught:
        load_backend(str(tiny)).score([Pair("a", "b")])
    assert said in one_line(caught.value)


def test_a_network_without_a_classifier_is_refused(tiny: Path) -> None:
    """Its head would be random numbers, and its scores look like any other."""
    bare = (tiny / "encoder" / "model.safetensors").read_bytes()
    (tiny / "model.safetensors").write_bytes(bare)
    with pytest.raises(ModelError, match="wrong shape"):
        load_backend(str(tiny)).score([Pair("a", "b")])


def test_code_beside_the_weights_is_never_run(tiny: Path, tmp_path: Path) -> None:
    trace = tmp_path / "owned"
    (tiny / "evil.py").write_text(f"open({str(trace)!r}, 'w')\n")
    edit(auto_map={"AutoModelForSequenceClassification": "evil.Model"})(tiny)
    (score,) = load_backend(str(tiny)).score([Pair("a", "b")])
    assert score is not None
    assert not trace.exists()


def test_weights_in_shards_are_read(tiny: Path) -> None:
    whole = load_backend(str(tiny)).score([Pair("a", "b")])
    (tiny / "model.safetensors").rename(tiny / "model-1.safetensors")
    from safetensors import safe_open

    with safe_open(tiny / "model-1.safetensors", "pt") as file:
        names = dict.fromkeys(file.keys(), "model-1.safetensors")
    index = {"metadata": {}, "weight_map": names}
    (tiny / "model.safetensors.index.json").write_text(json.dumps(index))
    assert load_backend(str(tiny)).score([Pair("a", "b")]) == whole
