"""Score candidate windows against claims, both ways, each distinct pair once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.core.nli import DirectionScores, NLIScores, Pair

__all__ = ["plain", "score_directions"]


def plain(text: str) -> str:
    r"""Return text as a model should read it: white space collapsed.

    >>> plain("one\n\n two ")
    'one two'
    """
    return " ".join(text.split())


def score_directions(
    items: Sequence[tuple[str, str]],
    score: Callable[[Sequence[Pair]], tuple[NLIScores | None, ...]],
) -> dict[tuple[str, str], DirectionScores]:
    """Score each (premise, claim) both ways and return the scores by item.

    `score` is a backend's method; it sees every distinct pair exactly once, in sorted order, so
    that the same work is asked for whatever the order of claims and documents.
    """
    distinct = sorted(set(items))
    forward = [Pair(plain(premise), claim) for premise, claim in distinct]
    backward = [Pair(claim, plain(premise)) for premise, claim in distinct]
    scored = score(forward + backward)
    half = len(distinct)
    return {item: DirectionScores(scored[i], scored[half + i]) for i, item in enumerate(distinct)}
