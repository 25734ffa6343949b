"""Which lines and sentences of a page are in the document's own language.

Scripts decide first. Languages that share a script are told apart by the function words of their
packs, which is enough from about eight words on; a shorter line goes with its neighbours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from factcheck.core.document import Span
from factcheck.core.language import LanguagePack
from factcheck.core.sentence_boundaries import sentence_ends

__all__ = ["LanguagePart", "likely_language", "split_languages"]

# ISO 15924 codes and the letters of each script. Mixed scripts (Jpan) are made of these.
_LETTERS = {
    "Latn": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0300-\u036f",
    "Cyrl": "\u0400-\u052f",
    "Arab": "\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06fa-\u06ff\u0750-\u077f"
    "\ufb50-\ufdff\ufe70-\ufefc",
    "Hani": "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "Kana": "\u3041-\u30ff\u31f0-\u31ff",
    "Hang": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Hebr": "\u0591-\u05f4",
    "Deva": "\u0900-\u097f",
    "Beng": "\u0980-\u09ff",
    "Taml": "\u0b80-\u0bff",
    "Thai": "\u0e01-\u0e4e",
    "Geor": "\u10a0-\u10ff\u1c90-\u1cbf",
    "Armn": "\u0531-\u0587",
    "Ethi": "\u1200-\u137f",
    "Khmr": "\u1780-\u17d3",
    "Mymr": "\u1000-\u104f",
}
_RUN = re.compile(
    r"(?=[^\W\d_])(?:"  # most characters that begin no run are told by this alone
    + "|".join(f"(?P<{code}>[{letters}]+)" for code, letters in _LETTERS.items())
    + ")"
)
_PARTS_OF = {
    "Hans": ("Hani",),
    "Hant": ("Hani",),
    "Jpan": ("Kana", "Hani"),
    "Kore": ("Hang", "Hani"),
}
# Scripts without spaces: two letters are about one word.
_LETTERS_A_WORD = {"Hani": 2, "Kana": 2, "Thai": 4, "Khmr": 4, "Mymr": 4}

# Japanese prose has about as many kana as kanji; names in Chinese prose have a few.
_KANA_SHARE = 0.25

# Units: words. A name is no other language; a line of this many foreign words and no own one is.
_FOREIGN_WORDS = 4
# With own words among them: a sentence about a name against one that quotes a word.
_FOREIGN_WORDS_MIXED = 8
# Share of own words from which a line is its language's own, whatever names and titles it holds.
_OWN_SHARE = 0.25
# Function words that another language must be ahead by, and how many times over. On sentences of
# ten and more words of parallel news (en, fr, es, de) these call 0.01 % of them another language.
_AHEAD_BY = 2
_AHEAD_TIMES = 2.5
# Prose has this share, or so many, of function words; code and data have two or three by chance.
_GRAMMAR_SHARE = 0.2
_GRAMMAR_WORDS = 4

_QUOTES = re.compile('["“”„«»‹›「」『』]')


@dataclass(frozen=True, slots=True)
class LanguagePart:
    """A line or sentence; `language` is empty for the document's own, else what it is in."""

    span: Span
    language: str


def _scripts_of(pack: LanguagePack) -> tuple[str, ...]:
    return _PARTS_OF.get(pack.script, (pack.script,))


