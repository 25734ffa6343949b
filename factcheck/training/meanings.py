"""Turn around what an English sentence says of its facts: opposites, outcomes, comparisons."""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus, like, put
from factcheck.training.negation import NEGATIVE, main_verb, negated
from factcheck.training.opposites import OPPOSITES, OUTCOMES
from factcheck.training.wordlists import listed

__all__ = ["antonym", "comparative", "outcome"]


def _opposed(text: str, table: dict[str, tuple[str, ...]], chance: random.Random) -> str | None:
    found = []
    for at in re.finditer(r"(?<![\w'’-])[A-Za-z]+(?:-[a-z]+)?(?![\w'’-])", text):
        word = at.group() if at.start() else at.group().lower()
        if word not in table or NEGATIVE.search(text, max(0, at.start() - 40), at.start()):
            continue
        if _FIXED.search(text, max(0, at.start() - 12), min(len(text), at.end() + 12)):
            continue
        found.append((at, word))
    if not found:
        return None
    at, word = chance.choice(found)
    new = like(chance.choice(table[word]), at.group())
    if re.search(rf"\b{new}\b", text):
        return None
    return put(text, at.start(), at.end(), new)


# Set phrases whose opposite is no phrase, or says nothing else.
_FIXED = re.compile(
    r"\b(?:high school|years? old|months? old|how old|how long|how many|as long as|so long"
    r"|no longer"
    r"|long ago|for long|old age|at first|first of all|first name|last name|at last|at best"
    r"|best known"
    r"|better known|at least|more or less|day after day|day by day|every day|these days|each other"
    r"|same time|all day|one day|the day|good morning|good night|good evening|good luck|good-bye"
    r"|good for you|in common|have in common|public health|in public|middle east|far east"
    r"|north korea|south korea"
    r"|north america|south america|south africa|latest news|short of|in short|large number"
    r"|poor thing|right now|all right|right away"
    r"|early on|sooner or later|great deal|good deal|passed away|pass away|passed on|left over"
    r"|left for|is left|are left|was left"
    r"|hot dog|die for|sat down|sit down|kind of|as \w+ as|make sure|makes sure|made sure|for sure"
    r"|free|great grand\w+"
    r"|enough|used to|free of|free from|duty free|well known|hard drive|black hole|white house"
    r"|first lady|fall asleep|fell asleep|fall in love|fell in love|support group|deep sea"
    r"|last (?:night|week|month|year|time|summer|winter|monday|friday|one)|lost (?:in|by|of)"
    r"|up and down|present|met (?:with|the|a|him|her|my|up)"
    r"|grew up|grow up|growing up|raised in|raised by|was born|born in|man-made|young people"
    r"|late (?:for|in|to)|full of|sold out|build up|saved as"
    r"|kept (?:on|in|a|his|her)|broke (?:out|into|up|down|off)|found (?:that|out|in|it|to)"
    r"|passed (?:by|the|through|from)|remained|stayed (?:in|at|on)"
    r"|won(?: the| a)? (?:prize|award|medal|lottery|bronze|silver|gold)|fire|single|answer"
    r"|question|answered|questions|answers|defeated by|beat)\b",
    re.IGNORECASE,
)


_OPEN = re.compile(
    r"\b(?:may|might|could|or|if|[Ss]ome people|perhaps|maybe)\b|^(?:Some|Many|Most|Few|Several)\b"
)


