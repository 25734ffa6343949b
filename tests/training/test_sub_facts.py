"""What a sentence also says: parts, vaguer values, other words."""

import random

import pytest

from factcheck.training.editing import Corpus, gather
from factcheck.training.example import ENTAILMENT
from factcheck.training.facts import WAYS, changed


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return gather(())


def _all(kind: str, text: str, corpus: Corpus) -> set[str | None]:
    return {changed(kind, text, corpus, random.Random(seed)) for seed in range(24)}


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (
            "shortened",
            "The ferry, which carried 40 people, sank near the coast.",
            "The ferry sank near the coast.",
        ),
        ("shortened", "However, the road was closed at noon.", "The road was closed at noon."),
        ("shortened", "The road was closed because of heavy snow.", "The road was closed."),
        ("shortened", "The road was closed on Monday.", "The road was closed."),
        ("half", "Anna left the room, but the others stayed behind.", "Anna left the room."),
        (
            "general value",
            "The fire destroyed 35 houses.",
            "The fire destroyed more than 30 houses.",
        ),
        ("general value", "The fire destroyed 35 houses.", "The fire destroyed dozens of houses."),
        ("general value", "It cost 420 euros in all.", "It cost less than 500 euros in all."),
        ("general place", "She opened a shop in Lyon.", "She opened a shop in France."),
        ("general noun", "He bought a horse in May.", "He bought an animal in May."),
        ("known fact", "Peter knew that the dam had a crack.", "The dam had a crack."),
        (
            "reported",
            "The dam is safe for now, the mayor said.",
            "The mayor said that the dam is safe for now.",
        ),
        ("voice", "Anna wrote the letter.", "The letter was written by Anna."),
        ("voice", "He was arrested by the police.", "The police arrested him."),
        ("reworded", "It isn't a large room.", "It is not a large room."),
        ("reworded", "The war began in the spring.", "The war started in the spring."),
    ],
)
def test_part_follows_from_the_sentence(
    kind: str, text: str, expected: str, corpus: Corpus
) -> None:
    assert WAYS[kind].label == ENTAILMENT
    assert expected in _all(kind, text, corpus)


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        ("shortened", "No road was closed because of snow.", "none closed for snow, some for ice"),
        ("shortened", "He would come if it rained on Monday.", "only under a condition"),
        ("half", "The border runs between the lake, and the hill is far.", "two ends of a stretch"),
        ("general value", "Page 35 shows the whole map.", "a number that counts nothing"),
        ("general value", "He did not sell 35 houses.", "he may have sold forty"),
        ("general place", "It is the oldest bridge in Lyon.", "others in France are older"),
        ("general place", "He has never lived in Lyon.", "he may have lived in Lille"),
        ("general noun", "No one bought a horse there.", "somebody bought a dog"),
        ("known fact", "If Peter knew that the dam leaks, he would leave.", "nobody knows it"),
        ("voice", "It rained again in the night.", "no one did anything to anything"),
    ],
)
def test_no_part_where_it_would_not_follow(
    kind: str, text: str, reason: str, corpus: Corpus
) -> None:
    assert _all(kind, text, corpus) == {None}, reason
