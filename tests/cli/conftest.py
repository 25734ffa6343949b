"""A folder with a small table, and a backend that scores by shared words, for whole commands."""

import re
import zlib

import numpy as np
import pytest

from factcheck.cli import cell, checking
from factcheck.core.calibration import UNMEASURED
from factcheck.core.nli import NLIScores

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


class OverlapBackend:
    """Scores by the share of the hypothesis's words that the premise has."""

    signature = "model:overlap"
    calibration = UNMEASURED

    def score(self, pairs):
        shares = [
            len(words(p.premise) & words(p.hypothesis)) / len(words(p.hypothesis)) for p in pairs
        ]
        return tuple(NLIScores(0.98 * s**2, 1 - 0.98 * s**2, 0.0) for s in shares)

    def embed(self, texts):
        vectors = np.full((len(texts), 64), 0.01, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in words(text):
                vectors[row, zlib.crc32(word.encode()) % 64] += 1
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture
def bridge(tmp_path, monkeypatch):
    """A folder with a table and its texts, current, checked with OverlapBackend."""
    for name, text in (("source.txt", SOURCE), ("report.txt", REPORT), ("claims.yaml", TABLE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for module in (checking, cell):
        monkeypatch.setattr(module, "load_model", lambda _: OverlapBackend())
    return tmp_path
