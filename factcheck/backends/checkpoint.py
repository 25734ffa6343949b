"""Loads a checked folder with transformers: local files, safetensors, no code of the model's."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import torch
import transformers
from torch import Tensor, nn
from torch.nn import functional
from transformers.utils import logging

from factcheck.backends.integers import use_integers
from factcheck.backends.model_folder import WEIGHTS, CheckedFolder
from factcheck.backends.network import Network, Readout, read_logits, read_mean
from factcheck.backends.quantised import is_quantised, read_quantised
from factcheck.backends.settings import RunSettings
from factcheck.core.errors import ModelError

__all__ = ["encoder_inside", "load_classifier", "load_encoder", "load_writer", "quietly"]

_DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "int8": torch.float32}

# Kernels may choose another path for memory that does not begin at a cache line; torch's own
# memory does, memory mapped from a file need not. Units: bytes.
_ALIGNMENT = 64

# A tokenizer that knows no limit says 1e30.
_NO_LIMIT = 1_000_000
_DEFAULT_LIMIT = 512


def load_classifier(
    folder: CheckedFolder, settings: RunSettings, workers: ThreadPoolExecutor
) -> Network:
    """Load a network that scores pairs; its rows are logits.

    Raises: ModelError.
    """
    auto = transformers.AutoModelForSequenceClassification
    return _load(folder, auto, read_logits, settings, workers)


def load_encoder(
    folder: CheckedFolder, settings: RunSettings, workers: ThreadPoolExecutor
) -> Network:
    """Load a network that embeds texts; its rows are mean hidden states, not yet normalised.

    Raises: ModelError.
    """
    return _load(folder, transformers.AutoModel, read_mean, settings, workers)


def encoder_inside(classifier: Network, folder: CheckedFolder) -> Network:
    """Return the encoder that a loaded classifier is built on; the weights are in memory once.

    Raises: ModelError when the architecture does not say which of its parts that is.
    """
    module = classifier.module
    inside = getattr(module, str(getattr(module, "base_model_prefix", "")), None)
    if not isinstance(inside, nn.Module):
        message = f"{folder.shown}: this architecture has no encoder to embed sentences with"
        raise ModelError(message)
    return replace(
        classifier,
        module=inside,
        readout=read_mean,
        takes_types=_takes_types(inside, folder.config),
    )


def load_writer(folder: CheckedFolder, settings: RunSettings) -> Any:  # noqa: ANN401 - transformers is not annotated
    """Load a network that writes text.

    Raises: ModelError.
    """
    with quietly():
        module = _pretrained(folder, transformers.AutoModelForSeq2SeqLM)
    try:
        return module.to(dtype=torch.float32, device=settings.device).eval()
    except (RuntimeError, AssertionError) as error:
        raise _refused(folder, error) from None


def _load(
    folder: CheckedFolder,
    auto: Any,  # noqa: ANN401 - transformers is not annotated
    readout: Readout,
    settings: RunSettings,
    workers: ThreadPoolExecutor,
) -> Network:
    with quietly():
        module = _pretrained(folder, auto)
    try:
        limit = _limit(module, folder)
        takes_types = _takes_types(module, folder.config)
        _set_precision(module, _DTYPES[settings.precision])
        if settings.precision == "int8":
            use_integers(module, settings.device)
    except (RuntimeError, AssertionError, TypeError, ValueError, AttributeError) as error:
        raise _refused(folder, error) from None
    try:
        module = module.to(settings.device).eval()
    except (RuntimeError, AssertionError) as error:
        message = f"{folder.shown}: device '{settings.device}' cannot be used: {_reason(error)}"
        raise ModelError(message) from None
    padding = folder.config.get("pad_token_id")
    return Network(
        module=module,
        readout=readout,
        limit=limit,
        padding=padding if isinstance(padding, int) else 0,
        takes_types=takes_types,
        device=settings.device,
        workers=workers,
    )


def _pretrained(folder: CheckedFolder, auto: Any) -> Any:  # noqa: ANN401 - as above
    """Return the module with all its weights from the folder, none of them invented."""
    options: dict[str, Any] = {
        # 16-bit weights stay as they are until _set_precision; no weight is ever narrowed here.
        "dtype": torch.float16 if folder.half else torch.float32,
        "local_files_only": True,
        "output_loading_info": True,
        "trust_remote_code": False,
        "use_safetensors": True,
    }
    if is_quantised(folder.config):
        return _from_integers(folder, auto)
    # Named outright, so that no setting of the machine changes a score. Some networks have but one.
    for attention in ("sdpa", "eager"):
        try:
            module, info = auto.from_pretrained(
                folder.path, attn_implementation=attention, **options
            )
        except ValueError as error:
            if attention == "sdpa" and "attention" in str(error):
                continue
            raise _refused(folder, error) from None
        except Exception as error:  # noqa: BLE001 - any class may come out of a hostile config
            raise _refused(folder, error) from None
        break
    # Weights that the folder lacks are filled with random numbers. An encoder's pooler may be
    # one of them: the mean of the hidden states does not pass through it.
    unused = "pooler" if auto is transformers.AutoModel else "no such name"
    wrong = {key for key in info["missing_keys"] if unused not in key}
    wrong |= {key for key, *_ in info["mismatched_keys"]}
    if wrong:
        message = f"{folder.shown}: wrong shape: the weights do not fill {min(wrong)!r}"
        raise ModelError(message)
    return module


def _from_integers(folder: CheckedFolder, auto: Any) -> Any:  # noqa: ANN401 - as above
    """Return the module of a folder whose weights are rows of integers."""
    try:
        config = transformers.AutoConfig.from_pretrained(
            folder.path, local_files_only=True, trust_remote_code=False
        )
        module = auto.from_config(config, attn_implementation="sdpa", dtype=torch.float16)
        weights = read_quantised(folder.path / WEIGHTS)
        if auto is transformers.AutoModel:
            prefix = f"{module.base_model_prefix}."
            weights = {k.removeprefix(prefix): v for k, v in weights.items() if prefix in k}
        module.load_state_dict(weights)
    except Exception as error:  # noqa: BLE001 - any class may come out of a hostile folder
        raise _refused(folder, error) from None
    return module


def _refused(folder: CheckedFolder, error: Exception) -> ModelError:
    return ModelError(f"{folder.shown}: transformers cannot load the model: {_reason(error)}")


def _reason(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines or [type(error).__name__])[0][:300]


@contextmanager
def quietly() -> Iterator[None]:
    """Keep transformers' progress bars and reports off stderr; what matters becomes an error."""
    verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()


