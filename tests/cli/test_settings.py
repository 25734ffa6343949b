"""Which word counts: flags over environment over file over default, and what is refused."""

from pathlib import Path

import pytest

from factcheck.core.errors import TableError, UsageError
from factcheck.core.settings import Given, Settings, key_of, names, resolve, value_from_text
from factcheck.ingest.settings import find_settings, load_settings

PRECEDENCE = [
    # flags, environment, file, value, origin, reason
    ({}, {}, {}, "compact", "default", "nobody said anything"),
    ({}, {}, {"model": Given("m3", "f.toml:1")}, "m3", "f.toml:1", "only the file spoke"),
    (
        {},
        {"FACTCHECK_MODEL": "m2"},
        {"model": Given("m3", "f.toml:1")},
        "m2",
        "FACTCHECK_MODEL",
        "the environment outranks the file",
    ),
    (
        {"model": "m1"},
        {"FACTCHECK_MODEL": "m2"},
        {"model": Given("m3", "f.toml:1")},
        "m1",
        "--model",
        "the flag outranks all",
    ),
    ({"model": None}, {"FACTCHECK_MODEL": "m2"}, {}, "m2", "FACTCHECK_MODEL", "None is no flag"),
]


@pytest.mark.parametrize(("flags", "environ", "file", "value", "origin", "reason"), PRECEDENCE)
def test_precedence(flags, environ, file, value, origin, reason):
    effective = resolve(flags, environ, file)
    assert effective.settings.model == value, reason
    assert effective.origins["model"] == origin, reason


def test_false_of_a_flag_outranks_true_of_the_file():
    effective = resolve({"cache": False}, {}, {"cache": Given(value=True, origin="f.toml:1")})
    assert effective.settings.cache is False


def test_an_empty_list_is_no_flag():
    effective = resolve({"claim": []}, {"FACTCHECK_CLAIM": "a*,b"}, {})
    assert effective.settings.claim == ("a*", "b")


TEXTS = [
    ("exit_zero", "true", True, "a word"),
    ("exit_zero", "0", False, "a digit"),
    ("exit_zero", "", False, "set but empty means off"),
    ("fail_on", "altered, omitted ,", ("altered", "omitted"), "spaces and a last comma"),
    ("width", "80", 80, "a number"),
    ("width", "0", 0, "zero asks for the terminal's own"),
    ("color", "never", "never", "a choice"),
]


@pytest.mark.parametrize(("name", "text", "value", "reason"), TEXTS)
def test_values_from_the_environment(name, text, value, reason):
    assert value_from_text(name, text) == value, reason


REFUSED = [
    ("exit_zero", "maybe", "neither true nor false"),
    ("width", "wide", "not a whole number"),
    ("width", "²", "not a whole number"),
    ("width", "-5", "not a whole number"),
    ("width", "7", "not between 40 and 1000"),
    ("width", "9" * 5000, "not between"),
    ("batch_size", "99999999999", "not between"),
    ("color", "alway", "did you mean 'always'?"),
]


@pytest.mark.parametrize(("name", "text", "message"), REFUSED)
def test_wrong_values_of_the_environment_are_named(name, text, message):
    variable = f"FACTCHECK_{name.upper()}"
    with pytest.raises(UsageError, match=variable) as caught:
        resolve({}, {variable: text}, {})
    assert message in str(caught.value)


