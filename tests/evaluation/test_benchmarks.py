"""The benchmark runner on small sets of the same form, with a backend whose answers are known."""

import gzip
import json

import numpy as np
import pytest

from factcheck.backends.speed import Speed
from factcheck.core.calibration import UNMEASURED
from factcheck.core.errors import DocumentError
from factcheck.core.nli import NLIScores
from factcheck.evaluation import benchmark_data as sets
from factcheck.evaluation import benchmarks
from factcheck.evaluation.benchmark_figures import ALL, MEASURES, Bench, Figure
from factcheck.evaluation.benchmark_table import Run, as_json, as_markdown, as_text
from factcheck.evaluation.metrics import Estimate, share
from factcheck.testing import ScriptedBackend

YES, SILENT, NO = NLIScores(0.8, 0.1, 0.1), NLIScores(0.1, 0.8, 0.1), NLIScores(0.1, 0.2, 0.7)


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


@pytest.fixture
def data(tmp_path):
    """A folder with a few lines of every set."""
    for code in ("fr", "zh"):
        rows = [f"Line {i}.\t{code} {i}." for i in range(6)]
        write(tmp_path / f"bench/ntrex/{code}.tsv.gz", rows)
    for name in sets.DEMETR_KINDS.values():
        rows = [
            {"lang_tag": tag, "src_sent": f"{tag} {i}", "mt_sent": "right", "pert_sent": "wrong"}
            for tag in ("french", "chinese_simple", "polish")
            for i in range(4)
        ]
        write(tmp_path / f"bench/demetr/{name}.jsonl.gz", map(json.dumps, rows))
    labels = ("neutral", "contradiction", "entailment")
    for code, name in (("fr", "xling_en_hyp"), ("en", "mono")):
        lines = [
            f"{code}\ten\t{label}\t{code} {i}\t{label} {i}" for i in range(6) for label in labels
        ]
        write(tmp_path / f"nli/multi_xnli_dev_{name}.tsv.gz", lines)
    for part in ("dev", "test"):
        lines = [f"fr\tfr\t{label}\tp {part}\t{label}" for label in labels]
        write(tmp_path / f"nli/fr_rte3_{part}.tsv.gz", lines)
    lines = ["fr\tfr\tcontradiction\tp\tcontradiction", "fr\tfr\tnot_contradiction\tp\tneutral"]
    write(tmp_path / "nli/fr_daccord.tsv.gz", lines)
    return tmp_path


def told(pair):
    """Say what the hypothesis begins with; be taken in by the wrong sentence of line 0."""
    word = pair.hypothesis.split(maxsplit=1)[0]
    known = {"entailment": YES, "right": YES, "Line": YES, "contradiction": NO, "neutral": SILENT}
    if word == "wrong":
        return NLIScores(0.9, 0.1, 0.0) if pair.premise.endswith("0") else NO
    return known[word]


def embedded(text):
    """Embed by the number of the line; line 5 is mistaken for line 4."""
    number = int(text.split()[1].rstrip("."))
    return np.eye(8)[4 if text.startswith(("fr", "zh")) and number == 5 else number]


def bench_of(data, **options):
    return Bench(data, ScriptedBackend(told, embedded), ("fr", "zh"), **options)


def values(figures):
    return {(f.measure.split(",")[0], f.kind, f.language): f.estimate.value for f in figures}


def test_retrieval(data):
    found = values(MEASURES["retrieval"](bench_of(data)))
    assert list(found.values()) == [pytest.approx(5 / 6)] * 3
    assert [language for *_, language in found] == ["fr", "zh", ALL]


def test_corruptions(data):
    found = values(MEASURES["demetr"](bench_of(data)))
    for kind in (*sets.DEMETR_KINDS, "first five together"):
        for language in ("fr", "zh", ALL):
            assert found["DEMETR: right scored above corrupted", kind, language] == 3 / 4
            assert found["DEMETR: corrupted not called entailment", kind, language] == 3 / 4
            assert found["DEMETR: faithful called contradiction", kind, language] == 0
    assert ("DEMETR: right scored above corrupted", "numbers", "pl") not in found


def test_inference_keeps_english_apart(data):
    found = values(MEASURES["xnli"](bench_of(data)))
    accuracy = {code: v for (_, kind, code), v in found.items() if kind.startswith("accuracy")}
    assert accuracy == {"fr": 1.0, "en": 1.0}


def test_french_sets(data):
    found = values(MEASURES["french"](bench_of(data)))
    assert found["RTE-3 French", "accuracy", "fr"] == 1.0
    assert found["DACCORD", "balanced accuracy", "fr"] == 1.0
    assert found["DACCORD", "contradiction AUC", "fr"] == 1.0
    assert list(MEASURES["french"](Bench(data, ScriptedBackend(told), ("zh",)))) == []


def test_faithful_sentences_stand_beside_a_neighbour(data):
    bench = bench_of(data)
    found = values(MEASURES["faithful"](bench))
    assert {v for (_, kind, _), v in found.items() if kind == "called entailment"} == {1.0}
    premises = [pair.premise for pair in bench.backend.scored]
    assert "fr 0. fr 1." in premises, "the line after"
    assert "fr 2. fr 3." in premises
    assert premises.count("fr 0. fr 1.") == 2, "each of the two is claimed once"
    assert "zh 0.zh 1." in premises, "no space between Chinese sentences"


def test_calibration_error(data):
    found = values(MEASURES["ece"](bench_of(data)))
    by_kind = {kind: v for (_, kind, code), v in found.items() if code == "fr"}
    # Two labels at .8, one at .7, all right.
    assert by_kind["scores as they are"] == pytest.approx((0.2 + 0.2 + 0.3) / 3)
    assert by_kind["temperature fitted on the other half"] < 0.01


