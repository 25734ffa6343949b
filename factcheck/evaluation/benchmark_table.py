"""The results of a benchmark run, as a table for people, as Markdown, and as JSON."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.backends.speed import Speed
from factcheck.evaluation.benchmark_figures import ALL, Figure
from factcheck.evaluation.metrics import Estimate

__all__ = ["Run", "Target", "as_json", "as_markdown", "as_text", "target_of"]


@dataclass(frozen=True, slots=True)
class Run:
    """All that was measured of one model, and under which conditions.

    `verdicts` says how scores became labels: by limits of the calibration, or the likeliest.
    """

    signature: str
    verdicts: str
    limit: int
    figures: tuple[Figure, ...]
    speeds: tuple[Speed, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure is to reach: every language's own, or only that of all together."""

    sign: str
    bound: float
    each: bool = False

    def __str__(self) -> str:
        """Return the target as a person writes it, as in ``>= .93 each``."""
        return f"{self.sign} {_short(self.bound, 2)}" + (" each" if self.each else "")

    def missed(self, value: float, language: str) -> bool:
        """Tell whether a figure of a language misses the target."""
        if math.isnan(value) or (language != ALL) is not self.each:
            return False
        return value < self.bound if self.sign == ">=" else value > self.bound


# What a model alone is to reach: (beginning of the measure's name, kind) -> target.
_TARGETS = {
    ("retrieval", "top 1 of 500"): Target(">=", 0.93, each=True),
    ("DEMETR: right", "numbers"): Target(">=", 0.92),
    ("DEMETR: right", "names replaced"): Target(">=", 0.88),
    ("DEMETR: right", "negation"): Target(">=", 0.93),
    ("DEMETR: right", "antonym"): Target(">=", 0.80),
    ("DEMETR: right", "hypernym"): Target(">=", 0.75),
    ("DEMETR: corrupted", "first five together"): Target(">=", 0.80),
    ("DEMETR: faithful", "first five together"): Target("<=", 0.03),
    ("inference", "accuracy, likeliest label"): Target(">=", 0.62),
    ("faithful", "called entailment"): Target(">=", 0.95, each=True),
    ("faithful", "called contradiction"): Target("<=", 0.01, each=True),
    ("expected", "shipped temperatures"): Target("<=", 0.05, each=True),
    ("expected", "temperature fitted on the other half"): Target("<=", 0.05, each=True),
}


def target_of(measure: str, kind: str) -> Target | None:
    """Return what a figure is to reach, None where it is only reported.

    >>> str(target_of("retrieval: foreign to English, NTREX", "top 1 of 500"))
    '>= .93 each'
    """
    return next(
        (
            target
            for (beginning, named), target in _TARGETS.items()
            if measure.startswith(beginning) and kind == named
        ),
        None,
    )


def as_json(run: Run) -> dict[str, Any]:
    """Return the results as a JSON object (schema 1), every figure with its interval."""
    return {
        "schema": 1,
        "signature": run.signature,
        "verdicts": run.verdicts,
        "limit": run.limit,
        "figures": [
            {
                "measure": one.measure,
                "kind": one.kind,
                "language": one.language,
                "value": _number(one.estimate.value),
                "low": _number(one.estimate.low),
                "high": _number(one.estimate.high),
                "count": one.estimate.count,
                "target": str(target) if target else None,
                "missed": bool(target and target.missed(one.estimate.value, one.language)),
            }
            for one in run.figures
            for target in (target_of(one.measure, one.kind),)
        ],
        "speed": [
            {
                "name": one.name,
                "pairs_per_second": round(one.pairs_per_second, 2),
                "ratio": round(run.speeds[0].pairs_per_second / one.pairs_per_second, 2),
            }
            for one in run.speeds
        ],
    }


def as_text(run: Run) -> str:
    """Return the results in aligned columns; a figure that misses its target has a ``!``."""
    parts = [_head(run)]
    for measure, rows in _measures(run.figures).items():
        widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
        lines = [
            "  ".join(
                cell.ljust(wide) if i == 0 else cell.rjust(wide)
                for i, (cell, wide) in enumerate(zip(row, widths, strict=True))
            )
            for row in rows
        ]
        parts.append("\n".join([measure, *(f"  {line.rstrip()}" for line in lines)]))
    if run.speeds:
        parts.append("\n".join(["speed, 64 tokens", *(f"  {line}" for line in _speed(run))]))
    return "\n\n".join(parts) + "\n"


def as_markdown(run: Run) -> str:
    """Return the results as tables for a model card; a figure that misses its target is bold."""
    parts = [_head(run)]
    for measure, rows in _measures(run.figures, "**{}**").items():
        head = [measure, *rows[0][1:]]
        ruler = ["---", *("---:" for _ in head[1:])]
        parts.append("\n".join("| " + " | ".join(row) + " |" for row in (head, ruler, *rows[1:])))
    if run.speeds:
        parts.append("\n".join(["Speed, 64 tokens:", "", *(f"- {line}" for line in _speed(run))]))
    return "\n\n".join(parts) + "\n"


def _head(run: Run) -> str:
    sampled = f"at most {run.limit} pairs a language and kind" if run.limit else "all pairs"
    return f"{run.signature}; {sampled}; verdicts by {run.verdicts}."


def _speed(run: Run) -> list[str]:
    own = run.speeds[0].pairs_per_second
    return [
        f"{one.name}: {one.pairs_per_second:.1f} pairs/s"
        + (f"; this model is {own / one.pairs_per_second:.2f} times as fast" if i else "")
        for i, one in enumerate(run.speeds)
    ]


def _measures(figures: Sequence[Figure], missed: str = "{}!") -> dict[str, list[list[str]]]:
    """Return a table by measure: a head, then a row a kind, with a column a language."""
    tables: dict[str, dict[str, dict[str, Figure]]] = {}
    for one in figures:
        tables.setdefault(one.measure, {}).setdefault(one.kind, {})[one.language] = one
    return {measure: _table(measure, kinds, missed) for measure, kinds in tables.items()}


def _table(measure: str, kinds: Mapping[str, Mapping[str, Figure]], missed: str) -> list[list[str]]:
    every = list(dict.fromkeys(code for cells in kinds.values() for code in cells))
    codes = [*(code for code in every if code != ALL), *(code for code in every if code == ALL)]
    rows = [["", *codes, "95 %", "pairs", "target"]]
    for kind, cells in kinds.items():
        target = target_of(measure, kind)
        widest = cells.get(ALL) or next(iter(cells.values()))
        rows.append(
            [
                kind,
                *(_cell(cells.get(code), target, missed) for code in codes),
                _interval(widest.estimate),
                str(widest.estimate.count),
                str(target or ""),
            ]
        )
    return rows


def _cell(figure: Figure | None, target: Target | None, missed: str) -> str:
    if figure is None or math.isnan(figure.estimate.value):
        return "-"
    text = _short(figure.estimate.value)
    failed = target is not None and target.missed(figure.estimate.value, figure.language)
    return missed.format(text) if failed else text


def _interval(one: Estimate) -> str:
    return "-" if math.isnan(one.low) else f"{_short(one.low)}-{_short(one.high)}"


def _short(value: float, digits: int = 3) -> str:
    """Return a share without its leading zero; every figure here lies in [0, 1].

    >>> _short(0.9314), _short(1.0), _short(0.93, 2)
    ('.931', '1.000', '.93')
    """
    return f"{value:.{digits}f}".removeprefix("0")


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)
