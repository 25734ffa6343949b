"""Everything factcheck raises on purpose, and the exit code each error ends a run with.

FactcheckError                4  (an error of ours that reaches the user is a bug)
├── UsageError                2  the call, a table or a document is wrong
│ X
│   ├── DocumentError            a document cannot be read
│   └── UnknownNameError         a name that no registry holds; says the nearest one
└── IncompleteError           3  the check could not be completed
    ├── ModelError               a model folder is missing, damaged, or not an NLI model
    ├── BackendError             a model was loaded and failed
    └── NothingCheckedError      no claim was checked against any document
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

__all__ = [
    "BackendError",
    "DocumentError",
    "FactcheckError",
    "IncompleteError",
    "ModelError",
    "NothingCheckedError",
    "Problem",
    "TableError",
    "UnknownNameError",
    "UsageError",
    "nearest_name",
]


def nearest_name(name: str, known: Iterable[str]) -> str | None:
    """Return the known name most like `name`, or None when none is close.

    >>> nearest_name("statment", ["statement", "severity"])
    'statement'
    """
    close = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return close[0] if close else None


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a file that a person wrote.

    Units: line and column count from 1, as editors do; 0 means that no position is known.
    """

    path: str
    line: int
    column: int
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{where}: {self.message}" + (f" ({self.hint})" if self.hint else "")


class FactcheckError(Exception):
    """Root of the tree above."""

    exit_code = 4


class UsageError(FactcheckError):
    """The user can mend this: a flag, a table, a document."""

    exit_code = 2


class TableError(UsageError):
    """A claim table, baseline or settings file is wrong; `problems` lists all that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class DocumentError(UsageError):
    """A document cannot be read; the message names the file and the likely fix."""


class UnknownNameError(UsageError):
    """A name that no registry holds."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        self.known = tuple(sorted(known))
        near = nearest_name(name, self.known)
        hint = f"did you mean '{near}'? " if near else ""
        super().__init__(f"unknown {what} '{name}': {hint}known are {', '.join(self.known)}")


class IncompleteError(FactcheckError):
    """The check could not be completed; nothing is said about the documents."""

    exit_code = 3


class ModelError(IncompleteError):
    """A model folder is missing, damaged, or holds no usable NLI model."""


class BackendError(IncompleteError):
    """A loaded model failed while scoring."""


class NothingCheckedError(IncompleteError):
    """No claim was checked against any document, which must not look like success."""
