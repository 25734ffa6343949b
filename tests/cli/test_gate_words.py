"""--fail-on: one level, or verdicts, or never."""

import pytest

from factcheck.cli.gate_words import read_fail_on
from factcheck.core.claim import Severity
from factcheck.core.errors import UsageError
from factcheck.core.verdict import VerdictKind

CASES = [
    (["error"], Severity.ERROR, "the default"),
    (["Warning"], Severity.WARNING, "in any case"),
    (["note", "note"], Severity.NOTE, "said twice"),
    (["altered"], frozenset({VerdictKind.ALTERED}), "one verdict"),
    (
        ["altered, omitted", "weakened"],
        frozenset({VerdictKind.ALTERED, VerdictKind.OMITTED, VerdictKind.WEAKENED}),
        "several, in one word or many",
    ),
    (["never"], frozenset(), "no verdict fails the run"),
]


@pytest.mark.parametrize(("words", "meant", "reason"), CASES)
def test_read(words, meant, reason):
    assert read_fail_on(words) == meant, reason


REFUSED = [
    (["eror"], "did you mean 'error'?", "a slip of the finger"),
    (["supported"], "unknown --fail-on", "what is right cannot fail a run"),
    (["silent"], "unknown --fail-on", "nor what is silent"),
    (["error", "altered"], "not error and altered", "a level and a verdict"),
    (["error,note"], "not error and note", "two levels"),
    (["never", "error"], "not never and error", "never, and yet"),
    ([" , "], "needs a level", "nothing"),
]


@pytest.mark.parametrize(("words", "message", "reason"), REFUSED)
def test_refused(words, message, reason):
    with pytest.raises(UsageError) as caught:
        read_fail_on(words)
    assert message in str(caught.value), reason
