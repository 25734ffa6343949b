"""A reporter whose output is written as it is made, so that it need not fit into memory."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report

__all__ = ["Piecewise"]


class Piecewise(ABC):
    """What the formats share that can be made piece by piece."""

    @abstractmethod
    def pieces(self, report: Report, options: RenderOptions) -> Iterator[str]:
        """Yield the output in order."""

    def render(self, report: Report, options: RenderOptions) -> str:
        """Return the whole output."""
        return "".join(self.pieces(report, options))
