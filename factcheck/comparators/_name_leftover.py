"""Words that are no mention of a name, yet may be what a name of the claim was replaced by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from anyascii import anyascii

from factcheck.comparators._name_evidence import Evidence
from factcheck.comparators._name_lexicon import has, lexicon
from factcheck.comparators._name_spans import Places
from factcheck.comparators._name_text import Word
from factcheck.comparators._name_uncased import called, han_rest, transcribed
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention

__all__ = ["leftovers", "loose_words", "spoken_of"]

_SHORTEST = 3  # letters; of a Latin name in a text of another script


def loose_words(evidence: Evidence) -> list[Word]:
    """Return the capitalised words of a claim that are neither grammar nor titles."""
    lists = lexicon(evidence.pack) if evidence.pack else None
    return [
        word
        for word in evidence.words
        if word.capital
        and len(word.fold) >= _SHORTEST
        and (lists is None or not (word.fold in lists.plain or has(lists.titles, word)))
    ]


def spoken_of(mention: Mention, evidence: Evidence) -> bool:
    """Tell whether a name begins a sentence, or has a title or a verb of saying beside it."""
    if evidence.pack is None:
        return False
    lists = lexicon(evidence.pack)
    before = [word for word in evidence.words if word.end <= mention.start][-1:]
    if any(word.initial for word in evidence.words if word.start == mention.start):
        return True
    after = [word for word in evidence.words if word.start >= mention.end][:1]
    return any(has(lists.titles, word) for word in before) or any(
        word.fold in lists.speech for word in (*before, *after)
    )


def _foreign(evidence: Evidence, at: int, pack: LanguagePack, *, spoken: bool) -> bool:
    """Tell whether a word in a script without capitals is rather a name than a word."""
    word = evidence.words[at]
    if not word.fold.isascii():
        if pack.script != "Arab":
            return False
        return transcribed(word, pack) or (spoken and called(evidence.words, at, pack))
    lists = lexicon(pack)
    long = len(word.fold) >= _SHORTEST and not word.acronym
    known = word.fold in lists.plain or has(lists.titles, word) or has(lists.translated, word)
    return long and word.capital and not known


def _cased(evidence: Evidence, at: int, pack: LanguagePack) -> bool:
    """Tell whether a capitalised word is rather a name that nothing but its place tells.

    It begins a sentence, or stands where a speaker does in German, whose nouns all have capitals.
    """
    word, lists = evidence.words[at], lexicon(pack)
    if not word.capital or word.acronym or len(word.fold) < _SHORTEST or word.fold in lists.plain:
        return False
    known = (lists.titles, lists.translated, lists.organisation_heads, lists.place_heads)
    if any(has(listed, word) for listed in known):
        return False
    before = evidence.words[at - 1] if at else None
    if before is not None and word.gap in (" ", "-"):
        quoted = before.fold in lists.quoting or before.fold in lists.speech
        return quoted or before.fold in lists.honorifics
    return word.initial


def leftovers(
    evidence: Evidence, found: Sequence[Mention], kind: str, *, spoken: bool
) -> Iterator[Mention]:
    """Yield the words of a text that may be names and are no mentions.

    `spoken`: the claim has a title or a verb of saying beside its name, or begins with it; a word
    that has one in an Arabic text too is then taken for a name more easily, and one that begins a
    sentence in a script with capitals.
    """
    pack = evidence.pack
    if pack is None:
        return
    uncased = pack.script in {"Arab", "Hani"}
    if not (uncased or spoken):
        return
    taken = Places((mention.start, mention.end) for mention in found)
    if pack.script == "Hani":
        for start, end in han_rest(evidence.plain, taken, pack.names):
            yield _named(evidence, start, end, (evidence.plain[start:end],), kind)
    run: list[Word] = []
    for at, word in enumerate(evidence.words):
        free = word.start in evidence.candidates and not taken.overlap(word.start, word.end)
        if uncased:
            fits = free and _foreign(evidence, at, pack, spoken=spoken)
        else:
            fits = free and _cased(evidence, at, pack)
        if run and not (fits and word.gap in (" ", "-")):
            yield _mention(evidence, run, kind)
            run = []
        if fits:
            run.append(word)
    if run:
        yield _mention(evidence, run, kind)


def _mention(evidence: Evidence, run: Sequence[Word], kind: str) -> Mention:
    return _named(evidence, run[0].start, run[-1].end, tuple(word.text for word in run), kind)


def _named(evidence: Evidence, start: int, end: int, tokens: tuple[str, ...], kind: str) -> Mention:
    value = NameValue(tokens, Sort.UNKNOWN, sounded=True)
    written = evidence.text[start:end]
    return Mention(kind, written, start, end, anyascii(written), value, value.sort.shown)
