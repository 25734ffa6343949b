"""What the windows of a text show of each claim: retrieve, score and compare, composed.

The half of a check that needs a model; `pipeline` decides on what it returns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from factcheck import registry
from factcheck.core.calibration import Calibration, Limits
from factcheck.core.candidate import Assessment, Candidate, SourceSupport
from factcheck.core.claim import Claim, ClaimTable
from factcheck.core.document import Document, Segment
from factcheck.core.likelihood import Glimpse
from factcheck.core.nli import Pair
from factcheck.core.protocols import Comparator, NLIBackend
from factcheck.core.value import AGREEING, CompareContext, Reading, ValueComparison
from factcheck.core.weighing import of_another_story
from factcheck.stages.compare import compare, read
from factcheck.stages.narrow import Question, World, narrow
from factcheck.stages.overlap import shared_words
from factcheck.stages.retrieve import Query, retrieve
from factcheck.stages.score import plain
from factcheck.stages.segment import segment

__all__ = [
    "PreparedClaim",
    "Purpose",
    "Text",
    "Work",
    "anchor_claims",
    "assess",
    "assess_many",
    "comparators",
    "comparison_context",
    "prepare_claims",
    "prepare_text",
]

Vectors = NDArray[np.float32]
Reader = Callable[[str], tuple[Reading, ...]]

# The table's statements are English; translations of them are what is checked.
CLAIM_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """A document, split and embedded. Shape: `vectors` (segments, d)."""

    document: Document
    segments: tuple[Segment, ...]
    vectors: Vectors

    @property
    def body(self) -> str:
        """The text that is checked, without what was left out."""
        return "\n".join(segment.text for segment in self.segments)


@dataclass(frozen=True, slots=True)
class PreparedClaim:
    """A claim with all that is computed once for it. Shape: vectors (d,).

    `anchor` is the source segment it rests on, `position` that segment's place in the source; they
    and `support` are None without a source.
    """

    claim: Claim
    vector: Vectors
    readings: tuple[Reading, ...]
    anchor: Vectors | None = None
    support: SourceSupport | None = None
    position: int | None = None


def comparators() -> tuple[Comparator, ...]:
    """Return every comparator, in the order of their names."""
    return tuple(registry.comparator(name) for name in registry.comparator_names())


def prepare_text(document: Document, backend: NLIBackend) -> Text:
    """Split and embed a document."""
    segments = segment(document, registry.language_pack(document.language))
    return Text(document, segments, backend.embed([plain(s.text) for s in segments]))


def prepare_claims(claims: tuple[Claim, ...], backend: NLIBackend) -> tuple[PreparedClaim, ...]:
    """Read and embed claims."""
    english, kinds = registry.language_pack(CLAIM_LANGUAGE), comparators()
    vectors = backend.embed([claim.statement for claim in claims])
    return tuple(
        PreparedClaim(claim, vector, read(claim.statement, english, kinds))
        for claim, vector in zip(claims, vectors, strict=True)
    )


def anchor_claims(
    claims: tuple[PreparedClaim, ...], assessed: Sequence[tuple[Assessment, ...]], source: Text
) -> tuple[PreparedClaim, ...]:
    """Find the source segment each claim rests on: the nearest in meaning that also entails it.

    `assessed` is what the source's windows showed of each claim.
    """
    return tuple(
        _anchored(claim, found, source) for claim, found in zip(claims, assessed, strict=True)
    )


def _anchored(claim: PreparedClaim, found: tuple[Assessment, ...], source: Text) -> PreparedClaim:
    carrying = [
        (one.candidate, one.scores.forward.entailment)
        for one in found
        if one.scores.forward and one.candidate.window.first == one.candidate.window.last
    ]
    if not carrying:
        return claim
    best, entailment = max(carrying, key=lambda c: c[0].similarity + c[1])
    position = best.window.first
    return replace(
        claim,
        anchor=source.vectors[position],
        support=SourceSupport(best.similarity, entailment),
        position=position,
    )


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a text is read for.

    `rendering` tells that the source's own support is the yardstick, `either_story` that the text
    may turn out to tell another story, `anchors` that claims are to be anchored in it.
    """

    rendering: bool = False
    either_story: bool = False
    anchors: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """A text and the claims to look for in it; without a purpose every window is read."""

    claims: tuple[PreparedClaim, ...]
    text: Text
    purpose: Purpose | None = None


