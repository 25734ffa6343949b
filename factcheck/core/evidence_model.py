"""From scores to probabilities: does a window carry a claim, contradict it, or not speak of it?

An NLI score alone is a poor probability: models are over-eager on one language and shy on
another, and a claim that is half a sentence scores lower than a whole one. A small multinomial
logistic regression over the scores of both directions and the similarities, fitted on labelled
cells (factcheck.evaluation), turns them into probabilities that mean the same everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.value import AGREEING, Relation, ValueComparison

__all__ = [
    "FEATURES",
    "FIGURES",
    "SOURCE_FEATURES",
    "EvidenceModel",
    "Probabilities",
    "observe",
    "other_limit",
]

FEATURES = (
    "entailment",
    "contradiction",
    "back_entailment",
    "back_contradiction",
    "similarity",
    "shared",
    "figures_agree",
    "words_agree",
    "figures_missing",
    "words_missing",
    "figures_differ",
    "words_differ",
)
# Numbers and times are read exactly, names and modality by likeness: a difference in the first
# weighs more.
FIGURES = ("number", "time")
SOURCE_FEATURES = ("anchor_similarity", "similarity_lost", "entailment_lost")
"""Against the source's own line: how near the counterpart is, and what of the claim was lost."""


@dataclass(frozen=True, slots=True)
class Probabilities:
    """What a window says of a claim; the three sum to 1."""

    supported: float
    absent: float
    contradicted: float


@dataclass(frozen=True, slots=True)
class EvidenceModel:
    """Multinomial logistic regression.

    Shape: `weights` is 3 rows (supported, absent, contradicted) of one weight a feature; `bias`
    holds 3 values.
    """

    features: tuple[str, ...]
    weights: tuple[tuple[float, ...], ...]
    bias: tuple[float, float, float]

    def probabilities(self, observed: dict[str, float]) -> Probabilities:
        """Return the three probabilities for observed features.

        Raises: KeyError when a feature that the model needs was not observed.
        """
        values = [observed[name] for name in self.features]
        logits = [
            bias + sum(w * v for w, v in zip(row, values, strict=True))
            for row, bias in zip(self.weights, self.bias, strict=True)
        ]
        top = max(logits)
        exponents = [math.exp(logit - top) for logit in logits]
        total = sum(exponents)
        supported, absent, contradicted = (e / total for e in exponents)
        return Probabilities(supported, absent, contradicted)


def observe(assessment: Assessment, source: SourceSupport | None) -> dict[str, float] | None:
    """Return the features of a window, None when the model could not read it whole."""
    candidate, forward = assessment.candidate, assessment.scores.forward
    if forward is None:
        return None
    # A pair that fits forward fits backward too: they are the same two texts.
    backward = assessment.scores.backward or forward
    observed = {
        "entailment": forward.entailment,
        "contradiction": forward.contradiction,
        "back_entailment": backward.entailment,
        "back_contradiction": backward.contradiction,
        "similarity": candidate.similarity,
        "shared": candidate.shared,
        "figures_agree": _agreement(assessment.values, figures=True),
        "words_agree": _agreement(assessment.values, figures=False),
        "figures_missing": _any(assessment.values, Relation.MISSING, figures=True),
        "words_missing": _any(assessment.values, Relation.MISSING, figures=False),
        "figures_differ": _any(assessment.values, Relation.DIFFERS, figures=True),
        "words_differ": _any(assessment.values, Relation.DIFFERS, figures=False),
        "limits_differ": float(any(map(other_limit, assessment.values))),
    }
    if source:
        observed["anchor_similarity"] = candidate.anchor_similarity
        observed["similarity_lost"] = source.similarity - candidate.similarity
        observed["entailment_lost"] = source.entailment - forward.entailment
    return observed


def other_limit(value: ValueComparison) -> bool:
    """Tell whether claim and window both say until when something goes on, and not the same."""
    return (
        value.relation is Relation.DIFFERS
        and value.found is not None
        and value.expected.sort == value.found.sort == "limit"
    )


def _agreement(values: Sequence[ValueComparison], *, figures: bool) -> float:
    # One shared name may be chance, four are not: each further one halves what is left to doubt.
    count = sum(
        v.relation in AGREEING and (v.kind in FIGURES) is figures and _same_slot(v) for v in values
    )
    return 1 - 0.5**count


def _same_slot(value: ValueComparison) -> bool:
    # "On Friday" and "put off until Friday" name one day, and speak of two things.
    if value.kind not in FIGURES or value.found is None:
        return True
    return value.expected.sort == value.found.sort


def _any(values: Sequence[ValueComparison], relation: Relation, *, figures: bool) -> float:
    return float(any(v.relation is relation and (v.kind in FIGURES) is figures for v in values))
