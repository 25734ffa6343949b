"""Measure the whole checker on claims that nothing was fitted on.

    python -m factcheck.training.measure DATA_FOLDER MODEL_FOLDER WORK_FOLDER LANGUAGE...

Prints, by language, how often carried claims are supported and how often a verdict against them
is a false alarm, how often claims whose lines were left out are found missing, and how often
claims with one changed fact are caught.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from factcheck.backends.loading import load_backend
from factcheck.cache import CachedBackend
from factcheck.core.verdict import VerdictKind
from factcheck.stages.judge import judge
from factcheck.training.calibrate import SCORES, AssessedCell, assess_cells
from factcheck.training.claims_data import TEST, load_cells

__all__ = ["Tally", "main", "measured", "tally"]

Tally = dict[tuple[str, str], Counter[VerdictKind]]
"""Verdicts by (language, kind of cell)."""

ALARMS = (VerdictKind.ALTERED, VerdictKind.CONTRADICTED, VerdictKind.OMITTED)
AGAINST = (VerdictKind.ALTERED, VerdictKind.CONTRADICTED)
CHANGED = ("number", "time", "name", "opposite", "polarity")


def tally(assessed: Iterable[AssessedCell], backend: CachedBackend) -> Tally:
    """Judge assessed cells as a check would, and count the verdicts."""
    counts: Tally = defaultdict(Counter)
    for one in assessed:
        verdict = judge(one.assessments, backend.calibration, one.document, source=one.support)
        counts[one.cell.language, one.cell.kind][verdict.kind] += 1
    return counts


def _share(counts: Counter[VerdictKind], kinds: Iterable[VerdictKind]) -> str:
    return f"{sum(counts[kind] for kind in kinds) / max(1, counts.total()):>9.3f}"


def measured(counts: Tally, languages: Iterable[str]) -> str:
    """Return the counts as a table, a line a language."""
    not_supported = [kind for kind in VerdictKind if kind is not VerdictKind.SUPPORTED]
    head = ("language  cells carried:supported  :alarm :against  missing:found ", *CHANGED)
    lines = [" ".join(head)]
    for language in languages:
        carried = counts[language, "editor"]
        missing = counts[language, "editor-dropped"] + counts[language, "editor-absent"]
        total = sum(c.total() for (code, _), c in counts.items() if code == language)
        caught = [_share(counts[language, kind], not_supported) for kind in CHANGED]
        shares = (
            _share(carried, [VerdictKind.SUPPORTED]),
            _share(carried, ALARMS),
            _share(carried, AGAINST),
            _share(missing, not_supported),
        )
        lines.append(" ".join((f"{language:<8}{total:>7}", *shares, *caught)))
    return "\n".join(lines)


def main() -> int:
    """Print the table."""
    data, model, work = (Path(argument) for argument in sys.argv[1:4])
    languages = sys.argv[4:]
    backend = CachedBackend(load_backend(str(model)), work / SCORES)
    cells = [c for c in load_cells(data, TEST) if c.language in languages]
    counts = tally(assess_cells(cells, backend), backend)
    print(measured(counts, languages))
    return 0


if __name__ == "__main__":
    sys.exit(main())
