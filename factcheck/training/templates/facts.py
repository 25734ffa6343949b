"""What a fact is: its slots, its English wordings and the claims that follow from it or do not."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Fact"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One kind of news fact.

    Facts whose ids share the part before the first hyphen tell of one event (planned, done,
    failed, denied), and use the same slot names for the same things.

    A claim is an English template. Written `@id` it is the sentence of that other fact, in any
    language. `{slot~}`, `{slot<}` and `{slot>}` stand for another, a smaller and a larger value
    than the premise gives.

    Attributes:
        id: `event-state`.
        topic: Facts of one topic are never put beside one another in one premise.
        slots: `name:kind` pairs, separated by blanks.
        texts: English sentences that say the same; every translation says it too.
        entailed: Claims that follow.
        neutral: Claims that may be true or not.
        contradicted: Claims that cannot be true.
        fixed: Slots whose change would not make the sentence wrong.
    """

    id: str
    topic: str
    slots: str
    texts: tuple[str, ...]
    entailed: tuple[str, ...]
    neutral: tuple[str, ...]
    contradicted: tuple[str, ...]
    fixed: str = ""
