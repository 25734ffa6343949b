"""What a language pack says of modality: negators, hedges, plans, agreement, cancellation."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ModalityWords", "cues"]


def cues(listed: str) -> tuple[str, ...]:
    """Read a list of words and phrases parted by commas; ``*`` after a word is any ending.

    >>> cues("annul*, called off")
    ('annul*', 'called off')
    """
    return tuple(cue.strip() for cue in listed.split(",") if cue.strip())


# Compared by identity: a table as large as this is looked up by, never compared.
@dataclass(frozen=True, slots=True, eq=False)
class ModalityWords:
    """Data of one language, in lower case, in the notation of `cues`.

    `negators` deny the clause they stand in. `expletive` are phrases with a negator that deny
    nothing ("not only", "no less than"). `implicit` are words with a negative sense of their own
    ("without", "fail"), beside which a missing or an added negator proves nothing; many are only
    the beginning of a word. `hedges` weaken a statement ("may"), `softeners` are the other words
    beside which a hedge is no news ("believe", "if"). `plans` place a deed in the future.
    `cancelled`, `denied`, `agreed`, `proposed` and `attributed` name the act itself. `joins` open
    another clause.
    """

    negators: tuple[str, ...] = ()
    expletive: tuple[str, ...] = ()
    implicit: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    softeners: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    proposed: tuple[str, ...] = ()
    attributed: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
