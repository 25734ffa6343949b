"""The bundled model itself: loads offline, keeps to the protocol, reads across languages."""

import numpy as np
import pytest

from factcheck.backends.loading import load_backend
from factcheck.core.nli import Pair
from factcheck.core.protocols import NLIBackend
from factcheck.testing import check_backend


@pytest.fixture(scope="module")
def backend() -> NLIBackend:
    return load_backend()


def test_it_keeps_to_the_protocol(backend: NLIBackend) -> None:
    assert check_backend(backend) == ()


def test_threads_and_batch_size_do_not_show(backend: NLIBackend) -> None:
    sentences = ("Der Flug wurde abgesagt.", "El museo abre a las nueve.", "河流今年没有结冰。")
    claims = (
        "The flight was cancelled.",
        "The museum opens at nine.",
        "The river froze this year.",
    )
    pairs = [Pair(s * n, c) for n in (1, 5) for s in sentences for c in claims]
    expected = backend.score(pairs)
    for batch_size, threads in [(1, 1), (8, 2)]:
        other = load_backend(batch_size=batch_size, threads=threads)
        assert other.score(pairs) == expected


@pytest.mark.parametrize(
    ("premise", "claim", "wins"),
    [
        ("Der Flug wurde wegen Nebel abgesagt.", "The flight was cancelled.", "entailment"),
        ("El puente mide 300 metros.", "The bridge is 900 metres long.", "contradiction"),
        ("Le maire a ouvert l'école.", "The mayor did not open the school.", "contradiction"),
    ],
)
def test_it_reads_other_languages(backend: NLIBackend, premise: str, claim: str, wins: str) -> None:
    (scores,) = backend.score([Pair(premise, claim)])
    assert scores is not None
    named = {
        "entailment": scores.entailment,
        "neutral": scores.neutral,
        "contradiction": scores.contradiction,
    }
    assert max(named, key=lambda name: named[name]) == wins


def test_its_encoder_finds_the_counterpart(backend: NLIBackend) -> None:
    english = ["The river froze in January.", "Ministers met in Geneva.", "The library is closed."]
    foreign = [
        "La bibliothèque est fermée.",
        "Der Fluss fror im Januar zu.",
        "部长们在日内瓦会面。",
    ]
    likeness = backend.embed(foreign) @ backend.embed(english).T
    assert np.argmax(likeness, axis=1).tolist() == [2, 0, 1]


def test_a_document_is_too_long_for_one_pair(backend: NLIBackend) -> None:
    assert backend.score([Pair("Une phrase de plus. " * 200, "One more sentence.")]) == (None,)
