"""--gloss: what glosses are made from, found before anything slow, and put on a finished report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.streams import say
from factcheck.core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.core.gloss import Lexicon
    from factcheck.core.protocols import NLIBackend, Translator
    from factcheck.core.report import Report

__all__ = ["GlossSources", "gloss_sources", "glossed"]


@dataclass(frozen=True, slots=True)
class GlossSources:
    """A reader's word lists by language, and the translation model if one was named."""

    lexicons: Mapping[str, Lexicon]
    translator: Translator | None


def gloss_sources(settings: Settings) -> GlossSources | None:
    """Return what to gloss with, None where no gloss is wanted.

    Raises: TableError for a wrong word list, ModelError for a translation model that is not here.
    """
    if not (settings.gloss or settings.gloss_lexicon or settings.gloss_model):
        return None
    from factcheck.ingest.lexicon import load_lexicon

    path = settings.gloss_lexicon
    lexicons = load_lexicon(Path(path), path) if path else {}
    translator = None
    if settings.gloss_model:
        from factcheck.backends.translation import load_translator

        translator = load_translator(
            settings.gloss_model, download=settings.download, threads=settings.threads or None
        )
    return GlossSources(lexicons, translator)


def glossed(
    report: Report, backend: NLIBackend, sources: GlossSources | None, *, every_line: bool = False
) -> Report:
    """Return the report with glosses, or as it is where none are wanted.

    Raises: BackendError, ModelError.
    """
    if sources is None:
        return report
    from factcheck.core.protocols import token_reader
    from factcheck.glossing import Glosser, add_glosses

    if token_reader(backend) is None:
        say("note: this model does not show how it reads words; only values are glossed")
    glosser = Glosser.of(backend, sources.lexicons, sources.translator)
    return add_glosses(report, glosser, every_line=every_line)
