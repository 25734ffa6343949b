"""Every way to make a hypothesis out of one English sentence, with its label."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from factcheck.training import (
    entities,
    gazetteer,
    meanings,
    modality,
    negation,
    parts,
    rewording,
    vaguer,
    values,
)
from factcheck.training.editing import Corpus
from factcheck.training.example import CONTRADICTION, ENTAILMENT, NEUTRAL
from factcheck.training.opposites import GENERAL, KIN, OPPOSITES
from factcheck.training.wordlists import listed

__all__ = ["WAYS", "Way", "changed", "kinds_of"]

Make = Callable[[str, Corpus, random.Random], str | None]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to make a hypothesis. `share` weighs it among the ways of its label.

    A sentence without one of the `triggers` allows none; no triggers: it may allow one.
    """

    kind: str
    label: int
    make: Make
    share: float = 1.0
    triggers: frozenset[str] = frozenset()


_WAYS = (
    Way("number", CONTRADICTION, values.number, 1.6, frozenset(("#digit", *values.NUMBER_WORDS))),
    Way("date", CONTRADICTION, values.date, 1.2, frozenset(("#year", *gazetteer.MONTHS))),
    Way("weekday", CONTRADICTION, values.weekday, 0.7, frozenset((*gazetteer.WEEKDAYS,))),
    Way("month", CONTRADICTION, values.month, 0.7, frozenset((*gazetteer.MONTHS,))),
    Way("duration", CONTRADICTION, values.duration, 0.8, frozenset((*values.TIME_WORDS,))),
    Way("unit", CONTRADICTION, values.unit, 0.7, frozenset(("#money", *values.UNIT_WORDS))),
    Way("limit", CONTRADICTION, vaguer.wrong_limit, 0.6, frozenset(("#digit",))),
    Way(
        "person",
        CONTRADICTION,
        entities.person,
        1.4,
        frozenset((*gazetteer.FIRST_NAMES, *gazetteer.TITLES, "#names")),
    ),
    Way("place", CONTRADICTION, entities.place, 1.2, frozenset((*entities.WORLD,))),
    Way(
        "organisation",
        CONTRADICTION,
        entities.organisation,
        1.0,
        frozenset(("#capitals", *gazetteer.ORGANISATIONS, *gazetteer.ORGANISATION_WORDS)),
    ),
    Way("kin", CONTRADICTION, entities.kin, 1.0, frozenset((*KIN,))),
    Way(
        "role swap",
        CONTRADICTION,
        entities.swap_roles,
        0.8,
        frozenset((*entities.DEEDS, "than", "from")),
    ),
    Way("negation", CONTRADICTION, negation.negation, 2.2),
    Way("antonym", CONTRADICTION, meanings.antonym, 2.2, frozenset((*OPPOSITES,))),
    Way("outcome", CONTRADICTION, meanings.outcome, 1.4),
    Way(
        "comparative",
        CONTRADICTION,
        meanings.comparative,
        0.8,
        frozenset(
            (
                *listed(
                    "more less fewer over least most before after up higher greater bigger "
                    "larger lower smaller older younger better same"
                ),
            )
        ),
    ),
    Way(
        "modality",
        CONTRADICTION,
        modality.modality,
        0.6,
        frozenset((*listed("must has have had need cannot unable required allowed will"),)),
    ),
    Way("shortened", ENTAILMENT, parts.shortened, 3.0),
    Way("half", ENTAILMENT, parts.half, 1.0, frozenset((*listed("and but"), "#semicolon"))),
    Way("general value", ENTAILMENT, vaguer.general_value, 1.2, frozenset(("#digit",))),
    Way("general place", ENTAILMENT, vaguer.general_place, 0.5, frozenset((*gazetteer.CITIES,))),
    Way("general noun", ENTAILMENT, vaguer.general_noun, 0.6, frozenset((*GENERAL,))),
    Way(
        "known fact",
        ENTAILMENT,
        parts.known_fact,
        0.3,
        frozenset(
            (
                *listed(
                    "knew knows realised realized discovered noticed learned remembered "
                    "forgot regrets aware"
                ),
            )
        ),
    ),
    Way(
        "reported",
        ENTAILMENT,
        rewording.reported,
        0.6,
        frozenset((*listed("said says added reported announced According"),)),
    ),
    Way("voice", ENTAILMENT, rewording.passive, 0.8, frozenset(("by", *rewording.DONE))),
    Way("reworded", ENTAILMENT, rewording.reworded, 2.0),
    Way(
        "strengthened",
        NEUTRAL,
        modality.strengthened,
        0.8,
        frozenset(
            (
                *listed(
                    "may might could want wants wanted hope hopes hoped plan plans planned "
                    "intends intended try tries tried expected likely supposed need needs "
                    "going promised decided threatened threatens offered asked told"
                ),
            )
        ),
    ),
    Way(
        "opinion",
        NEUTRAL,
        parts.opinion,
        0.6,
        frozenset(
            (
                *listed(
                    "think thinks thought believe believes believed claim claims claimed hope "
                    "hopes hoped fears feared doubt doubts doubted suspects suspected "
                    "suggests suggested insists insisted alleged assumed predicts predicted "
                    "argues argued said says told"
                ),
            )
        ),
    ),
)
WAYS: Mapping[str, Way] = {way.kind: way for way in _WAYS}
_SHORTEST = 4
_ALWAYS = frozenset(way.kind for way in _WAYS if not way.triggers)
_TRIGGERED: dict[str, set[str]] = {}
for _way in _WAYS:
    for _word in _way.triggers:
        _TRIGGERED.setdefault(_word, set()).add(_way.kind)
_TOKEN = re.compile(r"[A-Za-z]+\.?|\d+|[$€£;]")


def _signs(token: str) -> str:
    """Return the trigger that stands for all tokens of a shape."""
    if token.isdigit():
        return "#year" if len(token) == len("2000") else "#digit"
    if token.isupper() and len(token) >= len("WHO"):
        return "#capitals"
    return {"$": "#money", "€": "#money", "£": "#money", ";": "#semicolon"}.get(token, token)


def kinds_of(text: str) -> frozenset[str]:
    """Return the kinds of hypothesis that a sentence may allow; none for a question."""
    if "?" in text or len(text.split()) < _SHORTEST:
        return frozenset()
    found = set(_ALWAYS)
    capitals = 0
    for token in _TOKEN.findall(text):
        capitals += token[0].isupper()
        for shape in (token, _signs(token), token.rstrip(".")):
            found |= _TRIGGERED.get(shape, _NONE)
    return frozenset(found | (_TRIGGERED["#names"] if capitals > 3 else _NONE))  # noqa: PLR2004


_NONE: set[str] = set()


def changed(kind: str, text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Return the hypothesis of a kind, None where the sentence allows none.

    Args:
        kind: A key of WAYS.
        text: An English sentence.
        corpus: What `editing.gather` found in the sentences around.
        chance: Where choices come from.
    """
    if len(text.split()) < _SHORTEST or "?" in text:
        return None
    made = WAYS[kind].make(text, corpus, chance)
    return made if made is not None and made.lower() != text.lower() else None
