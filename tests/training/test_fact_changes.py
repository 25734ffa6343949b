"""One fact of an English sentence changed: the result contradicts the sentence."""

import random

import pytest

from factcheck.training.editing import Corpus, gather
from factcheck.training.example import CONTRADICTION, NEUTRAL
from factcheck.training.facts import WAYS, changed, kinds_of
from factcheck.training.opposites import OPPOSITES

_TEXTS = (
    "The visitors met Maria Novak and the Bank of Lagos in spring.",
    "We saw Maria Novak near the Bank of Lagos, and the Bank of Quito closed.",
    "They know the Bank of Quito well.",
)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return gather(_TEXTS)


def _all(kind: str, text: str, corpus: Corpus) -> set[str | None]:
    return {changed(kind, text, corpus, random.Random(seed)) for seed in range(24)}


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("negation", "The minister visited the flooded town.", "did not visit"),
        ("negation", "Tom tried the soup.", "did not try"),
        ("negation", "She went home early.", "did not go"),
        ("negation", "He lives in a small house.", "does not live"),
        ("negation", "They know the answer.", "do not know"),
        ("negation", "The bridge is safe.", "is not safe"),
        ("negation", "The old bridge was closed.", "was not closed"),
        ("negation", "He did not visit the museum.", "He visited the museum."),
        ("negation", "She doesn't play chess.", "She plays chess."),
        ("negation", "The shop is still open.", "is no longer open"),
        ("antonym", "The price of bread increased sharply.", "decreased"),
        ("antonym", "It was a new mill.", "an old mill"),
        ("outcome", "The engineers managed to stop the leak.", "stop the leak"),
        ("outcome", "Parliament approved the budget in June.", "rejected"),
        ("comparative", "The tower is more than 90 metres high.", "than 90 metres"),
        ("comparative", "He called her before the meeting.", "after the meeting"),
        ("modality", "Visitors must wear a helmet here.", "must not wear"),
        ("modality", "She will open a shop in Graz.", "has already opened"),
        ("role swap", "Brazil beat Italy in the final.", "Italy beat Brazil in the final."),
        ("role swap", "Anna is taller than Peter.", "Peter is taller than Anna."),
        ("limit", "The fire destroyed 35 houses in one night.", "houses in one night"),
    ],
)
def test_change_says_the_opposite(kind: str, text: str, expected: str, corpus: Corpus) -> None:
    made = _all(kind, text, corpus)
    assert any(one is not None and expected in one for one in made), made
    assert WAYS[kind].label == CONTRADICTION


@pytest.mark.parametrize(
    ("kind", "text", "gone"),
    [
        ("number", "The fire destroyed 35 houses in one night.", "35"),
        ("number", "He has three sisters in Ghana.", "three"),
        ("date", "The museum was founded in 1887.", "1887"),
        ("date", "They met on 14 March in Lyon.", "14 March"),
        ("weekday", "The vote is on Tuesday.", "Tuesday"),
        ("month", "The school opens in September.", "September"),
        ("duration", "The siege lasted three weeks.", "three weeks"),
        ("unit", "The lake is 40 kilometres long.", "kilometres"),
        ("unit", "The firm lost $300 last year.", "$300"),
        ("person", "Dr Weber saw the patient again.", "Weber"),
        ("place", "The firm has an office in Vienna.", "Vienna"),
        ("place", "The Polish delegation left early.", "Polish"),
        ("organisation", "Talks with NATO officials failed again.", "NATO"),
        ("kin", "She plays the violin every morning.", "violin"),
    ],
)
def test_change_replaces_the_value(kind: str, text: str, gone: str, corpus: Corpus) -> None:
    made = {one for one in _all(kind, text, corpus) if one is not None}
    assert made
    assert all(gone not in one for one in made)
    assert all(len(one.split()) == len(text.split()) for one in made if kind != "person")


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        ("number", "More than 30 people were hurt.", "another limit may be true as well"),
        ("duration", "It took less than three hours.", "likewise"),
        ("number", "She did not buy 3 apples.", "nor did she buy five"),
        ("place", "He has never been to Vienna.", "nor to Oslo"),
        ("date", "The machine weighs 1250 kg in all.", "a weight, no year"),
        ("weekday", "She teaches Sunday school there.", "a set phrase"),
        ("month", "You may march to the sea.", "no months"),
        ("negation", "Some birds are not able to fly.", "some others may be"),
        ("negation", "It may rain in the evening.", "may and may not go together"),
        ("negation", "He is not only a painter but a poet.", "restricts, denies nothing"),
        ("antonym", "Anna is as old as Peter.", "as young is the same"),
        ("antonym", "He is kind of tired, I guess, or not.", "a set phrase; a choice"),
        ("comparative", "The witness appeared before him.", "a place, no time"),
        ("person", "Did Peter call you last night?", "a question states nothing"),
        ("number", "Room 12.", "too short"),
    ],
)
def test_no_change_where_both_could_hold(kind: str, text: str, reason: str, corpus: Corpus) -> None:
    assert _all(kind, text, corpus) == {None}, reason


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("strengthened", "The dam may break tonight.", "The dam broke tonight."),
        ("strengthened", "He wants to sell the farm.", "He sold the farm."),
        ("opinion", "Peter thinks that the dam is safe.", "The dam is safe."),
    ],
)
def test_stronger_claim_is_neutral(kind: str, text: str, expected: str, corpus: Corpus) -> None:
    assert WAYS[kind].label == NEUTRAL
    assert expected in _all(kind, text, corpus)


def test_reported_claim_alone_gets_no_label(corpus: Corpus) -> None:
    text = "The mayor said that the dam is safe."
    made = {changed(kind, text, corpus, random.Random(0)) for kind in WAYS}
    assert "The dam is safe." not in made


def test_opposites_are_many_and_never_the_word_itself() -> None:
    assert len(OPPOSITES) >= 500
    assert all(word not in others for word, others in OPPOSITES.items())


def test_trigger_never_hides_a_kind(corpus: Corpus) -> None:
    texts = ("The fire destroyed 35 houses on Tuesday.", "Dr Weber will open a shop in Vienna.")
    for text in texts:
        for kind in WAYS:
            if changed(kind, text, corpus, random.Random(1)) is not None:
                assert kind in kinds_of(text)
