"""Measure glosses: is the English that the model finds for a word a translation in a dictionary?

    python -m factcheck.training.gloss_words LANGUAGE=PARALLEL.tsv.gz --lexicon DICTIONARY...

PARALLEL holds English TAB translation; each line is glossed beside its English one. DICTIONARY is
`word {part of speech} :: meanings` (Wiktionary extracts, `en` to the language too, then with
--reversed) or CC-CEDICT, gzipped. Prints, by cosine, how many words were glossed, how many of those
the dictionary has, and the share of these with the gloss among their meanings. It is a lower bound:
translators choose words that no dictionary lists, and the dictionary lacks most inflected forms.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path

from factcheck import registry
from factcheck.backends.loading import load_backend
from factcheck.core.gloss import TokenStates
from factcheck.core.protocols import TokenReader, token_reader
from factcheck.stages import gloss as stage

__all__ = ["main"]

Meanings = Mapping[str, set[str]]
_CEDICT = re.compile(r"(\S+) (\S+) \[[^\]]*\] /(.*)/")
_ASIDE = re.compile(r"/[^/]*/|\{[^}]*\}|\[[^\]]*\]|\([^)]*\)")
_MARKS = re.compile("[\u064b-\u0652]")
_BARS = (0.6, 0.7, 0.75, 0.8, 0.9)
_ENDINGS = ("ies", "ied", "ing", "ed", "es", "ly", "s", "d", "e")
_SHORTEST = 3


def _dictionary(paths: Sequence[Path], *, turned: bool) -> Meanings:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for word, meaning in _entries(line, turned=turned):
                    found[_folded(word)] |= {_stem(w) for w in re.findall(r"[a-z]+", meaning)}
    return found


def _entries(line: str, *, turned: bool) -> list[tuple[str, str]]:
    if entry := _CEDICT.match(line):
        return [(entry[1], entry[3].casefold()), (entry[2], entry[3].casefold())]
    head, parted, meanings = line.partition(" :: ")
    if not parted:
        return []
    head, meanings = _ASIDE.sub("", head).strip(), _ASIDE.sub("", meanings)
    if not turned:
        return [(head, meanings.casefold())]
    return [(word.strip(), head.casefold()) for word in re.split("[,;]", meanings)]


def _folded(word: str) -> str:
    return _MARKS.sub("", word.casefold())


def _stem(word: str) -> str:
    word = word.casefold()
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word


def _glossed(
    pair: tuple[str, str], reader: TokenReader, *, spaced: bool
) -> list[tuple[str, str, float]]:
    """Return the words of a line that got a gloss, with it and the cosine of the two."""
    english, foreign = pair
    states: tuple[TokenStates | None, ...] = reader.token_states([english, foreign])
    words = stage.english_words([(english, states[0])])
    line = stage.ReadLine(foreign, states[1], spaced=spaced)
    found = stage.guess_words(stage.word_spans(line), states[1], words, stage.english_words(()))
    return [
        (foreign[start:end], word, stage.likeness((start, end), word, states[1], words))
        for (start, end), word in found.items()
    ]


def main() -> None:
    """Run the measurement for one language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", metavar="LANGUAGE=PATH")
    parser.add_argument("--lexicon", type=Path, nargs="+", required=True)
    parser.add_argument("--reversed", action="store_true", help="the dictionary is from English")
    parser.add_argument("--lines", type=int, default=200)
    parser.add_argument("--skip", type=int, default=500, help="lines to leave out at the start")
    parser.add_argument("--model", default="compact")
    options = parser.parse_args()
    language, _, path = options.file.partition("=")
    meanings = _dictionary(options.lexicon, turned=options.reversed)
    reader = token_reader(load_backend(options.model, threads=1))
    if reader is None:
        parser.error("the model does not show how it reads words")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [
            line.rstrip("\n").split("\t") for line in islice(lines, options.skip + options.lines)
        ]
    glossed: Counter[float] = Counter()
    known: Counter[float] = Counter()
    right: Counter[float] = Counter()
    spaced = registry.language_pack(language).spaced
    for row in rows[options.skip :]:
        for word, english, cosine in _glossed((row[0], row[1]), reader, spaced=spaced):
            bar = max((bar for bar in _BARS if cosine >= bar), default=0.0)
            glossed[bar] += 1
            if stems := meanings.get(_folded(word)):
                known[bar] += 1
                right[bar] += _stem(english) in stems
    for bar in sorted(glossed):
        share = right[bar] / max(1, known[bar])
        print(
            f"{language}  from {bar:.2f}: {glossed[bar]} glossed, {known[bar]} known, {share:.0%}"
        )
    share = right.total() / max(1, known.total())
    print(f"{language}  all: {glossed.total()} glossed, {known.total()} known, {share:.0%} right")


if __name__ == "__main__":
    main()
