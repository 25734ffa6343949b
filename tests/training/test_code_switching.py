"""Words of one language inside a text of another."""

import gzip
import random
from pathlib import Path

import pytest

from factcheck.training.example import ENTAILMENT, Example
from factcheck.training.switching import code_switch, read_dictionary, switched_examples

_FORWARD = """# English :: German dictionary
house {n} (human abode) :: Haus {n}, Heim {n}
big {adj} (of a great size) :: groß
house {n} (bingo) SEE: bingo ::
agree {v} (yield assent) :: zustimmen /x/, sich einverstanden erklären mit etwas
the {article} (article) :: der {m}
"""
_BACKWARD = """# French :: English dictionary generated
maison {f} :: house
accepter {v} :: to accept, to agree (to something)
"""
_CEDICT = "# CC-CEDICT\n房子 房子 [fang2 zi5] /house/building (two-story)/\n"


@pytest.mark.parametrize(
    ("text", "word", "translations"),
    [
        (_FORWARD, "house", ("Haus", "Heim")),
        (_FORWARD, "agree", ("zustimmen",)),  # explanations are no translations
        (_BACKWARD, "house", ("maison",)),
        (_BACKWARD, "agree", ("accepter",)),
        (_CEDICT, "house", ("房子",)),
    ],
)
def test_reads_word_lists(
    tmp_path: Path, text: str, word: str, translations: tuple[str, ...]
) -> None:
    path = tmp_path / "list.txt.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write(text)
    assert read_dictionary(path)[word] == translations


def test_switches_words_their_forms_and_nothing_else() -> None:
    words = {"house": ("Haus",), "agree": ("zustimmen",), "the": ("der",)}
    text = "They agreed: the houses cost 300 euros."
    made = code_switch(text, words, random.Random(0), share=1.0)
    assert made == "They zustimmen: the Haus cost 300 euros."
    assert code_switch(text, words, random.Random(0), share=0.0) == text


def test_same_seed_same_text() -> None:
    words = {w: (w.upper(),) for w in ("dogs", "bark", "cats", "sleep")}
    made = {code_switch("dogs bark, cats sleep", words, random.Random(4)) for _ in range(5)}
    assert len(made) == 1


def test_examples_keep_label_and_english() -> None:
    examples = [Example("The house is big.", "It is big.", ENTAILMENT, "own")] * 50
    found = list(switched_examples(examples, {"de": {"big": ("groß",)}}, random.Random(1), 1.0))
    assert len(found) == 50
    assert {e.label for e in found} == {ENTAILMENT}
    assert {e.english for e in found} == {"The house is big."}
    assert {"The house is groß."} <= {e.premise for e in found}
