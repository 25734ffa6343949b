"""Which output of a classifier means what, from the model's own config."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.core.errors import ModelError

__all__ = ["NLILabels", "read_labels", "shown_labels"]

# Checkpoints spell the three relations in several ways (entailment, ENTAILMENT, entails; neutral;
# contradiction, contradicts). A label that begins like none of these is no NLI label:
# "not_entailment" would pass a test for "contains".
_BEGINNINGS = {"entailment": "entail", "neutral": "neutral", "contradiction": "contradict"}

# A message should stay one line whatever a config holds.
_SHOWN_LABELS = 6
_SHOWN_LENGTH = 40


@dataclass(frozen=True, slots=True)
class NLILabels:
    """Positions in the network's output. `neutral` is None for a model without that label."""

    entailment: int
    neutral: int | None
    contradiction: int
    count: int


def read_labels(config: Mapping[str, Any], shown: str) -> NLILabels:
    """Return the label order that a config gives, whatever its case.

    Raises: ModelError when entailment or contradiction is missing, named twice, or beside labels
    that are not of NLI; `shown` names the model in the message.

    >>> read_labels({"id2label": {"0": "CONTRADICTION", "1": "entails"}}, "tiny")
    NLILabels(entailment=1, neutral=None, contradiction=0, count=2)
    """
    names = _names(config, shown)
    found = {
        relation: [i for i, name in enumerate(names) if name.lower().startswith(beginning)]
        for relation, beginning in _BEGINNINGS.items()
    }
    known = sum(len(positions) for positions in found.values())
    if (
        len(found["entailment"]) != 1
        or len(found["contradiction"]) != 1
        or len(found["neutral"]) > 1
        or known != len(names)
    ):
        message = (
            f"{shown}: no NLI model: its labels are {shown_labels(names)}, "
            f"not entailment, neutral and contradiction"
        )
        raise ModelError(message)
    neutral = found["neutral"][0] if found["neutral"] else None
    return NLILabels(found["entailment"][0], neutral, found["contradiction"][0], len(names))


def shown_labels(names: list[str]) -> str:
    """Return labels fit for a message: quoted, escaped and cut."""
    quoted = [repr(name[:_SHOWN_LENGTH]) for name in names[:_SHOWN_LABELS]]
    more = f" and {len(names) - _SHOWN_LABELS} more" if len(names) > _SHOWN_LABELS else ""
    return (", ".join(quoted) or "none") + more


def _names(config: Mapping[str, Any], shown: str) -> list[str]:
    """Return the labels in the order of the network's outputs."""
    by_id = config.get("id2label")
    if not isinstance(by_id, dict) or not all(isinstance(name, str) for name in by_id.values()):
        message = f"{shown}: config.json names no labels (id2label)"
        raise ModelError(message)
    if sorted(by_id) != sorted(str(i) for i in range(len(by_id))):
        message = f"{shown}: config.json numbers its labels wrongly: {shown_labels(list(by_id))}"
        raise ModelError(message)
    names = [by_id[str(i)] for i in range(len(by_id))]
    by_label = config.get("label2id", {})
    # Two tables that disagree mean that somebody edited one: which is right cannot be known.
    if isinstance(by_label, dict) and any(
        by_label.get(name, i) != i for i, name in enumerate(names)
    ):
        message = f"{shown}: id2label and label2id in config.json disagree"
        raise ModelError(message)
    return names
