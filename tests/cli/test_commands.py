"""Whole commands on a small table: check, explain, accept, validate, as a user types them."""

import json
import re

import pytest

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main

SOURCE = "The mayor opened the bridge on Monday.\nThe bridge cost 12 million euros.\n"
SOURCE += "Nobody was hurt when the old bridge fell in 2019.\n"
SOURCE += "The harbour stays closed until spring.\n"


def verdicts(capsys, *arguments):
    code = main(["check", "--format", "json", *arguments])
    report = json.loads(capsys.readouterr().out)
    return code, {cell["claim"]: (cell["verdict"], cell["status"]) for cell in report["cells"]}


@pytest.mark.usefixtures("bridge")
def test_check(capsys):
    code, found = verdicts(capsys)
    assert code == ExitCode.FINDINGS
    assert {claim: verdict for claim, (verdict, _) in found.items()} == {
        "opened": "supported",
        "cost": "omitted",
        "hurt": "omitted",
        "harbour": "supported",
    }


SELECTIONS = [
    (["--claim", "c*"], {"cost"}, "a glob"),
    (["--claim", "cost", "--claim", "hurt"], {"cost", "hurt"}, "two names"),
    (["--document", "rep*", "--lang", "en"], {"opened", "cost", "hurt", "harbour"}, "all of it"),
]


@pytest.mark.usefixtures("bridge")
@pytest.mark.parametrize(("arguments", "claims", "reason"), SELECTIONS)
def test_selection(capsys, arguments, claims, reason):
    _, found = verdicts(capsys, *arguments)
    assert set(found) == claims, reason


UNKNOWN = [
    (["--claim", "cst"], "unknown claim 'cst': did you mean 'cost'?"),
    (["--document", "reprot"], "unknown document 'reprot': did you mean 'report'?"),
    (["--lang", "e?n"], "unknown language 'e?n'"),
]


@pytest.mark.usefixtures("bridge")
@pytest.mark.parametrize(("arguments", "message"), UNKNOWN)
def test_a_selection_that_matches_nothing(capsys, arguments, message):
    assert main(["check", *arguments]) == ExitCode.USAGE
    assert message in capsys.readouterr().err


@pytest.mark.usefixtures("bridge")
def test_explain_a_cell_shows_all_that_it_rests_on(capsys):
    assert main(["explain", "cost@report"]) == ExitCode.CLEAN
    out, err = capsys.readouterr()
    assert err == ""
    for part in (
        "FC103",
        "12 million euros",
        "supported from",
        "line→claim",
        "entailment",
        "report.txt:",
        "scripted|",
    ):
        assert part in out, part


@pytest.mark.usefixtures("bridge")
def test_explain_agrees_with_the_report(capsys):
    _, found = verdicts(capsys)
    codes = {"supported": "✓", "omitted": "FC103"}
    for claim, (verdict, _) in found.items():
        main(["explain", f"{claim}@report"])
        assert codes[verdict] in capsys.readouterr().out.splitlines()[0]


NO_CELLS = [
    ("cst@report", "did you mean 'cost'?"),
    ("cost@reprot", "did you mean 'report'?"),
    ("cost@", "CLAIM@DOCUMENT"),
    ("@report", "CLAIM@DOCUMENT"),
]


@pytest.mark.usefixtures("bridge")
@pytest.mark.parametrize(("name", "message"), NO_CELLS)
def test_explain_what_is_not_there(capsys, name, message):
    assert main(["explain", name]) == ExitCode.USAGE
    assert message in capsys.readouterr().err


def test_accept_then_change(bridge, capsys):
    assert main(["accept", "cost@report", "--reason", "told elsewhere"]) == ExitCode.CLEAN
    assert capsys.readouterr().out == "1 accepted in factcheck-baseline.yaml\n"
    main(["check", "--format", "json"])
    cells = {cell["claim"]: cell for cell in json.loads(capsys.readouterr().out)["cells"]}
    assert (cells["cost"]["status"], cells["hurt"]["status"]) == ("accepted", "new")

    nearest = cells["cost"]["evidence"][0]["text"]
    text = (bridge / "report.txt").read_text(encoding="utf-8")
    text = text.replace(nearest, nearest.replace(".", " again."))
    (bridge / "report.txt").write_text(text, encoding="utf-8")
    _, found = verdicts(capsys)
    assert found["cost"] == ("omitted", "new")


