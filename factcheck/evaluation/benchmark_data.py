"""Reads the public benchmarks a model is measured on, from one folder.

``bench/ntrex/LANG.tsv.gz`` (English, tab, translation), ``bench/demetr/*.jsonl.gz`` and
``nli/*.tsv.gz`` (language of the premise, of the hypothesis, label, premise, hypothesis).

Source: NTREX-128 (Federmann et al. 2022), DEMETR (Karpinska et al. 2022), XNLI (Conneau et al.
2018), RTE-3 French (Skandalis et al. 2023), DACCORD (Skandalis et al. 2023).
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from factcheck.core.errors import DocumentError

__all__ = ["DEMETR_KINDS", "Corruption", "Labelled", "demetr", "nli", "ntrex", "sample"]

_T = TypeVar("_T")

DEMETR_KINDS = {
    "numbers": "critical_id10_numbers_replaced",
    "names replaced": "critical_id9_ne_replaced",
    "negation": "critical_id8_negation",
    "antonym": "critical_id7_antonym",
    "hypernym": "major_id3_hypernym",
    "names removed": "critical_id25_ne_removed",
    "addition": "critical_id6_addition",
}
_DEMETR_LANGUAGES = {
    "chinese_simple": "zh",
    "czech": "cs",
    "french": "fr",
    "german": "de",
    "hindi": "hi",
    "italian": "it",
    "japanese": "ja",
    "polish": "pl",
    "russian": "ru",
    "spanish": "es",
}
# The first lines, which nothing may be chosen by.
_HELD_OUT = 500
_SEED = 20250801
_NLI_COLUMNS = 5
# The last is DACCORD's, which tells contradictions from the rest.
_LABELS = ("entailment", "neutral", "contradiction", "not_contradiction")


@dataclass(frozen=True, slots=True)
class Corruption:
    """A foreign sentence, its English translation, and the same with one thing made wrong."""

    language: str
    source: str
    right: str
    corrupted: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled pair; `language` is the premise's."""

    language: str
    label: str
    premise: str
    hypothesis: str


def ntrex(data: Path, language: str, *, rest: bool = False) -> list[tuple[str, str]]:
    """Return sentences (English, translation) of a language, in their order.

    The first 500 are measured on; `rest` returns the others, for whatever is chosen by figures.

    Raises: DocumentError.
    """
    path = data / "bench" / "ntrex" / f"{language}.tsv.gz"
    rows = []
    for number, line in _lines(path):
        if (number > _HELD_OUT) is not rest:
            continue
        english, tab, foreign = line.partition("\t")
        if not tab:
            raise _broken(path, number, "no tab between English and translation")
        rows.append((english, foreign))
    return rows


def demetr(data: Path, kind: str, languages: Sequence[str]) -> list[Corruption]:
    """Return the corruptions of one kind in some languages.

    Raises: DocumentError.
    """
    path = data / "bench" / "demetr" / f"{DEMETR_KINDS[kind]}.jsonl.gz"
    rows = []
    for number, line in _lines(path):
        try:
            row = json.loads(line)
            language = _DEMETR_LANGUAGES[row["lang_tag"]]
            read = Corruption(language, row["src_sent"], row["mt_sent"], row["pert_sent"])
        except (ValueError, KeyError, TypeError) as error:
            raise _broken(path, number, f"no row of DEMETR ({error})") from None
        if language in languages:
            rows.append(read)
    return rows


def nli(data: Path, name: str, languages: Sequence[str] | None = None) -> list[Labelled]:
    """Return the pairs of one set whose premise is in some languages, all without any named.

    Raises: DocumentError.
    """
    path = data / "nli" / f"{name}.tsv.gz"
    rows = []
    for number, line in _lines(path):
        columns = line.split("\t")
        if len(columns) != _NLI_COLUMNS:
            raise _broken(path, number, f"{len(columns)} columns, not {_NLI_COLUMNS}")
        language, _, label, premise, hypothesis = columns
        if label not in _LABELS:
            raise _broken(path, number, f"unknown label '{label}': known are {', '.join(_LABELS)}")
        if languages is None or language in languages:
            rows.append(Labelled(language, label, premise, hypothesis))
    return rows


def sample(rows: Sequence[_T], limit: int) -> list[_T]:
    """Return `limit` of the rows in their order, always the same ones; all of them for 0."""
    if not 0 < limit < len(rows):
        return list(rows)
    chance = random.Random(_SEED)  # noqa: S311 - a sample, no secret
    return [rows[i] for i in sorted(chance.sample(range(len(rows)), limit))]


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file, start=1):
                yield number, line.rstrip("\n")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DocumentError(f"{path}: cannot be read: {reason}") from None


def _broken(path: Path, number: int, what: str) -> DocumentError:
    return DocumentError(f"{path}:{number}: {what}")
