"""Exit codes and streams of the real entry point, in this process and in real ones."""

import json
import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import factcheck
from factcheck.cli import app as app_module
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main
from factcheck.cli.streams import pass_on_warnings
from factcheck.core.errors import (
    BackendError,
    FactcheckError,
    ModelError,
    NothingCheckedError,
    Problem,
    TableError,
    UsageError,
)

ROOT = Path(factcheck.__file__).resolve().parent.parent


def run(*arguments, cwd=ROOT, stdin=None, **environ):
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("FACTCHECK_", "FORCE_"))}
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=cwd,
        stdin=stdin or subprocess.DEVNULL,
        capture_output=True,
        env=clean | {"PYTHONPATH": str(ROOT)} | environ,
        timeout=60,
        check=False,
    )


@pytest.fixture
def failing_command(monkeypatch):
    """Make every command raise a given error instead of running."""

    def install(error):
        def raise_it(*_, **__):
            raise error

        monkeypatch.setattr(app_module, "app", raise_it)

    return install


ERRORS = [
    # error, code, part of the message, reason
    (UsageError("wrong flag"), 2, "error: wrong flag", "the user can mend it"),
    (TableError([Problem("t.yaml", 3, 5, "bad", "good")]), 2, "t.yaml:3:5: bad (good)", "a table"),
    (ModelError("no weights"), 3, "error: no weights", "the check cannot run"),
    (BackendError("nan"), 3, "error: nan", "the check broke off"),
    (NothingCheckedError("nothing"), 3, "error: nothing", "nothing checked is no success"),
    (FactcheckError("bare"), 4, "internal error", "the bare root is a bug"),
    (ValueError("oops"), 4, "internal error: ValueError: oops", "a bug"),
    (RecursionError("deep"), 4, "internal error", "a bug too"),
    (AssertionError("no"), 4, "internal error", "a bug too"),
    (SystemExit(1), 0, "", "typer's own exit on a broken pipe"),
    (MemoryError(), 3, "out of memory", "the machine's fault"),
    (OSError(28, "No space left on device", "x.db"), 3, "No space left", "the disk's fault"),
    (ModuleNotFoundError("x", name="torch"), 3, "the package torch is missing", "half installed"),
    (ModuleNotFoundError("x", name="factcheck.nope"), 4, "internal error", "a module of our own"),
    (KeyboardInterrupt(), 130, "interrupted", "Ctrl-C"),
]


@pytest.mark.parametrize(("error", "code", "message", "reason"), ERRORS)
def test_whatever_is_raised_has_its_exit_code(
    failing_command, capsys, error, code, message, reason
):
    failing_command(error)
    assert main(["check"]) == code, reason
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert "Traceback" not in err


def test_each_problem_of_a_table_has_a_line(failing_command, capsys):
    failing_command(TableError([Problem("t.yaml", 3, 5, "one"), Problem("t.yaml", 4, 1, "two")]))
    main(["check"])
    assert capsys.readouterr().err.splitlines() == [
        "error: t.yaml:3:5: one",
        "error: t.yaml:4:1: two",
        "factcheck: 2 errors",
    ]


@pytest.mark.parametrize("arguments", [["--debug", "check"], ["check", "--debug"]])
def test_debug_shows_the_traceback(failing_command, capsys, arguments):
    failing_command(ValueError("oops"))
    assert main(arguments) == 4
    assert "Traceback" in capsys.readouterr().err


def test_debug_by_the_environment(failing_command, capsys, monkeypatch):
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    failing_command(ValueError("oops"))
    main(["check"])
    assert "Traceback" in capsys.readouterr().err


def test_a_message_cannot_drive_the_terminal(failing_command, capsys):
    failing_command(UsageError("evil \x1b]0;title\x07 \u202e\r\nfactcheck: all clean"))
    main(["check"])
    err = capsys.readouterr().err
    assert "\x1b" not in err
    assert "\x07" not in err
    assert "\u202e" not in err
    assert len(err.splitlines()) == 1


USAGE = [
    # arguments, part of the message, reason
    (["chek"], "Did you mean 'check'", "a command misspelt"),
    (["check", "--fromat", "json"], "--format", "an option misspelt"),
    (["check", "--width", "wide"], "--width", "no number"),
    (["check", "--width", "7"], "between 40 and 1000", "out of range"),
    (["check", "--color", "alway"], "did you mean 'always'?", "a choice misspelt"),
    (["check", "a.yaml", "b.yaml"], "b.yaml", "too many arguments"),
    (["check", "--output"], "--output", "an option without its value"),
    (["explain", "FC20"], "did you mean 'FC20", "a code misspelt"),
    (["explain", "omited"], "did you mean 'omitted'?", "a title misspelt"),
    (["models", "lst"], "Did you mean 'list'", "a subcommand misspelt"),
    (["check", "--config", "nowhere.toml"], "nowhere.toml", "a settings file that is not there"),
]


