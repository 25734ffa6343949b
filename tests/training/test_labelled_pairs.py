"""The labelled set for calibrating: what it is made of, and that it can be read again."""

import gzip

import pytest

from factcheck.evaluation.labelled import read_labelled
from factcheck.training.labelled_pairs import main

PLACES = ("Paris", "Berlin", "Madrid", "Cairo", "Moscow", "Beijing", "Lima", "Oslo")


@pytest.fixture
def data(tmp_path):
    """A folder with 500 lines that are measured on, and some more."""
    rows = [(f"Measured line {i}.", f"Mesure {i}.") for i in range(500)]
    rows += [
        (
            f"On Friday, {i + 3} workers left {place} after the company closed its old factory.",
            f"Vendredi, {i + 3} ouvriers ont quitté {place}\u2028après la fermeture de l'usine.",
        )
        for i, place in enumerate(PLACES * 5)
    ]
    folder = tmp_path / "bench/ntrex"
    folder.mkdir(parents=True)
    with gzip.open(folder / "fr.tsv.gz", "wt", encoding="utf-8") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)
    return tmp_path


def test_the_set_can_be_read_and_leaves_out_what_is_measured(data, tmp_path, capsys):
    arguments = [str(data), str(tmp_path / "set.tsv"), "--languages", "fr", "--count", "60"]
    assert main(arguments) == 0
    assert capsys.readouterr().out.endswith("set.tsv: 60 pairs\n")
    first = (tmp_path / "set.tsv").read_bytes()
    pairs = read_labelled(tmp_path / "set.tsv")
    assert len(set(pairs)) == 60
    assert {one.label for one in pairs} == {0, 1, 2}
    assert all("Mesure" not in one.premise for one in pairs)
    assert all("ouvriers" in one.premise or "usine" in one.premise for one in pairs), "foreign"
    assert not any("ouvriers" in one.claim for one in pairs), "English claims"
    assert main(arguments) == 0
    assert (tmp_path / "set.tsv").read_bytes() == first, "the same on every run"


def test_what_is_missing_is_said_in_a_line(tmp_path, capsys):
    assert main([str(tmp_path), str(tmp_path / "set.tsv"), "--languages", "fr"]) == 2
    assert "fr.tsv.gz: cannot be read" in capsys.readouterr().err
    assert not (tmp_path / "set.tsv").exists()
