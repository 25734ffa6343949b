"""The scripted backend, and the check of backends that authors of plug-ins run."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from factcheck.core.calibration import UNMEASURED
from factcheck.core.nli import NLIScores, Pair
from factcheck.testing import NEUTRAL, ScriptedBackend, check_backend

SURE = NLIScores(0.9, 0.1, 0.0)


def test_scores_come_from_a_table() -> None:
    backend = ScriptedBackend({("a", "b"): SURE, ("long", "b"): None})
    pairs = [Pair("long", "b"), Pair("a", "b"), Pair("c", "d")]
    assert backend.score(pairs) == (None, SURE, NEUTRAL)
    assert backend.scored == pairs


def test_scores_come_from_a_function() -> None:
    backend = ScriptedBackend(lambda pair: SURE if pair.premise == pair.hypothesis else None)
    assert backend.score([Pair("a", "a"), Pair("a", "b")]) == (SURE, None)


def test_embeddings_are_the_same_on_every_run() -> None:
    (vector,) = ScriptedBackend().embed(["The launch was delayed."])
    assert float(vector.sum()) == pytest.approx(-0.20851, abs=1e-4)


def test_texts_that_share_words_lie_near_each_other() -> None:
    backend = ScriptedBackend()
    first, near, far = backend.embed(
        ["The launch was delayed.", "The launch was delayed again.", "Eggs cost more."]
    )
    assert first @ near > 0.7
    assert first @ far < 0.4


def test_embeddings_may_be_given() -> None:
    backend = ScriptedBackend(embeddings={"a": [3.0, 4.0]})
    assert backend.embed(["a"]).tolist() == [[pytest.approx(0.6), pytest.approx(0.8)]]
    assert ScriptedBackend(embeddings=lambda text: [len(text), 0]).embed(["ab"]).tolist() == [
        [1, 0]
    ]


@pytest.mark.parametrize(
    "backend",
    [ScriptedBackend(), ScriptedBackend({("7", "7"): SURE}), ScriptedBackend(lambda _: None)],
)
def test_scripted_backends_keep_to_the_protocol(backend: ScriptedBackend) -> None:
    assert check_backend(backend) == ()


class Broken(ScriptedBackend):
    """A backend with one fault, named by `fault`."""

    def __init__(self, fault: str) -> None:
        super().__init__()
        self.fault = fault

    @property
    def signature(self) -> Any:
        return {"signature": "", "lines": "a\nb", "no text": 3}.get(self.fault, "fine")

    @property
    def calibration(self) -> Any:
        return None if self.fault == "calibration" else UNMEASURED

    def score(self, pairs: Sequence[Pair]) -> Any:
        longest = 2 + max((len(pair.premise) for pair in pairs), default=0)
        wrong: dict[str, Any] = {
            "list": [NEUTRAL] * len(pairs),
            "short": (NEUTRAL,) * (len(pairs) - 1),
            "tuples": ((1, 0, 0),) * len(pairs),
            "batch": (SURE if len(pairs) > 1 else NEUTRAL,) * len(pairs),
            "order": tuple(SURE if i else NEUTRAL for i, _ in enumerate(pairs)),
            "neighbours": (NLIScores(1 / longest, 1 - 1 / longest, 0),) * len(pairs),
        }
        if self.fault == "empty" and not pairs:
            return None
        return wrong.get(self.fault, super().score(pairs))

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        rows = super().embed(texts)
        if self.fault == "float64":
            return rows.astype(np.float64)
        if self.fault == "long rows":
            return rows * 2
        if self.fault == "flat":
            return rows[0]
        if self.fault == "embedding batch":
            return rows if len(texts) == 1 else np.roll(rows, 1, axis=1)
        if self.fault == "embedding empty" and not texts:
            return np.zeros((0, 3), np.float32)
        return rows


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("signature", "signature is not one line"),
        ("lines", "signature is not one line"),
        ("no text", "signature is not one line"),
        ("calibration", "calibration is no Calibration"),
        ("list", "does not return a tuple"),
        ("short", "does not return a tuple"),
        ("tuples", "something else than NLIScores"),
        ("batch", "how many pairs are scored together"),
        ("order", "how many pairs are scored together"),
        ("neighbours", "how many pairs are scored together"),
        ("empty", "scoring no pairs"),
        ("float64", "array of float32"),
        ("long rows", "not of length 1"),
        ("flat", "array of float32"),
        ("embedding batch", "how many texts are embedded together"),
        ("embedding empty", "embedding no texts"),
    ],
)
def test_each_fault_is_told(fault: str, said: str) -> None:
    assert any(said in problem for problem in check_backend(Broken(fault))), fault
