"""The models that have a name here: where they are, what they are, and whether they are whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.backends.hub import HubModel, blob_is_whole, fetch, local_snapshot, parse_hub_id
from factcheck.backends.model_folder import (
    ENCODER,
    SUMS,
    WEIGHTS,
    CheckedFolder,
    check_encoder,
    check_model,
)
from factcheck.core.errors import ModelError, UnknownNameError

__all__ = [
    "BUNDLED",
    "KNOWN_MODELS",
    "KnownModel",
    "VerifiedFile",
    "bundled_folder",
    "check_bundled",
    "check_hub_model",
    "download_model",
    "known_model",
    "local_folder",
    "verify_model",
]

BUNDLED = "compact"


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model with a name. `hub` is None for the bundled one; `sha256` are hashes of hub files.

    Units: megabytes on disk (1e6 bytes).
    """

    name: str
    description: str
    licence: str
    megabytes: int
    parameters: str
    languages: str
    hub: HubModel | None = None
    sha256: Mapping[str, str] = field(default_factory=dict)


KNOWN_MODELS = (
    KnownModel(
        name=BUNDLED,
        description="6 layers, 384 wide, finds evidence and judges it; bundled, works offline",
        licence="Apache-2.0 (data: MODEL_CARD.md)",
        megabytes=31,
        parameters="29 M",
        languages="en ar fr zh de es ru",
    ),
    KnownModel(
        name="accurate",
        description="mDeBERTa-v3-base fine-tuned on 2.7 million pairs; about 12 times slower",
        licence="MIT",
        megabytes=575,
        parameters="279 M",
        languages="100, tuned on 27",
        hub=HubModel(
            "MoritzLaurer/mDeBERTa-v3-base-xnli-multilingual-nli-2mil7",
            "b5113eb38ab63efdd7f280f8c144ea8b13f978ce",
        ),
        # Given by an independent project that pins the same commit.
        sha256={WEIGHTS: "7c8e29f1115986d032e92b0fbaa0bdef1062a46f658b08705f237c05014a8541"},
    ),
)


@dataclass(frozen=True, slots=True)
class VerifiedFile:
    """A file whose hash was compared; `name` is relative to the model's folder."""

    name: str
    sha256: str


def known_model(name: str) -> KnownModel | None:
    """Return the model of a name, None where none has it."""
    return next((model for model in KNOWN_MODELS if model.name == name), None)


def bundled_folder() -> Path:
    """Return the folder of the bundled model."""
    return Path(__file__).resolve().parent.parent / "models" / BUNDLED


def check_bundled() -> tuple[CheckedFolder, CheckedFolder]:
    """Return the bundled model and its encoder, each file compared with its recorded hash.

    They are one and the same where the model embeds sentences itself.

    Raises: ModelError.
    """
    folder = bundled_folder()
    _demand_sums(folder)
    model = check_model(folder, BUNDLED)
    if model.embeds:
        return model, model
    _demand_sums(folder / ENCODER)
    return model, check_encoder(folder / ENCODER, f"{BUNDLED}/{ENCODER}")


def _demand_sums(folder: Path) -> None:
    if not (folder / SUMS).is_file():
        message = f"{BUNDLED}: {folder.name}/{SUMS} is missing; install factcheck again"
        raise ModelError(message)


def local_folder(name: str) -> Path | None:
    """Return where a model lies on this machine, None where it is not here.

    Raises: ModelError for a hub id without a commit, UnknownNameError for a name of nothing.
    """
    hub = _hub(name)
    return bundled_folder() if hub is None else local_snapshot(hub)


def download_model(name: str) -> Path:
    """Fetch a model by name or pinned hub id, verify it, and return its folder.

    Raises: ModelError when it cannot be fetched or is not what it should be; UnknownNameError.
    """
    hub = _hub(name)
    folder = bundled_folder() if hub is None else fetch(hub)
    verify_model(name)
    return folder


def verify_model(name: str) -> tuple[VerifiedFile, ...]:
    """Compare a model's files with their recorded hashes; return the files compared.

    Raises: ModelError when one differs or the model is not here; UnknownNameError.
    """
    hub = _hub(name)
    if hub is None:
        model, encoder = check_bundled()
        own = () if encoder is model else _files(encoder, f"{ENCODER}/")
        return _files(model, "") + own
    folder = local_snapshot(hub)
    if folder is None:
        message = f"{name}: not on this machine (factcheck models download {name})"
        raise ModelError(message)
    checked = check_hub_model(folder, hub)
    for file_name in checked.hashes:
        if not blob_is_whole(folder / file_name):
            message = f"{hub}: {file_name} was changed since it was downloaded"
            raise ModelError(message)
    return _files(checked, "")


def check_hub_model(folder: Path, hub: HubModel) -> CheckedFolder:
    """Return a hub model's folder, checked, and against the hashes pinned for it if any are.

    Raises: ModelError.
    """
    checked = check_model(folder, str(hub))
    pinned = next((known.sha256 for known in KNOWN_MODELS if known.hub == hub), {})
    for file_name, expected in pinned.items():
        if checked.hashes.get(file_name) != expected:
            message = f"{hub}: {file_name} is not the file that was pinned (SHA-256 differs)"
            raise ModelError(message)
    return checked


def _files(folder: CheckedFolder, prefix: str) -> tuple[VerifiedFile, ...]:
    return tuple(VerifiedFile(prefix + name, sha) for name, sha in sorted(folder.hashes.items()))


def _hub(name: str) -> HubModel | None:
    """Return the hub model of a name or id, None for the bundled one."""
    known = known_model(name)
    if known:
        return known.hub
    hub = parse_hub_id(name)
    if hub is None:
        raise UnknownNameError("model", name, (model.name for model in KNOWN_MODELS))
    return hub
