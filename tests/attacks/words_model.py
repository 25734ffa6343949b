"""A model for whole processes: entails by shared words, as slowly as it is told to.

Real runs are started with ``--model words``; `conftest.py` names it as a plug-in would. Its scores
use all their digits, so that a lost or mixed-up bit shows in a report.
"""

import os
import re
import time

from factcheck.core.nli import NLIScores, Pair
from factcheck.testing import ScriptedBackend

# Units: seconds for each pair. A real model takes some 10 ms.
DELAY = float(os.environ.get("WORDS_MODEL_DELAY", "0"))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def shared_words(pair: Pair) -> NLIScores:
    """Entail a hypothesis as far as the premise has its words."""
    if DELAY:
        time.sleep(DELAY)
    claimed = words(pair.hypothesis)
    share = len(words(pair.premise) & claimed) / max(1, len(claimed))
    entailment = 0.97 * share**2 + 0.01 / (3 + len(pair.premise))
    return NLIScores(entailment, 1 - entailment, 0.0)


def backend() -> ScriptedBackend:
    return ScriptedBackend(shared_words, signature="words|rev:1")
