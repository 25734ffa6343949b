"""Change what an English sentence says of its facts: negation, opposites, outcome, modality."""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus, like, put
from factcheck.training.opposites import OPPOSITES, OUTCOMES
from factcheck.training.verbs import base_of_past, base_of_present, participle, past, present
from factcheck.training.wordlists import listed

__all__ = ["antonym", "comparative", "modality", "negated", "negation", "outcome", "strengthened"]

_SUBORDINATE = (
    r"\b(?:if|unless|whether|who|whom|whose|which|that|what|when|where|why|how|because|although"
    r"|though|while|until|since|than|as|before|after|let|or|nor)\b"
)
_BEHIND_SUBORDINATE = re.compile(_SUBORDINATE, re.IGNORECASE)
_SOME = re.compile(
    r"^(?:some|many|most|few|all|every|each|both|several|any|not|no|none|neither|a few|everyone"
    r"|everybody|everything|someone|somebody|one of|only|half|often|sometimes|there may)\b",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|nowhere|hardly|scarcely|barely|rarely"
    r"|seldom|without|cannot|few|little|only|too)\b|n['’]t\b",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(
    r"(?P<aux>\b(?:is|are|was|were|am|will|would|can|could|should)\b|['’](?:re|m|ll)\b"
    r"|(?<=\b[Hh]e)['’]s\b|(?<=\b[Ss]he)['’]s\b)"
    r"(?! (?:just|merely|simply|also|even|already|all|always|only|so|too|to be found|no|at least"
    r"|once|sometimes|often|probably|about to|still|as|more|better)\b)(?= \w)"
)
_STILL = re.compile(r"\b(is|are|was|were) still (?=[a-z])")
_HAVE = re.compile(
    r"(?P<aux>\b(?:has|have|had)\b|['’]ve\b) (?P<next>(?:recently |already |been )?\w+)"
)
_SUBJECT = re.compile(
    r"^(?:[\"“]?(?:In \d{4},? |On \w+,? |However,? |Then |But |And )?)"
    r"(?P<subject>I|You|He|She|It|They|We|he|she|it|they|we|you"
    r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
    r"|(?:The|This|That|These|My|Your|His|Her|Our|Their|A|An|the|his|her|my|a|an) (?:[a-z-]+ ){0,1}[a-z-]+)"
    r" (?P<verb>[a-z]+)\b(?P<rest>.*)$",
    re.DOTALL,
)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may)\b")
_PLURAL = frozenset(listed("""I You They We you they we These"""))
_SURE_SUBJECTS = frozenset(listed("""I You He She It They We he she it they we you"""))
_UNDO = re.compile(
    r"(?<=\w )(?P<do>did not|didn['’]t|does not|doesn['’]t|do not|don['’]t) (?P<verb>[a-z]+)\b"
    r"|\b(?P<aux>is|are|was|were|has|have|had|will|would|could|should|can)(?: not|n['’]t) (?=[a-z])"
    r"|\b(?P<can>cannot|can['’]t|won['’]t) (?=[a-z])|\b(?P<never>never) (?=[a-z])"
)
# Negation leaves its mark on these, so that it cannot just be taken away.
_POLAR = re.compile(
    r"\b(?:any\w*|ever|yet|either|at all|until|but|much|many|neither|nor|because|only|just|even"
    r"|necessarily|always|all|every\w*|long|as|so|too|really|both|to|anymore|mean|if|whether|unless"
    r"|matter|alone|bother|mind|think|seem|want|or|than)\b",
    re.IGNORECASE,
)


def negated(text: str) -> bool:
    """Tell whether a negation or restriction stands anywhere in the text."""
    return _NEGATIVE.search(text) is not None


def _free(text: str, end: int) -> bool:
    """Tell whether what ends here stands in the first main clause, free of any restriction."""
    before = text[:end]
    return not (_BEHIND_SUBORDINATE.search(before) or _SOME.match(text) or _NEGATIVE.search(text))


