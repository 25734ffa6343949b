"""Score no more than a verdict needs.

Before a score is known, the evidence model bounds what its window can come to (core.likelihood). A
window that cannot be a line of the verdict whatever the network would say of it is left unread:
verdict, evidence and scores are those of reading everything. The rules follow the table in
`judge`, and a test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from factcheck.core.calibration import Limits
from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.evidence_model import EvidenceModel
from factcheck.core.likelihood import FORWARD, Glimpse, Likely, likely
from factcheck.core.nli import NLIScores, Pair
from factcheck.core.weighing import NEAR, needed

__all__ = ["Question", "World", "narrow"]

Score = Callable[[Sequence[Pair]], tuple[NLIScores | None, ...]]

# No vocabulary in use makes more tokens than characters of a text, and every NLI model reads 512
# tokens; only asking tells whether the model can read a longer pair. Units: characters.
SURELY_READ = 500


@dataclass(frozen=True, slots=True)
class World:
    """A way in which a verdict may be reached: by these limits, in a text of the story or not."""

    limits: Limits
    same_story: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """A claim and the windows that may answer it.

    `pairs` are the texts of each window with the claim's, premise first. `worlds` are all the ways
    in which the verdict may be reached; without any, every window is read. `anchors` asks which
    single segment carries the claim best as well.
    """

    pairs: tuple[Pair, ...]
    glimpses: tuple[Glimpse, ...]
    model: EvidenceModel
    support: SourceSupport | None
    worlds: tuple[World, ...]
    anchors: bool = False


def narrow(questions: Sequence[Question], score: Score) -> list[tuple[Assessment, ...]]:
    """Return for each question what was read of its windows, in their order.

    `score` is a backend's method; it is asked for many questions at a time, for no pair twice.
    """
    states = [
        [likely(glimpse, one.model, one.support) for glimpse in one.glimpses] for one in questions
    ]
    known: dict[Pair, NLIScores | None] = {}
    open_ones = list(range(len(questions)))
    while open_ones:
        asked = {at: _wanted(questions[at], states[at]) for at in open_ones}
        open_ones = [at for at in open_ones if asked[at]]
        pairs = {
            _directed(questions[at].pairs[window], direction)
            for at in open_ones
            for window, directions in asked[at].items()
            for direction in directions
        }
        new = sorted(pairs - known.keys(), key=lambda pair: (pair.premise, pair.hypothesis))
        known.update(zip(new, score(new) if new else (), strict=True))
        for at in open_ones:
            _answer(questions[at], states[at], asked[at], known)
    return [_read(windows) for windows in states]


def _directed(pair: Pair, direction: str) -> Pair:
    return pair if direction == FORWARD else Pair(pair.hypothesis, pair.premise)


def _answer(
    question: Question,
    windows: list[Likely],
    asked: dict[int, tuple[str, ...]],
    known: dict[Pair, NLIScores | None],
) -> None:
    for at, directions in asked.items():
        glimpse = windows[at].glimpse
        for direction in directions:
            scores = known[_directed(question.pairs[at], direction)]
            glimpse = glimpse.answered(direction, scores)
        windows[at] = likely(glimpse, question.model, question.support)


def _read(windows: Sequence[Likely]) -> tuple[Assessment, ...]:
    return tuple(w.glimpse.whole() for w in windows if not w.glimpse.missing)


def _wanted(question: Question, windows: Sequence[Likely]) -> dict[int, tuple[str, ...]]:
    """Return which directions of which windows to score next; none when all is settled."""
    left = [at for at, w in enumerate(windows) if w.glimpse.missing]
    if not question.worlds:
        return {at: windows[at].glimpse.missing for at in left}
    if not left:
        return {}
    if not any(w.known for w in windows):
        most = max(left, key=lambda at: windows[at].supported[1])
        return {at: windows[at].glimpse.missing for at in (most, _nearest(windows))}
    wanted = {at: windows[at].glimpse.missing[:1] for at in left if _matters(question, windows, at)}
    nearest = _nearest(windows)
    if windows[nearest].glimpse.missing:
        wanted[nearest] = windows[nearest].glimpse.missing
    return wanted


def _nearest(windows: Sequence[Likely]) -> int:
    readable = [at for at, w in enumerate(windows) if not w.glimpse.unreadable]
    return max(readable, key=lambda at: (windows[at].related, windows[at].supported[1]))


def _matters(question: Question, windows: Sequence[Likely], at: int) -> bool:
    pair, w = question.pairs[at], windows[at]
    if FORWARD in w.glimpse.missing and len(pair.premise) + len(pair.hypothesis) > SURELY_READ:
        return True
    if question.anchors and _may_anchor(windows, at):
        return True
    return any(_may_decide(w, windows, world) for world in question.worlds)


def _may_anchor(windows: Sequence[Likely], at: int) -> bool:
    """Tell whether a window may be the single segment that is nearest and entails the claim."""

    def carries(w: Likely, unknown: float) -> float:
        known = w.glimpse.forward
        return w.glimpse.candidate.similarity + (known.entailment if known else unknown)

    def single(w: Likely) -> bool:
        return w.glimpse.candidate.window.first == w.glimpse.candidate.window.last

    best = _top(carries(w, 0.0) for w in windows if single(w) and w.known)
    return single(windows[at]) and carries(windows[at], 1.0) >= best


def _may_decide(w: Likely, windows: Sequence[Likely], world: World) -> bool:
    """Tell whether a window may be a line of the verdict, in one world."""
    readable = [one for one in windows if not one.glimpse.unreadable]
    nearest = max(one.related for one in readable)
    best = _Best.of([one for one in readable if one.known], world, nearest)
    if _may_support(w, best, world.limits):
        return True
    if world.same_story and (
        _may_contradict(w, best, world.limits, nearest) or _may_alter(w, best, world.limits)
    ):
        return True
    whole = len(readable) == len(windows)
    return _may_fall_short(w, best, world.limits, whole=whole) or (
        whole and w.related >= nearest and _may_be_shown(w, best, world.limits)
    )


@dataclass(frozen=True, slots=True)
class _Best:
    """The best window already read for each line of the judge's table; -1 where there is none."""

    agreeing: float
    agreeing_whole: float
    altered: float
    against: float
    vaguer: float
    supported: float
    nearest: float

    @classmethod
    def of(cls, known: Sequence[Likely], world: World, nearest: float) -> _Best:
        limits, story = world.limits, world.same_story
        agreeing = [w for w in known if not w.differs and w.supported[0] >= limits.supported]
        vaguer = [w for w in known if w.entailed_by_claim[0] >= limits.weakened]
        return cls(
            agreeing=_top(w.supported[0] for w in agreeing),
            agreeing_whole=_top(w.supported[0] for w in agreeing if not w.falls_short),
            altered=_top(
                w.told[0]
                for w in known
                if story and w.differs and w.told[0] >= needed(w.glimpse.values, limits)
            ),
            against=_top(
                w.contradicted[0]
                for w in known
                if story
                and w.related >= nearest - NEAR
                and w.contradicted[0] >= limits.contradicted
            ),
            vaguer=_top(w.supported[0] for w in vaguer if w.supported[0] >= limits.grey),
            supported=_top(w.supported[0] for w in known),
            nearest=_top(w.supported[0] for w in known if w.related >= nearest),
        )

    @property
    def decided(self) -> bool:
        """Tell whether no verdict short of support can come of it any more."""
        return max(self.agreeing, self.altered, self.against) >= 0