class _HalfTable(nn.Module):
    """Word embeddings kept in 16 bits and widened as they are looked up.

    Widening is exact, so the numbers are those of a wide table, in half the memory: most of a
    small multilingual network is this table.
    """

    table: Tensor

    def __init__(self, table: Tensor, dtype: torch.dtype) -> None:
        super().__init__()
        self.register_buffer("table", table, persistent=False)
        self._dtype = dtype

    def forward(self, ids: Tensor) -> Tensor:
        """Return the rows of `ids`. Shape: (*ids.shape, d)."""
        return functional.embedding(ids, self.table).to(self._dtype)


def _set_precision(module: Any, dtype: torch.dtype) -> None:  # noqa: ANN401 - as above
    words = module.get_input_embeddings()
    if isinstance(words, nn.Embedding) and words.weight.dtype.itemsize < dtype.itemsize:
        # A copy, so that the file's mapping and all its pages are let go.
        module.set_input_embeddings(_HalfTable(words.weight.detach().clone(), dtype))
    for tensor in (*module.parameters(), *_float_buffers(module)):
        tensor.data = tensor.data.to(dtype)
        if tensor.data_ptr() % _ALIGNMENT:
            tensor.data = tensor.data.clone()


def _float_buffers(module: nn.Module) -> list[Tensor]:
    tables = [part.table for part in module.modules() if isinstance(part, _HalfTable)]
    return [
        buffer
        for buffer in module.buffers()
        if buffer.is_floating_point() and not any(buffer is table for table in tables)
    ]


def _limit(module: nn.Module, folder: CheckedFolder) -> int:
    """Return how many positions the network has. Units: tokens."""
    stated = (
        folder.tokenizer_config.get("model_max_length"),
        folder.config.get("max_position_embeddings"),
        *(
            _positions(part)
            for name, part in module.named_modules()
            if name.endswith("position_embeddings")
        ),
    )
    limits = [n for n in stated if isinstance(n, int) and 0 < n < _NO_LIMIT]
    return min(limits, default=_DEFAULT_LIMIT)


def _positions(table: nn.Module) -> int | None:
    """Return the positions of an embedding table; some count them from behind the padding's."""
    if not isinstance(table, nn.Embedding):
        return None
    return table.num_embeddings - (0 if table.padding_idx is None else table.padding_idx + 1)


def _takes_types(module: nn.Module, config: Mapping[str, Any]) -> bool:
    types = config.get("type_vocab_size", 0)
    return (
        isinstance(types, int)
        and types > 1
        and "token_type_ids" in inspect.signature(module.forward).parameters
    )
