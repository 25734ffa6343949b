"""Bilingual word lists: Wiktionary's, CC-CEDICT, names of persons and countries, terms of TICO-19.

They give a vocabulary words that no parallel text holds, names above all. All are CC BY-SA, MIT,
ODbL or CC0.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.training.example import ParallelRow

__all__ = ["read_lexicons"]

# ISO 639-3 codes, under which the table of countries has its names.
_CODES = {
    "ar": "ara", "fr": "fra", "zh": "zho", "de": "deu", "es": "spa", "ru": "rus", "it": "ita",
    "cs": "ces", "pl": "pol", "pt": "por", "tr": "tur", "ja": "jpn", "ko": "kor", "fa": "per",
}  # fmt: skip
# Word classes, glosses, transcriptions and genders, which stand beside the words.
_ASIDE = re.compile(r"\{[^{}]*\}|\([^()]*\)|/[^/]*/|\[[^\[\]]*\]|SEE:.*")
_LONGEST = 60


def read_lexicons(folder: Path, language: str) -> list[ParallelRow]:
    """Return English words with their translations, of every list that the folder holds."""
    readers = {
        f"wiktionary_en-{language}.txt.gz": _wiktionary,
        f"wiktionary_{language}-en.txt.gz": _reversed_wiktionary,
        f"person_name_tokens_en-{language}.tsv.gz": _names,
    }
    found = [(name, read(folder / name)) for name, read in readers.items()]
    if language == "zh":
        found.append(("cedict", _cedict(folder / "cedict_1_0_ts_utf-8_mdbg.txt.gz")))
    found.append(("countries", _countries(folder, language)))
    found.append(("tico19_terms", _terms(folder, language)))
    rows = {
        (english.strip(), foreign.strip()): name
        for name, pairs in found
        for english, foreign in pairs
        if 0 < len(english.strip()) < _LONGEST and 0 < len(foreign.strip()) < _LONGEST
    }
    return [ParallelRow(en, fo, language, f"lexicon {name}") for (en, fo), name in rows.items()]


def _opened(path: Path) -> Iterator[str]:
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from (line.rstrip("\n") for line in file)


def _entries(path: Path) -> Iterator[tuple[str, list[str]]]:
    for line in _opened(path):
        word, divided, meanings = line.partition(" :: ")
        if divided:
            listed = re.split(r"[,;]", _ASIDE.sub("", meanings))
            yield _ASIDE.sub("", word), [one for one in map(str.strip, listed) if one]


def _wiktionary(path: Path) -> Iterator[tuple[str, str]]:
    for word, meanings in _entries(path):
        yield from ((word, one) for one in meanings[:3])


def _reversed_wiktionary(path: Path) -> Iterator[tuple[str, str]]:
    for word, meanings in _entries(path):
        yield from ((one, word) for one in meanings[:2])


def _names(path: Path) -> Iterator[tuple[str, str]]:
    for line in _opened(path):
        english, _, foreign = line.partition("\t")
        yield english.strip(' "'), foreign.strip(' "«»')


def _cedict(path: Path) -> Iterator[tuple[str, str]]:
    for line in _opened(path):
        if line.startswith("#"):
            continue
        words, _, meanings = line.partition(" [")
        listed = [_ASIDE.sub("", one) for one in meanings.split("/")[1:3]]
        simplified = words.split(" ")[-1]
        yield from ((one.removeprefix("to "), simplified) for one in listed)


def _countries(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    path = folder / "countries_mledoze" / "dist__countries.json"
    if not path.exists():
        return
    for country in json.loads(path.read_text(encoding="utf-8")):
        names = country["translations"].get(_CODES.get(language, ""))
        if names:
            yield country["name"]["common"], names["common"]


def _terms(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    for path in sorted((folder / "tico19_terminologies").glob(f"*en-{language}_*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield row["sourceString"] or "", row["targetString"] or ""
