"""Parameters that need no conversion get none: for that typer imports pydantic, .1 s of any run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

__all__ = ["spare_conversion"]

Process = Callable[[Any, Any], Any]
"""Makes of a context and of what was given, None for nothing, what the command gets."""


def spare_conversion(parameters: list[Any]) -> list[Any]:
    """Let parameters of a command take nothing, and text where text is wanted, as it is."""
    for parameter in parameters:
        if not parameter.required and "process_value" not in vars(parameter):
            parameter.process_value = _quick(parameter, parameter.process_value)
    return parameters


def _quick(parameter: Any, convert: Process) -> Process:  # noqa: ANN401 - typer keeps its types to itself
    annotation = parameter.type_descriptor.annotation
    several = parameter.multiple or parameter.nargs == -1

    def process(context: Any, value: Any) -> Any:  # noqa: ANN401 - as above
        if value is None:
            taken: Any = () if several else None
        elif (annotation is str and _plain(value)) or (
            get_args(annotation) == (str,) and several and all(map(_plain, value))
        ):
            taken = list(value) if several else value
        else:
            return convert(context, value)
        return parameter.callback(context, parameter, taken) if parameter.callback else taken

    return process


def _plain(value: object) -> bool:
    # Other strings may hold what cannot be encoded; typer says so.
    return isinstance(value, str) and value.isascii()
