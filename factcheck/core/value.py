"""Typed values found in text (mentions) and how two of them compare."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factcheck.core.glossary import Glossary

__all__ = ["AGREEING", "CompareContext", "Mention", "Reading", "Relation", "ValueComparison"]


class Relation(StrEnum):
    """How the value found relates to the value expected."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    LESS_PRECISE = "less-precise"
    DIFFERS = "differs"
    MISSING = "missing"
    UNDETERMINED = "undetermined"


AGREEING = (Relation.EQUAL, Relation.COMPATIBLE)
"""Relations in which the evidence carries the claim's value."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed value in a text: ``text[start:end]`` of the text it was found in.

    `kind` names the comparator (number, time, name, modality). `normal` is the value as an
    English reader would write it ("more than 7 years"), shown beside the foreign words. `value`
    is the comparator's own frozen form; nothing but that comparator looks inside. `sort` says what
    sort of its kind it is where that matters to others ("person", "place", "organisation").
    """

    kind: str
    text: str
    start: int
    end: int
    normal: str
    value: Hashable
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, its language, and the mentions of one kind found in it."""

    text: str
    language: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class CompareContext:
    """What a comparison may need beside the two texts.

    `reference_date` is the day the claim's words are counted from, `dateline` the day the
    document's are (None: the reference date). Units: tolerance is relative.
    """

    reference_date: date | None = None
    dateline: date | None = None
    tolerance: float = 0.0
    glossary: Glossary = ()


@dataclass(frozen=True, slots=True)
class ValueComparison:
    """One value of the claim against what the evidence says.

    `found` is None where the evidence has no such value (relation missing).
    """

    kind: str
    expected: Mention
    found: Mention | None
    relation: Relation
