"""An endless, seeded stream of cross-lingual examples out of parallel text.

About three in seven are entailed (half of these parts or rewordings of a sentence, half whole
sentences), the others neutral or contradicted: a network that is unsure should not contradict.
"""

from __future__ import annotations

import random
import re
from array import array
from collections.abc import Callable, Iterator, Sequence

from factcheck.training.editing import gather
from factcheck.training.example import CONTRADICTION, ENTAILMENT, NEUTRAL, Example, ParallelRow
from factcheck.training.extending import cut, extended, joined
from factcheck.training.facts import WAYS, changed, kinds_of
from factcheck.training.neighbours import Neighbourhood, content
from factcheck.training.parts import last_detail
from factcheck.training.values import bound

__all__ = ["parallel_examples"]

_UNSPACED = frozenset(("zh", "ja"))
# label, kind or "" for the ways of that label, share among all examples
_PLAN = (
    (ENTAILMENT, "whole", 0.19),
    (ENTAILMENT, "", 0.175),
    (ENTAILMENT, "joined", 0.02),
    (ENTAILMENT, "cut", 0.02),
    (ENTAILMENT, "same language", 0.02),
    (NEUTRAL, "neighbour", 0.1),
    (NEUTRAL, "truncated", 0.035),
    (NEUTRAL, "extended", 0.05),
    (NEUTRAL, "half of two", 0.02),
    (NEUTRAL, "from a part", 0.02),
    (NEUTRAL, "", 0.03),
    (NEUTRAL, "unrelated", 0.02),
    (CONTRADICTION, "", 0.28),
    (CONTRADICTION, "digits", 0.02),
)
# How the premise is shown: in English, or between two sentences; else the translation alone.
_ENGLISH, _PAIR, _TURNED = 0.10, 0.35, 0.08
_LOSSY = frozenset(("shortened", "half", "general value", "general place", "general noun"))
_TRIES = 12
_DETAIL_TEXTS = 30_000


def parallel_examples(rows: Sequence[ParallelRow], chance: random.Random) -> Iterator[Example]:
    """Yield examples made of sentences and their translations, without end.

    `Example.english` is the English of the whole premise. The same rows and chance give the same
    examples.

    Raises: ValueError without rows.
    """
    if not rows:
        raise ValueError("no rows to make examples of")
    maker = _Maker(rows, chance)
    plans = [(label, kind) for label, kind, _ in _PLAN]
    shares = [share for _, _, share in _PLAN]
    while True:
        label, kind = chance.choices(plans, shares)[0]
        for _ in range(_TRIES * 4):
            example = maker.make(label, kind)
            if example is not None:
                yield example
                break


