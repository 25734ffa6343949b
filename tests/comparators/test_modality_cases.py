from pathlib import Path

import pytest

from factcheck.core.value import CompareContext, Reading, Relation
from factcheck.registry import comparator, language_pack

FOLDER = Path(__file__).parent / "modality_cases"
LANGUAGES = ["ar", "de", "en", "es", "fr", "ru", "zh"]
MODALITY = comparator("modality")
SIGNS = {
    "=": Relation.EQUAL,
    "<": Relation.LESS_PRECISE,
    "!": Relation.DIFFERS,
    "?": Relation.UNDETERMINED,
}


def read_cases(language):
    """Read rows of: claim, evidence, cues with the sign of their relation, reason."""
    lines = (FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        claim, evidence, wanted, reason = line.split("\t")
        yield pytest.param(language, claim, evidence, wanted, id=f"{language}:{number} {reason}")


def said(result):
    """Return the cue of the side that has one, with the sign of the relation."""
    cue = result.expected if result.expected.normal != "stated as a fact" else result.found
    sign = next(sign for sign, relation in SIGNS.items() if relation is result.relation)
    return cue.normal + sign


def compared(language, claim, evidence):
    expected = Reading(claim, "en", MODALITY.find(claim, language_pack("en")))
    found = Reading(evidence, language, MODALITY.find(evidence, language_pack(language)))
    return MODALITY.compare(expected, found, CompareContext())


ROWS = [case for language in LANGUAGES for case in read_cases(language)]


@pytest.mark.parametrize(("language", "claim", "evidence", "wanted"), ROWS)
def test_polarity_and_modality_are_compared(language, claim, evidence, wanted):
    results = compared(language, claim, evidence)
    assert [said(result) for result in results] == wanted.split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_twenty_cases(language):
    assert sum(1 for _ in read_cases(language)) >= 20
