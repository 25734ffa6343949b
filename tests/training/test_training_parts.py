"""Parts of the training that a whole run would not show to be right."""

import gzip
import json
import random

import pytest
import torch

from factcheck.backends.integers import quantise_rows
from factcheck.core.errors import DocumentError, UsageError
from factcheck.training.batches import batches, joined, text_length
from factcheck.training.example import ParallelRow
from factcheck.training.export import export
from factcheck.training.lexicons import read_lexicons
from factcheck.training.network import english_folder, pooled
from factcheck.training.sets import read_parallel


def test_rows_of_integers_are_within_half_a_step_of_the_weights():
    weight = torch.randn(40, 16, generator=torch.Generator().manual_seed(1)) * torch.logspace(
        -3, 2, 40
    ).unsqueeze(1)
    integers, scale = quantise_rows(weight)
    assert integers.dtype == torch.int8
    assert scale.shape == (40, 1)
    assert ((integers * scale - weight).abs() <= scale / 2 + 1e-7).all()


def test_a_row_of_zeros_stays_zero():
    integers, scale = quantise_rows(torch.zeros(2, 3))
    assert torch.equal(integers * scale, torch.zeros(2, 3))


def test_an_unknown_form_of_weights_is_refused(tmp_path):
    with pytest.raises(UsageError, match="unknown form of weights 'int4'"):
        export([], {}, tmp_path / "tokenizer.json", tmp_path / "model", "int4")


def test_padding_does_not_count_in_the_mean():
    states = torch.tensor([[[3.0, 4.0], [9.0, 9.0]]])
    assert torch.allclose(pooled(states, torch.tensor([[1, 0]])), torch.tensor([[0.6, 0.8]]))


def test_batches_keep_to_their_budget_with_padding_counted():
    texts = ["a" * n for n in range(1, 400)] * 3
    made = list(batches(texts, text_length, 500, random.Random(1)))
    assert sorted(map(len, (text for batch in made for text in batch))) == sorted(map(len, texts))
    assert all(max(map(text_length, batch)) * len(batch) <= 500 for batch in made)


def test_batches_are_the_same_for_the_same_chance():
    texts = ["a" * n for n in range(1, 300)]
    one, two = (list(batches(texts, text_length, 200, random.Random(5))) for _ in range(2))
    assert one == two


def test_only_rows_of_one_language_are_joined():
    rows = [
        ParallelRow("One.", "Un.", "fr", "tatoeba"),
        ParallelRow("A house.", "房子。", "zh", "tatoeba"),
        ParallelRow("Two.", "Deux.", "fr", "tatoeba"),
        ParallelRow("Red.", "红。", "zh", "tatoeba"),
    ]
    made = list(joined(rows, 1.0, random.Random(1)))
    assert made[:2] == rows[:2]
    assert (made[2].english, made[2].foreign) == ("One. Two.", "Un. Deux.")
    assert made[3].foreign == "房子。红。"


LEXICONS = {
    "wiktionary_en-de.txt.gz": (
        "bay {n} (body of water) :: Golf {m}, Bucht {f}\n# comment\n",
        {("bay", "Golf"), ("bay", "Bucht")},
    ),
    "wiktionary_de-en.txt.gz": (
        "Pferd {n} :: horse; [chess] knight\n",
        {("horse", "Pferd"), ("knight", "Pferd")},
    ),
    "person_name_tokens_en-de.tsv.gz": ('"jabo"\t«Jabo»\n', {("jabo", "Jabo")}),
}


@pytest.mark.parametrize("name", LEXICONS)
def test_word_lists_are_read_without_what_stands_beside_the_words(name, tmp_path):
    text, expected = LEXICONS[name]
    with gzip.open(tmp_path / name, "wt", encoding="utf-8") as file:
        file.write(text)
    assert {(row.english, row.foreign) for row in read_lexicons(tmp_path, "de")} == expected


def test_names_of_countries_are_read(tmp_path):
    folder = tmp_path / "countries_mledoze"
    folder.mkdir()
    country = {"name": {"common": "Chad"}, "translations": {"deu": {"common": "Tschad"}}}
    (folder / "dist__countries.json").write_text(json.dumps([country]), encoding="utf-8")
    assert [row.foreign for row in read_lexicons(tmp_path, "de")] == ["Tschad"]


def _parallel(folder, name, data):
    path = folder / "parallel" / "de" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def test_tokenised_text_is_rejoined(tmp_path):
    text = 'He said , " yes " ( at last ) .\tEr sagte : „ ja “ .\n'
    _parallel(tmp_path, "mlqe_pe_postedit.tsv.gz", gzip.compress(text.encode()))
    (row,) = read_parallel(tmp_path, ["de"], ["yes"], 10, 1)
    assert row.english == 'He said, "yes" (at last).'


def test_sets_of_unstated_licence_are_read_only_when_asked_for(tmp_path):
    _parallel(tmp_path, "wmt_newstest.tsv.gz", gzip.compress(b"A b.\tC d.\n"))
    with pytest.raises(DocumentError, match="no set for de with licence yes"):
        read_parallel(tmp_path, ["de"], ["yes"], 10, 1)
    assert len(read_parallel(tmp_path, ["de"], ["yes", "common"], 10, 1)) == 1


DAMAGED = {
    "cut short": (gzip.compress(b"a\tb\n" * 1000)[:40], "not a whole gzip file"),
    "no gzip": (b"a\tb\n", "not a whole gzip file"),
    "another encoding": (gzip.compress("é\tb\n".encode("latin-1")), "not UTF-8"),
}


@pytest.mark.parametrize(("data", "message"), DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_set_is_named(data, message, tmp_path):
    _parallel(tmp_path, "tatoeba.tsv.gz", data)
    with pytest.raises(DocumentError, match=message):
        read_parallel(tmp_path, ["de"], ["yes"], 10, 1)


def test_an_english_network_that_is_not_there_is_named():
    with pytest.raises(UsageError, match="no English network 'no_such_package'"):
        english_folder("no_such_package")
