"""Drift on a real translation: the French seed with facts lost, reworded, both and neither.

The backend is scripted: it entails a claim where the words that carry it stand, so that what is
tested is the reading of the text, the values and the comparison, with every model.
"""

import json
from pathlib import Path

import pytest

from factcheck.cache import CachedBackend
from factcheck.cli import checking
from factcheck.cli.main import main
from factcheck.core.nli import NLIScores
from factcheck.testing import ScriptedBackend

ROOT = Path(__file__).parents[2]
SEED = (ROOT / "seeds" / "003_dffa0c5b85ba8f73.txt").read_text("utf-8")

CLAIMS = {
    "delayed": ("The launch was delayed until Friday.", "lancement a été reporté"),
    "first": ("It was the first meeting in more than seven years.", "première rencontre"),
    "troops": ("Moscow sent troops into Ukraine in 2022.", "troupes russes en Ukraine"),
    "baikonur": ("Russia leases Baikonur in Kazakhstan.", "loué par la Russie"),
    "contacts": ("Bakanov praised Duffy for his green light.", "feu vert"),
}
TABLE = """\
version: 1
reference_date: 2025-08-01
documents:
  - {id: fr, path: fr.txt, language: fr, role: translation}
claims:
"""

DELAYED = " Le lancement a été reporté à vendredi en raison des conditions météorologiques."
YEARS, FEWER = "depuis plus de sept ans", "depuis plus de trois ans"
FORMER, REWORDED = "Jadis ennemis dans la course", "Autrefois adversaires dans la course"

VERSIONS = {
    "neither": lambda text: text.replace("\n", "\n\n"),
    "wording": lambda text: text.replace(FORMER, REWORDED),
    "facts": lambda text: text.replace(DELAYED, "").replace(YEARS, FEWER),
    "both": lambda text: VERSIONS["wording"](VERSIONS["facts"](text)),
}


def _entails(pair):
    phrase = next((words for claim, words in CLAIMS.values() if claim == pair.hypothesis), None)
    told = phrase is not None and phrase in pair.premise
    return NLIScores(0.97, 0.02, 0.01) if told else NLIScores(0.01, 0.98, 0.01)


def _vector(text):
    near = [float(claim == text or words in text) for claim, words in CLAIMS.values()]
    return [*near, 0.3]


@pytest.fixture
def backend(tmp_path, monkeypatch):
    """A folder with the seed and a table, current, and the backend that checks it."""
    rows = "".join(f"  - {{id: {one}, statement: '{text}'}}\n" for one, (text, _) in CLAIMS.items())
    (tmp_path / "claims.yaml").write_text(TABLE + rows, encoding="utf-8")
    (tmp_path / "fr.txt").write_text(SEED, encoding="utf-8")
    for name, change in VERSIONS.items():
        (tmp_path / f"{name}.txt").write_text(change(SEED), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    scripted = ScriptedBackend(_entails, _vector)
    monkeypatch.setattr(checking, "load_model", lambda _: scripted)
    return scripted


def _drift(capsys, new, *more):
    code = main(["drift", "fr.txt", f"{new}.txt", "--format", "json", *more])
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    claims = {
        one["new"]["claim"]: (one["change"], one["new"]["verdict"]) for one in document["claims"]
    }
    return int(code), claims, document


@pytest.mark.parametrize(
    ("new", "code", "claims", "changed"),
    [
        pytest.param("neither", 0, {}, 0, id="paragraphs set apart: nothing changed"),
        pytest.param("wording", 0, {}, 1, id="other words, the same facts"),
        pytest.param(
            "facts",
            1,
            {"delayed": ("lost", "omitted"), "first": ("altered", "altered")},
            2,
            id="a sentence left out and a figure changed",
        ),
        pytest.param(
            "both",
            1,
            {"delayed": ("lost", "omitted"), "first": ("altered", "altered")},
            3,
            id="both",
        ),
    ],
)
@pytest.mark.usefixtures("backend")
def test_versions_of_the_french_seed(capsys, new, code, claims, changed):
    got, found, document = _drift(capsys, new)
    assert (got, found) == (code, claims)
    assert len(document["changes"]) == changed
    assert (document["wording"]["chrf"] == 100) is (changed == 0)
    assert (document["wording"]["ter"] == 0) is (changed == 0)


def test_the_documentation_shows_one_of_these_versions():
    shown = (ROOT / "docs" / "examples" / "fr-edited.txt").read_text("utf-8")
    assert shown == VERSIONS["both"](SEED)


@pytest.mark.usefixtures("backend")
def test_the_changed_words_are_marked(capsys):
    main(["drift", "fr.txt", "both.txt", "--color", "never", "--width", "90"])
    out = capsys.readouterr().out
    assert "[-sept-]" in out
    assert "{+trois+}" in out
    assert "[-Jadis ennemis-]" in out
    assert "{+Autrefois adversaires+}" in out


def _versions_swapped(capsys, old, new):
    code = main(["drift", f"{old}.txt", f"{new}.txt", "--format", "json"])
    return int(code), json.loads(capsys.readouterr().out)["documents"][0]["claims"]


@pytest.mark.usefixtures("backend")
def test_a_fact_that_comes_back_is_gained(capsys):
    code, claims = _versions_swapped(capsys, "facts", "neither")
    assert (code, {one["change"] for one in claims}) == (0, {"gained"})


def test_each_pair_is_scored_once(backend, capsys):
    _drift(capsys, "wording")
    assert len(backend.scored) == len(set(backend.scored))
    assert len(backend.embedded) == len(set(backend.embedded))


def test_only_what_changed_is_scored_again(backend, monkeypatch, capsys, tmp_path):
    kept = CachedBackend(backend, tmp_path / "cache.sqlite")
    monkeypatch.setattr(checking, "load_model", lambda _: kept)
    main(["check", "--format", "json"])
    capsys.readouterr()
    before, embedded = len(backend.scored), len(backend.embedded)
    _drift(capsys, "neither")
    assert before
    assert (len(backend.scored), len(backend.embedded)) == (before, embedded)
    _drift(capsys, "wording")
    assert [REWORDED in text for text in backend.embedded[embedded:]] == [True]
    new = backend.scored[before:]
    assert all(REWORDED in pair.premise + pair.hypothesis for pair in new)
    assert len(new) < before / 4


def test_what_a_person_has_accepted_stays_quiet(backend, capsys):
    del backend
    path = Path("fr.txt")
    path.write_text(VERSIONS["facts"](SEED), encoding="utf-8")
    accepted = main(["accept", "delayed@fr", "first@fr", "--reason", "agreed with the desk"])
    path.write_text(SEED, encoding="utf-8")
    capsys.readouterr()
    code = main(["drift", "fr.txt", "facts.txt", "--color", "never"])
    out = capsys.readouterr().out
    assert (int(accepted), int(code)) == (0, 0)
    assert "2 accepted changes not shown" in out
    assert "lost" not in out
    assert main(["drift", "fr.txt", "facts.txt", "--verbose"]) == 0
    assert "(accepted)" in capsys.readouterr().out
