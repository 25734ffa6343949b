"""Other sentences for a sentence: near ones that say something else, far ones, and an index."""

from __future__ import annotations

import random
import re
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.training.example import ParallelRow
from factcheck.training.wordlists import listed

__all__ = ["Neighbourhood", "content", "says_more"]

_WORD = re.compile(r"[^\W\d_]{3,}")
# The words a sentence may share with any other.
_EMPTY = frozenset(
    listed(
        """the and that this with for was were are has have had not but his her him she they
        you your our its who which what when where why how will would can could should must
        may might from into about than then there their them these those been being also
        very just all any some more most much many only over such out off did does don isn
        wasn one two because while after before here"""
    )
)
# In words met too often there is no topic; one met once has no neighbour.
_FEWEST, _MOST, _KEPT = 2, 300, 60
_STEM = 5


def content(text: str) -> frozenset[str]:
    """Return the stems of the words that carry a sentence's topic."""
    return frozenset(
        word[:_STEM] for word in map(str.lower, _WORD.findall(text)) if word not in _EMPTY
    )


def says_more(claim: frozenset[str], premise: frozenset[str]) -> bool:
    """Tell whether a claim holds so much of its own that another sentence cannot settle it."""
    new = claim - premise
    return len(new) > 2 and len(new) * 5 >= len(claim) * 2  # noqa: PLR2004  # three words, two fifths


class Neighbourhood:
    """Rows by language and by the rarer words of their English side."""

    def __init__(self, rows: Sequence[ParallelRow]) -> None:
        self._rows = rows
        self._languages: dict[str, array[int]] = {}
        counts: Counter[str] = Counter()
        for place, row in enumerate(rows):
            self._languages.setdefault(row.language, array("I")).append(place)
            counts.update(_topics(row.english))
        rare = {word for word, count in counts.items() if _FEWEST <= count <= _MOST}
        self._holders: dict[str, array[int]] = {}
        for place, row in enumerate(rows):
            for word in _topics(row.english):
                if word in rare:
                    held = self._holders.setdefault(word, array("I"))
                    if len(held) < _KEPT:
                        held.append(place)

    def near(self, place: int, chance: random.Random) -> int | None:
        """Return a row whose English side shares a rarer word and says something else."""
        here = self._rows[place]
        words = [word for word in sorted(_topics(here.english)) if word in self._holders]
        own = content(here.english)
        for word in chance.sample(words, min(3, len(words))):
            other = chance.choice(self._holders[word])
            if says_more(content(self._rows[other].english), own):
                return other
        return None

    def distractor(self, place: int, avoid: Iterable[str], chance: random.Random) -> int | None:
        """Return a row of the same language that settles none of the texts to avoid."""
        language = self._languages[self._rows[place].language]
        if chance.random() < 0.5:  # noqa: PLR2004  # half stand near by, as in an article
            other = place + chance.choice((-3, -2, -1, 1, 2, 3))
        elif chance.random() < 0.3:  # noqa: PLR2004  # some share a topic, most do not
            near = self.near(place, chance)
            other = -1 if near is None else near
        else:
            other = chance.choice(language)
        if not 0 <= other < len(self._rows):
            return None
        row = self._rows[other]
        if row.language != self._rows[place].language:
            return None
        words = content(row.english)
        for text in avoid:
            claimed = content(text)
            if not says_more(claimed, words) and len(claimed & words) * 3 >= len(claimed):
                return None
        return other


def _topics(text: str) -> set[str]:
    return {word for word in _WORD.findall(text) if len(word) > 3 and word not in _EMPTY}  # noqa: PLR2004
