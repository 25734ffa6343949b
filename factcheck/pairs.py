"""judge(): the whole decision for one premise and one claim, without a table or a source.

Model, values and limits together, so that the checker and not only its model can be measured on
sentence-pair benchmarks.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from factcheck import registry
from factcheck.core.candidate import Assessment, Candidate
from factcheck.core.claim import Role
from factcheck.core.document import Document, Span, Window
from factcheck.core.protocols import NLIBackend
from factcheck.core.value import CompareContext, Mention
from factcheck.core.verdict import Verdict
from factcheck.stages.compare import compare, read
from factcheck.stages.judge import judge as decide
from factcheck.stages.overlap import shared_words
from factcheck.stages.score import plain, score_directions

__all__ = ["find_values", "judge", "judge_many"]


def judge(
    premise: str,
    claim: str,
    *,
    language: str,
    claim_language: str = "en",
    backend: NLIBackend | None = None,
    reference_date: date | None = None,
) -> Verdict:
    """Return what a premise says of a claim.

    `language` is the premise's. `reference_date` is the day that words such as "Friday" and "the
    end of the decade" are counted from, on both sides. Without a backend the bundled model is
    loaded. Offsets of the evidence count in code points of the premise.

    Raises: UnknownNameError for a language without a pack; ModelError.
    """
    return judge_many(
        [(premise, claim)],
        language=language,
        claim_language=claim_language,
        backend=backend,
        reference_date=reference_date,
    )[0]


def judge_many(
    items: Sequence[tuple[str, str]],
    *,
    language: str,
    claim_language: str = "en",
    backend: NLIBackend | None = None,
    reference_date: date | None = None,
) -> list[Verdict]:
    """Return the verdict on each (premise, claim), scored in batches; see `judge`."""
    pack, claim_pack = registry.language_pack(language), registry.language_pack(claim_language)
    comparators = [registry.comparator(name) for name in registry.comparator_names()]
    backend = backend or _bundled()
    scores = score_directions(items, backend.score)
    premises = backend.embed([plain(premise) for premise, _ in items])
    claims = backend.embed([claim for _, claim in items])
    context = CompareContext(reference_date=reference_date)
    verdicts = []
    for (premise, claim), one, other in zip(items, premises, claims, strict=True):
        shared = shared_words(claim, claim_pack.sentences.function_words, (), language)
        similarity = float(one @ other)
        window = Window(premise, 0, len(premise), 1, 0, 0)
        assessment = Assessment(
            Candidate(window, similarity, similarity, shared(premise)),
            scores[premise, claim],
            compare(
                read(claim, claim_pack, comparators),
                read(premise, pack, comparators),
                comparators,
                context,
            ),
        )
        document = Document("", "", language, Role.TRANSLATION, premise, (Span(0, len(premise)),))
        verdicts.append(decide([assessment], backend.calibration, document))
    return verdicts


def find_values(text: str, language: str) -> tuple[Mention, ...]:
    """Return the typed values in a text, of every kind, in the order they stand.

    Raises: UnknownNameError for a language without a pack.
    """
    pack = registry.language_pack(language)
    found = (registry.comparator(name).find(text, pack) for name in registry.comparator_names())
    return tuple(
        sorted((m for mentions in found for m in mentions), key=lambda m: (m.start, m.kind))
    )


def _bundled() -> NLIBackend:
    from factcheck.backends.loading import load_backend

    return load_backend()
