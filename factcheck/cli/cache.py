"""`factcheck cache`: what is kept of earlier runs, and how to be rid of it."""

from __future__ import annotations

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit

__all__ = ["clear", "info"]


def info() -> ExitCode:
    """Say where scores are kept, how many, and how large the file is.

    FACTCHECK_CACHE_DIR says where; otherwise it is the platform's place for caches.
    """
    from factcheck.cache import cache_info
    from factcheck.core.safe_text import safe

    found = cache_info()
    rows = [
        ("file", safe(str(found.path)) + ("" if found.exists else " (not there yet)")),
        ("scores", f"{found.scores:,}"),
        ("embeddings", f"{found.embeddings:,}"),
        ("texts", f"{found.outcomes:,} whose outcome is known while nothing changes"),
        ("failures", f"of the last runs of {found.failures:,} tables"),
        ("size", f"{found.bytes / 1e6:,.1f} MB"),
    ]
    if found.problem:
        rows.append(("problem", f"{safe(found.problem)}; factcheck cache clear empties it"))
    emit("".join(f"{name:<11} {value}\n" for name, value in rows))
    return ExitCode.CLEAN


def clear() -> ExitCode:
    """Forget all scores, and what failed last; the next check computes everything again."""
    from factcheck.cache import clear_cache
    from factcheck.core.safe_text import safe

    before = clear_cache()
    kept = (
        f"{before.scores:,} scores, {before.embeddings:,} embeddings, {before.outcomes:,} outcomes"
    )
    emit(f"forgot {kept}, {before.bytes / 1e6:,.1f} MB in {safe(str(before.path))}\n")
    return ExitCode.CLEAN
