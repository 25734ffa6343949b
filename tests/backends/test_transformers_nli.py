"""What a backend says of a pair is what the network says, whatever the company."""

import json
import math
import random
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from factcheck.backends.loading import load_backend
from factcheck.backends.settings import RunSettings
from factcheck.core.calibration import UNMEASURED
from factcheck.core.errors import BackendError, ModelError, UsageError
from factcheck.core.nli import NLIScores, Pair
from factcheck.testing import check_backend

WORDS = ("the", "launch", "was", "delayed", "by", "weather", "until", "friday", "2022", "crews")


def pairs_of(count: int, seed: int = 1) -> list[Pair]:
    draw = random.Random(seed)

    def text() -> str:
        return " ".join(draw.choices(WORDS, k=draw.randint(1, 7)))

    return [Pair(text(), text()) for _ in range(count)]


def plain_scores(folder: Path, pair: Pair) -> list[float]:
    """Score one pair as transformers' documentation does, alone and without padding."""
    import torch
    from tokenizers import Tokenizer
    from transformers import AutoModelForSequenceClassification

    model = AutoModelForSequenceClassification.from_pretrained(folder, dtype=torch.float32).eval()
    encoding = Tokenizer.from_file(str(folder / "tokenizer.json")).encode(
        pair.premise, pair.hypothesis
    )
    inputs = {"input_ids": encoding.ids, "attention_mask": encoding.attention_mask}
    if model.config.type_vocab_size:
        inputs["token_type_ids"] = encoding.type_ids
    with torch.inference_mode():
        logits = model(**{name: torch.tensor([ids]) for name, ids in inputs.items()}).logits
    return [float(p) for p in logits[0].softmax(-1)]


@pytest.mark.parametrize("kind", ["bert", "half", "deberta"])
def test_scores_are_those_of_the_network(tiny_models: dict[str, Path], kind: str) -> None:
    pairs = pairs_of(5)
    for pair, scores in zip(pairs, load_backend(str(tiny_models[kind])).score(pairs), strict=True):
        assert scores is not None
        expected = plain_scores(tiny_models[kind], pair)
        found = [scores.entailment, scores.neutral, scores.contradiction]
        assert found == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("kind", ["bert", "half", "deberta"])
@pytest.mark.parametrize("precision", ["fp32", "bf16", "int8"])
def test_backends_keep_to_the_protocol(
    tiny_models: dict[str, Path], kind: str, precision: str
) -> None:
    assert check_backend(load_backend(str(tiny_models[kind]), precision=precision)) == ()


@pytest.mark.parametrize("kind", ["bert", "deberta"])
def test_batch_size_threads_and_order_do_not_show(tiny_models: dict[str, Path], kind: str) -> None:
    pairs = pairs_of(90)
    expected = None
    for batch_size, threads in [(1024, 1), (1, 1), (8, 2), (64, 1), (64, 2)]:
        backend = load_backend(str(tiny_models[kind]), batch_size=batch_size, threads=threads)
        shuffled = (pairs[threads * 7 :] + pairs[: threads * 7])[::-1]
        found = dict(zip(shuffled, backend.score(shuffled), strict=True))
        expected = expected or found
        assert found == expected, f"batch size {batch_size}, {threads} threads"


def test_every_worker_runs_on_one_thread_and_the_caller_as_before() -> None:
    import torch

    from factcheck.backends.network import start_workers

    before = torch.get_num_threads()
    torch.set_num_threads(2)
    with start_workers(3) as workers:
        assert torch.get_num_threads() == 2
        assert [one.result() for one in [workers.submit(torch.get_num_threads)] * 9] == [1] * 9
        new = threading.Thread(target=lambda: seen.append(torch.get_num_threads()))
        seen: list[int] = []
        new.start()
        new.join()
        assert seen == [2], "threads started later are not ours"
    torch.set_num_threads(before)


def test_label_order_comes_from_the_config(tiny: Path) -> None:
    (first,) = load_backend(str(tiny)).score([Pair("a", "b")])
    assert first is not None
    config = json.loads((tiny / "config.json").read_text())
    config["id2label"] = {"0": "CONTRADICTION", "1": "ENTAILMENT", "2": "NEUTRAL"}
    config["label2id"] = {"CONTRADICTION": 0, "ENTAILMENT": 1, "NEUTRAL": 2}
    (tiny / "config.json").write_text(json.dumps(config))
    (other,) = load_backend(str(tiny)).score([Pair("a", "b")])
    assert other == NLIScores(first.neutral, first.contradiction, first.entailment)


def test_a_model_without_neutral_is_read(build: Callable[..., Path]) -> None:
    (score,) = load_backend(str(build(labels=("contradiction", "entailment")))).score(
        [Pair("a", "b")]
    )
    assert score is not None
    assert score.neutral == 0.0


def test_temperature_flattens_scores(tiny: Path) -> None:
    (sharp,) = load_backend(str(tiny)).score([Pair("a", "b")])
    calibration = UNMEASURED.to_json() | {"temperature": 2.0}
    (tiny / "calibration.json").write_text(json.dumps(calibration))
    backend = load_backend(str(tiny))
    (flat,) = backend.score([Pair("a", "b")])
    assert sharp is not None
    assert flat is not None
    logs = [math.log(getattr(sharp, n)) / 2 for n in ("entailment", "neutral", "contradiction")]
    total = sum(map(math.exp, logs))
    assert flat.entailment == pytest.approx(math.exp(logs[0]) / total)
    assert backend.calibration.temperature == 2.0


