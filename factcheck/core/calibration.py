"""What was measured of a model: how its scores become probabilities, and these verdicts.

`calibration.json` in a model's folder holds it (schema 1):

    {"schema": 1, "temperature": 1.0,
     "alone": {"model": {"features": [...], "weights": [[...], [...], [...]], "bias": [...]},
               "default": {"supported": 0.5, "grey": 0.4, "contradicted": 0.9,
                           "same_fact": 0.4, "weakened": 0.6, "count": 0},
               "languages": {"fr": {...}}},
     "anchored": {...},
     "pairs": {"default": {"temperature": 1.1, "entailment": 0.52, "contradiction": 0.6,
                           "count": 0},
               "languages": {"fr": {...}}}}

`pairs` may be missing: then a pair's likeliest label is taken. It reads the scores a backend gives
and never changes them, so scores kept in a cache stay right when it changes; whatever changes the
scores themselves (`temperature`) is part of the cache's key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from factcheck.core.evidence_model import EvidenceModel

__all__ = ["UNMEASURED", "Calibration", "Decision", "Limits", "PairCalibration", "PairLimits"]


# Supported, absent, contradicted.
_CLASSES = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """Where probabilities become verdicts, measured on `count` labelled cells of a language.

    `supported` and above is supported; from `grey` up to it the evidence is too weak to say;
    `contradicted` is high on purpose, since a false alarm costs a reader's trust. `same_fact` is
    how surely a window must speak of the claim's fact for another value in it to be an alteration;
    `weakened` how surely the claim must entail a window for that window to be a weaker claim.
    """

    supported: float
    grey: float
    contradicted: float
    same_fact: float
    weakened: float
    count: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """An evidence model with its limits; `default` serves languages without any (FC303)."""

    model: EvidenceModel
    default: Limits
    languages: tuple[tuple[str, Limits], ...] = ()

    def limits(self, language: str) -> Limits:
        """Return the language's own limits, the default where none were measured."""
        return next((found for code, found in self.languages if code == language), self.default)


@dataclass(frozen=True, slots=True)
class PairLimits:
    """How one pair's scores become a label, measured on `count` labelled pairs of a language.

    `temperature` divides the logarithms of the scores (Guo et al. 2017), beyond the model's own.
    From `entailment` on a pair is an entailment; else from `contradiction` on a contradiction,
    unless neutral is likelier.
    """

    temperature: float
    entailment: float
    contradiction: float
    count: int = 0


@dataclass(frozen=True, slots=True)
class PairCalibration:
    """What was measured of a model alone, on labelled pairs; for `factcheck evaluate`.

    The judge does not use it: its evidence model was fitted on the scores as they are.
    """

    default: PairLimits
    languages: tuple[tuple[str, PairLimits], ...] = ()

    def limits(self, language: str) -> PairLimits:
        """Return the language's own limits, the default where none were measured."""
        return next((found for code, found in self.languages if code == language), self.default)


@dataclass(frozen=True, slots=True)
class Calibration:
    """All that was measured of one NLI model.

    `alone` reads a premise and a claim; `anchored` also knows the source segment of the claim and
    that the document is a rendering of that source. `temperature` divides the NLI model's logits
    before the softmax (Guo et al. 2017). `pairs` is for measuring the model alone.
    """

    alone: Decision
    anchored: Decision
    temperature: float = 1.0
    # Changes no verdict, so it must not change the signature, which is made from the repr.
    pairs: PairCalibration | None = field(default=None, repr=False)

    def measured(self, language: str) -> bool:
        """Tell whether limits were measured for a language."""
        return any(code == language for code, _ in self.alone.languages)

    def to_json(self) -> dict[str, Any]:
        """Return the calibration as the JSON object described above."""
        data = {
            "schema": 1,
            "temperature": self.temperature,
            "alone": _decision_json(self.alone),
            "anchored": _decision_json(self.anchored),
        }
        if self.pairs:
            data["pairs"] = {
                "default": asdict(self.pairs.default),
                "languages": {code: asdict(limits) for code, limits in self.pairs.languages},
            }
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Calibration:
        """Return the calibration that a JSON object describes.

        Raises: ValueError when the object is not of schema 1, with what is wrong.
        """
        try:
            if data["schema"] != 1:
                message = f"schema {data['schema']!r} is not known, only 1"
                raise ValueError(message)
            return cls(
                alone=_decision(data["alone"]),
                anchored=_decision(data["anchored"]),
                temperature=float(data["temperature"]),
                pairs=_pairs(data["pairs"]) if "pairs" in data else None,
            )
        except (KeyError, TypeError, AttributeError) as error:
            message = f"missing or malformed: {error}"
            raise ValueError(message) from error


def _decision_json(decision: Decision) -> dict[str, Any]:
    return {
        "model": asdict(decision.model),
        "default": asdict(decision.default),
        "languages": {code: asdict(limits) for code, limits in decision.languages},
    }


def _decision(data: Mapping[str, Any]) -> Decision:
    return Decision(
        model=_model(data["model"]),
        default=_limits(data["default"]),
        languages=tuple((k, _limits(v)) for k, v in sorted(data["languages"].items())),
    )


def _limits(data: Mapping[str, Any]) -> Limits:
    levels = {f.name: float(data[f.name]) for f in fields(Limits) if f.name != "count"}
    return Limits(**levels, count=int(data["count"]))


def _pairs(data: Mapping[str, Any]) -> PairCalibration:
    return PairCalibration(
        default=_pair_limits(data["default"]),
        languages=tuple((k, _pair_limits(v)) for k, v in sorted(data["languages"].items())),
    )


def _pair_limits(data: Mapping[str, Any]) -> PairLimits:
    levels = {f.name: float(data[f.name]) for f in fields(PairLimits) if f.name != "count"}
    if not 0 < levels["temperature"] < float("inf"):
        message = f"a pair's temperature must be above 0, not {levels['temperature']}"
        raise ValueError(message)
    return PairLimits(**levels, count=int(data["count"]))


def _model(data: Mapping[str, Any]) -> EvidenceModel:
    features = tuple(str(name) for name in data["features"])
    weights = tuple(tuple(float(w) for w in row) for row in data["weights"])
    supported, absent, contradicted = (float(b) for b in data["bias"])
    if len(weights) != _CLASSES or any(len(row) != len(features) for row in weights):
        message = f"weights must be {_CLASSES} rows of {len(features)} numbers"
        raise ValueError(message)
    return EvidenceModel(features, weights, (supported, absent, contradicted))


# For a model that nobody measured: its own entailment and contradiction, taken at their word.
_OWN_SCORES = EvidenceModel(
    features=("entailment", "contradiction"),
    weights=((6.0, -3.0), (-3.0, -3.0), (-3.0, 6.0)),
    bias=(-2.4, 1.8, -2.0),
)
_ASSUMED = Decision(
    _OWN_SCORES,
    Limits(supported=0.5, grey=0.4, contradicted=0.8, same_fact=0.5, weakened=0.6),
)
UNMEASURED = Calibration(alone=_ASSUMED, anchored=_ASSUMED)
