"""Fill the regions of README.md and docs/*.md that show what a command prints.

A region starts with ``<!-- begin: factcheck ARGUMENTS -->`` and ends with ``<!-- end -->``; what
stands between is replaced by the command's real output. The documentation tests fail when a region
is stale; ``nox -s regenerate`` makes them fresh.
"""

from __future__ import annotations

import io
import os
import re
import shlex
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stdout
from pathlib import Path

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main

ROOT = Path(__file__).resolve().parent.parent

REGION = re.compile(
    r"(?P<head><!-- begin: factcheck (?P<arguments>.*?) -->\n)(?P<body>.*?)(?P<tail><!-- end -->)",
    re.DOTALL,
)

# What decides how output looks, and must not depend on who regenerates it. Typer keeps two columns.
NEUTRAL = {
    "COLUMNS": "90",
    "NO_COLOR": "1",
    "PYTHONIOENCODING": "utf-8",
    "FACTCHECK_CACHE": "no",
}


def pages() -> tuple[Path, ...]:
    """Return the pages of the documentation, README first."""
    return (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))


def output_of(arguments: str) -> str:
    """Return what a command prints on standard output, run in the repository's root.

    Raises: RuntimeError when it ends with neither 0 nor 1, and so has nothing to show.
    """
    captured = io.StringIO()
    with _neutral_environment(), chdir(ROOT), redirect_stdout(captured):
        code = main(shlex.split(arguments))
    if code not in {ExitCode.CLEAN, ExitCode.FINDINGS}:
        raise RuntimeError(f"factcheck {arguments} ended with {code}")
    return captured.getvalue()


def block(arguments: str, output: str) -> str:
    """Return the region's body: the command and its output, fenced.

    >>> print(block("--version", "factcheck 1"), end="")
    ```console
    $ factcheck --version
    factcheck 1
    ```
    """
    lines = "\n".join(line.rstrip() for line in output.rstrip("\n").split("\n"))
    return f"```console\n$ factcheck {arguments}\n{lines}\n```\n"


def fresh(text: str) -> str:
    """Return a page with every region regenerated."""
    return REGION.sub(
        lambda region: (
            region["head"]
            + block(region["arguments"], output_of(region["arguments"]))
            + region["tail"]
        ),
        text,
    )


@contextmanager
def _neutral_environment() -> Iterator[None]:
    kept = dict(os.environ)
    for name in [*(n for n in kept if n.startswith("FACTCHECK_")), "FORCE_COLOR"]:
        os.environ.pop(name, None)
    os.environ.update(NEUTRAL)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)


if __name__ == "__main__":
    for page in pages():
        page.write_text(fresh(page.read_text(encoding="utf-8")), encoding="utf-8")
