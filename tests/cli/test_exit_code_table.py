"""Exit codes: what each means, each reached in several ways, by whole commands on a small table."""

import signal

import pytest

from factcheck.cli import checking, reporting
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main
from factcheck.core.errors import BackendError, ModelError
from factcheck.testing import ScriptedBackend

CLEAN, FINDINGS, USAGE = ExitCode.CLEAN, ExitCode.FINDINGS, ExitCode.USAGE
INCOMPLETE, INTERNAL, INTERRUPTED = ExitCode.INCOMPLETE, ExitCode.INTERNAL, ExitCode.INTERRUPTED


def carried(folder):
    """Let the document say all that the source says."""
    (folder / "report.txt").write_bytes((folder / "source.txt").read_bytes())


def accepted(_):
    assert main(["accept", "--all", "--reason", "as agreed"]) == CLEAN


def stale(folder):
    accepted(folder)
    carried(folder)


def expired(_):
    assert main(["accept", "--all", "--reason", "for now", "--expires", "2020-01-01"]) == CLEAN


def as_it_is(_):
    pass


def without_document(folder):
    (folder / "report.txt").unlink()


def broken_table(folder):
    (folder / "claims.yaml").write_text("version: [1\n", encoding="utf-8")


def broken_baseline(folder):
    (folder / "factcheck-baseline.yaml").write_text("accepted: 1\n", encoding="utf-8")


def all_skipped(folder):
    path = folder / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(".}\n", "., skip: [report]}\n"), encoding="utf-8")


def no_wish(monkeypatch):
    """Leave everything as it is."""
    assert monkeypatch


def raising(error):
    def plant(monkeypatch):
        def load_model(_):
            raise error

        monkeypatch.setattr(checking, "load_model", load_model)

    return plant


def failing_model(monkeypatch):
    def score(_):
        raise BackendError("the model failed")

    monkeypatch.setattr(checking, "load_model", lambda _: ScriptedBackend(score))


def failing_reporter(monkeypatch):
    def render_options(*_):
        raise AssertionError("a fault of ours")

    monkeypatch.setattr(reporting, "render_options", render_options)


def terminated(monkeypatch):
    monkeypatch.setattr(checking, "load_model", lambda _: signal.raise_signal(signal.SIGTERM))


TABLE = [
    # code, what is done to the folder, what is done to the program, arguments, reason
    (CLEAN, carried, no_wish, [], "every claim is carried"),
    (CLEAN, accepted, no_wish, [], "what differs is accepted"),
    (CLEAN, as_it_is, no_wish, ["--exit-zero"], "1 is hidden on request"),
    (CLEAN, as_it_is, no_wish, ["--fail-on", "contradicted"], "none of the verdicts that fail"),
    (CLEAN, stale, no_wish, ["--allow-stale"], "stale entries are allowed"),
    (CLEAN, stale, no_wish, ["--exit-zero"], "1 is hidden, whatever it stands for"),
    (FINDINGS, as_it_is, no_wish, [], "claims are left out"),
    (FINDINGS, as_it_is, no_wish, ["--fail-on", "omitted"], "a verdict that fails"),
    (FINDINGS, expired, no_wish, [], "what was accepted has expired"),
    (FINDINGS, stale, no_wish, [], "what was accepted is found no more"),
    (FINDINGS, carried, no_wish, ["--fail-on", "note"], "a mere note, since notes fail"),
    (USAGE, as_it_is, no_wish, ["--claim", "none"], "no such claim"),
    (USAGE, as_it_is, no_wish, ["--nonsense"], "no such option"),
    (USAGE, without_document, no_wish, ["--exit-zero"], "a document is gone; never hidden"),
    (USAGE, broken_table, no_wish, [], "the table is no YAML"),
    (USAGE, broken_baseline, no_wish, [], "the baseline is no baseline"),
    (USAGE, as_it_is, no_wish, ["--output", "json=no/folder.json"], "nowhere to write"),
    (INCOMPLETE, all_skipped, no_wish, [], "no claim met any document"),
    (INCOMPLETE, all_skipped, no_wish, ["--exit-zero"], "and that is never hidden"),
    (INCOMPLETE, as_it_is, raising(ModelError("no model")), [], "the model is missing"),
    (INCOMPLETE, as_it_is, failing_model, ["--fail-on", "never"], "the model fails"),
    (INCOMPLETE, as_it_is, raising(MemoryError()), [], "memory ran out"),
    (INTERNAL, as_it_is, raising(ZeroDivisionError()), ["--exit-zero"], "a fault of ours"),
    (INTERNAL, as_it_is, raising(KeyError("x")), [], "another"),
    (INTERNAL, as_it_is, failing_reporter, [], "one in the report"),
    (INTERRUPTED, as_it_is, raising(KeyboardInterrupt()), [], "Ctrl-C"),
    (INTERRUPTED, as_it_is, raising(KeyboardInterrupt()), ["--exit-zero"], "is never hidden"),
    (INTERRUPTED, as_it_is, terminated, [], "a job that is cancelled"),
]


@pytest.mark.parametrize(
    ("code", "prepare", "plant", "arguments", "reason"), TABLE, ids=[row[-1] for row in TABLE]
)
def test_the_exit_code(bridge, monkeypatch, capsys, code, prepare, plant, arguments, reason):
    prepare(bridge)
    plant(monkeypatch)
    capsys.readouterr()
    kept = (bridge / "factcheck-baseline.yaml").exists()
    assert main(["check", *arguments]) == code, reason
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    if code not in {CLEAN, FINDINGS}:
        assert err, "it is said why"
    assert (bridge / "factcheck-baseline.yaml").exists() is kept, "a check writes no baseline"


@pytest.mark.parametrize("code", ExitCode)
def test_each_code_is_reached_in_three_ways(code):
    assert sum(row[0] is code for row in TABLE) >= 3
