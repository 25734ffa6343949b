"""Labelled cells out of claims that were written by hand, as an editor writes them.

The tables beside this module hold the claims and say where their passages stand in a folder of
parallel text; the passages themselves are looked up there. A claim that the lines support is also
checked against the translation without those lines, where it must be missed.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck.training.cells import LABELS, LabelledCell

__all__ = [
    "FIT",
    "TABLES",
    "TEST",
    "EditorClaim",
    "Passage",
    "load_cells",
    "load_english_cells",
    "load_passages",
]

FIT = ("A", "B", "C")
TEST = ("N",)
TABLES = Path(__file__).parent / "data"
_SUPPORTED, _ABSENT, _CONTRADICTED = range(len(LABELS))
_ALTERED = ("number", "time", "name", "opposite", "polarity")


@dataclass(frozen=True, slots=True)
class EditorClaim:
    """A claim of one passage; `lines` are those it rests on, none where it is absent.

    `half` tells that its line states another fact as well.
    """

    kind: str
    lines: tuple[int, ...]
    half: bool
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Neighbouring lines of one article, their translations by language, and claims about them."""

    set: str
    id: str
    english: tuple[str, ...]
    translations: Mapping[str, tuple[str, ...]]
    claims: tuple[EditorClaim, ...]


def load_cells(
    data_folder: Path, sets: Collection[str] = FIT, tables: Path = TABLES
) -> list[LabelledCell]:
    """Read the passages' translations and return every claim as cells of every language.

    Raises: ValueError, with file and line, for a row that cannot be read or found.
    """
    return [
        cell
        for passage in load_passages(data_folder, sets, tables)
        for language, translation in passage.translations.items()
        for cell in _cells(passage, language, translation)
    ]


def load_english_cells(
    data_folder: Path, sets: Collection[str] = FIT, tables: Path = TABLES
) -> list[LabelledCell]:
    """Return the cells of the English lines checked against themselves.

    Raises: ValueError, with file and line, for a row that cannot be read or found.
    """
    return [
        cell
        for passage in load_passages(data_folder, sets, tables)
        for cell in _cells(passage, "en", passage.english)
    ]


def load_passages(
    data_folder: Path, sets: Collection[str] = FIT, tables: Path = TABLES
) -> list[Passage]:
    """Read the passages of `sets` with their translations and claims.

    Raises: ValueError, with file and line, for a row that cannot be read or found.
    """
    library = _Library(data_folder)
    places = {row.cells[1]: row for row in _rows(tables / "passages.tsv", columns=7)}
    claims: dict[str, list[EditorClaim]] = {}
    for row in _rows(tables / "claims.tsv", columns=6):
        place = places.get(row.cells[1])
        if place is None or place.cells[0] != row.cells[0]:
            raise row.error(f"set {row.cells[0]} has no passage {row.cells[1]!r}")
        claims.setdefault(row.cells[1], []).append(_claim(row, _count(place)))
    return [
        _passage(place, library, tuple(claims.get(passage, ())))
        for passage, place in places.items()
        if place.cells[0] in sets
    ]


def _cells(passage: Passage, language: str, translation: tuple[str, ...]) -> Iterator[LabelledCell]:
    for claim in passage.claims:
        if claim.kind == "supported":
            kept = tuple(line for at, line in enumerate(translation) if at not in claim.lines)
            found = [("editor", _SUPPORTED, translation), ("editor-dropped", _ABSENT, kept)]
        elif claim.kind == "absent":
            found = [("editor-absent", _ABSENT, translation)]
        else:
            found = [(claim.kind, _CONTRADICTED, translation)]
        for kind, label, lines in found:
            yield LabelledCell(language, kind, label, passage.english, lines, claim.text)


@dataclass(frozen=True, slots=True)
class _Row:
    path: Path
    line: int
    cells: tuple[str, ...]

    def error(self, message: str) -> ValueError:
        return ValueError(f"{self.path}:{self.line}: {message}")


def _rows(path: Path, columns: int) -> Iterator[_Row]:
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if not line or line.startswith("#"):
            continue
        row = _Row(path, number, tuple(line.split("\t")))
        if len(row.cells) != columns or not all(row.cells):
            raise row.error(f"expected {columns} filled columns, found {len(row.cells)}")
        yield row


def _count(place: _Row) -> int:
    if not place.cells[4].isdecimal():
        raise place.error(f"not a number of lines: {place.cells[4]!r}")
    return int(place.cells[4])


def _claim(row: _Row, count: int) -> EditorClaim:
    kind, lines, half, text = row.cells[2:]
    if kind not in {"supported", "absent", *_ALTERED}:
        raise row.error(f"unknown kind {kind!r}")
    if half not in {"0", "1"} or (half == "1" and kind != "supported"):
        raise row.error(f"half is {half!r} for kind {kind}")
    if kind == "absent":
        if lines != "-":
            raise row.error(f"an absent claim rests on no line, found {lines!r}")
        return EditorClaim(kind, (), half=False, text=text)
    numbers = lines.split(",")
    if not all(number.isdecimal() and int(number) < count for number in numbers):
        raise row.error(f"lines {lines!r} are not among the passage's 0 to {count - 1}")
    return EditorClaim(kind, tuple(map(int, numbers)), half=half == "1", text=text)


def _passage(place: _Row, library: _Library, claims: tuple[EditorClaim, ...]) -> Passage:
    set_name, name, languages, file, _, digest, opening = place.cells
    first, *_ = codes = languages.split(",")
    english = _block(library.rows(file, first, place), opening, _count(place), digest)
    if english is None:
        raise place.error(f"no lines with this opening and hash in {file}, language {first}")
    translations = {}
    for code in codes:
        known = library.translations(file, code, place)
        missing = [line for line in english if line not in known]
        if missing:
            raise place.error(f"language {code} lacks the line {missing[0]!r}")
        translations[code] = tuple(known[line] for line in english)
    return Passage(set_name, name, english, translations, claims)


def _block(
    rows: list[tuple[str, str]], opening: str, count: int, digest: str
) -> tuple[str, ...] | None:
    for at, (line, _) in enumerate(rows):
        if line.startswith(opening):
            block = tuple(english for english, _ in rows[at : at + count])
            if hashlib.sha256("\n".join(block).encode()).hexdigest() == digest:
                return block
    return None


class _Library:
    """Files of parallel text, each read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rows: dict[str, list[tuple[str, str]]] = {}
        self._translations: dict[str, dict[str, str]] = {}

    def rows(self, file: str, language: str, place: _Row) -> list[tuple[str, str]]:
        name = file.replace("{language}", language)
        if name not in self._rows:
            path = self._folder / name
            if not path.is_file():
                raise place.error(f"no file {path}")
            with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
                parts = [line.rstrip("\n").split("\t") for line in lines]
            self._rows[name] = [(part[0], part[1]) for part in parts if len(part) > 1]
        return self._rows[name]

    def translations(self, file: str, language: str, place: _Row) -> dict[str, str]:
        name = file.replace("{language}", language)
        if name not in self._translations:
            # Reversed, so that of several translations of a line the first one stays.
            rows = reversed(self.rows(file, language, place))
            self._translations[name] = dict(rows)
        return self._translations[name]
