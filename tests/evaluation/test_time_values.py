"""The measure of the time comparator counts what it says."""

import gzip
import random
from pathlib import Path

import pytest

from factcheck.evaluation.time_values import alterations, main, measure

PAIRS = [
    ("They met on Thursday.", "Ils se sont vus jeudi."),
    ("It began in 2018.", "Cela a commencé en 2019."),
    ("Nothing of note.", "Rien de notable."),
    ("It lasted seven years.", "Cela dura longtemps."),
]


def test_counts_by_hand() -> None:
    counts = measure("fr", PAIRS)
    assert (counts.pairs, counts.false, counts.mentions, counts.answered) == (3, 1, 3, 1)
    assert counts.altered.total() == 3
    # The weekday is caught; 2018 may become anything but 2019; no duration stands in the last.
    assert counts.caught["weekday"] == counts.altered["weekday"] == 1
    assert counts.altered_found == counts.caught_found == 1
    assert len(counts.seconds) == 3


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("on Thursday, 3 May", {"weekday", "month"}),
        ("at 7 p.m.", {"clock"}),
        ("in the 1990s", {"decade"}),
        ("since 2018", {"year"}),
        ("more than seven years", {"number", "unit"}),
        ("yesterday", set()),
    ],
)
def test_alterations_change_one_thing(text: str, kinds: set[str]) -> None:
    rng = random.Random(1)
    altered = dict(alterations(text, rng))
    assert altered.keys() == kinds
    assert text not in altered.values()


def test_reads_pairs_and_prints_a_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bench/ntrex").mkdir(parents=True)
    with gzip.open(tmp_path / "bench/ntrex/fr.tsv.gz", "wt", encoding="utf-8") as file:
        file.writelines("\t".join(pair) + "\n" for pair in PAIRS)
    assert main([str(tmp_path), "--lang", "fr", "--show", "1"]) == 0
    out, errors = capsys.readouterr()
    assert out.splitlines()[1].split()[:3] == ["fr", "3", "33.33%"]
    assert errors.startswith("false: 2018 (differs)")