@pytest.mark.parametrize(("arguments", "message", "reason"), USAGE)
def test_wrong_usage_ends_with_2_and_one_line(capsys, arguments, message, reason):
    assert main(arguments) == ExitCode.USAGE, reason
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("arguments", [[], ["models"], ["cache"]])
def test_no_command_shows_the_help_on_stderr(capsys, arguments):
    assert main(arguments) == ExitCode.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("Usage: factcheck")


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["check", "--help"], ["cache", "-h"]])
def test_help_ends_with_0_on_stdout(capsys, arguments):
    assert main(arguments) == ExitCode.CLEAN
    out, err = capsys.readouterr()
    assert out.startswith("Usage: factcheck")
    assert err == ""


def test_version(capsys):
    assert main(["--version"]) == ExitCode.CLEAN
    assert capsys.readouterr().out == f"factcheck {factcheck.__version__}\n"


LIGHT = [
    ["--help"],
    ["--version"],
    ["check", "--help"],
    ["explain", "FC202"],
    ["schema"],
    ["config"],
    ["validate"],
    ["cache", "info"],
]
HEAVY = ("torch", "transformers", "tokenizers", "numpy", "sacrebleu", "rich")


@pytest.mark.parametrize("arguments", LIGHT, ids=" ".join)
def test_light_commands_load_nothing_heavy(arguments):
    code = (
        "import sys; from factcheck.cli.main import main; code = main(sys.argv[1:]);"
        f"heavy = [m for m in {HEAVY!r} if m in sys.modules];"
        "print(heavy, file=sys.stderr); sys.exit(bool(heavy) or code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_python_dash_m_and_utf8_whatever_the_locale():
    done = run("explain", "FC202", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    plain = run("explain", "FC202")
    assert done.returncode == 0
    assert done.stdout == plain.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [["config"], ["--help"]])
def test_a_full_disk_is_no_success(arguments):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == ExitCode.INCOMPLETE
    assert b"No space left" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["config"], ["--help"], ["explain"]])
def test_a_reader_who_leaves_early_is_no_error(arguments):
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert done.returncode == ExitCode.CLEAN
    assert done.stderr == b""


SLOW_COMMAND = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
from factcheck.cli import app, main
def slow(*_, **__):
    print("ready", flush=True)
    time.sleep(30)
app.app = slow
sys.exit(main.main(["check"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_with_130(number):
    with subprocess.Popen(
        [sys.executable, "-c", SLOW_COMMAND],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout.readline() == b"ready\n"
        time.sleep(0.05)
        process.send_signal(number)
        _, err = process.communicate(timeout=20)
    assert process.returncode == ExitCode.INTERRUPTED
    assert err == b"factcheck: interrupted\n"


def test_shell_completion_offers_commands_and_options():
    done = run(_FACTCHECK_COMPLETE="complete_bash", COMP_WORDS="factcheck ch", COMP_CWORD="1")
    assert done.stdout.decode().split() == ["check"]
    options = run(
        _FACTCHECK_COMPLETE="complete_bash", COMP_WORDS="factcheck check --fai", COMP_CWORD="2"
    )
    assert options.stdout.decode().split() == ["--fail-on"]


def test_config_tells_value_and_origin(tmp_path):
    (tmp_path / "factcheck.toml").write_text('model = "accurate"\n', encoding="utf-8")
    done = run("config", cwd=tmp_path, FACTCHECK_WIDTH="80")
    lines = {line.split()[0]: line for line in done.stdout.decode().splitlines()}
    assert lines["model"].split() == ["model", "=", '"accurate"', "#", "factcheck.toml:1"]
    assert lines["width"].split() == ["width", "=", "80", "#", "FACTCHECK_WIDTH"]
    assert lines["quiet"].split() == ["quiet", "=", "false", "#", "default"]


def test_schema_is_json(capsys):
    assert main(["schema"]) == ExitCode.CLEAN
    assert json.loads(capsys.readouterr().out)["type"] == "object"


def test_explain_lists_every_rule(capsys):
    assert main(["explain"]) == ExitCode.CLEAN
    assert capsys.readouterr().out.startswith("FC101  contradicted\n")


@pytest.mark.parametrize("name", ["FC202", "fc202", "time altered", "Time-Altered"])
def test_explain_a_rule_by_code_or_title(capsys, name):
    assert main(["explain", name]) == ExitCode.CLEAN
    assert capsys.readouterr().out.startswith("FC202  time altered\n")


def test_warnings_of_the_library_are_said_fit_to_print(capsys):
    logger = logging.getLogger("factcheck")
    before = logger.handlers[:]
    pass_on_warnings()
    logging.getLogger("factcheck.cache").warning("the cache %r is \x1b[31mnot used", "x")
    logger.handlers = before
    assert capsys.readouterr().err == (
        "factcheck: warning: the cache 'x' is ‹U+001B›[31mnot used\n"
    )


def test_cache_info_and_clear(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path))
    assert main(["cache", "info"]) == ExitCode.CLEAN
    assert "not there yet" in capsys.readouterr().out
    assert main(["cache", "clear"]) == ExitCode.CLEAN
    assert "forgot 0 scores" in capsys.readouterr().out
