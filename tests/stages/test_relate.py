"""A document as a whole: copies of the source, by what was read and what was left out."""

from dataclasses import replace

import pytest

from factcheck.core.calibration import UNMEASURED
from factcheck.core.claim import Role
from factcheck.core.document import Document, Exclusion, Span
from factcheck.core.rules import Rule
from factcheck.stages.relate import copied, document_findings

FIRST = "The mayor opened the new bridge over the river on Monday."
SECOND = "It cost twelve million euros, and the old ferry is for sale."
PREMIERE = "La maire a inauguré lundi le nouveau pont sur le fleuve."
SECONDE = "Il a coûté douze millions d'euros et l'ancien bac est à vendre."
SOURCE_BODY = f"{FIRST}\n{SECOND}"


def _document(body, left=(), language="fr", role=Role.TRANSLATION, path="fr.txt"):
    excluded = tuple(Exclusion(Span(0, 1), 1, text, "another language", "en") for text in left)
    return Document("d", path, language, role, body, (Span(0, len(body)),), excluded)


SOURCE = replace(_document(SOURCE_BODY, language="en"), path="en.txt")

COPIES = [
    # document, whether it is called a copy, reason
    (_document(SOURCE_BODY), True, "the very text"),
    (_document(SOURCE_BODY.upper()), True, "in capitals"),
    (_document(SOURCE_BODY.replace(" ", "\u00a0  ")), True, "with other spaces"),
    (_document(f"{PREMIERE}\n{SECONDE}"), False, "a translation"),
    (_document(PREMIERE, [SECOND]), True, "half of it never translated"),
    (_document(f"{PREMIERE}\n{SECONDE}", [FIRST, SECOND]), False, "a page with both languages"),
    (
        _document(PREMIERE, ["A word from our sponsor."]),
        False,
        "English that is none of the source",
    ),
    (_document(PREMIERE, [SECOND], role=Role.SUMMARY), False, "a summary leaves lines out"),
    (_document(PREMIERE, [SECOND], path="en.txt"), False, "the source's own page"),
    (_document(SOURCE_BODY, language="en"), False, "the source's own language"),
    (_document(""), False, "nothing to compare"),
]


@pytest.mark.parametrize(("document", "copy", "reason"), COPIES, ids=[c[2] for c in COPIES])
def test_copies(document, copy, reason):
    found = document_findings(document, document.text, SOURCE, SOURCE_BODY, calibration=UNMEASURED)
    messages = [one.message for one in found if one.rule is Rule.UNTRANSLATED]
    assert bool(messages) is copy, reason
    assert all("own en wording" in message for message in messages)


def test_quotation_marks_and_dashes_are_one_form():
    assert copied("«It’s done» – twice", '"It\'s done" - twice') == pytest.approx(100)
