"""Any sequence-classification NLI checkpoint behind the backend protocol.

A pair's scores depend on the pair alone, to the last bit: blocks have shapes that follow from each
text's own length (batching), run on one thread each (network), and the softmax is plain
arithmetic, one pair at a time.
"""

from __future__ import annotations

import hashlib
import math
import platform
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from factcheck import __version__
from factcheck.backends.model_folder import TOKENIZER, CheckedFolder
from factcheck.backends.nli_labels import NLILabels
from factcheck.backends.settings import RunSettings
from factcheck.core.calibration import Calibration
from factcheck.core.gloss import TokenStates
from factcheck.core.nli import NLIScores, Pair

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    import numpy as np
    from numpy.typing import NDArray

    from factcheck.backends.network import Network
    from factcheck.backends.tokens import TextTokenizer

__all__ = ["TransformersBackend"]

_Item = TypeVar("_Item")


class TransformersBackend:
    """One NLI model and the encoder that finds evidence for it; both are loaded when first used.

    Raises: BackendError and ModelError from `score`, `embed` and `load`.
    """

    def __init__(
        self,
        name: str,
        folders: tuple[CheckedFolder, CheckedFolder],
        calibration: Calibration,
        settings: RunSettings,
    ) -> None:
        self.name = name
        self._model, self._encoder = folders
        self._calibration = calibration
        self._settings = settings

    @property
    def calibration(self) -> Calibration:
        """What was measured of this model."""
        return self._calibration

    @cached_property
    def signature(self) -> str:
        """Name, revision (of all files of model and encoder), precision, calibration, version."""
        measured = _short_hash(repr(self._calibration))
        return f"{self._identity}|cal:{measured}|v:{__version__}"

    @cached_property
    def fingerprint(self) -> str:
        """All that can move the last bit of a score, as the cache's key: often the machine too."""
        parts = (
            self._identity,
            f"temperature:{self._calibration.temperature!r}",
            f"device:{self._settings.device}",
            *(
                f"{name}:{_version(name)}"
                for name in ("factcheck", "torch", "transformers", "tokenizers")
            ),
            f"machine:{'any' if self._alike_everywhere else _machine()}",
        )
        return "|".join(parts)

    @property
    def _identity(self) -> str:
        revision = _short_hash(self._model.digest + self._encoder.digest)
        used = (self._settings.of(folder).precision for folder in (self._model, self._encoder))
        return f"{self.name}|rev:{revision}|{'/'.join(dict.fromkeys(used))}"

    @property
    def _alike_everywhere(self) -> bool:
        """Whether scores and embeddings are the same bits on every processor."""
        folders = (self._model, self._encoder)
        return all(self._settings.of(folder).in_integers(folder) for folder in folders)

    def load(self) -> None:
        """Load both networks now, so that whatever is wrong with them is known.

        Raises: ModelError.
        """
        _ = self._classifier, self._retriever

    def score(self, pairs: Sequence[Pair]) -> tuple[NLIScores | None, ...]:
        """Score pairs in the order given; None for a pair longer than the model can read."""
        # Sorted by length in characters, so that a batch holds pairs of like length.
        unique = sorted(dict.fromkeys(pairs), key=lambda p: len(p.premise) + len(p.hypothesis))
        found: dict[Pair, NLIScores | None] = {}
        for batch in _batches(unique, self._settings.batch_size):
            found.update(zip(batch, self._score(batch), strict=True))
        return tuple(found[pair] for pair in pairs)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts; one too long for the encoder is the mean of its parts' embeddings.

        Shape: (len(texts), d), rows of length 1.
        """
        import numpy as np

        unique = sorted(dict.fromkeys(texts), key=len)
        found: dict[str, NDArray[np.float32]] = {}
        for batch in _batches(unique, self._settings.batch_size):
            found.update(zip(batch, self._embed(batch), strict=True))
        if not found:
            width = self._encoder.config.get("hidden_size", 0)
            return np.zeros((0, width if isinstance(width, int) else 0), np.float32)
        return np.stack([found[text] for text in texts])

    def token_states(self, texts: Sequence[str]) -> tuple[TokenStates | None, ...]:
        """Return how the retrieval network reads each token; None for a text too long for it."""
        import numpy as np

        from factcheck.backends.network import read_states

        network = replace(self._retriever, readout=read_states)
        read = self._text_tokenizer.spanned(texts, network.limit)
        rows = iter(network.run([one.tokens for one in read if one]))
        return tuple(
            TokenStates(tuple(one.spans.values()), next(rows)[np.array([*one.spans], np.int64)])
            if one
            else None
            for one in read
        )

    def _score(self, pairs: Sequence[Pair]) -> list[NLIScores | None]:
        network = self._classifier
        tokens = self._pair_tokenizer.pairs(pairs, network.limit)
        logits = iter(network.run([one for one in tokens if one]))
        return [self._scores(next(logits).tolist()) if one else None for one in tokens]

    def _scores(self, logits: list[float]) -> NLIScores:
        """Return the softmax of the logits over the temperature, in double precision."""
        scaled = [logit / self._calibration.temperature for logit in logits]
        powers = [math.exp(value - max(scaled)) for value in scaled]
        labels, total = self._labels, sum(powers)
        return NLIScores(
            entailment=powers[labels.entailment] / total,
            neutral=0.0 if labels.neutral is None else powers[labels.neutral] / total,
            contradiction=powers[labels.contradiction] / total,
        )

    def _embed(self, texts: Sequence[str]) -> list[NDArray[np.float32]]:
        import numpy as np

        network = self._retriever
        chunks = self._text_tokenizer.chunks(texts, network.limit)
        rows = iter(network.run([chunk for parts in chunks for chunk in parts]))
        means = (
            np.mean([_unit(next(rows).astype(np.float64)) for _ in parts], axis=0)
            for parts in chunks
        )
        return [_unit(mean).astype(np.float32) for mean in means]

    @cached_property
    def _labels(self) -> NLILabels:
        return self._model.labels()

    @cached_property
    def _classifier(self) -> Network:
        from factcheck.backends.opening import open_classifier

        return open_classifier(self._model, self._settings, self._workers)

    @cached_property
    def _retriever(self) -> Network:
        from factcheck.backends.opening import open_encoder, open_inside

        if self._encoder is self._model:
            return open_inside(self._classifier, self._model, self._settings)
        return open_encoder(self._encoder, self._settings, self._workers)

    @cached_property
    def _workers(self) -> ThreadPoolExecutor:
        import torch

        from factcheck.backends.network import start_workers

        return start_workers(self._settings.threads or torch.get_num_threads())

    @cached_property
    def _pair_tokenizer(self) -> TextTokenizer:
        return _tokenizer(self._model)

    @cached_property
    def _text_tokenizer(self) -> TextTokenizer:
        same = self._model.hashes[TOKENIZER] == self._encoder.hashes[TOKENIZER]
        return self._pair_tokenizer if same else _tokenizer(self._encoder)


def _tokenizer(folder: CheckedFolder) -> TextTokenizer:
    from factcheck.backends.tokens import TextTokenizer

    return TextTokenizer(folder.path / TOKENIZER, folder.shown)


def _batches(items: Sequence[_Item], size: int) -> Iterator[Sequence[_Item]]:
    return (items[start : start + size] for start in range(0, len(items), size))


def _unit(vector: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a vector of length 1; a zero vector stays zero."""
    import numpy as np

    length = float(np.linalg.norm(vector))
    return vector / length if length else vector


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # a source tree that nobody installed
        return "unknown"


def _machine() -> str:
    """Return what tells processors apart that may round differently."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # no Linux
        return f"{platform.machine()} {platform.processor()}"
    telling = sorted(
        {line for line in lines if line.startswith(("model name", "flags", "Features"))}
    )
    return f"{platform.machine()} {_short_hash(repr(telling))}"
