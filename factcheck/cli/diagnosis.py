"""What `factcheck doctor` looks at, each part on its own, so that one fault hides no other."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from factcheck import __version__
from factcheck.cli.terminal import environment, stream_facts, wants_color
from factcheck.core.errors import FactcheckError
from factcheck.core.settings import Effective

__all__ = ["Diagnosis", "diagnose"]

GOOD, ABSENT, BROKEN = "ok", "absent", "broken"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One part of the installation: ``ok``, ``absent`` (but not needed) or ``broken``, and why."""

    part: str
    state: str
    detail: str


def diagnose(effective: Effective) -> tuple[Diagnosis, ...]:
    """Look at every part; a part that fails is reported, never raised."""
    parts: tuple[tuple[str, Callable[[Effective], Diagnosis]], ...] = (
        ("factcheck", _own_version),
        ("packages", _packages),
        ("processor", _processor),
        ("model", _model),
        ("cache", _cache),
        ("terminal", _terminal),
        ("settings", _settings),
        ("table", _table),
    )
    return tuple(_guarded(part, look, effective) for part, look in parts)


def _guarded(part: str, look: Callable[[Effective], Diagnosis], effective: Effective) -> Diagnosis:
    try:
        return look(effective)
    except FactcheckError as error:
        return Diagnosis(part, BROKEN, str(error))
    except Exception as error:  # noqa: BLE001 - a diagnosis that crashes helps nobody
        return Diagnosis(part, BROKEN, f"{type(error).__name__}: {error}")


def _own_version(_: Effective) -> Diagnosis:
    where = Path(__file__).resolve().parent.parent
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return Diagnosis("factcheck", GOOD, f"{__version__} in {where}, {python}")


def _packages(_: Effective) -> Diagnosis:
    """Say which version of each dependency is here; whether it loads, the model's part tells."""
    try:
        needed = requires("factcheck") or ()
    except PackageNotFoundError:
        return Diagnosis("packages", ABSENT, "factcheck runs from its sources, not installed")
    names = [_bare_name(line) for line in needed if "extra ==" not in line]
    here, missing = [], []
    for name in names:
        try:
            here.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        return Diagnosis("packages", BROKEN, f"missing: {', '.join(missing)} (pip install .)")
    return Diagnosis("packages", GOOD, ", ".join(here))


def _bare_name(requirement: str) -> str:
    end = next((i for i, c in enumerate(requirement) if not (c.isalnum() or c in "-_.")), None)
    return requirement[:end]


def _processor(_: Effective) -> Diagnosis:
    """Say what the processor computes natively; which arithmetic is fast here."""
    known = [name for name in _INSTRUCTIONS if name in _processor_flags()]
    native = ", ".join(known) or "no vector instructions that factcheck knows of"
    fast = [name for name, of in _NARROW.items() if of & set(known)]
    narrow = f"{' and '.join(fast)} fast here" if fast else "nothing narrower than fp32 is fast"
    detail = f"{platform.machine()}, {os.cpu_count()} threads, {native}; {narrow}"
    return Diagnosis("processor", GOOD, detail)


_INSTRUCTIONS = ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16", "asimd", "bf16")
# Arithmetic narrower than fp32, and the instructions that any one of makes it fast.
_NARROW = {
    "bf16": frozenset(("avx512_bf16", "amx_bf16")),
    "int8": frozenset(("avx512_vnni",)),
}


def _processor_flags() -> frozenset[str]:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # no Linux
        return frozenset()
    flags = (line.partition(":")[2] for line in lines if line.startswith(("flags", "Features")))
    return frozenset(next(flags, "").split())


def _model(effective: Effective) -> Diagnosis:
    """Load the model and score a pair: all that can be wrong with it and its packages shows."""
    from factcheck.backends.loading import load_backend
    from factcheck.core.nli import Pair

    name = effective.settings.model
    backend = load_backend(name)
    (scores,) = backend.score([Pair("The bridge was opened on Monday.", "The bridge is open.")])
    answer = f"scored a pair, entailment {scores.entailment:.2f}" if scores else "scored nothing"
    return Diagnosis("model", GOOD, f"{backend.signature}: files as recorded, {answer}")


def _cache(effective: Effective) -> Diagnosis:
    from factcheck.cache import cache_info

    if not effective.settings.cache:
        return Diagnosis("cache", ABSENT, "switched off")
    found = cache_info()
    if not found.exists:
        return Diagnosis("cache", GOOD, f"{found.path}: empty")
    if found.problem:  # a check goes on without it
        detail = f"{found.path}: {found.problem}; factcheck cache clear empties it"
        return Diagnosis("cache", ABSENT, detail)
    size = f"{found.scores:,} scores, {found.embeddings:,} embeddings, {found.bytes / 1e6:,.1f} MB"
    return Diagnosis("cache", GOOD, f"{found.path}: {size}")


def _terminal(effective: Effective) -> Diagnosis:
    out = stream_facts("stdout")
    color = wants_color(effective.settings.color, environment(), interactive=out.interactive)
    said = [
        f"{'interactive' if out.interactive else 'not interactive'}, {out.width} columns",
        f"colour {'on' if color else 'off'}",
        f"bidi {effective.settings.bidi}",
        *(f"{name}={environment()[name]}" for name in _TERMINAL_VARIABLES if name in environment()),
    ]
    return Diagnosis("terminal", GOOD, ", ".join(said))


_TERMINAL_VARIABLES = ("TERM", "NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS")


def _settings(effective: Effective) -> Diagnosis:
    own = {origin for origin in effective.origins.values() if origin != "default"}
    return Diagnosis("settings", GOOD, f"set by {', '.join(sorted(own))}" if own else "all default")


def _table(effective: Effective) -> Diagnosis:
    from factcheck.ingest.claim_table import load_table

    path = Path(effective.settings.table)
    if not path.exists():
        return Diagnosis("table", ABSENT, f"no {path} here; factcheck init writes one")
    table = load_table(path, allow_outside=effective.settings.allow_outside)
    detail = f"{path}: {len(table.claims)} claims, {len(table.documents)} documents"
    return Diagnosis("table", GOOD, detail)
