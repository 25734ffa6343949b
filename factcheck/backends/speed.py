"""How fast networks are beside one another, on this machine, in one run.

Networks of random weights are as fast as trained ones, so that a model can be set beside an
architecture whose weights are not here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from factcheck.backends.model_folder import check_model
from factcheck.backends.settings import AUTO, RunSettings

if TYPE_CHECKING:
    from transformers import PretrainedConfig

    from factcheck.backends.network import Network
    from factcheck.backends.tokens import Tokens

__all__ = ["BOOTSTRAP_SIZED", "MDEBERTA_BASE", "Speed", "measure_speed"]

MDEBERTA_BASE = "mDeBERTa-v3-base, random weights"
BOOTSTRAP_SIZED = "6 layers, 384 wide, random weights"

# A pair and its one position of padding (see batching) fill a row of this many positions.
_TOKENS = 64
# Four blocks of four rows; the slowest network takes seconds for them on one core.
_PAIRS = 16
_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Speed:
    """Pairs a second of one network, the best of all rounds; rows of 64 positions."""

    name: str
    pairs_per_second: float


def measure_speed(folder: Path, *, threads: int = 2, rounds: int = _ROUNDS) -> tuple[Speed, ...]:
    """Return the speed of a folder's model and of the two architectures it is set beside.

    The networks take turns, and each one's best round counts: whatever else the machine does then
    slows none of them alone.

    Raises: ModelError; BackendError.
    """
    from factcheck.backends.network import start_workers
    from factcheck.backends.opening import open_classifier

    workers = start_workers(threads)
    checked = check_model(folder, folder.name)
    networks = {checked.shown: open_classifier(checked, RunSettings(AUTO), workers)}
    for name, config in ((BOOTSTRAP_SIZED, _bootstrap()), (MDEBERTA_BASE, _mdeberta())):
        networks[name] = _random(config, networks[checked.shown])
    tokens = _tokens()
    best = dict.fromkeys(networks, float("inf"))
    for turn in range(rounds + 1):
        for name, network in networks.items():
            seconds = _seconds(network, tokens)
            if turn:  # the first warms up
                best[name] = min(best[name], seconds)
    workers.shutdown()
    return tuple(Speed(name, len(tokens) / seconds) for name, seconds in best.items())


def _seconds(network: Network, tokens: Sequence[Tokens]) -> float:
    begin = perf_counter()
    network.run(tokens)
    return perf_counter() - begin


def _tokens() -> list[Tokens]:
    from factcheck.backends.tokens import Tokens

    # Any ids will do that every vocabulary has; a kernel does not look at them.
    ids = [5 + place % 20 for place in range(_TOKENS - 1)]
    return [Tokens(ids, [0] * len(ids))] * _PAIRS


def _random(config: PretrainedConfig, like: Network) -> Network:
    """Return a network of random weights, run as another one is."""
    from dataclasses import replace

    import torch
    from transformers import AutoModelForSequenceClassification

    before = torch.get_rng_state()
    torch.manual_seed(0)
    # Eager attention where the fused one is not to be had, as for a model that is loaded.
    module = AutoModelForSequenceClassification.from_config(config).float().eval()
    torch.set_rng_state(before)
    return replace(like, module=module, takes_types=config.model_type == "bert")


def _bootstrap() -> PretrainedConfig:
    from transformers import BertConfig

    return BertConfig(
        vocab_size=48_000,
        hidden_size=384,
        num_hidden_layers=6,
        num_attention_heads=12,
        intermediate_size=1536,
        max_position_embeddings=512,
        num_labels=3,
    )


def _mdeberta() -> PretrainedConfig:
    """Return the shape of microsoft/mdeberta-v3-base, as its own config.json gives it."""
    from transformers import DebertaV2Config

    return DebertaV2Config(
        vocab_size=251_000,
        hidden_size=768,
        num_hidden_layers=12,
        num_attention_heads=12,
        intermediate_size=3072,
        max_position_embeddings=512,
        type_vocab_size=0,
        relative_attention=True,
        max_relative_positions=-1,
        position_buckets=256,
        norm_rel_ebd="layer_norm",
        share_att_key=True,
        pos_att_type=["p2c", "c2p"],
        position_biased_input=False,
        layer_norm_eps=1e-7,
        num_labels=3,
    )
