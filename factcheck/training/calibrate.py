"""Measure a model: fit its evidence model and limits on labelled cells, write calibration.json.

    python -m factcheck.training.calibrate DATA_FOLDER MODEL_FOLDER WORK_FOLDER

DATA_FOLDER holds the parallel text that the labelled claims of training/data rest on. What the
windows of each cell showed is kept in WORK_FOLDER, so that a second run fits without scoring.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path

import numpy as np

from factcheck.assessment import CLAIM_LANGUAGE, anchor_claims, assess, prepare_claims, prepare_text
from factcheck.backends.loading import load_backend
from factcheck.cache import CachedBackend
from factcheck.core.calibration import Calibration, Decision, Limits
from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.claim import Claim, ClaimTable, Role
from factcheck.core.document import Document, Span
from factcheck.core.evidence_model import (
    FEATURES,
    SOURCE_FEATURES,
    EvidenceModel,
    Probabilities,
    observe,
)
from factcheck.core.protocols import NLIBackend
from factcheck.ingest.atomic import write_text
from factcheck.training.cells import LabelledCell
from factcheck.training.claims_data import TABLES, load_cells, load_english_cells
from factcheck.training.regression import fit_evidence_model

__all__ = [
    "AssessedCell",
    "Observation",
    "assess_cells",
    "calibrate",
    "calibrate_model",
    "main",
    "observe_cells",
]

SUPPORTED, ABSENT, CONTRADICTED = range(3)
SCORES = "scores.sqlite"
"""The cache of scores in a work folder, which measuring the model again goes on with."""
# Words such as "Friday" in a passage are counted from one day on both sides; which is no matter.
TABLE = ClaimTable("", "", date(2024, 1, 1), None, (), ())
# A false alarm costs a reader's trust: of the cells that are not contradicted, so many may be
# called so, and of those that are supported, so many altered. A claim that is missing and called
# altered, for a number that belongs to something else, is an alarm for a wrong reason only.
FALSE_CONTRADICTION = 0.005
FALSE_ALTERATION = 0.01
WRONG_REASON = 0.1
# Fewer cells than this say nothing of a language of their own; they count for the default only.
ENOUGH = 60
# Cells of all languages that a language's own are weighed against.
PRIOR = 400
# The claim must entail a window more surely than not for that window to be a weaker claim.
WEAKENED = 0.5
# Texts between two lines of progress.
SAID = 100
# Share of the carried claims that may fall below the grey zone and be called omitted.
LOST = 0.1


@dataclass(frozen=True, slots=True)
class Observation:
    """What the windows of one labelled cell showed."""

    language: str
    kind: str
    label: int
    windows: tuple[dict[str, float], ...]


def _document(name: str, language: str, lines: Sequence[str]) -> Document:
    text = "\n".join(lines)
    return Document(name, name, language, Role.TRANSLATION, text, (Span(0, len(text)),))


@dataclass(frozen=True, slots=True)
class AssessedCell:
    """A labelled cell with what the windows of its translation showed."""

    cell: LabelledCell
    document: Document
    support: SourceSupport | None
    assessments: tuple[Assessment, ...]


def assess_cells(cells: Iterable[LabelledCell], backend: NLIBackend) -> Iterator[AssessedCell]:
    """Run retrieval, scoring and comparison on labelled cells, text by text."""
    groups: dict[tuple[str, tuple[str, ...], tuple[str, ...]], list[LabelledCell]] = {}
    for cell in cells:
        groups.setdefault((cell.language, cell.source, cell.translation), []).append(cell)
    for done, ((language, source, lines), group) in enumerate(groups.items(), start=1):
        original = prepare_text(_document("en", "en", source), backend)
        claims = prepare_claims(
            tuple(Claim(str(i), cell.claim) for i, cell in enumerate(group)), backend
        )
        claims = anchor_claims(claims, assess(TABLE, backend, claims, original), original)
        document = _document(language, language, lines)
        found = assess(TABLE, backend, claims, prepare_text(document, backend))
        for cell, claim, windows in zip(group, claims, found, strict=True):
            yield AssessedCell(cell, document, claim.support, windows)
        if done % SAID == 0 or done == len(groups):
            print(f"{done} of {len(groups)} texts", file=sys.stderr, flush=True)


def observe_cells(cells: Iterable[LabelledCell], backend: NLIBackend) -> list[Observation]:
    """Return the features of every window of labelled cells."""
    observed = []
    for one in assess_cells(cells, backend):
        windows = (observe(window, one.support) for window in one.assessments)
        kept = tuple(window for window in windows if window is not None)
        if kept:
            observed.append(Observation(one.cell.language, one.cell.kind, one.cell.label, kept))
    return observed


def calibrate(observed: Sequence[Observation], temperature: float = 1.0) -> Calibration:
    """Fit both evidence models and choose their limits, language by language."""
    # A source beside itself loses nothing, which says nothing of what its translations lose.
    translated = [one for one in observed if one.language != CLAIM_LANGUAGE]
    return Calibration(
        alone=_decision(observed, FEATURES),
        anchored=_decision(translated, (*FEATURES, *SOURCE_FEATURES)),
        temperature=temperature,
    )


def _decision(observed: Sequence[Observation], features: tuple[str, ...]) -> Decision:
    model = fit_evidence_model([(one.windows, one.label) for one in observed], features)
    default = _limits(observed, model)
    languages = sorted({one.language for one in observed})
    own = {code: [one for one in observed if one.language == code] for code in languages}
    return Decision(
        model=model,
        default=replace(default, count=0),
        languages=tuple(
            (code, _shrunk(_limits(cells, model), default))
            for code, cells in own.items()
            if len(cells) >= ENOUGH
        ),
    )


def _limits(observed: Sequence[Observation], model: EvidenceModel) -> Limits:
    best = [_best(one, model) for one in observed]
    labels = np.array([one.label for one in observed])
    supported = np.array([p.supported for p in best])
    contradicted = np.array([p.contradicted for p in best])
    line = _best_split(supported[labels == SUPPORTED], supported[labels == ABSENT])
    told = np.array([_told_otherwise(one, model, line) for one in observed])
    grey = min(line, float(np.quantile(supported[labels == SUPPORTED], LOST)))
    return Limits(
        supported=round(line, 3),
        grey=round(max(grey, line / 2), 3),
        contradicted=_level(contradicted[labels != CONTRADICTED], FALSE_CONTRADICTION),
        same_fact=max(
            _level(told[labels == SUPPORTED], FALSE_ALTERATION),
            _level(told[labels == ABSENT], WRONG_REASON),
        ),
        weakened=WEAKENED,
        count=len(observed),
    )


def _shrunk(own: Limits, default: Limits) -> Limits:
    """Draw a language's limits towards those of all languages, the more the fewer its cells."""
    weight = own.count / (own.count + PRIOR)
    mixed = {
        f.name: round(weight * getattr(own, f.name) + (1 - weight) * getattr(default, f.name), 3)
        for f in fields(Limits)
        if f.name != "count"
    }
    return Limits(**mixed, count=own.count)


