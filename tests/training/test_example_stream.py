"""The stream of cross-lingual examples: mixed, labelled, the same for the same seed."""

import itertools
import random
from collections import Counter

import pytest

from factcheck.training.example import CONTRADICTION, ENTAILMENT, NEUTRAL, Example, ParallelRow
from factcheck.training.extending import cut, extended, joined
from factcheck.training.neighbours import content, says_more
from factcheck.training.stream import parallel_examples

_WHO = (("Anna", "Anna"), ("The mayor", "Der Bürgermeister"), ("A teacher", "Ein Lehrer"))
_DID = (
    ("opened a small bakery near the harbour", "eröffnete eine kleine Bäckerei am Hafen"),
    ("visited the old castle with a friend", "besuchte mit einem Freund das alte Schloss"),
    ("sold 35 wooden chairs in Vienna", "verkaufte 35 Holzstühle in Wien"),
    ("lost the keys of the mill, but found a coin", "verlor die Schlüssel, fand aber eine Münze"),
    ("will paint the long fence on Monday", "wird am Montag den langen Zaun streichen"),
)  # fmt: skip
_ROWS = tuple(
    ParallelRow(f"{who} {did} in {year}.", f"{wer} {tat}, {year}.", "de", "own")
    for (who, wer), (did, tat), year in itertools.product(_WHO, _DID, range(1991, 2011))
)


def _some(count: int, seed: int = 1) -> list[Example]:
    return list(itertools.islice(parallel_examples(_ROWS, random.Random(seed)), count))


def test_same_seed_same_examples() -> None:
    assert _some(300) == _some(300)
    assert _some(50, 1) != _some(50, 2)


def test_labels_keep_their_shares() -> None:
    shares = Counter(example.label for example in _some(1500))
    assert shares[ENTAILMENT] / 1500 == pytest.approx(0.45, abs=0.06)
    assert shares[NEUTRAL] / 1500 == pytest.approx(0.26, abs=0.06)
    assert shares[CONTRADICTION] / 1500 == pytest.approx(0.29, abs=0.06)


def test_all_shapes_occur() -> None:
    examples = _some(1500)
    kinds = {example.kind for example in examples}
    assert {"whole", "shortened", "neighbour", "extended", "number", "negation", "date"} <= kinds
    sources = {row.foreign: row.english for row in _ROWS}
    english = {row.english for row in _ROWS}
    assert any(example.premise in english for example in examples)
    assert any(example.hypothesis in sources for example in examples)
    pairs = [e for e in examples if e.premise not in sources and e.premise not in english]
    assert any(sum(part in e.premise for part in sources) == 2 for e in pairs)


def test_english_is_that_of_the_whole_premise() -> None:
    sources = {row.foreign: row.english for row in _ROWS}
    for example in _some(500):
        assert example.english
        if example.premise in sources and example.kind != "digits":
            assert example.english == sources[example.premise]


def test_contradiction_differs_from_what_the_premise_says() -> None:
    for example in _some(800):
        if example.label == CONTRADICTION and example.kind != "digits":
            assert (
                example.hypothesis not in example.english or example.english == example.hypothesis
            )


def test_no_rows_are_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        next(parallel_examples((), random.Random(0)))


def test_few_rows_do_not_hang() -> None:
    rows = [ParallelRow("Anna sold the house.", "Anna verkaufte das Haus.", "de", "own")]
    assert len(list(itertools.islice(parallel_examples(rows, random.Random(0)), 20))) == 20


def test_cut_needs_like_punctuation() -> None:
    chance = random.Random(0)
    english = "He sold the farm in spring, then he bought a large boat."
    assert cut(
        english, "Er verkaufte den Hof im Frühling, dann kaufte er ein großes Boot.", chance
    ) == (
        "He sold the farm in spring.",
        "Er verkaufte den Hof im Frühling.",
    )
    assert cut(english, "Er verkaufte den Hof und kaufte dann ein Boot.", chance) is None
    inverted = "He sold the farm in spring, because he wanted a large boat."
    assert cut(inverted, "Weil er ein großes Boot wollte, verkaufte er den Hof.", chance) is None


def test_joined_and_extended_hold_the_sentence() -> None:
    assert joined("Anna left.", "The shop closed.") == "Anna left, and the shop closed."
    assert joined("Anna left.", "Did she?") is None
    more = extended("Anna sold the house.", (), random.Random(3))
    assert more is not None
    assert "Anna sold the house" in more
    assert len(more) > len("Anna sold the house.")


@pytest.mark.parametrize(
    ("claim", "premise", "more"),
    [
        ("The king died in Rome.", "The king died.", False),
        ("A storm flooded the harbour of Porto.", "The storm is over.", True),
        ("The child plays football.", "The child plays football well.", False),
    ],
)
def test_neighbour_must_say_enough_of_its_own(claim: str, premise: str, more: bool) -> None:  # noqa: FBT001  # a column of the table
    assert says_more(content(claim), content(premise)) is more
