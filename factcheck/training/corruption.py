"""Change one fact of an English sentence, so that its faithful translation contradicts it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

__all__ = ["KINDS", "corrupt", "names_in", "part_of"]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
_PAIRS = (
    "increase decrease,rose fell,rise fall,grew shrank,more fewer,higher lower,large small,"
    "old new,early late,first last,best worst,better worse,good bad,strong weak,won lost,"
    "win lose,success failure,successfully unsuccessfully,successful unsuccessful,"
    "accepted rejected,agreed refused,allowed banned,supported opposed,before after,"
    "above below,inside outside,north south,northern southern,east west,eastern western,"
    "opened closed,started stopped,began ended,bought sold,possible impossible,legal illegal,"
    "safe dangerous,public private,rich poor,hot cold,long short,fast slow,easy difficult,"
    "full empty,war peace,male female,men women,always never,include exclude,"
    "gained lost,alive dead,arrived left,true false,positive negative,day night,"
    "approved rejected,confirmed denied,improved worsened,joined left,launched cancelled,"
    "raised lowered,recovered worsened,released detained,same different,victory defeat,"
    "majority minority,maximum minimum,domestic foreign,continue stop,major minor"
)
_OPPOSITES = {
    one: other for pair in _PAIRS.split(",") for one, other in (pair.split(), pair.split()[::-1])
}
_AUXILIARY = re.compile(
    r"\b(is|are|was|were|has|have|had|will|would|can|could|should|must)\b(?! not)"
)
_NEGATED = re.compile(r"\b(?:not|never) ")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}")
_CLAUSES = re.compile(
    r", (?=and |but |which |who |with |after |while |as |when )|; "
    r"| (?=because |although |while |after |before |when |despite |amid )"
)
# A shorter clause is seldom a statement of its own.
_CLAUSE_WORDS = 5

Swap = Callable[[str, random.Random], str | None]


def _swap_listed(words: tuple[str, ...]) -> Swap:
    pattern = re.compile(r"\b(" + "|".join(words) + r")\b")

    def swap(text: str, chance: random.Random) -> str | None:
        found = list(pattern.finditer(text))
        if not found:
            return None
        at = chance.choice(found)
        other = chance.choice([word for word in words if word != at.group()])
        return text[: at.start()] + other + text[at.end() :]

    return swap


def _swap_digits(text: str, chance: random.Random) -> str | None:
    found = list(re.finditer(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])", text))
    if not found:
        return None
    at = chance.choice(found)
    place = next(i for i, char in enumerate(at.group()) if char.isdigit())
    digit = chance.choice([d for d in "123456789" if d != at.group()[place]])
    number = at.group()[:place] + digit + at.group()[place + 1 :]
    return text[: at.start()] + number + text[at.end() :]


def _swap_number(text: str, chance: random.Random) -> str | None:
    return _swap_digits(text, chance) or _swap_listed(_COUNTS)(text, chance)


def _swap_time(text: str, chance: random.Random) -> str | None:
    return _swap_listed(_WEEKDAYS)(text, chance) or _swap_listed(_MONTHS)(text, chance)


def _swap_opposite(text: str, chance: random.Random) -> str | None:
    found = [m for m in re.finditer(r"[a-z]+", text) if m.group() in _OPPOSITES]
    if not found:
        return None
    at = chance.choice(found)
    return text[: at.start()] + _OPPOSITES[at.group()] + text[at.end() :]


def _swap_polarity(text: str, chance: random.Random) -> str | None:
    if _NEGATED.search(text):
        return _NEGATED.sub("", text, count=1)
    found = list(_AUXILIARY.finditer(text))
    if not found:
        return None
    at = chance.choice(found[:2])
    return text[: at.end()] + " not" + text[at.end() :]


def _swap_name(names: tuple[str, ...]) -> Swap:
    def swap(text: str, chance: random.Random) -> str | None:
        calendar = {*_WEEKDAYS, *_MONTHS}
        found = [m for m in _NAME.finditer(text) if not calendar & set(m.group().split())]
        if not found or not names:
            return None
        at = chance.choice(found)
        other = chance.choice(names)
        return None if other in text else text[: at.start()] + other + text[at.end() :]

    return swap


KINDS = ("number", "time", "name", "opposite", "polarity")


def corrupt(kind: str, text: str, names: tuple[str, ...], chance: random.Random) -> str | None:
    """Return the sentence with one fact of a kind changed, None where it holds none."""
    swaps: dict[str, Swap] = {
        "number": _swap_number,
        "time": _swap_time,
        "name": _swap_name(names),
        "opposite": _swap_opposite,
        "polarity": _swap_polarity,
    }
    changed = swaps[kind](text, chance)
    return changed if changed != text else None


def names_in(texts: list[str]) -> tuple[str, ...]:
    """Return the names in English sentences, each once, sorted."""
    return tuple(sorted({m.group() for text in texts for m in _NAME.finditer(text)}))


def part_of(text: str) -> str | None:
    """Return the first clause of an English sentence as a statement, None where it has one only.

    >>> part_of("The launch was put off until Friday, when it went well.")
    'The launch was put off until Friday.'
    """
    clauses = [clause.strip(" ,;.") for clause in _CLAUSES.split(text)]
    if len(clauses) == 1 or len(clauses[0].split()) < _CLAUSE_WORDS:
        return None
    return clauses[0] + "."
