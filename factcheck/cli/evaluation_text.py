"""An evaluation for people and for programs."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from typing import Any

from factcheck.core.protocols import RenderOptions
from factcheck.core.safe_text import safe
from factcheck.evaluation.evaluate import FITTED, PAIRWISE, Evaluation
from factcheck.evaluation.metrics import LABELS, Estimate

__all__ = ["evaluation_json", "evaluation_text"]

# Heading of a column, and the figure below it; what is the better the smaller stands last.
_COLUMNS = (
    ("accuracy", "accuracy"),
    ("balanced", "balanced_accuracy"),
    ("AUC", "entailment_auc"),
    ("pairwise", PAIRWISE),
    ("ECE", "calibration_error"),
    ("ECE fitted", FITTED),
    ("false alarms", "false_alarm_rate"),
)
_KEY = (
    "balanced: mean recall of the labels. AUC: entailment ranked above the rest.",
    "pairwise: of two claims on one premise, the entailed one scored higher.",
    "ECE: expected calibration error, 15 bins; fitted: at temperatures of the set's other half.",
    "false alarms: entailments called contradiction. ±: the wider side of the 95 % interval.",
)


def evaluation_json(found: Evaluation) -> str:
    """Return the evaluation as JSON (schema 1)."""
    payload = {
        "schema": 1,
        "signature": found.signature,
        "verdicts": "limits" if found.limits else "likeliest",
        "unread": found.unread,
        "labels": list(LABELS),
        "groups": [
            {
                "by": group.by,
                "name": group.name,
                "pairs": sum(group.labelled),
                "labelled": list(group.labelled),
                "confusion": [list(row) for row in group.confusion],
                "figures": {name: _figure(one) for name, one in group.figures.items()},
            }
            for group in found.groups
        ],
        "calibration": _fit(found),
    }
    return json.dumps(payload, indent=2, ensure_ascii=False) + "\n"


def evaluation_text(found: Evaluation, options: RenderOptions) -> str:
    """Return the evaluation as a table, each figure with half its 95 % interval."""
    from io import StringIO

    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = [column for column in _COLUMNS if column[1] in found.groups[0].figures]
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("", "pairs", *(heading for heading, _ in shown)):
        table.add_column(heading, justify="right" if heading else "left", no_wrap=True)
    for before, group in zip((None, *found.groups), found.groups, strict=False):
        if before and before.by != group.by:
            table.add_row()
        name = Text(safe(group.name), style="bold" if group.by == "all" else "")
        cells = [_cell(group.figures[figure]) for _, figure in shown]
        table.add_row(name, f"{sum(group.labelled):,}", *cells)
    stream = StringIO()
    console = Console(
        file=stream,
        width=max(options.width, _least(found)),
        force_terminal=options.color,
        color_system="standard" if options.color else None,
        highlight=False,
        legacy_windows=False,
    )
    console.print(table)
    text = "\n".join(line.rstrip() for line in stream.getvalue().splitlines())
    return "\n".join([text, "", *([] if options.quiet else [*_KEY, ""]), *_foot(found)]) + "\n"


def _least(found: Evaluation) -> int:
    """Return the columns below which figures would be cut: better a long line than a wrong one."""
    names = max(len(safe(group.name)) for group in found.groups)
    return names + 10 + 12 * len(_COLUMNS)


def _foot(found: Evaluation) -> list[str]:
    whole = found.groups[0]
    counted = ", ".join(
        f"{count:,} {label}" for label, count in zip(LABELS, whole.labelled, strict=True)
    )
    how = "the model's own limits" if found.limits else "the likeliest label"
    lines = [f"{counted}; labels by {how}", f"measured {safe(found.signature)}"]
    if found.unread:
        lines.insert(0, f"{found.unread:,} pairs are longer than the model can read, and left out")
    return lines


def _cell(one: Estimate) -> str:
    """Return a figure and how far it may be off.

    >>> _cell(Estimate(0.912, 0.9, 0.92, 500))
    '.912 ±.012'
    """
    if math.isnan(one.value):
        return "-"
    text = f"{one.value:.3f}".removeprefix("0")
    if math.isnan(one.low):
        return text
    off = max(one.high - one.value, one.value - one.low)
    return f"{text} ±{f'{off:.3f}'.removeprefix('0')}"


def _figure(one: Estimate) -> dict[str, Any]:
    interval = {"low": _rounded(one.low), "high": _rounded(one.high)}
    return {"value": _rounded(one.value), **interval, "count": one.count}


def _rounded(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 6)


def _fit(found: Evaluation) -> dict[str, Any] | None:
    if found.fit is None:
        return None
    return {
        "default": asdict(found.fit.default),
        "languages": {code: asdict(limits) for code, limits in found.fit.languages},
    }
