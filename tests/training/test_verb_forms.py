"""English verb forms."""

import pytest

from factcheck.training.verbs import base_of_past, base_of_present, participle, past, present


@pytest.mark.parametrize(
    ("base", "third", "preterite", "done"),
    [
        ("go", "goes", "went", "gone"),
        ("try", "tries", "tried", "tried"),
        ("stop", "stops", "stopped", "stopped"),
        ("open", "opens", "opened", "opened"),
        ("agree", "agrees", "agreed", "agreed"),
        ("write", "writes", "wrote", "written"),
        ("admit", "admits", "admitted", "admitted"),
        ("fix", "fixes", "fixed", "fixed"),
    ],
)
def test_forms_there_and_back(base: str, third: str, preterite: str, done: str) -> None:
    assert (present(base), past(base), participle(base)) == (third, preterite, done)
    assert base_of_past(preterite) == base
    assert base_of_present(third) == base


@pytest.mark.parametrize("word", ["red", "bed", "indeed", "this", "is", "zorbed"])
def test_other_words_are_no_verb_forms(word: str) -> None:
    assert base_of_past(word) is None
    assert base_of_present(word) is None
