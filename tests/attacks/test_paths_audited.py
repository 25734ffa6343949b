"""Whole runs on tables with paths of an enemy: every `open` of the process is watched.

tests/ingest/test_table_paths.py has more forms of paths; here nothing is replaced or assumed: an
audit hook, which no code can take off again, writes down each file that Python opens.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.attacks.conftest import Factcheck

SECRET = "the secret that no table may read"  # noqa: S105 - nobody's password

# Reads a list of tables from a file, runs `validate` and then `check` on each, and tells for each
# the exit codes, the seconds, what was said, and every path opened.
AUDITED = """
import io, json, os, sys, time
from contextlib import redirect_stderr, redirect_stdout
from factcheck.cli.main import main

opened = []
def watch(event, arguments):
    if event in ("open", "os.listdir", "os.scandir") and isinstance(arguments[0], (str, bytes)):
        opened.append(os.fsdecode(arguments[0]))
sys.addaudithook(watch)

told = []
for table in json.loads(open(sys.argv[1]).read()):
    opened.clear()
    said, began = io.StringIO(), time.process_time()
    with redirect_stdout(io.StringIO()), redirect_stderr(said):
        codes = [main(["validate", table]), main(["check", table, "--model", "words"])]
    told.append([codes, time.process_time() - began, said.getvalue(), opened[:]])
print(json.dumps(told))
"""

Make = Callable[[Path], object]


def link(target: str) -> Make:
    return lambda folder: (folder / "x").symlink_to(target)


def loop(folder: Path) -> None:
    (folder / "x").symlink_to("y")
    (folder / "y").symlink_to("x")


def chain(folder: Path) -> None:
    (folder / "y").symlink_to("../secret.txt")
    (folder / "x").symlink_to("y")


def nothing(_: Path) -> None:
    """The path is wrong by itself."""


# Each row: the path as written, what is made first, why. OUT is an absolute path of the secret.
CASES: list[tuple[str, Make, str]] = [
    ("../secret.txt", nothing, "one up"),
    ("texts/../../secret.txt", nothing, "down, then two up"),
    ("./../case00/../secret.txt", nothing, "out, in and out"),
    ("OUT", nothing, "absolute"),
    ("//OUT", nothing, "absolute behind two slashes"),
    ("file://OUT", nothing, "a file's address"),
    ("x", link("../secret.txt"), "a relative link out"),
    ("x", link("OUT"), "an absolute link out"),
    ("x/secret.txt", link(".."), "a link to the folder above"),
    ("x", chain, "a link to a link out"),
    ("x", loop, "two links at each other"),
    ("/dev/zero", nothing, "a device that never ends"),
    ("x", link("/dev/zero"), "a link to it"),
    ("/proc/self/environ", nothing, "the process's own variables"),
    ("x", lambda folder: os.mkfifo(folder / "x"), "a pipe that nobody writes to"),
    ("x", lambda folder: (folder / "x").mkdir(), "a folder"),
    ("..\\secret.txt", nothing, "one up on Windows"),
    ("C:\\secret.txt", nothing, "a drive"),
    ("\\\\server\\share\\secret.txt", nothing, "a share"),
    ("nul", nothing, "a device on Windows"),
    ("a.txt:secret.txt", nothing, "a stream of NTFS"),
    ("\\\\?\\GLOBALROOT\\Device\\x", nothing, "Windows' own root"),
]


def table(written: str) -> str:
    document = f"{{id: d, path: {json.dumps(written)}, language: en, role: report}}"
    claim = "{id: c, statement: It rains.}"
    return f"version: 1\ndocuments:\n  - {document}\nclaims:\n  - {claim}\n"


@pytest.fixture
def cases(factcheck: Factcheck) -> list[Path]:
    """One folder a case beside a secret file, with a table that names the case's path."""
    secret = factcheck.folder / "secret.txt"
    secret.write_text(SECRET, encoding="utf-8")
    folders = []
    for number, (written, make, _) in enumerate(CASES):
        folder = factcheck.folder / f"case{number:02}"
        (folder / "texts").mkdir(parents=True)
        make(folder)
        out = folder / "x"
        if out.is_symlink() and os.readlink(out) == "OUT":  # noqa: PTH115 - the text of the link
            out.unlink()
            out.symlink_to(secret)
        text = table(written.replace("OUT", str(secret)))
        (folder / "claims.yaml").write_text(text, encoding="utf-8")
        folders.append(folder)
    return folders


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of another kind")
def test_no_path_makes_a_run_open_anything_outside(factcheck: Factcheck, cases: list[Path]) -> None:
    tables = factcheck.folder / "tables.json"
    tables.write_text(json.dumps([str(folder / "claims.yaml") for folder in cases]))
    run = factcheck.run(str(tables), code=AUDITED)
    assert run.code == 0, run.err
    told = json.loads(run.out)
    assert len(told) == len(CASES) >= 20
    theirs = (str(factcheck.folder), "/dev/zero", "/proc")
    for folder, (written, _, why), (codes, seconds, said, opened) in zip(
        cases, CASES, told, strict=True
    ):
        assert codes == [2, 2], (why, said)
        assert SECRET not in said
        assert f"{folder / 'claims.yaml'}:3:" in said, f"{written}: told at its place"
        within = [path for path in opened if path.startswith(theirs)]
        assert set(within) <= {str(folder), str(folder / "claims.yaml")}, why
        assert str(folder / "claims.yaml") in opened, "the hook sees what is opened"
        assert seconds < 2, why


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of another kind")
def test_outside_is_read_when_it_is_allowed(factcheck: Factcheck, cases: list[Path]) -> None:
    (factcheck.folder / "secret.txt").write_text("It rains.\n", encoding="utf-8")
    run = factcheck.check(str(cases[0] / "claims.yaml"), "--allow-outside", "--no-cache")
    assert run.code == 0, run.err
