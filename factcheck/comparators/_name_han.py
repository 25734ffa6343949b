"""Names in Han characters: foreign ones written by sound, and Chinese ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.comparators._name_evidence import Evidence, Syllable
from factcheck.comparators._name_sound import alike
from factcheck.comparators._name_spans import Places
from factcheck.comparators._name_text import fold

__all__ = ["DOTS", "TWO_NAMES", "find_sound", "is_pinyin"]

# Syllables of Mandarin in pinyin, by initials.
_PINYIN = re.compile(
    r"(?:[bpmf](?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing|u)"
    r"|[dtnl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|v|ui|uo|uan|ue|un)"
    r"|[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)"
    r"|[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)"
    r"|(?:zh|ch|sh|[rzcs])(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)"
    r"|y(?:a|e|ao|ou|an|ang|i|in|ing|ong|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)"
    r"|a|ai|ao|an|ang|e|ei|en|er|o|ou)+$"
)
DOTS = "·•・‧"
TWO_NAMES = 5  # a run of so many characters may hold a given and a family name
_LONGEST = 12  # characters of a transcribed word: of 61,000 tokens one is longer
_BOTH = 2  # edges
_PART = 0.06  # how much more alike a part of a run must be than a whole one
_STRAY = 2  # characters of a neighbouring word that may be caught on one side


def is_pinyin(name: str) -> bool:
    """Tell whether a word can be read as pinyin.

    >>> is_pinyin("Zhang"), is_pinyin("Kejian"), is_pinyin("Trump"), is_pinyin("Shinzo")
    (True, True, False, False)
    """
    return _PINYIN.match(fold(name)) is not None


def _stretches(evidence: Evidence) -> Iterator[Sequence[Syllable]]:
    """Yield runs of characters used to write foreign sounds, outside of well-known names."""
    sounds = evidence.pack.names.transcribing if evidence.pack else ""
    known = Places((hit.start, hit.end) for hit in evidence.hits if not hit.weak)
    run: list[Syllable] = []
    for syllable in evidence.syllables:
        fits = syllable.char in sounds and not known.overlap(syllable.at, syllable.at + 1)
        if run and not (fits and syllable.at == run[-1].at + 1):
            yield run
            run = []
        if fits:
            run.append(syllable)
    if run:
        yield run


def _read_as(token: str, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """Yield where a pinyin token stands: one character, or two or three together."""
    folded = fold(token)
    found = evidence.syllables
    for at in range(len(found)):
        read = ""
        for end in range(at, min(at + 3, len(found))):
            if found[end].at != found[at].at + end - at:
                break
            read += found[end].sound
            if read == folded:
                yield found[at].at, found[end].at + 1


def find_sound(token: str, tokens: Sequence[str], evidence: Evidence) -> Iterator[tuple[int, int]]:
    """Yield where a token of a name stands in Han: in pinyin, or transcribed by sound."""
    if all(is_pinyin(part) for part in tokens):
        read = list(_read_as(token, evidence))
        surnames = evidence.pack.names.surnames if evidence.pack else frozenset()
        for start, end in read:
            # One syllable alone is everywhere: it must be a family name.
            if end - start > 1 or evidence.text[start] in surnames:
                yield start, end
        if read:
            return
    for run in _stretches(evidence):
        for at, end in _windows(run, evidence.text):
            written = "".join(syllable.char for syllable in run[at:end])
            if alike(token, written, 0.0 if end - at == len(run) else _PART):
                yield run[at].at, run[end - 1].at + 1


def _windows(run: Sequence[Syllable], text: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a run of transcribing characters that may be one name.

    A part of a dotted name is one whole. Elsewhere a run may hold a character or two of the words
    on either side, and a long one a given and a family name.
    """
    size = len(run)
    before, after = text[max(0, run[0].at - 1) : run[0].at], text[run[-1].at + 1 : run[-1].at + 2]
    left = 0 if before and before in DOTS else _STRAY
    right = 0 if after and after in DOTS else _STRAY
    # Every part begins near the run's beginning, or ends near its end.
    starts = sorted({*range(min(size, left + 1)), *range(max(0, size - _LONGEST), size)})
    for at in starts:
        for end in range(at + 1, min(size, at + _LONGEST) + 1):
            if end - at == 1 and (size > 1 or (left and right)):
                continue
            edges = (at <= left) + (end >= size - right)
            if edges == _BOTH or (edges and size >= TWO_NAMES and (at == 0 or end == size)):
                yield at, end
