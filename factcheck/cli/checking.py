"""From settings to a report: what `check`, `explain` and `accept` do alike."""

from __future__ import annotations

import glob
from collections.abc import Iterable
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.core.errors import UnknownNameError
from factcheck.core.settings import Effective, Settings

if TYPE_CHECKING:
    from factcheck.core.baseline import Baseline
    from factcheck.core.claim import ClaimTable
    from factcheck.core.protocols import NLIBackend
    from factcheck.core.report import Report

__all__ = ["baseline_path", "run_check"]


def run_check(effective: Effective) -> Report:
    """Read the table, load the model, check, and mark what a person has accepted.

    Raises: FactcheckError, each with the exit code it ends the run with.
    """
    from factcheck.ingest.claim_table import load_table

    settings = effective.settings
    table = load_table(Path(settings.table), allow_outside=settings.allow_outside)
    _refuse_unknown("claim", settings.claim, (claim.id for claim in table.claims))
    _refuse_unknown("document", settings.document, (one.id for one in table.documents))
    _refuse_unknown("language", settings.lang, {one.language for one in table.documents})
    baseline = _baseline(effective)  # before the model: a mistake in it should not cost a run
    report = _checked(table, settings)
    if baseline is None:
        return report
    from factcheck.stages.accept import accept

    return accept(report, baseline, today=datetime.now(UTC).date())


def _checked(table: ClaimTable, settings: Settings) -> Report:
    from factcheck.cli.progress import shown_progress
    from factcheck.pipeline import check

    with shown_progress(quiet=settings.quiet) as progress:
        return check(
            table,
            backend=_backend(settings),
            claims=settings.claim,
            documents=settings.document,
            languages=settings.lang,
            progress=progress,
        )


def _backend(settings: Settings) -> NLIBackend:
    from factcheck.backends.loading import load_backend

    backend = load_backend(
        settings.model,
        download=settings.download,
        batch_size=settings.batch_size or None,
        threads=settings.threads or None,
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


def _baseline(effective: Effective) -> Baseline | None:
    """Return the baseline, None where there is none and nobody named one."""
    from factcheck.ingest.baseline import load_baseline

    path = baseline_path(effective)
    if effective.origins["baseline"] == "default" and not path.exists():
        return None
    return load_baseline(path)


def _refuse_unknown(what: str, globs: Iterable[str], known: Iterable[str]) -> None:
    """Refuse a glob that can match nothing in this table: most likely a slip of the finger.

    Raises: UnknownNameError with the nearest name.
    """
    names = tuple(known)
    for one in globs:
        if not any(fnmatchcase(name, one) for name in names):
            plain = one == glob.escape(one)
            raise UnknownNameError(what if plain else f"{what} pattern", one, names)