def test_what_is_accepted_and_found_no_more_is_said(bridge, capsys):
    main(["accept", "cost@report", "--reason", "told elsewhere"])
    (bridge / "report.txt").write_text(SOURCE, encoding="utf-8")
    capsys.readouterr()
    assert main(["check"]) == ExitCode.FINDINGS
    out, err = capsys.readouterr()
    assert "cost@report (omitted): told elsewhere" in out
    assert "1 stale" in out
    assert "1 accepted difference is found no more" in err
    assert main(["check", "--allow-stale"]) == ExitCode.CLEAN
    out, err = capsys.readouterr()
    assert "1 stale" in out
    assert err == ""
    assert main(["check", "--claim", "hurt"]) == ExitCode.CLEAN, "a part of the table was checked"
    assert main(["check", "--fail-on", "never"]) == ExitCode.CLEAN


def test_what_is_found_no_more_is_taken_out_on_request_alone(bridge, capsys):
    main(["accept", "--all", "--reason", "as agreed"])
    path = bridge / "factcheck-baseline.yaml"
    text = (bridge / "report.txt").read_text(encoding="utf-8")
    (bridge / "report.txt").write_text(text + "The bridge cost 12 million euros.\n", "utf-8")
    before = path.read_bytes()
    for command in (["check"], ["check", "--claim", "cost"], ["diff"]):
        main(command)
        assert path.read_bytes() == before, command
    capsys.readouterr()
    assert main(["accept", "--prune"]) == ExitCode.CLEAN
    assert capsys.readouterr().out == "1 taken out in factcheck-baseline.yaml\n"
    assert b"claim: cost" not in path.read_bytes()
    assert b"claim: hurt" in path.read_bytes()
    assert main(["accept", "--prune"]) == ExitCode.CLEAN
    assert "0 taken out; factcheck-baseline.yaml is as it was" in capsys.readouterr().out
    assert main(["check"]) == ExitCode.CLEAN


