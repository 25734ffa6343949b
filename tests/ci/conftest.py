"""A folder with a small table, and a `factcheck` on the PATH that entails by shared words."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# The command line as it is, around a backend that needs no model.
PROGRAM = f"""\
#!{sys.executable}
import re, sys
sys.path.insert(0, {str(ROOT)!r})
from factcheck.cli import checking
from factcheck.cli.main import main
from factcheck.core.nli import NLIScores
from factcheck.testing import ScriptedBackend

def shared_words(pair):
    words = [set(re.findall(r"\\w+", text.lower())) for text in (pair.premise, pair.hypothesis)]
    share = 0.98 * (len(words[0] & words[1]) / len(words[1])) ** 2
    return NLIScores(share, 1 - share, 0.0)

checking.load_model = lambda settings: ScriptedBackend(shared_words)
sys.exit(main())
"""
SOURCE = "The mayor opened the bridge on Monday.\nThe harbour stays closed until spring.\n"
TABLE = """\
version: 1
source: {id: source, path: source.txt, language: en}
documents:
  - {id: report, path: report.txt, language: en, role: translation}
claims:
  - {id: opened, statement: The mayor opened the bridge on Monday.}
  - {id: harbour, statement: The harbour stays closed until spring.}
"""


@pytest.fixture
def town(tmp_path):
    """A folder whose document leaves out one of two claims."""
    folder = tmp_path / "town"
    folder.mkdir()
    (folder / "source.txt").write_text(SOURCE, encoding="utf-8")
    (folder / "report.txt").write_text(SOURCE.splitlines()[0] + "\nIt rained.\n", encoding="utf-8")
    (folder / "claims.yaml").write_text(TABLE, encoding="utf-8")
    return folder


@pytest.fixture
def environ(tmp_path):
    """The environment of a program, with that `factcheck` first on the PATH."""
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "factcheck").write_text(PROGRAM, encoding="utf-8")
    (programs / "factcheck").chmod(0o755)
    kept = {
        k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "GITHUB_", "FACTCHECK"))
    }
    kept.pop("CI", None)
    return {
        **kept,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "FACTCHECK_CACHE_DIR": str(tmp_path / "cache"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
    }
