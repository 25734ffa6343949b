"""Check, write the report where it belongs, and say how the run ended."""

from __future__ import annotations

from factcheck.cli.checking import run_check
from factcheck.cli.exit_code import ExitCode
from factcheck.cli.gate_words import read_fail_on
from factcheck.cli.last_failed import remember_failed
from factcheck.cli.streams import say
from factcheck.cli.targets import Target, choose_targets, write_target
from factcheck.cli.terminal import PLAIN_WIDTH, environment, stream_facts, wants_color
from factcheck.core.protocols import RenderOptions, pieces_of
from factcheck.core.report import Report
from factcheck.core.settings import Effective, Settings
from factcheck.registry import reporter, reporter_names

__all__ = ["check_and_report", "render_options"]

# Formats that show every line of a document, not only the evidence.
_WHOLE = frozenset({"diff", "html"})


def check_and_report(effective: Effective) -> ExitCode:
    """Decide where the report goes and what fails before anything slow, then check and report."""
    settings = effective.settings
    targets = choose_targets(settings.format, settings.output, reporter_names(), environment())
    reporters = [reporter(target.format) for target in targets]
    fail_on = read_fail_on(settings.fail_on)

    every_line = any(target.format in _WHOLE for target in targets)
    report = run_check(effective, every_line=every_line)

    from factcheck.stages.gate import exit_code, failing

    for target, one in zip(targets, reporters, strict=True):
        write_target(target, pieces_of(one, report, render_options(settings, target)))
    _say_stale(report)
    if not report.cells and settings.changed_since:
        return ExitCode.CLEAN
    code = ExitCode(exit_code(report, fail_on))
    if settings.cache and not report.partial:
        remember_failed(settings.table, failing(report, fail_on))
    return ExitCode.CLEAN if settings.exit_zero and code is ExitCode.FINDINGS else code


def _say_stale(report: Report) -> None:
    """Say why a run fails for what is found no more: not every format has a place for it."""
    use = report.baseline
    if use and use.stale and not use.allow_stale:
        what = "1 accepted difference is" if len(use.stale) == 1 else f"{len(use.stale):,} are"
        say(
            f"{what} found no more: `factcheck accept --prune` takes it out of {use.path}, "
            "--allow-stale lets it be"
        )


def render_options(settings: Settings, target: Target) -> RenderOptions:
    """Return how a target is to look: a file as on a stream that no person watches."""
    out = stream_facts("stdout")
    interactive = out.interactive and not target.path
    return RenderOptions(
        width=settings.width or (out.width if interactive else PLAIN_WIDTH),
        color=wants_color(settings.color, environment(), interactive=interactive)
        and (settings.color == "always" or not target.path),
        bidi=settings.bidi,
        verbose=settings.verbose,
        quiet=settings.quiet,
    )
