"""How a model is run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.core.errors import UsageError

if TYPE_CHECKING:
    from factcheck.backends.model_folder import CheckedFolder

__all__ = ["BATCH_SIZE", "RunSettings"]

# Pairs that are tokenised and sorted into blocks together. Large enough that few blocks of a
# length stay unfilled, small enough that their tokens take megabytes at most.
BATCH_SIZE = 1024

AUTO, INTEGERS = "auto", "int8"
PRECISIONS = (AUTO, "fp32", "bf16", INTEGERS)


@dataclass(frozen=True, slots=True)
class RunSettings:
    """How a model is run. Only `precision` and `device` can change a score.

    `precision` "auto" is a folder's own: integers for one that stores integers in a way that can
    be computed with as it is (see `integer_bert`), fp32 for any other.

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
            message = f"unknown precision '{self.precision}': known are {', '.join(PRECISIONS)}"
            raise UsageError(message)
        for name, number in (("batch size", self.batch_size), ("threads", self.threads)):
            if number is not None and number < 1:
                message = f"{name} must be at least 1, got {number}"
                raise UsageError(message)

    def of(self, folder: CheckedFolder) -> RunSettings:
        """Return the settings for one folder, its own precision in the place of "auto"."""
        if self.precision != AUTO:
            return self
        return replace(self, precision=INTEGERS if folder.computes_in_integers else "fp32")

    def in_integers(self, folder: CheckedFolder) -> bool:
        """Tell whether a folder is computed with as integers from end to end."""
        return self.precision == INTEGERS and folder.computes_in_integers
