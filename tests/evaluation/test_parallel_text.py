"""Which sentence pairs are counted alone, and which were read by hand."""

import gzip
from pathlib import Path

import pytest

from factcheck.evaluation.parallel_text import Part, key_of, read_sets


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("bench/ntrex/fr", "parallel/fr/tatoeba_x", "parallel/fr/wmt_newstest_x"):
        path = tmp_path / f"{name}.tsv.gz"
        path.parent.mkdir(parents=True, exist_ok=True)
        with gzip.open(path, "wt", encoding="utf-8") as file:
            file.writelines(f"en{n}\tfr{n}\n" for n in range(1, 6))
    return tmp_path


@pytest.mark.parametrize(
    ("part", "expected", "reason"),
    [
        (
            Part.LOOKED_AT,
            {"ntrex looked-at": ["en2", "en4"], "tatoeba_x": ["en1", "en2", "en3", "en4", "en5"]},
            "even lines of NTREX were read by hand, and all of Tatoeba",
        ),
        (
            Part.OPENED,
            {"ntrex opened": ["en1", "en3"], "wmt_newstest_x": ["en1", "en2", "en3"]},
            "one half, by checksum, of the odd lines and the news tests was read later",
        ),
        (
            Part.HELD_OUT,
            {"ntrex held-out": ["en5"], "wmt_newstest_x": ["en4", "en5"]},
            "the other half was only counted",
        ),
    ],
)
def test_parts_share_no_line(
    folder: Path, part: Part, expected: dict[str, list[str]], reason: str
) -> None:
    sets = {name: [pair[0] for pair in pairs] for name, pairs in read_sets(folder, "fr", part, 0)}
    assert sets == expected, reason


def test_all_is_every_part_and_a_sample_is_evenly_spread(folder: Path) -> None:
    names = [name for name, _ in read_sets(folder, "fr", Part.ALL, 0)]
    later = ["ntrex opened", "wmt_newstest_x", "ntrex held-out", "wmt_newstest_x"]
    assert names == ["ntrex looked-at", "tatoeba_x", *later]
    sampled = dict(read_sets(folder, "fr", Part.LOOKED_AT, 2))
    assert [pair[0] for pair in sampled["tatoeba_x"]] == ["en1", "en3", "en5"]


def test_both_genders_of_a_sentence_fall_into_one_half(folder: Path) -> None:
    with gzip.open(folder / "parallel/fr/mt_geneval.tsv.gz", "wt", encoding="utf-8") as file:
        for n in range(20):
            start = f"In the year {1900 + n} the artist and "
            file.write(f"{start}her sister\tune\n{start}his brother\tun\n")
    halves = {
        part: {pair[0] for pair in dict(read_sets(folder, "fr", part, 0))["mt_geneval"]}
        for part in (Part.OPENED, Part.HELD_OUT)
    }
    assert all(halves.values())
    for texts in halves.values():
        assert {text.replace("her sister", "his brother") for text in texts} <= texts


def test_a_key_names_a_pair_without_quoting_it() -> None:
    assert key_of(("Two.", "Deux.")) == "e59f7006"
    assert key_of(("Two.", "Deux.")) != key_of(("Two. Deux.", ""))


def test_a_language_without_data_has_no_set(folder: Path) -> None:
    assert list(read_sets(folder, "de", Part.ALL, 0)) == []
