"""Lines that the alignment left alone, put beside the source line of the claim they tell.

An alignment goes by likeness alone. A claim that a line tells is surer: the line stands for the
source line that the claim rests on, however differently that one is put.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.core.alignment import Alignment
from factcheck.core.verdict import VerdictKind

__all__ = ["TELLING", "joined_rows"]

TELLING = frozenset({VerdictKind.SUPPORTED, VerdictKind.ALTERED, VerdictKind.WEAKENED})
"""Verdicts on a line that speaks of the claim, rightly or not."""


def joined_rows(
    rows: Sequence[Alignment], told: Iterable[tuple[int, Sequence[int]]]
) -> tuple[Alignment, ...]:
    """Return the rows with lines joined to the source line that they tell.

    `told` holds source lines, each with consecutive document lines that tell a claim of it. Those
    without a row of the source join its row where they follow or precede the lines there, or where
    that has none; a line is joined once, and where it would part others it stays alone.

    >>> rows = [Alignment((0,), (0,), 0.8), Alignment((), (1,), 0.0)]
    >>> joined_rows(rows, [(0, (1,))])
    (Alignment(source=(0,), document=(0, 1), similarity=0.8),)
    """
    kept: list[Alignment | None] = list(rows)
    of_source = {at: index for index, row in enumerate(rows) for at in row.source}
    alone = {row.document[0]: index for index, row in enumerate(rows) if not row.source}
    for source, lines in told:
        home = of_source.get(source)
        here = kept[home] if home is not None else None
        if home is None or here is None:
            continue
        new = [at for at in lines if at in alone]
        # Lines that another row has, too, tell of that one as much as of this.
        if not new or not set(lines) <= {*new, *here.document}:
            continue
        document = tuple(sorted({*new, *here.document}))
        if document != tuple(range(document[0], document[-1] + 1)):
            continue
        kept[home] = replace(here, document=document)
        for at in new:
            kept[alone.pop(at)] = None
    return tuple(row for row in kept if row)
