"""Compare two versions of one document: segments, wording, and the verdicts on the claims."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER

from factcheck.core.document import Segment
from factcheck.core.drift import ClaimChange, ClaimDrift, SegmentChange, Wording
from factcheck.core.report import Cell
from factcheck.core.verdict import VerdictKind

__all__ = ["changed_segments", "claim_drifts", "wording"]

Row = tuple[int | None, int | None, float]

# Two sentences of one language and story share some 40 % of their letters in order by chance; an
# edited sentence keeps more.
_SAME = 0.5
# A stretch in which nothing stayed the same is compared all against all only in parts so long.
_STRETCH = 200
# Scripts that put no space between words; TER then counts characters.
_UNSPACED = frozenset({"zh", "ja"})

_TOLD = (VerdictKind.SUPPORTED, VerdictKind.ALTERED, VerdictKind.WEAKENED)
_NOT_TOLD = (VerdictKind.CONTRADICTED, VerdictKind.OMITTED)


def changed_segments(old: Sequence[Segment], new: Sequence[Segment]) -> tuple[SegmentChange, ...]:
    """Return what changed, in the order of the texts; equal segments are left out.

    Segments are equal when their letters are, in NFC and with white space collapsed.
    """
    ours, theirs = [_plain(s.text) for s in old], [_plain(s.text) for s in new]
    return tuple(
        SegmentChange(
            old[i] if i is not None else None, new[j] if j is not None else None, similarity
        )
        for i, j, similarity in _rows(ours, theirs)
        if i is None or j is None or ours[i] != theirs[j]
    )


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _rows(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    """Yield every text of both sides once, equal and similar ones together, in order."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield from ((i, j, 1.0) for i, j in zip(range(a, b), range(c, d), strict=True))
            continue
        for start in range(0, max(b - a, d - c), _STRETCH):
            one, two = range(a, b)[start : start + _STRETCH], range(c, d)[start : start + _STRETCH]
            for i, j, similarity in _matched([old[i] for i in one], [new[j] for j in two]):
                yield (
                    one[i] if i is not None else None,
                    two[j] if j is not None else None,
                    similarity,
                )


def _matched(old: Sequence[str], new: Sequence[str]) -> list[Row]:
    """Return the monotone matching with the highest sum of similarities."""
    n, m = len(old), len(new)
    alike = np.zeros((n, m))
    if n and m:
        alike = process.cdist(old, new, scorer=fuzz.ratio, workers=1).astype(np.float64) / 100
    gain = np.where(alike >= _SAME, alike, -1.0)
    best = np.zeros((n + 1, m + 1))
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            best[i, j] = max(
                best[i - 1, j], best[i, j - 1], best[i - 1, j - 1] + gain[i - 1, j - 1]
            )
    return _traced(best, gain)


def _traced(best: NDArray[np.float64], gain: NDArray[np.float64]) -> list[Row]:
    i, j = gain.shape
    found: list[Row] = []
    while i or j:
        here = best[i, j]
        if i and j and gain[i - 1, j - 1] > 0 and here == best[i - 1, j - 1] + gain[i - 1, j - 1]:
            i, j = i - 1, j - 1
            found.append((i, j, float(gain[i, j])))
        elif j and here == best[i, j - 1]:
            j -= 1
            found.append((None, j, 0.0))
        else:
            i -= 1
            found.append((i, None, 0.0))
    return found[::-1]


def wording(old: Sequence[Segment], new: Sequence[Segment], language: str) -> Wording:
    """Measure the new wording against the old one, whole texts.

    chrF reads letters, TER words (characters where words are not spaced); a signature names the
    settings, so that a figure can be compared with another's.

    Source: Popović (2015) for chrF, Snover et al. (2006) for TER, both by sacrebleu.
    """
    unspaced = language in _UNSPACED
    chrf = CHRF()
    ter = TER(normalized=unspaced, asian_support=unspaced)
    ours, theirs = [_plain(s.text) for s in old], [_plain(s.text) for s in new]
    rows = [(_text(theirs, j), _text(ours, i)) for i, j, _ in _rows(ours, theirs)]
    hypotheses, references = [row[0] for row in rows] or [""], [row[1] for row in rows] or [""]
    equal = hypotheses == references
    return Wording(
        chrf=100.0 if equal else chrf.corpus_score(hypotheses, [references]).score,
        chrf_signature=_signature(chrf, hypotheses, references),
        ter=0.0 if equal else ter.corpus_score(hypotheses, [references]).score,
        ter_signature=_signature(ter, hypotheses, references),
    )


def _text(texts: Sequence[str], at: int | None) -> str:
    return texts[at] if at is not None else ""


def _signature(metric: CHRF | TER, hypotheses: Sequence[str], references: Sequence[str]) -> str:
    # sacrebleu writes a signature only after it has scored something.
    metric.corpus_score(hypotheses[:1], [references[:1]])
    return str(metric.get_signature().format())


def claim_drifts(old: Iterable[Cell], new: Iterable[Cell]) -> tuple[ClaimDrift, ...]:
    """Return the claims whose verdict changed, worst first, then in the table's order.

    Claims are known by their ids; one that stands on one side only is no change of the document.
    """
    before = {cell.claim.id: cell for cell in old}
    found = [
        ClaimDrift(change, before[cell.claim.id], cell)
        for cell in new
        if cell.claim.id in before
        for change in [_change(before[cell.claim.id], cell)]
        if change
    ]
    order = list(ClaimChange)
    return tuple(sorted(found, key=lambda one: order.index(one.change)))


def _change(old: Cell, new: Cell) -> ClaimChange | None:
    was, now = old.verdict.kind, new.verdict.kind
    if was is now:
        altered = now is VerdictKind.ALTERED and _values(old) != _values(new)
        return ClaimChange.ALTERED if altered else None
    if now is VerdictKind.SUPPORTED:
        return ClaimChange.GAINED
    if now is VerdictKind.ALTERED:
        return ClaimChange.ALTERED
    if was in _TOLD and now in _NOT_TOLD:
        return ClaimChange.LOST
    if was is VerdictKind.SUPPORTED and now is VerdictKind.WEAKENED:
        return ClaimChange.LOST
    return ClaimChange.SHIFTED


def _values(cell: Cell) -> frozenset[str]:
    return frozenset(v.found.normal for v in cell.verdict.values if v.found)