def write(folder: Path, text: str, name: str = "factcheck.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_own_file_and_lines(tmp_path):
    path = write(tmp_path, '# ours\nfail-on = ["altered"]\n\nquiet = true\n')
    found = load_settings(path, tmp_path)
    assert found.values["fail_on"] == Given(("altered",), "factcheck.toml:2")
    assert found.values["quiet"] == Given(value=True, origin="factcheck.toml:4")


def test_section_of_pyproject_and_no_other(tmp_path):
    text = '[project]\nname = "x"\nmodel = "not ours"\n\n[tool.factcheck]\nmodel = "accurate"\n'
    path = write(tmp_path, text, "pyproject.toml")
    found = load_settings(path, tmp_path)
    assert found.values == {"model": Given("accurate", "pyproject.toml:6")}


def test_pyproject_without_our_section_says_nothing(tmp_path):
    write(tmp_path, "[tool.other]\nmodel = 1\n", "pyproject.toml")
    assert find_settings(tmp_path).path == ""


def test_own_file_goes_before_pyproject(tmp_path):
    write(tmp_path, 'model = "ours"\n')
    write(tmp_path, '[tool.factcheck]\nmodel = "theirs"\n', "pyproject.toml")
    assert find_settings(tmp_path).values["model"].value == "ours"


def test_found_from_a_subfolder_up_to_the_repository(tmp_path):
    (tmp_path / ".git").mkdir()
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    write(tmp_path, 'table = "facts.yaml"\n')
    found = find_settings(inner)
    assert found.values["table"] == Given("../../facts.yaml", "../../factcheck.toml:1")


def test_not_looked_for_above_where_there_is_no_repository(tmp_path):
    inner = tmp_path / "a"
    inner.mkdir()
    write(tmp_path, 'table = "facts.yaml"\n')
    assert find_settings(inner).path == ""


def test_not_looked_for_above_the_repository(tmp_path):
    inner = tmp_path / "repository"
    (inner / ".git").mkdir(parents=True)
    write(tmp_path, 'table = "facts.yaml"\n')
    assert find_settings(inner).path == ""


WRONG_FILES = [
    # text, line, parts of the message, reason
    ('fail_on = ["error"]', 1, ["fail_on", "did you mean 'fail-on'?"], "the key in Python's dress"),
    ('fromat = ["json"]', 1, ["fromat", "did you mean 'format'?"], "a slip of the finger"),
    ('\nformat = "json"', 2, ["format", "a list of texts"], "a text where a list belongs"),
    ("format = [1]", 1, ["format", "a list of texts"], "a list of something else"),
    ('width = "80"', 1, ["width", "a whole number"], "a text where a number belongs"),
    ("width = true", 1, ["width", "a whole number"], "a truth value is no number"),
    ("quiet = 1", 1, ["quiet", "true or false"], "a number is no truth value"),
    ('color = "red"', 1, ["color", "none of auto, always, never"], "no such choice"),
    ("width = 7", 1, ["width", "between 40"], "too narrow"),
    ("allow-outside = true", 1, ["--allow-outside"], "a repository may not open its reader's disk"),
    ("download = true", 1, ["--download"], "a repository may not start a download"),
    ('output = ["json=../x.json"]', 1, ["outside the folder"], "nor write where it likes"),
    ('output = ["json=/tmp/x"]', 1, ["outside the folder"], "nor by an absolute path"),
    ("model = ", 1, ["not TOML"], "a broken line"),
    ("a = 1\na = 2", 2, ["not TOML"], "a key said twice"),
    ("x = " + "[" * 5000, 0, ["not TOML"], "nesting that exhausts the parser"),
    ("model = [1979-13-45]", 1, ["not TOML"], "no such date"),
    ("model = 1979-05-27", 1, ["a text"], "a date is no text"),
]


@pytest.mark.parametrize(("text", "line", "parts", "reason"), WRONG_FILES)
def test_wrong_files_are_told_by_line(tmp_path, text, line, parts, reason):
    path = write(tmp_path, text)
    with pytest.raises(TableError) as caught:
        load_settings(path, tmp_path)
    (problem,) = caught.value.problems
    assert problem.path == str(path)
    if line:
        assert problem.line == line, reason
    for part in parts:
        assert part in problem.message, reason


def test_all_problems_of_a_file_at_once(tmp_path):
    path = write(tmp_path, 'wdth = 80\ncolor = "red"\n')
    with pytest.raises(TableError) as caught:
        load_settings(path, tmp_path)
    assert [problem.line for problem in caught.value.problems] == [1, 2]


UNREADABLE = [
    (b"\xff\xfe", "is not UTF-8", "another encoding"),
    (b"# \xe9", "is not UTF-8", "latin-1"),
    (b"#" * (4 * 1024 * 1024 + 1), "is larger than", "a file of another kind"),
]


@pytest.mark.parametrize(("data", "message", "reason"), UNREADABLE)
def test_unreadable_files(tmp_path, data, message, reason):
    path = tmp_path / "factcheck.toml"
    path.write_bytes(data)
    with pytest.raises(TableError) as caught:
        load_settings(path, tmp_path)
    assert message in str(caught.value), reason


def test_a_table_where_pyproject_has_a_value(tmp_path):
    path = write(tmp_path, "[tool]\nfactcheck = 3\n", "pyproject.toml")
    with pytest.raises(TableError, match="must be a table"):
        load_settings(path, tmp_path)


def test_paths_count_from_the_file(tmp_path):
    (tmp_path / "conf").mkdir()
    (tmp_path / "conf" / "models").mkdir()
    text = 'table = "t.yaml"\noutput = ["json=out/r.json", "sarif=s"]\nmodel = "./models"\n'
    found = load_settings(write(tmp_path / "conf", text), tmp_path)
    assert found.values["table"].value == "conf/t.yaml"
    assert found.values["output"].value == ("json=conf/out/r.json", "sarif=conf/s")
    assert found.values["model"].value == "conf/models"


def test_a_hub_id_is_no_path(tmp_path):
    found = load_settings(write(tmp_path, 'model = "owner/name"\n'), tmp_path)
    assert found.values["model"].value == "owner/name"


def test_every_default_is_a_value_that_its_setting_accepts():
    resolve({name: getattr(Settings(), name) for name in names()}, {}, {})


def test_keys_are_spelled_as_flags():
    assert all("_" not in key_of(name) for name in names())
