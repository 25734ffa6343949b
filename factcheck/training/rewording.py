"""Say the same as an English sentence in other words or in another order."""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus, like, put, sentence
from factcheck.training.gazetteer import MONTHS
from factcheck.training.negation import negated
from factcheck.training.opposites import SYNONYMS
from factcheck.training.parts import whole
from factcheck.training.verbs import base_of_past, participle, past
from factcheck.training.wordlists import listed

__all__ = ["DONE", "passive", "reported", "reworded"]

_MONTH = "|".join(MONTHS)
_DEICTIC = re.compile(r"\b(?:I|we|you|my|our|your|me|us|such)\b", re.IGNORECASE)
_SAID_LAST = re.compile(
    r"^(?P<what>[^\"“”]{20,}?), (?P<who>(?:the )?[A-Z]?[\w .'-]{1,40}?) (?P<said>said|says|added"
    r"|reported|announced)\.$"
)
_SAID_FIRST = re.compile(
    r"^(?P<who>[A-Z][\w .'-]{1,40}?) (?P<said>said|says|announced|reported|added) that "
    r"(?P<what>[^\"“”]{20,})\.$"
)
_ACCORDING = re.compile(r"^According to (?P<who>[\w .'-]{2,40}?), (?P<what>[^\"“”]{20,})\.$")


_COMMON = frozenset(
    listed(
        """The A An He She It They We You This These That His Her Its Their My Your Our There
        In At On No All Some Many More Someone Somebody Everyone Everybody One Two Three"""
    )
)


def _lowered(text: str) -> str:
    first = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if first in _COMMON else text


_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|has|have|because|which|who|as|when|it|though|from|him|but|and)\b|^of\b",
    re.IGNORECASE,
)


