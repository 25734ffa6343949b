"""`factcheck accept` for what is found of a document itself: added statements, copies."""

import json

import pytest

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main

ADDED = "Children waved little flags from both banks."
AGREED = ("--reason", "agreed with the desk")


def _found(capsys):
    """Return the findings about the document, as (code, line, status)."""
    main(["check", "--format", "json", "--exit-zero"])
    documents = json.loads(capsys.readouterr().out)["documents"]
    findings = next(one for one in documents if one["id"] == "report")["findings"]
    return [(f["rule"], *(e["text"] for e in f["evidence"]), f["status"]) for f in findings]


def test_added_statements_are_accepted_line_by_line(bridge, capsys):
    assert main(["accept", "FC305@report", *AGREED]) == ExitCode.CLEAN
    count = capsys.readouterr().out.split()[0]
    of_rule = [one for one in _found(capsys) if one[0] == "FC305"]
    assert ("FC305", ADDED, "accepted") in of_rule
    assert len(of_rule) == int(count)

    path = bridge / "report.txt"
    edited = ADDED.replace("little", "many small")
    path.write_text(path.read_text("utf-8").replace(ADDED, edited), encoding="utf-8")
    of_rule = [one for one in _found(capsys) if one[0] == "FC305"]
    assert ("FC305", edited, "new") in of_rule
    assert main(["check", "--fail-on", "never"]) == ExitCode.CLEAN
    assert "FC305@report (FC305): agreed with the desk" in capsys.readouterr().out


def test_a_copy_is_accepted_until_it_changes(bridge, capsys):
    table = bridge / "claims.yaml"
    table.write_text(
        table.read_text("utf-8").replace("report.txt, language: en", "report.txt, language: de"),
        encoding="utf-8",
    )
    (bridge / "report.txt").write_text((bridge / "source.txt").read_text("utf-8"), encoding="utf-8")
    assert ("FC301", "new") in _found(capsys)
    assert main(["accept", "FC301@report", *AGREED]) == ExitCode.CLEAN
    capsys.readouterr()
    assert ("FC301", "accepted") in _found(capsys)
    text = (bridge / "report.txt").read_text("utf-8")
    (bridge / "report.txt").write_text(text + "The ferry is for sale.\n", encoding="utf-8")
    assert ("FC301", "new") in _found(capsys)


@pytest.mark.usefixtures("bridge")
def test_all_takes_in_what_is_found_of_documents(capsys):
    assert main(["accept", "--all", *AGREED]) == ExitCode.CLEAN
    assert main(["check", "--fail-on", "warning"]) == ExitCode.CLEAN
    capsys.readouterr()
    statuses = {one[-1] for one in _found(capsys) if one[0] != "FC303"}
    assert statuses == {"accepted"}


REFUSED = [
    ("FC301@report", "there is nothing to accept", "it is no copy"),
    ("FC303@report", "no difference that could be accepted", "it is about the model"),
    ("FC103@report", "as CLAIM@report", "a rule about claims"),
    ("FC300@report", "unknown rule", "no such rule"),
    ("FC305@reprot", "did you mean 'report'?", "no such document"),
    ("FC401@source", "there is nothing to accept", "the source carries its claims"),
]


@pytest.mark.parametrize(("name", "message", "reason"), REFUSED)
def test_what_is_refused(bridge, capsys, name, message, reason):
    assert main(["accept", name, *AGREED]) == ExitCode.USAGE, reason
    assert message in capsys.readouterr().err, reason
    assert not (bridge / "factcheck-baseline.yaml").exists()