@pytest.mark.usefixtures("bridge")
def test_counts_against_the_baseline_in_every_place(capsys):
    main(["accept", "cost@report", "--reason", "told elsewhere"])
    capsys.readouterr()
    main(["check", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    found = [*report["cells"], *(f for one in report["documents"] for f in one["findings"])]
    new = [f for f in found if f["status"] == "new"]
    counts = {"new": len(new), "accepted": 1, "expired": 0, "stale": 0}
    assert report["baseline"] == {**counts, "stale": []}
    words = ", ".join(f"{count} {name}" for name, count in counts.items())
    for name in ("terminal", "concise", "github", "markdown", "html"):
        main(["check", "--format", name, "--width", "200"])
        assert f"baseline: {words}" in capsys.readouterr().out, name
    main(["check", "--format", "jsonl"])
    summary = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert summary["baseline"] == {**counts, "stale": []}


IN_CI = [
    ({"CI": "true"}, ["cost@report", "--reason", "x"], ExitCode.USAGE, "GitHub and GitLab"),
    ({"CI": "1"}, ["--all", "--reason", "x"], ExitCode.USAGE, "others"),
    ({"CI": "true"}, ["--source"], ExitCode.USAGE, "the table is no more CI's to write"),
    ({"CI": "true"}, ["cost@report", "--reason", "x", "--force"], ExitCode.CLEAN, "on request"),
    ({"CI": "false"}, ["cost@report", "--reason", "x"], ExitCode.CLEAN, "switched off"),
]


@pytest.mark.parametrize(("environ", "arguments", "code", "reason"), IN_CI)
def test_nothing_is_accepted_by_ci(bridge, capsys, monkeypatch, environ, arguments, code, reason):
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    before = {path.name: path.read_bytes() for path in bridge.iterdir()}
    assert main(["accept", *arguments]) == code, reason
    if code:
        assert "the variable CI is set" in capsys.readouterr().err
        assert {path.name: path.read_bytes() for path in bridge.iterdir()} == before


def test_the_source_is_recorded_and_its_change_reported(bridge, capsys):
    path = bridge / "claims.yaml"
    before = path.read_text(encoding="utf-8")
    assert main(["accept", "--source", "report"]) == ExitCode.CLEAN
    assert capsys.readouterr().out == "report in claims.yaml: made from the source as it is now\n"
    recorded = path.read_text(encoding="utf-8")
    assert recorded.count("translated_from: sha256:") == 1
    assert before == re.sub(r", translated_from: sha256:\w{64}", "", recorded)
    assert main(["accept", "--source"]) == ExitCode.CLEAN
    assert "as it was" in capsys.readouterr().out
    assert path.read_text(encoding="utf-8") == recorded

    def stale():
        capsys.readouterr()
        main(["check", "--format", "json"])
        documents = json.loads(capsys.readouterr().out)["documents"]
        return "FC304" in {f["rule"] for one in documents for f in one["findings"]}

    assert not stale()
    (bridge / "source.txt").write_text(SOURCE + "The band played until ten.\n", "utf-8")
    assert stale()
    assert main(["accept", "--source"]) == ExitCode.CLEAN
    assert not stale()


NO_SOURCE = [
    (["--source", "reprot"], "did you mean 'report'?", "no such document"),
    (["--source", "--reason", "x"], "--source takes ids of documents alone", "a reason"),
    (["--source", "--all"], "--source takes ids of documents alone", "everything"),
    (["--source", "cost@report"], "unknown document 'cost@report'", "a cell"),
]


@pytest.mark.parametrize(("arguments", "message", "reason"), NO_SOURCE)
def test_accept_source_refuses(bridge, capsys, arguments, message, reason):
    before = (bridge / "claims.yaml").read_bytes()
    assert main(["accept", *arguments]) == ExitCode.USAGE, reason
    assert message in capsys.readouterr().err, reason
    assert (bridge / "claims.yaml").read_bytes() == before


@pytest.mark.usefixtures("bridge")
def test_accept_all_is_a_clean_gate(capsys):
    assert main(["accept", "--all", "--reason", "as agreed"]) == ExitCode.CLEAN
    assert " accepted in factcheck-baseline.yaml\n" in capsys.readouterr().out
    assert main(["check"]) == ExitCode.CLEAN


@pytest.mark.usefixtures("bridge")
def test_accept_until_a_day_that_is_past(capsys):
    main(["accept", "cost@report", "--reason", "for now", "--expires", "2020-01-01"])
    capsys.readouterr()
    code, found = verdicts(capsys)
    assert code == ExitCode.FINDINGS
    assert found["cost"] == ("omitted", "expired")


REFUSED = [
    (["cost@report"], "--reason is missing", "no reason"),
    (["cost@report", "--reason", " "], "--reason is missing", "an empty one"),
    (["--reason", "x"], "name the differences", "nothing named"),
    (["cost@report", "--all", "--reason", "x"], "name the differences", "named, and all"),
    (["opened@report", "--reason", "x"], "nothing to accept", "it is supported"),
    (["cst@report", "--reason", "x"], "did you mean 'cost'?", "no such claim"),
    (["cost", "--reason", "x"], "CLAIM@DOCUMENT", "half a name"),
    (["cost@report", "--reason", "x", "--expires", "soon"], "'soon' is no date", "no date"),
]


@pytest.mark.parametrize(("arguments", "message", "reason"), REFUSED)
def test_accept_refuses(bridge, capsys, arguments, message, reason):
    assert main(["accept", *arguments]) == ExitCode.USAGE, reason
    assert message in capsys.readouterr().err, reason
    assert not (bridge / "factcheck-baseline.yaml").exists()


@pytest.mark.usefixtures("bridge")
def test_a_named_baseline_must_exist(capsys):
    assert main(["check", "--baseline", "other.yaml"]) == ExitCode.USAGE
    assert "other.yaml" in capsys.readouterr().err


def test_a_broken_baseline_is_told_before_anything_slow(bridge, capsys):
    (bridge / "factcheck-baseline.yaml").write_text("accepted: [{claim: x}]\n", encoding="utf-8")
    assert main(["check"]) == ExitCode.USAGE
    assert "factcheck-baseline.yaml:1:" in capsys.readouterr().err


@pytest.mark.usefixtures("bridge")
def test_validate(capsys):
    assert main(["validate"]) == ExitCode.CLEAN
    out, _ = capsys.readouterr()
    assert out.startswith("claims.yaml: 4 claims, 1 documents\n")


def test_validate_tells_every_unreadable_document(bridge, capsys):
    (bridge / "report.txt").write_bytes(b"caf\xe9 \xe0 la carte et d\xe9j\xe0 vu\n")
    (bridge / "source.txt").write_text(" \n", encoding="utf-8")
    assert main(["validate"]) == ExitCode.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert "claims.yaml:3:" in err
    assert "claims.yaml:5:" in err
    assert "encoding:" in err


@pytest.mark.usefixtures("bridge")
def test_nothing_on_stderr_without_a_terminal(capsys):
    main(["check"])
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("bridge")
def test_the_same_bytes_twice(capsys):
    main(["check", "--format", "json"])
    first = capsys.readouterr().out
    main(["check", "--format", "json"])
    assert capsys.readouterr().out == first


@pytest.mark.usefixtures("bridge")
def test_diff_shows_lines_and_claims(capsys):
    assert main(["diff", "rep*", "--only-problems", "--context", "0"]) == ExitCode.CLEAN
    out, err = capsys.readouterr()
    assert "report" in out
    assert err == ""


@pytest.mark.usefixtures("bridge")
def test_diff_of_what_is_not_there(capsys):
    assert main(["diff", "reprot"]) == ExitCode.USAGE
    assert "did you mean 'report'?" in capsys.readouterr().err