def assess(
    table: ClaimTable,
    backend: NLIBackend,
    claims: tuple[PreparedClaim, ...],
    text: Text,
    purpose: Purpose | None = None,
) -> list[tuple[Assessment, ...]]:
    """Retrieve, score and compare: what the windows of a text show of each claim."""
    return assess_many(table, backend, [Work(claims, text, purpose)])[0]


def assess_many(
    table: ClaimTable, backend: NLIBackend, works: Sequence[Work]
) -> list[list[tuple[Assessment, ...]]]:
    """Assess several texts together, reading no more windows than each purpose needs.

    Together, since a model reads many pairs at a time faster than few.
    """
    questions = [_questions(table, backend.calibration, work) for work in works]
    read = iter(narrow([one for each in questions for one in each], backend.score))
    return [[next(read) for _ in each] for each in questions]


def _questions(table: ClaimTable, calibration: Calibration, work: Work) -> list[Question]:
    kinds, pack = comparators(), registry.language_pack(work.text.document.language)
    reader = cache(lambda premise: read(premise, pack, kinds))
    return [_question(table, calibration, claim, work, reader) for claim in work.claims]


def _question(
    table: ClaimTable, calibration: Calibration, claim: PreparedClaim, work: Work, reader: Reader
) -> Question:
    document, kinds = work.text.document, comparators()
    context = comparison_context(table, document, claim.claim)

    @cache  # a segment is compared to find it, and again as a window
    def compared(text: str) -> tuple[ValueComparison, ...]:
        return compare(claim.readings, reader(text), kinds, context)

    candidates = _retrieve(table, claim, work.text, compared)
    purpose = work.purpose or Purpose()
    support = claim.support if purpose.rendering else None
    decision = calibration.anchored if support else calibration.alone
    return Question(
        pairs=tuple(Pair(plain(k.window.text), claim.claim.statement) for k in candidates),
        glimpses=tuple(
            Glimpse(k, compared(k.window.text) if claim.claim.values else ()) for k in candidates
        ),
        model=decision.model,
        support=support,
        worlds=_worlds(decision.limits(document.language), work.purpose),
        anchors=purpose.anchors,
    )


def _worlds(limits: Limits, purpose: Purpose | None) -> tuple[World, ...]:
    if purpose is None:
        return ()
    usual = World(limits)
    if not purpose.either_story:
        return (usual,)
    return (usual, World(of_another_story(limits), same_story=False))


def _retrieve(
    table: ClaimTable,
    claim: PreparedClaim,
    text: Text,
    compared: Callable[[str], tuple[ValueComparison, ...]],
) -> tuple[Candidate, ...]:
    stop = registry.language_pack(CLAIM_LANGUAGE).sentences.function_words
    shared = shared_words(claim.claim.statement, stop, table.glossary, text.document.language)

    def carried(segment_text: str) -> float:
        values = compared(segment_text)
        return sum(c.relation in AGREEING for c in values) / max(1, len(values))

    values = np.array([carried(s.text) for s in text.segments], dtype=np.float32)
    query = Query(claim.vector, claim.anchor, values)
    return retrieve(text.document, text.segments, text.vectors, query, shared)


def comparison_context(
    table: ClaimTable, document: Document, claim: Claim | None = None
) -> CompareContext:
    """Return what a comparison of values may need of a table, a document and a claim."""
    return CompareContext(
        reference_date=table.reference_date,
        dateline=document.dateline,
        tolerance=claim.tolerance if claim else 0.0,
        glossary=table.glossary,
    )
