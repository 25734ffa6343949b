"""`factcheck evaluate`: how good a model is, alone, on pairs that a person labelled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Option

from factcheck.cli import options
from factcheck.cli.effective import effective_settings
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit, say

if TYPE_CHECKING:
    from factcheck.core.calibration import Calibration, PairCalibration

__all__ = ["evaluate"]


def evaluate(  # noqa: PLR0913 - typer reads the options from the signature
    labelled: Annotated[
        str,
        Argument(
            metavar="SET.tsv",
            help="Lines of label, language, premise and claim, parted by tabs; a fifth column may"
            " name the kind of example.",
        ),
    ],
    *,
    model: options.Model = None,
    download: options.Download = None,
    cache: options.Cache = None,
    batch_size: options.BatchSize = None,
    threads: options.Threads = None,
    config: options.Config = None,
    calibrate: Annotated[
        bool,
        Option(
            "--calibrate",
            help="Fit temperatures and limits by language to the set, and write them into"
            " calibration.json in the model's folder.",
        ),
    ] = False,
    format: Annotated[  # noqa: A002 - the flag's name
        Literal["table", "json"],
        Option("--format", metavar="FORMAT", help="table or json."),
    ] = "table",
    color: options.Color = None,
    width: options.Width = None,
    quiet: options.Quiet = None,
) -> ExitCode:
    """Measure a model alone, without values or thresholds of the check, on a labelled set.

    Labels are entailment, neutral and contradiction (or supported, absent, contradicted); language
    is the premise's. Prints accuracy, balanced accuracy, ranking, calibration error and false
    alarms, over all, by language and by kind, with 95 % intervals.
    """
    flags = dict(locals())
    for own in ("labelled", "calibrate", "format"):
        del flags[own]
    from factcheck.cli.checking import load_model
    from factcheck.cli.evaluation_text import evaluation_json, evaluation_text
    from factcheck.cli.progress import shown_progress
    from factcheck.cli.reporting import render_options
    from factcheck.cli.targets import Target
    from factcheck.evaluation.evaluate import evaluate as measure
    from factcheck.evaluation.labelled import read_labelled

    settings = effective_settings(flags).settings
    folder = _own_folder(settings.model) if calibrate else None
    pairs = read_labelled(Path(labelled))
    backend = load_model(settings)
    with shown_progress(len(pairs), quiet=settings.quiet) as progress:
        tell = (lambda done, total: progress("pairs", done, total)) if progress else None
        found = measure(pairs, backend, calibrate=calibrate, tell=tell)
    if folder and found.fit:
        _write(folder, backend.calibration, found.fit)
    looks = render_options(settings, Target(format))
    emit(evaluation_json(found) if format == "json" else evaluation_text(found, looks))
    return ExitCode.CLEAN


def _own_folder(model: str) -> Path:
    """Return the folder that a calibration is written into.

    Raises: UsageError when the model is no folder of the user's own.
    """
    from factcheck.core.errors import UsageError

    if not Path(model).is_dir():
        raise UsageError(
            f"--calibrate writes into the model's folder, and '{model}' names none: "
            f"copy the model and give its folder with --model"
        )
    return Path(model)


def _write(folder: Path, before: Calibration, fit: PairCalibration) -> None:
    """Write what was fitted beside what was measured of the model before."""
    import json
    from dataclasses import replace

    from factcheck.ingest.atomic import write_text

    text = json.dumps(replace(before, pairs=fit).to_json(), indent=1, sort_keys=True) + "\n"
    path = folder / "calibration.json"
    write_text(path, text)
    say(f"{path}: limits for {', '.join(code for code, _ in fit.languages) or 'all languages'}")
