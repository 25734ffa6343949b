"""The whole training, on a network and on data small enough for a few seconds."""

import gzip
import hashlib
import json
import random

import pytest
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers
from transformers import BertConfig, BertModel

from factcheck.backends.loading import load_backend
from factcheck.core.nli import Pair
from factcheck.training.__main__ import main
from factcheck.training.weights import read_masters

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
SUBJECTS = {
    "The minister": "Le ministre",
    "The company": "L'entreprise",
    "Our team": "Notre équipe",
}
VERBS = {"opened": "a ouvert", "sold": "a vendu", "visited": "a visité", "lost": "a perdu"}
OBJECTS = {
    "the large factory in Lyon": "la grande usine de Lyon",
    "three old bridges on Monday": "trois vieux ponts lundi",
    "12 boats because the river rose": "12 bateaux parce que la rivière est montée",
    "the museum, which closed in March": "le musée, qui a fermé en mars",
}
RECIPE = """
seed = 7
languages = ["fr"]
licences = ["yes"]
[start]
english = "{english}"
[vocabulary]
size = 300
lines_per_language = 500
piece_length = 8
[parallel]
most_per_set = 100
repeat = {{ tico19_all = 2 }}
joined = 0.3
words = 0.1
[teacher]
tokens = 3000
batch_tokens = 300
rates = {{ embeddings = 1e-3, body = 1e-3, head = 1e-3 }}
mixture = {{ nli = 0.8, embedding = 0.2 }}
[student]
tokens = 5000
batch_tokens = 300
rates = {{ embeddings = 1e-3, body = 1e-3, head = 1e-3 }}
judgement = 0.3
consulted = 0.5
contrast = 0.1
english = 0.25
switched = 0.5
borrowed = 0.0
[student.mixture]
embedding = [0.6, 0.3]
nli = [0.1, 0.2]
parallel = [0.2, 0.3]
templates = [0.1, 0.2]
[refinement]
tokens = 3000
batch_tokens = 300
rates = {{ embeddings = 1e-3, body = 1e-3, head = 1e-3 }}
judgement = 0.3
consulted = 0.5
contrast = 0.3
english = 0.25
switched = 0.5
borrowed = 0.2
[refinement.mixture]
embedding = [0.4, 0.2]
nli = [0.2, 0.2]
parallel = [0.3, 0.4]
templates = [0.1, 0.2]
[export]
weights = "int8"
"""


def _sentences():
    return [
        (f"{s} {v} {o}.", f"{fs} {fv} {fo}.")
        for s, fs in SUBJECTS.items()
        for v, fv in VERBS.items()
        for o, fo in OBJECTS.items()
    ]


def _write(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    pairs = _sentences()
    _write(folder / "parallel" / "fr" / "tico19_all.tsv.gz", pairs)
    chance = random.Random(1)
    nli = [
        (label, chance.choice(pairs)[0], chance.choice(pairs)[0])
        for label in ("entailment", "neutral", "contradiction")
        for _ in range(40)
    ]
    _write(folder / "nli" / "en_snli_tiny.tsv.gz", nli)
    (folder / "lex").mkdir()
    lexicon = "factory {n} :: usine {f}\nbridge {n} (a construction) :: pont {m}\nboat :: bateau\n"
    with gzip.open(folder / "lex" / "wiktionary_en-fr.txt.gz", "wt", encoding="utf-8") as file:
        file.write(lexicon)
    return folder


@pytest.fixture(scope="module")
def recipe(tmp_path_factory):
    folder = tmp_path_factory.mktemp("english")
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))  # noqa: S106 - a piece
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(vocab_size=200, special_tokens=SPECIAL, show_progress=False)
    tokenizer.train_from_iterator((english for english, _ in _sentences()), trainer)
    ids = [(token, tokenizer.token_to_id(token)) for token in ("[CLS]", "[SEP]")]
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=ids
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
    )
    BertModel(config).save_pretrained(folder)
    path = folder / "recipe.toml"
    path.write_text(RECIPE.format(english=folder), encoding="utf-8")
    return path


CLAIMS = (
    ("supported", "{line}", "0", "The minister opened the large factory."),
    ("supported", "{line}", "0", "A factory in Lyon was opened."),
    ("number", "{line}", "0", "The minister opened two large factories."),
    ("name", "{line}", "0", "The minister opened the large factory in Paris."),
    ("absent", "-", "0", "The minister thanked the workers."),
)


@pytest.fixture(scope="module")
def claims(tmp_path_factory):
    """A few claims about the first lines, to fit on (A) and to measure on (N)."""
    folder = tmp_path_factory.mktemp("claims")
    lines = [english for english, _ in _sentences()][:8]
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    file = "parallel/{language}/tico19_all.tsv.gz"
    opening = lines[0][:40]
    passages = [(s, f"opening-{s}", "fr", file, "8", digest, opening) for s in "AN"]
    rows = [(s, f"opening-{s}", *(c.format(line=0) for c in row)) for s in "AN" for row in CLAIMS]
    for name, table in (("passages.tsv", passages), ("claims.tsv", rows)):
        text = "".join("\t".join(row) + "\n" for row in table)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def trained(data, recipe, claims, tmp_path_factory):
    work = tmp_path_factory.mktemp("work")
    told = [str(recipe), str(data), str(work), "--threads", "1", "--claims", str(claims)]
    assert main(told) == 0
    return work


