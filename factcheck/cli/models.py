"""`factcheck models`: which models there are, and whether they are here and whole."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.streams import emit

__all__ = ["download", "list_models", "verify"]

Name = Annotated[
    str,
    Argument(metavar="NAME", help="compact, accurate, or a hub id with its commit."),
]


def list_models(
    *,
    pins: Annotated[
        bool, Option("--pins", help="Print names and commits of hub models alone, for scripts.")
    ] = False,
) -> ExitCode:
    """List the models that have a name, and whether they are on this machine."""
    from factcheck.backends.known_models import KNOWN_MODELS, local_folder

    if pins:
        emit("".join(f"{m.name}\t{m.hub.revision}\n" for m in KNOWN_MODELS if m.hub))
        return ExitCode.CLEAN
    rows = [("name", "here", "size", "parameters", "languages", "licence")]
    rows += [
        (
            model.name,
            "yes" if local_folder(model.name) else "no",
            f"{model.megabytes} MB",
            model.parameters,
            model.languages,
            model.licence,
        )
        for model in KNOWN_MODELS
    ]
    wide = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(f"{cell:<{w}}" for cell, w in zip(row, wide, strict=True)) for row in rows]
    about = [f"{model.name}: {model.description}" for model in KNOWN_MODELS]
    emit("\n".join(line.rstrip() for line in [*lines, "", *about]) + "\n")
    return ExitCode.CLEAN


def download(name: Name) -> ExitCode:
    """Fetch a model from the hub, at its pinned commit, and verify it.

    Fetches safetensors, tokenizer and config, never code. HF_HOME says where to; HF_HUB_OFFLINE is
    heeded.
    """
    from factcheck.backends.known_models import download_model
    from factcheck.core.safe_text import safe

    folder = download_model(name)
    emit(f"{safe(name)}: in {safe(str(folder))}\n")
    return ExitCode.CLEAN


def verify(name: Name = "compact") -> ExitCode:
    """Check a model's files against their recorded hashes; loads nothing of them."""
    from factcheck.backends.known_models import verify_model
    from factcheck.core.safe_text import safe

    files = verify_model(name)
    emit("".join(f"{one.sha256}  {safe(one.name)}\n" for one in files))
    emit(f"{safe(name)}: {len(files)} files, as recorded\n")
    return ExitCode.CLEAN
