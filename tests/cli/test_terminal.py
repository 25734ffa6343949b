"""Colour: the flag first, then NO_COLOR, FORCE_COLOR, and whether anyone looks."""

import pytest

from factcheck.cli.terminal import wants_color

CASES = [
    # setting, environment, interactive, colour, reason
    ("auto", {}, True, True, "a person looks"),
    ("auto", {}, False, False, "a pipe or file"),
    ("auto", {"TERM": "dumb"}, True, False, "a terminal without colour"),
    ("auto", {"NO_COLOR": "1"}, True, False, "no-color.org"),
    ("auto", {"NO_COLOR": ""}, True, True, "empty does not count, says no-color.org"),
    ("auto", {"FORCE_COLOR": "1"}, False, True, "forced into a pipe, as in CI logs"),
    ("auto", {"FORCE_COLOR": "0"}, True, False, "zero means off"),
    ("auto", {"FORCE_COLOR": "false"}, True, False, "and so does false"),
    ("auto", {"FORCE_COLOR": ""}, False, False, "empty says nothing"),
    ("auto", {"FORCE_COLOR": "3"}, False, True, "Node's level"),
    ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False, "no outranks force"),
    ("always", {"NO_COLOR": "1"}, False, True, "the flag outranks the environment"),
    ("never", {"FORCE_COLOR": "1"}, True, False, "likewise"),
]


@pytest.mark.parametrize(("setting", "environ", "interactive", "color", "reason"), CASES)
def test_color(setting, environ, interactive, color, reason):
    assert wants_color(setting, environ, interactive=interactive) is color, reason
