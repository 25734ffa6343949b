"""Which sentence pairs are counted alone, and which were read by hand."""

import gzip
from pathlib import Path

import pytest

from factcheck.evaluation.parallel_text import Part, read_sets


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
            Part.HELD_OUT,
            {
                "ntrex held-out": ["en1", "en3", "en5"],
                "wmt_newstest_x": ["en1", "en2", "en3", "en4", "en5"],
            },
            "odd lines and the news tests were only counted",
        ),
    ],
)
def test_parts_share_no_line(
    folder: Path, part: Part, expected: dict[str, list[str]], reason: str
) -> None:
    sets = {name: [pair[0] for pair in pairs] for name, pairs in read_sets(folder, "fr", part, 0)}
    assert sets == expected, reason


def test_all_is_both_parts_and_a_sample_is_evenly_spread(folder: Path) -> None:
    names = [name for name, _ in read_sets(folder, "fr", Part.ALL, 0)]
    assert names == ["ntrex looked-at", "tatoeba_x", "ntrex held-out", "wmt_newstest_x"]
    sampled = dict(read_sets(folder, "fr", Part.HELD_OUT, 2))
    assert [pair[0] for pair in sampled["wmt_newstest_x"]] == ["en1", "en3", "en5"]


def test_a_language_without_data_has_no_set(folder: Path) -> None:
    assert list(read_sets(folder, "de", Part.ALL, 0)) == []