def test_a_pair_too_long_is_none_and_its_neighbours_are_scored(tiny: Path) -> None:
    backend = load_backend(str(tiny))
    short, long = Pair("a", "b"), Pair("word " * 40, "b")
    (alone,) = backend.score([short])
    assert backend.score([long, short, Pair("x" * 10**6, "b")]) == (None, alone, None)


def test_the_longest_readable_pair_is_one_token_below_the_limit(tiny: Path) -> None:
    # [CLS] a*n [SEP] b [SEP] in a model of 96 positions.
    readable, too_long = Pair("a " * 91, "b"), Pair("a " * 92, "b")
    scores = load_backend(str(tiny)).score([readable, too_long])
    assert [score is None for score in scores] == [False, True]


def test_long_texts_are_embedded_in_parts(tiny: Path) -> None:
    backend = load_backend(str(tiny))
    long = "launch " * 12 + "weather " * 60
    vectors = backend.embed([long, "launch", "weather", long])
    assert vectors.shape == (4, 32)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0)
    assert np.array_equal(vectors[0], vectors[3])


@pytest.mark.parametrize("text", ["", " ", "\ud83d", "a\x00b", "\u202e\x1b[31m", "７\u0301"])
def test_odd_texts_are_scored_and_embedded(tiny: Path, text: str) -> None:
    backend = load_backend(str(tiny))
    (score,) = backend.score([Pair(text, text)])
    assert score is not None
    assert np.isfinite(backend.embed([text])).all()


def test_a_damaged_network_is_an_error_not_a_verdict(tiny: Path) -> None:
    from safetensors.numpy import load_file, save_file

    weights = load_file(tiny / "model.safetensors")
    weights["classifier.bias"] = np.full(3, np.nan, np.float32)
    save_file(weights, tiny / "model.safetensors", {"format": "pt"})
    with pytest.raises(BackendError, match="no numbers") as caught:
        load_backend(str(tiny)).score([Pair("a", "b")])
    assert caught.value.exit_code == 3


def test_a_network_that_fails_is_a_backend_error(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    def fail(*_: object, **__: object) -> None:
        message = "DefaultCPUAllocator: can't allocate memory\nand a long trace"
        raise RuntimeError(message)

    backend = load_backend(str(tiny))
    backend.score([Pair("a", "b")])
    monkeypatch.setattr(torch, "from_numpy", fail)
    with pytest.raises(BackendError, match=r"can't allocate memory$"):
        backend.score([Pair("a", "b")])


def test_16_bit_tables_give_the_numbers_of_wide_ones(tiny_models: dict[str, Path]) -> None:
    """The word table stays narrow in memory; looked-up rows are widened, which is exact."""
    from factcheck.backends import checkpoint
    from factcheck.backends.model_folder import check_model
    from factcheck.backends.network import start_workers

    folder = check_model(tiny_models["half"], "half")
    workers = start_workers(1)
    narrow = checkpoint.load_classifier(folder, RunSettings(), workers)
    embedding = narrow.module.get_input_embeddings()
    assert embedding.table.element_size() == 2
    wide = checkpoint.load_classifier(folder, RunSettings(), workers)
    import torch

    wide.module.set_input_embeddings(torch.nn.Embedding.from_pretrained(embedding.table.float()))
    inputs = torch.tensor([[2, 7, 9, 3]])
    with torch.inference_mode():
        assert torch.equal(narrow.module(inputs).logits, wide.module(inputs).logits)


def test_the_signature_names_what_changes_scores(tiny: Path) -> None:
    def parts(**options: object) -> list[str]:
        return load_backend(str(tiny), **options).signature.split("|")  # type: ignore[arg-type]

    name, revision, precision, calibration, version = parts()
    assert (name, precision) == ("tiny-model", "fp32")
    assert revision.startswith("rev:")
    assert len(revision) == len("rev:") + 12
    assert version.startswith("v:")
    assert parts(precision="bf16")[2] == "bf16"
    assert parts(batch_size=7, threads=2) == [name, revision, precision, calibration, version]
    tokenizer = json.loads((tiny / "tokenizer.json").read_text())
    (tiny / "tokenizer.json").write_text(json.dumps(tokenizer, indent=1))
    assert parts()[1] != revision


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"precision": "fp8"}, "unknown precision 'fp8'"),
        ({"threads": 0}, "threads must be at least 1"),
        ({"batch_size": -1}, "batch size must be at least 1"),
    ],
)
def test_settings_that_cannot_be_run_are_refused(
    tiny: Path, options: dict[str, object], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        load_backend(str(tiny), **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("device", ["no such device", "xla:7"])
def test_a_device_that_is_not_there_is_one_line(tiny: Path, device: str) -> None:
    with pytest.raises(ModelError, match="cannot be used") as caught:
        load_backend(str(tiny), device=device).score([Pair("a", "b")])
    assert "\n" not in str(caught.value)


def test_loading_is_quiet(tiny: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        load_backend(str(tiny)).score([Pair("a", "b")])
    assert capfd.readouterr() == ("", "")
    assert "transformers" in sys.modules
