"""Change how sure, how free or how bound an English sentence says something is."""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus
from factcheck.training.negation import SUBORDINATE, negated
from factcheck.training.verbs import known, participle, past
from factcheck.training.wordlists import listed

__all__ = ["modality", "strengthened"]

_MODAL = (
    (r"\bmust (?!have|not|be |say|admit|confess)(?=[a-z])", ("need not ", "must not ")),
    (r"(?<!ll )(?<!to )(?<!uld )(?<!things I )\b(?:has|have) to (?=[a-z])", ("must not ",)),
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


_TWICE = re.compile(
    r"n ?['’]t\b|\b(?:afraid|hope|sure|think|never|no|nobody|nothing|all|to not|only|may|might"
    r"|without|cannot help"
    r"|few|always|hardly)\b",
    re.IGNORECASE,
)


def modality(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Turn a duty or permission around, or report as done what is still to come."""
    if SUBORDINATE.search(text) or _TWICE.search(text):
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
    # What you will do is a rule as often as a forecast.
    at = None if re.search(r"\b[Yy]ou will\b", text) else _WILL.search(text)
    if (
        at
        and known(at["verb"])
        and at["verb"] not in _NO_BASE
        and re.search(r"\w $", text[: at.start()])
    ):
        has = "has" if re.search(r"\b(?:[Hh]e|[Ss]he|[Ii]t) $", text[: at.start()]) else None
        verb = f"{has} already {participle(at['verb'])}" if has else f"already {past(at['verb'])}"
        if not re.search(r"\b(?:tomorrow|next|soon|tonight|in the future|always|would)\b", text):
            options.append(text[: at.start()] + verb + text[at.end() :])
    return chance.choice(options) if options else None


_WEAK = re.compile(
    r"\b(?:may|might|could) (?P<modal>[a-z]+)\b"
    r"|\b(?:wants?|wanted|hopes?|hoped|plans?|planned|intends?|intended|tries|tried|is expected"
    r"|are expected|was expected|is likely|are likely|is supposed|was supposed|needs?"
    r"|has promised|threatened|threatens|offered|was asked|was told) to (?P<plan>[a-z]+)\b"
)


def strengthened(text: str, _: Corpus, chance: random.Random) -> str | None:  # noqa: ARG001  # as all ways
    """Report as done what may be, or is only planned: the sentence does not say so."""
    at = _WEAK.search(text)
    if at is None or negated(text) or text.endswith("?"):
        return None
    if re.search(r"\b(?:if|wish|[Yy]ou may|unless|as long as)\b", text):
        return None
    verb = at["modal"] or at["plan"]
    if SUBORDINATE.search(text[: at.start()]):
        return None
    if verb == "be":
        plural = re.search(r"(?:\b(?:[Tt]hey|[Ww]e|[Yy]ou)|(?<!s)s) $", text[: at.start()])
        form = "were" if plural else "was"
        return text[: at.start()] + form + text[at.end() :]
    if not known(verb) or verb in {"have", "not"}:
        return None
    return text[: at.start()] + past(verb) + text[at.end() :]
