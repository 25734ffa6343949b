"""check() from a table on disk to a report, on the scripted backend."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import factcheck
from factcheck.core.errors import DocumentError, NothingCheckedError, TableError
from factcheck.core.nli import NLIScores, Pair
from factcheck.core.report import Report
from factcheck.core.rules import Rule
from factcheck.core.selection import Selection
from factcheck.core.verdict import Direction, VerdictKind
from factcheck.ingest.claim_table import load_table
from factcheck.pipeline import check, check_inputs, gather
from factcheck.testing import ScriptedBackend

SOURCE = "Anna Keller opened the bridge on Monday. The bridge cost 40 million euros. It rained."
FRENCH = "Anna Keller a inauguré le pont lundi. Le pont a coûté 50 millions d'euros. Il pleuvait."
TABLE = """\
version: 1
reference_date: 2025-03-05
source: {id: en, path: en.txt, language: en}
documents:
  - {id: fr, path: fr.txt, language: fr, role: translation}
claims:
  - {id: opening, statement: Anna Keller opened the bridge on Monday.}
  - {id: cost, statement: The bridge cost 40 million euros.}
  - {id: mayor, statement: The mayor made a speech at the bridge.}
"""
YES = NLIScores(0.95, 0.04, 0.01)
CARRIED = {
    ("Anna Keller opened the bridge on Monday.", "Anna Keller opened the bridge on Monday."),
    ("The bridge cost 40 million euros.", "The bridge cost 40 million euros."),
    ("Anna Keller a inauguré le pont lundi.", "Anna Keller opened the bridge on Monday."),
    ("Le pont a coûté 50 millions d'euros.", "The bridge cost 40 million euros."),
    ("It rained.", "It rained."),
}


def scores(pair: Pair) -> NLIScores:
    carried = (pair.premise, pair.hypothesis) in CARRIED
    return YES if carried else NLIScores(0.02, 0.96, 0.02)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "claims.yaml").write_text(TABLE, encoding="utf-8")
    (tmp_path / "en.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "fr.txt").write_text(FRENCH, encoding="utf-8")
    return tmp_path


@pytest.fixture
def report(folder: Path) -> Report:
    return check(folder / "claims.yaml", backend=ScriptedBackend(scores))


def verdicts(report: Report) -> dict[str, VerdictKind]:
    return {cell.claim.id: cell.verdict.kind for cell in report.cells}


def test_every_claim_meets_every_document(report: Report) -> None:
    assert verdicts(report) == {
        "opening": VerdictKind.SUPPORTED,
        "cost": VerdictKind.ALTERED,
        "mayor": VerdictKind.OMITTED,
    }


def test_evidence_is_the_documents_own_text(report: Report) -> None:
    for cell in report.cells:
        for line in cell.verdict.evidence:
            assert FRENCH[line.start : line.end] == line.text
            assert (line.path, line.line) == ("fr.txt", 1)


def test_altered_value_is_named(report: Report) -> None:
    cell = next(c for c in report.cells if c.claim.id == "cost")
    assert cell.finding is not None
    assert cell.finding.rule is Rule.NUMBER_ALTERED
    assert "40" in cell.finding.message
    assert "50" in cell.finding.message
    assert cell.verdict.evidence[0].direction is Direction.CONTRADICTS


def test_a_claim_that_its_source_lacks_is_reported(report: Report) -> None:
    assert report.source is not None
    assert [f.claim for f in report.source.findings] == ["mayor"]
    assert report.source.findings[0].rule is Rule.UNSUPPORTED_CLAIM


def test_unmeasured_language_is_reported(report: Report) -> None:
    rules = [finding.rule for finding in report.documents[0].findings]
    assert Rule.UNMEASURED_LANGUAGE in rules


def test_same_input_same_report(folder: Path, report: Report) -> None:
    assert check(folder / "claims.yaml", backend=ScriptedBackend(scores)) == report


def test_order_of_claims_changes_no_cell(folder: Path, report: Report) -> None:
    inputs = gather(load_table(folder / "claims.yaml"))
    again = check_inputs(replace(inputs, claims=inputs.claims[::-1]), ScriptedBackend(scores))
    by_claim = {cell.claim.id: cell for cell in again.cells}
    assert all(by_claim[cell.claim.id] == cell for cell in report.cells)


def test_values_can_be_switched_off(folder: Path) -> None:
    off = TABLE.replace("40 million euros.}", "40 million euros., values: off}")
    (folder / "claims.yaml").write_text(off, encoding="utf-8")
    report = check(folder / "claims.yaml", backend=ScriptedBackend(scores))
    assert verdicts(report)["cost"] is VerdictKind.SUPPORTED


def test_a_skipped_document_has_no_cell(folder: Path) -> None:
    skipped = TABLE.replace("40 million euros.}", "40 million euros., skip: [fr]}")
    (folder / "claims.yaml").write_text(skipped, encoding="utf-8")
    report = check(folder / "claims.yaml", backend=ScriptedBackend(scores))
    assert "cost" not in verdicts(report)


def test_selection_by_claim(folder: Path) -> None:
    chosen = Selection(claims=("open*",))
    table = folder / "claims.yaml"
    report = check(table, backend=ScriptedBackend(scores), selection=chosen)
    assert set(verdicts(report)) == {"opening"}


@pytest.mark.parametrize(
    "selection", [Selection(claims=("nothing",)), Selection(languages=("zh",))]
)
def test_nothing_selected_is_no_success(folder: Path, selection: Selection) -> None:
    with pytest.raises(NothingCheckedError):
        check(folder / "claims.yaml", backend=ScriptedBackend(scores), selection=selection)


def test_an_empty_document_is_refused(folder: Path) -> None:
    (folder / "fr.txt").write_text(" \n", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"fr\.txt: holds no text"):
        check(folder / "claims.yaml", backend=ScriptedBackend(scores))


def test_an_untranslated_copy_is_reported(folder: Path) -> None:
    (folder / "fr.txt").write_text(SOURCE.replace("It rained", "Il pleuvait"), encoding="utf-8")
    report = check(folder / "claims.yaml", backend=ScriptedBackend(scores))
    rules = [finding.rule for finding in report.documents[0].findings]
    assert Rule.UNTRANSLATED in rules or Rule.NOT_CHECKED in rules


def test_text_too_long_for_the_model_is_undetermined(folder: Path) -> None:
    report = check(folder / "claims.yaml", backend=ScriptedBackend(lambda _: None))
    assert set(verdicts(report).values()) == {VerdictKind.UNDETERMINED}


def test_without_a_source(folder: Path) -> None:
    bare = "\n".join(line for line in TABLE.splitlines() if not line.startswith("source"))
    (folder / "claims.yaml").write_text(bare, encoding="utf-8")
    report = check(folder / "claims.yaml", backend=ScriptedBackend(scores))
    assert report.source is None
    assert verdicts(report)["opening"] is VerdictKind.SUPPORTED


def test_missing_files_are_refused_before_a_model_is_loaded(folder: Path) -> None:
    (folder / "fr.txt").unlink()
    with pytest.raises((TableError, DocumentError), match=r"fr\.txt"):
        check(folder / "claims.yaml", backend=ScriptedBackend(scores))


def test_public_names() -> None:
    assert factcheck.__all__ == sorted(factcheck.__all__, key=str)
    for name in factcheck.__all__:
        assert getattr(factcheck, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        factcheck.chekc  # noqa: B018 - the access is the test


def test_sentence_pairs() -> None:
    backend = ScriptedBackend(scores)
    items = [
        ("Anna Keller a inauguré le pont lundi.", "Anna Keller opened the bridge on Monday."),
        ("Le pont a coûté 50 millions d'euros.", "The bridge cost 40 million euros."),
        ("Il pleuvait.", "The mayor made a speech at the bridge."),
    ]
    many = factcheck.judge_many(items, language="fr", backend=backend)
    assert [v.kind for v in many] == [
        VerdictKind.SUPPORTED,
        VerdictKind.ALTERED,
        VerdictKind.OMITTED,
    ]
    one = factcheck.judge(*items[0], language="fr", backend=backend)
    assert one == many[0]
    assert all(0 <= v.score <= 1 for v in many)


def test_values_of_a_text() -> None:
    kinds = [m.kind for m in factcheck.find_values("NASA spent 3 million dollars in 2022.", "en")]
    assert kinds == ["name", "number", "time"]


OTHER_NEWS = """\
A storm closed the harbour of Lisbon on Tuesday. The ferry company lost 3 million euros.
Nobody in the town was hurt. It rained.
"""
MANY_CLAIMS = """\
version: 1
source: {id: en, path: en.txt, language: en}
documents:
  - {id: fr, path: fr.txt, language: fr, role: translation}
  - {id: storm, path: storm.txt, language: en, role: report}
