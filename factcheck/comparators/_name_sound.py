"""How alike two written names sound, whatever their scripts.

A name keeps its consonants when it is written in another script: Duffy, دافي, Даффи and 达菲 are
all T F. Vowels, voicing and the many sibilants are not kept, so consonants are compared by class;
the letters after plain romanisation break ties between names with few consonants.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii
from rapidfuzz.distance import Indel, Levenshtein

from factcheck.comparators._name_letters import heard, reaches

__all__ = ["alike", "likeness", "nearness", "skeletons"]

# From this on (by number of consonants of the longer name) two names are taken for one. Measured on
# 4,000 person-name tokens a script (Arabic, Cyrillic, Han): random pairs reach it in 0.4 to 0.7 %,
# right pairs in 92 to 98 %, many of the others errors of the lists.
_ALIKE = (0.8, 0.75, 0.7, 0.63, 0.58, 0.56, 0.54)
_ALIKE_HAN = (0.8, 0.77, 0.69, 0.67, 0.65, 0.61, 0.56)
_ALIKE_LATIN = 0.75  # within one script; random pairs reach it in 0.07 %
_UNLIKE = 0.4  # likeness; below it are 0.4 % of the right pairs at most, and 90 % of random ones
# Scripts without a table of letters, by likeness alone: random pairs reach these in 0.3 to 1.3 %.
_ALIKE_UNHEARD = (0.75, 0.68, 0.66, 0.62, 0.58, 0.55, 0.52)
# How much the letters' likelihood weighs, and what brings the sum to the scale of likeness.
_HEARD_SHARE, _HEARD_MEAN = 0.25, 0.65

# English and other Latin spellings of one sound, applied in order; capitals are classes.
_SPELLINGS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"tsch|tch|sch|dzh|szcz|shch|sz|tz|ts|zh|sh|dg(?=[eiy])|dj|cc(?=[ei])|sc(?=[eiy])", "S"),
        (r"ph", "F"),
        (r"(?<=[aeiou])gh(?=t|$)", ""),
        (r"gh|ck|kh|qu|q", "K"),
        (r"th", "T"),
        (r"^kn", "N"),
        (r"x", "KS"),
        (r"c(?=[eiy])", "S"),
    )
)
_CLASSES = {
    "P": "bpбпبپ",
    "F": "fvвфفڤ",
    "K": "kgcгкكقغگک",
    "T": "tdтдتطثدذضظ",
    "S": "szjзсцчшщжجچشسصزژ",
    "L": "lrлрلر",
    "M": "mмم",
    "N": "nнن",
}
_CLASS = {letter: name for name, letters in _CLASSES.items() for letter in letters}
_CYRILLIC = re.compile(r"дж|тш|тч|тс|тц|дз")
_ARABIC = re.compile(r"تش|دج|تس")
# Pinyin: r stands for a foreign j as well as for r (若利韦 Jolivet), h for h, g and kh.
_PINYIN = (
    (re.compile(r"zh|ch|sh|[jqxzcs]"), "S"),
    (re.compile(r"ng|n"), "N"),
    (re.compile(r"[bp]"), "P"),
    (re.compile(r"[dt]"), "T"),
    (re.compile(r"[gk]"), "K"),
    (re.compile(r"[lr]"), "L"),
    (re.compile(r"f"), "F"),
    (re.compile(r"m"), "M"),
)
_MANY = 8  # readings of one name
_DOUBLE_NASAL = re.compile(r"N(?=[MN])")
_REPEATED = re.compile(r"(.)\1+")
_NOT_LETTER = re.compile(r"[^a-z]+")
_NOT_CLASS = re.compile(r"[^A-Z]+")


def _squeeze(classes: str) -> str:
    return _REPEATED.sub(r"\1", classes)


def _latin(word: str) -> set[str]:
    plain = _NOT_LETTER.sub("", anyascii(word).lower())
    # Spellings that stand for several sounds: Bach and Chris, George and Gerd, Juan and John.
    readings = {plain}
    if "ch" in plain:
        readings = {plain.replace("ch", sound) for sound in "SK"}
    if "ge" in plain or "gi" in plain or "gy" in plain:
        readings |= {re.sub("g(?=[eiy])", "S", reading) for reading in readings}
    if "j" in plain:
        readings |= {reading.replace("j", "") for reading in readings}
    if "w" in plain:  # Vyazemsky, Wjasemski
        readings |= {reading.replace("w", "v") for reading in readings}
    found = set()
    for reading in readings:
        for pattern, to in _SPELLINGS:
            reading = pattern.sub(to, reading)  # noqa: PLW2901 - one spelling after another
        found.add("".join(c if c.isupper() else _CLASS.get(c, "") for c in reading))
    return found


def _pinyin(word: str) -> set[str]:
    found = {""}
    for char in word:
        syllable = anyascii(char).lower()
        # j and q also stand for k and g before e and i: 艾金森 is Atkinson.
        ways = {syllable, "k" + syllable[1:]} if syllable[:1] in ("j", "q") else {syllable}
        classes = set()
        for way in ways:
            for pattern, to in _PINYIN:
                way = pattern.sub(to, way)  # noqa: PLW2901 - one spelling after another
            classes.add(_NOT_CLASS.sub("", way))
        found = {before + now for before in found for now in classes}
        if len(found) > _MANY:
            found = set(sorted(found)[:_MANY])
    # 汤姆 tang mu is Tom: before another nasal the first one only marks the vowel.
    return {_DOUBLE_NASAL.sub("", classes) for classes in found}


@lru_cache(maxsize=1 << 15)
def skeletons(word: str) -> tuple[str, ...]:
    """Return the consonants of a name by class, one string for each way to read its spelling.

    >>> skeletons("Duffy"), skeletons("دافي"), skeletons("达菲")
    (('TF',), ('TF',), ('TF',))
    """
    first = next((char for char in word if char.isalpha()), "")
    if "Ѐ" <= first <= "ӿ":
        found = {"".join(_CLASS.get(c, "") for c in _CYRILLIC.sub("ш", word.lower()))}
    elif "؀" <= first <= "ۿ":
        plain = _ARABIC.sub("ش", word)
        found = {"".join(_CLASS.get(c, "") for c in plain)}
        if "ج" in plain:  # g in Egypt, j elsewhere
            found.add("".join(_CLASS.get(c, "") for c in plain.replace("ج", "ك")))
    elif first >= "㐀":
        found = _pinyin(word)
    else:
        found = _latin(word)
    # Final ng is one sound, which other scripts write n: Yong, Ён.
    found |= {classes[:-1] for classes in found if classes.endswith("NK")}
    return tuple(sorted({_squeeze(classes) for classes in found}))


def _is_han(word: str) -> bool:
    return not word.isascii() and any("㐀" <= char <= "鿿" for char in word)


class _Form(NamedTuple):
    """What is compared of a word. `nasal` are its skeletons with one nasal for both, as in Han."""

    skeletons: tuple[str, ...]
    nasal: tuple[str, ...]
    letters: str
    han: bool
    longest: int


@lru_cache(maxsize=1 << 15)
def _form(word: str) -> _Form:
    found = skeletons(word)
    nasal = tuple(_squeeze(classes.replace("M", "N")) for classes in found)
    letters = _NOT_LETTER.sub("", anyascii(word).lower())
    return _Form(found, nasal, letters, _is_han(word), max(map(len, found)))


def likeness(one: str, other: str) -> float:
    """Return how alike two names sound, from 0 to 1.

    >>> likeness("Bakanov", "باكانوف") > 0.7 > 0.4 > likeness("Trump", "Морган")
    True
    """
    ours, theirs = _form(one), _form(other)
    # Mandarin syllables end in n and ng alone.
    han = ours.han or theirs.han
    ones, others = (ours.nasal, theirs.nasal) if han else (ours.skeletons, theirs.skeletons)
    if len(ones) == 1 and len(others) == 1:
        consonants = Levenshtein.normalized_similarity(ones[0], others[0])
    else:
        consonants = max(Levenshtein.normalized_similarity(a, b) for a in ones for b in others)
    return 0.5 * consonants + 0.5 * Indel.normalized_similarity(ours.letters, theirs.letters)


def nearness(one: str, other: str) -> float:
    """Return `likeness` amended by how likely the characters stand for the letters of a Latin name.

    From 0 to 1.65; the same as likeness where no table tells what characters stand for.
    """
    likely = heard(one, other)
    if likely is None:
        return likeness(one, other)
    return max(0.0, likeness(one, other) + _HEARD_SHARE * likely + _HEARD_MEAN)


@lru_cache(maxsize=1 << 16)
def alike(one: str, other: str, margin: float = 0.0) -> bool:
    """Tell whether two written names are surely one; `margin` asks for so much more likeness."""
    near = likeness(one, other) - margin
    if one.isascii() and other.isascii():  # one script: spelt alike, or with the same consonants
        return near >= _ALIKE_LATIN
    if near + margin < _UNLIKE:
        return False
    longest = max(_form(one).longest, _form(other).longest)
    floors = _ALIKE_HAN if _form(other).han else _ALIKE
    floor = floors[min(longest, len(floors) - 1)]
    told = reaches(one, other, (floor - near - _HEARD_MEAN) / _HEARD_SHARE)
    if told is None:
        return near >= _ALIKE_UNHEARD[min(longest, len(_ALIKE_UNHEARD) - 1)]
    return told
