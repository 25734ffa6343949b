"""The seams: what a backend, a comparator and a reporter must do. One small protocol each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from factcheck.core.calibration import Calibration
from factcheck.core.gloss import TokenStates
from factcheck.core.language import LanguagePack
from factcheck.core.nli import NLIScores, Pair
from factcheck.core.report import Report
from factcheck.core.rules import Rule
from factcheck.core.value import CompareContext, Mention, Reading, ValueComparison

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "Comparator",
    "NLIBackend",
    "PiecewiseReporter",
    "RenderOptions",
    "Reporter",
    "TokenReader",
    "Translator",
    "pieces_of",
    "token_reader",
]


class NLIBackend(Protocol):
    """A model that scores pairs and embeds texts.

    Results must depend on the pair or text alone: never on batch size, order or neighbours.
    """

    @property
    def signature(self) -> str:
        """Everything that can change a score: name, revision, weights' hash, precision."""

    @property
    def calibration(self) -> Calibration:
        """What was measured of this model: evidence model and limits by language."""

    def score(self, pairs: Sequence[Pair]) -> tuple[NLIScores | None, ...]:
        """Score pairs in the order given; None for a pair longer than the model can read."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts. Shape: (len(texts), d), rows of length 1."""


@runtime_checkable
class TokenReader(Protocol):
    """What a backend may do beside the rest: show how it reads each token (for glosses).

    Results must depend on the text alone, like scores.
    """

    def token_states(self, texts: Sequence[str]) -> tuple[TokenStates | None, ...]:
        """Read texts, one result each; None for a text longer than the model can read."""


def token_reader(backend: object) -> TokenReader | None:
    """Return the token reader that a backend is, or that the backend it wraps is, or None."""
    inner = getattr(backend, "wrapped", backend)
    return inner if isinstance(inner, TokenReader) else None


class Translator(Protocol):
    """Translates lines into English."""

    def translate(self, texts: Sequence[str], language: str) -> tuple[str, ...]:
        """Return the English of each text. Never depends on the other texts."""


class Comparator(Protocol):
    """Finds typed values of one kind and compares two texts by them."""

    @property
    def kind(self) -> str:
        """Name of the kind of value, such as ``number``."""

    @property
    def rule(self) -> Rule:
        """Rule of a finding when values of this kind differ."""

    def find(self, text: str, pack: LanguagePack) -> tuple[Mention, ...]:
        """Return the mentions in a text, in order, never overlapping. Never raises."""

    def compare(
        self, expected: Reading, found: Reading, context: CompareContext
    ) -> tuple[ValueComparison, ...]:
        """Compare each value of the claim with what the evidence says. Never raises."""


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """How text is to look. `width` in terminal columns; `bidi` is "isolate" or "plain".

    `only_problems` and `context` are the diff's: which rows, and how many carried ones around each.
    """

    width: int = 100
    color: bool = False
    bidi: str = "isolate"
    verbose: bool = False
    quiet: bool = False
    only_problems: bool = False
    context: int = 1


class Reporter(Protocol):
    """Turns a report into text: pure, no clock, no files."""

    def render(self, report: Report, options: RenderOptions) -> str:
        """Return the whole output, ending in a newline."""


@runtime_checkable
class PiecewiseReporter(Protocol):
    """What a reporter may do beside the rest: give its output in pieces, to be written as made."""

    def pieces(self, report: Report, options: RenderOptions) -> Iterator[str]:
        """Yield what `render` returns, in order."""


def pieces_of(reporter: Reporter, report: Report, options: RenderOptions) -> Iterator[str]:
    """Yield a reporter's output piece by piece, or whole where it knows no other way."""
    if isinstance(reporter, PiecewiseReporter):
        yield from reporter.pieces(report, options)
    else:
        yield reporter.render(report, options)
