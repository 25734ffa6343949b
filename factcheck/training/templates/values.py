"""Slot values: what a slot can hold and how a language writes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

__all__ = ["LANGUAGES", "Named", "Value"]

LANGUAGES = ("en", "ar", "fr", "zh", "de", "es", "ru")


class Value(Protocol):
    """Something that fills a slot."""

    def text(self, language: str, form: str, style: int) -> str:
        """The value in a language; `form` is a case or preposition, `style` picks a spelling."""

    def agreement(self, language: str) -> int:
        """Which of the forms in `[slot:first/second/...]` goes with this value."""


@dataclass(frozen=True, slots=True)
class Named:
    """A value that is looked up: a name, a day, a thing.

    Attributes:
        key: What tells it from others of its kind.
        forms: `language` or `language.form` to text; a missing form is the plain one.
        agreements: Language to position; a missing language is position 0.
    """

    key: str
    forms: dict[str, str] = field(compare=False)
    agreements: dict[str, int] = field(default_factory=dict, compare=False)

    def text(self, language: str, form: str, style: int) -> str:
        """The form asked for, else the plain one."""
        del style
        if form:
            found = self.forms.get(f"{language}.{form}")
            if found is not None:
                return found
        return self.forms[language]

    def agreement(self, language: str) -> int:
        """Gender or number of the name in that language."""
        return self.agreements.get(language, 0)
