"""Examples from templates: a premise in any language, a claim, and the truth about the two."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from factcheck.training.example import CONTRADICTION, ENTAILMENT, NEUTRAL, Example
from factcheck.training.templates.asides import ASIDES
from factcheck.training.templates.catalogue import facts, sentences, slots, weights
from factcheck.training.templates.facts import Fact
from factcheck.training.templates.kinds import ENTITIES, another, draw, moved
from factcheck.training.templates.passage import (
    Told,
    attributed,
    bind,
    compose,
    sayable,
    told_plainly,
)
from factcheck.training.templates.render import Slot, fill, plain_slots, read
from factcheck.training.templates.values import LANGUAGES, Value

__all__ = ["template_examples"]

_LABELS = (ENTAILMENT, NEUTRAL, CONTRADICTION)
_LABEL_WEIGHTS = (0.4, 0.3, 0.3)
_ALTERED = 0.6  # contradictions made by changing a value, beside the written ones
_WHOLE = 0.3  # entailments that restate the whole sentence
_ELSEWHERE = 0.45  # neutral claims that are true or false of quite another event
_UNSAID = 0.25  # of those, the premise's own event in the mouth of somebody it does not name
_OTHER_SPEAKER = 0.1  # contradictions of attributed premises that name somebody else
_SAME_LANGUAGE = 0.3  # of the claims that exist in the language of the premise
_ASIDES = 0.1  # claims about the sentence beside the fact, where there is one, or where none is
_HALF = 0.5
_WIDER = {"coastal": "country", "port": "city"}  # kinds whose values may stand for one another
# Claims that stay possible, or true, when their value is changed: "no strike on Friday".
_OPEN = re.compile(r"\b(?:not|no|never|nobody|may|could|without|unless|if)\b", re.IGNORECASE)


def template_examples(languages: Sequence[str], chance: random.Random) -> Iterator[Example]:
    """Examples without end; the same `chance` gives the same ones.

    The premise is in one of `languages` (names that have no templates are passed over) or in
    English; the hypothesis is English, or now and then in the language of the premise.

    Raises: ValueError when there are templates for none of the languages.
    """
    known = sorted(set(languages) & set(LANGUAGES) | {"en"})
    if not set(languages) & set(LANGUAGES):
        raise ValueError(f"no templates for {', '.join(languages)}; there are {LANGUAGES}")
    every = tuple(facts().values())
    while True:
        language = chance.choice(known)
        label = chance.choices(_LABELS, _LABEL_WEIGHTS)[0]
        yield _example(chance.choice(every), language, label, chance)


def _example(fact: Fact, language: str, label: int, chance: random.Random) -> Example:
    passage = compose(fact, chance)
    hypothesis, way = _hypothesis(passage.told, language, label, chance)
    aside = passage.aside
    if (
        label != CONTRADICTION
        and (label == ENTAILMENT) == bool(aside)
        and chance.random() < _ASIDES
    ):
        hypothesis, way = (aside or chance.choice(ASIDES))["en"], "aside"
    premise = passage.text(language, chance)
    english = premise if language == "en" else passage.text("en", chance)
    return Example(premise, hypothesis, label, f"template-{way}", english)


def _hypothesis(told: Told, language: str, label: int, chance: random.Random) -> tuple[str, str]:
    """A claim with that label, and how it was made."""
    if label == ENTAILMENT:
        return _entailed(told, language, chance)
    if label == NEUTRAL:
        return _neutral(told, language, chance)
    return _contradicted(told, language, chance)


def _entailed(told: Told, language: str, chance: random.Random) -> tuple[str, str]:
    whole = chance.random() < _WHOLE
    texts = told.fact.texts
    text = chance.choice(texts) if whole else _drawn(told.fact, told.fact.entailed, chance)
    if told.speaker is not None and sayable(text) and chance.random() < _HALF:
        values = _with_marks(text, told, chance)
        return attributed(text, values, told.speaker, "en", chance), "said"
    if whole and language != "en" and chance.random() < _SAME_LANGUAGE:
        return told_plainly(told.fact.id, told.values, language, chance), "same-language"
    return _written(text, told, language, chance)


def _neutral(told: Told, language: str, chance: random.Random) -> tuple[str, str]:
    if chance.random() < _ELSEWHERE:
        if told.speaker is None and chance.random() < _UNSAID:
            text = chance.choice([text for text in told.fact.entailed if sayable(text)])
            values = _with_marks(text, told, chance)
            return attributed(text, values, draw("office", chance), "en", chance), "unsaid"
        return _elsewhere(told, chance), "elsewhere"
    return _written(_drawn(told.fact, told.fact.neutral, chance), told, language, chance)


def _contradicted(told: Told, language: str, chance: random.Random) -> tuple[str, str]:
    if told.speaker is not None and chance.random() < _OTHER_SPEAKER:
        text = chance.choice([text for text in told.fact.texts if sayable(text)])
        other = draw("office", chance, (told.speaker,))
        return attributed(text, told.values, other, "en", chance), "other-speaker"
    if chance.random() < _ALTERED:
        return _altered(told, language, chance)
    return _written(_drawn(told.fact, told.fact.contradicted, chance), told, language, chance)


def _drawn(fact: Fact, claims: tuple[str, ...], chance: random.Random) -> str:
    return chance.choices(claims, weights(fact.id, claims))[0]


def _written(text: str, told: Told, language: str, chance: random.Random) -> tuple[str, str]:
    """A claim written by hand, or the sentence of another state of the same event."""
    if not text.startswith("@"):
        return _claim(text, told, chance), "claim"
    other = text.removeprefix("@")
    written = language if chance.random() < _SAME_LANGUAGE else "en"
    values = dict(told.values)
    for name, kind in slots(other).items():
        known = slots(told.fact.id).get(name, "")
        if _WIDER.get(known, known) != _WIDER.get(kind, kind):
            values[name] = draw(kind, chance, tuple(values.values()))
    return told_plainly(other, values, written, chance), "state"


def _altered(told: Told, language: str, chance: random.Random) -> tuple[str, str]:
    """A true sentence with one value changed."""
    kinds = slots(told.fact.id)
    whole = chance.random() < _HALF  # whole sentences and short claims alike
    texts = told.fact.texts if whole else told.fact.entailed
    written = language if whole and chance.random() < _SAME_LANGUAGE else "en"
    if written != "en":
        texts = sentences(told.fact.id, written)
    options = [
        (text, name)
        for text in texts
        for name in plain_slots(text)
        if name not in told.fact.fixed and (whole or kinds[name] not in ENTITIES)
        if whole or not _OPEN.search(text)
    ]
    if not options:
        return _written(_drawn(told.fact, told.fact.contradicted, chance), told, language, chance)
    text, name = chance.choice(options)
    value = _other_value(name, told, chance)
    values = _with_marks(text, told, chance) | {name: value}
    return fill(text, values, written, chance, lower=False), "altered"


def _other_value(name: str, told: Told, chance: random.Random) -> Value:
    """Another value for a slot, now and then one that the premise holds elsewhere."""
    kind = slots(told.fact.id)[name]
    lure = (told.beside or {}).get(kind)
    if lure is not None and lure not in told.values.values() and chance.random() < _HALF:
        return lure
    return another(kind, told.values[name], chance, tuple(told.values.values()))


def _elsewhere(told: Told, chance: random.Random) -> str:
    """A claim about another event in which a name of the premise takes part."""
    met = told.topics | {told.fact.topic}
    other = chance.choice([fact for fact in facts().values() if fact.topic not in met])
    values = bind(other.id, chance)
    for name, kind in slots(other.id).items():
        for known, value in told.values.items():
            if slots(told.fact.id)[known] == kind and value not in values.values():
                values[name] = value
                break
    lists = (other.texts, other.entailed, other.contradicted)
    claims = [claim for claim in chance.choice(lists) if not claim.startswith("@")]
    return _claim(chance.choice(claims), Told(other, values), chance)


def _claim(text: str, told: Told, chance: random.Random) -> str:
    return fill(text, _with_marks(text, told, chance), "en", chance, lower=False)


def _with_marks(text: str, told: Told, chance: random.Random) -> dict[str, Value]:
    """The values of the fact, and those that marked slots of the claim stand for."""
    values = dict(told.values)
    for part in read(text):
        if not isinstance(part, Slot) or not part.mark:
            continue
        value = told.values[part.name]
        if part.mark == "~":
            values[part.name + part.mark] = _other_value(part.name, told, chance)
        else:
            values[part.name + part.mark] = moved(value, part.mark, chance)
    return values