def reported(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Report the same speech in another order of words."""
    if re.search(r", (?:but|and|so)\b", text) or not whole(text):
        return None
    at = _SAID_LAST.match(text) or _ACCORDING.match(text)
    if at and not _DEICTIC.search(at["what"]) and not _CLAUSE.search(at["who"]):
        who = at["who"].strip()
        who = _OBJECTS.get(who, who[:1].upper() + who[1:])
        return f"{who} said that {_lowered(at['what'])}."
    at = _SAID_FIRST.match(text)
    if at and not negated(at["who"]) and not _CLAUSE.search(at["who"][1:]):
        who = _lowered(at["who"])
        if who.lower() not in {"he", "she", "they", "it"} and chance.random() < 0.5:  # noqa: PLR2004
            return f"According to {who}, {at['what']}."
        return sentence(f"{at['what']}, {who} {at['said']}")
    return None


_NP = r"(?:the|a|an|his|her|their|its|The|A|An|His|Her|[A-Z][\w'’-]+)(?: [\w'’-]+){0,4}?"
_PASSIVE = re.compile(
    rf"^(?P<what>{_NP}) (?P<be>was|were) (?P<verb>[a-z]+) by (?P<who>(?:(?:the|a|an|his|her|two"
    rf"|three) (?:[a-z-]+ )?[\w'’-]+|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?))"
    r"(?P<rest>(?: (?:in|on|at|during|after|for|from|to) [^,;]+)?\.)$"
)
_ACTIVE = re.compile(
    r"^(?P<who>(?:The |A |An )?[A-Z]?[\w-]+(?: [A-Z][\w-]+)?) (?P<verb>[a-z]+) (?P<what>(?:the|a"
    r"|an|[A-Z][\w'’-]+)(?: [\w'’-]+){0,2}?)"
    r"(?P<rest>(?: (?:in|on|at|during|after|from) (?:\d{4}|[A-Z]\w+|the \w+))?\.)$"
)
_OBJECTS = {"him": "He", "her": "She", "them": "They", "me": "I", "us": "We", "it": "It"}
_SUBJECTS = {"He": "him", "She": "her", "They": "them", "I": "me", "We": "us"}


# An object that holds one of these is no bare object.
_LOOSE = re.compile(
    r"\b(?:in|on|at|to|of|with|for|from|and|who|that|up|out|yesterday|today|again|tomorrow|first|open"
    r"|blue|red|green|white|black|himself|herself|alone|together|now|then|wide|well|back|off|down"
    r"|away|here|there|home|\w+ing)\b|^[A-Z]\S* [a-z]"
)


def passive(text: str, corpus: Corpus, _: random.Random) -> str | None:
    """Turn a passive clause with a doer into an active one, or the other way about."""
    if negated(text):
        return None
    at = _PASSIVE.match(text)
    return _to_passive(text, corpus) if at is None else _to_active(at, corpus)


def _to_active(at: re.Match[str], corpus: Corpus) -> str | None:
    base = base_of_past(at["verb"], corpus.verbs) or _base_of_participle(at["verb"])
    if base is None or re.search(r"\b(?:which|that|who|was|were|is|and)\b", at["what"] + at["who"]):
        return None
    what = _SUBJECTS.get(at["what"], _lowered(at["what"]))
    return sentence(f"{at['who']} {past(base)} {what}{at['rest']}")


def _to_passive(text: str, corpus: Corpus) -> str | None:
    at = _ACTIVE.match(text)
    if at is None or at["who"] in {"It", "There", "This", "That"} or _LOOSE.search(at["what"]):
        return None
    base = base_of_past(at["verb"], corpus.verbs)
    if base is None or base not in _TRANSITIVE:
        return None
    who = _SUBJECTS.get(at["who"], _lowered(at["who"]))
    many = re.search(r"(?<!s)s$", at["what"]) and not re.match(r"[A-Z]|an? ", at["what"])
    be = "were" if many else "was"
    return sentence(f"{at['what']} {be} {participle(base)} by {who}{at['rest']}")


_TRANSITIVE = frozenset(
    listed(
        """write build win catch defeat beat attack invade kill visit open close sign discover
        invent found design publish buy sell steal break eat paint repair arrest rescue
        approve reject cancel accept destroy conquer direct produce record release accuse
        praise criticise criticize invite teach"""
    )
)


DONE = tuple(past(verb) for verb in sorted(_TRANSITIVE))


def _base_of_participle(form: str) -> str | None:
    return next((b for b in _TRANSITIVE if participle(b) == form), None)


_CONTRACTED = (
    (
        (
            r"\b(is|are|was|were|has|have|had|does|do|did|would|could|should)n['’]t\b"
            r"(?! (?:it|he|she|they|we|you|I)\b)"
        ),
        r"\1 not",
    ),
    (r"\bcan['’]t\b", "cannot"),
    (r"\bwon['’]t\b", "will not"),
    (r"\b(I)['’]m\b", r"\1 am"),
    (r"\b(\w+)['’]re\b", r"\1 are"),
    (r"\b(\w+)['’]ll\b", r"\1 will"),
    (r"\b(\w+)['’]ve\b", r"\1 have"),
    (r"\b(do|did|does|is|are|was|were|has|have|would|could|should) not\b", r"\1n't"),
    (r"\b([IYyWwTt](?:ou|e|hey)?) (?:will)\b", r"\1'll"),
    (r"(?<=\d)%", " percent"),
    (r"(?<=\d) ?per ?cent\b", "%"),
    (r"\bU\.?S\.?A?\b(?!\$)", "United States"),
    (r"\bUK\b", "United Kingdom"),
    (rf"\b({_MONTH}) (\d{{1,2}}), (\d{{4}})", r"\2 \1 \3"),
    (rf"\b(\d{{1,2}}) ({_MONTH}) (\d{{4}})", r"\2 \1, \3"),
    (r"(?<=[\d] )km\b", "kilometres"),
    (r"\bkilomet(?:re|er)s\b", "km"),
    (
        (
            r"^(On|In|At|During|After) ((?:the |last )?[\w ]{3,25}), (?=(?:the|a|he|she|it|they"
            r"|[A-Z]\w+) )([^,;]+)\.$"
        ),
        None,
    ),
)
_FIGURES = dict(
    zip(
        listed("""two three four five six seven eight nine ten eleven twelve"""),
        range(2, 13),
        strict=True,
    )
)


def reworded(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Say the same in other words: a synonym, a short form, another order or way of writing."""
    options: list[str] = []
    others = 0
    for pattern, new in _CONTRACTED:
        at = re.search(pattern, text)
        if at and new is None and whole(text) and "(" not in text:
            options.append(sentence(at[3])[:-1] + f" {at[1].lower()} {at[2]}.")
        elif at and new is not None:
            options.append(re.sub(pattern, new, text, count=1))
    for at in re.finditer(r"(?<![\w-])[A-Za-z]+(?![\w-])", text):
        word = at.group().lower() if at.start() == 0 else at.group()
        others += word in SYNONYMS
        if word in SYNONYMS:
            new_word = like(chance.choice(SYNONYMS[word]), at.group())
            options.append(put(text, at.start(), at.end(), new_word))
        elif word in _FIGURES and at.start() and text[at.end() : at.end() + 1] == " ":
            options.append(text[: at.start()] + str(_FIGURES[word]) + text[at.end() :])
    # Short forms are everywhere; other words teach more.
    contracted = len(options) - others
    if others and chance.random() < 0.8:  # noqa: PLR2004
        return chance.choice(options[contracted:])
    return chance.choice(options) if options else None
