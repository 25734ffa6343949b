"""What a figure depends on beside the program: the machine, the versions, its matrix peak."""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

PACKAGES = ("torch", "transformers", "tokenizers", "sentence-transformers", "numpy", "ray")
# Sides of square matrices; the fastest counts as the machine's peak.
SIDES = (256, 512, 1024, 2048)
FLAGS = ("avx2", "avx512f", "avx512_bf16", "avx512_vnni", "amx_tile")


def described() -> list[str]:
    """Return the machine and the versions, a line each."""
    cpu = platform.processor() or platform.machine()
    flags: list[str] = []
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                cpu = value.strip()
            if name.strip() == "flags":
                flags = [flag for flag in FLAGS if flag in value.split()]
    except OSError:
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return [
        f"machine: {cpu}, {cores} cores, {' '.join(flags)}; load before {load:.1f}",
        f"python {platform.python_version()}, "
        + ", ".join(f"{name} {_version(name)}" for name in PACKAGES),
    ]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "-"


def median_of(run: Callable[[], object], rounds: int) -> float:
    """Return the median of several runs. Units: seconds."""
    return statistics.median(timed(run) for _ in range(rounds))


def timed(run: Callable[[], object]) -> float:
    """Return how long one run takes. Units: seconds."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def matrix_peak(threads: int) -> float:
    """Return the best rate of fp32 matrix products. Units: floating-point operations a second."""
    import torch

    return _peak(threads, lambda side: torch.randn(side, side), torch.mm)


def integer_peak(threads: int) -> float:
    """Return the best rate of 8-bit integer products: of floats that hold them, without VNNI.

    Units: operations a second.
    """
    import torch

    from factcheck.backends.integers import fast_integers

    if not fast_integers():
        return matrix_peak(threads)
    # Reached by its private name, since this torch has no public one.
    product = torch._int_mm  # noqa: SLF001 - as said
    return _peak(
        threads, lambda side: torch.randint(-127, 128, (side, side), dtype=torch.int8), product
    )


def _peak(threads: int, matrix: Callable[[int], Any], product: Callable[[Any, Any], Any]) -> float:
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    best = 0.0
    for side in SIDES:
        one, other = matrix(side), matrix(side)
        repeats = max(1, (2048 // side) ** 2)
        for _ in range(5):
            start = time.perf_counter()
            for _ in range(repeats):
                product(one, other)
            best = max(best, 2 * side**3 * repeats / (time.perf_counter() - start))
    torch.set_num_threads(before)
    return best
