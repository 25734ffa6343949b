"""The options that commands share, each named and described once.

Defaults are None, which means "not given": the environment, the settings file and the default
come after (`factcheck.core.settings`).
"""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

_WHAT = "What to check"
_HOW = "How to check"
_REPORT = "Report"
_GATE = "Gate"
_LOOK = "Look"

Table = Annotated[
    str | None, Argument(metavar="TABLE", help="Claim table.  [default: ./claims.yaml]")
]
TableOption = Annotated[
    str | None,
    Option("--table", metavar="PATH", help="Claim table.  [default: ./claims.yaml]"),
]
Claims = Annotated[
    list[str] | None,
    Option("--claim", metavar="GLOB", help="Only claims with such an id.", rich_help_panel=_WHAT),
]
Documents = Annotated[
    list[str] | None,
    Option(
        "--document",
        metavar="GLOB",
        help="Only documents with such an id.",
        rich_help_panel=_WHAT,
    ),
]
Languages = Annotated[
    list[str] | None,
    Option(
        "--lang",
        metavar="GLOB",
        help="Only documents in such a language.",
        rich_help_panel=_WHAT,
    ),
]
ChangedSince = Annotated[
    str | None,
    Option(
        "--changed-since",
        metavar="REVISION",
        help="Only documents and claims that differ from what a git revision holds.",
        rich_help_panel=_WHAT,
    ),
]
LastFailed = Annotated[
    bool | None,
    Option(
        "--last-failed",
        help="Only what failed in the last whole run; everything when nothing did.",
        rich_help_panel=_WHAT,
    ),
]
AllowOutside = Annotated[
    bool | None,
    Option(
        "--allow-outside",
        help="Let the table name files outside its own folder.",
        rich_help_panel=_WHAT,
    ),
]
Model = Annotated[
    str | None,
    Option(
        metavar="NAME",
        help="compact (bundled), accurate, a folder, or a hub id with @REVISION."
        "  [default: compact]",
        rich_help_panel=_HOW,
    ),
]
Download = Annotated[
    bool | None,
    Option(
        "--download",
        help="Fetch the model when it is not here yet; otherwise never.",
        rich_help_panel=_HOW,
    ),
]
Cache = Annotated[
    bool | None,
    Option(
        "--cache/--no-cache",
        help="Reuse scores of earlier runs.  [default: cache]",
        rich_help_panel=_HOW,
    ),
]
BatchSize = Annotated[
    int | None,
    Option(
        metavar="N",
        help="Pairs scored at a time; changes speed and memory, never a verdict.",
        rich_help_panel=_HOW,
    ),
]
Threads = Annotated[
    int | None,
    Option(
        metavar="N",
        help="CPU threads; changes speed, never a verdict.",
        rich_help_panel=_HOW,
    ),
]
Precision = Annotated[
    str | None,
    Option(
        metavar="auto|fp32|bf16|int8",
        help="Arithmetic of the model. auto gives every machine the same report: integers for the"
        " bundled model, fp32 for any other. bf16 and int8 are faster where the processor has them,"
        " and move scores of other models in the third or second digit.  [default: auto]",
        rich_help_panel=_HOW,
    ),
]
Engine = Annotated[
    str | None,
    Option(
        metavar="local|ray",
        help="Check here, or on a Ray cluster (RAY_ADDRESS) with --threads workers.",
        rich_help_panel=_HOW,
    ),
]
Format = Annotated[
    list[str] | None,
    Option(
        "--format",
        metavar="FORMAT",
        help="terminal, diff, concise, html, json, jsonl, sarif, junit, github, gitlab, markdown,"
        " or auto (github inside GitHub Actions, else terminal). Repeatable."
        "  [default: terminal]",
        rich_help_panel=_REPORT,
    ),
]
Output = Annotated[
    list[str] | None,
    Option(
        "--output",
        metavar="[FORMAT=]PATH",
        help="Write a format to a file instead of standard output; whole or not at all."
        " Repeatable.",
        rich_help_panel=_REPORT,
    ),
]
FailOn = Annotated[
    list[str] | None,
    Option(
        "--fail-on",
        metavar="LEVEL|VERDICTS",
        help="End with 1 from this severity on (error, warning, note), or for these verdicts"
        " (altered,omitted), or never.  [default: error]",
        rich_help_panel=_GATE,
    ),
]
ExitZero = Annotated[
    bool | None,
    Option(
        "--exit-zero",
        help="End with 0 in spite of findings; what could not be checked still ends with 2 or 3.",
        rich_help_panel=_GATE,
    ),
]
Baseline = Annotated[
    str | None,
    Option(
        metavar="PATH",
        help="Accepted differences.  [default: factcheck-baseline.yaml beside the table]",
        rich_help_panel=_GATE,
    ),
]
AllowStale = Annotated[
    bool | None,
    Option(
        "--allow-stale",
        help="Do not fail when accepted differences are found no more.",
        rich_help_panel=_GATE,
    ),
]
Gloss = Annotated[
    bool | None,
    Option(
        "--gloss",
        help="Put a rough English word-by-word gloss, made by machine, under lines of evidence.",
        rich_help_panel=_LOOK,
    ),
]
GlossLexicon = Annotated[
    str | None,
    Option(
        metavar="PATH",
        help="Word list for the gloss: word TAB english, or CC-CEDICT. Implies --gloss.",
        rich_help_panel=_LOOK,
    ),
]
GlossModel = Annotated[
    str | None,
    Option(
        metavar="NAME",
        help="Translate the lines, too: a folder or hub id with @REVISION of a translation model."
        " Implies --gloss.",
        rich_help_panel=_LOOK,
    ),
]
Color = Annotated[
    str | None,
    Option(
        metavar="WHEN",
        help="auto, always or never; NO_COLOR and FORCE_COLOR are heeded.  [default: auto]",
        rich_help_panel=_LOOK,
    ),
]
Bidi = Annotated[
    str | None,
    Option(
        metavar="MODE",
        help="Right-to-left text: isolate for terminals that reorder, plain for those that do not."
        "  [default: isolate]",
        rich_help_panel=_LOOK,
    ),
]
Width = Annotated[
    int | None,
    Option(
        metavar="COLUMNS",
        help="Width of the report.  [default: the terminal's, else 100]",
        rich_help_panel=_LOOK,
    ),
]
Quiet = Annotated[
    bool | None,
    Option("--quiet", "-q", help="Say only what must be said.", rich_help_panel=_LOOK),
]
Verbose = Annotated[
    bool | None,
    Option(
        "--verbose",
        "-v",
        help="Say also what was left out of each document, and why.",
        rich_help_panel=_LOOK,
    ),
]
Config = Annotated[
    str | None,
    Option(
        metavar="FILE",
        help="Settings file.  [default: factcheck.toml, or [tool.factcheck] in pyproject.toml]",
        rich_help_panel=_HOW,
    ),
]
