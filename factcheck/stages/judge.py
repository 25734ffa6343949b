"""Decide what a document says of a claim, from what its windows showed.

Order of thought: the window that carries the claim best; then its values; then what else the
document says. As a table, first row that fits (p = probability by the evidence model):

| best window carries it (p >= supported) | values on it       | elsewhere        | verdict       |
|-----------------------------------------|--------------------|------------------|---------------|
| yes                                     | one differs        |                  | altered       |
| yes                                     |                    | one contradicts  | undetermined, |
|                                         |                    |                  | both shown    |
| yes                                     | one is vaguer, or  |                  | weakened      |
|                                         | a figure missing   |                  |               |
| yes                                     | agree, or unsure   |                  | supported     |
| no, but a window tells the same fact    | one differs        |                  | altered       |
| no                                      |                    | one contradicts  | contradicted  |
| no, but the claim entails a window      |                    |                  | weakened      |
| no, and the model could not read it all |                    |                  | undetermined  |
| nearly (within the grey zone)           |                    |                  | undetermined  |
| no                                      |                    |                  | omitted       |
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.core.calibration import Calibration, Limits
from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.document import Document
from factcheck.core.evidence_model import EvidenceModel, observe
from factcheck.core.nli import NLIScores
from factcheck.core.value import Relation, ValueComparison
from factcheck.core.verdict import Direction, Evidence, Verdict, VerdictKind
from factcheck.core.weighing import NEAR, Weighed, needed, of_another_story

__all__ = ["judge"]

_NOTHING = NLIScores(0.0, 1.0, 0.0)


def judge(
    assessments: Sequence[Assessment],
    calibration: Calibration,
    document: Document,
    *,
    source: SourceSupport | None = None,
    same_story: bool = True,
) -> Verdict:
    """Return the verdict on one claim in one document.

    A document that is not of the `same_story` can support a claim when it does so without any
    doubt, but not alter or contradict it: its numbers and names belong to other events.
    """
    decision = calibration.anchored if source else calibration.alone
    path, limits = document.path, decision.limits(document.language)
    if not same_story:
        limits = of_another_story(limits)
    reads = _read(assessments, decision.model, source)
    if not reads:
        return _unread(assessments, path)
    agreeing = [r for r in reads if not r.differs and r.p.supported >= limits.supported]
    against = _contradicting(reads, limits) if same_story else None
    if agreeing:
        whole = [r for r in agreeing if not r.falls_short]
        return _supported(max(whole or agreeing, key=lambda r: r.p.supported), against, path)
    altered = _same_fact_other_value(reads, limits) if same_story else None
    if altered:
        return _verdict(VerdictKind.ALTERED, altered, Direction.CONTRADICTS, path)
    if against:
        return _verdict(VerdictKind.CONTRADICTED, against, Direction.CONTRADICTS, path)
    return _short_of_support(reads, limits, path, whole=len(reads) == len(assessments))


def _short_of_support(
    reads: Sequence[Weighed], limits: Limits, path: str, *, whole: bool
) -> Verdict:
    vaguer = [
        r for r in reads if r.entailed_by_claim >= limits.weakened and r.p.supported >= limits.grey
    ]
    if vaguer:
        line = max(vaguer, key=lambda r: r.p.supported)
        return _verdict(VerdictKind.WEAKENED, line, Direction.NEAREST, path)
    best = max(reads, key=lambda r: (r.p.supported, r.related))
    if best.p.supported >= limits.grey or not whole:
        return _verdict(VerdictKind.UNDETERMINED, best, Direction.NEAREST, path)
    nearest = max(reads, key=lambda r: (r.related, r.p.supported))
    return _verdict(VerdictKind.OMITTED, nearest, Direction.NEAREST, path)


def _read(
    assessments: Sequence[Assessment], model: EvidenceModel, source: SourceSupport | None
) -> tuple[Weighed, ...]:
    observed = ((a, observe(a, source)) for a in assessments)
    return tuple(Weighed(a, model.probabilities(o)) for a, o in observed if o is not None)


def _contradicting(reads: Sequence[Weighed], limits: Limits) -> Weighed | None:
    # The highest contradiction over all windows over-flags: most lines of a document have
    # nothing to do with the claim. Only windows as near to it as the nearest one may contradict.
    nearest = max(r.related for r in reads)
    near = [r for r in reads if r.related >= nearest - NEAR]
    worst = max(near, key=lambda r: r.p.contradicted)
    return worst if worst.p.contradicted >= limits.contradicted else None


def _same_fact_other_value(reads: Sequence[Weighed], limits: Limits) -> Weighed | None:
    differing = [r for r in reads if r.differs and r.told >= needed(r.assessment.values, limits)]
    return max(differing, key=lambda r: (r.told, r.related)) if differing else None


def _supported(line: Weighed, against: Weighed | None, path: str) -> Verdict:
    if against and not _overlap(line, against):
        verdict = _verdict(VerdictKind.UNDETERMINED, line, Direction.SUPPORTS, path)
        return replace(
            verdict,
            conflicting=True,
            evidence=(*verdict.evidence, _evidence(against, Direction.CONTRADICTS, path)),
            message="one line supports the claim, another contradicts it",
        )
    kind = VerdictKind.WEAKENED if line.falls_short else VerdictKind.SUPPORTED
    return _verdict(kind, line, Direction.SUPPORTS, path)


def _overlap(one: Weighed, other: Weighed) -> bool:
    a, b = one.assessment.candidate.window, other.assessment.candidate.window
    return a.first <= b.last and b.first <= a.last


def _evidence(line: Weighed, direction: Direction, path: str) -> Evidence:
    w = line.assessment.candidate.window
    return Evidence(path, w.line, w.start, w.end, w.text, direction)


def _verdict(kind: VerdictKind, line: Weighed, direction: Direction, path: str) -> Verdict:
    values = line.assessment.values
    return Verdict(
        kind=kind,
        score=line.p.supported,
        scores=line.assessment.scores.forward or _NOTHING,
        evidence=(_evidence(line, direction, path),),
        values=values if kind is not VerdictKind.OMITTED else _looked_for(values),
        message=_message(kind, values),
    )


def _looked_for(values: Sequence[ValueComparison]) -> tuple[ValueComparison, ...]:
    """Return the values of a claim that no line states.

    The nearest line is about something else: where it holds another value, that stands for none.
    """
    return tuple(
        replace(value, found=None, relation=Relation.MISSING)
        if value.relation is Relation.DIFFERS
        else value
        for value in values
    )


def _message(kind: VerdictKind, values: Sequence[ValueComparison]) -> str:
    if kind is VerdictKind.ALTERED:
        changed = next(v for v in values if v.relation is Relation.DIFFERS)
        found = changed.found.normal if changed.found else "another value"
        return f"{changed.kind}: expected {changed.expected.normal}, found {found}"
    return _MESSAGES[kind]


_MESSAGES = {
    VerdictKind.SUPPORTED: "stated",
    VerdictKind.WEAKENED: "only part of the claim is stated, or vaguer",
    VerdictKind.CONTRADICTED: "the text says something that cannot be true beside the claim",
    VerdictKind.OMITTED: "no line states this; the nearest one is shown",
    VerdictKind.UNDETERMINED: "the evidence is too weak to decide; read the line",
}


def _unread(assessments: Sequence[Assessment], path: str) -> Verdict:
    if not assessments:
        return Verdict(VerdictKind.OMITTED, 0.0, _NOTHING, message="the document holds no text")
    windows = [a.candidate.window for a in assessments]
    evidence = tuple(
        Evidence(path, w.line, w.start, w.end, w.text, Direction.NEAREST) for w in windows[:1]
    )
    message = "the nearest lines are longer than the model can read"
    return Verdict(VerdictKind.UNDETERMINED, 0.0, _NOTHING, evidence, message=message)
