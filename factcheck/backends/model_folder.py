"""Looks at a model's folder before anything in it is loaded; all that is wrong ends here.

A folder holds `config.json`, `tokenizer.json` and weights as safetensors; optionally
`calibration.json` (see core.calibration), `SHA256SUMS` (hashes that the files must have, as
`sha256sum` writes them) and `encoder/`, a network for retrieval with files of its own. A config
with `"embeds_sentences": true` says that the network serves retrieval itself, by its mean hidden
state, so that no second one is needed.
Only the standard library: a broken folder is refused without loading torch.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.backends.nli_labels import NLILabels, read_labels
from factcheck.backends.weights import TensorInfo, read_weights
from factcheck.core.calibration import UNMEASURED, Calibration
from factcheck.core.errors import ModelError

__all__ = [
    "CALIBRATION",
    "ENCODER",
    "SUMS",
    "TOKENIZER",
    "WEIGHTS",
    "CheckedFolder",
    "check_encoder",
    "check_model",
    "file_hash",
    "read_calibration",
]

CONFIG, TOKENIZER, TOKENIZER_CONFIG = "config.json", "tokenizer.json", "tokenizer_config.json"
WEIGHTS, WEIGHTS_INDEX = "model.safetensors", "model.safetensors.index.json"
CALIBRATION, SUMS, ENCODER = "calibration.json", "SHA256SUMS", "encoder"

# Weights that are Python pickles: loading one runs whatever code its author put in.
_PICKLES = ("pytorch_model.bin", "pytorch_model.bin.index.json", "model.pt", "pytorch_model.pt")

# The largest of these among public NLI models is below 100 kB; a config is no place for data.
_JSON_LIMIT = 4_000_000

_FLOATS = ("F64", "F32", "F16", "BF16")

# Units: tokens.
_MOST_POSITIONS = 512
# Dimensions that a network of this config must have somewhere in its weights.
_DIMENSIONS = ("vocab_size", "hidden_size")


@dataclass(frozen=True, slots=True)
class CheckedFolder:
    """A folder whose files are there, whole and of one piece.

    `hashes` are the SHA-256 of every file that decides the network's output, by name.
    `half` tells that all weights are stored as 16-bit floats.
    """

    path: Path
    shown: str
    config: Mapping[str, Any]
    tokenizer_config: Mapping[str, Any]
    hashes: Mapping[str, str]
    half: bool

    @property
    def digest(self) -> str:
        """One SHA-256 for all of `hashes`."""
        lines = "".join(f"{value}  {name}\n" for name, value in sorted(self.hashes.items()))
        return hashlib.sha256(lines.encode()).hexdigest()

    @property
    def embeds(self) -> bool:
        """Whether the network was trained to embed sentences too, and needs no second encoder."""
        return self.config.get("embeds_sentences") is True

    @property
    def computes_in_integers(self) -> bool:
        """Whether the weights are rows of integers of the one architecture that takes them so.

        Sums over more positions than 512 would not be exact (see `integer_bert`).
        """
        config, positions = self.config, self.config.get("max_position_embeddings")
        return (
            config.get("weights") == "int8-rows"
            and config.get("model_type") == "bert"
            and config.get("hidden_act") == "gelu"
            and config.get("position_embedding_type", "absolute") == "absolute"
            and not config.get("is_decoder")
            and isinstance(positions, int)
            and positions <= _MOST_POSITIONS
        )

    def labels(self) -> NLILabels:
        """Return the order of the classifier's outputs.

        Raises: ModelError.
        """
        return read_labels(self.config, self.shown)


def check_model(path: Path, shown: str) -> CheckedFolder:
    """Return a folder with an NLI model, checked; `shown` names it in messages.

    Raises: ModelError with the first thing that is wrong.
    """
    config = _read_config(path, shown)
    labels = read_labels(config, shown)
    tensors = _all_tensors(path, shown)
    if not any(info.shape[:1] == (labels.count,) for info in tensors.values()):
        message = f"{shown}: wrong shape: the weights have no classifier for {labels.count} labels"
        raise ModelError(message)
    return _check(path, shown, config, tensors)


def check_encoder(path: Path, shown: str) -> CheckedFolder:
    """Return a folder with a network for embeddings, checked.

    Raises: ModelError with the first thing that is wrong.
    """
    return _check(path, shown, _read_config(path, shown), _all_tensors(path, shown))


def _read_config(path: Path, shown: str) -> dict[str, Any]:
    if not path.is_dir():
        message = f"{shown}: no such model folder"
        raise ModelError(message)
    config = _read_json(path / CONFIG, f"{shown}: {CONFIG}")
    if not isinstance(config.get("model_type"), str):
        message = f"{shown}: {CONFIG} names no model_type"
        raise ModelError(message)
    if "quantization_config" in config:
        message = f"{shown}: quantised weights cannot be read; use the model's original weights"
        raise ModelError(message)
    if _names_foreign_code(config):
        message = f"{shown}: {CONFIG} names an attention kernel on the hub, which would be code"
        raise ModelError(message)
    return config


def _names_foreign_code(config: Mapping[str, Any]) -> bool:
    """Tell whether a config or a part of it wants a kernel fetched, as in "owner/kernel"."""
    return any(
        "/" in json.dumps(value)
        if "attn_implementation" in key
        else isinstance(value, dict) and _names_foreign_code(value)
        for key, value in config.items()
    )


def _check(
    path: Path, shown: str, config: Mapping[str, Any], tensors: Mapping[str, TensorInfo]
) -> CheckedFolder:
    _check_dimensions(config, tensors, shown)
    if not (path / TOKENIZER).is_file():
        message = (
            f"{shown}: no {TOKENIZER} (write one with "
            f"transformers' AutoTokenizer.from_pretrained(...).save_pretrained(...))"
        )
        raise ModelError(message)
    tokenizer_config = {}
    if (path / TOKENIZER_CONFIG).is_file():
        tokenizer_config = _read_json(path / TOKENIZER_CONFIG, f"{shown}: {TOKENIZER_CONFIG}")
    names = (CONFIG, TOKENIZER, TOKENIZER_CONFIG, *(file.name for file in _weights(path, shown)))
    hashes = {name: file_hash(path / name) for name in names if (path / name).is_file()}
    _compare_sums(path, hashes, shown)
    half = {info.dtype for info in tensors.values() if info.dtype in _FLOATS} == {"F16"}
    return CheckedFolder(path, shown, config, tokenizer_config, hashes, half)


def _weights(path: Path, shown: str) -> tuple[Path, ...]:
    """Return the weights' files: one, or the shards that an index names.

    Raises: ModelError when there are none, or only pickles.
    """
    if (path / WEIGHTS).is_file():
        return (path / WEIGHTS,)
    if (path / WEIGHTS_INDEX).is_file():
        index = _read_json(path / WEIGHTS_INDEX, f"{shown}: {WEIGHTS_INDEX}").get("weight_map")
        names = set(index.values()) if isinstance(index, dict) else set()
        shards = [path / str(name) for name in sorted(names, key=str)]
        if shards and all(file.parent == path and file.is_file() for file in shards):
            return (path / WEIGHTS_INDEX, *shards)
        message = f"{shown}: {WEIGHTS_INDEX} names weights that are not there"
        raise ModelError(message)
    if any((path / name).exists() for name in _PICKLES):
        message = (
            f"{shown}: the weights are a Python pickle, which can run code when it is loaded; "
            f"only safetensors are read (convert them with safetensors' convert tool)"
        )
        raise ModelError(message)
    message = f"{shown}: no weights ({WEIGHTS})"
    raise ModelError(message)


def _all_tensors(path: Path, shown: str) -> dict[str, TensorInfo]:
    tensors: dict[str, TensorInfo] = {}
    for file in _weights(path, shown):
        if file.suffix == ".safetensors":
            tensors |= read_weights(file, f"{shown}: {file.name}")
    return tensors


def _check_dimensions(
    config: Mapping[str, Any], tensors: Mapping[str, TensorInfo], shown: str
) -> None:
    """Refuse a config that describes another network than the weights, before one is built.

    A config alone can ask for any amount of memory; the weights' header says what is really there.
    """
    sizes = {size for info in tensors.values() for size in info.shape}
    for name in _DIMENSIONS:
        if name in config and config[name] not in sizes:
            value = str(config[name])[:40]
            message = f"{shown}: wrong shape: {CONFIG} says {name} {value}, the weights do not"
            raise ModelError(message)
    layers = config.get("num_hidden_layers", 0)
    if not isinstance(layers, int) or layers > len(tensors):
        value = str(layers)[:40]
        message = f"{shown}: wrong shape: {CONFIG} says {value} layers, the weights have fewer"
        raise ModelError(message)


def _read_json(path: Path, shown: str) -> dict[str, Any]:
    """Return a JSON object.

    Raises: ModelError.
    """
    if not path.is_file():
        message = f"{shown} is missing"
        raise ModelError(message)
    try:
        if path.stat().st_size > _JSON_LIMIT:
            message = f"{shown} is larger than {_JSON_LIMIT:,} bytes"
            raise ModelError(message)
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        message = f"{shown} cannot be read ({error.strerror or error})"
        raise ModelError(message) from None
    except (ValueError, RecursionError):
        message = f"{shown} is no JSON"
        raise ModelError(message) from None
    if not isinstance(data, dict):
        message = f"{shown} is no JSON object"
        raise ModelError(message)
    return data


def read_calibration(path: Path, shown: str) -> Calibration:
    """Return what was measured of the folder's model; UNMEASURED for a folder without the file.

    Raises: ModelError when the file is there and cannot be read.
    """
    if not (path / CALIBRATION).is_file():
        return UNMEASURED
    try:
        calibration = Calibration.from_json(
            _read_json(path / CALIBRATION, f"{shown}: {CALIBRATION}")
        )
    except ValueError as error:
        message = f"{shown}: {CALIBRATION}: {error}"
        raise ModelError(message) from None
    if not 0 < calibration.temperature < float("inf"):
        message = f"{shown}: {CALIBRATION}: temperature must be above 0"
        raise ModelError(message)
    return calibration


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _compare_sums(path: Path, hashes: Mapping[str, str], shown: str) -> None:
    """Compare the files with `SHA256SUMS` where the folder has one.

    Raises: ModelError when a file is missing or is not the one that was hashed.
    """
    if not (path / SUMS).is_file():
        return
    lines = (path / SUMS).read_text(encoding="utf-8", errors="replace").splitlines()
    recorded = {name: expected for expected, _, name in (line.partition("  ") for line in lines)}
    for name in sorted(recorded.keys() | hashes.keys()):
        if hashes.get(name) != recorded.get(name):
            state = "was changed" if name in hashes else "is missing"
            message = f"{shown}: {name} {state} since the model was made ({SUMS})"
            raise ModelError(message)
