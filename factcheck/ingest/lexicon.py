"""Word lists for glosses: a person's own file of words with their English.

A line holds `word TAB english`, or `language TAB word TAB english` for a list of several languages;
lines that begin with `#` are remarks. Lines in the form of CC-CEDICT (`傳統 传统 [chuan2 tong3]
/tradition/.../`) are Chinese. Of several meanings the first is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.core.errors import DocumentError
from factcheck.core.gloss import Lexicon
from factcheck.ingest.paths import read_regular
from factcheck.ingest.plain_text import Position, decode_text
from factcheck.ingest.problems import Problems

__all__ = ["ANY_LANGUAGE", "load_lexicon"]

ANY_LANGUAGE = ""

# CC-CEDICT is 10 MB; a larger list is a dictionary of several languages and read in seconds still.
_MAX_BYTES = 64 * 1024 * 1024
_LONGEST = 200  # a word or a meaning; longer is an explanation
_MOST_PROBLEMS = 10
_CEDICT = re.compile(r"(\S+) (\S+) \[[^\]]*\] /([^/]+)/")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LANGUAGE_COLUMNS = 3
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")


def load_lexicon(path: Path, shown: str) -> dict[str, Lexicon]:
    """Return words by language (`ANY_LANGUAGE` where the file names none), casefolded.

    Raises: TableError with the first lines that are wrong.
    """
    problems = Problems(shown)
    found: dict[str, dict[str, str]] = {}
    try:
        text = decode_text(read_regular(path, limit=_MAX_BYTES), problems)
    except DocumentError as error:
        problems.add(None, str(error))
        text = None
    for language, word, english in _entries((text or "").split("\n"), problems):
        found.setdefault(language, {}).setdefault(" ".join(word.casefold().split()), english)
    if not problems and not found:
        problems.add(None, "no word", "write a line as: word TAB english")
    problems.raise_any()
    return dict(found)


def _entries(lines: Iterable[str], problems: Problems) -> Iterator[tuple[str, str, str]]:
    wrong = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        entries = _read(line)
        yield from entries
        if not entries and (wrong := wrong + 1) <= _MOST_PROBLEMS:
            hint = "write word TAB english, or language TAB word TAB english"
            problems.add(Position(number, 1), "no word with its English", hint)


def _read(line: str) -> list[tuple[str, str, str]]:
    """Return the entries of a line, none where it is wrong."""
    if entry := _CEDICT.match(line):
        english = _first(entry[3])
        return [("zh", word, english) for word in dict.fromkeys((entry[1], entry[2]))]
    columns = [column.strip() for column in line.split("\t")]
    language = ANY_LANGUAGE
    if len(columns) >= _LANGUAGE_COLUMNS and _LANGUAGE.fullmatch(columns[0]):
        language, *columns = columns
    if len(columns) <= 1 or not columns[0] or len(columns[0]) > _LONGEST:
        return []
    english = _first(columns[1])
    return [(language, columns[0], english)] if english else []


def _first(meanings: str) -> str:
    """Return the first meaning, without what stands in brackets.

    >>> _first("(of a rocket) to blast off; to lift off")
    'to blast off'
    """
    return re.split(r"[;,/]", _ASIDE.sub("", meanings), maxsplit=1)[0].strip()[:_LONGEST]