claims:
  - {id: opening, statement: Anna Keller opened the bridge on Monday.}
  - {id: cost, statement: The bridge cost 40 million euros.}
  - {id: rain, statement: It rained.}
  - {id: mayor, statement: Mary Stone made a speech at the bridge.}
  - {id: band, statement: John Hill and his band played., skip: [fr]}
"""
SELECTIONS = [
    # selection, reason
    (Selection(claims=("rain",)), "the one claim that the unrelated document tells"),
    (Selection(claims=("cost",)), "one that it does not tell"),
    (Selection(claims=("mayor", "rain")), "two of five"),
    (Selection(documents=("storm",)), "one document, all claims"),
    (Selection(languages=("fr",), claims=("c*",)), "one language"),
    (Selection(cells=frozenset({("opening", "storm"), ("cost", "fr")})), "single cells"),
    (Selection(cells=frozenset({("band", "storm")})), "a claim that skips the other document"),
]


@pytest.mark.parametrize(("selection", "reason"), SELECTIONS)
def test_a_selection_changes_no_cell_and_no_document_finding(
    folder: Path, selection: Selection, reason: str
) -> None:
    (folder / "claims.yaml").write_text(MANY_CLAIMS, encoding="utf-8")
    (folder / "storm.txt").write_text(OTHER_NEWS, encoding="utf-8")
    whole = check(folder / "claims.yaml", backend=ScriptedBackend(scores))
    part = check(folder / "claims.yaml", backend=ScriptedBackend(scores), selection=selection)
    taken = [
        cell
        for cell in whole.cells
        if cell.claim in part.claims
        and cell.document in {document.id for document in part.documents}
        and selection.takes_cell(cell.claim.id, cell.document)
    ]
    assert list(part.cells) == taken, reason
    assert part.cells, reason
    documents = {document.id: document for document in whole.documents}
    assert all(document == documents[document.id] for document in part.documents), reason
    assert Rule.UNRELATED in {f.rule for f in documents["storm"].findings}, "what could change"


def test_claims_that_are_not_selected_cost_nothing_where_names_settle_the_story(
    folder: Path,
) -> None:
    # Nor is any line left alone, which a claim that is not selected might speak of.
    (folder / "fr.txt").write_text(SOURCE, encoding="utf-8")
    backend = ScriptedBackend(scores)
    check(folder / "claims.yaml", backend=backend, selection=Selection(claims=("cost",)))
    texts = {text for pair in backend.scored for text in (pair.premise, pair.hypothesis)}
    assert "The mayor made a speech at the bridge." not in texts
