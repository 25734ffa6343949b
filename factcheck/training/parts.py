"""What an English sentence also says: parts of it, vaguer values, other words for the same.

"X said that Y" is not taken to say Y: who reports need not be right. Only verbs that hold their
clause for true (know, realise, discover) give it up; "X thinks that Y" leaves Y open.
"""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus, like, put, sentence
from factcheck.training.gazetteer import CITY_COUNTRY, MONTHS, WEEKDAYS
from factcheck.training.meanings import negated
from factcheck.training.opposites import GENERAL, SYNONYMS
from factcheck.training.values import COUNTED, bound
from factcheck.training.verbs import base_of_past, participle, past
from factcheck.training.wordlists import listed

__all__ = [
    "DONE",
    "general_noun",
    "general_place",
    "general_value",
    "half",
    "known_fact",
    "opinion",
    "passive",
    "reported",
    "reworded",
    "shortened",
    "wrong_limit",
]

_CLAUSE_WORDS = 4
_MONTH = "|".join(MONTHS)
_DAY = "|".join(WEEKDAYS)
_DETAILS = (
    # a relative clause or an apposition between commas
    re.compile(r"(?<=\w), (?:which|who|whose|where|whom) [^,;.]+(?:,(?= [a-z])|(?=\.$))"),
    re.compile(
        r"(?<=\w), (?:including|especially|particularly|such as|along with|as well as"
        r"|together with|despite|because of|due to|thanks to|according to|following|amid"
        r"|while|whereas|although|though|because|as|since|after|before|with|when) [^;]+(?=\.$)"
    ),
    re.compile(r"(?<=[a-z]), [a-z]+ing [^;,]+(?=\.$)"),
    re.compile(r"(?<=\w) \([^()]+\)"),
    re.compile(
        r" (?:because|although|though|whereas|while|despite|because of|due to|thanks to"
        r"|in order to|so that|even though|as well as|amid|during) [^,;]+(?=\.$)"
    ),
    re.compile(
        r"(?<=[a-z])(?:,? (?:and|but) )(?=(?:he|she|it|they|we|then|also) [a-z]+)[^;]+(?=\.$)"
    ),
    re.compile(r";[^;]+(?=\.$)"),
    # when and where
    re.compile(
        rf"(?<=[a-z\d]),? on (?:{_DAY})(?:,? (?:{_MONTH}) \d{{1,2}})?(?:,? \d{{4}})?,?(?= [a-z]|\.$)"
    ),
    re.compile(
        rf" on (?:\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}})(?:,? \d{{4}})?,?(?= [a-z]|\.$)"
    ),
    re.compile(rf"(?<=[a-z]) in (?:(?:{_MONTH}) (?:of )?)?(?:1[5-9]|20)\d\d,?(?= [a-z]|\.$)"),
    re.compile(r"(?<=[a-z]) (?:this|last) (?:morning|week|month|year|night)(?=\.$)"),
    re.compile(r"(?<=[a-z]) (?:yesterday|again|recently|immediately|together|suddenly)(?=\.$)"),
    re.compile(r"(?<=[a-z]) (?:in|at|near) (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?=\.$)"),
    re.compile(
        r"(?<=[a-z]) (?:for|during|throughout) (?:the )?(?:\w+ ){1,2}(?:years|months|weeks|days|hours|minutes)(?=\.$)"
    ),
    re.compile(
        r"(?<=[a-z]) (?:with|without|at|near|behind|under|beside|outside|inside) (?:the|a|an|his|her|their|my|its) (?:[a-z]+ )?[a-z]+(?=\.$)"
    ),
    re.compile(r"(?<=\b(?:is|as) )(?:very|extremely|really|quite) "),
    re.compile(r"(?<=\b(?:was|are) )(?:very|extremely|really|quite|also) "),
    re.compile(r"(?<=[a-z]) (?:very|really|extremely) (?:much|well|hard|fast|quickly)(?=\.$)"),
)
_LEADING = (
    re.compile(
        r"^(?:However|Moreover|Therefore|Furthermore|Nevertheless|Meanwhile|In addition|Also"
        r"|Finally|Then|Thus|Indeed|In fact|Additionally|As a result|For example|Fortunately"
        r"|Unfortunately|Nonetheless|Consequently|Instead|Similarly|Later|Eventually), "
    ),
    re.compile(
        rf"^(?:On|In|By|During|At|After|Following|Since|Despite|With|According to|As|Because of|Due to|While|When|Although|Before|Until|For|From|Under|Like|Unlike|Since) [^,;]+, (?!and\b|or\b|(?:{_MONTH}|{_DAY})\b|\d)"
    ),
    re.compile(r"^(?:And|But|So|Yes|No|Well|Oh),? "),
    re.compile(r"^(?:Yesterday|Today|Last \w+|Recently|Earlier|This \w+|Once),? "),
)
# What a cut must not leave behind: a dangling word, an open quotation, a lonely limit.
_DANGLING = re.compile(
    r"\b(?:the|a|an|of|to|in|on|at|by|with|for|and|or|but|that|which|who|as|from|than|is|are|was"
    r"|were|be|has|have|had|into|between|both|either|not|so|such|if|because|more|less|too|like)\.$"
)
_RESTRICTED = re.compile(
    r"\b(?:if|unless|only|whether|until|would|could|should|might|no|nobody|nothing|none|never|every|all"
    r"|most|few|hardly|without|any|neither|nor|rarely|seldom|too|so|such|or|said that|says|thinks?|wish|let)\b"
    r"|n['’]t\b|\bnot\b|\?",
    re.IGNORECASE,
)


