"""Measures a model alone on a labelled set: figures over all, by language and by kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from factcheck.core.calibration import PairCalibration
from factcheck.core.errors import NothingCheckedError, UsageError
from factcheck.core.nli import Pair
from factcheck.core.protocols import NLIBackend
from factcheck.evaluation.labelled import LabelledPair
from factcheck.evaluation.metrics import (
    ENTAILMENT,
    LABELS,
    METRICS,
    Estimate,
    Scored,
    bootstrap,
    calibration_error,
    pairwise_wins,
    share,
)
from factcheck.evaluation.scaling import ENOUGH, crossfitted, fit_pairs, label_all, scale_all
from factcheck.evaluation.scoring import score_pairs

__all__ = ["FITTED", "PAIRWISE", "Evaluation", "Group", "evaluate"]

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

PAIRWISE = "pairwise_accuracy"
FITTED = "calibration_error_fitted"


@dataclass(frozen=True, slots=True)
class Group:
    """Some of the pairs: all, those of one language, or those of one kind (`by` says which).

    `labelled` counts the right labels; `confusion` has a row for each of them, a column for each
    label that was found, both in the order of metrics.LABELS. `figures` are by name of metric:
    those of metrics.METRICS, and

    - pairwise_accuracy: claims on one premise, an entailed one above one that is not;
    - calibration_error_fitted: with temperatures fitted on the other half of the set.
    """

    by: str
    name: str
    labelled: tuple[int, ...]
    confusion: tuple[tuple[int, ...], ...]
    figures: dict[str, Estimate]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured; `unread` pairs were too long for the model and count nowhere.

    `limits` tells whether scores became labels by the limits of the model's calibration, else the
    likeliest label was taken. `fit` is what to write into calibration.json, where that was asked.
    """

    signature: str
    unread: int
    limits: bool
    groups: tuple[Group, ...]
    fit: PairCalibration | None = None


@dataclass(frozen=True, slots=True)
class _Wins:
    """Two claims on one premise, which the model put in the right order or not.

    Shape: all (combinations,); `languages` and `kinds` are those of the claim that is not entailed.
    """

    won: Mask
    languages: NDArray[np.str_]
    kinds: NDArray[np.str_]


def evaluate(
    pairs: Sequence[LabelledPair],
    backend: NLIBackend,
    *,
    calibrate: bool = False,
    tell: Callable[[int, int], None] | None = None,
) -> Evaluation:
    """Score labelled pairs and measure; with `calibrate`, fit temperatures and limits too.

    Raises: NothingCheckedError when no pair could be read; UsageError when there are too few to
    fit anything; BackendError.
    """
    if calibrate:
        _refuse_few(pairs)
    scores = score_pairs([Pair(one.premise, one.claim) for one in pairs], backend, tell)
    read = ~np.isnan(scores[:, 0])
    if not read.any():
        raise NothingCheckedError("every pair is longer than the model can read")
    kept = [one for one, whole in zip(pairs, read, strict=True) if whole]
    scores = scores[read]
    labels = np.array([one.label for one in kept], np.int64)
    codes = [one.language for one in kept]
    fit = backend.calibration.pairs
    scored = Scored(scale_all(scores, codes, fit), labels, label_all(scores, codes, fit))
    halves = scored
    if calibrate:
        premises = [one.premise for one in kept]
        other = crossfitted(scores, labels, codes, premises)
        halves = Scored(other, labels, scored.predicted)
    return Evaluation(
        signature=backend.signature,
        unread=len(pairs) - len(kept),
        limits=fit is not None,
        groups=_groups(kept, scored, halves if calibrate else None),
        fit=fit_pairs(scores, labels, codes) if calibrate else None,
    )


def _refuse_few(pairs: Sequence[LabelledPair]) -> None:
    entailed = sum(one.label == ENTAILMENT for one in pairs)
    if min(entailed, len(pairs) - entailed) * 2 < ENOUGH:
        message = (
            f"to calibrate takes {ENOUGH // 2} entailments and as many other pairs at least, "
            f"not {entailed} and {len(pairs) - entailed}"
        )
        raise UsageError(message)


def _groups(
    pairs: Sequence[LabelledPair], scored: Scored, halves: Scored | None
) -> tuple[Group, ...]:
    wins = _pairwise(pairs, scored.scores[:, ENTAILMENT])
    everything = np.ones(len(pairs), bool)
    found = [_group("all", "all", everything, scored, halves, wins.won)]
    for by, own, won in (
        ("language", np.array([one.language for one in pairs]), wins.languages),
        ("kind", np.array([one.kind for one in pairs]), wins.kinds),
    ):
        found += [
            _group(by, name, own == name, scored, halves, wins.won[won == name])
            for name in sorted(set(own) - {""})
        ]
    return tuple(found)


def _group(
    by: str, name: str, mask: Mask, scored: Scored, halves: Scored | None, won: Mask
) -> Group:
    own = scored.where(mask)
    figures = {metric: bootstrap(function, own) for metric, function in METRICS.items()}
    figures[PAIRWISE] = share(won)
    if halves is not None:
        figures[FITTED] = bootstrap(calibration_error, halves.where(mask))
    table = np.zeros((len(LABELS), len(LABELS)), int)
    np.add.at(table, (own.labels, own.predicted), 1)
    return Group(
        by=by,
        name=str(name),
        labelled=tuple(int(count) for count in table.sum(axis=1)),
        confusion=tuple(tuple(int(count) for count in row) for row in table),
        figures=figures,
    )


def _pairwise(pairs: Sequence[LabelledPair], entailment: Floats) -> _Wins:
    """Set every entailed claim beside every other claim on the same premise."""
    order = sorted(range(len(pairs)), key=lambda i: (pairs[i].language, pairs[i].premise, i))
    right: list[int] = []
    wrong: list[int] = []
    for _, places in groupby(order, key=lambda i: (pairs[i].language, pairs[i].premise)):
        group = list(places)
        entailed = [i for i in group if pairs[i].label == ENTAILMENT]
        others = [i for i in group if pairs[i].label != ENTAILMENT]
        right += [i for i in entailed for _ in others]
        wrong += others * len(entailed)
    return _Wins(
        won=pairwise_wins(entailment[right], entailment[wrong]),
        languages=np.array([pairs[i].language for i in wrong], np.str_),
        kinds=np.array([pairs[i].kind for i in wrong], np.str_),
    )
