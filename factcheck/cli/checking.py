"""From settings to a report: what `check`, `explain` and `accept` do alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.glosses import gloss_sources, glossed
from factcheck.cli.narrowing import narrowed
from factcheck.cli.progress import shown_progress
from factcheck.cli.streams import pass_on_warnings, say
from factcheck.core.baseline import BaselineUse
from factcheck.core.errors import UnknownNameError
from factcheck.core.report import Report
from factcheck.core.selection import Selection
from factcheck.core.settings import Effective, Settings

if TYPE_CHECKING:
    from factcheck.core.baseline import Baseline
    from factcheck.core.claim import ClaimTable
    from factcheck.core.protocols import NLIBackend
    from factcheck.pipeline import Inputs, Progress

__all__ = [
    "baseline_path",
    "gather_inputs",
    "load_model",
    "read_baseline",
    "read_table",
    "refuse_unknown",
    "run_check",
]


def run_check(effective: Effective, *, every_line: bool = False) -> Report:
    """Read the table and its documents, load the model, check, mark what a person has accepted.

    Glosses, where wanted, are made of the lines of evidence, or of `every_line`.

    Whatever can be wrong with files is found before the model is loaded. A report without cells
    says that nothing has changed since the revision that --changed-since names.

    Raises: FactcheckError, each with the exit code it ends the run with.
    """
    from factcheck.pipeline import gather

    settings = effective.settings
    table = read_table(settings)
    selection = narrowed(effective, table, _selection(settings, table))
    baseline = read_baseline(effective)
    if selection.cells == frozenset() and settings.changed_since:
        say(f"nothing to check: nothing selected has changed since {settings.changed_since}")
        return Report("", table.path, (), (), (), partial=True)
    inputs = gather(table, selection, allow_outside=settings.allow_outside)
    sources = gloss_sources(settings)
    backend = load_model(settings)
    with shown_progress(
        len(inputs.documents), quiet=settings.quiet, counts=backend, each=True
    ) as progress:
        report = _checked(inputs, backend, settings, progress)
    report = glossed(report, backend, sources, every_line=every_line)
    if settings.verbose:
        _say_cached(backend)
    if baseline is None:
        return report
    from factcheck.stages.accept import accept, stale_entries

    use = BaselineUse(
        str(baseline_path(effective)), stale_entries(report, baseline), settings.allow_stale
    )
    return accept(report, baseline, use, today=datetime.now(UTC).date())


def _checked(
    inputs: Inputs, backend: NLIBackend, settings: Settings, progress: Progress | None
) -> Report:
    if settings.engine == "ray":
        from factcheck.cluster import check_on_ray

        # A worker is one core; each opens its own model, and the machine's cache where it may.
        opened = partial(load_model, replace(settings, threads=1))
        workers = settings.threads or None
        return check_on_ray(inputs, backend, opened, workers=workers, progress=progress)
    from factcheck.pipeline import check_inputs

    return check_inputs(inputs, backend, progress)


def _say_cached(backend: NLIBackend) -> None:
    from factcheck.cache import CachedBackend

    if isinstance(backend, CachedBackend):
        kept = backend.stats
        counts = f"{kept.hits:,} scores and embeddings from the cache, {kept.misses:,} computed"
        say(f"{kept.unchanged:,} texts unchanged; {counts}")


def gather_inputs(settings: Settings) -> Inputs:
    """Read the table and the selected documents.

    Raises: TableError, DocumentError, UnknownNameError for a glob that nothing can match.
    """
    from factcheck.pipeline import gather

    table = read_table(settings)
    return gather(table, _selection(settings, table), allow_outside=settings.allow_outside)


def _selection(settings: Settings, table: ClaimTable) -> Selection:
    """Return what --claim, --document and --lang select.

    Raises: UnknownNameError for a glob that nothing can match.
    """
    refuse_unknown("claim", settings.claim, (claim.id for claim in table.claims))
    refuse_unknown("document", settings.document, (one.id for one in table.documents))
    refuse_unknown("language", settings.lang, {one.language for one in table.documents})
    return Selection(settings.claim, settings.document, settings.lang)


def read_table(settings: Settings) -> ClaimTable:
    """Read the claim table of the settings.

    Raises: TableError.
    """
    from factcheck.ingest.claim_table import load_table

    return load_table(Path(settings.table), allow_outside=settings.allow_outside)


def load_model(settings: Settings) -> NLIBackend:
    """Load the model of the settings, with the cache around it unless it is switched off.

    Raises: ModelError.
    """
    from factcheck.backends.loading import load_backend

    pass_on_warnings()
    backend = load_backend(
        settings.model,
        download=settings.download,
        batch_size=settings.batch_size or None,
        threads=settings.threads or None,
        precision=settings.precision,
    )
    if not settings.cache:
        return backend
    from factcheck.cache import CachedBackend

    return CachedBackend(backend)


def baseline_path(effective: Effective) -> Path:
    """Return where the baseline is: beside the table, unless a setting says otherwise."""
    path = Path(effective.settings.baseline)
    if effective.origins["baseline"] == "default":
        return Path(effective.settings.table).parent / path
    return path


def read_baseline(effective: Effective) -> Baseline | None:
    """Return the baseline, None where there is none and nobody named one.

    Raises: TableError.
    """
    from factcheck.ingest.baseline import load_baseline

    path = baseline_path(effective)
    if effective.origins["baseline"] == "default" and not path.exists():
        return None
    return load_baseline(path)


def refuse_unknown(what: str, globs: Iterable[str], known: Iterable[str]) -> None:
    """Refuse a glob that can match nothing in this table: most likely a slip of the finger.

    Raises: UnknownNameError with the nearest name.
    """
    names = tuple(known)
    for one in globs:
        if not any(fnmatchcase(name, one) for name in names):
            raise UnknownNameError(what, one, names)
