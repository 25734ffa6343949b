"""Which format goes where, and that a file is written whole or not at all."""

import pytest

from factcheck.cli.targets import Target, choose_targets, write_target
from factcheck.core.errors import FactcheckError, IncompleteError, UsageError

KNOWN = ("terminal", "json", "sarif", "github")
IN_ACTIONS = {"GITHUB_ACTIONS": "true"}

CASES = [
    # formats, outputs, environment, targets, reason
    (["terminal"], [], {}, [Target("terminal")], "the default"),
    (["json"], [], {}, [Target("json")], "one format, printed"),
    (["json"], ["r.json"], {}, [Target("json", "r.json")], "a bare path takes the one format"),
    (["json"], ["-"], {}, [Target("json")], "a dash is standard output"),
    (["json"], ["json=-"], {}, [Target("json")], "also beside a format"),
    (
        ["terminal"],
        ["sarif=s", "json=j"],
        {},
        [Target("sarif", "s"), Target("json", "j"), Target("terminal")],
        "files beside the printed report",
    ),
    (
        ["terminal", "sarif"],
        ["sarif=s"],
        {},
        [Target("sarif", "s"), Target("terminal")],
        "a format that has a file is not printed too",
    ),
    (["json"], ["json=a", "json=b"], {}, [Target("json", "a"), Target("json", "b")], "two copies"),
    (["json", "json"], [], {}, [Target("json")], "said twice, meant once"),
    (["json"], ["./a=b.json"], {}, [Target("json", "./a=b.json")], "a path with = in it"),
    (["json"], ["json=a=b"], {}, [Target("json", "a=b")], "only the first = parts"),
    (["auto"], [], IN_ACTIONS, [Target("github")], "annotations inside Actions"),
    (["auto"], [], {}, [Target("terminal")], "a report elsewhere"),
    (["auto"], [], {"GITHUB_ACTIONS": "false"}, [Target("terminal")], "set, but not true"),
]


@pytest.mark.parametrize(("formats", "outputs", "environ", "targets", "reason"), CASES)
def test_targets(formats, outputs, environ, targets, reason):
    assert choose_targets(formats, outputs, KNOWN, environ) == tuple(targets), reason


REFUSED = [
    (["jsno"], [], "did you mean 'json'?", "a slip of the finger"),
    (["terminal"], ["srif=x"], "did you mean 'sarif'?", "the same before a path"),
    (["terminal", "json"], [], "--output json=PATH", "two on standard output"),
    (["terminal", "json"], ["x"], "say which format", "a bare path for two formats"),
    (["terminal"], ["x", "y"], "say which format", "two bare paths"),
    (["json"], ["sarif=x", "json=x"], "both go to x", "two in one file"),
    (["json"], ["sarif=x", "json=./y/../x"], "both go to", "the same file, spelled otherwise"),
    (["json"], [""], "names no file", "an empty path"),
    (["json"], ["json="], "names no file", "an empty path after a format"),
    (["json"], ["json=a\0b"], "names no file", "a NUL in a path"),
]


@pytest.mark.parametrize(("formats", "outputs", "message", "reason"), REFUSED)
def test_refused(formats, outputs, message, reason):
    with pytest.raises(UsageError) as caught:
        choose_targets(formats, outputs, KNOWN, {})
    assert message in str(caught.value), reason


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")
    write_target(Target("json", str(path)), ["new ", "‹é›\n"])
    assert path.read_bytes() == "new ‹é›\n".encode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("fault", [KeyboardInterrupt, IncompleteError("no space"), OSError("?")])
def test_a_report_that_is_broken_off_leaves_the_old_one(tmp_path, fault):
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")

    def pieces():
        yield "new" * 10_000
        raise fault

    with pytest.raises((KeyboardInterrupt, FactcheckError)):
        write_target(Target("json", str(path)), pieces())
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_half_a_character_is_shown_not_lost(tmp_path):
    path = tmp_path / "r"
    write_target(Target("json", str(path)), ["a\ud83d"])
    assert path.read_bytes() == b"a\\ud83d"


UNWRITABLE = [("missing/r.json", "folder"), (".", "directory")]


@pytest.mark.parametrize(("path", "part"), UNWRITABLE)
def test_a_place_that_cannot_be_written_is_named(tmp_path, path, part):
    with pytest.raises(FactcheckError) as caught:
        write_target(Target("json", str(tmp_path / path)), ["x"])
    assert part in str(caught.value).lower()
