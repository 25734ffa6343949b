"""What the windows of a text show of each claim: retrieve, score and compare, composed.

The half of a check that needs a model; `pipeline` decides on what it returns.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from factcheck import registry
from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.claim import Claim, ClaimTable
from factcheck.core.document import Document, Segment
from factcheck.core.nli import DirectionScores
from factcheck.core.protocols import Comparator, NLIBackend
from factcheck.core.value import CompareContext, Reading
from factcheck.stages.compare import compare, read
from factcheck.stages.overlap import shared_words
from factcheck.stages.retrieve import Query, anchor_of, retrieve
from factcheck.stages.score import plain, score_directions
from factcheck.stages.segment import segment

__all__ = [
    "PreparedClaim",
    "Text",
    "assess",
    "comparators",
    "comparison_context",
    "prepare_claims",
    "prepare_text",
]

Vectors = NDArray[np.float32]

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


def prepare_claims(
    claims: tuple[Claim, ...], source: Text | None, backend: NLIBackend
) -> tuple[PreparedClaim, ...]:
    """Read and embed claims, and find the source segment each one rests on."""
    english, kinds = registry.language_pack(CLAIM_LANGUAGE), comparators()
    vectors = backend.embed([claim.statement for claim in claims])
    prepared = [
        PreparedClaim(claim, vector, read(claim.statement, english, kinds))
        for claim, vector in zip(claims, vectors, strict=True)
    ]
    if source is None or not source.segments:
        return tuple(prepared)
    at = [anchor_of(c.vector, source.vectors) for c in prepared]
    items = [
        (source.segments[i].text, c.claim.statement) for i, c in zip(at, prepared, strict=True)
    ]
    scores = score_directions(items, backend.score)
    return tuple(
        replace(
            c,
            anchor=source.vectors[i],
            support=_support(float(source.vectors[i] @ c.vector), scores[item]),
            position=i,
        )
        for c, i, item in zip(prepared, at, items, strict=True)
    )


def _support(similarity: float, scores: DirectionScores) -> SourceSupport:
    return SourceSupport(similarity, scores.forward.entailment if scores.forward else 0.0)


def assess(
    table: ClaimTable, backend: NLIBackend, claims: tuple[PreparedClaim, ...], text: Text
) -> list[tuple[Assessment, ...]]:
    """Retrieve, score and compare: what the windows of a text show of each claim."""
    document, kinds = text.document, comparators()
    pack = registry.language_pack(document.language)
    stop = registry.language_pack(CLAIM_LANGUAGE).sentences.function_words
    chosen = []
    for c in claims:
        shared = shared_words(c.claim.statement, stop, table.glossary, document.language)
        query = Query(c.vector, c.anchor)
        chosen.append(retrieve(document, text.segments, text.vectors, query, shared))
    items = [
        (k.window.text, c.claim.statement) for c, ks in zip(claims, chosen, strict=True) for k in ks
    ]
    scores = score_directions(items, backend.score)
    readings = {premise: read(premise, pack, kinds) for premise in {p for p, _ in items}}
    assessed = []
    for c, candidates in zip(claims, chosen, strict=True):
        context = comparison_context(table, document, c.claim)
        assessed.append(
            tuple(
                Assessment(
                    k,
                    scores[k.window.text, c.claim.statement],
                    compare(c.readings, readings[k.window.text], kinds, context)
                    if c.claim.values
                    else (),
                )
                for k in candidates
            )
        )
    return assessed


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
