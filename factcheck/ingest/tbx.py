"""TBX (ISO 30042), the exchange format of terminology tools: terms by concept and language.

Read are the `term` elements of versions 2 (termEntry, langSet) and 3 (conceptEntry, langSec), by
whichever of their modules. A region (`pt-BR`) counts as its language. Entities of a document's
own are refused: nine lines of them can expand to gigabytes.
"""

from __future__ import annotations

from typing import NoReturn
from xml.parsers import expat

from factcheck.ingest.plain_text import Position, forbidden_in
from factcheck.ingest.problems import Problems

__all__ = ["read_tbx"]

_CONCEPTS = {"termEntry", "conceptEntry"}
_LANGUAGES = {"langSet", "langSec"}
_LANG = "http://www.w3.org/XML/1998/namespace lang"
_MAX_DEPTH = 64  # real files need 8
_LONGEST_TERM = 200


class _Refused(Exception):  # noqa: N818 - no error of ours: it carries a refusal out of expat
    """What a handler raises to stop expat, once the reason is noted."""


class _Reader:
    """Handlers of expat; `concepts` holds what was read so far."""

    def __init__(self, problems: Problems) -> None:
        self.concepts: list[dict[str, list[str]]] = []
        self._problems = problems
        self._depth = 0
        self._language = ""
        self._term: list[str] | None = None
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._entity

    def read(self, data: bytes) -> None:
        """Read a whole file; what is wrong with it is noted."""
        try:
            self._parser.Parse(data, True)  # noqa: FBT003 - expat's own positional flag
        except expat.ExpatError as error:
            place = Position(error.lineno, error.offset + 1)
            self._problems.add(place, f"not XML: {expat.ErrorString(error.code)}")
        except _Refused:
            pass
        except (ValueError, LookupError) as error:
            # An encoding declaration that Python does not know, or knows as no text encoding.
            self._problems.add(Position(1, 1), f"not XML: {error}", "save the file as UTF-8")

    def _place(self) -> Position:
        return Position(self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)

    def _refuse(self, message: str, hint: str) -> NoReturn:
        self._problems.add(self._place(), message, hint)  # expat moves on once the handler raises
        raise _Refused

    def _entity(self, *_: object) -> None:
        self._refuse("an entity declaration", "write the characters themselves")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            self._refuse(f"nested deeper than {_MAX_DEPTH} elements", "is this TBX?")
        local = name.rpartition(" ")[2]
        if local in _CONCEPTS:
            self.concepts.append({})
        elif local in _LANGUAGES:
            written = attributes.get(_LANG, "")
            self._language = written.replace("_", "-").split("-")[0].lower()
        elif local == "term":
            self._term = []

    def _text(self, text: str) -> None:
        if self._term is not None:
            self._term.append(text)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if name.rpartition(" ")[2] != "term" or self._term is None:
            return
        term = " ".join("".join(self._term).split())
        self._term = None
        if not term or not self.concepts or not self._language:
            return
        forbidden = forbidden_in(term)
        if forbidden:
            self._problems.add(self._place(), f"forbidden character {forbidden} in a term")
        elif len(term) > _LONGEST_TERM:
            self._problems.add(self._place(), f"a term longer than {_LONGEST_TERM} characters")
        else:
            self.concepts[-1].setdefault(self._language, []).append(term)


def read_tbx(data: bytes, problems: Problems) -> list[dict[str, list[str]]]:
    """Return the terms of each concept by language; what is wrong is noted in `problems`."""
    reader = _Reader(problems)
    reader.read(data)
    return reader.concepts
