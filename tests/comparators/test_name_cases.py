from pathlib import Path

import pytest

from factcheck.core.value import CompareContext, Reading, Relation
from factcheck.registry import comparator, language_pack

FOLDER = Path(__file__).parent / "name_cases"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.tsv"))
NAMES = comparator("name")
SIGNS = {
    "=": Relation.EQUAL,
    "~": Relation.COMPATIBLE,
    "<": Relation.LESS_PRECISE,
    "!": Relation.DIFFERS,
    "0": Relation.MISSING,
    "?": Relation.UNDETERMINED,
}


def read_cases(language):
    """Read rows of: claim, evidence, names with the sign of their relation, reason."""
    lines = (FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        claim, evidence, expected, reason = line.split("\t")
        names = [name.strip() for name in expected.split(";") if name.strip()]
        wanted = [(name[:-1], SIGNS[name[-1]]) for name in names]
        yield pytest.param(language, claim, evidence, wanted, id=f"{language}:{number} {reason}")


ROWS = [case for language in LANGUAGES for case in read_cases(language)]


@pytest.mark.parametrize(("language", "claim", "evidence", "wanted"), ROWS)
def test_names_of_the_claim_are_compared(language, claim, evidence, wanted):
    expected = Reading(claim, "en", NAMES.find(claim, language_pack("en")))
    found = Reading(evidence, language, NAMES.find(evidence, language_pack(language)))
    results = NAMES.compare(expected, found, CompareContext())
    assert [(result.expected.text, result.relation) for result in results] == wanted


@pytest.mark.parametrize("language", ["en", "ar", "fr", "zh", "de", "es", "ru"])
def test_every_language_has_forty_cases(language):
    assert sum(1 for _ in read_cases(language)) >= 40
