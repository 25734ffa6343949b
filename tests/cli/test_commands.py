"""Whole commands on a small table: check, explain, accept, validate, as a user types them."""

import json

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
    assert main(["check"]) == ExitCode.CLEAN
    assert "accepted cost@report is found no more" in capsys.readouterr().err


@pytest.mark.usefixtures("bridge")
def test_accept_all_is_a_clean_gate(capsys):
    assert main(["accept", "--all", "--reason", "as agreed"]) == ExitCode.CLEAN
    assert capsys.readouterr().out == "2 accepted in factcheck-baseline.yaml\n"
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
