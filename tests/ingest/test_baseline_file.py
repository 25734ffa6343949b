"""The baseline file: sorted, stable, readable by people, and never half written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.baseline import Baseline, BaselineEntry, identity
from factcheck.core.errors import TableError, UsageError
from factcheck.core.verdict import VerdictKind
from factcheck.ingest import baseline as baseline_module
from factcheck.ingest.baseline import load_baseline, update_baseline, write_baseline

A = BaselineEntry("a" * 64, "launch", "fr", VerdictKind.OMITTED, "left out on purpose")
B = BaselineEntry("b" * 64, "crew", "ar", VerdictKind.ALTERED, "x", expires=date(2026, 1, 31))

C = BaselineEntry("c" * 64, "", "fr", None, "a note to readers", rule="FC305")

WRITTEN = """\
accepted:
  - claim: crew
    document: ar
    verdict: altered
    reason: 'x'
    expires: 2026-01-31
    identity: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

  - claim: launch
    document: fr
    verdict: omitted
    reason: 'left out on purpose'
    identity: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "factcheck-baseline.yaml"


def test_written_file_is_sorted_and_says_what_it_is(path: Path) -> None:
    write_baseline(path, Baseline((A, B)))
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Differences that a person has accepted.")
    assert text.endswith(WRITTEN)


def test_order_and_repetition_leave_no_trace(path: Path) -> None:
    write_baseline(path, Baseline((A, B)))
    first = path.read_bytes()
    write_baseline(path, Baseline((B, A, B)))
    assert path.read_bytes() == first


def test_read_back(path: Path) -> None:
    write_baseline(path, Baseline((A, B)))
    assert load_baseline(path) == Baseline((B, A))
    write_baseline(path, Baseline())
    assert load_baseline(path) == Baseline()


def test_what_was_accepted_of_a_document_itself(path: Path) -> None:
    write_baseline(path, Baseline((A, C)))
    assert "  - document: fr\n    rule: FC305\n    reason: 'a note" in path.read_text("utf-8")
    assert load_baseline(path) == Baseline((C, A))
    assert (C.name, C.accepted_as) == ("FC305@fr", "FC305")


def test_one_rule_of_one_document_is_accepted_as_a_whole() -> None:
    other, again = replace(C, identity="d" * 64), replace(C, identity="e" * 64)
    both = Baseline((A,)).accept(C, other)
    assert both.entries == (C, other, A)
    assert both.accept(again).entries == (again, A)


# (reason, as read back, why)
REASONS = [
    ('it\'s "fine": [a] # b', 'it\'s "fine": [a] # b', "characters that YAML reads otherwise"),
    ("no", "no", "a word that YAML reads otherwise"),
    ("a\nb\t c", "a b c", "line breaks"),
    ("a\x1b[31mb", "a\\x1b[31mb", "a terminal sequence, shown instead of kept"),
    ("a\ud83db", "a\\ud83db", "half a character"),
    ("مقبول \u200c 可以", "مقبول \u200c 可以", "other scripts, a joiner"),
]


@pytest.mark.parametrize(("reason", "back", "why"), REASONS)
def test_reasons(path: Path, reason: str, back: str, why: str) -> None:
    write_baseline(path, Baseline((replace(A, reason=reason),)))
    assert load_baseline(path).entries[0].reason == back, why


@given(reason=st.text(min_size=1, max_size=60).filter(lambda text: text.strip()))
def test_any_reason_survives_twice(tmp_path_factory: pytest.TempPathFactory, reason: str) -> None:
    path = tmp_path_factory.mktemp("baseline") / "b.yaml"
    write_baseline(path, Baseline((replace(A, reason=reason),)))
    once = load_baseline(path)
    write_baseline(path, once)
    assert load_baseline(path) == once


def test_what_could_not_be_read_is_never_written(path: Path) -> None:
    write_baseline(path, Baseline((A,)))
    before = path.read_bytes()
    for entry in (replace(A, reason=" "), replace(A, identity="x"), replace(A, claim="a b")):
        with pytest.raises(TableError):
            write_baseline(path, Baseline((entry,)))
    assert path.read_bytes() == before


