"""Rule codes: what each finding is called. A code never changes its meaning."""

from __future__ import annotations

from enum import Enum

__all__ = ["Rule"]


class Rule(Enum):
    """A rule code, its short name, and one paragraph for `factcheck explain`."""

    CONTRADICTED = (
        "FC101",
        "contradicted",
        "The document says the opposite of the claim, or something that cannot be true beside it.",
    )
    WEAKENED = (
        "FC102",
        "weakened",
        (
            "The document carries only part of the claim, or carries it vaguer or hedged: the "
            "claim entails the line, the line does not entail the claim."
        ),
    )
    OMITTED = (
        "FC103",
        "omitted",
        (
            "No line of the document states the claim. The nearest line is shown, so that a reader "
            "can see what stands in its place."
        ),
    )
    UNDETERMINED = (
        "FC104",
        "undetermined",
        (
            "The evidence is too weak or conflicting to decide, or longer than the model can read. "
            "It is neither a pass nor a finding of error: a person should read the line."
        ),
    )
    NUMBER_ALTERED = (
        "FC201",
        "number altered",
        "The document states the same fact with another number.",
    )
    TIME_ALTERED = (
        "FC202",
        "time altered",
        "The document states the same fact with another date, day, duration or period.",
    )
    NAME_ALTERED = (
        "FC203",
        "name altered",
        "The document names another person, place or organisation at the same place.",
    )
    MODALITY_ALTERED = (
        "FC204",
        "modality or polarity altered",
        "The document negates the fact, or turns a plan into a deed or a deed into a plan.",
    )
    UNTRANSLATED = (
        "FC301",
        "untranslated copy",
        "The document is (nearly) the source's own words in the source's language.",
    )
    UNRELATED = (
        "FC302",
        "unrelated document",
        "The document does not tell the source's story; verdicts of omission say nothing here.",
    )
    UNMEASURED_LANGUAGE = (
        "FC303",
        "language without measured thresholds",
        "No thresholds were measured for this language with this model; verdicts are less sure.",
    )
    SOURCE_CHANGED = (
        "FC304",
        "source changed since the translation",
        "The source's text differs from the one that the table says was translated.",
    )
    ADDED = (
        "FC305",
        "statement added by the translation",
        "A line of the document is supported by no line of the source.",
    )
    SELF_CONTRADICTION = (
        "FC306",
        "document contradicts itself",
        "One line of the document supports the claim and another contradicts it; both are shown.",
    )
    UNSUPPORTED_CLAIM = (
        "FC401",
        "claim not supported by its own source",
        "The source itself does not carry the claim: the table, not the translation, is wrong.",
    )
    NOT_CHECKED = (
        "FC901",
        "could not check",
        "The document or claim could not be checked; the message says why.",
    )

    def __init__(self, code: str, title: str, help_text: str) -> None:
        self.code = code
        self.title = title
        self.help_text = help_text

    @classmethod
    def from_code(cls, code: str) -> Rule:
        """Return the rule of a code.

        Raises: KeyError when no rule has it.
        """
        return {rule.code: rule for rule in cls}[code]
