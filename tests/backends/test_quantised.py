"""Folders whose weights are rows of 8-bit integers."""

import json

import pytest
import torch
from safetensors.torch import load_file, save_file

from factcheck.backends.loading import load_backend
from factcheck.core.errors import ModelError
from factcheck.core.nli import Pair
from factcheck.training.export import export

PAIRS = [Pair("the cat sat.", "a cat sat."), Pair("no 12 dogs", "dogs ran at 9"), Pair("a", "b")]


@pytest.fixture
def quantised(tiny, tmp_path):
    """A tiny model and the same one as rows of integers."""
    folder = tmp_path / "integers"
    config = json.loads((tiny / "config.json").read_text())
    weights = load_file(tiny / "model.safetensors")
    export(weights.items(), config, tiny / "tokenizer.json", folder, "int8")
    return tiny, folder


def test_scores_stay_near_those_of_the_whole_weights(quantised):
    whole, integers = (load_backend(str(folder)).score(PAIRS) for folder in quantised)
    for one, other in zip(whole, integers, strict=True):
        assert other.entailment == pytest.approx(one.entailment, abs=0.05)
        assert other.contradiction == pytest.approx(one.contradiction, abs=0.05)
    assert len({round(one.entailment, 3) for one in integers}) > 1


def test_the_network_embeds_by_itself(quantised):
    backend = load_backend(str(quantised[1]))
    texts = ["the cat sat", "the cat sat", "9 dogs"]
    embedded = backend.embed(texts)
    assert embedded[0] @ embedded[1] == pytest.approx(1, abs=1e-5)
    assert embedded[0] @ embedded[2] < 0.999


def test_the_file_is_a_quarter_of_the_whole(quantised):
    whole, integers = ((folder / "model.safetensors").stat().st_size for folder in quantised)
    assert integers < whole * 0.5  # a tiny network is mostly names and scales


def _without_a_scale(tensors):
    del tensors["bert.embeddings.word_embeddings.weight_scale"]


def _scale_of_another_shape(tensors):
    tensors["classifier.weight_scale"] = torch.ones(2, 1)


def _without_a_matrix(tensors):
    del tensors["classifier.weight"]
    del tensors["classifier.weight_scale"]


@pytest.mark.parametrize("damage", [_without_a_scale, _scale_of_another_shape, _without_a_matrix])
def test_damaged_integers_are_one_clear_error(damage, quantised):
    path = quantised[1] / "model.safetensors"
    tensors = dict(load_file(path))
    damage(tensors)
    save_file(tensors, path)
    with pytest.raises(ModelError, match="integers: "):
        load_backend(str(quantised[1])).score(PAIRS)
