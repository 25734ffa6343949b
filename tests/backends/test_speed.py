"""Speeds are measured side by side; the architectures are those they are named for."""

from pathlib import Path

import pytest

from factcheck.backends import speed
from factcheck.backends.speed import BOOTSTRAP_SIZED, MDEBERTA_BASE, measure_speed


def test_three_networks_in_one_run(
    tiny_models: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from transformers import AutoConfig

    for name, kind in (("_bootstrap", "bert"), ("_mdeberta", "deberta")):
        config = AutoConfig.from_pretrained(tiny_models[kind])
        monkeypatch.setattr(speed, name, lambda config=config: config)
    found = measure_speed(tiny_models["half"], threads=1, rounds=1)
    assert [one.name for one in found] == ["half", BOOTSTRAP_SIZED, MDEBERTA_BASE]
    assert all(one.pairs_per_second > 0 for one in found)


def test_the_shapes_are_those_of_the_models() -> None:
    import torch
    from transformers import AutoModelForSequenceClassification

    with torch.device("meta"):
        counts = [
            sum(p.numel() for p in AutoModelForSequenceClassification.from_config(c).parameters())
            for c in (speed._bootstrap(), speed._mdeberta())  # noqa: SLF001 - the shapes are the test
        ]
    # The bootstrap has 29 million, mDeBERTa-v3-base with three labels 278,811,651.
    assert round(counts[0] / 1e6) == 29
    assert counts[1] == 278_811_651
