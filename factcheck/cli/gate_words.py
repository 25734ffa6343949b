"""What --fail-on may say, read into what the gate understands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from factcheck.core.claim import Severity
from factcheck.core.errors import UnknownNameError, UsageError
from factcheck.core.verdict import VerdictKind

if TYPE_CHECKING:
    from factcheck.stages.gate import FailOn

__all__ = ["read_fail_on"]

NEVER = "never"
_LEVELS = [level.value for level in Severity if level is not Severity.SILENT]
_VERDICTS = [kind.value for kind in VerdictKind if kind is not VerdictKind.SUPPORTED]


def read_fail_on(words: Iterable[str]) -> FailOn:
    """Return the level, or the verdicts, that end a run with 1.

    >>> read_fail_on(["altered,omitted", "contradicted"]) == frozenset(
    ...     {VerdictKind.ALTERED, VerdictKind.OMITTED, VerdictKind.CONTRADICTED}
    ... )
    True
    >>> read_fail_on(["warning"])
    <Severity.WARNING: 'warning'>

    Raises: UsageError when a word is unknown, or when levels and verdicts are mixed.
    """
    asked = [part.strip().lower() for word in words for part in word.split(",") if part.strip()]
    for word in asked:
        if word not in {NEVER, *_LEVELS, *_VERDICTS}:
            raise UnknownNameError("--fail-on", word, [*_LEVELS, *_VERDICTS, NEVER])
    if not asked:
        raise UsageError(f"--fail-on needs a level, verdicts, or {NEVER}")
    if all(word in _VERDICTS for word in asked):
        return frozenset(VerdictKind(word) for word in asked)
    if len(set(asked)) > 1:
        raise UsageError(f"--fail-on takes one level, or verdicts, not {' and '.join(asked)}")
    return frozenset() if asked[0] == NEVER else Severity(asked[0])
