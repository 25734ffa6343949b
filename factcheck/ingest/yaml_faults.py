"""What is wrong with YAML that cannot be parsed, in the words of the person who wrote it."""

from __future__ import annotations

import re

import yaml

from factcheck.ingest.plain_text import Position
from factcheck.ingest.problems import quoted

__all__ = ["describe_fault"]

_CONFLICT = re.compile(r"^(<{7}|>{7})( |$)", re.MULTILINE)

# libyaml's message -> ours and the likely fix. {char} is the character at the place; {start} is
# the line where the unfinished thing began.
_FAULTS = (
    (
        "mapping values are not allowed",
        "a ':' is not expected here",
        "put text that holds ': ' in double quotes; line keys up under one another",
    ),
    (
        "unexpected end of stream",
        "a quote opened at line {start} is never closed",
        "close it with the same quote",
    ),
    (
        "expected ',' or ']'",
        "a list opened at line {start} is not closed",
        "add ',' between items and ']' at the end",
    ),
    (
        "expected ',' or '}'",
        "a '{{' opened at line {start} is not closed",
        "add ',' between entries and '}}' at the end",
    ),
    (
        "invalid Unicode character escape",
        "an escape that is no character (a surrogate, or beyond U+10FFFF)",
        "write the character itself",
    ),
    (
        "unknown escape character",
        "a backslash that begins no escape",
        "write it twice, or use single quotes",
    ),
    (
        "did not find expected key",
        "a key was expected here",
        "check the indentation; put text with quotes or ':' inside in quotes",
    ),
    (
        "did not find expected '-' indicator",
        "a '- ' was expected here",
        "check the indentation of the list opened at line {start}",
    ),
    (
        "could not find expected ':'",
        "a key without ':'",
        "write 'key: value'; put text of several lines in quotes",
    ),
    (
        "did not find expected <document start>",
        "more follows after the end of the table",
        "check the indentation and the brackets before this place",
    ),
    (
        "block sequence entries are not allowed",
        "a '- ' is not expected here",
        "put each item of a list on a line of its own",
    ),
    (
        "found undefined tag handle",
        "a '!' begins a tag, which is not read",
        "put text that begins with '!' in quotes",
    ),
    (
        "did not find expected tag URI",
        "a '!' begins a tag, which is not read",
        "put text that begins with '!' in quotes",
    ),
    (
        "found incompatible YAML document",
        "a version of YAML that is not read",
        "remove the line that begins with '%'",
    ),
    (
        "found unknown directive name",
        "a directive that is not read",
        "remove the line that begins with '%'",
    ),
    (
        "did not find expected alphabetic or numeric character",
        "a '&' or '*' begins an anchor or alias, which are not read",
        "put text that begins with '&' or '*' in quotes",
    ),
)


def describe_fault(error: yaml.YAMLError, text: str) -> tuple[Position, str, str]:
    """Return where the fault lies, what it is and the likely fix."""
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Position(1, 1), f"not YAML: {quoted(said)}", ""
    opened = getattr(error, "context_mark", None) or mark
    place = Position.of(opened if "end of stream" in said else mark)
    conflict = _CONFLICT.search(text)
    if conflict:
        marker = Position.after(text[: conflict.start()])
        return marker, "a merge conflict was left in the file", "resolve it and remove the markers"
    if "cannot start any token" in said:
        line = text.split("\n", place.line)[place.line - 1]
        return place, *_bad_start(line[place.column - 1 : place.column])
    for words, message, hint in _FAULTS:
        if words in said:
            start = opened.line + 1
            return place, f"not YAML: {message.format(start=start)}", hint.format(start=start)
    return place, f"not YAML: {said}", "put text with special characters in quotes"


def _bad_start(char: str) -> tuple[str, str]:
    if char == "\t":
        return "not YAML: a tab cannot indent a line", "use spaces"
    return f"not YAML: text cannot begin with {quoted(char)}", "put it in quotes"
