"""How the explanation of a cell reads: the verdict, the line drawn for it, every window read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.core.calibration import Calibration, Limits
from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.claim import Claim
from factcheck.core.document import Document, Window
from factcheck.core.evidence_model import Probabilities, observe
from factcheck.core.nli import NLIScores
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.core.safe_text import safe
from factcheck.core.value import ValueComparison
from factcheck.core.verdict import Verdict
from factcheck.glossing import gloss_between
from factcheck.reporters._blocks import finding_block, gloss_fields, supported_block
from factcheck.reporters._entries import all_entries
from factcheck.reporters._lines import Run, columns, compose, field, quotation
from factcheck.reporters._words import right_to_left

__all__ = ["Examination", "cell_text"]


@dataclass(frozen=True, slots=True)
class Examination:
    """A verdict and all that it rests on; `source` is None where the source is no yardstick."""

    claim: Claim
    document: Document
    verdict: Verdict
    assessments: tuple[Assessment, ...]
    source: SourceSupport | None


def cell_text(
    seen: Examination, report: Report, calibration: Calibration, options: RenderOptions
) -> str:
    """Return the whole explanation: verdict, limits, then the windows, the likeliest first."""
    judged = sorted(
        ((_probabilities(one, seen, calibration), one) for one in seen.assessments),
        key=lambda pair: pair[0].supported if pair[0] else -1.0,
        reverse=True,
    )
    blocks = [
        _verdict_block(seen.claim, report, options),
        _source_block(seen.source, options),
        _limits_block(seen, calibration, options),
        *(
            _window_block(number, one, likely, seen.document, options)
            + _gloss(seen.document.id, one.candidate.window, report, options)
            for number, (likely, one) in enumerate(judged, start=1)
        ),
        field("checked with", [Run(safe(report.signature))], options),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _probabilities(
    one: Assessment, seen: Examination, calibration: Calibration
) -> Probabilities | None:
    decision = calibration.anchored if seen.source else calibration.alone
    observed = observe(one, seen.source)
    return decision.model.probabilities(observed) if observed else None


def _verdict_block(claim: Claim, report: Report, options: RenderOptions) -> list[str]:
    cell = next(cell for cell in report.cells if cell.claim is claim)
    if cell.finding is None:
        return supported_block(cell, options)
    entry = next(entry for entry in all_entries(report) if entry.cell is cell)
    return finding_block(entry, options)


def _source_block(source: SourceSupport | None, options: RenderOptions) -> list[str]:
    if source is None:
        return []
    text = f"carries the claim with entailment {source.entailment:.2f}, similarity "
    return field("source", [Run(f"{text}{source.similarity:.2f}")], options)


def _limits_block(seen: Examination, calibration: Calibration, options: RenderOptions) -> list[str]:
    decision = calibration.anchored if seen.source else calibration.alone
    language = seen.document.language
    limits: Limits = decision.limits(language)
    measured = (
        f"measured on {limits.count:,} labelled cells of {language}"
        if calibration.measured(language)
        else f"not measured for {language}: those of all languages"
    )
    text = (
        f"supported from {limits.supported:.2f}, undetermined from {limits.grey:.2f}, "
        f"contradicted from {limits.contradicted:.2f}, the same fact from {limits.same_fact:.2f}, "
        f"weakened from {limits.weakened:.2f} ({measured})"
    )
    return field("limits", [Run(text)], options)


def _window_block(
    number: int,
    one: Assessment,
    likely: Probabilities | None,
    document: Document,
    options: RenderOptions,
) -> list[str]:
    window, candidate = one.candidate.window, one.candidate
    title = f"{number}. {safe(document.path)}:{window.line}"
    lines = compose([Run(title, "title")], columns(options), options)
    lines += quotation(window.text, None, options, rtl=right_to_left(document.language))
    chances = (
        f"supported {likely.supported:.2f}, absent {likely.absent:.2f}, "
        f"contradicted {likely.contradicted:.2f}"
        if likely
        else "longer than the model can read"
    )
    nearness = (
        f"{candidate.similarity:.2f} to the claim, {candidate.anchor_similarity:.2f} to the "
        f"source's line; {candidate.shared:.0%} of its names, numbers and words"
    )
    lines += field("chances", [Run(chances)], options)
    lines += field("line→claim", [Run(_scores(one.scores.forward))], options)
    lines += field("claim→line", [Run(_scores(one.scores.backward))], options)
    lines += field("likeness", [Run(nearness)], options)
    return lines + list(_values(one.values, options))


def _gloss(document: str, window: Window, report: Report, options: RenderOptions) -> list[str]:
    of = next(one for one in report.documents if one.id == document)
    return gloss_fields(gloss_between(of, window.start, window.end), options)


def _scores(scores: NLIScores | None) -> str:
    if scores is None:
        return "longer than the model can read"
    return (
        f"entailment {scores.entailment:.2f}, neutral {scores.neutral:.2f}, "
        f"contradiction {scores.contradiction:.2f}"
    )


def _values(values: Sequence[ValueComparison], options: RenderOptions) -> Iterator[str]:
    for value in values:
        found = value.found.normal if value.found else "none"
        text = f"expected {value.expected.normal}, found {found}: {value.relation}"
        yield from field(value.kind, [Run(safe(text))], options)
