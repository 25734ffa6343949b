"""The order of a classifier's outputs comes from its config, and from nothing else."""

from typing import Any

import pytest

from factcheck.backends.nli_labels import NLILabels, read_labels
from factcheck.core.errors import ModelError


def config(*labels: str) -> dict[str, Any]:
    return {"id2label": {str(i): label for i, label in enumerate(labels)}}


@pytest.mark.parametrize(
    ("labels", "expected", "reason"),
    [
        (("entailment", "neutral", "contradiction"), NLILabels(0, 1, 2, 3), "the usual order"),
        (("CONTRADICTION", "NEUTRAL", "ENTAILMENT"), NLILabels(2, 1, 0, 3), "fairseq's order"),
        (("Contradicts", "Entails", "Neutral"), NLILabels(1, 2, 0, 3), "other spellings"),
        (("entailment", "contradiction"), NLILabels(0, None, 1, 2), "no neutral, but both ends"),
    ],
)
def test_the_order_is_read(labels: tuple[str, ...], expected: NLILabels, reason: str) -> None:
    assert read_labels(config(*labels), "m") == expected, reason


@pytest.mark.parametrize(
    ("given", "said", "reason"),
    [
        (config("entailment", "not_entailment"), "'not_entailment'", "nothing to contradict with"),
        (config("LABEL_0", "LABEL_1", "LABEL_2"), "'LABEL_0'", "labels that nobody named"),
        (config("positive", "negative"), "'positive', 'negative'", "sentiment"),
        (config("SUPPORTS", "REFUTES"), "'SUPPORTS'", "another task's labels"),
        (config("entailment", "entails", "contradiction"), "'entails'", "two of a kind"),
        (config("entailment", "neutral", "contradiction", "x"), "'x'", "one too many"),
        (config(), "none", "no labels at all"),
        ({}, "names no labels", "no table of labels"),
        ({"id2label": ["entailment"]}, "names no labels", "a list instead of a table"),
        ({"id2label": {"0": 1}}, "names no labels", "a label that is no text"),
        ({"id2label": {"0": "entailment", "2": "contradiction"}}, "wrongly", "a hole"),
        (
            config("entailment", "neutral", "contradiction")
            | {"label2id": {"entailment": 2, "neutral": 1, "contradiction": 0}},
            "disagree",
            "two tables that say different things",
        ),
    ],
)
def test_other_models_are_refused(given: dict[str, Any], said: str, reason: str) -> None:
    with pytest.raises(ModelError, match=said) as caught:
        read_labels(given, "m")
    assert caught.value.exit_code == 3, reason


def test_labels_are_shown_escaped_and_cut() -> None:
    with pytest.raises(ModelError) as caught:
        read_labels(config("\x1b[31m\u202e\n::error::", "y" * 999, *"abcdefgh"), "m")
    assert str(caught.value).isprintable()
    assert "and 4 more" in str(caught.value)
    assert len(str(caught.value)) < 400
