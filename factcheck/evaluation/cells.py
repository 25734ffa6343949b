"""Compare a JSON report with the verdicts that careful readers accept, cell by cell.

    factcheck check --format json --exit-zero | python -m factcheck.evaluation.cells EXPECTED.tsv

EXPECTED.tsv holds a line for each claim and document: claim TAB document TAB accepted verdicts,
separated by spaces; lines that start with # are comments.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck.core.verdict import VerdictKind

__all__ = ["Outcome", "compare_cells", "main", "read_expected"]

_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """One cell: what was reported and what is accepted."""

    claim: str
    document: str
    reported: str
    accepted: frozenset[str]

    @property
    def right(self) -> bool:
        """Tell whether the reported verdict is among the accepted ones."""
        return self.reported in self.accepted


def read_expected(lines: Iterable[str], path: str) -> dict[tuple[str, str], frozenset[str]]:
    """Read accepted verdicts by (claim, document).

    Raises: ValueError with path:line for a line that is not of the form above.
    """
    known = {kind.value for kind in VerdictKind}
    expected = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        columns = line.rstrip("\n").split("\t")
        accepted = frozenset(columns[-1].split())
        if len(columns) != _COLUMNS or not accepted or accepted - known:
            message = f"{path}:{number}: expected claim TAB document TAB verdicts, got {line!r}"
            raise ValueError(message)
        expected[columns[0], columns[1]] = accepted
    return expected


def compare_cells(
    report: Mapping[str, object], expected: Mapping[tuple[str, str], frozenset[str]]
) -> tuple[Outcome, ...]:
    """Match the report's cells with the expectation; a cell that is not reported counts wrong."""
    cells = report["cells"]
    if not isinstance(cells, list):
        message = "the report holds no list of cells"
        raise TypeError(message)
    reported = {(cell["claim"], cell["document"]): cell["verdict"] for cell in cells}
    return tuple(
        Outcome(claim, document, reported.get((claim, document), "not reported"), accepted)
        for (claim, document), accepted in expected.items()
    )


def main() -> int:
    """Read a report from standard input and print the cells right, by document."""
    path = Path(sys.argv[1])
    with path.open(encoding="utf-8") as lines:
        expected = read_expected(lines, str(path))
    outcomes = compare_cells(json.load(sys.stdin), expected)
    totals = Counter(outcome.document for outcome in outcomes)
    rights = Counter(outcome.document for outcome in outcomes if outcome.right)
    for document, total in totals.items():
        print(f"{document:<16} {rights[document]:>3} of {total}")
    print(f"{'all':<16} {sum(rights.values()):>3} of {sum(totals.values())}")
    for outcome in outcomes:
        if not outcome.right:
            accepted = " or ".join(sorted(outcome.accepted))
            print(f"  {outcome.claim}@{outcome.document}: {outcome.reported}, not {accepted}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
