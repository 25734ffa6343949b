"""How the tables of names are learnt: what characters stand for, how letters speak for a name."""

import gzip
import math

import pytest

from factcheck.evaluation import name_sounds, name_spelling


@pytest.fixture
def names(tmp_path):
    folder = tmp_path / "lex"
    folder.mkdir()
    rows = ["Anna\tанна", "Nina\tнина", "Inna\tинна", "Anan\tанан", "Tom\tтом", "1st\tпервый"]
    with gzip.open(folder / "person_name_tokens_en-ru.tsv.gz", "wt", encoding="utf-8") as file:
        file.write("\n".join(rows * 4))
    return tmp_path


def test_names_are_read_in_the_spelling_that_is_compared(names):
    pairs = set(name_sounds.name_pairs(names, "ru"))
    assert ("anna", "анна") in pairs
    assert all(english.isalpha() for english, _ in pairs)


def test_each_character_learns_its_own_letters(names):
    costs = name_sounds.learn(list(name_sounds.name_pairs(names, "ru")))
    assert {char: max(costs[char], key=costs[char].get) for char in "анит"} == {
        "а": "a",
        "н": "n",
        "и": "i",
        "т": "t",
    }


def test_more_letters_than_the_characters_can_stand_for_are_not_cut():
    assert name_sounds.cut("abcdefghi", "я", {"я": {"a": math.log(0.5)}}) == []


def test_letters_learn_to_speak_for_a_name():
    written = [("كارلو", 1.0), ("ماركو", 1.0), ("باولو", 1.0)] * 40
    words = [("الكتاب", 1.0), ("البيت", 1.0), ("المدرسة", 1.0)] * 40
    weights = name_spelling.learn(written, words)
    assert weights["لو$"] > 0 > weights["^ال"]