# Each row: content, words of the message, why.
WRONG = [
    ("", ":1:1: the baseline is empty", "an empty file is no empty baseline"),
    ("accepted:\n", ":1:10: 'accepted' must be a list", "no value"),
    ("acepted: []\n", "did you mean 'accepted'", "a key misspelt"),
    (WRITTEN + WRITTEN.removeprefix("accepted:\n"), "the same difference as at line", "twice"),
    (WRITTEN.replace("omitted", "ommitted"), "did you mean 'omitted'", "a verdict misspelt"),
    (WRITTEN.replace("2026-01-31", "2026-01-32"), "does not exist", "a day misspelt"),
    (WRITTEN.replace("    reason: 'x'\n", ""), "without 'reason'", "no reason"),
    (WRITTEN.replace("    verdict: altered\n", ""), "without 'verdict'", "no verdict"),
    (WRITTEN.replace("claim: crew\n    ", ""), "without 'claim'", "no claim"),
    (WRITTEN.replace("verdict: al", "rule: FC305\n    verdict: al"), "both 'verdict'", "both"),
    (WRITTEN.replace("verdict: altered", "rule: FC3"), "'rule' cannot be", "half a code"),
    (WRITTEN.replace("bb", "b", 1), "'identity' cannot be", "a hash cut short"),
    ("<<<<<<< HEAD\n" + WRITTEN, ":1:1: a merge conflict", "a merge left half done"),
    ("accepted: &a [*a]\n", "anchor '&a'", "a list that holds itself"),
]


@pytest.mark.parametrize(("content", "message", "why"), WRONG)
def test_files_that_are_refused(path: Path, content: str, message: str, why: str) -> None:
    path.write_text(content, encoding="utf-8")
    with pytest.raises(TableError) as refusal:
        load_baseline(path)
    assert message in str(refusal.value), why


def test_missing_file_is_an_error_to_load_and_empty_to_update(path: Path) -> None:
    with pytest.raises(TableError, match="no such file"):
        load_baseline(path)
    assert update_baseline(path, lambda before: before.accept(A)) == Baseline((A,))
    assert load_baseline(path) == Baseline((A,))


def test_damaged_file_is_left_as_it_is(path: Path) -> None:
    path.write_text("accepted: [", encoding="utf-8")
    with pytest.raises(TableError):
        update_baseline(path, lambda before: before.accept(A))
    assert path.read_text(encoding="utf-8") == "accepted: ["


def test_crash_while_changing_loses_nothing(path: Path) -> None:
    write_baseline(path, Baseline((A,)))

    def crash(_: Baseline) -> Baseline:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        update_baseline(path, crash)
    assert load_baseline(path) == Baseline((A,))
    assert list(path.parent.iterdir()) == [path]


def accept_some(path: Path, first: int) -> None:
    for number in range(first, first + 10):
        entry = replace(A, identity=f"{number:064x}", claim=f"claim-{number}")
        update_baseline(path, lambda before, new=entry: before.accept(new))


def test_four_processes_lose_nothing(path: Path) -> None:
    context = get_context("fork")
    writers = [context.Process(target=accept_some, args=(path, 10 * i)) for i in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert len(load_baseline(path).entries) == 40


def test_folder_that_is_not_there(path: Path) -> None:
    with pytest.raises(UsageError, match="its folder does not exist"):
        write_baseline(path.parent / "nowhere" / "b.yaml", Baseline())


def test_module_offers_what_the_commands_need() -> None:
    offered: list[Callable[..., object]] = [load_baseline, write_baseline, update_baseline]
    assert sorted(baseline_module.__all__) == sorted(each.__name__ for each in offered)


# (what is changed in the fields, whether the identity changes, why)
CHANGES = [
    ({}, False, "the same"),
    ({"claim_text": " It  rains.\n"}, False, "white space"),
    ({"claim_text": "It rains\u00a0."}, True, "a blank where none was"),
    ({"evidence_text": "Il pleut\u00a0à verse."}, True, "another line"),
    ({"evidence_text": "e\u0301te\u0301"}, True, "another line"),
    ({"claim_text": "It snows."}, True, "another claim"),
    ({"claim_id": "b"}, True, "another id"),
    ({"language": "de"}, True, "another language"),
    ({"path": "y.txt"}, True, "another file"),
    ({"claim_id": "aIt", "claim_text": "rains."}, True, "the same letters, parted elsewhere"),
    ({"evidence_text": "\ud83d"}, True, "half a character does not raise"),
]


@pytest.mark.parametrize(("changes", "differs", "why"), CHANGES)
def test_identity(changes: dict[str, str], differs: bool, why: str) -> None:  # noqa: FBT001 - a case
    fields = {
        "claim_id": "a",
        "claim_text": "It rains.",
        "language": "fr",
        "path": "x.txt",
        "evidence_text": "Il pleut.",
    }
    assert (identity(**fields) != identity(**(fields | changes))) is differs, why


def test_identity_reads_composed_and_decomposed_letters_alike() -> None:
    assert identity("a", "b", "fr", "x", "été") == identity("a", "b", "fr", "x", "e\u0301te\u0301")


def test_expiry_includes_its_day() -> None:
    assert not B.expired(date(2026, 1, 31))
    assert B.expired(date(2026, 2, 1))
    assert not A.expired(date(9999, 12, 31))


def test_entries_can_be_taken_out() -> None:
    both = Baseline((A, B))
    assert both.without({A.identity}).entries == (B,)