def _told_otherwise(one: Observation, model: EvidenceModel, line: float) -> float:
    """Return how surely a window tells the claim's fact with another value.

    0 where no value differs, or where another window carries the claim as it is.
    """
    read = [
        (window["figures_differ"] or window["words_differ"], model.probabilities(window))
        for window in one.windows
    ]
    if any(not differs and p.supported >= line for differs, p in read):
        return 0.0
    return max((1 - p.absent for differs, p in read if differs), default=0.0)


def _best(one: Observation, model: EvidenceModel) -> Probabilities:
    found = [model.probabilities(window) for window in one.windows]
    return Probabilities(
        supported=max(p.supported for p in found),
        absent=min(p.absent for p in found),
        contradicted=max(p.contradicted for p in found),
    )


def _level(values: np.ndarray, share: float) -> float:
    """Return the level that no more than `share` of the values exceed."""
    return round(float(np.quantile(values, 1 - share)) + 0.001, 3)


def _best_split(above: np.ndarray, below: np.ndarray) -> float:
    """Return the line with the highest balanced accuracy, the middle of a flat stretch."""
    lines = np.round(np.arange(0.1, 0.9, 0.01), 2)
    accuracy = np.array([((above >= x).mean() + (below < x).mean()) / 2 for x in lines])
    return float(np.median(lines[accuracy >= accuracy.max() - 1e-9]))


def calibrate_model(data: Path, model: Path, work: Path, claims: Path = TABLES) -> None:
    """Measure the model in a folder on the claims of a folder; write its calibration.json.

    Raises: ValueError for claims whose passages the data does not hold; FactcheckError.
    """
    kept = work / "observations.json"
    if not kept.exists():
        cells = [*load_cells(data, tables=claims), *load_english_cells(data, tables=claims)]
        observed = observe_cells(cells, CachedBackend(load_backend(str(model)), work / SCORES))
        rows = [[o.language, o.kind, o.label, list(o.windows)] for o in observed]
        write_text(kept, json.dumps(rows))
    rows = json.loads(kept.read_text(encoding="utf-8"))
    calibration = calibrate([Observation(a, b, c, tuple(d)) for a, b, c, d in rows])
    path = model / "calibration.json"
    write_text(path, json.dumps(calibration.to_json(), indent=1, sort_keys=True) + "\n")
    print(f"{len(rows)} cells, {len(calibration.anchored.languages)} languages: {path}")


def main() -> int:
    """Measure the model in a folder and write its calibration.json."""
    data, model, work = (Path(argument) for argument in sys.argv[1:4])
    calibrate_model(data, model, work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
