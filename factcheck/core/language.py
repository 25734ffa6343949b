"""A language pack: everything the checker knows of one language, as data."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.core.modality_words import ModalityWords
from factcheck.core.name_words import NameWords
from factcheck.core.number_words import NumberWords
from factcheck.core.sentence_words import SentenceWords
from factcheck.core.time_words import TimeWords

__all__ = ["LanguagePack"]


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """One language: BCP 47 primary subtag, English name, script (ISO 15924) and word data.

    `spaced` is False for languages written without spaces between words (zh, ja, th).
    """

    code: str
    name: str
    script: str
    direction: str
    spaced: bool
    sentences: SentenceWords
    numbers: NumberWords
    times: TimeWords
    names: NameWords
    modality: ModalityWords
