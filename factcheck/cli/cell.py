"""`factcheck explain CLAIM@DOCUMENT`: one cell of the report, with all that it rests on."""

from __future__ import annotations

from dataclasses import replace

from factcheck.cli.cell_names import cell_of, documents_of
from factcheck.cli.cell_text import Examination, cell_text
from factcheck.cli.checking import gather_inputs, load_model
from factcheck.cli.glosses import gloss_sources, glossed
from factcheck.cli.reporting import render_options
from factcheck.cli.targets import Target
from factcheck.core.candidate import Assessment, SourceSupport
from factcheck.core.claim import Claim
from factcheck.core.document import Document
from factcheck.core.errors import UsageError
from factcheck.core.settings import Effective
from factcheck.core.verdict import Verdict
from factcheck.pipeline import check_inputs

__all__ = ["explain_cell"]


def explain_cell(name: str, effective: Effective) -> str:
    """Check a document and return what the verdict on one claim rests on.

    All claims are checked, since together they decide whether a document tells the source's story
    at all; so the verdict is that of the report.

    Raises: UsageError when the table has no such cell.
    """
    claim, _ = cell_of(name)
    settings = documents_of(effective, [name]).settings
    inputs = gather_inputs(settings)
    sources = gloss_sources(settings)
    backend = load_model(settings)
    seen: list[Examination] = []

    def observer(
        one: Claim,
        text: Document,
        verdict: Verdict,
        assessments: tuple[Assessment, ...],
        source: SourceSupport | None,
    ) -> None:
        if one.id == claim:
            seen.append(Examination(one, text, verdict, assessments, source))

    report = check_inputs(inputs, backend, observer=observer)
    if not seen:
        raise UsageError(f"{name} is not checked: the claim skips that document")
    report = glossed(report, backend, sources, every_line=True)
    options = replace(render_options(settings, Target("terminal")), verbose=True)
    return cell_text(seen[0], report, backend.calibration, options)
