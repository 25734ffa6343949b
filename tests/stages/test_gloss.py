"""Glosses: which word stands for which, what a value and a word list take precedence over."""

import numpy as np
import pytest

from factcheck.core.gloss import GlossOrigin, TokenStates
from factcheck.stages.gloss import English, ReadLine, Value, english_words, gloss_line

NOTHING = english_words(())


def _states(text, **words):
    """Give each word a token with the vector of its meaning: a direction, or two mixed."""
    spans, states = [], []
    for word, meaning in words.items():
        start = text.index(word)
        spans.append((start, start + len(word)))
        row = np.zeros(8, np.float32)
        for direction, weight in meaning.items():
            row[direction] = weight
        states.append(row)
    order = sorted(range(len(spans)), key=lambda at: spans[at])
    return TokenStates(tuple(spans[at] for at in order), np.array([states[at] for at in order]))


def _english(text, **words):
    return english_words([(text, _states(text, **words))])


BRIDGE = _english("the bridge was closed", bridge={0: 1}, closed={1: 1}, the={2: 1}, was={3: 1})
LINE = "le pont a été fermé"


def _gloss(line, counterpart=BRIDGE, elsewhere=NOTHING, lexicon=None):
    return [
        (line.text[w.start : w.end], w.english, w.origin.value)
        for w in gloss_line(line, counterpart, elsewhere, lexicon or {})
    ]


def _french(values=(), **more):
    words = {"pont": {0: 1}, "fermé": {1: 1}, "a": {4: 1}, **more}
    return ReadLine(LINE, _states(LINE, **words), values)


def test_words_that_are_each_others_nearest():
    assert _gloss(_french()) == [
        ("le", "", "model"),
        ("pont", "bridge", "model"),
        ("a été", "", "model"),
        ("fermé", "closed", "model"),
    ]


@pytest.mark.parametrize(
    ("cosine", "english"),
    [
        pytest.param(0.5, "", id="too far from any English word"),
        pytest.param(0.7, "bridge", id="near enough for a mutual nearest"),
    ],
)
def test_how_near_a_word_must_be(cosine, english):
    line = _french(pont={0: cosine, 5: (1 - cosine**2) ** 0.5})
    assert ("pont", english) in {(text, word) for text, word, _ in _gloss(line)} or not english


@pytest.mark.parametrize(
    ("cosine", "glossed"),
    [
        pytest.param(0.7, False, id="a word that another is nearer to must be nearer still"),
        pytest.param(0.9, True, id="as when the same word comes twice"),
    ],
)
def test_a_word_whose_nearest_has_a_nearer_one(cosine, glossed):
    text = "pont et passerelle"
    side = {0: cosine, 5: (1 - cosine**2) ** 0.5}
    line = ReadLine(text, _states(text, pont={0: 1}, passerelle=side))
    assert (("passerelle", "bridge", "model") in _gloss(line)) is glossed


def test_words_of_other_lines_serve_where_the_counterpart_has_none():
    elsewhere = _english("A mayor opened the bridge.", mayor={4: 1}, bridge={0: 1})
    assert ("a", "mayor", "model") in _gloss(_french(), elsewhere=elsewhere)


def test_values_come_first_then_the_word_list_then_the_model():
    values = (Value(3, 7, "12 m"), Value(14, 19, "Lebanon", sure=False))
    lexicon = {"pont": "bridge (list)", "a été": "was (list)"}
    assert _gloss(_french(values), lexicon=lexicon) == [
        ("le", "", "model"),
        ("pont", "12 m", "value"),
        ("a été", "was (list)", "lexicon"),
        ("fermé", "Lebanon", "model"),
    ]


def test_without_spaces_the_models_pieces_are_the_words():
    text = "大桥NASA2028年关闭"
    read = TokenStates(
        ((0, 2), (2, 4), (4, 6), (6, 10), (10, 11), (11, 13)),
        np.eye(8, dtype=np.float32)[[0, 5, 5, 6, 7, 1]],
    )
    found = _gloss(ReadLine(text, read, spaced=False))
    assert ("大桥", "bridge", "model") in found
    assert ("关闭", "closed", "model") in found
    assert "NASA" in found[1][0]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(ReadLine("", None), id="nothing to gloss"),
        pytest.param(ReadLine(LINE, None), id="a line that the model cannot read"),
        pytest.param(ReadLine("…!", None, spaced=False), id="no word"),
    ],
)
def test_what_cannot_be_glossed_is_left_open(line):
    assert all(not w.english for w in gloss_line(line, BRIDGE, NOTHING, {}))


def test_marks_on_letters_are_part_of_their_word():
    line = ReadLine("يُعدّ الجسر", None)
    words = gloss_line(line, NOTHING, NOTHING, {"يُعدّ": "prepares"})
    assert [w.english for w in words] == ["prepares", ""]
    assert words[0].origin is GlossOrigin.LEXICON


def test_function_words_of_other_lines_can_be_left_out():
    text = "the bridge"
    states = _states(text, the={2: 1}, bridge={0: 1})
    assert english_words([(text, states)], {"the"}).words == ("bridge",)
    assert isinstance(english_words([(text, None)]), English)
