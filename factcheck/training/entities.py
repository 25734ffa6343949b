"""Change who or where: another person, place or organisation, or the two parties exchanged."""

from __future__ import annotations

import random
import re

from factcheck.training.editing import NAME, Corpus, put
from factcheck.training.gazetteer import (
    CITIES,
    COUNTRIES,
    FIRST_NAMES,
    MONTHS,
    NATIONALITIES,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    SURNAMES,
    TITLES,
    WEEKDAYS,
)
from factcheck.training.negation import negated
from factcheck.training.opposites import KIN
from factcheck.training.wordlists import listed

__all__ = ["DEEDS", "WORLD", "kin", "organisation", "person", "place", "swap_roles"]

_FIRST, _LAST = frozenset(FIRST_NAMES), frozenset(SURNAMES)
WORLD = {
    **dict.fromkeys(COUNTRIES, COUNTRIES),
    **dict.fromkeys(NATIONALITIES, NATIONALITIES),
    **dict.fromkeys(CITIES, CITIES),
}
_PLACE = re.compile(r"(?<![\w'’-])(" + "|".join(WORLD) + r")(?![\w’-])(?! (?:Sea|Street|Times))")
_NO_NAME = frozenset((*WEEKDAYS, *MONTHS, *TITLES, *WORLD)) | frozenset(
    listed(
        """I It The A An In On At He She They We You This That These Those There But And God
        Internet English TV OK Earth Covid COVID Christmas Easter Islam Bible"""
    )
)
_ACRONYM = re.compile(
    r"(?<![\w-])(?!US\b|USA\b|UK\b|TV\b|DNA\b|RNA\b|HIV\b|AIDS\b|UAE\b|CEO\b|PCR\b"
    r"|SARS\b|[IVXLC]+\b|ASAP\b|VIDEO\b|PHOTO\b|LGBT\b|MERS\b|OK\b|ICU\b|PC\b|CD\b"
    r"|DVD\b)[A-Z]{3,5}(?![\w-])"
)

_ORGANISATIONS = frozenset(ORGANISATIONS)
_WITH_THE = listed("BBC CIA FBI CDC OECD IMF IAEA NHS UN EU ECB WTO WHO ILO FDA AFP")


def _swap(text: str, old: str, new: str) -> str | None:
    """Replace a name wherever it stands; None where the new one is there already."""
    if any(part in text for part in new.split() if len(part) > 3):  # noqa: PLR2004  # not "of"
        return None
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, text)


def _people(text: str, corpus: Corpus) -> list[str]:
    found = []
    for at in NAME.finditer(text):
        words = at.group().split()
        while words and words[0] in TITLES:
            words = words[1:]
        bare = " ".join(words).removesuffix("'s").removesuffix("’s")
        titled = len(words) < len(at.group().split())
        if not words or _NO_NAME & {*words} or ORGANISATION_WORDS & {*words}:
            continue
        if at.group().isupper() or re.search(r"\bthe $", text[: at.start()]):
            continue
        known = words[0].removesuffix("'s").removesuffix("’s") in _FIRST
        if (
            known
            or (titled and words)
            or (
                1 < len(words) <= 3 and at.start() and bare in corpus.known_names  # noqa: PLR2004
            )
        ):
            found.append(bare)
    return found


