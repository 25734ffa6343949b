"""Parts of an English sentence that it entails: fewer details, one clause of two, a known fact.

"X said that Y" is not taken to say Y: who reports need not be right. Only verbs that hold their
clause for true (know, realise, discover) give it up; "X thinks that Y" leaves Y open. Of Y as a
claim beside "X said that Y" no example is made at all.
"""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus, sentence
from factcheck.training.gazetteer import MONTHS, WEEKDAYS
from factcheck.training.negation import negated
from factcheck.training.verbs import IRREGULAR_PASTS

__all__ = ["RESTRICTED", "half", "known_fact", "last_detail", "opinion", "shortened", "whole"]

_CLAUSE_WORDS = 4
_DETAIL_LENGTH = 70
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
        rf"(?<=[a-z\d]),? on (?:{_DAY})(?:,? (?:{_MONTH}) \d{{1,2}})?(?:,? \d{{4}})?,?(?= [a-z]"
        rf"|\.$)"
    ),
    re.compile(
        rf" on (?:\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}})(?:,? \d{{4}})?,?(?= [a-z]|\.$)"
    ),
    re.compile(rf"(?<=[a-z]) in (?:(?:{_MONTH}) (?:of )?)?(?:1[5-9]|20)\d\d,?(?= [a-z]|\.$)"),
    re.compile(r"(?<=[a-z]) (?:this|last) (?:morning|week|month|year|night)(?=\.$)"),
    re.compile(r"(?<=[a-z]) (?:yesterday|again|recently|immediately|together|suddenly)(?=\.$)"),
    re.compile(r"(?<=[a-z]) (?:in|at|near) (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?=\.$)"),
    re.compile(
        r"(?<=[a-z]) (?:for|during|throughout) (?:the )?(?:\w+ ){1,2}(?:years|months|weeks|days"
        r"|hours|minutes)(?=\.$)"
    ),
    re.compile(
        r"(?<=[a-z]) (?:with|without|at|near|behind|under|beside|outside|inside) (?:the|a|an|his"
        r"|her|their|my|its) (?:[a-z]+ )?[a-z]+(?=\.$)"
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
        rf"^(?:On|In|By|During|At|After|Following|Since|Despite|With|According to|As|Because of"
        rf"|Due to|While|When|Although|Before|Until|For|From|Under|Like|Unlike"
        rf"|Since) [^,;]+, (?!and\b|or\b|(?:{_MONTH}|{_DAY})\b|\d)"
    ),
    re.compile(r"^(?:And|But|So|Yes|No|Well|Oh),? "),
    re.compile(r"^(?:Yesterday|Today|Last \w+|Recently|Earlier|This \w+|Once), "),
)
# What a cut must not leave behind: a dangling word, an open quotation, a lonely limit.
_DANGLING = re.compile(
    r"\b(?:the|a|an|of|to|in|on|at|by|with|for|and|or|but|that|which|who|as|from|than|is|are|was"
    r"|were|be|has|have|had|into|between|both|either|not|so|such|if|because|more|less|too|like)\.$"
)
RESTRICTED = re.compile(
    r"\b(?:if|unless|only|whether|until|would|could|should|might|no|nobody|nothing|none|never"
    r"|every|all"
    r"|most|few|hardly|without|any|neither|nor|rarely|seldom|too|so|such|or|said that|says|thinks?"
    r"|wish|let)\b"
    r"|n['’]t\b|\bnot\b|\?",
    re.IGNORECASE,
)


def whole(text: str) -> bool:
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
        and (_VERB.search(new) is not None or not IRREGULAR_PASTS.isdisjoint(words))
    )


_VERB = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|do|does|did"
    r"|said"
    r"|went|came|took|made|got|gave|saw|left|became|began|won|lost|told|found|held|met|put|kept|ran"
    r"|wrote|knew|felt|brought|bought|sent|built|led|grew|fell|rose|spoke|stood|[a-z]{2,}ed)\b"
    r"|['’](?:s|m|re|ve)\b"
)


def last_detail(text: str) -> str | None:
    """Return the detail that a sentence ends with, to be added to another."""
    if not whole(text):
        return None
    for pattern in _DETAILS:
        for at in pattern.finditer(text):
            if at.end() == len(text) - 1 and at.end() - at.start() < _DETAIL_LENGTH:
                return at.group()
    return None


def shortened(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Leave out a detail, an apposition, a clause."""
    if not whole(text):
        return None
    cut = text
    for _round in range(chance.choice((1, 1, 2, 3))):
        options = [
            (m.start(), m.end())
            for p in _DETAILS
            for m in p.finditer(cut)
            if not RESTRICTED.search(cut[: m.start()])
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


_TOLD = re.compile(r", [\w ]{1,30}\b(?:said|says|told|added|wrote|explained)\b")


def half(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Keep one of two joined main clauses."""
    if not whole(text):
        return None
    found = [m for m in _JOINED.finditer(text) if not RESTRICTED.search(text[: m.start()])]
    if not found:
        return None
    at = chance.choice(found)
    first, second = text[: at.start()], text[at.end() :]
    if _TOLD.search(text) or "," in first or re.search(r"\b(?:between|both|either|from)\b", first):
        return None
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


_FACTIVE = re.compile(
    r"^(?P<who>[^,;]{2,40}?) (?:knew|knows|realised|realized|discovered|noticed|learned|found out"
    r"|remembered|forgot|regrets|is aware|was aware) that (?P<fact>[^;]+)$"
)
_OPINION = re.compile(
    r"^(?P<who>[^,;]{1,40}?) (?:(?<!I )thinks?|(?<!I )thought|(?<!I )believes?|believed|claims?"
    r"|claimed|hopes?|hoped|fears?|feared"
    r"|doubts?|doubted|suspects?|suspected|suggests?|suggested|insists?|insisted|alleged|dreamed"
    r"|assumed"
    r"|predicts?|predicted|argues?|argued) that (?P<fact>[^;]+)$"
)


def known_fact(text: str, _: Corpus, chance: random.Random) -> str | None:  # noqa: ARG001  # as all ways
    """Return the fact that somebody knows."""
    at = _FACTIVE.match(text)
    if (
        at is None
        or not whole(text)
        or negated(at["who"])
        or re.search(r"\b(?:if|when|who|those|some)\b", at["who"], re.IGNORECASE)
    ):
        return None
    new = sentence(at["fact"])
    return new if _stands(new, text) else None


def opinion(text: str, _: Corpus, chance: random.Random) -> str | None:  # noqa: ARG001  # as all ways
    """Return what somebody thinks or says, as a fact: the sentence leaves it open."""
    at = _OPINION.match(text)
    if at is None or not whole(text) or negated(at["who"]) or at["who"] in {"I", "We"}:
        return None
    if " be " in at["fact"] and not re.search(
        r"\b(?:will|would|can|could|may|might|must|should|to) be ", at["fact"]
    ):
        return None
    new = sentence(at["fact"])
    return new if _stands(new, text) else None
