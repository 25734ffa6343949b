"""Fuzz one target, guided by coverage: python tests/fuzz/run_atheris.py TARGET [libFuzzer options].

Starts from tests/fuzz/corpus/TARGET. Inputs that reach new code are kept in a folder of the run
(-keep=FOLDER, else a temporary one); a failing input is written to tests/fuzz/crashes/. Once
mended, it goes to tests/fuzz/regressions/TARGET under a name that says what it showed.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-not-found]  # only `nox -s fuzz` installs it

HERE = Path(__file__).absolute().parent
sys.path.insert(0, str(HERE.parents[1]))

with atheris.instrument_imports(include=["factcheck"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    name, options = sys.argv[1], sys.argv[2:]
    kept = next((o.partition("=")[2] for o in options if o.startswith("-keep=")), "")
    options = [o for o in options if not o.startswith("-keep=")]
    crashes = HERE / "crashes"
    crashes.mkdir(exist_ok=True)
    folders = [kept or tempfile.mkdtemp(prefix="fuzz-"), str(HERE / "corpus" / name)]
    artifacts = f"-artifact_prefix={crashes}/{name}-"
    atheris.Setup([sys.argv[0], artifacts, "-timeout=20", *options, *folders], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