def negation(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Negate the main clause, or take its negation away."""
    if text.rstrip(' "”').endswith("?") or '"' in text:
        return None
    undone = _affirm(text, corpus)
    if undone is not None:
        return undone
    still = _STILL.search(text)
    if still and _free(text, still.start()):
        return text[: still.start()] + f"{still[1]} no longer " + text[still.end() :]
    at = _AUXILIARY.search(text)
    with_do = _with_do(text, corpus)
    if with_do is not None:
        return with_do
    if at and _free(text, at.start()) and _simple(text[: at.start()]):
        if at["aux"] == "can":
            return text[: at.start()] + "cannot" + text[at.end() :]
        word = chance.choice(("not", "not", "never")) if at["aux"] == "would" else "not"
        return text[: at.end()] + f" {word}" + text[at.end() :]
    have = _HAVE.search(text)
    if have and _free(text, have.start()) and _participle_like(have["next"], corpus):
        word = "never" if chance.random() < 0.4 and have["aux"] != "had" else "not"  # noqa: PLR2004
        return text[: have.end("aux")] + f" {word}" + text[have.end("aux") :]
    return None


def _simple(before: str) -> bool:
    """Tell whether the stretch before a verb can be a subject with no other verb in it."""
    return len(before.split()) <= 8 and ";" not in before  # noqa: PLR2004  # longer hides clauses


def _participle_like(word: str, corpus: Corpus) -> bool:
    last = word.rsplit(maxsplit=1)[-1]
    if last == "been" or word.startswith("been "):
        return True
    base = base_of_past(last, corpus.verbs)
    if base is not None and participle(base) == last:
        return True
    return last.endswith("n") and last in _PARTICIPLES


_PARTICIPLES = frozenset(
    listed(
        """taken given seen known written spoken broken chosen driven eaten fallen forgotten frozen
    gone grown hidden ridden risen shaken shown stolen thrown worn drawn become begun come run"""
    )
)


def _main_verb(text: str, corpus: Corpus) -> tuple[re.Match[str], str, str] | None:
    """Return the subject and verb a sentence starts with, the verb's base form and tense."""
    at = _SUBJECT.match(text)
    if at is None or _SOME.match(at["subject"]) or _NEGATIVE.search(text):
        return None
    verb, subject = at["verb"], at["subject"]
    base = base_of_past(verb, corpus.verbs)
    sure = subject in _SURE_SUBJECTS or (
        base is not None and past(base) != participle(base) and past(base) == verb
    )
    if not sure and (
        _FINITE.search(at["rest"].split(",")[0])
        or re.match(r" (?:by|,|and|or)\b", at["rest"])
        or not re.match(r" (?:the|a|an|his|her|their|its|my|to|that|in|on|\d|[A-Z])", at["rest"])
    ):
        return None
    if base is not None and verb not in {"had", "used", "let", "got", "said"}:
        return at, base, "past"
    third = base_of_present(verb, corpus.verbs) if subject not in _PLURAL else None
    if third is not None and third not in {"have", "be"} and sure:
        return at, third, "third"
    if subject in _PLURAL and verb in corpus.verbs and subject in _SURE_SUBJECTS:
        return at, verb, "plain"
    return None


def _with_do(text: str, corpus: Corpus) -> str | None:
    found = _main_verb(text, corpus)
    if found is None:
        return None
    at, base, tense = found
    support = {"past": "did not", "third": "does not", "plain": "do not"}[tense]
    return f"{text[: at.start('verb')]}{support} {base}{at['rest']}"


def _affirm(text: str, corpus: Corpus) -> str | None:
    negatives = _NEGATIVE.findall(text)
    at = _UNDO.search(text)
    if at is None or len(negatives) != 1 or _POLAR.search(text[at.end() :]):
        return None
    if _BEHIND_SUBORDINATE.search(text[: at.start()]) or re.match(r"^(?:Do|Don)\b", text):
        return None
    before, after = text[: at.start()], text[at.end() :]
    if at["do"]:
        verb, kind = at["verb"], at["do"][:4].strip().replace("'", "").replace("’", "")
        if verb not in corpus.verbs and base_of_past(past(verb), corpus.verbs) != verb:
            return None
        kind = kind.removesuffix("n")
        form = {"did": past, "does": present}.get(kind, str)(verb)
        return before + form + after
    if at["never"]:
        word = re.match(r"[a-z]+", after)
        had = re.search(r"\b(?:has|have|had|is|was|were|are|['’]ve) $", before)
        return before + ("" if had or word is None else "often ") + after
    return before + (at["aux"] or {"w": "will"}.get(at["can"][0], "can")) + " " + after


def _opposed(text: str, table: dict[str, tuple[str, ...]], chance: random.Random) -> str | None:
    found = []
    for at in re.finditer(r"(?<![\w'’-])[A-Za-z]+(?:-[a-z]+)?(?![\w'’-])", text):
        word = at.group() if at.start() else at.group().lower()
        if word not in table or _NEGATIVE.search(text, max(0, at.start() - 25), at.start()):
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
    r"\b(?:high school|years? old|months? old|how old|how long|how many|as long as|so long|no longer"
    r"|long ago|for long|old age|at first|first of all|first name|last name|at last|at best|best known"
    r"|better known|at least|more or less|day after day|day by day|every day|these days|each other"
    r"|same time|all day|one day|the day|good morning|good night|good evening|good luck|good-bye"
    r"|good for you|in common|have in common|public health|in public|middle east|far east|north korea|south korea"
    r"|north america|south america|south africa|latest news|short of|in short|large number|poor thing|right now|all right|right away"
    r"|early on|sooner or later|great deal|good deal|passed away|pass away|passed on|left over|left for|is left|are left|was left"
    r"|hot dog|hard drive|black hole|white house|first lady|fall asleep|fell asleep|fall in love|fell in love|support group|deep sea"
    r"|last (?:night|week|month|year|time|summer|winter|monday|friday|one)|lost (?:in|by|of)|up and down|present|met (?:with|the|a|him|her|my|up)"
    r"|grew up|grow up|growing up|raised in|raised by|was born|born in|man-made|young people|late (?:for|in|to)|full of|sold out|build up|saved as"
    r"|kept (?:on|in|a|his|her)|broke (?:out|into|up|down|off)|found (?:that|out|in|it|to)|passed (?:by|the|through|from)|remained|stayed (?:in|at|on)"
    r"|won(?: the| a)? (?:prize|award|medal|lottery|bronze|silver|gold)|fire|single|answer|question|answered|questions|answers|defeated by|beat)\b",
    re.IGNORECASE,
)