def antonym(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Put the opposite in the place of a word."""
    return None if _OPEN.search(text) else _opposed(text, OPPOSITES, chance)


def outcome(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Let what succeeded fail, what happened not come about."""
    options = [_opposed(text, OUTCOMES, chance), _failing(text, corpus, chance)]
    found = [option for option in options if option is not None]
    return chance.choice(found) if found and not text.endswith("?") else None


_TRYING = (
    (r"\bfailed to\b", ("managed to",)),
    (r"\bmanaged to\b", ("failed to", "was unable to")),
    (r"\brefused to\b", ("agreed to",)),
    (r"\bagreed to\b", ("refused to",)),
    (r"\bdecided to\b", ("decided not to",)),
    (r"\bpromised to\b", ("refused to",)),
    (r"\bwas able to\b", ("was unable to", "failed to")),
    (r"\bwere able to\b", ("were unable to", "failed to")),
    (r"\bhappened to\b", ("never happened to",)),
)
_UNMANAGED = frozenset(
    listed(
        """be have know like love hate want need seem appear fail die refuse believe think feel live
    belong contain consist mean cost suppose say tell ask hear become remain grow fall happen
    see look lie stand intend work get run attract concern belong last cause result include do
    depend differ exist own owe weigh enjoy fear envy"""
    )
)


def _failing(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    if negated(text):
        return None
    for pattern, others in _TRYING:
        at = re.search(pattern, text)
        if at:
            return text[: at.start()] + chance.choice(others) + text[at.end() :]
    found = main_verb(text, corpus)
    if found is None or found[2] != "past" or found[1] in _UNMANAGED:
        return None
    at_verb, base, _tense = found
    verb = chance.choice((f"failed to {base}", f"refused to {base}", f"never {at_verb['verb']}"))
    return f"{text[: at_verb.start('verb')]}{verb}{at_verb['rest']}"


_COMPARED = (
    (
        r"\bmore than (?=[\d$€£]|a hundred|a thousand|half|one|two|three)",
        ("fewer than", "less than"),
    ),
    (r"\b(?:less|fewer) than (?=[\d$€£]|a hundred|half|one|two|three)", ("more than",)),
    (r"\b(?i:over) (?=[$€£]?\d[\d,.]* ?(?:%|[a-z]{3,}))", ("under", "fewer than")),
    (r"\bat least (?=[\d$€£]|one|two|three|four|five|ten)", ("fewer than", "less than")),
    (r"\bat most (?=[\d$€£]|one|two|three|four|five|ten)", ("more than",)),
    (r"\bup to (?=[$€£]?\d)", ("more than",)),
    (
        (
            r"\bbefore (?!me\b|him\b|her\b|us\b|them\b|you\b|long\b|it\b|[A-Z](?!\w* \w+ed\b)"
            r"|the (?:court|judge))(?=\w)"
        ),
        ("after",),
    ),
    (
        (
            r"\bafter (?!all\b|me\b|him\b|her\b|us\b|them\b|another\b|a while"
            r"|[A-Z](?!\w* \w+ed\b))(?=\w)"
        ),
        ("before",),
    ),
    (r"\b(?:more) (?=[a-z]+ than )", ("less",)),
    (r"\bless (?=[a-z]+ than )", ("more",)),
    (r"\b(?:higher|greater|bigger|larger) than\b", ("lower than", "smaller than")),
    (r"\b(?:lower|smaller) than\b", ("higher than", "larger than")),
    (r"\b(?:older) than\b", ("younger than",)),
    (r"\b(?:younger) than\b", ("older than",)),
    (r"\b(?:better) than\b", ("worse than",)),
    (r"\bmost (?=[a-z]{4,}(?:ive|ous|ant|ent|ful|ble|lar|ing|ed|ult|ic|al)\b)", ("least",)),
    (r"\bat the same time as\b", ("long before",)),
    (r"\bmore (?=often|frequently|slowly|quickly)", ("less",)),
    (r"\bfewer (?=[a-z]+s\b)", ("more",)),
)


def comparative(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Turn a comparison, a limit or an order in time around."""
    if negated(text) or "know better" in text or "knows better" in text:
        return None
    options = []
    for pattern, others in _COMPARED:
        for at in re.finditer(pattern, text):
            gap = "" if at.group()[-1:] != " " else " "
            new = chance.choice(others)
            if not re.search(
                r"(?:ever|soon|shortly|the day|look\w*|nam\w*|one|day|year|time|well) $",
                text[: at.start()],
            ):
                options.append(text[: at.start()] + like(new, at.group()) + gap + text[at.end() :])
    return chance.choice(options) if options else None
