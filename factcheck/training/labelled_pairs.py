"""Write a labelled set to calibrate a model alone, of text that it was not trained on.

    python -m factcheck.training.labelled_pairs DATA OUT.tsv
    factcheck evaluate OUT.tsv --model MODEL_FOLDER --calibrate

Premises are translations of news sentences, claims are made from their English as the training
examples are: whole, shortened, of a neighbour, with one fact changed. The lines of NTREX-128 that
the benchmarks measure are left out, so limits that were fitted here can be measured there.

Source: NTREX-128 (Federmann et al. 2022), CC BY-SA 4.0.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from pathlib import Path

from factcheck.core.errors import FactcheckError
from factcheck.evaluation.benchmark_data import ntrex
from factcheck.ingest.atomic import write_text
from factcheck.training.example import LABELS, Example, ParallelRow
from factcheck.training.stream import parallel_examples

__all__ = ["labelled_lines", "main"]

LANGUAGES = ("ar", "fr", "zh", "de", "es", "ru")
# Enough that three in a hundred of the entailments are a dozen.
_COUNT = 1_000
_SEED = 20250801
_HEADER = "label\tlanguage\tpremise\tclaim\tkind"


def labelled_lines(rows: Sequence[tuple[str, str]], language: str, count: int) -> Iterator[str]:
    """Yield `count` lines of a labelled set made of (English, translation), none of them twice.

    Raises: ValueError without rows.
    """
    parallel = [ParallelRow(english, foreign, language, "ntrex") for english, foreign in rows]
    made = parallel_examples(parallel, random.Random(f"{_SEED}:{language}"))
    # A small text may not hold as many different examples as are asked for.
    known = (frozenset(english for english, _ in rows), frozenset(other for _, other in rows))
    tried = islice((_line(one, language) for one in made if _is_crossed(one, *known)), 10 * count)
    return islice(dict.fromkeys(tried), count)


def _is_crossed(example: Example, english: AbstractSet[str], foreign: AbstractSet[str]) -> bool:
    """Tell whether a foreign premise stands beside an English claim, as in a check.

    `english` and `foreign` are the sentences that examples were made of.
    """
    return (
        example.premise != example.english
        and example.hypothesis not in foreign
        # Where a figure was changed on the foreign side, the English is as it was.
        and (example.kind != "digits" or example.hypothesis in english)
    )


def _line(example: Example, language: str) -> str:
    texts = (" ".join(text.split()) for text in (example.premise, example.hypothesis))
    return "\t".join((LABELS[example.label], language, *texts, example.kind))


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the set."""
    parser = argparse.ArgumentParser(prog="factcheck.training.labelled_pairs")
    parser.add_argument("data", type=Path, help="folder with bench/ntrex/")
    parser.add_argument("out", type=Path, help="labelled set to write")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, metavar="CODE")
    parser.add_argument("--count", type=int, default=_COUNT, help="pairs a language")
    options = parser.parse_args(arguments)
    lines = [_HEADER]
    try:
        for language in options.languages:
            rows = ntrex(options.data, language, rest=True)
            lines += labelled_lines(rows, language, options.count)
        write_text(options.out, "\n".join(lines) + "\n")
    except FactcheckError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(f"{options.out}: {len(lines) - 1} pairs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
