"""Regular expressions that every supported Python matches alike."""

import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "factcheck"
# Python before 3.11.5 matches a possessively repeated group and an atomic one wrongly, or raises
# SystemError; 3.11.2 is what Debian 12 has. A lookahead and a reference to it say the same.
WRONG = re.compile(r"\)[*+?]\+|\)\{\d*,?\d*\}\+|\(\?>")


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix()
)
def test_no_group_is_repeated_possessively(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    found = [line for line in lines if WRONG.search(line) and ("re." in line or '"' in line)]
    assert not found


def test_the_search_finds_what_it_seeks() -> None:
    for pattern in ("(?:a)++", "(?:a|b)*+", "(a)?+", "(?:a){2,3}+", "(?>a)"):
        assert WRONG.search(pattern)
    assert not WRONG.search(r"(?:a)+ \d++ [ab]*+")
