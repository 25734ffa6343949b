"""BERT in integers: near the network it stands for, and the same bits whatever computes it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from factcheck.backends import integer_bert
from factcheck.backends.exact_sums import exact_mean, ordered_sum
from factcheck.backends.integer_bert import BertShape, IntegerClassifier
from factcheck.backends.integers import fast_integers
from factcheck.backends.loading import load_backend
from factcheck.core.errors import ModelError
from factcheck.core.nli import Pair
from factcheck.training.export import export

PAIRS = [
    Pair("the cat sat.", "a cat sat."),
    Pair("no 12 dogs", "dogs ran at 9"),
    Pair("a", "b"),
    Pair("the talks were held on tuesday, in the town hall", "the talks took place"),
]
SHAPE = BertShape(heads=4, layers=2, positions=96, epsilon=1e-12)

# Run by another process, which may be told to use fewer of the processor's instructions.
SCORER = """
import sys
from factcheck.backends.loading import load_backend
from factcheck.core.nli import Pair
backend = load_backend(sys.argv[1], threads=1)
texts = sys.argv[2:]
pairs = [Pair(a, b) for a in texts for b in texts]
print([(s.entailment, s.neutral, s.contradiction) for s in backend.score(pairs)])
print(backend.embed(texts).tolist())
print("transformers" in sys.modules, file=sys.stderr)
"""


@pytest.fixture
def folder(tiny: Path, tmp_path: Path) -> Path:
    """A tiny model as rows of integers."""
    made = tmp_path / "integers"
    config = json.loads((tiny / "config.json").read_text())
    weights = load_file(tiny / "model.safetensors")
    export(weights.items(), config, tiny / "tokenizer.json", made, "int8")
    return made


@pytest.fixture
def network(folder: Path) -> IntegerClassifier:
    return IntegerClassifier(load_file(folder / "model.safetensors"), SHAPE).eval()


def _inputs(rows: int, length: int, padding: int = 1) -> dict[str, torch.Tensor]:
    torch.manual_seed(3)
    ids = torch.randint(5, 80, (rows, length))
    mask = torch.ones(rows, length, dtype=torch.long)
    mask[:, length - padding :] = 0
    types = torch.zeros_like(ids)
    types[:, length // 2 :] = 1
    return {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}


def test_scores_are_near_those_of_floats(folder: Path) -> None:
    floats = load_backend(str(folder), precision="fp32")
    integers = load_backend(str(folder))
    assert "|fp32|" in floats.signature
    assert "|int8|" in integers.signature
    for one, other in zip(floats.score(PAIRS), integers.score(PAIRS), strict=True):
        assert one is not None
        assert other is not None
        assert one.entailment == pytest.approx(other.entailment, abs=0.03)
        assert one.contradiction == pytest.approx(other.contradiction, abs=0.03)
    texts = [pair.premise for pair in PAIRS]
    likeness = (floats.embed(texts) * integers.embed(texts)).sum(axis=1)
    assert likeness.min() > 0.999


def test_what_was_scored_elsewhere_serves_here(tiny: Path, folder: Path) -> None:
    assert "|machine:any" in load_backend(str(folder)).fingerprint
    assert "|machine:any" not in load_backend(str(folder), precision="fp32").fingerprint
    assert "|machine:any" not in load_backend(str(tiny)).fingerprint


@torch.inference_mode()
def test_a_mean_is_of_the_own_tokens_alone() -> None:
    states, mask = torch.randn(3, 9, 8), torch.ones(3, 9)
    mask[1, 5:] = 0
    found = exact_mean(states, mask)
    assert found[1].tolist() == pytest.approx(states[1, :5].mean(0).tolist(), abs=1e-5)
    wider = exact_mean(
        torch.cat([states, torch.full((3, 7, 8), 9.0)], 1), torch.cat([mask, torch.zeros(3, 7)], 1)
    )
    assert torch.equal(found, wider)


def test_a_folder_of_floats_is_computed_in_floats(tiny: Path) -> None:
    assert "|fp32|" in load_backend(str(tiny)).signature


@torch.inference_mode()
def test_neighbours_and_padding_never_show(network: IntegerClassifier) -> None:
    inputs = _inputs(4, 24)
    together = network(**inputs).logits
    alone = torch.cat(
        [network(**{k: v[i : i + 1] for k, v in inputs.items()}).logits for i in range(4)]
    )
    assert torch.equal(together, alone)
    wider = {
        name: torch.cat([tensor, tensor.new_full((4, 40), 7 if name == "input_ids" else 0)], dim=1)
        for name, tensor in inputs.items()
    }
    assert torch.equal(together, network(**wider).logits)


@torch.inference_mode()
def test_the_last_layer_need_not_be_whole(network: IntegerClassifier) -> None:
    inputs = _inputs(3, 20)
    whole = network.bert(**inputs).last_hidden_state
    part = network.bert(**inputs, wanted=2).last_hidden_state
    assert whole.shape == (3, 20, 32)
    assert torch.equal(whole[:, :2], part)


@pytest.mark.skipif(not fast_integers(), reason="no VNNI")
@torch.inference_mode()
def test_floats_that_hold_integers_give_the_same_bits(
    folder: Path, network: IntegerClassifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(integer_bert, "fast_integers", lambda: False)
    slow = IntegerClassifier(load_file(folder / "model.safetensors"), SHAPE).eval()
    inputs = _inputs(4, 24)
    assert torch.equal(network(**inputs).logits, slow(**inputs).logits)


def test_a_lesser_processor_gives_the_same_bits_and_needs_no_transformers(folder: Path) -> None:
    lesser = {"ATEN_CPU_CAPABILITY": "default", "MKL_ENABLE_INSTRUCTIONS": "SSE4_2"}
    lesser["DNNL_MAX_CPU_ISA"] = "SSE41"
    command = [sys.executable, "-c", SCORER, str(folder), *(pair.premise for pair in PAIRS)]
    runs = [
        subprocess.run(command, env=os.environ | more, capture_output=True, text=True, check=True)
        for more in ({}, lesser)
    ]
    assert runs[0].stdout == runs[1].stdout
    assert [run.stderr.strip() for run in runs] == ["False", "False"]


@pytest.mark.parametrize("width", [1, 2, 3, 7, 384, 1000])
def test_the_order_of_a_sum_is_by_halves(width: int) -> None:
    rows = torch.randn(5, width)
    assert torch.allclose(ordered_sum(rows).double(), rows.double().sum(1, keepdim=True), atol=1e-4)
    exact = torch.randint(-1000, 1000, (5, width)).float()
    assert torch.equal(ordered_sum(exact), exact.sum(1, keepdim=True))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (
            "bert.encoder.layer.1.output.dense.weight",
            "no integers 'encoder.layer.1.output.dense.weight'",
        ),
        ("bert.encoder.layer.0.attention.self.key.weight_scale", "have no scale a row"),
        ("bert.embeddings.LayerNorm.bias", "'embeddings.LayerNorm.bias' is missing"),
    ],
)
def test_weights_that_are_not_whole_are_one_clear_error(
    folder: Path, name: str, reason: str
) -> None:
    path = folder / "model.safetensors"
    tensors = load_file(path)
    del tensors[name]
    save_file(tensors, path)
    with pytest.raises(ModelError, match=reason):
        load_backend(str(folder)).score(PAIRS)


def test_an_encoder_beside_another_model_is_computed_in_integers(tiny: Path, folder: Path) -> None:
    (folder / "SHA256SUMS").unlink(missing_ok=True)
    model = tiny.parent / "with-encoder"
    model.mkdir()
    for file in tiny.iterdir():
        if file.is_file():
            (model / file.name).write_bytes(file.read_bytes())
    folder.rename(model / "encoder")
    backend = load_backend(str(model))
    assert "|fp32/int8|" in backend.signature
    assert (backend.embed(["the cat"])[0] ** 2).sum() == pytest.approx(1, abs=1e-5)
