"""`factcheck check` around a report that is given: where it goes, and how the run ends."""

import json

import pytest

from factcheck.cli import reporting
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main
from factcheck.core.claim import Claim, Role, Severity
from factcheck.core.nli import NLIScores
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.rules import Rule
from factcheck.core.verdict import Direction, Evidence, Verdict, VerdictKind

CLAIM = Claim(id="sky", statement="The sky was clear.")
LINE = Evidence("fr.txt", 2, 0, 18, "Il pleuvait à verse.", Direction.NEAREST)


def report_of(kind, severity=Severity.ERROR, status=Status.NEW):
    verdict = Verdict(kind, 0.1, NLIScores(0.1, 0.8, 0.1), (LINE,), message="not stated")
    finding = None
    if kind is not VerdictKind.SUPPORTED:
        finding = Finding(
            Rule.OMITTED, severity, "not stated", "fr", "sky", evidence=(LINE,), status=status
        )
    cell = Cell(CLAIM, "fr", "fr", verdict, finding)
    document = DocumentResult("fr", "fr.txt", "fr", Role.TRANSLATION, segments=3)
    return Report("model:test", "claims.yaml", (CLAIM,), (document,), (cell,))


EMPTY = Report("model:test", "claims.yaml", (), (), ())


@pytest.fixture
def checked(monkeypatch, tmp_path):
    """Run `factcheck check` in an empty folder as if the pipeline had returned this report."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)

    def run(report, *arguments):
        monkeypatch.setattr(reporting, "run_check", lambda *_, **__: report)
        return main(["check", *arguments])

    return run


OMITTED, WEAKENED, SUPPORTED = VerdictKind.OMITTED, VerdictKind.WEAKENED, VerdictKind.SUPPORTED
GATE = [
    # report, arguments, code, reason
    (report_of(SUPPORTED), [], 0, "nothing found"),
    (report_of(OMITTED), [], 1, "an error"),
    (report_of(WEAKENED, Severity.WARNING), [], 0, "a warning is below the default"),
    (report_of(WEAKENED, Severity.WARNING), ["--fail-on", "warning"], 1, "unless asked for"),
    (report_of(OMITTED, Severity.NOTE), ["--fail-on", "note"], 1, "down to notes"),
    (report_of(OMITTED, Severity.SILENT), ["--fail-on", "note"], 0, "silence never fails"),
    (report_of(OMITTED), ["--fail-on", "altered"], 0, "another verdict was asked for"),
    (report_of(OMITTED), ["--fail-on", "altered,omitted"], 1, "one of those asked for"),
    (report_of(OMITTED), ["--fail-on", "never"], 0, "never"),
    (report_of(OMITTED), ["--exit-zero"], 0, "1 is hidden"),
    (report_of(OMITTED, status=Status.ACCEPTED), [], 0, "a person accepted it"),
    (report_of(OMITTED, status=Status.EXPIRED), [], 1, "but not for ever"),
    (EMPTY, [], 3, "nothing checked is no success"),
    (EMPTY, ["--exit-zero"], 3, "and that is never hidden"),
]


@pytest.mark.parametrize(("report", "arguments", "code", "reason"), GATE)
def test_how_the_run_ends(checked, capsys, report, arguments, code, reason):
    assert checked(report, *arguments) == code, reason
    assert capsys.readouterr().out, "the report is printed all the same"


def test_the_payload_stands_alone_on_stdout(checked, capsys):
    assert checked(report_of(OMITTED), "--format", "json") == ExitCode.FINDINGS
    out, err = capsys.readouterr()
    assert json.loads(out)["schema"] == 1
    assert err == ""


def test_one_report_on_screen_and_others_in_files(checked, capsys, tmp_path):
    checked(report_of(OMITTED), "--output", "json=r.json", "--output", "concise=c.txt")
    assert "sky" in capsys.readouterr().out
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["schema"] == 1
    assert "FC103" in (tmp_path / "c.txt").read_text(encoding="utf-8")


def test_quiet_on_stdout_when_all_goes_to_files(checked, capsys, tmp_path):
    assert checked(report_of(OMITTED), "--format", "json", "--output", "r.json") == 1
    assert capsys.readouterr().out == ""
    assert (tmp_path / "r.json").exists()


COLORS = [
    ([], {}, False, "no terminal"),
    (["--color", "always"], {}, True, "asked for"),
    ([], {"FORCE_COLOR": "1"}, True, "forced"),
    ([], {"FORCE_COLOR": "0"}, False, "zero is off"),
    (["--color", "always"], {"NO_COLOR": "1"}, True, "the flag is nearer"),
]


@pytest.mark.parametrize(("arguments", "environ", "colored", "reason"), COLORS)
def test_color(checked, capsys, monkeypatch, arguments, environ, colored, reason):
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    checked(report_of(OMITTED), *arguments)
    assert ("\x1b[" in capsys.readouterr().out) is colored, reason


def test_files_stay_plain_where_only_the_screen_is_colored(checked, monkeypatch, tmp_path):
    monkeypatch.setenv("FORCE_COLOR", "1")
    checked(report_of(OMITTED), "--output", "r.txt")
    assert "\x1b" not in (tmp_path / "r.txt").read_text(encoding="utf-8")


def test_an_unwritable_file_is_told_and_ends_with_2(checked, capsys):
    assert checked(report_of(OMITTED), "--output", "json=nowhere/r.json") == ExitCode.USAGE
    assert "nowhere/r.json" in capsys.readouterr().err


LATE = [
    (["--format", "jsno"], "did you mean 'json'?"),
    (["--fail-on", "eror"], "did you mean 'error'?"),
    (["--format", "json", "--format", "concise"], "--output"),
]


@pytest.mark.parametrize(("arguments", "message"), LATE)
def test_mistakes_are_told_before_anything_slow(monkeypatch, capsys, arguments, message):
    def never(*_, **__):
        pytest.fail("the check ran")

    monkeypatch.setattr(reporting, "run_check", never)
    assert main(["check", *arguments]) == ExitCode.USAGE
    assert message in capsys.readouterr().err


MISSING = [
    (["check"], "claims.yaml", "the default table"),
    (["check", "facts.yaml"], "facts.yaml", "a named one"),
    (["validate"], "claims.yaml", "without a model too"),
]


@pytest.mark.parametrize(("arguments", "name", "reason"), MISSING)
def test_a_missing_table_is_one_line_and_2(monkeypatch, tmp_path, capsys, arguments, name, reason):
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == ExitCode.USAGE, reason
    out, err = capsys.readouterr()
    assert out == ""
    assert name in err
    assert "factcheck init" in err
    assert len(err.splitlines()) == 1
