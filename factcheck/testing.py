"""For tests and for authors of plug-ins: a backend that says what it is told, and a check of one.

>>> from factcheck.core.nli import NLIScores, Pair
>>> backend = ScriptedBackend({("Il pleut.", "It rains."): NLIScores(0.9, 0.1, 0.0)})
>>> backend.score([Pair("Il pleut.", "It rains."), Pair("Il pleut.", "It snows.")])[0].entailment
0.9
>>> check_backend(backend)
()
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from factcheck.core.calibration import UNMEASURED, Calibration
from factcheck.core.nli import NLIScores, Pair
from factcheck.core.protocols import NLIBackend

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["NEUTRAL", "ScriptedBackend", "check_backend"]

ScoreTable = Mapping[tuple[str, str], NLIScores | None]
ScoreFunction = Callable[[Pair], NLIScores | None]

NEUTRAL = NLIScores(0.0, 1.0, 0.0)

_DIMENSIONS = 64
_GRAM = 3


class ScriptedBackend:
    """A backend whose scores come from a table or a function, without any model.

    A pair that the table does not hold is neutral. A text is embedded by the table or function
    `embeddings`, else by hashes of its runs of three characters: the same text always gives the
    same vector, and texts that share words lie near each other. `scored` and `embedded` list what
    was asked for, in order.
    """

    def __init__(
        self,
        scores: ScoreTable | ScoreFunction | None = None,
        embeddings: Mapping[str, Sequence[float]] | Callable[[str], Sequence[float]] | None = None,
        *,
        calibration: Calibration = UNMEASURED,
        signature: str = "scripted|rev:0|none|v:1",
    ) -> None:
        self._scores = scores or {}
        self._embeddings = embeddings or {}
        self._calibration = calibration
        self._signature = signature
        self.scored: list[Pair] = []
        self.embedded: list[str] = []

    @property
    def signature(self) -> str:
        """As given."""
        return self._signature

    @property
    def calibration(self) -> Calibration:
        """As given."""
        return self._calibration

    def score(self, pairs: Sequence[Pair]) -> tuple[NLIScores | None, ...]:
        """Return what the table or function says of each pair."""
        self.scored += pairs
        if callable(self._scores):
            return tuple(self._scores(pair) for pair in pairs)
        table = self._scores
        return tuple(table.get((pair.premise, pair.hypothesis), NEUTRAL) for pair in pairs)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return a unit vector for each text. Shape: (len(texts), d)."""
        import numpy as np

        self.embedded += texts
        rows = [np.asarray(self._vector(text), np.float64) for text in texts]
        width = len(rows[0]) if rows else _DIMENSIONS
        units = [row / (np.linalg.norm(row) or 1.0) for row in rows]
        return np.asarray(units, np.float32).reshape(len(rows), width)

    def _vector(self, text: str) -> Sequence[float]:
        if callable(self._embeddings):
            return self._embeddings(text)
        return self._embeddings[text] if text in self._embeddings else _hashed(text)


def _hashed(text: str) -> list[float]:
    """Return counts of hashed character trigrams, each with the sign its hash gives."""
    vector = [0.0] * _DIMENSIONS
    padded = f" {text.lower()} "
    for start in range(len(padded) - _GRAM + 1):
        gram = padded[start : start + _GRAM].encode("utf-8", "surrogatepass")
        number = int.from_bytes(hashlib.blake2b(gram, digest_size=8).digest(), "little")
        vector[number // 2 % _DIMENSIONS] += 1.0 if number % 2 else -1.0
    return vector if any(vector) else [1.0, *vector[1:]]


# Texts of many lengths and scripts, so that a backend that pads, sorts or truncates shows it.
_TEXTS = (
    "The launch was delayed by weather until Friday.",
    "تم تأجيل الإطلاق حتى يوم الجمعة بسبب الطقس.",
    "Le lancement a été reporté. " * 6,
    "发射因天气原因推迟到星期五。",
    "7",
    "",
    "\u202e<b>[/bold]\x1b[31m",
)
_ENDLESS = "word " * 1_000
_PAIRED = 3
_LENGTH_TOLERANCE = 1e-3
_NDIM = 2


def check_backend(backend: NLIBackend) -> tuple[str, ...]:
    """Return what a backend does against the protocol, nothing when it keeps to it.

    Scores and embeddings must not depend, to the last bit, on how many are asked for at a time,
    on their order, or on their neighbours. About 50 pairs are scored.
    """
    problems = [*_of_identity(backend), *_of_scores(backend), *_of_embeddings(backend)]
    return tuple(dict.fromkeys(problems))


def _of_identity(backend: NLIBackend) -> Iterator[str]:
    signature: Any = backend.signature
    if not isinstance(signature, str) or not signature.isprintable() or not signature.strip():
        yield "signature is not one line of text"
    calibration: Any = backend.calibration
    if not isinstance(calibration, Calibration):
        yield "calibration is no Calibration"


def _of_scores(backend: NLIBackend) -> Iterator[str]:
    pairs = [Pair(one, other) for one in _TEXTS[:_PAIRED] for other in _TEXTS[:_PAIRED]]
    together: Any = backend.score(pairs)
    if not isinstance(together, tuple) or len(together) != len(pairs):
        yield "score does not return a tuple with one item for each pair"
        return
    if not all(one is None or isinstance(one, NLIScores) for one in together):
        yield "score returns something else than NLIScores or None"
    if tuple(score for pair in pairs for score in backend.score([pair])) != together:
        yield "scores depend on how many pairs are scored together"
    if backend.score(pairs[::-1])[::-1] != together:
        yield "scores depend on the order of the pairs"
    if backend.score([one for pair in pairs for one in (pair, pairs[0])])[::2] != together:
        yield "scores depend on the neighbouring pairs"
    if backend.score([]) != ():
        yield "scoring no pairs does not give an empty tuple"
    if len(backend.score([Pair(_ENDLESS, _TEXTS[0])])) != 1:
        yield "a pair longer than the model can read gets no answer"


def _of_embeddings(backend: NLIBackend) -> Iterator[str]:
    import numpy as np

    texts = [*_TEXTS, _ENDLESS]
    together = backend.embed(texts)
    if together.ndim != _NDIM or len(together) != len(texts) or together.dtype != np.float32:
        yield "embed does not return an array of float32 with one row for each text"
        return
    if not np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=_LENGTH_TOLERANCE):
        yield "embeddings are not of length 1"
    if not np.array_equal(np.concatenate([backend.embed([text]) for text in texts]), together):
        yield "embeddings depend on how many texts are embedded together"
    if not np.array_equal(backend.embed(texts[::-1])[::-1], together):
        yield "embeddings depend on the order of the texts"
    if backend.embed([]).shape != (0, together.shape[1]):
        yield "embedding no texts does not give an array of shape (0, d)"