def test_the_model_is_loaded_as_any_other_and_does_both_its_jobs(trained):
    backend = load_backend(str(trained / "model"))
    scores = backend.score([Pair("Le ministre a ouvert la grande usine.", "The minister opened.")])
    assert sum((scores[0].entailment, scores[0].neutral, scores[0].contradiction)) == pytest.approx(
        1
    )
    assert backend.embed(["Le ministre", "The minister"]).shape == (2, 32)


def test_the_config_says_what_the_network_is(trained):
    config = json.loads((trained / "model" / "config.json").read_text(encoding="utf-8"))
    assert config["embeds_sentences"] is True
    assert config["id2label"] == {"0": "entailment", "1": "neutral", "2": "contradiction"}
    assert (trained / "model" / "tokenizer_config.json").is_file()


def test_the_model_is_calibrated_and_measured(trained):
    told = json.loads((trained / "model" / "calibration.json").read_text(encoding="utf-8"))
    assert told["anchored"]["default"]["supported"] > 0
    table = (trained / "measured.txt").read_text(encoding="utf-8").splitlines()
    # Two supported claims, as they are and with their line left out, two changed, one absent.
    assert table[1].split()[:2] == ["fr", "7"]


def test_training_moves_the_teacher_and_the_student(trained):
    student, teacher = (
        read_masters(trained / f"{name}.safetensors") for name in ("student", "teacher")
    )
    name = "bert.encoder.layer.0.attention.self.query.weight"
    assert not torch.equal(student[name], teacher[name])


def test_a_stopped_run_goes_on_to_the_same_weights(trained, data, recipe, tmp_path):
    """Stopped in both trainings, at steps that are no round number."""
    arguments = [str(recipe), str(data), str(tmp_path), "--threads", "1"]
    assert main([*arguments, "--until", "teacher", "--stop", "5"]) == 0
    assert not (tmp_path / "teacher.done").exists()
    assert main([*arguments, "--until", "teacher"]) == 0
    assert main([*arguments, "--until", "student", "--stop", "7"]) == 0
    assert main([*arguments, "--until", "student"]) == 0
    whole, resumed = (
        read_masters(folder / "student.safetensors") for folder in (trained, tmp_path)
    )
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


def test_a_finished_stage_is_not_done_again(trained, data, recipe, capsys):
    assert main([str(recipe), str(data), str(trained)]) == 0
    assert "stage" not in capsys.readouterr().err


def test_a_folder_of_another_recipe_is_refused(trained, data, recipe, tmp_path, capsys):
    other = tmp_path / "other.toml"
    text = recipe.read_text(encoding="utf-8").replace("size = 300", "size = 310")
    other.write_text(text, encoding="utf-8")
    assert main([str(other), str(data), str(trained)]) == 2
    assert "another recipe" in capsys.readouterr().err


BROKEN = {
    "a missing tab": ("parallel/fr/tico19_all.tsv.gz", "only one cell\n", ":2: expected English"),
    "an empty side": ("parallel/fr/tico19_all.tsv.gz", "English\t\n", ":2: expected English"),
    "an unknown label": ("nli/en_snli_tiny.tsv.gz", "maybe\ta\tb\n", ":2: unknown label 'maybe'"),
    "two cells of three": ("nli/en_snli_tiny.tsv.gz", "neutral\ta\n", ":2: expected label"),
}


@pytest.mark.parametrize(("name", "line", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_line_stops_with_its_place(name, line, message, data, recipe, tmp_path, capsys):
    for path in data.rglob("*.gz"):
        target = tmp_path / "data" / path.relative_to(data)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    first = "A line.\tUne ligne.\n" if name.startswith("parallel") else "neutral\ta\tb\n"
    with gzip.open(tmp_path / "data" / name, "wt", encoding="utf-8") as file:
        file.write(first + line)
    assert main([str(recipe), str(tmp_path / "data"), str(tmp_path / "work")]) == 2
    assert name.rpartition("/")[2] + message in capsys.readouterr().err


def test_an_unknown_language_is_named(data, recipe, tmp_path, capsys):
    other = tmp_path / "other.toml"
    text = recipe.read_text(encoding="utf-8").replace('["fr"]', '["fr", "xx"]')
    other.write_text(text, encoding="utf-8")
    assert main([str(other), str(data), str(tmp_path / "work")]) == 2
    assert "no set for xx" in capsys.readouterr().err


RECIPES = {
    "not TOML": ("seed = 7", "seed = ", "Invalid value"),
    "a missing part": ("[export]", "[exports]", "'export' is missing"),
    "an unknown key": ("joined = 0.3", "joind = 0.3", "joind"),
}


@pytest.mark.parametrize(("old", "new", "message"), RECIPES.values(), ids=RECIPES)
def test_a_broken_recipe_is_one_line(old, new, message, recipe, tmp_path, capsys):
    path = tmp_path / "recipe.toml"
    text = recipe.read_text(encoding="utf-8").replace(old, new)
    path.write_text(text, encoding="utf-8")
    assert main([str(path), str(tmp_path), str(tmp_path / "work")]) == 2
    told = capsys.readouterr().err
    assert message in told
    assert told.count("\n") == 1
