"""Code-switching: some words of an English text in another language, its meaning unchanged."""

from __future__ import annotations

import gzip
import random
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from factcheck.training.example import Example
from factcheck.training.verbs import base_of_past, base_of_present
from factcheck.training.wordlists import listed

__all__ = ["Dictionary", "code_switch", "read_dictionary", "switched_examples"]

Dictionary = Mapping[str, tuple[str, ...]]

_ASIDE = re.compile(r"\{[^{}]*\}|\([^()]*\)|/[^/]*/|\[[^\[\]]*\]|SEE:.*|\bimperfect:.*")
_CEDICT = re.compile(r"^\S+ (?P<simplified>\S+) \[[^\]]*\] /(?P<glosses>.*)/$")
_WORD = re.compile(r"[A-Za-z]+(?:-[a-z]+)*")
# Longer entries are explanations, no translations.
_LONGEST, _WORDS, _SENSES = 30, 3, 3
# Words whose first entry in a dictionary seldom says what they do in a sentence.
_KEPT = frozenset(
    listed(
        """a an the of to in on at by for with from as is are was were be been being am has
        have had do does did will would can could should must may might shall not no nor or
        and but if than then that this these those it its he she they we you i me him her us
        them his my your our their there here who whom whose which what when where why how
        up down out off over so such very just also too"""
    )
)


def read_dictionary(path: Path) -> dict[str, tuple[str, ...]]:
    """Read a Wiktionary or CC-CEDICT word list into English words with their translations.

    A list from the other language into English is turned round. The first senses come first.

    Raises: OSError where the file cannot be read.
    """
    words: dict[str, dict[str, None]] = {}
    turned = False
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("#"):
                turned = turned or " :: English dictionary" in line
                continue
            for english, foreign in _pairs(line.rstrip("\n"), turned=turned):
                held = words.setdefault(english.lower(), {})
                if len(held) < _SENSES:
                    held[foreign] = None
    return {word: tuple(found) for word, found in words.items()}


def _pairs(line: str, *, turned: bool) -> Iterator[tuple[str, str]]:
    entry = _CEDICT.match(line)
    if entry:
        sides, turned = (entry["simplified"], entry["glosses"].replace("/", ",")), True
    else:
        one, divided, other = line.partition(" :: ")
        if not divided or "SEE:" in line:
            return
        sides = one, other
    head = _ASIDE.sub("", sides[0]).strip()
    for part in re.split(r"[,;]", _ASIDE.sub("", sides[1])):
        meaning = part.strip().removeprefix("to ")
        if not meaning or "..." in meaning or "…" in meaning or len(meaning) > _LONGEST:
            continue
        english, foreign = (meaning, head) if turned else (head, meaning)
        if len(foreign.split()) <= _WORDS and _WORD.fullmatch(english) and foreign != english:
            yield english, foreign


def _translations(word: str, dictionary: Dictionary) -> tuple[str, ...]:
    """Return translations of a word or, failing that, of its base form."""
    lower = word.lower()
    if lower in _KEPT:
        return ()
    bases = (lower, base_of_past(lower), base_of_present(lower), lower.removesuffix("s"))
    return next((dictionary[base] for base in bases if base and base in dictionary), ())


def code_switch(
    text: str, dictionary: Dictionary, chance: random.Random, share: float = 0.4
) -> str:
    """Put translations in the place of a share of the words that the dictionary holds.

    >>> code_switch("The house burns.", {"house": ("Haus",)}, random.Random(0), share=1.0)
    'The Haus burns.'
    """

    def turn(found: re.Match[str]) -> str:
        if chance.random() >= share:
            return found.group()
        options = _translations(found.group(), dictionary)
        # The first sense is the likeliest one.
        return (
            options[min(chance.randrange(4) // 2, len(options) - 1)] if options else found.group()
        )

    return _WORD.sub(turn, text)


def switched_examples(
    examples: Iterable[Example],
    dictionaries: Mapping[str, Dictionary],
    chance: random.Random,
    share: float = 0.4,
) -> Iterator[Example]:
    """Yield English examples with words of the premise, now and then of the hypothesis, switched.

    `Example.english` keeps the English premise.
    """
    languages = sorted(dictionaries)
    for example in examples:
        premise, hypothesis = example.premise, example.hypothesis
        draw = chance.random()
        if draw < 0.85:  # noqa: PLR2004  # mostly the premise: claims are English
            premise = code_switch(premise, dictionaries[chance.choice(languages)], chance, share)
        if draw > 0.7:  # noqa: PLR2004  # both, in two languages, in a seventh of the cases
            hypothesis = code_switch(
                hypothesis, dictionaries[chance.choice(languages)], chance, share
            )
        english = example.english or example.premise
        yield Example(premise, hypothesis, example.label, example.kind + " switched", english)
