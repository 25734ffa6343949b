"""Measure what values cost: ``python -m factcheck.evaluation.cost_values DATA_FOLDER``.

A check finds the values of a segment once and compares them with those of each claim that the
segment may be evidence of. So for each language and kind this prints, in milliseconds, the median
to find the values of a segment, to compare them with those of its own source sentence (the first
comparison also prepares both texts), and with those of each other sentence of its group of
CLAIMS (all texts prepared, as for most pairs of a check). Claims without a value of a kind cost
nothing and are left out.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import process_time

from factcheck.core.protocols import Comparator
from factcheck.core.value import CompareContext, Reading
from factcheck.evaluation.parallel_text import Pair, Part, read_sets
from factcheck.registry import comparator, comparator_names, language_pack

__all__ = ["main", "measure"]

LANGUAGES = ("ar", "fr", "zh", "de", "es", "ru")
CLAIMS = 20  # claims of a table
_CONTEXT = CompareContext()


def _reading(kind: Comparator, text: str, language: str) -> tuple[Reading, float]:
    begin = process_time()
    mentions = kind.find(text, language_pack(language))
    return Reading(text, language, mentions), 1000 * (process_time() - begin)


def _compared(kind: Comparator, claim: Reading, segment: Reading) -> float:
    begin = process_time()
    kind.compare(claim, segment, _CONTEXT)
    return 1000 * (process_time() - begin)


def measure(pairs: Sequence[Pair], language: str, kind: Comparator) -> tuple[float, float, float]:
    """Return the medians of finding, of the first comparison and of the others.

    Units: milliseconds.
    """
    finding: list[float] = []
    first: list[float] = []
    again: list[float] = []
    for at in range(0, len(pairs), CLAIMS):
        group = pairs[at : at + CLAIMS]
        claims = [_reading(kind, english, "en")[0] for english, _ in group]
        found = [_reading(kind, foreign, language) for _, foreign in group]
        finding += [spent for _, spent in found]
        segments = [reading for reading, _ in found]
        own = zip(claims, segments, strict=True)
        first += [_compared(kind, claim, segment) for claim, segment in own if claim.mentions]
        again += [
            _compared(kind, claim, segment)
            for claim in claims
            if claim.mentions
            for segment in segments
        ]
    return median(finding), median(first or [0.0]), median(again or [0.0])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each language and kind."""
    parser = argparse.ArgumentParser(prog="factcheck.evaluation.cost_values")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", nargs="*", default=LANGUAGES, choices=LANGUAGES)
    parser.add_argument("--sample", type=int, default=200, help="segments of each language")
    options = parser.parse_args(arguments)
    sys.stdout.write(f"{'ms':<12}{'find':>8}{'first':>8}{'again':>8}\n")
    for language in options.lang:
        sets = read_sets(options.folder, language, Part.HELD_OUT, options.sample)
        pairs = next((rows for name, rows in sets if name.startswith("ntrex")), [])
        for name in comparator_names():
            costs = measure(pairs, language, comparator(name)) if pairs else (0.0, 0.0, 0.0)
            cells = "".join(f"{cost:>8.3f}" for cost in costs)
            sys.stdout.write(f"{language} {name:<9}{cells}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
