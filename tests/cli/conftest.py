"""A folder with a small table, and a backend that entails by shared words, for whole commands."""

import re

import pytest

from factcheck.cli import cell, checking
from factcheck.core.nli import NLIScores
from factcheck.testing import ScriptedBackend

SOURCE = """\
The mayor opened the bridge on Monday.
The bridge cost 12 million euros.
Nobody was hurt when the old bridge fell in 2019.
The harbour stays closed until spring.
"""
REPORT = """\
The mayor opened the bridge on Monday.
Children waved little flags from both banks.
The weather was fine and many people came to see it.
The harbour stays closed until spring.
"""
TABLE = """\
version: 1
reference_date: 2025-08-04
source: {id: source, path: source.txt, language: en}
documents:
  - {id: report, path: report.txt, language: en, role: translation}
claims:
  - {id: opened, statement: The mayor opened the bridge on Monday.}
  - {id: cost, statement: The bridge cost 12 million euros.}
  - {id: hurt, statement: Nobody was hurt when the old bridge fell in 2019.}
  - {id: harbour, statement: The harbour stays closed until spring.}
"""


def words(text):
    return set(re.findall(r"\w+", text.lower()))


def shared_words(pair):
    """Entail a hypothesis as far as the premise has its words."""
    share = len(words(pair.premise) & words(pair.hypothesis)) / len(words(pair.hypothesis))
    return NLIScores(0.98 * share**2, 1 - 0.98 * share**2, 0.0)


@pytest.fixture(autouse=True)
def outside_of_ci(tmp_path_factory, monkeypatch):
    """Run as at a desk, with a cache of its own, wherever the tests run."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def bridge(tmp_path, monkeypatch):
    """A folder with a table and its texts, current, checked by shared words."""
    for name, text in (("source.txt", SOURCE), ("report.txt", REPORT), ("claims.yaml", TABLE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for module in (checking, cell):
        monkeypatch.setattr(module, "load_model", lambda _: ScriptedBackend(shared_words))
    return tmp_path
