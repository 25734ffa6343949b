"""A gloss as a reader sees it: rough on purpose, and said to be a machine's."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.core.gloss import Gloss, GlossOrigin
from factcheck.core.safe_text import safe
from factcheck.reporters._layout import ELLIPSIS
from factcheck.reporters._lines import Run

__all__ = ["ROUGH", "TRANSLATED", "GlossPiece", "gloss_pieces", "gloss_runs", "gloss_text"]

ROUGH = "rough, by machine"
TRANSLATED = "translated by machine"
# The dot stays at the end of a line, so that no line begins with one.
_BETWEEN = "\u00a0· "
# Words of one gloss that are shown; a longer line is no sentence.
_MOST = 120


@dataclass(frozen=True, slots=True)
class GlossPiece:
    """A word of a gloss; `exact` where a number, time or name was read, not guessed."""

    text: str
    exact: bool = False


def gloss_pieces(gloss: Gloss | None) -> tuple[GlossPiece, ...]:
    """Return the words of a gloss, each run of unknown ones as one; nothing where none is known."""
    pieces: list[GlossPiece] = []
    for word in gloss.words if gloss else ():
        exact = word.origin is GlossOrigin.VALUE
        piece = GlossPiece(safe(word.english), exact) if word.english else GlossPiece(ELLIPSIS)
        if not pieces or pieces[-1] != piece:
            pieces.append(piece)
    if not any(piece.text != ELLIPSIS for piece in pieces):
        return ()
    return tuple(pieces[:_MOST]) + ((GlossPiece(ELLIPSIS),) if len(pieces) > _MOST else ())


def gloss_runs(gloss: Gloss | None) -> list[Run]:
    """Return a gloss as runs of text: exact words in brackets, so that colour is not needed."""
    runs: list[Run] = []
    for piece in gloss_pieces(gloss):
        if runs:
            runs.append(Run(_BETWEEN, "quiet"))
        runs.append(Run(f"[{piece.text}]", "value") if piece.exact else Run(piece.text))
    return [Run(f"({ROUGH}) ", "quiet"), *runs] if runs else []


def gloss_text(gloss: Gloss | None) -> str:
    """Return a gloss in one line of plain text, empty where nothing is known."""
    return "".join(run.text for run in gloss_runs(gloss)[1:]).replace(_BETWEEN, " · ")