class _Maker:
    """Makes one example at a time; holds the indexes."""

    def __init__(self, rows: Sequence[ParallelRow], chance: random.Random) -> None:
        self._rows = rows
        self._chance = chance
        texts = sorted({row.english for row in rows})
        self._corpus = gather(texts)
        self._near = Neighbourhood(rows)
        found = (last_detail(text) for text in chance.sample(texts, min(len(texts), _DETAIL_TEXTS)))
        self._details = tuple(detail for detail in found if detail is not None)
        self._able: dict[str, array[int]] = {kind: array("I") for kind in WAYS}
        self._statements = array("I")
        for place, row in enumerate(rows):
            kinds = kinds_of(row.english)
            if kinds:
                self._statements.append(place)
            for kind in kinds:
                self._able[kind].append(place)
        # A kind that few rows allow would repeat the same few sentences.
        self._shares = {
            label: [
                (way.kind, way.share * min(1.0, len(self._able[way.kind]) / 1500))
                for way in WAYS.values()
                if way.label == label and self._able[way.kind]
            ]
            for label in (ENTAILMENT, NEUTRAL, CONTRADICTION)
        }
        self._special: dict[str, Callable[[], Example | None]] = {
            "whole": self._whole,
            "joined": self._joined,
            "half of two": self._half_of_two,
            "cut": self._cut,
            "truncated": self._truncated,
            "same language": self._same_language,
            "neighbour": self._neighbour,
            "unrelated": self._unrelated,
            "extended": self._extended,
            "from a part": self._from_part,
            "digits": self._digits,
        }

    def make(self, label: int, kind: str) -> Example | None:
        return self._special[kind]() if kind else self._by_way(label)

    def _pick(self, places: Sequence[int] | None = None) -> int:
        """Return a row, half the time the longer of two: long sentences are the rarer ones."""
        pool = range(len(self._rows)) if places is None else places
        one = self._chance.choice(pool)
        if self._chance.random() < 0.5:  # noqa: PLR2004
            return one
        two = self._chance.choice(pool)
        return max(one, two, key=lambda place: len(self._rows[place].english))

    def _by_way(self, label: int) -> Example | None:
        ways = self._shares[label]
        if not ways:
            return None
        kind = self._chance.choices([k for k, _ in ways], [s for _, s in ways])[0]
        for _ in range(_TRIES):
            place = self._pick(self._able[kind])
            row = self._rows[place]
            made = changed(kind, row.english, self._corpus, self._chance)
            if made is not None:
                return self._shown(place, made, label, kind)
        return None

    def _shown(self, place: int, hypothesis: str, label: int, kind: str) -> Example | None:
        row = self._rows[place]
        draw = self._chance.random()
        if draw < _TURNED and (label == CONTRADICTION or kind in {"whole", "reworded", "voice"}):
            return Example(hypothesis, row.foreign, label, kind, hypothesis)
        draw = self._chance.random()
        if draw < _ENGLISH and kind != "whole":
            return self._beside(place, row.english, row.english, hypothesis, label, kind)
        return self._beside(place, row.foreign, row.english, hypothesis, label, kind)

    def _beside(
        self, place: int, premise: str, english: str, hypothesis: str, label: int, kind: str
    ) -> Example | None:
        """Put another sentence before or after the premise, now and then."""
        if self._chance.random() >= _PAIR:
            return Example(premise, hypothesis, label, kind, english)
        other = self._near.distractor(place, (hypothesis, english), self._chance)
        if other is None:
            return Example(premise, hypothesis, label, kind, english)
        row = self._rows[other]
        in_english = premise == english
        pair = [(premise, english), (row.english if in_english else row.foreign, row.english)]
        self._chance.shuffle(pair)
        space = "" if row.language in _UNSPACED and not in_english else " "
        return Example(
            space.join(p for p, _ in pair), hypothesis, label, kind, " ".join(e for _, e in pair)
        )

    def _whole(self) -> Example | None:
        place = self._pick()
        return self._shown(place, self._rows[place].english, ENTAILMENT, "whole")

    def _two(self) -> tuple[int, int, str] | None:
        first = self._pick(self._statements or None)
        one = self._rows[first]
        second = self._near.distractor(first, (one.english,), self._chance)
        if second is None:
            return None
        both = joined(one.english, self._rows[second].english)
        return None if both is None else (first, second, both)

    def _joined(self) -> Example | None:
        found = self._two()
        if found is None:
            return None
        one, two = self._rows[found[0]], self._rows[found[1]]
        space = "" if one.language in _UNSPACED else " "
        premise, english = one.foreign + space + two.foreign, f"{one.english} {two.english}"
        return Example(premise, found[2], ENTAILMENT, "joined", english)

    def _half_of_two(self) -> Example | None:
        found = self._two()
        if found is None:
            return None
        row = self._rows[self._chance.choice(found[:2])]
        return Example(row.foreign, found[2], NEUTRAL, "half of two", row.english)

    def _cut(self) -> Example | None:
        row = self._rows[self._pick(self._able["shortened"] or None)]
        kept = cut(row.english, row.foreign, self._chance)
        return None if kept is None else Example(kept[1], kept[0], ENTAILMENT, "cut", kept[0])

    def _truncated(self) -> Example | None:
        row = self._rows[self._pick(self._able["shortened"] or None)]
        kept = cut(row.english, row.foreign, self._chance)
        if kept is None or '"' in row.english:
            return None
        return Example(kept[1], row.english, NEUTRAL, "truncated", kept[0])

    def _same_language(self) -> Example | None:
        place = self._pick()
        row = self._rows[place]
        other = self._near.distractor(place, (row.english,), self._chance)
        if other is None:
            return None
        pair = [row, self._rows[other]]
        self._chance.shuffle(pair)
        space = "" if row.language in _UNSPACED else " "
        premise, english = (space.join(r.foreign for r in pair), " ".join(r.english for r in pair))
        return Example(premise, row.foreign, ENTAILMENT, "same language", english)

    def _neighbour(self) -> Example | None:
        place = self._pick()
        other = self._near.near(place, self._chance)
        if other is None:
            return None
        hypothesis = self._rows[other].english
        if self._chance.random() < _TURNED:
            row = self._rows[place]
            foreign = self._rows[other].foreign
            premise = row.foreign if row.language == self._rows[other].language else row.english
            return Example(premise, foreign, NEUTRAL, "neighbour", row.english)
        return self._shown(place, hypothesis, NEUTRAL, "neighbour")

    def _unrelated(self) -> Example | None:
        place, other = self._pick(), self._pick()
        hypothesis = self._rows[other].english
        if content(hypothesis) & content(self._rows[place].english) or len(hypothesis.split()) < 5:  # noqa: PLR2004
            return None
        return self._shown(place, hypothesis, NEUTRAL, "unrelated")

    def _extended(self) -> Example | None:
        place = self._pick(self._statements or None)
        more = extended(self._rows[place].english, self._details, self._chance)
        return None if more is None else self._shown(place, more, NEUTRAL, "extended")

    def _from_part(self) -> Example | None:
        kind = self._chance.choice(sorted(_LOSSY))
        if not self._able[kind]:
            return None
        row = self._rows[self._pick(self._able[kind])]
        part = changed(kind, row.english, self._corpus, self._chance)
        if part is None:
            return None
        whole = row.foreign if self._chance.random() < 0.7 else row.english  # noqa: PLR2004
        return Example(part, whole, NEUTRAL, "from a part", part)

    def _digits(self) -> Example | None:
        """Change a figure that both sides show, on the foreign side."""
        if not self._able["number"]:
            return None
        place = self._pick(self._able["number"])
        row = self._rows[place]
        ours, theirs = _FIGURE.findall(row.english), _FIGURE.findall(row.foreign)
        if not ours or sorted(ours) != sorted(theirs):
            return None
        old = self._chance.choice(ours)
        new = str(int(old) + self._chance.choice((-3, -2, -1, 1, 2, 3, 5, 10)))
        limit = bound(row.english, row.english.find(old))
        if limit or new in ours or new.startswith("-") or ours.count(old) > 1:
            return None
        foreign = re.sub(rf"(?<![A-Za-z\d.,–-]){old}(?![A-Za-z\d–-]|[.,]\d)", new, row.foreign)
        english = re.sub(rf"(?<![A-Za-z\d.,–-]){old}(?![A-Za-z\d–-]|[.,]\d)", new, row.english)
        if self._chance.random() < 0.5:  # noqa: PLR2004
            return Example(row.foreign, foreign, CONTRADICTION, "digits", row.english)
        return Example(foreign, row.english, CONTRADICTION, "digits", english)


_FIGURE = re.compile(r"(?<![A-Za-z\d.,–-])\d{1,4}(?![A-Za-z\d–-]|[.,]\d)")
