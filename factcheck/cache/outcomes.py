"""What was found in a text that nothing has changed for: kept whole, and shown to no one else.

A record is masked with a stream that only the very inputs it was found from can make again (as in
convergent encryption): whoever holds the cache but not the texts reads nothing of them in it.
"""

from __future__ import annotations

import hashlib
import logging
import zlib
from collections.abc import Sequence

from factcheck.cache.frozen_values import dump, load
from factcheck.cache.store import Store

__all__ = ["KIND", "Outcomes"]

KIND = "outcome"

# Far above what a document of the greatest length leads to; a record made to swell is refused.
_MOST_BYTES = 256 * 1024 * 1024

_log = logging.getLogger("factcheck.cache")


class Outcomes:
    """Frozen values by all that they were made from. A value that cannot be kept is not.

    `found` counts those that were looked up and there.
    """

    def __init__(self, store: Store, identity: str) -> None:
        self._store, self._identity = store, identity
        self.found = 0

    def digest(self, *inputs: object) -> bytes:
        """Return a hash of all that an outcome depends on, the model included.

        Raises: TypeError when an input cannot be written down.
        """
        return hashlib.sha256(dump((self._identity, *inputs))).digest()

    def recall(self, digest: bytes, known: Sequence[object] = ()) -> object | None:
        """Return what was found from these inputs, None when that is not known."""
        key = _labelled(b"key", digest)
        record = self._store.get([key]).get(key)
        if record is None:
            return None
        try:
            plain = zlib.decompressobj().decompress(_masked(record, digest), _MOST_BYTES)
            outcome = load(plain, known)
        except Exception as error:  # noqa: BLE001 - whatever a strange record raises, it is a miss
            _log.debug("a kept outcome is not used: %s", error)
            return None
        self.found += 1
        return outcome

    def keep(self, digest: bytes, outcome: object, known: Sequence[object] = ()) -> None:
        """Keep what was found from these inputs; `known` objects only by their place."""
        try:
            plain = dump(outcome, known)
        except TypeError as error:  # say, a value of somebody's own comparator
            _log.debug("an outcome is not kept: %s", error)
            return
        record = _masked(zlib.compress(plain), digest)
        self._store.put(KIND, {_labelled(b"key", digest): record})


def _labelled(label: bytes, digest: bytes) -> bytes:
    return hashlib.sha256(label + digest).digest()


def _masked(data: bytes, digest: bytes) -> bytes:
    """Return data masked, or unmasked: both are the same."""
    stream = hashlib.shake_256(b"mask" + digest).digest(len(data))
    mixed = int.from_bytes(data, "big") ^ int.from_bytes(stream, "big")
    return mixed.to_bytes(len(data), "big")
