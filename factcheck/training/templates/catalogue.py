"""Every fact with its sentences in every language, checked when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.training.templates import (
    arabic,
    chinese,
    english_business,
    english_events,
    english_more,
    english_politics,
    french,
    german,
    russian,
    spanish,
)
from factcheck.training.templates.facts import Fact

__all__ = ["ATTRIBUTIONS", "facts", "sentences", "slots", "weights"]

# How a sentence {S} is given to a speaker {s}.
ATTRIBUTIONS: Mapping[str, tuple[str, ...]] = {
    "en": ("According to {s}, {S}", "{s} said that {S}", "{S}, {s} said."),
    "ar": arabic.ATTRIBUTION,
    "fr": french.ATTRIBUTION,
    "zh": chinese.ATTRIBUTION,
    "de": german.ATTRIBUTION,
    "es": spanish.ATTRIBUTION,
    "ru": russian.ATTRIBUTION,
}

_SHARED = 3  # about half of the draws where a third of the claims are shared

_TABLES = {
    "ar": arabic.TEXTS,
    "fr": french.TEXTS,
    "zh": chinese.TEXTS,
    "de": german.TEXTS,
    "es": spanish.TEXTS,
    "ru": russian.TEXTS,
}


@cache
def facts() -> Mapping[str, Fact]:
    """The facts by id."""
    every = (
        *english_politics.FACTS,
        *english_business.FACTS,
        *english_events.FACTS,
        *english_more.FACTS,
    )
    return {fact.id: fact for fact in every}


@cache
def slots(fact: str) -> Mapping[str, str]:
    """The slots of a fact and their kinds, in the order in which they are drawn."""
    pairs = (pair.split(":") for pair in facts()[fact].slots.split())
    return {name: kind for name, kind in pairs}  # noqa: C416 - pairs are lists


@cache
def _labels() -> Mapping[tuple[str, str], frozenset[str]]:
    """For each event and claim, the lists in which its facts hold the claim."""
    found: dict[tuple[str, str], set[str]] = {}
    for fact in facts().values():
        event = fact.id.split("-")[0]
        lists = {"e": fact.entailed, "n": fact.neutral, "c": fact.contradicted}
        for name, claims in lists.items():
            for claim in claims:
                found.setdefault((event, claim), set()).add(name)
    return {key: frozenset(names) for key, names in found.items()}


@cache
def weights(fact: str, claims: tuple[str, ...]) -> tuple[int, ...]:
    """How often to draw each claim of a fact.

    Claims that are true after one fact and false or open after another teach the most, for their
    words alone do not give the label away.
    """
    event = fact.split("-", maxsplit=1)[0]
    labels = _labels()
    shared = (claim[0] == "@" or len(labels[event, claim]) > 1 for claim in claims)
    return tuple(_SHARED if each else 1 for each in shared)


@cache
def _table(language: str) -> Mapping[str, tuple[str, ...]]:
    texts: dict[str, tuple[str, ...]] = {}
    for line in _TABLES[language].splitlines():
        fact, text = line.split(": ", 1)
        texts[fact] = (*texts.get(fact, ()), text)
    return texts


def sentences(fact: str, language: str) -> tuple[str, ...]:
    """The templates that tell a fact in a language.

    Raises: KeyError for a fact or language without any.
    """
    return facts()[fact].texts if language == "en" else _table(language)[fact]
