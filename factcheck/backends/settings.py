"""How a model is run."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.core.errors import UsageError

__all__ = ["BATCH_SIZE", "RunSettings"]

# Pairs that are tokenised and sorted into blocks together. Large enough that few blocks of a
# length stay unfilled, small enough that their tokens take megabytes at most.
BATCH_SIZE = 1024

PRECISIONS = ("fp32", "bf16", "int8")


@dataclass(frozen=True, slots=True)
class RunSettings:
    """How a model is run. Only `precision` and `device` can change a score.

    `batch_size` pairs are handed to the model at a time; `threads` None is torch's own choice
    (the cores this process may use, or OMP_NUM_THREADS).

    Raises: UsageError for a value that cannot be run.
    """

    precision: str = "fp32"
    device: str = "cpu"
    threads: int | None = None
    batch_size: int = BATCH_SIZE

    def __post_init__(self) -> None:
        if self.precision not in PRECISIONS:
            message = (
                f"unknown precision '{self.precision}': known are auto, {', '.join(PRECISIONS)}"
            )
            raise UsageError(message)
        for name, number in (("batch size", self.batch_size), ("threads", self.threads)):
            if number is not None and number < 1:
                message = f"{name} must be at least 1, got {number}"
                raise UsageError(message)
