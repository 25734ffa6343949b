"""Loads a folder of integer weights as a network that computes with them, without transformers."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from safetensors.torch import load_file
from torch import Tensor, nn

from factcheck.backends.exact_sums import exact_mean
from factcheck.backends.integer_bert import BertShape, IntegerBert, IntegerClassifier
from factcheck.backends.model_folder import WEIGHTS, CheckedFolder
from factcheck.backends.network import Network, Readout, read_logits
from factcheck.backends.settings import RunSettings
from factcheck.core.errors import ModelError

__all__ = ["integer_classifier", "integer_encoder", "integers_inside"]

_INSIDE = "bert."


def integer_classifier(
    folder: CheckedFolder, settings: RunSettings, workers: ThreadPoolExecutor
) -> Network:
    """Load a network that scores pairs; its rows are logits.

    Raises: ModelError.
    """
    weights = _weights(folder)
    return _network(folder, settings, workers, IntegerClassifier, weights, read_logits)


def integer_encoder(
    folder: CheckedFolder, settings: RunSettings, workers: ThreadPoolExecutor
) -> Network:
    """Load a network that embeds texts; its rows are mean hidden states, not yet normalised.

    Raises: ModelError.
    """
    weights = {name.removeprefix(_INSIDE): tensor for name, tensor in _weights(folder).items()}
    return _network(folder, settings, workers, IntegerBert, weights, _read_mean)


def integers_inside(classifier: Network) -> Network:
    """Return the encoder that a loaded classifier is built on; the weights are in memory once."""
    module = classifier.module
    assert isinstance(module, IntegerClassifier)  # noqa: S101 - `integer_classifier` made it
    return replace(classifier, module=module.bert, readout=_read_mean)


def _read_mean(output: Any, mask: Tensor) -> Tensor:  # noqa: ANN401 - as any `Readout`
    return exact_mean(output.last_hidden_state, mask)


def _weights(folder: CheckedFolder) -> dict[str, Tensor]:
    try:
        return load_file(folder.path / WEIGHTS)
    except Exception as error:  # noqa: BLE001 - any class may come out of a hostile file
        raise _refused(folder, str(error)) from None


def _network(
    folder: CheckedFolder,
    settings: RunSettings,
    workers: ThreadPoolExecutor,
    kind: type[IntegerClassifier | IntegerBert],
    weights: Mapping[str, Tensor],
    readout: Readout,
) -> Network:
    try:
        module: nn.Module = kind(weights, _shape(folder))
    except KeyError as error:
        raise _refused(folder, f"{error.args[0]!r} is missing") from None
    except (RuntimeError, TypeError, ValueError) as error:
        raise _refused(folder, str(error)) from None
    try:
        module = module.to(settings.device).eval()
    except (RuntimeError, AssertionError) as error:
        message = f"{folder.shown}: device '{settings.device}' cannot be used: {str(error)[:300]}"
        raise ModelError(message) from None
    padding = folder.config.get("pad_token_id")
    return Network(
        module=module,
        readout=readout,
        limit=_shape(folder).positions,
        padding=padding if isinstance(padding, int) else 0,
        takes_types=True,
        device=settings.device,
        workers=workers,
        exact=True,
    )


def _shape(folder: CheckedFolder) -> BertShape:
    config, stated = folder.config, folder.tokenizer_config.get("model_max_length")
    positions = config["max_position_embeddings"]
    if isinstance(stated, int) and 0 < stated < positions:
        positions = stated
    return BertShape(
        heads=config["num_attention_heads"],
        layers=config["num_hidden_layers"],
        positions=positions,
        epsilon=config.get("layer_norm_eps", 1e-12),
    )


def _refused(folder: CheckedFolder, reason: str) -> ModelError:
    line = (reason.strip().splitlines() or ["unknown"])[0][:300]
    return ModelError(f"{folder.shown}: the weights cannot be loaded: {line}")
