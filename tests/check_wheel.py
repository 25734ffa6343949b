"""Build the wheel into a folder and check that what it needs is in it, and that it runs alone.

Run by `nox -s package`, with the interpreter of an environment that has the dependencies.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

NEEDED = (
    "factcheck/py.typed",
    "factcheck/models/compact/config.json",
    "factcheck/models/compact/model.safetensors",
    "factcheck/models/compact/tokenizer.json",
    "factcheck/models/compact/SHA256SUMS",
    "factcheck/models/compact/calibration.json",
    "factcheck/models/compact/MODEL_CARD.md",
    "factcheck/languages/en.py",
    "factcheck/reporters/templates/report.css",
    "factcheck/reporters/templates/report.html.j2",
    "factcheck/reporters/templates/report.js",
)
UNWANTED = ("tests/", "seeds/", "docs/", "claims.yaml", "noxfile.py", "__pycache__")

# A package that is fetched in every run of a gate should be small.
MOST_BYTES = 60_000_000


def pip(*arguments: str) -> None:
    """Run pip of this interpreter."""
    subprocess.run([sys.executable, "-m", "pip", "--quiet", *arguments], check=True)


def check_content(wheel: Path) -> None:
    """Fail when a needed file is missing, an unwanted one is there, or the whole is too large."""
    held = zipfile.ZipFile(wheel).namelist()
    missing = [name for name in NEEDED if name not in held]
    extra = [name for name in held if any(part in name for part in UNWANTED)]
    metadata = next(name for name in held if name.endswith(".dist-info/METADATA"))
    text = zipfile.ZipFile(wheel).read(metadata).decode()
    assert not missing, f"missing from the wheel: {missing}"
    assert not extra, f"not meant for the wheel: {extra}"
    assert "\nLicense-Expression: Apache-2.0\n" in text
    assert any(name.endswith("/licenses/LICENSE") for name in held)
    assert wheel.stat().st_size < MOST_BYTES, f"{wheel.stat().st_size:,} bytes"


def check_alone(site: Path) -> None:
    """Fail when the unpacked wheel does not run away from the sources."""
    environment = os.environ | {"PYTHONPATH": str(site)}
    code = "import factcheck; print(factcheck.__file__)"
    for command in (["-c", code], ["-m", "factcheck", "--version"], ["-m", "factcheck", "schema"]):
        done = subprocess.run(
            [sys.executable, *command],
            cwd=site,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        if command[0] == "-c":
            assert done.stdout.startswith(str(site)), done.stdout


def main(folder: Path) -> None:
    """Build, look inside, run."""
    pip("wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    (wheel,) = folder.glob("factcheck-*.whl")
    check_content(wheel)
    site = folder / "site"
    pip("install", "--no-deps", "--target", str(site), str(wheel))
    check_alone(site)
    size = wheel.stat().st_size / 1e6
    sys.stdout.write(f"{wheel.name}: {size:.1f} MB, complete, runs alone\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
