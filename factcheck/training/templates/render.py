"""Templates with slots, compiled once and filled often.

`{slot}` is the value, `{slot.form}` a case of it, `{slot~}`, `{slot<}` and `{slot>}` another, a
smaller and a larger one; `[slot:first/second/third]` is the form that agrees with the value.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from factcheck.training.templates.values import Value

__all__ = ["Slot", "fill", "plain_slots", "read"]

_TOKEN = re.compile(
    r"\{(?P<slot>\w+)(?P<mark>[~<>]?)(?:\.(?P<form>\w+))?\}|\[(?P<chosen>\w+):(?P<forms>[^\]]+)\]"
)
_ELISION = re.compile(r"\b([Dd]|[Qq]u)e (?=[AEIOUÉÈÎÔaeiouéèêîôâ])")
_SPANISH_AND = re.compile(r" y (?=(?:I|Hi)[a-zóí])")


@dataclass(frozen=True, slots=True)
class Slot:
    """One place to fill. `forms` are the words to choose from; empty for the value itself."""

    name: str
    mark: str = ""
    form: str = ""
    forms: tuple[str, ...] = ()


@cache
def read(text: str) -> tuple[str | Slot, ...]:
    """A template as text and slots in turn."""
    parts: list[str | Slot] = []
    end = 0
    for found in _TOKEN.finditer(text):
        if found.start() > end:
            parts.append(text[end : found.start()])
        if found["slot"]:
            parts.append(Slot(found["slot"], found["mark"], found["form"] or ""))
        else:
            parts.append(Slot(found["chosen"], forms=tuple(found["forms"].split("/"))))
        end = found.end()
    if end < len(text):
        parts.append(text[end:])
    return tuple(parts)


@cache
def plain_slots(text: str) -> tuple[str, ...]:
    """The slots that stand in a template as they are, without mark."""
    named = (part for part in read(text) if isinstance(part, Slot) and not part.forms)
    return tuple(dict.fromkeys(slot.name for slot in named if not slot.mark))


def fill(
    text: str, values: Mapping[str, Value], language: str, chance: random.Random, *, lower: bool
) -> str:
    """The template as a sentence.

    A marked slot is looked up under its name and mark. `lower` keeps the first letter small, for
    sentences inside a sentence.

    Examples:
        >>> from factcheck.training.templates.figures import Count
        >>> fill("{n} cases", {"n": Count(43)}, "en", random.Random(0), lower=False)
        '43 cases'
    """
    words = []
    for part in read(text):
        if isinstance(part, str):
            words.append(part)
            continue
        value = values[part.name + part.mark]
        if part.forms:
            words.append(part.forms[min(value.agreement(language), len(part.forms) - 1)])
        else:
            words.append(value.text(language, part.form, chance.getrandbits(2)))
    if lower and not text.startswith(("{", "Prime")):
        words[0] = words[0][0].lower() + words[0][1:]
    sentence = "".join(words)
    if not lower:
        sentence = sentence[0].upper() + sentence[1:]
    if language == "fr":
        return _ELISION.sub(r"\1'", sentence)
    return _SPANISH_AND.sub(" e ", sentence) if language == "es" else sentence
