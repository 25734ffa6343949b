"""Examples from templates: a premise in any language, a claim, and the truth about the two."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.training.example import CONTRADICTION, ENTAILMENT, NEUTRAL, Example
from factcheck.training.templates.catalogue import ATTRIBUTIONS, facts, sentences, slots
from factcheck.training.templates.facts import Fact
from factcheck.training.templates.kinds import ENTITIES, another, draw, moved
from factcheck.training.templates.render import Slot, fill, plain_slots, read
from factcheck.training.templates.values import LANGUAGES, Value

__all__ = ["template_examples"]

_LABELS = (ENTAILMENT, NEUTRAL, CONTRADICTION)
_LABEL_WEIGHTS = (0.4, 0.3, 0.3)
_ATTRIBUTED = 0.15  # premises that name who said it
_NEIGHBOURS = (0, 1, 2)
_NEIGHBOUR_WEIGHTS = (0.4, 0.4, 0.2)  # the checker feeds one or two sentences, seldom three
_ALTERED = 0.45  # contradictions made by changing a value, beside the written ones
_WHOLE = 0.3  # entailments that restate the whole sentence
_ELSEWHERE = 0.15  # neutral claims that belong to quite another event
_SAME_LANGUAGE = 0.3  # of the claims that exist in the language of the premise
_ARABIC_DIGITS = 0.25
_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_SEPARATOR = re.compile(r"(?<=\d)[.,](?=\d)")


@dataclass(frozen=True, slots=True)
class _Told:
    """A fact with its values, the speaker it is given to if any, and values met beside it."""

    fact: Fact
    values: Mapping[str, Value]
    speaker: Value | None
    beside: Mapping[str, Value]


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
    neighbours = _neighbours(fact, chance)
    values = _bind(fact.id, chance)
    beside = {
        slots(other.id)[name]: value for other, bound in neighbours for name, value in bound.items()
    }
    speaker = (
        draw("office", chance)
        if all(map(_sayable, fact.texts)) and chance.random() < _ATTRIBUTED
        else None
    )
    told = _Told(fact, values, speaker, beside)
    hypothesis, way = _hypothesis(told, language, label, chance)
    place = chance.randint(0, len(neighbours))

    def passage(written: str) -> str:
        parts = [_told_plainly(other.id, bound, written, chance) for other, bound in neighbours]
        parts.insert(place, _stated(told, written, chance))
        return ("" if written == "zh" else " ").join(parts)

    premise = passage(language)
    if language == "ar" and chance.random() < _ARABIC_DIGITS:
        premise = _eastern(premise)
    english = premise if language == "en" else passage("en")
    return Example(premise, hypothesis, label, f"template-{way}", english)


def _sayable(text: str) -> bool:
    """Whether a template is one sentence of its own, so that it can be given to a speaker."""
    return ". " not in text and not text.startswith("@")


def _eastern(text: str) -> str:
    """Arabic with the digits of the East."""
    marked = _SEPARATOR.sub(lambda found: "٫" if found.group() == "." else "٬", text)
    return marked.translate(_EASTERN)


def _bind(fact: str, chance: random.Random) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, kind in slots(fact).items():
        values[name] = draw(kind, chance, tuple(values.values()))
    return values


def _neighbours(fact: Fact, chance: random.Random) -> list[tuple[Fact, dict[str, Value]]]:
    count = chance.choices(_NEIGHBOURS, _NEIGHBOUR_WEIGHTS)[0]
    topics = {fact.topic}
    found: list[tuple[Fact, dict[str, Value]]] = []
    every = tuple(facts().values())
    while len(found) < count:
        other = chance.choice(every)
        if other.topic not in topics:
            topics.add(other.topic)
            found.append((other, _bind(other.id, chance)))
    return found


def _told_plainly(
    fact: str, values: Mapping[str, Value], language: str, chance: random.Random
) -> str:
    return fill(chance.choice(sentences(fact, language)), values, language, chance, lower=False)


def _stated(told: _Told, language: str, chance: random.Random) -> str:
    """The fact as the premise tells it."""
    text = chance.choice(sentences(told.fact.id, language))
    if told.speaker is None:
        return fill(text, told.values, language, chance, lower=False)
    return _attributed(text, told.values, told.speaker, language, chance)


def _attributed(
    text: str, values: Mapping[str, Value], speaker: Value, language: str, chance: random.Random
) -> str:
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


def _hypothesis(told: _Told, language: str, label: int, chance: random.Random) -> tuple[str, str]:
    """A claim with that label, and how it was made."""
    if label == ENTAILMENT:
        return _entailed(told, language, chance)
    if label == NEUTRAL:
        return _neutral(told, language, chance)
    return _contradicted(told, language, chance)


def _entailed(told: _Told, language: str, chance: random.Random) -> tuple[str, str]:
    whole = chance.random() < _WHOLE
    text = chance.choice(told.fact.texts if whole else told.fact.entailed)
    if told.speaker is not None and _sayable(text) and chance.random() < 0.5:  # noqa: PLR2004 - half
        values = _with_marks(text, told, chance)
        return _attributed(text, values, told.speaker, "en", chance), "said"
    if whole and language != "en" and chance.random() < _SAME_LANGUAGE:
        return _told_plainly(told.fact.id, told.values, language, chance), "same-language"
    return _written(text, told, language, chance)


def _neutral(told: _Told, language: str, chance: random.Random) -> tuple[str, str]:
    if chance.random() < _ELSEWHERE:
        if told.speaker is None and chance.random() < 0.5:  # noqa: PLR2004 - half
            text = chance.choice([text for text in told.fact.entailed if _sayable(text)])
            values = _with_marks(text, told, chance)
            return _attributed(text, values, draw("office", chance), "en", chance), "unsaid"
        return _elsewhere(told, chance), "elsewhere"
    return _written(chance.choice(told.fact.neutral), told, language, chance)


def _contradicted(told: _Told, language: str, chance: random.Random) -> tuple[str, str]:
    if told.speaker is not None and chance.random() < 0.1:  # noqa: PLR2004 - one in ten
        text = chance.choice([text for text in told.fact.texts if _sayable(text)])
        other = draw("office", chance, (told.speaker,))
        return _attributed(text, told.values, other, "en", chance), "other-speaker"
    if chance.random() < _ALTERED:
        return _altered(told, language, chance)
    return _written(chance.choice(told.fact.contradicted), told, language, chance)


def _written(text: str, told: _Told, language: str, chance: random.Random) -> tuple[str, str]:
    """A claim written by hand, or the sentence of another state of the same event."""
    if not text.startswith("@"):
        return _claim(text, told, chance), "claim"
    other = text.removeprefix("@")
    written = language if chance.random() < _SAME_LANGUAGE else "en"
    values = dict(told.values)
    for name, kind in slots(other).items():
        if name not in values or slots(told.fact.id)[name] != kind:
            values[name] = draw(kind, chance, tuple(values.values()))
    return _told_plainly(other, values, written, chance), "state"


def _altered(told: _Told, language: str, chance: random.Random) -> tuple[str, str]:
    """A true sentence with one value changed."""
    kinds = slots(told.fact.id)
    whole = chance.random() < 0.5  # noqa: PLR2004 - whole sentences and short claims alike
    texts = told.fact.texts if whole else told.fact.entailed
    written = language if whole and chance.random() < _SAME_LANGUAGE else "en"
    if written != "en":
        texts = sentences(told.fact.id, written)
    options = [
        (text, name)
        for text in texts
        for name in plain_slots(text)
        if name not in told.fact.fixed and (whole or kinds[name] not in ENTITIES)
    ]
    if not options:
        return _written(chance.choice(told.fact.contradicted), told, language, chance)
    text, name = chance.choice(options)
    value = _other_value(name, told, chance)
    values = _with_marks(text, told, chance) | {name: value}
    return fill(text, values, written, chance, lower=False), "altered"


def _other_value(name: str, told: _Told, chance: random.Random) -> Value:
    """Another value for a slot, now and then one that the premise holds elsewhere."""
    kind = slots(told.fact.id)[name]
    lure = told.beside.get(kind)
    if lure is not None and lure not in told.values.values() and chance.random() < 0.5:  # noqa: PLR2004 - half
        return lure
    return another(kind, told.values[name], chance, tuple(told.values.values()))


def _elsewhere(told: _Told, chance: random.Random) -> str:
    """A claim about another event in which a name of the premise takes part."""
    every = tuple(facts().values())
    while True:
        other = chance.choice(every)
        if other.topic != told.fact.topic:
            break
    values = _bind(other.id, chance)
    for name, kind in slots(other.id).items():
        for known, value in told.values.items():
            if slots(told.fact.id)[known] == kind and value not in values.values():
                values[name] = value
                break
    return _claim(chance.choice(other.texts), _Told(other, values, None, {}), chance)


def _claim(text: str, told: _Told, chance: random.Random) -> str:
    return fill(text, _with_marks(text, told, chance), "en", chance, lower=False)


def _with_marks(text: str, told: _Told, chance: random.Random) -> dict[str, Value]:
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
