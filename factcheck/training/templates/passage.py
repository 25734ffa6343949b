"""Premises: a fact as an article tells it, with the sentences around it."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.training.templates.asides import ASIDES
from factcheck.training.templates.catalogue import ATTRIBUTIONS, facts, sentences, slots
from factcheck.training.templates.facts import Fact
from factcheck.training.templates.kinds import draw
from factcheck.training.templates.render import fill
from factcheck.training.templates.values import Value

__all__ = ["Passage", "Told", "attributed", "bind", "compose", "sayable", "told_plainly"]

_ATTRIBUTED = 0.15  # premises that name who said it
_NEIGHBOURS = (0, 1, 2)
_NEIGHBOUR_WEIGHTS = (0.4, 0.4, 0.2)  # the checker feeds one or two sentences, seldom three
_ASIDES = 0.25  # neighbours that tell no fact
_ARABIC_DIGITS = 0.25
_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_SEPARATOR = re.compile(r"(?<=\d)[.,](?=\d)")


@dataclass(frozen=True, slots=True)
class Told:
    """A fact with its values, the speaker it is given to if any, and what is met beside it.

    Attributes:
        fact: The fact.
        values: What fills its slots.
        speaker: Who says it; None where it is told plainly.
        beside: Values of the neighbouring facts, by kind.
        topics: Topics of the neighbouring facts.
    """

    fact: Fact
    values: Mapping[str, Value]
    speaker: Value | None = None
    beside: Mapping[str, Value] | None = None
    topics: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Neighbour:
    """Another fact with its values, or an aside in every language."""

    fact: Fact | None
    values: Mapping[str, Value]
    aside: Mapping[str, str]

    def tell(self, language: str, chance: random.Random) -> str:
        if self.fact is None:
            return self.aside[language]
        return told_plainly(self.fact.id, self.values, language, chance)


@dataclass(frozen=True, slots=True)
class Passage:
    """What a premise tells, before it is put into a language. `place` counts sentences."""

    told: Told
    neighbours: tuple[_Neighbour, ...]
    place: int

    @property
    def aside(self) -> Mapping[str, str] | None:
        """The sentence that tells no fact, where there is one."""
        return next((each.aside for each in self.neighbours if each.aside), None)

    def text(self, language: str, chance: random.Random) -> str:
        """The premise; each call may choose other wordings of the same facts."""
        parts = [neighbour.tell(language, chance) for neighbour in self.neighbours]
        parts.insert(self.place, _stated(self.told, language, chance))
        whole = ("" if language == "zh" else " ").join(parts)
        if language == "ar" and chance.random() < _ARABIC_DIGITS:
            return _eastern(whole)
        return whole


def compose(fact: Fact, chance: random.Random) -> Passage:
    """A fact with drawn values, perhaps a speaker, and its neighbours."""
    neighbours = _neighbours(fact, chance)
    beside = {
        slots(neighbour.fact.id)[name]: value
        for neighbour in neighbours
        if neighbour.fact
        for name, value in neighbour.values.items()
    }
    said = all(map(sayable, fact.texts)) and chance.random() < _ATTRIBUTED
    speaker = draw("office", chance) if said else None
    place = chance.randint(0, len(neighbours))
    if any(neighbour.fact is None for neighbour in neighbours):
        place = 0  # an aside looks back at what it follows
    topics = frozenset(neighbour.fact.topic for neighbour in neighbours if neighbour.fact)
    told = Told(fact, bind(fact.id, chance), speaker, beside, topics)
    return Passage(told, neighbours, place)


def sayable(text: str) -> bool:
    """Whether a template is one sentence of its own, so that it can be given to a speaker."""
    return ". " not in text and not text.startswith("@")


def bind(fact: str, chance: random.Random) -> dict[str, Value]:
    """Values for the slots of a fact, no two the same."""
    values: dict[str, Value] = {}
    for name, kind in slots(fact).items():
        values[name] = draw(kind, chance, tuple(values.values()))
    return values


def _neighbours(fact: Fact, chance: random.Random) -> tuple[_Neighbour, ...]:
    count = chance.choices(_NEIGHBOURS, _NEIGHBOUR_WEIGHTS)[0]
    if count and chance.random() < _ASIDES:
        return (_Neighbour(None, {}, chance.choice(ASIDES)),)
    topics = {fact.topic}
    found: list[_Neighbour] = []
    every = tuple(facts().values())
    while len(found) < count:
        other = chance.choice(every)
        if other.topic not in topics:
            topics.add(other.topic)
            found.append(_Neighbour(other, bind(other.id, chance), {}))
    return tuple(found)


def told_plainly(
    fact: str, values: Mapping[str, Value], language: str, chance: random.Random
) -> str:
    """One of the sentences that tell a fact in a language."""
    return fill(chance.choice(sentences(fact, language)), values, language, chance, lower=False)


def _eastern(text: str) -> str:
    """Arabic with the digits of the East."""
    marked = _SEPARATOR.sub(lambda found: "٫" if found.group() == "." else "٬", text)
    return marked.translate(_EASTERN)


def _stated(told: Told, language: str, chance: random.Random) -> str:
    """The fact as the premise tells it."""
    text = chance.choice(sentences(told.fact.id, language))
    if told.speaker is None:
        return fill(text, told.values, language, chance, lower=False)
    return attributed(text, told.values, told.speaker, language, chance)


def attributed(
    text: str, values: Mapping[str, Value], speaker: Value, language: str, chance: random.Random
) -> str:
    """A template as the words of a speaker."""
    frame = chance.choice(ATTRIBUTIONS[language])
    inside = language not in {"de", "zh", "ar"} and not frame.startswith("{S}")
    said = fill(text, values, language, chance, lower=inside or frame.startswith("{S}"))
    if frame.startswith("{S}"):
        said = said[0].upper() + said[1:]
    full = "。" if language == "zh" else "."
    if not frame.endswith("{S}"):
        said = said.removesuffix(full)
    before, after = frame.split("{S}")
    return "".join(
        (
            fill(before, {"s": speaker}, language, chance, lower=False) if before else "",
            said,
            fill(after, {"s": speaker}, language, chance, lower=True) if after else "",
        )
    )