def test_a_sample_is_the_same_on_every_run(data):
    assert sets.sample(range(100), 5) == sets.sample(range(100), 5)
    assert sets.sample(range(3), 5) == sets.sample(range(3), 0) == [0, 1, 2]
    found = list(MEASURES["demetr"](bench_of(data, limit=2)))
    assert {f.estimate.count for f in found if f.kind == "numbers" and f.language == "fr"} == {2}


BROKEN = [
    ("bench/ntrex/fr.tsv.gz", ["a\tb", "no tab"], "fr.tsv.gz:2: no tab", "retrieval"),
    (f"bench/demetr/{sets.DEMETR_KINDS['numbers']}.jsonl.gz", ["{"], ":1: no row", "demetr"),
    (
        f"bench/demetr/{sets.DEMETR_KINDS['numbers']}.jsonl.gz",
        ['{"lang_tag": "klingon"}'],
        ":1: no row",
        "demetr",
    ),
    ("nli/fr_daccord.tsv.gz", ["fr\tfr\tx"], ":1: 3 columns, not 5", "french"),
    ("nli/fr_daccord.tsv.gz", ["fr\tfr\tentailmnt\ta\tneutral"], "unknown label 'entail", "french"),
    ("nli/fr_daccord.tsv.gz", None, "cannot be read", "french"),
]


@pytest.mark.parametrize(("name", "lines", "said", "measure"), BROKEN)
def test_a_broken_set_is_refused_with_its_line(data, name, lines, said, measure):
    (data / name).unlink()
    if lines is not None:
        write(data / name, lines)
    with pytest.raises(DocumentError, match=said):
        list(MEASURES[measure](bench_of(data)))


RUN = Run(
    "m|rev:0|fp32",
    "the likeliest label",
    150,
    (
        Figure("retrieval: NTREX", "top 1 of 500", "fr", Estimate(0.95, 0.9, 0.99, 100)),
        Figure("retrieval: NTREX", "top 1 of 500", "zh", Estimate(0.85, 0.8, 0.9, 100)),
        Figure("retrieval: NTREX", "top 1 of 500", ALL, Estimate(0.9, 0.87, 0.93, 200)),
        Figure("DEMETR: right", "numbers", "fr", Estimate(0.9, 0.8, 1.0, 50)),
        Figure("DEMETR: right", "numbers", ALL, Estimate(0.9, 0.8, 1.0, 50)),
        Figure("DEMETR: right", "addition", "fr", share([])),
    ),
    (Speed("mine", 20.0), Speed("large", 2.0)),
)


def test_text_marks_what_misses_its_target():
    lines = as_text(RUN).splitlines()
    assert lines[0] == (
        "m|rev:0|fp32; at most 150 pairs a language and kind; verdicts by the likeliest label."
    )
    row = next(line for line in lines if "top 1" in line).split()
    assert row[4:7] == [".950", ".850!", ".900"], "every language has the target"
    assert row[-3:] == [">=", ".93", "each"]
    row = next(line for line in lines if "numbers" in line).split()
    assert row[1:3] == [".900", ".900!"], "only all together have it"
    assert lines[-1] == "  large: 2.0 pairs/s; this model is 10.00 times as fast"


def test_markdown_is_a_table():
    text = as_markdown(RUN)
    assert "| retrieval: NTREX | fr | zh | all | 95 % | pairs | target |" in text
    assert "| top 1 of 500 | .950 | **.850** | .900 | .870-.930 | 200 | >= .93 each |" in text
    assert "| addition | - | - | - | 0 |  |" in text
    widths = {line.count("|") for line in text.split("\n\n")[1].splitlines()}
    assert len(widths) == 1


def test_json_holds_every_figure():
    payload = json.loads(json.dumps(as_json(RUN)), parse_constant=pytest.fail)
    assert [one["missed"] for one in payload["figures"]] == [
        False, True, False, False, True, False,
    ]  # fmt: skip
    assert payload["figures"][-1]["value"] is None
    assert payload["speed"][1] == {"name": "large", "pairs_per_second": 2.0, "ratio": 10.0}


@pytest.fixture
def loaded(monkeypatch):
    backends = []

    def load(*_, **__):
        backends.append(ScriptedBackend(told, embedded, calibration=UNMEASURED))
        return backends[-1]

    monkeypatch.setattr(benchmarks, "load_bare", load)
    monkeypatch.setattr(benchmarks, "measure_speed", lambda _: RUN.speeds)
    return backends


def test_the_command_resumes_from_what_it_kept(data, loaded, capsys, tmp_path):
    arguments = [str(data), "any", "--languages", "fr", "zh", "--work", str(tmp_path / "work")]
    assert benchmarks.main([*arguments, "--json", str(tmp_path / "out.json")]) == 0
    first = capsys.readouterr()
    assert benchmarks.main(arguments) == 0
    second = capsys.readouterr()
    assert first.out == second.out
    assert len(loaded[0].scored) > 0
    assert loaded[1].scored == []
    assert "faithful: done in" in first.err
    measures = {
        one["measure"] for one in json.loads((tmp_path / "out.json").read_text())["figures"]
    }
    assert len(measures) == 9


def test_the_command_says_in_a_line_what_is_wrong(data, loaded, capsys):
    (data / "nli/fr_daccord.tsv.gz").unlink()
    assert benchmarks.main([str(data), "any", "--only", "french", "--languages", "fr"]) == 2
    err = capsys.readouterr().err.splitlines()
    assert len(err) == 1
    assert "fr_daccord.tsv.gz: cannot be read" in err[0]
    with pytest.raises(SystemExit):
        benchmarks.main([str(data), "any", "--only", "nonsense"])
    assert "unknown measure 'nonsense': known are retrieval" in capsys.readouterr().err
    assert loaded
