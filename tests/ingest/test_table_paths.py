"""Paths of a table: nothing outside its folder is read, and nothing but plain files."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.core.errors import DocumentError
from factcheck.ingest import paths
from factcheck.ingest.paths import read_regular, resolve_inside


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A table's folder with one text in it, and a secret beside it."""
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    inside = tmp_path / "table"
    (inside / "texts").mkdir(parents=True)
    (inside / "texts" / "fr.txt").write_text("Il pleut.", encoding="utf-8")
    return inside


RIGHT = [
    ("texts/fr.txt", "the plain case"),
    ("./texts/fr.txt", "a dot for the folder itself"),
    ("texts/../texts/fr.txt", "up and down inside"),
    ("texts//fr.txt", "a doubled separator"),
    ("link.txt", "a link to a file inside"),
    ("linked/fr.txt", "a link to a folder inside"),
    ("متن\u200cها.txt", "a Persian name with its joiner"),
    ("two words.txt", "a name with a blank"),
    ("..hidden", "a name that begins with two dots"),
]


@pytest.mark.parametrize(("written", "why"), RIGHT)
def test_paths_inside(folder: Path, written: str, why: str) -> None:
    (folder / "link.txt").symlink_to("texts/fr.txt")
    (folder / "linked").symlink_to("texts")
    for name in ("متن\u200cها.txt", "two words.txt", "..hidden"):
        (folder / name).write_text("x", encoding="utf-8")
    found = resolve_inside(folder, written)
    assert found.is_file(), why
    assert found.is_relative_to(folder.resolve())


def make_link_out(folder: Path) -> None:
    (folder / "x").symlink_to(folder.parent / "secret.txt")


def make_relative_link_out(folder: Path) -> None:
    (folder / "x").symlink_to("../secret.txt")


def make_folder_link_out(folder: Path) -> None:
    (folder / "out").symlink_to("..")


def make_chain_out(folder: Path) -> None:
    (folder / "y").symlink_to("texts/z")
    (folder / "texts" / "z").symlink_to("../../secret.txt")
    (folder / "x").symlink_to("y")


def make_loop(folder: Path) -> None:
    (folder / "x").symlink_to("y")
    (folder / "y").symlink_to("x")


def make_long_chain(folder: Path) -> None:
    for i in range(2000):
        (folder / f"l{i}").symlink_to(f"l{i + 1}")
    (folder / "x").symlink_to("l0")


def make_device_link(folder: Path) -> None:
    (folder / "x").symlink_to("/dev/zero")


def make_pipe(folder: Path) -> None:
    os.mkfifo(folder / "x")


