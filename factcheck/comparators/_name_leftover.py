"""Words that are no mention of a name, yet may be what a name of the claim was replaced by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from anyascii import anyascii

from factcheck.comparators._name_evidence import Evidence
from factcheck.comparators._name_lexicon import has, lexicon
from factcheck.comparators._name_spans import Places
from factcheck.comparators._name_text import Word
from factcheck.comparators._name_uncased import transcribed
from factcheck.comparators._name_value import NameValue, Sort
from factcheck.core.language import LanguagePack
from factcheck.core.value import Mention

__all__ = ["leftovers"]

_SHORTEST = 3  # letters; of a Latin name in a text of another script


def _foreign(word: Word, pack: LanguagePack) -> bool:
    """Tell whether a word in a script without capitals is rather a name than a word."""
    if not word.fold.isascii():
        return pack.script == "Arab" and transcribed(word, pack)
    lists = lexicon(pack)
    long = len(word.fold) >= _SHORTEST and not word.acronym
    return long and word.capital and word.fold not in lists.plain and not has(lists.titles, word)


def leftovers(evidence: Evidence, found: Sequence[Mention], kind: str) -> Iterator[Mention]:
    """Yield the words of a text in Han or Arabic script that may be names and are no mentions."""
    pack = evidence.pack
    if pack is None or pack.script not in {"Arab", "Hani"}:
        return
    taken = Places((mention.start, mention.end) for mention in found)
    run: list[Word] = []
    for word in evidence.words:
        free = word.start in evidence.candidates and not taken.overlap(word.start, word.end)
        fits = free and _foreign(word, pack)
        if run and not (fits and word.gap in (" ", "-")):
            yield _mention(evidence, run, kind)
            run = []
        if fits:
            run.append(word)
    if run:
        yield _mention(evidence, run, kind)


def _mention(evidence: Evidence, run: Sequence[Word], kind: str) -> Mention:
    start, end = run[0].start, run[-1].end
    value = NameValue(tuple(word.text for word in run), Sort.UNKNOWN, sounded=True)
    written = evidence.text[start:end]
    return Mention(kind, written, start, end, anyascii(written), value, value.sort.shown)
