"""Digits that end a name: F-16, COVID-19, iPhone7. They are held against the same name alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.comparators._number_value import NumberValue
from factcheck.core.value import Mention, Relation

__all__ = ["hold_labels", "label_before"]

# Latin letters may stand right beside those of another script: 的A1高速, موديلF125.
_LABEL = re.compile(r"(?:(?<![a-z\d/._-])([a-z]+)|(?<![\w/.-])([^\W\d_]+))[-/_]?\Z")
_MORE = re.compile(r"[a-z\u00c0-\u04ff\d]|[-/._]\d")
_LONGEST = 20  # letters looked back for

Answer = tuple[Relation, Mention | None]


def label_before(text: str, start: int, end: int) -> str:
    """Return the letters that digits are part of; none where more letters or digits follow.

    >>> label_before("an iphone7 left", 9, 10), label_before("h1n1", 1, 2)
    ('iphone', '')
    """
    if _MORE.match(text, end):
        return ""
    match = _LABEL.search(text, max(start - _LONGEST, 0), start)
    return match[1] or match[2] if match else ""


def hold_labels(ours: Iterable[Mention], theirs: Sequence[Mention]) -> dict[Mention, Answer]:
    """Return what answers each name that ends in digits.

    The same figure answers, wherever it stands. Another one differs where it ends the same name,
    or the one name left on both sides in two scripts.
    """
    asked = list(ours)
    answered = {_value(mention).figure: mention for mention in reversed(theirs)}
    told = {(_value(mention).label, _value(mention).figure) for mention in asked}
    ends = {(_value(mention).label, _value(mention).figure): mention for mention in theirs}
    others = {end: mention for end, mention in ends.items() if end[0] and end not in told}
    figures = {figure for _, figure in told}
    strange = [end for end in others if end[1] not in figures]
    left = {end for end in told if end[1] not in answered}
    answers: dict[Mention, Answer] = {}
    for mention in asked:
        value = _value(mention)
        if value.figure in answered:
            answers[mention] = (Relation.EQUAL, answered[value.figure])
            continue
        alike = [end for end in others if end[0] == value.label]
        if not alike and len(left) == len({figure for _, figure in strange}) == 1:
            alike = [end for end in strange if end[0].isascii() is not value.label.isascii()]
        answers[mention] = (
            (Relation.DIFFERS, others[alike[0]]) if alike else (Relation.UNDETERMINED, None)
        )
    return answers


def _value(mention: Mention) -> NumberValue:
    if not isinstance(mention.value, NumberValue):
        message = f"{mention.text!r} is no number"
        raise TypeError(message)
    return mention.value