def _words_by_script(text: str, start: int, end: int) -> tuple[Counter[str], list[str]]:
    """Count words by script; also return the words that are written with spaces."""
    counts: Counter[str] = Counter()
    spaced: list[str] = []
    for run in _RUN.finditer(text, start, end):
        script = run.lastgroup or ""
        size = _LETTERS_A_WORD.get(script)
        if size:
            counts[script] += run.end() - run.start()
        else:
            counts[script] += 1
            spaced.append(run[0].lower())
    if counts["Kana"] > _KANA_SHARE * counts["Hani"]:  # Japanese; Chinese writes no kana
        counts["Kana"] += counts.pop("Hani", 0)
    for script, size in _LETTERS_A_WORD.items():
        counts[script] = -(-counts[script] // size)
    return counts, spaced


@cache
def _alphabet(function_words: frozenset[str]) -> frozenset[str]:
    """Return the letters beyond ASCII that a language's own words are written with."""
    return frozenset(char for word in function_words for char in word if not char.isascii())


def _speaks_for(word: str, pack: LanguagePack) -> bool:
    """Tell whether a word is a function word of a language, or has its accented letters."""
    function_words = pack.sentences.function_words
    if word in function_words or word.isascii():
        return word in function_words
    return _alphabet(function_words).issuperset(char for char in word if not char.isascii())


def _scores(spaced: list[str], packs: tuple[LanguagePack, ...]) -> tuple[float, ...]:
    """Count what speaks for each language; a word that several share counts for less."""
    scores = [0.0] * len(packs)
    for word in spaced:
        holders = [n for n, pack in enumerate(packs) if _speaks_for(word, pack)]
        for n in holders:
            scores[n] += 1 / len(holders)
    return tuple(scores)


@cache
def _only(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    return words - others


@cache
def _of_rivals(ours: frozenset[str], rivals: tuple[frozenset[str], ...]) -> frozenset[str]:
    """Return the function words of other languages that are none of one's own."""
    return frozenset().union(*rivals) - ours


def _duel(spaced: list[str], own: LanguagePack, rival: LanguagePack) -> tuple[int, int]:
    """Count the different words that speak for one of two languages and not for the other."""
    ours, theirs = own.sentences.function_words, rival.sentences.function_words
    different = frozenset(spaced)
    told = [
        (_speaks_for(word, own), _speaks_for(word, rival))
        for word in different
        if not word.isascii()
    ]
    plain = frozenset(filter(str.isascii, different))
    return (
        len(plain & _only(ours, theirs)) + sum(a and not b for a, b in told),
        len(plain & _only(theirs, ours)) + sum(b and not a for a, b in told),
    )


def likely_language(text: str, packs: tuple[LanguagePack, ...]) -> str | None:
    """Return which of some languages of one script a text is in, None where nothing tells."""
    _, spaced = _words_by_script(text, 0, len(text))
    scores = _scores(spaced, packs)
    best = max(scores, default=0.0)
    return packs[scores.index(best)].code if best and scores.count(best) == 1 else None


@dataclass(frozen=True, slots=True)
class _Judgement:
    """What a stretch of text is in: `language` as in `LanguagePart`; `sure` is False for names.

    `pure` is set where no sentence in it can be in another language.
    """

    language: str
    sure: bool
    pure: bool = False


_UNSURE = _Judgement("", sure=False)


def _judge(
    text: str, span: Span, own: LanguagePack, others: tuple[LanguagePack, ...]
) -> _Judgement:
    counts, spaced = _words_by_script(text, span.start, span.end)
    total = counts.total()
    own_words = sum(counts[script] for script in _scripts_of(own))
    foreign = total - own_words
    if own_words * 2 >= total:
        judgement, rival = _judge_by_words(spaced, own, others) if total else (_UNSURE, 0)
        return replace(judgement, pure=foreign < _FOREIGN_WORDS and rival < _AHEAD_BY)
    if own_words >= _OWN_SHARE * total:
        return _Judgement("", sure=True)
    script = max(counts, key=lambda code: 0 if code in _scripts_of(own) else counts[code])
    candidates = tuple(pack for pack in others if script in _scripts_of(pack))
    grammar = max(_scores(spaced, candidates), default=0.0) > _AHEAD_BY
    unspaced = script in _LETTERS_A_WORD
    enough = _FOREIGN_WORDS if own_words == 0 or unspaced else _FOREIGN_WORDS_MIXED
    if foreign >= enough or grammar:
        name = _name_of(text[span.start : span.end], script, candidates)
        return _Judgement(name, sure=True)
    return _UNSURE


def _name_of(text: str, script: str, candidates: tuple[LanguagePack, ...]) -> str:
    """Return the code of the language, or of its script where none of the table's is known."""
    if len(candidates) == 1:
        return candidates[0].code
    return likely_language(text, candidates) or script


def _judge_by_words(
    spaced: list[str], own: LanguagePack, others: tuple[LanguagePack, ...]
) -> tuple[_Judgement, int]:
    """Judge among languages of one script; also return how many words speak for a rival."""
    rivals = tuple(pack for pack in others if pack.script == own.script and pack.spaced)
    if not rivals or not own.spaced:
        return _Judgement("", sure=True), 0
    ours = own.sentences.function_words
    foreign = _of_rivals(ours, tuple(rival.sentences.function_words for rival in rivals))
    if foreign.isdisjoint(spaced) and all(map(str.isascii, spaced)):
        return _Judgement("", sure=not ours.isdisjoint(spaced)), 0
    duels = [(*_duel(spaced, own, rival), rival.code) for rival in rivals]
    most = max(theirs for _, theirs, _ in duels)
    grammar = min(_GRAMMAR_WORDS, _GRAMMAR_SHARE * len(set(spaced)))
    ahead = [
        (theirs - mine, code)
        for mine, theirs, code in duels
        if theirs >= max(mine + _AHEAD_BY, mine * _AHEAD_TIMES, grammar)
    ]
    if ahead:
        return _Judgement(max(ahead)[1], sure=True), most
    return _Judgement("", sure=all(mine > theirs for mine, theirs, _ in duels)), most


def _sentences(text: str, line: Span, pack: LanguagePack) -> Iterator[Span]:
    start = line.start
    for end in (*sentence_ends(text, line.start, line.end, pack.sentences), line.end):
        if start < end:
            yield Span(start, end)
        start = end


def _line_parts(
    text: str, line: Span, own: LanguagePack, others: tuple[LanguagePack, ...]
) -> tuple[tuple[Span, _Judgement], ...]:
    """Judge a line; split it where whole sentences outside quotation marks differ."""
    whole = _judge(text, line, own, others)
    if whole.pure or _QUOTES.search(text, line.start, line.end):
        return ((line, whole),)
    judged = [(s, _judge(text, s, own, others)) for s in _sentences(text, line, own)]
    if len({judgement.language for _, judgement in judged if judgement.sure}) <= 1:
        return ((line, whole),)
    parts: list[tuple[Span, _Judgement]] = []
    for span, judgement in judged:
        previous = parts[-1] if parts else None
        if previous and (not judgement.sure or judgement == previous[1]):
            parts[-1] = (Span(previous[0].start, span.end), previous[1])
        else:
            parts.append((span, judgement))
    return tuple(parts)


def _with_neighbours(judgements: list[_Judgement]) -> list[str]:
    """Give each unsure line the language of its nearest sure neighbours, where both agree."""
    after: list[str] = []
    following = None
    for judgement in reversed(judgements):
        following = judgement.language if judgement.sure else following
        after.append("" if following is None else following)
    languages = []
    before = None
    for judgement, following in zip(judgements, reversed(after), strict=True):
        before = judgement.language if judgement.sure else before
        agreed = following if before == following else ""
        languages.append(judgement.language if judgement.sure else agreed)
    return languages


def split_languages(
    text: str, lines: tuple[Span, ...], own: LanguagePack, others: tuple[LanguagePack, ...]
) -> tuple[LanguagePart, ...]:
    """Return the lines of a page, or parts of them, each with the language it is in.

    A page without any line in its own language is given back whole: it is not a mixed page, but
    a text in the wrong language, and other stages say so.
    """
    parts = [part for line in lines for part in _line_parts(text, line, own, others)]
    languages = _with_neighbours([judgement for _, judgement in parts])
    if not any(judgement.sure and not judgement.language for _, judgement in parts):
        return tuple(LanguagePart(span, "") for span, _ in parts)
    return tuple(
        LanguagePart(span, language) for (span, _), language in zip(parts, languages, strict=True)
    )