def make_socket(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(folder)  # the path of a socket may not be longer than 107 bytes
        server.bind("x")
        os.chdir(here)


def make_folder(folder: Path) -> None:
    (folder / "x").mkdir()


def make_dangling(folder: Path) -> None:
    (folder / "x").symlink_to("nowhere")


def nothing(_: Path) -> None:
    """The path is wrong by itself."""


# (as written, what is made first, words of the message, why)
WRONG: list[tuple[str, Callable[[Path], None], str, str]] = [
    ("/etc/passwd", nothing, "is absolute", "a system file"),
    ("//etc/passwd", nothing, "is absolute", "two slashes"),
    ("../secret.txt", nothing, "leads out", "one up"),
    ("texts/../../secret.txt", nothing, "leads out", "down, then two up"),
    ("./../table/../secret.txt", nothing, "leads out", "through the folder's own name"),
    ("../table/texts/fr.txt", nothing, "leads out", "out and in again"),
    ("x", make_link_out, "link that leads out", "an absolute link"),
    ("x", make_relative_link_out, "link that leads out", "a relative link"),
    ("x", make_chain_out, "link that leads out", "the third link leads out"),
    ("out/secret.txt", make_folder_link_out, "link that leads out", "a link above the file"),
    ("x", make_loop, "leads back to itself", "two links at each other"),
    ("x", make_long_chain, "leads back to itself", "2,000 links, more than any kernel follows"),
    ("x", make_device_link, "link that leads out", "a device that never ends"),
    ("x", make_pipe, "is a named pipe", "opening it would wait for ever"),
    ("x", make_socket, "is a socket", "no file at all"),
    ("x", make_folder, "is a folder", "a folder"),
    ("x", make_dangling, "no such file", "a link to nothing"),
    (".", nothing, "is a folder", "the folder itself"),
    ("texts", nothing, "is a folder", "a folder inside"),
    ("", nothing, "is empty", "nothing"),
    ("  ", nothing, "is empty", "blanks"),
    ("C:\\Windows\\win.ini", nothing, "Windows drive", "a drive"),
    ("C:/Windows/win.ini", nothing, "Windows drive", "a drive with slashes"),
    ("c:fr.txt", nothing, "Windows drive", "relative to a drive's current folder"),
    ("\\\\server\\share\\fr.txt", nothing, "Windows drive or share", "a share"),
    ("\\\\?\\C:\\x", nothing, "Windows drive or share", "a verbatim path"),
    ("\\\\.\\PhysicalDrive0", nothing, "Windows drive or share", "a disk"),
    ("..\\secret.txt", nothing, "backslash", "one up on Windows alone"),
    ("texts\\fr.txt", nothing, "backslash", "a separator on Windows alone"),
    ("NUL", nothing, "device of Windows", "a device"),
    ("texts/con.txt", nothing, "device of Windows", "a device under an extension"),
    ("LPT¹", nothing, "device of Windows", "a device with a superscript digit"),
    ("fr.txt:stream", nothing, "holds a ':'", "an alternate stream"),
    ("texts/fr.txt.", nothing, "ends in a dot or space", "the same file to Windows"),
    ("texts /fr.txt", nothing, "ends in a dot or space", "the same folder to Windows"),
    ("file:///etc/passwd", nothing, "web address", "a file by URL"),
    ("https://example.org/fr.txt", nothing, "web address", "a download"),
    ("fr\0.txt", nothing, "cannot be seen", "a NUL, at which C stops reading"),
    ("fr\x1b[2J.txt", nothing, "cannot be seen", "a terminal sequence"),
    ("fr\u202etxt.exe", nothing, "cannot be seen", "a reversed name"),
    ("a" * 300, nothing, "cannot be read|no such file", "longer than a name may be"),
    ("a/" * 600, nothing, "longer than", "longer than a path may be"),
    ("texts/fr.txt/x", nothing, "no such file", "below a file"),
]


@pytest.mark.parametrize(("written", "make", "message", "why"), WRONG)
def test_paths_that_are_refused(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    written: str,
    make: Callable[[Path], None],
    message: str,
    why: str,
) -> None:
    make(folder)
    opened: list[str] = []
    monkeypatch.setattr(os, "open", lambda *args, **_: opened.append(args[0]))
    began = time.process_time()
    with pytest.raises(DocumentError, match=message) as refusal:
        resolve_inside(folder, written)
    assert time.process_time() - began < 0.5, why
    assert opened == []
    assert str(refusal.value).isprintable()
    assert str(folder) not in str(refusal.value)


def test_outside_when_asked(folder: Path) -> None:
    secret = folder.parent / "secret.txt"
    make_link_out(folder)
    for written in ("../secret.txt", str(secret), "x"):
        assert resolve_inside(folder, written, allow_outside=True) == secret.resolve()


@pytest.mark.parametrize("written", ["/dev/zero", "/", "..", "https://example.org/", "C:\\x", ""])
def test_outside_is_still_plain_files(folder: Path, written: str) -> None:
    with pytest.raises(DocumentError):
        resolve_inside(folder, written, allow_outside=True)


def test_folder_may_be_a_link_itself(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "alias").symlink_to(folder)
    assert resolve_inside(tmp_path / "alias", "texts/fr.txt").name == "fr.txt"


# (as written, suggestion, why)
NEAR = [
    ("texts/fr.text", "texts/fr.txt", "another extension"),
    ("text/fr.txt", "texts/fr.txt", "a folder misspelt"),
    ("Texts/fr.txt", "texts/fr.txt", "another case"),
]


@pytest.mark.parametrize(("written", "near", "why"), NEAR)
def test_near_names(folder: Path, written: str, near: str, why: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        resolve_inside(folder, written)
    assert f"did you mean '{near}'?" in str(refusal.value), why


def test_near_names_are_not_sought_outside(folder: Path) -> None:
    make_folder_link_out(folder)
    with pytest.raises(DocumentError) as refusal:
        resolve_inside(folder, "out/secret.text")
    assert "secret.txt" not in str(refusal.value)


def test_ten_thousand_neighbours_cost_little(folder: Path) -> None:
    for i in range(3000):
        (folder / f"{i:05}.txt").touch()
    with pytest.raises(DocumentError):
        resolve_inside(folder, "00001.text")  # imports the matcher
    began = time.process_time()
    with pytest.raises(DocumentError):
        resolve_inside(folder, "00002.text")
    assert time.process_time() - began < 0.1


def test_reading_a_pipe_is_refused_at_once(folder: Path) -> None:
    make_pipe(folder)
    with pytest.raises(DocumentError, match="named pipe"):
        read_regular(folder / "x", limit=10)


def test_pipe_that_takes_a_files_place_is_not_waited_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pipe(folder)
    looks = iter([True, False])  # a file when looked at, a pipe once opened
    monkeypatch.setattr(paths.stat, "S_ISREG", lambda _mode: next(looks))
    with pytest.raises(DocumentError, match="not a file of text"):
        read_regular(folder / "x", limit=10)


def test_reading_stops_at_the_limit(folder: Path) -> None:
    file = folder / "texts" / "fr.txt"
    assert read_regular(file, limit=9) == b"Il pleut."
    with pytest.raises(DocumentError, match="larger than"):
        read_regular(file, limit=8)
