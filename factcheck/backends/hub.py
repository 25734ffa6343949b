"""Models on the hub: at a pinned commit, from the local cache unless a download is asked for.

A branch or tag can be moved by its owner; a commit cannot, so only a commit is a pin. The cache is
huggingface_hub's own (HF_HOME, HF_HUB_CACHE), and its offline switches hold.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from factcheck.backends.model_folder import file_hash
from factcheck.core.errors import ModelError

__all__ = ["HubModel", "blob_is_whole", "fetch", "local_snapshot", "parse_hub_id"]

_HUB_ID = re.compile(r"(?P<repository>[\w.-]+/[\w.-]+)(?:@(?P<revision>[\w./-]*))?")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")

# All that is ever read of a model, and so all that is fetched: no pickles, no code.
_FILES = (
    "config.json",
    "generation_config.json",
    "model.safetensors",
    "model-*-of-*.safetensors",
    "model.safetensors.index.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "calibration.json",
    "encoder/config.json",
    "encoder/model.safetensors",
    "encoder/tokenizer.json",
    "encoder/tokenizer_config.json",
)


@dataclass(frozen=True, slots=True)
class HubModel:
    """A repository on the hub at one commit."""

    repository: str
    revision: str

    def __str__(self) -> str:
        return f"{self.repository}@{self.revision[:12]}"


def parse_hub_id(text: str) -> HubModel | None:
    """Return the model a hub id names, None for a text that is no hub id.

    Raises: ModelError when the id names no commit, with the way to pin one.

    >>> parse_hub_id("./folder") is None
    True
    """
    match = _HUB_ID.fullmatch(text)
    if match is None or text.startswith((".", "~")):
        return None
    repository, revision = match["repository"], match["revision"]
    if revision is None or not _COMMIT.fullmatch(revision):
        said = f"'{revision}' is no commit" if revision else "no such folder, and no pinned hub id"
        message = (
            f"{text}: {said}; name one as {repository}@<40-digit commit>, to be found at "
            f"https://huggingface.co/{repository}/commits/main"
        )
        raise ModelError(message)
    return HubModel(repository, revision)


def local_snapshot(model: HubModel) -> Path | None:
    """Return the model's folder in the local cache, None where it is not there whole."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        folder = snapshot_download(
            model.repository,
            revision=model.revision,
            allow_patterns=list(_FILES),
            local_files_only=True,
        )
    except (LocalEntryNotFoundError, HFValidationError, OSError):
        return None
    return Path(folder)


def fetch(model: HubModel) -> Path:
    """Download what is missing of a model and return its folder.

    Raises: ModelError when the hub cannot be reached, or an offline switch is on.
    """
    from huggingface_hub import constants, snapshot_download

    if constants.is_offline_mode():
        message = f"{model}: not downloaded, since HF_HUB_OFFLINE (or TRANSFORMERS_OFFLINE) is set"
        raise ModelError(message)
    try:
        folder = snapshot_download(
            model.repository, revision=model.revision, allow_patterns=list(_FILES)
        )
    except Exception as error:  # noqa: BLE001 - errors of three HTTP stacks may come out of it
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        reason = (lines or [type(error).__name__])[0][:300]
        message = f"{model}: cannot be downloaded: {reason}"
        raise ModelError(message) from None
    return Path(folder)


def blob_is_whole(file: Path) -> bool:
    """Compare a cached file with the hash that the cache names it by.

    The cache keeps each file under its SHA-256 (large files) or its git hash (small ones); a
    file that lies elsewhere names no hash and passes.
    """
    name = file.resolve().name
    if _SHA256.fullmatch(name):
        return file_hash(file) == name
    if _COMMIT.fullmatch(name):
        content = file.read_bytes()
        header = f"blob {len(content)}\0".encode()
        # SHA-1 is what git names its objects by; nothing here rests on it being unbroken.
        return hashlib.sha1(header + content, usedforsecurity=False).hexdigest() == name
    return True