def antonym(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Put the opposite in the place of a word."""
    return None if text.endswith("?") else _opposed(text, OPPOSITES, chance)


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
    see look lie stand"""
    )
)


def _failing(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    if _NEGATIVE.search(text):
        return None
    for pattern, others in _TRYING:
        at = re.search(pattern, text)
        if at:
            return text[: at.start()] + chance.choice(others) + text[at.end() :]
    found = _main_verb(text, corpus)
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
    (r"\bbefore (?=\w)", ("after",)),
    (r"\bafter (?=\w)", ("before",)),
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
    if _NEGATIVE.search(text):
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


_MODAL = (
    (r"\bmust (?!have|not|be )(?=[a-z])", ("need not ", "must not ")),
    (r"\b(?:has|have) to (?=[a-z])", ("must not ",)),
    (r"\bhad to (?=[a-z])", ("did not have to ",)),
    (r"\b(?:is|are) allowed to\b", ("is forbidden to",)),
    (r"\bneed not (?=[a-z])", ("must ",)),
    (r"\bmust not (?=[a-z])", ("should ",)),
    (r"\bcannot (?=[a-z])", ("can ",)),
    (r"\b(?:is|are|was|were) unable to\b", ("be able to",)),
    (r"\b(?:is|are|was|were) required to\b", ("be not required to",)),
)
_WILL = re.compile(r"\bwill (?P<verb>[a-z]+)\b")
_NO_BASE = frozenset(
    listed("""not be never also probably soon have no always ever still only now then continue""")
)


def modality(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Turn a duty or permission around, or report as done what is still to come."""
    if _BEHIND_SUBORDINATE.search(text) or _POLAR.search(text.split(" to ", maxsplit=1)[0]):
        return None
    options = []
    for pattern, others in _MODAL:
        at = re.search(pattern, text)
        if at:
            new = chance.choice(others)
            verb = at.group().split()[0]
            if new.startswith("be "):
                new = verb + new[2:]
            if new == "is forbidden to":
                new = verb + " forbidden to"
            options.append(text[: at.start()] + new + text[at.end() :])
    at = _WILL.search(text)
    if at and at["verb"] in corpus.verbs - _NO_BASE and re.search(r"\w $", text[: at.start()]):
        has = "has" if re.search(r"\b(?:[Hh]e|[Ss]he|[Ii]t) $", text[: at.start()]) else None
        verb = f"{has} already {participle(at['verb'])}" if has else f"already {past(at['verb'])}"
        if not re.search(r"\b(?:tomorrow|next|soon|tonight|in the future|always|would)\b", text):
            options.append(text[: at.start()] + verb + text[at.end() :])
    return chance.choice(options) if options else None


_WEAK = re.compile(
    r"\b(?:may|might|could) (?P<modal>[a-z]+)\b"
    r"|\b(?:wants?|wanted|hopes?|hoped|plans?|planned|intends?|intended|tries|tried|is expected"
    r"|are expected|was expected|is likely|are likely|is supposed|was supposed|needs?|is going"
    r"|has promised|has decided|decided|threatened|threatens|offered|was asked|was told) to (?P<plan>[a-z]+)\b"
)


def strengthened(text: str, corpus: Corpus, _: random.Random) -> str | None:
    """Report as done what may be, or is only planned: the sentence does not say so."""
    at = _WEAK.search(text)
    if at is None or _NEGATIVE.search(text) or text.endswith("?"):
        return None
    verb = at["modal"] or at["plan"]
    if _BEHIND_SUBORDINATE.search(text[: at.start()]):
        return None
    if verb == "be":
        plural = re.search(r"(?:\b(?:[Tt]hey|[Ww]e|[Yy]ou)|(?<!s)s) $", text[: at.start()])
        form = "were" if plural else "was"
        return text[: at.start()] + form + text[at.end() :]
    if verb not in corpus.verbs or verb in {"have", "not"}:
        return None
    return text[: at.start()] + past(verb) + text[at.end() :]
