"""What a git revision holds of a table's files: git is asked for bytes, and for nothing else.

Only objects are read. No diff, index, filter or hook runs, since a repository may configure any of
them to start programs, and no missing object is fetched.
"""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.errors import UsageError

__all__ = ["Revision", "find_revision"]

# What git calls for in hooks, where it would point at another folder than the table's.
_MISLEADING = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"}
_QUIET = {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}

# The line before each object that `git cat-file --batch` prints; any other line says why not.
_OBJECT = re.compile(rb"[0-9a-f]{40,64} ([a-z]+) ([0-9]+)")


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit, seen from a folder of its repository; `prefix` leads from the root to it."""

    name: str
    commit: str
    folder: str
    prefix: str

    def files(self, paths: Sequence[str]) -> list[bytes | None]:
        """Return what the commit holds of each path, which counts from the folder.

        None stands for what it does not hold as a file: a new or renamed one, one that lies in a
        submodule or outside the repository.
        """
        inside = [self._inside(path) for path in paths]
        asked = "".join(f"{self.commit}:{path}\n" for path in inside if path)
        answers = iter(_objects(_git(self.folder, "cat-file", "--batch", text=asked).stdout))
        return [next(answers, None) if path else None for path in inside]

    def _inside(self, path: str) -> str:
        """Return the path from the repository's root, empty when it cannot be in it."""
        full = posixpath.normpath(posixpath.join(self.prefix, path))
        outside = full.startswith(("/", "../")) or full in {".", ".."} or "\n" in full
        return "" if outside else full


def find_revision(folder: str, name: str, flag: str) -> Revision:
    """Return the commit that a revision names in the repository around a folder.

    Raises: UsageError, which names `flag`, when there is no git, no repository or no such commit.
    """
    if not name.strip() or name.startswith("-") or not name.isprintable():
        raise UsageError(f"{flag}: '{name}' is no git revision")
    where = _git(folder, "rev-parse", "--show-prefix", flag=flag)
    if where.returncode:
        raise UsageError(f"{flag}: {_reason(where.stderr)} (folder of the table: {folder or '.'})")
    found = _git(folder, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", flag=flag)
    if found.returncode:
        hint = "in a shallow clone, fetch it first"
        raise UsageError(f"{flag}: '{name}' is no git revision of this repository ({hint})")
    prefix = os.fsdecode(where.stdout).rstrip("\n")
    return Revision(name, found.stdout.decode("ascii").strip(), folder, prefix)


def _git(
    folder: str, *arguments: str, text: str = "", flag: str = "git"
) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder.

    Raises: UsageError when there is no git.
    """
    environment = {k: v for k, v in os.environ.items() if k not in _MISLEADING} | _QUIET
    try:
        return subprocess.run(  # noqa: S603 - no shell, and no argument that could be an option
            ["git", "-C", folder or ".", *arguments],  # noqa: S607 - the reader's own git
            input=os.fsencode(text),
            capture_output=True,
            check=False,
            env=environment,
        )
    except (OSError, ValueError):
        raise UsageError(f"{flag} needs git, which was not found") from None


def _objects(output: bytes) -> list[bytes | None]:
    """Return the files in what `git cat-file --batch` printed, None for what is no file."""
    found: list[bytes | None] = []
    at = 0
    while at < len(output):
        end = output.index(b"\n", at)
        head = _OBJECT.fullmatch(output, at, end)
        at = end + 1
        if head is None:
            found.append(None)
            continue
        size = int(head[2])
        found.append(output[at : at + size] if head[1] == b"blob" else None)
        at += size + 1
    return found


def _reason(stderr: bytes) -> str:
    """Return the first thing that git says, as a clause."""
    lines = stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ").rstrip(".") if lines else "git failed"
