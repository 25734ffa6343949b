"""Negate the main clause of an English sentence, or take its negation away."""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus
from factcheck.training.verbs import base_of_past, base_of_present, known, participle, past, present
from factcheck.training.wordlists import listed

__all__ = ["NEGATIVE", "SUBORDINATE", "free", "main_verb", "negated", "negation"]

SUBORDINATE = re.compile(
    r"\b(?:if|unless|whether|who|whom|whose|which|that|what|when|where|why|how|because|although"
    r"|though|while|until|since|than|as|before|after|let|or|nor)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"^(?:some|many|most|few|all|every|each|both|several|any|not|no|none|neither|a few|everyone"
    r"|everybody|everything|someone|somebody|one of|only|half|often|sometimes|there may)\b",
    re.IGNORECASE,
)
NEGATIVE = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|nowhere|hardly|scarcely|barely|rarely"
    r"|seldom|without|cannot|few|little|only|too)\b|n ?['’]t\b",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(
    r"(?P<aux>\b(?:is|are|was|were|am|will|would|can|could|should)\b|['’](?:re|m|ll)\b"
    r"|(?<=\b[Hh]e)['’]s\b|(?<=\b[Ss]he)['’]s\b)"
    r"(?! (?:just|merely|simply|also|even|already|all|always|only|so|too|to be found|no|at least"
    r"|once|sometimes|often|probably|about to|still|as|more|better)\b)(?= \w)(?! going to have to)"
)
_STILL = re.compile(r"\b(is|are|was|were) still (?=[a-z])")
_HAVE = re.compile(
    r"(?P<aux>\b(?:has|have|had)\b|['’]ve\b) (?P<next>(?:recently |already |been )?\w+)"
)
_SUBJECT = (
    r"^(?:[\"“]?(?:In \d{4},? |On \w+,? |However,? |Then |But |And )?)"
    r"(?P<subject>(?!(?:For|In|On|At|By|With|After|Before|When|If|As|To|From|Then|While|Since"
    r"|Although|Though|Because|But|And|So|What|Who|How|Why|Where|That|There|Let|Please|Never|Not|Having"
    r"|Being|Like)\b)(?:I|You|He|She|It|They|We|he|she|it|they|we|you"
    r"|(?!(?:The|This|That|These|My|Your|His|Her|Our|Their|An?)\b)[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}"
    r"|(?:The|This|That|These|My|Your|His|Her|Our|Their|A|An|the|his|her|my|a"
    r"|an) (?:[a-z-]+ ){ADJECTIVES}[a-z-]+))"
    r" (?P<verb>[a-z]+)\b(?P<rest>.*)$"
)
# A noun alone first: "The old man" and "The man left" begin alike.
_SUBJECTS = tuple(
    re.compile(_SUBJECT.replace("{ADJECTIVES}", count), re.DOTALL) for count in ("{0}", "{1}")
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
    return NEGATIVE.search(text) is not None


def free(text: str, end: int) -> bool:
    """Tell whether what ends here stands in the first main clause, free of any restriction."""
    before = text[:end]
    return not (SUBORDINATE.search(before) or _SOME.match(text) or negated(text))


def negation(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    """Negate the main clause, or take its negation away."""
    if text.rstrip(' "”').endswith("?") or '"' in text:
        return None
    undone = _affirm(text, corpus)
    if undone is not None:
        return undone
    still = _STILL.search(text)
    if still and free(text, still.start()):
        return text[: still.start()] + f"{still[1]} no longer " + text[still.end() :]
    return _with_do(text, corpus) or _with_not(text, corpus, chance)


def _with_not(text: str, corpus: Corpus, chance: random.Random) -> str | None:
    at = _AUXILIARY.search(text)
    if at and free(text, at.start()) and _simple(text[: at.start()]):
        if at["aux"] == "can":
            return text[: at.start()] + "cannot" + text[at.end() :]
        word = chance.choice(("not", "not", "never")) if at["aux"] == "would" else "not"
        return text[: at.end()] + f" {word}" + text[at.end() :]
    have = _HAVE.search(text)
    if have and free(text, have.start()) and _participle_like(have["next"], corpus):
        word = "never" if chance.random() < 0.4 and have["aux"] != "had" else "not"  # noqa: PLR2004  # mostly "not"
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


def main_verb(text: str, corpus: Corpus) -> tuple[re.Match[str], str, str] | None:
    """Return the subject and verb a sentence starts with, the verb's base form and tense."""
    for pattern in _SUBJECTS:
        found = _verb_after(pattern.match(text), text, corpus)
        if found is not None:
            return found
    return None


def _verb_after(
    at: re.Match[str] | None, text: str, corpus: Corpus
) -> tuple[re.Match[str], str, str] | None:
    if at is None or _SOME.match(at["subject"]) or negated(text) or _FINITE.search(at["subject"]):
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
    if subject in _PLURAL and known(verb) and subject in _SURE_SUBJECTS:
        return at, verb, "plain"
    return None


def _with_do(text: str, corpus: Corpus) -> str | None:
    found = main_verb(text, corpus)
    if found is None:
        return None
    at, base, tense = found
    support = {"past": "did not", "third": "does not", "plain": "do not"}[tense]
    return f"{text[: at.start('verb')]}{support} {base}{at['rest']}"


def _affirm(text: str, corpus: Corpus) -> str | None:
    negatives = NEGATIVE.findall(text)
    at = _UNDO.search(text)
    if at is None or len(negatives) != 1 or _POLAR.search(text[at.end() :]):
        return None
    if SUBORDINATE.search(text[: at.start()]) or re.match(r"^(?:Do|Don)\b", text):
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