def person(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Put another person in the place of one."""
    found = _people(text, corpus)
    if not found:
        return None
    old = chance.choice(found)
    if negated(text[: text.find(old)]):
        return None
    words = old.split()
    if len(words) == 1:
        pool = FIRST_NAMES if old in _FIRST else SURNAMES
        return _swap(text, old, chance.choice(pool))
    if words[0] in _FIRST and chance.random() < 0.5:  # noqa: PLR2004  # half the new names keep one part of the old
        new = f"{words[0]} {chance.choice(SURNAMES)}"
        changed = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, text)
        return None if new.split()[1] in text else changed
    pool = () if words[0] in _FIRST else corpus.names.get(len(words), ())
    new = f"{chance.choice(FIRST_NAMES)} {chance.choice(SURNAMES)}"
    return _swap(text, old, chance.choice(pool) if pool else new)


# Beside these another place may be just as true.
_COMPARED = re.compile(
    r"\b(?:differ\w*|similar|like|unlike|such as|including|than|any|languages|example)\b"
)
_LANGUAGES = listed(
    "French German Italian Spanish Portuguese Polish Russian Turkish Greek Swedish Norwegian Danish"
    " Finnish Hungarian Japanese Chinese Vietnamese Thai"
)


def place(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Put another country, nation or city in the place of one."""
    if _COMPARED.search(text):
        return None
    found = list(_PLACE.finditer(text))
    found = [
        m
        for m in found
        if not re.match(r" [A-Z]", text[m.end() :])
        and not re.search(r"\b(?!The |In |At )[A-Z]\w+ $", text[: m.start()])
    ]
    if not found:
        return None
    at = chance.choice(found)
    if negated(text[: at.start()]):
        return None
    group = WORLD[at[1]]
    if group is NATIONALITIES and not re.match(r" [a-z]", text[at.end() :]):
        # With no noun behind it, it names a language.
        group = _LANGUAGES
    new = chance.choice([w for w in group if w != at[1]])
    if new in text:
        return None
    return put(text, at.start(), at.end(), new)


# What stands behind the short name of a body, and not behind other capitals.
_ACTING = re.compile(
    r"[’']s\b| (?:has|is|was|said|says|will|had|announced|officials?|declared|reported|also|would"
    r"|warned"
    r"|recommends?|recommended|issued|published|confirmed|members?|spokes\w+)\b"
)


def organisation(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Put another organisation, or another name of unknown kind, in the place of one."""
    found = []
    for at in NAME.finditer(text):
        words = at.group().split()
        known = at.group() in _ORGANISATIONS or (
            _ACRONYM.fullmatch(at.group()) and _ACTING.match(text, at.end())
        )
        if known or (len(words) > 1 and at.start() and ORGANISATION_WORDS & {*words}):
            found.append(at.group())
    if not found:
        return None
    old = chance.choice(found).removesuffix("'s").removesuffix("’s")
    if negated(text[: text.find(old)]):
        return None
    if len(old.split()) == 1:
        with_article = re.search(rf"\b[Tt]he {re.escape(old)}\b", text) is not None
        return _swap(text, old, chance.choice(_WITH_THE if with_article else ORGANISATIONS))
    tail = ORGANISATION_WORDS & {*old.split()}
    pool = [n for n in corpus.names.get(len(old.split()), ()) if tail & {*n.split()}]
    pool = [n for n in pool if n != old]
    return _swap(text, old, chance.choice(pool)) if pool else None


def kin(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Put a noun of the same kind in the place of a noun: dog, cat; guitar, piano."""
    found = [
        m
        for m in re.finditer(r"(?<![\w-])[A-Za-z]+(?![\w-])", text)
        if m.group() in KIN
        and not re.search(r"\b(?:to|other|each|on|at|by|second|first|the one) $", text[: m.start()])
    ]
    if not found:
        return None
    at = chance.choice(found)
    if negated(text[: at.start()]):
        return None
    new = chance.choice(KIN[at.group()])
    return None if new in text else put(text, at.start(), at.end(), new)


# What one does to another is seldom done back at the same time.
DEEDS = listed(
    """beat beats defeated defeats killed kills kill shot attacked attacks invaded invades hit hits
    visited visits visit taught teaches hired fired accused criticised criticized praised blamed
    sued arrested rescued saved chased chases chasing called asked told invited loves hates
    admires admired helped helps betrayed robbed bit bites followed follows following replaced
    succeeded overtook outscored thanked warned congratulated watched watches raised pushed
    pushes pushing pulling pulls carries carrying carried kissed kicks kicked bought acquired
    owns occupied bombed conquered founded designed elected photographed interviews interviewed
    photographing throws catches tackles tackling feeding feeds feeds rides riding threatened"""
)
_PARTY = (
    r"(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
    r"|(?:The|A|An|the|a|an|My|my|Her|her|His|his|Our|our) (?:[a-z]+ )?[a-z]+)"
)
_ROLES = re.compile(
    rf"^(?P<a>{_PARTY})(?P<v> (?:has |have |had )?(?:{'|'.join(DEEDS)}) )"
    rf"(?P<b>{_PARTY})(?=[.,]| (?:in|on|at|for|with|during|after|to|from|and|while)\b)"
)
_THAN = re.compile(
    rf"^(?P<a>{_PARTY}|[A-Z][a-z]+)(?P<v> (?:is|are|was|were|runs|earns|has) (?:much |far "
    rf"|a little )?"
    rf"(?:\w+er|more \w+|less \w+|better|worse)(?: \w+)? than )(?P<b>{_PARTY})(?=[.,]?$)"
)
_FROM_TO = re.compile(
    r"\bfrom (?P<a>(?:the )?(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)*"
    r"|[$€£]?\d[\d,.]*\d?)%?) to (?P<b>(?:the )?(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)*"
    r"|[$€£]?\d[\d,.]*\d?)%?)(?=[ ,.])"
)
_TIMES = frozenset((*WEEKDAYS, *MONTHS))
_NO_PARTY = frozenset(listed("""I You He She They We It This That There Who What"""))


_PRONOUNS = frozenset(("I", "I'", "I’", "We", "It"))


_NOT_LAST = frozenset(
    listed(
        "yesterday today again painted made written out up down off away back home that who first"
    )
)
_ALL = frozenset(listed("Everyone Everybody Someone Nobody No Nothing God"))


def swap_roles(text: str, _: Corpus, chance: random.Random) -> str | None:  # noqa: ARG001  # as all ways
    """Exchange the two parties of a deed or a comparison, or a start and an end."""
    for pattern in (_ROLES, _THAN, _FROM_TO):
        at = pattern.search(text)
        if at is None or at["a"].lower() == at["b"].lower() or at["a"].split()[0][:2] in _PRONOUNS:
            continue
        a, b = at["a"], at["b"]
        if (
            b.split()[0] in _NO_PARTY
            or a.split()[0] in _NO_PARTY
            or {*a.lower().split()} & {"my", "her", "his", "our"}
        ):
            continue
        if pattern is _FROM_TO and (_TIMES & {a, b} or re.fullmatch(r"1\d{3}|20\d\d", a)):
            continue
        if pattern is not _FROM_TO and (_NOT_LAST & {a.split()[-1], b.split()[-1]} or a in _ALL):
            continue
        if pattern is not _FROM_TO:
            first, rest = a.split()[0], a.split()[1:]
            a = " ".join([first.lower() if first in {"The", "A", "An"} else first, *rest])
            b = b[:1].upper() + b[1:]
        changed = text[: at.start("a")] + b + text[at.end("a") : at.start("b")] + a
        return changed + text[at.end("b") :]
    return None
