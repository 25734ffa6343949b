"""The sets that a model may learn from: their licences, and readers that stop at a broken line.

A data folder holds `parallel/LANGUAGE/SET.tsv.gz` (English, tab, foreign) and `nli/SET.tsv.gz`
(label, premise, hypothesis). Weights are given away under Apache-2.0, so each set says whether
weights trained on it may be: "yes" where its licence allows it with attribution, "common" where
the licence is unstated or for research only. A set that is not listed here is not read.
"""

from __future__ import annotations

import gzip
import random
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.core.errors import DocumentError
from factcheck.training.example import LABELS, Example, ParallelRow

__all__ = [
    "NLI",
    "PARALLEL",
    "TrainingSet",
    "read_nli",
    "read_nli_file",
    "read_pairs",
    "read_parallel",
]

# Sets whose words and signs are parted by spaces, as no reader's text has them.
_TOKENISED = ("mlqe_pe_postedit",)
_REJOINED = (
    (re.compile(r'"\s+([^"]*?)\s+"'), r'"\1"'),
    (re.compile(r"\s+([,.;:!?%)\]»”]|'(?:s|t|re|ve|ll|d|m)\b|n't\b)"), r"\1"),
    (re.compile(r"([(\[«„“])\s+"), r"\1"),
)
# Longer lines are lists and tables more often than sentences.
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """A set of sentences: how its files' names begin, its licence, whether weights may ship."""

    name: str
    licence: str
    ship: str


PARALLEL = (
    TrainingSet("tatoeba", "CC BY 2.0", "yes"),
    TrainingSet("tico19", "CC0", "yes"),
    TrainingSet("mt_geneval", "CC BY-SA 3.0", "yes"),
    TrainingSet("mlqe_pe_postedit", "CC0", "yes"),
    TrainingSet("korean_news_park", "CC BY-SA 3.0", "yes"),
    TrainingSet("stsb_korsts", "CC BY-SA 4.0", "yes"),
    TrainingSet("mmlu", "MIT / Apache, machine translated", "common"),
    TrainingSet("wmt", "WMT, research use", "common"),
    TrainingSet("news_commentary", "WMT, research use", "common"),
    TrainingSet("stsb_multi_mt", "mixed, DeepL output", "common"),
    TrainingSet("multi30k", "unstated", "common"),
)
NLI = (
    TrainingSet("en_snli", "CC BY-SA 4.0", "yes"),
    TrainingSet("en_counterfactual_snli", "CC BY-SA 4.0", "yes"),
    TrainingSet("en_mnli", "OANC and others, free use", "yes"),
    TrainingSet("en_help", "CC BY-SA 4.0", "yes"),
    TrainingSet("en_lingnli", "unstated, built on MultiNLI", "common"),
    TrainingSet("en_climate_fever", "unstated", "common"),
    TrainingSet("en_healthver", "unstated", "common"),
)


def _admitted(name: str, sets: Sequence[TrainingSet], licences: Sequence[str]) -> bool:
    return any(name.startswith(one.name) and one.ship in licences for one in sets)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                yield number, line.rstrip("\n")
    except UnicodeDecodeError as error:
        message = f"{path}: not UTF-8 at byte {error.start}; convert the file to UTF-8"
        raise DocumentError(message) from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        message = f"{path}: not a whole gzip file ({error}); fetch or pack it again"
        raise DocumentError(message) from error


def read_pairs(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (English, foreign) of a file of parallel text.

    Raises: DocumentError at a line that is not two cells with text, with its number.
    """
    for number, line in _lines(path):
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) != 2 or not all(cells):  # noqa: PLR2004 - English and foreign
            message = f"{path}:{number}: expected English, one tab, foreign text"
            raise DocumentError(message)
        yield cells[0], cells[1]


def read_parallel(
    folder: Path, languages: Sequence[str], licences: Sequence[str], most: int, seed: int
) -> list[ParallelRow]:
    """Return the parallel text of some languages, no pair twice, at most `most` rows a set.

    Raises: DocumentError where a language has no admitted set or a line is broken.
    """
    rows = []
    for language in languages:
        seen: set[tuple[str, str]] = set()
        found = sorted((folder / "parallel" / language).glob("*.tsv.gz"))
        sets = [path for path in found if _admitted(path.name, PARALLEL, licences)]
        if not sets:
            message = f"{folder / 'parallel' / language}: no set for {language} with licence"
            raise DocumentError(f"{message} {' or '.join(licences)}; known: training/sets.py")
        for path in sets:
            name = path.name.removesuffix(".tsv.gz")
            whole = read_pairs(path)
            if name.startswith(_TOKENISED):
                whole = ((_rejoin(en), _rejoin(fo)) for en, fo in whole)
            pairs = [p for p in whole if max(map(len, p)) < _LONGEST and p not in seen]
            seen.update(pairs)
            if len(pairs) > most:
                pairs = random.Random(f"{seed} {language} {name}").sample(pairs, most)
            rows += [ParallelRow(en, fo, language, name) for en, fo in pairs]
    return rows


def _rejoin(text: str) -> str:
    for pattern, replacement in _REJOINED:
        text = pattern.sub(replacement, text)
    return text


def read_nli(folder: Path, licences: Sequence[str]) -> list[Example]:
    """Return the English inference examples of all admitted sets.

    Raises: DocumentError where there is none or a line is broken.
    """
    paths = sorted((folder / "nli").glob("*.tsv.gz"))
    examples = [e for p in paths if _admitted(p.name, NLI, licences) for e in read_nli_file(p)]
    if not examples:
        message = f"{folder / 'nli'}: no inference set with licence {' or '.join(licences)}"
        raise DocumentError(f"{message}; known: training/sets.py")
    return examples


def read_nli_file(path: Path) -> Iterator[Example]:
    """Yield the examples of one English inference set.

    Raises: DocumentError at a line that is not label, premise, hypothesis, with its number.
    """
    kind = path.name.removesuffix(".tsv.gz")
    for number, line in _lines(path):
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) != 3 or not all(cells):  # noqa: PLR2004 - label, premise, hypothesis
            message = f"{path}:{number}: expected label, premise, hypothesis, divided by tabs"
            raise DocumentError(message)
        label, premise, hypothesis = cells
        if label not in LABELS:
            message = f"{path}:{number}: unknown label '{label}'; known are {', '.join(LABELS)}"
            raise DocumentError(message)
        if len(premise) < _LONGEST:
            yield Example(premise, hypothesis, LABELS.index(label), kind, premise)
