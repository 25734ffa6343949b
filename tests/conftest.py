"""Golden files: `pytest --update-golden` writes what the tests would compare; read the diff."""

from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

# A loaded machine is slow, not wrong: no example of a property has a deadline.
hypothesis.settings.register_profile("factcheck", deadline=None)
hypothesis.settings.load_profile("factcheck")

CASES = Path(__file__).parent / "golden" / "cases"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str, str], None]:
    """Compare a text with tests/golden/cases/CASE/expected/NAME, byte for byte."""

    def check(case: str, name: str, actual: str) -> None:
        path = CASES / case / "expected" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual.encode())
        assert path.is_file(), f"{path} is missing: run pytest --update-golden and read the diff"
        assert actual.encode() == path.read_bytes(), f"{path.name} differs: see --update-golden"

    return check
