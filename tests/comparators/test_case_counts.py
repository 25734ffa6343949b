"""Each language has its share of hand-written cases."""

import ast
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "zh")


def case_count(kind: str, language: str) -> int:
    """Count the rows of the table CASES of a test module, or the lines of a table of names."""
    if kind == "name":
        return len((HERE / "name_cases" / f"{language}.tsv").read_text("utf-8").splitlines())
    tree = ast.parse((HERE / f"test_{kind}_find_{language}.py").read_text("utf-8"))
    assignments = (node for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign))
    for node in assignments:
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if isinstance(target, ast.Name) and target.id == "CASES":
            assert isinstance(node.value, ast.List)
            return len(node.value.elts)
    return 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "least"), [("number", 60), ("time", 60), ("name", 40)])
def test_every_language_has_its_cases(kind: str, least: int, language: str) -> None:
    assert case_count(kind, language) >= least
