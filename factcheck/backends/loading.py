"""From a model's name to a backend: bundled, by folder, from the hub, or a plug-in's.

Everything about a model that can be told without torch is checked here and now: its files, their
hashes, its labels and dimensions. torch and transformers are loaded when a score is first needed,
so a run that finds all its scores in the cache never loads them.
"""

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path
from typing import cast

from factcheck.backends.hub import HubModel, fetch, local_snapshot, parse_hub_id
from factcheck.backends.known_models import (
    BUNDLED,
    KNOWN_MODELS,
    check_bundled,
    check_hub_model,
    known_model,
)
from factcheck.backends.model_folder import (
    ENCODER,
    CheckedFolder,
    check_encoder,
    check_model,
    read_calibration,
)
from factcheck.backends.settings import AUTO, BATCH_SIZE, RunSettings
from factcheck.backends.transformers_nli import TransformersBackend
from factcheck.core.errors import ModelError, UnknownNameError
from factcheck.core.protocols import NLIBackend

__all__ = ["load_backend", "load_bare"]


def load_backend(
    model: str = BUNDLED,
    *,
    download: bool = False,
    batch_size: int | None = None,
    threads: int | None = None,
    device: str | None = None,
    precision: str = AUTO,
) -> NLIBackend:
    """Return a backend for a model.

    `model` is a name (`compact`, `accurate`, or one that a plug-in registered in the entry points
    `factcheck.backends`), a folder, or a hub id with its commit, as in ``owner/name@0123...cdef``.
    A hub model must be in the local cache unless `download` allows to fetch it. A model whose
    config says `"embeds_sentences": true` finds evidence by its own mean hidden state, one with an
    `encoder/` by that, any other by the bundled model's encoder.

    `batch_size` (pairs handed to the model at a time) and `threads` change the speed and never a
    score. `precision` is "auto": for the bundled model 8-bit integers, computed alike to the last
    bit on every processor, for any other fp32, whose scores agree to six digits on every machine.
    "bf16", faster on processors with AMX or AVX512-BF16, moves scores in the third digit; "int8",
    faster on processors with AVX512-VNNI, in the second. `device` is a torch
    device, "cpu" unless given.

    Raises: ModelError for a model that is not there, not whole, or no NLI model; UnknownNameError
    and UsageError for arguments that name nothing.
    """
    settings = RunSettings(
        precision=precision,
        device=device or "cpu",
        threads=threads,
        batch_size=batch_size or BATCH_SIZE,
    )
    known = known_model(model)
    if known and known.hub is None:
        return _bundled(settings)
    if known and known.hub:
        return _from_hub(model, known.hub, settings, download=download)
    for point in entry_points(group="factcheck.backends", name=model):
        return cast("NLIBackend", point.load()())
    folder = _folder(model)
    if folder is not None:
        return _backend_of_folder(folder, settings)
    hub = parse_hub_id(model)
    if hub:
        return _from_hub(str(hub), hub, settings, download=download)
    if not model.isidentifier():
        names = ", ".join(one.name for one in KNOWN_MODELS)
        message = f"{_printable(model) or 'no name'}: no such model folder (known: {names})"
        raise ModelError(message)
    raise UnknownNameError("model", model, (one.name for one in KNOWN_MODELS))


def load_bare(folder: Path, *, threads: int | None = None, device: str = "cpu") -> NLIBackend:
    """Return a backend that is the network of one folder and nothing else.

    Without `encoder/` its own mean hidden state embeds texts, whatever its config says: so a
    network that is still in training can be measured.

    Raises: ModelError.
    """
    shown = _printable(folder.resolve().name)
    model = check_model(folder, shown)
    encoder = _encoder(model) if (folder / ENCODER).is_dir() else model
    return _backend(shown, model, encoder, RunSettings(AUTO, device, threads))


def _bundled(settings: RunSettings) -> NLIBackend:
    folders = check_bundled()
    return _backend(BUNDLED, folders[0], folders[1], settings)


def _folder(text: str) -> Path | None:
    """Return the folder a text names, None where there is none; a pinned id is no folder."""
    try:
        path = Path(text).expanduser()
        return path if text and "@" not in text and path.is_dir() else None
    except (RuntimeError, OSError):  # no such user's home, a name too long for a file
        return None


def _printable(text: str) -> str:
    """Return a text fit for one line of a message; names of folders may hold anything."""
    return text if text.isprintable() else ascii(text)


def _backend_of_folder(path: Path, settings: RunSettings) -> NLIBackend:
    shown = _printable(path.resolve().name)
    model = check_model(path, shown)
    return _backend(shown, model, _encoder(model), settings)


def _from_hub(name: str, hub: HubModel, settings: RunSettings, *, download: bool) -> NLIBackend:
    folder = fetch(hub) if download else local_snapshot(hub)
    if folder is None:
        wanted = name if known_model(name) else f"{hub.repository}@{hub.revision}"
        message = (
            f"{hub}: not on this machine; allow its download with --download, or fetch it with "
            f"factcheck models download {wanted}"
        )
        raise ModelError(message)
    model = check_hub_model(folder, hub)
    return _backend(name, model, _encoder(model), settings)


def _encoder(model: CheckedFolder) -> CheckedFolder:
    if model.embeds:
        return model
    if (model.path / ENCODER).is_dir():
        return check_encoder(model.path / ENCODER, f"{model.shown}/{ENCODER}")
    return check_bundled()[1]


def _backend(
    name: str, model: CheckedFolder, encoder: CheckedFolder, settings: RunSettings
) -> NLIBackend:
    calibration = read_calibration(model.path, name)
    return TransformersBackend(name, (model, encoder), calibration, settings)
