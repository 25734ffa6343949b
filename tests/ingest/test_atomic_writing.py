"""Writing a file: the old text or the new one, never a half, and nothing left behind."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from factcheck.core.errors import IncompleteError, UsageError
from factcheck.ingest.atomic import write_text


def test_new_file_follows_the_umask(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_text(tmp_path / "a", "é\n")
    finally:
        os.umask(mask)
    assert (tmp_path / "a").read_bytes() == b"\xc3\xa9\n"
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_permissions_and_links_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old", encoding="utf-8")
    (tmp_path / "a").chmod(0o604)
    (tmp_path / "link").symlink_to("a")
    write_text(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a").read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o604


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_fault_leaves_the_old_text_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    (tmp_path / "a").write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(IncompleteError, match="No space left") as fault:
        write_text(tmp_path / "a", "new")
    assert fault.value.exit_code == 3
    assert (tmp_path / "a").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_interruption_leaves_the_old_text_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("old", encoding="utf-8")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_text(tmp_path / "a", "new")
    assert (tmp_path / "a").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


# (path below the folder, words of the message, why)
WRONG = [
    ("nowhere/a", "its folder does not exist", "a folder that is not there"),
    ("folder", "Is a directory", "a folder in the file's place"),
    ("file/a", "Not a directory", "below a file"),
    ("a" * 300, "File name too long", "longer than a name may be"),
]


@pytest.mark.parametrize(("written", "message", "why"), WRONG)
def test_places_that_cannot_be_written(
    tmp_path: Path, written: str, message: str, why: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match=message) as fault:
        write_text(tmp_path / written, "x")
    assert fault.value.exit_code == 2, why
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_device_is_written_to_not_replaced() -> None:
    write_text(Path("/dev/null"), "x")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
