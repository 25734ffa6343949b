"""A document for which nothing changed is looked up whole; one for which anything did is not."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck import registry, unchanged
from factcheck.cache import CachedBackend, cache_info, clear_cache
from factcheck.core.calibration import UNMEASURED
from factcheck.core.nli import NLIScores, Pair
from factcheck.core.report import Report
from factcheck.core.selection import Selection
from factcheck.ingest.claim_table import load_table
from factcheck.pipeline import check_inputs, gather
from factcheck.testing import ScriptedBackend

FILES = {
    "claims.yaml": """\
version: 1
reference_date: 2025-03-05
source: {id: en, path: en.txt, language: en}
documents:
  - {id: fr, path: fr.txt, language: fr, role: translation}
  - {id: de, path: de.txt, language: de, role: summary}
claims:
  - {id: opening, statement: Anna Keller opened the bridge on Monday.}
  - {id: cost, statement: The bridge cost 40 million euros.}
glossary:
  Keller: {fr: [Keller]}
""",
    "en.txt": "Anna Keller opened the bridge on Monday. It cost 40 million euros. It rained.\n",
    "fr.txt": "Anna Keller a inauguré le pont lundi. Le pont a coûté 50 millions d'euros.\n",
    "de.txt": "Anna Keller eröffnete die Brücke am Montag. Sie war nicht teuer.\n",
}
TEXTS = 3  # two documents and the source

Check = Callable[..., tuple[Report, CachedBackend]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def scores(pair: Pair) -> NLIScores:
    return NLIScores(0.9, 0.06, 0.04) if "Keller" in pair.premise else NLIScores(0.1, 0.85, 0.05)


@pytest.fixture
def check(folder: Path) -> Check:
    def run(
        selection: Selection | None = None, inside: ScriptedBackend | None = None, **options: object
    ) -> tuple[Report, CachedBackend]:
        inputs = gather(load_table(folder / "claims.yaml"), selection or Selection())
        backend = CachedBackend(inside or ScriptedBackend(scores), folder / "kept.sqlite3")
        report = check_inputs(inputs, backend, **options)  # type: ignore[arg-type] - as named
        backend.close()
        return report, backend

    return run


def edit(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")


def test_a_second_run_finds_the_same_and_asks_for_nothing(check: Check) -> None:
    first, cold = check()
    second, warm = check()
    assert second == first
    assert repr(second) == repr(first), "of the same types, too"
    assert (cold.stats.unchanged, warm.stats.unchanged) == (0, TEXTS)
    assert (warm.stats.hits, warm.stats.misses) == (0, 0)


def test_a_backend_that_keeps_nothing_says_the_same(check: Check, folder: Path) -> None:
    check()
    inputs = gather(load_table(folder / "claims.yaml"))
    assert check_inputs(inputs, ScriptedBackend(scores)) == check()[0]


@pytest.mark.parametrize(
    ("name", "old", "new", "known", "reason"),
    [
        ("fr.txt", "50", "40", 2, "a document's text: the other and the source are known"),
        ("en.txt", "rained", "snowed", 0, "the source's text"),
        ("claims.yaml", "40 million", "41 million", 0, "a claim"),
        ("claims.yaml", "euros.}", "euros., severity: note}", 0, "a claim's severity"),
        ("claims.yaml", "role: summary", "role: report", 2, "a document's role"),
        ("claims.yaml", "2025-03-05", "2025-03-06", 0, "the day that words are counted from"),
        ("claims.yaml", "[Keller]", "[Kellère]", 0, "the glossary"),
        ("claims.yaml", "glossary:", "policy: {report: {omitted: error}}\nglossary:", 0, "policy"),
        ("claims.yaml", "claims:", "# a word\n\nclaims:", TEXTS, "a comment, another line"),
    ],
)
def test_what_changed_is_found_anew(
    check: Check, folder: Path, name: str, old: str, new: str, known: int, reason: str
) -> None:
    check()
    edit(folder, name, old, new)
    report, backend = check()
    assert backend.stats.unchanged == known, reason
    (folder / "kept.sqlite3").unlink()
    assert report == check()[0]


def test_a_new_document_leaves_the_others_known(check: Check, folder: Path) -> None:
    check()
    (folder / "new.txt").write_text(FILES["fr.txt"], encoding="utf-8")
    row = "  - {id: new, path: new.txt, language: fr, role: report}\nclaims:"
    edit(folder, "claims.yaml", "claims:", row)
    assert check()[1].stats.unchanged == TEXTS


def test_a_selected_document_is_known_of_a_whole_run(check: Check) -> None:
    whole, _ = check()
    report, backend = check(Selection(documents=("de",)))
    assert backend.stats.unchanged == TEXTS - 1
    assert report.cells == tuple(cell for cell in whole.cells if cell.document == "de")


def test_selected_claims_and_cells_are_found_anew(check: Check) -> None:
    check()
    assert check(Selection(claims=("cost",)))[1].stats.unchanged == 0
    cells = frozenset({("cost", "fr"), ("opening", "fr"), ("cost", "de")})
    report, backend = check(Selection(cells=cells))
    assert backend.stats.unchanged == TEXTS - 1, "all but the document with a claim left out"
    assert {(cell.claim.id, cell.document) for cell in report.cells} == cells


def test_another_model_calibration_or_code_finds_anew(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    check()
    other = ScriptedBackend(scores, signature="another|rev:1")
    assert check(inside=other)[1].stats.unchanged == 0
    measured = ScriptedBackend(scores, calibration=replace(UNMEASURED, temperature=2.0))
    assert check(inside=measured)[1].stats.unchanged == 0
    monkeypatch.setattr(unchanged, "deciding_code", lambda: "another version")
    assert check()[1].stats.unchanged == 0


def test_a_plug_in_that_decides_switches_it_off(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    unchanged.deciding_code.cache_clear()
    added = {"comparators": {"colour": "elsewhere:COMPARATOR"}}
    monkeypatch.setattr(registry, "third_party", lambda folder: added.get(folder, {}))
    check()
    assert check()[1].stats.unchanged == 0
    unchanged.deciding_code.cache_clear()


def test_whoever_watches_sees_everything_read(check: Check) -> None:
    check()
    seen: list[object] = []
    _, backend = check(observer=lambda *found: seen.append(found))
    assert backend.stats.unchanged == 0
    assert len(seen) == len(FILES)  # two claims in two documents


def test_no_text_can_be_read_from_the_file(check: Check, folder: Path) -> None:
    check()
    with closing(sqlite3.connect(folder / "kept.sqlite3")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = (folder / "kept.sqlite3").read_bytes()
    assert cache_info(folder / "kept.sqlite3").outcomes == TEXTS
    for word in ("Keller", "pont", "million", "opening", "Segment"):
        assert word.encode() not in data


def test_a_record_that_makes_no_sense_is_a_miss(check: Check, folder: Path) -> None:
    first, backend = check()
    outcomes = backend.outcomes
    digest = outcomes.digest("anything")
    for value in (("no", "report"), None):
        outcomes.keep(digest, value)
        assert outcomes.recall(digest) == value
    with closing(sqlite3.connect(folder / "kept.sqlite3")) as connection, connection:
        connection.execute("UPDATE entries SET content = zeroblob(64) WHERE kind = 'outcome'")
    backend.close()
    report, again = check()
    assert report == first
    assert again.stats.unchanged == 0


def test_clearing_forgets_outcomes_and_what_failed_last(check: Check, folder: Path) -> None:
    check()
    (folder / "last-failed").mkdir()
    (folder / "last-failed" / "0.json").write_text("{}", encoding="utf-8")
    before = clear_cache(folder / "kept.sqlite3")
    assert (before.outcomes, before.failures) == (TEXTS, 1)
    after = cache_info(folder / "kept.sqlite3")
    assert (after.outcomes, after.failures) == (0, 0)
    assert check()[1].stats.unchanged == 0
