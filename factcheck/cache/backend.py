"""Wraps any backend: what was computed once, by this model on this machine, is looked up."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from factcheck.cache.files import cache_path
from factcheck.cache.outcomes import Outcomes
from factcheck.cache.store import Store
from factcheck.core.calibration import Calibration
from factcheck.core.nli import NLIScores, Pair
from factcheck.core.protocols import NLIBackend

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["CacheStats", "CachedBackend"]

# A run that is killed loses at most this many pairs: some seconds of work.
_BATCH = 256

# A score takes about 100 bytes on disk and an embedding 1.6 kB, so this is a million of either
# kind mixed. Units: bytes.
_LIMIT = 1_000_000_000

_SCORES = struct.Struct("<3d")

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class CacheStats:
    """How many scores and embeddings were found and how many computed, since the backend was made.

    `unchanged` is for how many texts the whole outcome was found.
    """

    hits: int
    misses: int
    unchanged: int = 0


class CachedBackend:
    """A backend that remembers. Its results are those of the backend inside, to the last bit.

    `outcomes` keeps what was found, with this model, in texts that may not have changed since.

    Records are kept under the backend's `fingerprint` where it has one (all that can move the
    last bit of a score), else under its signature.

    Units: `limit` in bytes.
    """

    def __init__(
        self, backend: NLIBackend, path: Path | None = None, *, limit: int = _LIMIT
    ) -> None:
        self._backend = backend
        self._store = Store(path or cache_path(), limit)
        self._identity = str(getattr(backend, "fingerprint", backend.signature))
        self._hits = self._misses = 0
        self.outcomes = Outcomes(self._store, self._identity)

    @property
    def signature(self) -> str:
        """The signature of the backend inside: a cache changes no score."""
        return self._backend.signature

    @property
    def wrapped(self) -> NLIBackend:
        """The backend inside, for what is asked of it directly."""
        return self._backend

    @property
    def calibration(self) -> Calibration:
        """What was measured of the model inside."""
        return self._backend.calibration

    @property
    def stats(self) -> CacheStats:
        """What was found and what was computed so far."""
        return CacheStats(self._hits, self._misses, self.outcomes.found)

    def score(self, pairs: Sequence[Pair]) -> tuple[NLIScores | None, ...]:
        """Score pairs in the order given; None for a pair longer than the model can read."""
        keys = {pair: self._key("score", pair.premise, pair.hypothesis) for pair in pairs}
        kept = self._store.get(list(keys.values()))
        found = {pair: _unpack(kept[key]) for pair, key in keys.items() if key in kept}
        # Pairs of like length together: the backend pads least, and each batch is kept when done.
        missing = sorted(
            keys.keys() - found,
            key=lambda p: (len(p.premise) + len(p.hypothesis), p.premise, p.hypothesis),
        )
        self._count(len(found), len(missing))
        for batch in _batches(missing):
            scored = dict(zip(batch, self._backend.score(batch), strict=True))
            self._store.put("score", {keys[pair]: _pack(scores) for pair, scores in scored.items()})
            found |= scored
        return tuple(found[pair] for pair in pairs)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts. Shape: (len(texts), d), rows of length 1."""
        import numpy as np

        if not texts:
            return self._backend.embed(texts)
        keys = {text: self._key("embed", text) for text in texts}
        kept = self._store.get(list(keys.values()))
        found = {t: np.frombuffer(kept[key], "<f4") for t, key in keys.items() if key in kept}
        missing = sorted(keys.keys() - found, key=lambda text: (len(text), text))
        self._count(len(found), len(missing))
        for batch in _batches(missing):
            rows = self._backend.embed(batch)
            embedded = dict(zip(batch, rows, strict=True))
            self._store.put(
                "embed", {keys[text]: row.astype("<f4").tobytes() for text, row in embedded.items()}
            )
            found |= embedded
        return np.stack([found[text] for text in texts]).astype(np.float32)

    def close(self) -> None:
        """Close the cache's file; the next use opens it again."""
        self._store.close()

    def _count(self, hits: int, misses: int) -> None:
        self._hits += hits
        self._misses += misses

    def _key(self, *parts: str) -> bytes:
        """Hash everything that the record depends on, each part after its length."""
        digest = hashlib.sha256()
        for part in (self._identity, *parts):
            encoded = part.encode("utf-8", "surrogatepass")
            digest.update(len(encoded).to_bytes(8, "little") + encoded)
        return digest.digest()


def _batches(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    return (items[start : start + _BATCH] for start in range(0, len(items), _BATCH))


def _pack(scores: NLIScores | None) -> bytes:
    """Return scores as bytes; a pair too long to read is kept as nothing at all."""
    if scores is None:
        return b""
    return _SCORES.pack(scores.entailment, scores.neutral, scores.contradiction)


def _unpack(record: bytes) -> NLIScores | None:
    return NLIScores(*_SCORES.unpack(record)) if record else None
