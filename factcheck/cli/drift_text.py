"""How drift reads: claims first, then the changed lines with the changed words marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.core.document import Segment
from factcheck.core.drift import ClaimChange, ClaimDrift, Drift, SegmentChange
from factcheck.core.protocols import RenderOptions
from factcheck.core.safe_text import safe
from factcheck.reporters._diff_words import changed_words
from factcheck.reporters._json_text import dump
from factcheck.reporters._lines import Run, columns, compose
from factcheck.reporters._paint import paint
from factcheck.reporters._payload import cell_payload
from factcheck.reporters._words import plural, right_to_left

__all__ = ["drift_json", "drift_text"]

SCHEMA = 1
_ROLES = {
    ClaimChange.LOST: "error",
    ClaimChange.ALTERED: "error",
    ClaimChange.SHIFTED: "warning",
    ClaimChange.GAINED: "good",
}


def drift_json(signature: str, drifts: tuple[Drift, ...]) -> str:
    """Return the drifts as JSON (schema 1), one document a line."""
    lines = ",".join(f"\n  {dump(_payload(one))}" for one in drifts)
    return (
        f'{{"schema": {SCHEMA},\n "signature": {dump(signature)},\n "documents": [{lines}\n ]}}\n'
    )


def _payload(drift: Drift) -> dict[str, Any]:
    return {
        "id": drift.document,
        "language": drift.language,
        "old": drift.old,
        "new": drift.new,
        "fails": drift.fails,
        "wording": {
            "chrf": round(drift.wording.chrf, 2),
            "chrf_signature": drift.wording.chrf_signature,
            "ter": round(drift.wording.ter, 2),
            "ter_signature": drift.wording.ter_signature,
        },
        "segments": drift.segments,
        "changes": [
            {
                "old": _segment(change.old),
                "new": _segment(change.new),
                "similarity": round(change.similarity, 4),
            }
            for change in drift.changes
        ],
        "claims": [
            {
                "change": one.change.value,
                "fails": one.fails,
                "accepted": one.accepted,
                "old": cell_payload(one.old),
                "new": cell_payload(one.new),
            }
            for one in drift.claims
        ],
    }


def _segment(segment: Segment | None) -> dict[str, Any] | None:
    if segment is None:
        return None
    return {
        "line": segment.line,
        "start": segment.start,
        "end": segment.end,
        "text": segment.text,
    }


def drift_text(drifts: tuple[Drift, ...], options: RenderOptions) -> str:
    """Return the drifts for a terminal."""
    blocks = ["\n".join(_block(one, options)) for one in drifts]
    signatures = {s for d in drifts for s in (d.wording.chrf_signature, d.wording.ter_signature)}
    if options.verbose:
        blocks.append("\n".join(f"sacrebleu {signature}" for signature in sorted(signatures)))
    return "\n\n".join(blocks) + "\n"


def _block(drift: Drift, options: RenderOptions) -> Iterator[str]:
    title = f"{safe(drift.document)}: {safe(drift.old)} -> {safe(drift.new)}"
    yield paint(title, "title", color=options.color)
    changed = len(drift.changes)
    yield (
        f"  {changed} changed of {drift.segments} segments"
        f" · chrF {drift.wording.chrf:.1f} · TER {drift.wording.ter:.1f}"
    )
    shown = [one for one in drift.claims if options.verbose or not one.accepted]
    if not drift.claims:
        yield "  no claim changed its verdict"
    for one in shown:
        yield from _claim(one, options)
    if quiet := len(drift.claims) - len(shown):
        yield f"  {plural(quiet, 'accepted change')} not shown; --verbose shows all"
    for change in drift.changes:
        yield ""
        yield from _change(change, drift.language, options)


def _claim(one: ClaimDrift, options: RenderOptions) -> Iterator[str]:
    word = paint(f"{one.change.value:<8}", _ROLES[one.change], color=options.color)
    verdicts = f"{one.old.verdict.kind.value} -> {one.new.verdict.kind.value}"
    verdicts += " (accepted)" if one.accepted else ""
    yield f"  {word} {safe(one.new.claim.id)}  {verdicts}"
    for line in compose((Run(safe(one.new.claim.statement)),), columns(options) - 11, options):
        yield " " * 11 + line


def _change(change: SegmentChange, language: str, options: RenderOptions) -> Iterator[str]:
    old = safe(change.old.text) if change.old else ""
    new = safe(change.new.text) if change.new else ""
    gone, come = changed_words(old, new)
    sides = ((change.old, old, gone, "-", "removed"), (change.new, new, come, "+", "inserted"))
    for segment, text, spans, sign, role in sides:
        if segment:
            lines = _runs(text, spans, role, sign, options, right_to_left(language))
            first, *rest = compose(lines, columns(options) - 10, options)
            where = f"{segment.line:>5}"
            yield f"  {where} {paint(sign, role, color=options.color)} {first}"
            yield from (" " * 10 + line for line in rest)


def _runs(
    text: str,
    spans: tuple[tuple[int, int], ...],
    role: str,
    sign: str,
    options: RenderOptions,
    rtl: bool,  # noqa: FBT001 - the writing direction
) -> list[Run]:
    """Return the runs of a line; without colour the changed words stand in [-...-] or {+...+}."""
    opening, closing = ("", "") if options.color else {"-": ("[-", "-]"), "+": ("{+", "+}")}[sign]
    runs, at = [], 0
    for start, end in spans:
        runs.append(Run(text[at:start], rtl=rtl))
        runs.append(Run(f"{opening}{text[start:end]}{closing}", role, rtl=rtl))
        at = end
    return [*runs, Run(text[at:], rtl=rtl)]
