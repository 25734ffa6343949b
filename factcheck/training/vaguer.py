"""Say a value, a place or a thing of an English sentence more vaguely, or limit it wrongly."""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus, like, put
from factcheck.training.gazetteer import CITY_COUNTRY
from factcheck.training.negation import negated
from factcheck.training.opposites import GENERAL
from factcheck.training.parts import RESTRICTED
from factcheck.training.values import COUNTED, bound

__all__ = ["general_noun", "general_place", "general_value", "wrong_limit"]

_TENS = (
    10,
    20,
    30,
    40,
    50,
    60,
    70,
    80,
    90,
    100,
    120,
    150,
    200,
    250,
    300,
    400,
    500,
    600,
    700,
    800,
    900,
)


def _round_below(value: int) -> int | None:
    scale = 1
    while value > 1000 * scale:  # the table reaches to 900
        scale *= 10
    below = [t * scale for t in _TENS if t * scale < value]
    return below[-1] if below else None


def _round_above(value: int) -> int | None:
    scale = 1
    while value >= 900 * scale:  # the table reaches to 900
        scale *= 10
    above = [t * scale for t in _TENS if t * scale > value]
    return above[0] if above else None


def _counts(text: str) -> list[re.Match[str]]:
    return [
        m
        for m in COUNTED.finditer(text)
        if not bound(text, m.start())
        and not re.fullmatch(r"1[89]\d\d|20[0-4]\d", m["value"])  # a year
        and not re.search(
            r"\b(?:ca|a|an|about|around|approximately|roughly|some|page|chapter|number|No\.|in|of"
            r"|the|aged|between|than|and|by|last|first|next|these|those|other|required"
            r"|or) $|[A-Z][\w.-]* $|\b(?:the|these|those|his|her|their|its) \w+ $",
            text[: m.start()],
        )
        and not re.match(r"\w+ (?:to|and|or|-|–) \d", text[m.start() :])
        and not re.match(r"%? (?:CI|of the vote|\w+ at most)\b", text[m.end() :])
    ]


def _written(value: int) -> str:
    return f"{value:,}" if value >= 10000 else str(value)  # noqa: PLR2004  # as newspapers do


_MEASURED = re.compile(
    r"%| (?:percent|million|billion|dollars|euros|rou?bles|pounds|km|kilomet\w+|met(?:re|er)s|miles"
    r"|acres|hectares|tons|tonnes|kg|kilograms|minutes|hours|days|weeks|months|degrees)\b"
)


def general_value(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Say "more than" a lower round number, "fewer than" a higher one, or hundreds."""
    return _limited(text, corpus, chance, right=True)


def wrong_limit(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Say "more than" a higher number or "fewer than" a lower one."""
    return _limited(text, corpus, chance, right=False)


def _limited(text: str, _: Corpus, chance: random.Random, *, right: bool) -> str | None:
    found = _counts(text)
    if not found or negated(text):
        return None
    at = chance.choice(found)
    value = int(at["value"].replace(",", ""))
    below, above = _round_below(value), _round_above(value)
    if value < 2:  # noqa: PLR2004  # "more than 0" says nothing
        return None
    if below is None or above is None:
        below, above = max(1, value - 1), value + chance.choice((1, 2, 3))
    money = at["money"] or ""
    less = "less" if money or _MEASURED.match(text, at.end()) else "fewer"
    low, high = money + _written(below), money + _written(above)
    if right:
        options = [f"more than {low}", f"at least {low}", f"{less} than {high}", f"over {low}"]
        if not money and re.match(r" (?!million|billion|percent|degrees)[a-z]", text[at.end() :]):
            options += [f"{w} of" for least, most, w in _VAGUE if least <= value < most]
    else:
        options = [f"more than {high}", f"at least {high}", f"{less} than {low}", f"over {high}"]
    new = chance.choice(options)
    return text[: at.start()] + like(new, "A" if at.start() == 0 else "a") + text[at.end() :]


_VAGUE = (
    (30, 100, "dozens"),
    (200, 1000, "hundreds"),
    (2000, 10000, "thousands"),
    (20000, 100000, "tens of thousands"),
)
_IN_CITY = re.compile(
    r"\b(?P<in>in|from|to|near|outside) (?P<city>"
    + "|".join(CITY_COUNTRY)
    + r")(?=[ .,](?! ?[A-Z]))"
)


# Cities whose names other countries use for towns of their own.
_NAMESAKES = frozenset(("Birmingham", "Manchester", "Alexandria", "Perth", "Valencia", "Santiago"))
_BEST = re.compile(
    r"\b(?:\w{2,}est|most|first|last|best|worst|each|second|third|main|capital|like)\b"
)


def general_place(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Say the country in the place of its city."""
    found = [m for m in _IN_CITY.finditer(text) if m["in"] in {"in", "from"}]
    if not found or RESTRICTED.search(text) or _BEST.search(text):
        return None
    at = chance.choice(found)
    country = CITY_COUNTRY[at["city"]].replace("America", "the United States")
    if (
        country in text
        or "United States" in text
        or not re.match(r"(?:[.]$| [a-z]|,)", text[at.end() :])
    ):
        return None
    end = at.end()
    if re.match(r", [A-Z]", text[end:]):
        return None
    return f"{text[: at.start()]}{at['in']} {country}{text[end:]}"


def general_noun(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Say the wider word for a noun: an animal for a dog."""
    if negated(text) or RESTRICTED.search(text):
        return None
    found = [
        m
        for m in re.finditer(r"(?<![\w-])[a-z]+(?![\w-])", text)
        if m.group() in GENERAL
        and re.search(
            r"(?<!like )(?<!as )\b(?:an?|two|three|four|some|his|her|my|their|five) $",
            text[: m.start()],
        )
        and re.match(
            r"[.,]| (?:in|on|at|is|was|are|were|and|with|to|for|from|by|that|who|near|has|had)\b",
            text[m.end() :],
        )
    ]
    if not found:
        return None
    at = chance.choice(found)
    return put(text, at.start(), at.end(), GENERAL[at.group()])