def _whole(text: str) -> bool:
    """Tell whether the text is one declarative sentence, no question and no dialogue."""
    return (
        text.endswith(".")
        and text.count('"') + text.count("“") == 0
        and not re.search(r"[.!?] [A-Z“\"]", re.sub(r"\b(?:Mr|Mrs|Ms|Dr|St|No|[A-Z])\. ", "", text))
    )


def _stands(new: str, old: str) -> bool:
    words = new.split()
    return (
        len(words) >= _CLAUSE_WORDS
        and len(words) < len(old.split())
        and _DANGLING.search(new) is None
        and new.count("(") == new.count(")")
        and _VERB.search(new) is not None
    )


_VERB = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|do|does|did|said"
    r"|went|came|took|made|got|gave|saw|left|became|began|won|lost|told|found|held|met|put|kept|ran"
    r"|wrote|knew|felt|brought|bought|sent|built|led|grew|fell|rose|spoke|stood|[a-z]{2,}ed)\b|['’](?:s|m|re|ve)\b"
)


def shortened(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Leave out a detail, an apposition, a clause."""
    if not _whole(text):
        return None
    cut = text
    for _round in range(chance.choice((1, 1, 2, 3))):
        options = [
            (m.start(), m.end())
            for p in _DETAILS
            for m in p.finditer(cut)
            if not _RESTRICTED.search(cut[: m.start()])
        ]
        options += [
            (0, m.end())
            for p in _LEADING
            if (m := p.match(cut))
            and not re.search(r"\b(?:if|unless|without|until|not|no)\b", m.group(), re.IGNORECASE)
        ]
        if not options:
            break
        start, end = chance.choice(options)
        shorter = sentence(cut[:start] + cut[end:])
        if not _stands(shorter, cut):
            break
        cut = shorter
    return cut if cut != text else None


_JOINED = re.compile(
    r"(?:, (?:and|but)|;) (?=(?:the|a|he|she|it|they|we|I|his|her|its|their|[A-Z])\b)"
)


def half(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Keep one of two joined main clauses."""
    if not _whole(text):
        return None
    found = [m for m in _JOINED.finditer(text) if not _RESTRICTED.search(text[: m.start()])]
    if not found:
        return None
    at = chance.choice(found)
    first, second = text[: at.start()], text[at.end() :]
    if re.match(
        r"(?:If|When|While|Although|Because|After|Before|Since|As|In|On|At|With|Like)\b", first
    ):
        return None
    rest = re.match(
        r"(?:he|she|it|they|we|I)(?: (?:also|then))? (\w+)|(?:the|his|her|its|their) \w+ (\w+)",
        second,
    )
    options = [first] + ([second] if rest and _VERB.search(" ".join(second.split()[:5])) else [])
    new = sentence(chance.choice(options))
    return new if _stands(new, text) else None


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
        and not re.search(
            r"\b(?:about|around|approximately|roughly|some|page|chapter|number|No\.|in|of|the|aged|between|than|and|by|last|first|next|these|those|other) $",
            text[: m.start()],
            re.IGNORECASE,
        )
        and not re.match(r"\w+ (?:to|and|or|-|–) \d", text[m.start() :])
    ]


def _written(value: int) -> str:
    return f"{value:,}" if value >= 10000 else str(value)  # noqa: PLR2004  # as newspapers do


