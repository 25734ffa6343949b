"""Names across scripts, as the table's glossary gives them."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Glossary", "GlossaryEntry"]


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One English name and its forms: ``(("ar", ("روسكوسموس",)), ("zh", (...)))``."""

    term: str
    forms: tuple[tuple[str, tuple[str, ...]], ...]

    def in_language(self, language: str) -> tuple[str, ...]:
        """Return the forms given for one language, empty when none is."""
        return next((forms for code, forms in self.forms if code == language), ())


Glossary = tuple[GlossaryEntry, ...]
