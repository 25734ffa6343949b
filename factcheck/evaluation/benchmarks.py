"""Measure a model alone on the public benchmarks.

    python -m factcheck.evaluation.benchmarks DATA_FOLDER MODEL_FOLDER [--limit N] [--only NAMES]

MODEL_FOLDER needs config.json, model.safetensors and tokenizer.json, so a network in the middle of
its training can be measured; without `encoder/` its own mean hidden state embeds sentences. Scores
are kept in a file in --work, and an interrupted run goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

from factcheck.backends.loading import load_bare
from factcheck.backends.speed import measure_speed
from factcheck.cache import CachedBackend
from factcheck.core.errors import FactcheckError
from factcheck.core.protocols import NLIBackend
from factcheck.evaluation.benchmark_figures import MEASURES, Bench, Figure
from factcheck.evaluation.benchmark_table import Run, as_json, as_markdown, as_text

__all__ = ["main", "measure"]

LANGUAGES = ("ar", "fr", "zh", "de", "es", "ru")
SPEED = "speed"
_QUIET_SECONDS = 30


def measure(bench: Bench, names: Sequence[str], say: Callable[[str], None]) -> tuple[Figure, ...]:
    """Return the figures of some measures; `say` hears when each is done.

    Raises: DocumentError when a set is missing or broken; BackendError.
    """
    figures: list[Figure] = []
    for name in names:
        begin = perf_counter()
        figures += MEASURES[name](bench)
        say(f"{name}: done in {perf_counter() - begin:.0f} s")
    return tuple(figures)


def _how_labelled(backend: NLIBackend) -> str:
    fit = backend.calibration.pairs
    if fit is None:
        return "the likeliest label"
    own = ", ".join(f"{code} {limits.count}" for code, limits in fit.languages)
    return f"the limits of calibration.json (pairs they rest on: {own or fit.default.count})"


def _say(text: str) -> None:
    sys.stderr.write(f"\r\x1b[K{text}\n" if sys.stderr.isatty() else f"{text}\n")
    sys.stderr.flush()


class _Progress:
    """Says how far a set is: in place on a terminal, a line every half minute in a log."""

    def __init__(self) -> None:
        self._said = perf_counter()

    def __call__(self, what: str, done: int, total: int) -> None:
        line = f"{done:,} of {total:,} {what}"
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{line}")
            sys.stderr.flush()
        elif perf_counter() - self._said >= _QUIET_SECONDS:
            self._said = perf_counter()
            _say(line)


def _names(text: str) -> list[str]:
    known = (*MEASURES, SPEED)
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in known]
    if unknown:
        message = f"unknown measure '{unknown[0]}': known are {', '.join(known)}"
        raise argparse.ArgumentTypeError(message)
    return names


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="factcheck.evaluation.benchmarks", description="Measure a model on public benchmarks."
    )
    parser.add_argument("data", type=Path, help="folder with bench/ and nli/")
    parser.add_argument("model", type=Path, help="folder of the model")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, metavar="CODE")
    parser.add_argument("--limit", type=int, default=0, help="pairs a language and kind; 0: all")
    parser.add_argument(
        "--only",
        type=_names,
        default=[*MEASURES, SPEED],
        metavar="NAME,...",
        help=f"of {', '.join((*MEASURES, SPEED))}",
    )
    parser.add_argument("--work", type=Path, metavar="DIR", help="folder that keeps the scores")
    parser.add_argument("--threads", type=int, help="cores to score on")
    parser.add_argument("--device", default="cpu", help="torch device to score on")
    parser.add_argument("--json", type=Path, metavar="OUT", help="also write the figures as JSON")
    parser.add_argument("--markdown", action="store_true", help="print Markdown tables")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, and say in one line what went wrong if anything did."""
    options = _arguments(arguments)
    try:
        run = _run(options)
    except FactcheckError as error:
        _say(f"error: {error}")
        return error.exit_code
    if options.json:
        text = json.dumps(as_json(run), indent=1, ensure_ascii=False) + "\n"
        options.json.write_text(text, encoding="utf-8")
    sys.stdout.write(as_markdown(run) if options.markdown else as_text(run))
    return 0


def _run(options: argparse.Namespace) -> Run:
    backend = load_bare(options.model, threads=options.threads, device=options.device)
    if options.work:
        options.work.mkdir(parents=True, exist_ok=True)
        backend = CachedBackend(backend, options.work / "scores.sqlite")
    bench = Bench(options.data, backend, tuple(options.languages), options.limit, _Progress())
    names = [name for name in options.only if name != SPEED]
    figures = measure(bench, names, _say)
    speeds = measure_speed(options.model) if SPEED in options.only else ()
    return Run(backend.signature, _how_labelled(backend), options.limit, figures, speeds)


if __name__ == "__main__":
    sys.exit(main())