def general_value(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Say "more than" a lower round number, "nearly" a higher one, hundreds, or leave the day out."""
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
    if value < 2 or below is None or above is None:  # noqa: PLR2004  # "more than 0" says nothing
        below, above = max(1, value - 1), value + chance.choice((1, 2, 3))
    money = at["money"] or ""
    less = (
        "less"
        if money or text.startswith((" percent", "%", " million", " billion"), at.end())
        else "fewer"
    )
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


def general_place(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Say the country in the place of its city."""
    found = [m for m in _IN_CITY.finditer(text) if m["in"] in {"in", "from"}]
    if not found or negated(text):
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
    if negated(text) or _RESTRICTED.search(text):
        return None
    found = [
        m
        for m in re.finditer(r"(?<![\w-])[a-z]+(?![\w-])", text)
        if m.group() in GENERAL
        and re.search(r"\b(?:an?|two|three|four|some|his|her|my|their|five) $", text[: m.start()])
        and re.match(
            r"[.,]| (?:in|on|at|is|was|are|were|and|with|to|for|from|by|that|who|near|has|had)\b",
            text[m.end() :],
        )
    ]
    if not found:
        return None
    at = chance.choice(found)
    return put(text, at.start(), at.end(), GENERAL[at.group()])


_FACTIVE = re.compile(
    r"^(?P<who>[^,;]{2,40}?) (?:knew|knows|realised|realized|discovered|noticed|learned|found out"
    r"|remembered|forgot|regrets|is aware|was aware) that (?P<fact>[^;]+)$"
)
_OPINION = re.compile(
    r"^(?P<who>[^,;]{1,40}?) (?:thinks?|thought|believes?|believed|claims?|claimed|hopes?|hoped|fears?|feared"
    r"|doubts?|doubted|suspects?|suspected|suggests?|suggested|insists?|insisted|alleged|dreamed|assumed"
    r"|predicts?|predicted|argues?|argued|said|says|told (?:him|her|us|me|reporters)) that (?P<fact>[^;]+)$"
)
_DEICTIC = re.compile(r"\b(?:I|we|you|my|our|your|me|us|such)\b", re.IGNORECASE)


def known_fact(text: str, _: Corpus, chance: random.Random) -> str | None:  # noqa: ARG001
    """Return the fact that somebody knows."""
    at = _FACTIVE.match(text)
    if at is None or not _whole(text) or negated(at["who"]) or re.match(r"(?:If|When|Who)\b", text):
        return None
    new = sentence(at["fact"])
    return new if _stands(new, text) else None


def opinion(text: str, _: Corpus, chance: random.Random) -> str | None:  # noqa: ARG001
    """Return what somebody thinks or says, as a fact: the sentence leaves it open."""
    at = _OPINION.match(text)
    if at is None or not _whole(text) or negated(at["who"]):
        return None
    new = sentence(at["fact"])
    return new if _stands(new, text) else None


_SAID_LAST = re.compile(
    r"^(?P<what>[^\"“”]{20,}?), (?P<who>(?:the )?[A-Z]?[\w .'-]{1,40}?) (?P<said>said|says|added|reported|announced)\.$"
)
_SAID_FIRST = re.compile(
    r"^(?P<who>[A-Z][\w .'-]{1,40}?) (?P<said>said|says|announced|reported|added) that (?P<what>[^\"“”]{20,})\.$"
)
_ACCORDING = re.compile(r"^According to (?P<who>[\w .'-]{2,40}?), (?P<what>[^\"“”]{20,})\.$")


def _lowered(text: str) -> str:
    first = text.split(" ", 1)[0]
    common = {
        "The",
        "A",
        "An",
        "He",
        "She",
        "It",
        "They",
        "We",
        "This",
        "These",
        "His",
        "Her",
        "There",
        "In",
        "Its",
        "Their",
        "That",
        "Some",
        "Many",
        "More",
        "At",
        "On",
        "No",
        "All",
    }
    return text[:1].lower() + text[1:] if first in common else text


def reported(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Report the same speech in another order of words."""
    at = _SAID_LAST.match(text) or _ACCORDING.match(text)
    if at and not _DEICTIC.search(at["what"]):
        who = at["who"][:1].upper() + at["who"][1:]
        return f"{who} said that {_lowered(at['what'])}."
    at = _SAID_FIRST.match(text)
    if at and not negated(at["who"]):
        who = _lowered(at["who"])
        if who.lower() not in {"he", "she", "they", "it"} and chance.random() < 0.5:  # noqa: PLR2004
            return f"According to {who}, {at['what']}."
        return sentence(f"{at['what']}, {who} said")
    return None


_NP = r"(?:the|a|an|his|her|their|its|The|A|An|His|Her|[A-Z][\w'’-]+)(?: [\w'’-]+){0,4}?"
_PASSIVE = re.compile(
    rf"^(?P<what>{_NP}) (?P<be>was|were) (?P<verb>[a-z]+) by (?P<who>(?:the |a |an |his |her |two |three )?[\w'’-]+(?: [A-Z][\w'’-]+| [a-z]+)?)"
    r"(?P<rest>(?: (?:in|on|at|during|after|for|from|to) [^,;]+)?\.)$"
)
_ACTIVE = re.compile(
    r"^(?P<who>(?:The |A |An )?[A-Z]?[\w'’-]+(?: [A-Z][\w'’-]+)?) (?P<verb>[a-z]+) (?P<what>(?:the|a|an|[A-Z][\w'’-]+)(?: [\w'’-]+){0,2}?)"
    r"(?P<rest>(?: (?:in|on|at|during|after|from) (?:\d{4}|[A-Z]\w+|the \w+))?\.)$"
)
_OBJECTS = {"him": "He", "her": "She", "them": "They", "me": "I", "us": "We", "it": "It"}
_SUBJECTS = {"He": "him", "She": "her", "They": "them", "I": "me", "We": "us"}


def passive(text: str, corpus: Corpus, _: random.Random) -> str | None:
    """Turn a passive clause with a doer into an active one, or the other way about."""
    if negated(text):
        return None
    at = _PASSIVE.match(text)
    if at:
        base = base_of_past(at["verb"], corpus.verbs) or _base_of_participle(at["verb"])
        if base is None or re.search(
            r"\b(?:which|that|who|was|were|is|and)\b", at["what"] + at["who"]
        ):
            return None
        return sentence(f"{at['who']} {past(base)} {_lowered(at['what'])}{at['rest']}")
    at = _ACTIVE.match(text)
    if at is None or at["who"] in {"It", "There", "This", "That"}:
        return None
    base = base_of_past(at["verb"], corpus.verbs)
    if base not in _TRANSITIVE:
        return None
    who = _SUBJECTS.get(at["who"], _lowered(at["who"]))
    be = "were" if re.search(r"(?<!s)s$", at["what"]) and not at["what"][0].isupper() else "was"
    if at["what"].startswith(("a ", "an ")):
        be = "was"
    if re.search(r"\b(?:in|on|at|to|of|with|for|from|and|who|that|up|out)\b", at["what"]):
        return None
    return sentence(f"{at['what']} {be} {participle(base)} by {who}{at['rest']}")


_TRANSITIVE = frozenset(
    listed(
        """write build win catch defeat beat attack invade kill visit open close sign discover invent
    found design publish buy sell steal break eat paint repair arrest rescue approve reject
    cancel accept destroy conquer direct produce record release accuse praise criticise
    criticize invite teach"""
    )
)


DONE = tuple(past(verb) for verb in sorted(_TRANSITIVE))


def _base_of_participle(form: str) -> str | None:
    return next((b for b in _TRANSITIVE if participle(b) == form), None)


_CONTRACTED = (
    (r"\b(is|are|was|were|has|have|had|does|do|did|would|could|should)n['’]t\b", r"\1 not"),
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
        r"^(On|In|At|During|After) ((?:the |last )?[\w ]{3,25}), (?=(?:the|a|he|she|it|they|[A-Z]\w+) )([^,;]+)\.$",
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
    options = []
    for pattern, new in _CONTRACTED:
        at = re.search(pattern, text)
        if at and new is None and _whole(text) and "(" not in text:
            options.append(sentence(at[3])[:-1] + f" {at[1].lower()} {at[2]}.")
        elif at and new is not None:
            options.append(re.sub(pattern, new, text, count=1))
    for at in re.finditer(r"(?<![\w-])[A-Za-z]+(?![\w-])", text):
        word = at.group().lower() if at.start() == 0 else at.group()
        if word in SYNONYMS:
            new_word = like(chance.choice(SYNONYMS[word]), at.group())
            options.append(put(text, at.start(), at.end(), new_word))
        elif word in _FIGURES and at.start() and text[at.end() : at.end() + 1] == " ":
            options.append(text[: at.start()] + str(_FIGURES[word]) + text[at.end() :])
    return chance.choice(options) if options else None
