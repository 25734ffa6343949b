"""The name comparator's own form of a name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["NameValue", "Sort"]


class Sort(StrEnum):
    """What a name is a name of."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    UNKNOWN = "unknown"

    @property
    def shown(self) -> str:
        """What a mention says of the sort; nothing where it is not known."""
        return "" if self is Sort.UNKNOWN else self.value


@dataclass(frozen=True, slots=True)
class NameValue:
    """A name as found in a text.

    `tokens` are its words as written. `keys` tell a well-known name (several where one form means
    several names). `sounded` is set where other languages write the name by its sound, so that a
    text without the sound has not got the name; it is not set for names made of common words
    (Supreme Court), which are translated. `certain` is set where this surely is a name of this
    sort, and all of it.
    """

    tokens: tuple[str, ...]
    sort: Sort = Sort.UNKNOWN
    acronym: bool = False
    keys: frozenset[str] = frozenset()
    sounded: bool = False
    certain: bool = False
