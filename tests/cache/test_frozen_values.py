"""Values come back as they were; what is no value of ours is neither written nor made."""

import json
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from factcheck import registry
from factcheck.cache.frozen_values import dump, load
from factcheck.comparators.number import COMPARATOR
from factcheck.core.claim import Claim, Severity
from factcheck.core.document import Segment

CLAIM = Claim("a", "It rains.", severity=Severity.NOTE, topics=("rain",))


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (None, "nothing"),
        ((), "an empty tuple is no nothing"),
        ((1, 1.0, True, "1"), "equal numbers of three types, and a digit"),
        (0.1 + 0.2, "all digits of a float"),
        ("\ud83d \x1b[0m «ب»", "text of any kind"),
        (frozenset({"b", "a"}), "a set"),
        ({"ar": (), "fr": (1,)}, "a mapping, in order"),
        (Fraction(-1, 3), "a fraction"),
        (date(2025, 8, 1), "a day"),
        (Severity.NOTE, "an enum that is a str as well"),
        (Segment("It rains.", 0, 9, 1), "a dataclass"),
        ((CLAIM, CLAIM), "nested ones"),
        (
            COMPARATOR.find("more than 7.5 million euros", registry.language_pack("en")),
            "a comparator's own value",
        ),
    ],
)
def test_a_value_comes_back_as_it_was(value: object, reason: str) -> None:
    again = load(dump(value))
    assert (again, repr(again)) == (value, repr(value)), reason
    assert dump(again) == dump(value)


def test_sets_and_mappings_are_written_in_one_order() -> None:
    assert dump({"b": 1, "a": 2}) == dump({"a": 2, "b": 1})
    letters = [chr(65 + i) for i in range(26)]
    assert dump(frozenset(letters)) == dump(frozenset(letters[::-1]))


def test_known_objects_are_written_by_place() -> None:
    data = dump((CLAIM, "x"), (CLAIM,))
    assert b"rains" not in data
    assert load(data, (CLAIM,))[0] is CLAIM  # type: ignore[index] - a tuple, as written


@pytest.mark.parametrize(
    "value",
    [object(), [1], datetime(2025, 8, 1, tzinfo=UTC), b"bytes", len],
    ids=["object", "list", "moment", "bytes", "function"],
)
def test_what_is_no_value_of_ours_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="cannot be kept"):
        dump(value)


@pytest.mark.parametrize(
    ("names", "plain", "reason"),
    [
        (["os:system"], [0, "true"], "a function of another package"),
        (["subprocess:Popen"], [0, "true"], "a class of another package"),
        (["factcheck.core.document:line_at"], [0, [], 0], "a function of ours"),
        (["factcheck.core.errors:UsageError"], [0, "x"], "a class that is no dataclass"),
        (["factcheck.core.document:Role"], [0, "report"], "a class from elsewhere"),
        (["factcheck.core.nowhere:Segment"], [0], "no such module"),
        (["factcheck.cli.main:main"], [0], "a module with other duties"),
        (["factcheck.core.claim:Severity"], ["enum", 0, "NONE"], "no such member"),
        ([], [0], "a class that is not named"),
        ([], ["pickle", "x"], "an unknown mark"),
        ([], ["known", 3], "no such known object"),
        ([], [], "a list without a mark"),
        ([], ["/", 1, 0], "a fraction of nothing"),
    ],
)
def test_a_record_cannot_make_anything_else(names: list[str], plain: object, reason: str) -> None:
    with pytest.raises((ValueError, LookupError, ImportError, AttributeError, ZeroDivisionError)):
        pytest.fail(f"{reason}: {load(json.dumps([names, plain]).encode())!r}")
