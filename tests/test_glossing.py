"""Glosses on a whole report: values without a model's help, words with it, in every view."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from factcheck import registry
from factcheck.core.alignment import Alignment
from factcheck.core.claim import Claim, Role
from factcheck.core.document import Segment
from factcheck.core.gloss import Gloss, GlossedWord, GlossOrigin, TokenStates
from factcheck.core.nli import NLIScores
from factcheck.core.protocols import RenderOptions, token_reader
from factcheck.core.report import Cell, DocumentResult, Report
from factcheck.core.verdict import Direction, Evidence, Verdict, VerdictKind
from factcheck.glossing import Glosser, add_glosses
from factcheck.testing import ScriptedBackend

SCHEMA = json.loads((Path(__file__).parent / "reporters/report.schema.json").read_text("utf-8"))
LINE = "Le pont coûte 12 millions d'euros."
SECOND = "Il pleut."
MEANINGS = {"pont": 0, "bridge": 0, "coûte": 1, "costs": 1, "pleut": 2, "rains": 2}


class Reader:
    """A backend that reads words by a list of meanings."""

    def token_states(self, texts):
        return tuple(self._read(text) for text in texts)

    def _read(self, text):
        found = sorted((text.index(word), word) for word in MEANINGS if word in text)
        spans = tuple((start, start + len(word)) for start, word in found)
        rows = [np.eye(4, dtype=np.float32)[MEANINGS[word]] for _, word in found]
        return TokenStates(spans, np.array(rows, np.float32).reshape(len(rows), 4))


class Echo:
    """A translator that says what it was asked."""

    def translate(self, texts, language):
        return tuple(f"{language}: {text}" for text in texts)


def _report(language="fr"):
    lines = (
        Segment(LINE, 0, len(LINE), 1),
        Segment(SECOND, len(LINE) + 1, len(LINE) + 1 + len(SECOND), 2),
    )
    source = tuple(
        Segment(text, 0, len(text), at)
        for at, text in enumerate(("The bridge costs 12 million euros.", "It rains."), start=1)
    )
    rows = tuple(Alignment((at,), (at,), 0.9) for at in (0, 1))
    claim = Claim("cost", "The bridge costs 12 million euros.")
    evidence = (Evidence("d.txt", 1, 0, len(LINE), LINE, Direction.SUPPORTS),)
    verdict = Verdict(VerdictKind.SUPPORTED, 0.9, NLIScores(0.9, 0.1, 0.0), evidence)
    document = DocumentResult(
        "d", "d.txt", language, Role.TRANSLATION, 2, lines=lines, alignment=rows
    )
    return Report(
        "m",
        "claims.yaml",
        (claim,),
        (document,),
        (Cell(claim, "d", language, verdict, None),),
        DocumentResult("s", "s.txt", "en", Role.SOURCE, 2, lines=source),
        (0,),
    )


def _words(gloss):
    return [(word.english, word.origin.value) for word in gloss.words if word.english]


def test_without_a_reader_values_alone_are_glossed():
    backend = ScriptedBackend()
    assert token_reader(backend) is None
    report = add_glosses(_report(), Glosser.of(backend))
    (evidence,) = report.cells[0].verdict.evidence
    assert [origin for _, origin in _words(evidence.gloss)] == ["value"]
    assert "12,000,000" in _words(evidence.gloss)[0][0]


def test_only_evidence_is_glossed_unless_every_line_is_wanted():
    glosser = Glosser(Reader())
    some = add_glosses(_report(), glosser).documents[0].glosses
    assert [gloss is not None for gloss in some] == [True, False]
    every = add_glosses(_report(), glosser, every_line=True).documents[0].glosses
    assert ("rains", "model") in _words(every[1])
    assert {("bridge", "model"), ("costs", "model")} <= set(_words(every[0]))
    assert every[1].words[0].start == len(LINE) + 1  # counted in the document


def test_a_word_list_goes_before_the_model():
    glosser = Glosser(Reader(), {"fr": {"pont": "viaduct"}, "": {"coûte": "sets back"}})
    (gloss, _) = add_glosses(_report(), glosser).documents[0].glosses
    assert {("viaduct", "lexicon"), ("sets back", "lexicon")} <= set(_words(gloss))


def test_a_translation_stands_beside_the_gloss():
    report = add_glosses(_report(), Glosser(None, {}, Echo()))
    assert report.cells[0].verdict.evidence[0].gloss.translation == f"fr: {LINE}"


def test_english_needs_none_and_an_unknown_language_gets_none():
    assert add_glosses(_report("en"), Glosser(Reader())) == _report("en")
    unknown = add_glosses(_report("xx"), Glosser(Reader()))
    assert unknown.cells[0].verdict.evidence[0].gloss is None


@pytest.mark.parametrize("name", ["terminal", "diff", "html"])
@pytest.mark.parametrize("color", [True, False])
def test_a_gloss_is_shown_and_said_to_be_a_machines(name, color):
    report = add_glosses(_report(), Glosser(Reader(), {}, Echo()), every_line=True)
    looks = RenderOptions(100, color=color, verbose=True)
    plain = registry.reporter(name).render(_report(), looks)
    text = registry.reporter(name).render(report, looks)
    for words in ("by machine", "bridge", "12,000,000"):
        assert words in text
    assert "by machine" not in plain


def test_words_of_strangers_are_made_safe():
    glosser = Glosser(Reader(), {"fr": {"pont": "\x1b[31m<b>\u202e"}})
    report = add_glosses(_report(), glosser, every_line=True)
    for name in ("terminal", "diff", "html"):
        text = registry.reporter(name).render(report, RenderOptions(100, verbose=True))
        assert not any(char in text for char in "\x1b\u202e")
        assert "<b>‹" not in text or name != "html"


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_programs_get_the_gloss_and_who_made_it(name):
    report = add_glosses(_report(), Glosser(Reader(), {}, Echo()))
    text = registry.reporter(name).render(report, RenderOptions())
    whole = json.loads(text if name == "json" else text.splitlines()[0])
    (evidence,) = (whole["cells"][0] if name == "json" else whole)["evidence"]
    gloss = evidence["gloss"]
    assert (gloss["made_by"], gloss["translation"]) == ("machine", f"fr: {LINE}")
    assert gloss["text"].startswith("… · bridge · costs · [12,000,000")
    words = {LINE[w["start"] : w["end"]]: (w["english"], w["origin"]) for w in gloss["words"]}
    assert (words["pont"], words["coûte"]) == (("bridge", "model"), ("costs", "model"))
    jsonschema.Draft202012Validator(SCHEMA).validate(whole if name == "json" else _whole(whole))


def _whole(cell):
    """Return a report that holds one cell of JSON lines alone."""
    del cell["type"]
    summary = dict.fromkeys(SCHEMA["properties"]["summary"]["required"], 0)
    return {"schema": 1, "signature": "m", "summary": summary, "cells": [cell], "documents": []}


def test_a_gloss_that_knows_nothing_is_left_out():
    report = add_glosses(_report(), Glosser(None))
    bare = Gloss((GlossedWord(0, 2, "", GlossOrigin.MODEL),))
    evidence = replace(report.cells[0].verdict.evidence[0], gloss=bare)
    verdict = replace(report.cells[0].verdict, evidence=(evidence,))
    report = replace(report, cells=(replace(report.cells[0], verdict=verdict),))
    assert '"gloss"' not in registry.reporter("json").render(report, RenderOptions())


def test_other_formats_are_what_they_were():
    report = add_glosses(_report(), Glosser(Reader()))
    for name in ("sarif", "junit", "gitlab", "github", "concise"):
        reporter = registry.reporter(name)
        plain = reporter.render(_report(), RenderOptions())
        assert reporter.render(report, RenderOptions()) == plain
