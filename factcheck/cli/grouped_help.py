"""Help in sections, as plain text: read in any terminal, pasted anywhere, no rich to wait for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from typer.core import TyperCommand, TyperGroup

from factcheck.cli.quick_parameters import spare_conversion

__all__ = ["GroupedCommand", "GroupedGroup"]

_GENERAL = "Options"


def _write_sections(formatter: Any, rows: Iterable[tuple[str, tuple[str, str]]]) -> None:  # noqa: ANN401 - typer keeps its formatter's type to itself
    sections: dict[str, list[tuple[str, str]]] = {}
    for title, row in rows:
        sections.setdefault(title, []).append(row)
    for title, section in sections.items():
        with formatter.section(title):
            formatter.write_dl(section)


def _parameter_rows(
    command: TyperCommand | TyperGroup,
    ctx: Any,  # noqa: ANN401 - as above
) -> Iterable[tuple[str, tuple[str, str]]]:
    for parameter in command.get_params(ctx):
        row = parameter.get_help_record(ctx)
        if row is not None:
            is_argument = parameter.param_type_name == "argument"
            panel = getattr(parameter, "rich_help_panel", None)
            yield panel or ("Arguments" if is_argument else _GENERAL), row


class GroupedCommand(TyperCommand):
    """A command whose options stand under the headings that they were given."""

    def get_params(self, ctx: Any) -> Any:  # noqa: ANN401 - as above
        """Return the parameters, --help included, made quick."""
        return spare_conversion(super().get_params(ctx))

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write options by heading, in the order of their first appearance."""
        _write_sections(formatter, _parameter_rows(self, ctx))


class GroupedGroup(TyperGroup):
    """A group whose commands stand under headings too."""

    def get_params(self, ctx: Any) -> Any:  # noqa: ANN401 - as above
        """Return the parameters, --help included, made quick."""
        return spare_conversion(super().get_params(ctx))

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write options, then commands by heading."""
        _write_sections(formatter, _parameter_rows(self, ctx))
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write each command with the first line of its help."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        _write_sections(
            formatter,
            (
                (
                    getattr(command, "rich_help_panel", None) or "Commands",
                    (name, command.get_short_help_str(formatter.width)),
                )
                for name, command in commands
                if command is not None and not command.hidden
            ),
        )
