"""A few hundred pairs with scores that use all their digits, and caches closed at the end."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.cache import CachedBackend
from factcheck.core.nli import NLIScores, Pair
from factcheck.testing import ScriptedBackend


class Sample:
    """What the tests score and embed."""

    pairs = tuple(Pair(f"premise {i}", "claim " * (i % 7)) for i in range(600))
    texts = tuple(f"text {i}" for i in range(300))

    @staticmethod
    def scores(pair: Pair) -> NLIScores | None:
        """Return numbers with all their digits, so that a lost bit shows; None now and then."""
        share = 1 / (3 + len(pair.premise) * 7 + len(pair.hypothesis))
        return None if len(pair.hypothesis) == 6 else NLIScores(share, 1 - share, 0.0)

    def expected(self) -> tuple[NLIScores | None, ...]:
        """Return the scores of all pairs."""
        return tuple(self.scores(pair) for pair in self.pairs)

    def fill(self, path: Path) -> Path:
        """Leave a closed cache with all pairs and texts in it."""
        backend = CachedBackend(ScriptedBackend(self.scores), path)
        backend.score(self.pairs)
        backend.embed(self.texts)
        backend.close()
        return path


@pytest.fixture
def sample() -> Sample:
    return Sample()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "scores.sqlite3"


@pytest.fixture
def opened(sample: Sample) -> Iterator[Callable[..., CachedBackend]]:
    """Open caches and close them at the end, as a process that ends would."""
    made: list[CachedBackend] = []

    def open_one(path: Path, **options: object) -> CachedBackend:
        inside = options.pop("inside", None) or ScriptedBackend(sample.scores)
        made.append(CachedBackend(inside, path, **options))  # type: ignore[arg-type]
        return made[-1]

    yield open_one
    for one in made:
        one.close()
