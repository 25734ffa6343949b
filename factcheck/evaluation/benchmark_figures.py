"""What a model alone is measured by: retrieval, corruptions, inference, faithful sentences.

Each function yields figures, by language and kind. A verdict is what the limits of the model's
calibration say of a pair's scores; without any, the likeliest label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck.core.nli import Pair
from factcheck.core.protocols import NLIBackend
from factcheck.evaluation import benchmark_data as sets
from factcheck.evaluation.metrics import (
    CONTRADICTION,
    ENTAILMENT,
    LABELS,
    NEUTRAL,
    Estimate,
    Metric,
    Scored,
    accuracy,
    balanced_accuracy,
    bootstrap,
    calibration_error,
    contradiction_auc,
    entailment_auc,
    macro_auc,
    pairwise_wins,
    share,
)
from factcheck.evaluation.scaling import crossfitted, label_all, scale_all
from factcheck.evaluation.scoring import score_pairs

__all__ = ["ALL", "CHANGED", "MEASURES", "Bench", "Figure"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Hits = NDArray[np.bool_]

ALL = "all"
# The kinds of DEMETR that change what a sentence states; where words are only removed or added,
# the translation may still be entailed.
CHANGED = ("numbers", "names replaced", "negation", "antonym", "hypernym")
# Scripts that put no space between sentences.
_UNSPACED = frozenset({"zh", "ja"})


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell of the results; `language` is ALL where those of all languages are pooled."""

    measure: str
    kind: str
    language: str
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured, and on how much: `limit` pairs a language and kind, 0 for all.

    `languages` are those of the premises. `tell` hears how far a set is: (of what, done, of all).
    """

    data: Path
    backend: NLIBackend
    languages: tuple[str, ...]
    limit: int = 0
    tell: Callable[[str, int, int], None] | None = None

    def scores(self, pairs: Sequence[Pair]) -> Floats:
        """Score pairs; NaN for one that is too long to read."""
        tell = partial(self.tell, "pairs") if self.tell else None
        return score_pairs(pairs, self.backend, tell)

    def labels(self, scores: Floats, languages: Sequence[str]) -> Ints:
        """Return the label of each pair, by the limits of its language where there are any."""
        return label_all(scores, languages, self.backend.calibration.pairs)

    def scored(
        self, rows: Sequence[sets.Labelled], mapped: Mapping[str, int]
    ) -> tuple[Scored, list[sets.Labelled]]:
        """Score and label rows; rows that are too long to read are left out."""
        scores = self.scores([Pair(row.premise, row.hypothesis) for row in rows])
        read = ~np.isnan(scores[:, 0])
        kept = [row for row, whole in zip(rows, read, strict=True) if whole]
        labels = np.array([mapped[row.label] for row in kept], np.int64)
        predicted = self.labels(scores[read], [row.language for row in kept])
        return Scored(scores[read], labels, predicted), kept


def retrieval(bench: Bench) -> Iterator[Figure]:
    """How often the nearest of the English sentences is the one a foreign sentence translates."""
    hits: list[Hits] = []
    codes: list[str] = []
    for done, language in enumerate(bench.languages, start=1):
        rows = sets.ntrex(bench.data, language)
        asked = sets.sample(range(len(rows)), bench.limit)
        english = bench.backend.embed([source for source, _ in rows])
        foreign = bench.backend.embed([rows[i][1] for i in asked])
        nearest = (foreign @ english.T).argmax(axis=1)
        # A sentence that stands there twice is right at either place.
        own = [rows[n][0] == rows[i][0] for n, i in zip(nearest, asked, strict=True)]
        hits.append(np.array(own, bool))
        codes += [language] * len(own)
        if bench.tell:
            bench.tell("languages", done, len(bench.languages))
    measure = "retrieval: foreign to English, NTREX"
    yield from _shares(measure, "top 1 of 500", np.concatenate(hits), np.array(codes))


def corruptions(bench: Bench) -> Iterator[Figure]:
    """DEMETR: the right claim above the corrupted one, and what is said of either."""
    rows = []
    for kind in sets.DEMETR_KINDS:
        every = sets.demetr(bench.data, kind, bench.languages)
        for language in bench.languages:
            own = [(kind, row) for row in every if row.language == language]
            rows += sets.sample(own, bench.limit)
    # All at once: the same faithful sentence serves several kinds, and is scored once.
    pairs = [Pair(row.source, row.right) for _, row in rows]
    pairs += [Pair(row.source, row.corrupted) for _, row in rows]
    right, wrong = np.split(bench.scores(pairs), 2)
    read = ~np.isnan(right[:, 0] + wrong[:, 0])
    right, wrong = right[read], wrong[read]
    codes = np.array([row.language for _, row in rows], np.str_)[read]
    kinds = np.array([kind for kind, _ in rows], np.str_)[read]
    for measure, hits in (
        ("right scored above corrupted", pairwise_wins(right[:, 0], wrong[:, 0])),
        ("corrupted not called entailment", bench.labels(wrong, codes.tolist()) != ENTAILMENT),
        ("faithful called contradiction", bench.labels(right, codes.tolist()) == CONTRADICTION),
    ):
        for kind in sets.DEMETR_KINDS:
            own_kind = kinds == kind
            yield from _shares(f"DEMETR: {measure}", kind, hits[own_kind], codes[own_kind])
        changed = np.isin(kinds, CHANGED)
        together = "first five together"
        yield from _shares(f"DEMETR: {measure}", together, hits[changed], codes[changed])


def faithful(bench: Bench) -> Iterator[Figure]:
    """NTREX: an English sentence, claimed of its translation with a neighbouring sentence."""
    pairs: list[Pair] = []
    languages: list[str] = []
    for language in bench.languages:
        rows = sets.ntrex(bench.data, language)
        asked = sets.sample(range(len(rows)), bench.limit)
        pairs += [Pair(_with_neighbour(rows, i, language), rows[i][0]) for i in asked]
        languages += [language] * len(asked)
    scores = bench.scores(pairs)
    read = ~np.isnan(scores[:, 0])
    codes = np.array(languages, np.str_)[read]
    found = bench.labels(scores[read], codes.tolist())
    measure = "faithful sentence beside a neighbour, NTREX"
    yield from _shares(measure, "called entailment", found == ENTAILMENT, codes)
    yield from _shares(measure, "called contradiction", found == CONTRADICTION, codes)


def _with_neighbour(rows: Sequence[tuple[str, str]], place: int, language: str) -> str:
    """Join a translation with the line after it, every second one with the line before."""
    after = place % 2 == 0 and place + 1 < len(rows)
    other = place + 1 if after else max(0, place - 1)
    first, last = sorted((place, other))
    joint = "" if language in _UNSPACED else " "
    return joint.join(rows[i][1] for i in range(first, last + 1))


_THREE = {name: i for i, name in enumerate(LABELS)}
# Contradiction or not: what is none may be an entailment or neutral, and either is right.
_TWO = {"contradiction": CONTRADICTION, "not_contradiction": NEUTRAL}


def _xnli(bench: Bench) -> list[sets.Labelled]:
    """Return foreign premises with English hypotheses, and English with English."""
    foreign = sets.nli(bench.data, "multi_xnli_dev_xling_en_hyp", bench.languages)
    rows = foreign + sets.nli(bench.data, "multi_xnli_dev_mono", ("en",))
    codes = dict.fromkeys((*bench.languages, "en"))
    by_language = [[row for row in rows if row.language == code] for code in codes]
    return [row for own in by_language for row in sets.sample(own, bench.limit)]


def inference(bench: Bench) -> Iterator[Figure]:
    """XNLI dev: foreign premise and English hypothesis; English with English apart."""
    pairs, rows = bench.scored(_xnli(bench), _THREE)
    codes = [row.language for row in rows]
    likeliest = Scored(pairs.scores, pairs.labels, pairs.scores.argmax(axis=1))
    measure = "inference: English hypothesis, XNLI dev"
    yield from _metrics(measure, "accuracy, likeliest label", accuracy, likeliest, codes)
    if bench.backend.calibration.pairs:
        yield from _metrics(measure, "accuracy at the limits", accuracy, pairs, codes)
    yield from _metrics(measure, "entailment AUC", entailment_auc, pairs, codes)
    yield from _metrics(measure, "mean AUC of the labels", macro_auc, pairs, codes)


def calibration(bench: Bench) -> Iterator[Figure]:
    """XNLI dev: calibration error of the scores, before and after a temperature by language."""
    pairs, rows = bench.scored(_xnli(bench), _THREE)
    codes = [row.language for row in rows]
    measure = "expected calibration error, XNLI dev"
    yield from _metrics(measure, "scores as they are", calibration_error, pairs, codes)
    fit = bench.backend.calibration.pairs
    if fit:
        own = Scored(scale_all(pairs.scores, codes, fit), pairs.labels, pairs.predicted)
        yield from _metrics(measure, "shipped temperatures", calibration_error, own, codes)
    # All languages' pairs of one English premise stay together: none helps to measure another.
    english = sets.nli(bench.data, "multi_xnli_dev_mono", ("en",))
    premises = {row.hypothesis: row.premise for row in english}
    groups = [premises.get(row.hypothesis, row.hypothesis) for row in rows]
    other = crossfitted(pairs.scores, pairs.labels, codes, groups)
    halves = Scored(other, pairs.labels, pairs.predicted)
    kind = "temperature fitted on the other half"
    yield from _metrics(measure, kind, calibration_error, halves, codes)


def french(bench: Bench) -> Iterator[Figure]:
    """RTE-3 in French (three labels) and DACCORD (contradiction or not); French claims."""
    if "fr" not in bench.languages:
        return
    rows = sets.nli(bench.data, "fr_rte3_dev") + sets.nli(bench.data, "fr_rte3_test")
    pairs, kept = bench.scored(sets.sample(rows, bench.limit), _THREE)
    codes = [row.language for row in kept]
    for kind, metric in (
        ("accuracy", accuracy),
        ("balanced accuracy", balanced_accuracy),
        ("entailment AUC", entailment_auc),
    ):
        yield from _metrics("RTE-3 French, dev and test", kind, metric, pairs, codes)
    rows = sets.nli(bench.data, "fr_daccord")
    pairs, kept = bench.scored(sets.sample(rows, bench.limit), _TWO)
    codes = [row.language for row in kept]
    two_way = np.where(pairs.predicted == CONTRADICTION, CONTRADICTION, NEUTRAL)
    pairs = Scored(pairs.scores, pairs.labels, two_way)
    for kind, metric in (
        ("balanced accuracy", balanced_accuracy),
        ("contradiction AUC", contradiction_auc),
    ):
        yield from _metrics("DACCORD, contradiction or not", kind, metric, pairs, codes)


MEASURES: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "retrieval": retrieval,
    "demetr": corruptions,
    "xnli": inference,
    "french": french,
    "faithful": faithful,
    "ece": calibration,
}


def _shares(measure: str, kind: str, hits: Hits, codes: NDArray[np.str_]) -> Iterator[Figure]:
    every = list(dict.fromkeys(codes.tolist()))
    for language in every:
        yield Figure(measure, kind, language, share(hits[codes == language]))
    if len(every) > 1:
        yield Figure(measure, kind, ALL, share(hits))


def _metrics(
    measure: str, kind: str, metric: Metric, pairs: Scored, languages: Sequence[str]
) -> Iterator[Figure]:
    """Yield a metric by language, and over all but English, the claims' own language."""
    codes = np.asarray(languages)
    every = list(dict.fromkeys(languages))
    for language in every:
        yield Figure(measure, kind, language, bootstrap(metric, pairs.where(codes == language)))
    if len(set(every) - {"en"}) > 1:
        yield Figure(measure, kind, ALL, bootstrap(metric, pairs.where(codes != "en")))