def _top(values: Iterable[float]) -> float:
    return max(values, default=-1.0)


def _may_support(w: Likely, best: _Best, limits: Limits) -> bool:
    if w.differs or w.supported[1] < limits.supported:
        return False
    if best.agreeing_whole >= 0:
        return not w.falls_short and w.supported[1] >= best.agreeing_whole
    return not w.falls_short or w.supported[1] >= best.agreeing


def _may_contradict(w: Likely, best: _Best, limits: Limits, nearest: float) -> bool:
    near = w.related >= nearest - NEAR
    return near and w.contradicted[1] >= max(limits.contradicted, best.against)


def _may_alter(w: Likely, best: _Best, limits: Limits) -> bool:
    least = max(needed(w.glimpse.values, limits), best.altered)
    return best.agreeing < 0 and w.differs and w.told[1] >= least


def _may_fall_short(w: Likely, best: _Best, limits: Limits, *, whole: bool) -> bool:
    """Tell whether a window may make the claim weakened or undetermined."""
    if best.decided:
        return False
    vaguer = w.entailed_by_claim[1] >= limits.weakened
    if vaguer and w.supported[1] >= max(limits.grey, best.vaguer):
        return True
    grey = w.supported[1] >= limits.grey or not whole
    return best.vaguer < 0 and grey and w.supported[1] >= best.supported


def _may_be_shown(w: Likely, best: _Best, limits: Limits) -> bool:
    """Tell whether one of the nearest windows may be the one shown of an omitted claim."""
    omitted = not best.decided and best.vaguer < 0 and best.supported < limits.grey
    return omitted and w.supported[1] >= best.nearest
