"""What a claim says of its own values: `values: off` and `tolerance`."""

from pathlib import Path

import pytest

from factcheck.core.nli import NLIScores, Pair
from factcheck.core.verdict import VerdictKind
from factcheck.pipeline import check
from factcheck.testing import ScriptedBackend

CLAIM = "The bridge cost 40 million euros."
TABLE = """\
version: 1
reference_date: 2025-03-05
source: {{id: en, path: en.txt, language: en}}
documents:
  - {{id: fr, path: fr.txt, language: fr, role: translation}}
claims:
  - {{id: cost, statement: {claim}{extra}}}
"""


def carried(_: Pair) -> NLIScores:
    return NLIScores(0.95, 0.04, 0.01)


@pytest.mark.parametrize(
    ("extra", "french", "expected", "reason"),
    [
        ("", "40", VerdictKind.SUPPORTED, "the same value"),
        ("", "43", VerdictKind.ALTERED, "another value outranks a high entailment score"),
        (", tolerance: 10%", "43", VerdictKind.SUPPORTED, "within the tolerance"),
        (", tolerance: 5%", "43", VerdictKind.ALTERED, "beyond the tolerance"),
        (", values: off", "43", VerdictKind.SUPPORTED, "values are not compared"),
    ],
)
def test_settings_of_one_claim(
    tmp_path: Path, extra: str, french: str, expected: VerdictKind, reason: str
) -> None:
    table = TABLE.format(claim=CLAIM, extra=extra)
    (tmp_path / "claims.yaml").write_text(table, encoding="utf-8")
    (tmp_path / "en.txt").write_text(CLAIM, encoding="utf-8")
    text = f"Le pont a coûté {french} millions d'euros."
    (tmp_path / "fr.txt").write_text(text, encoding="utf-8")
    report = check(tmp_path / "claims.yaml", backend=ScriptedBackend(carried))
    assert [cell.verdict.kind for cell in report.cells] == [expected], reason
