"""A first claim table for the texts of a folder: complete, commented, and ready to run."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.core.claim import DocumentSpec, Role
from factcheck.core.document import Document
from factcheck.core.errors import DocumentError, UsageError
from factcheck.core.language import LanguagePack
from factcheck.ingest.documents import read_document
from factcheck.ingest.encodings import decode
from factcheck.ingest.language_split import likely_language
from factcheck.ingest.paths import read_regular, resolve_inside
from factcheck.registry import language_codes, language_pack
from factcheck.stages.segment import segment

__all__ = ["FirstTable", "draft_table"]

CLAIM_LANGUAGE = "en"
_SUFFIXES = {".txt", ".text", ".md", ".markdown"}
# What repositories keep beside their texts; nobody translates these to check their facts.
_NO_TEXTS = re.compile(r"(?i:readme|changelog|licen[cs]e|contributing|security|notice)\b")
_DEPTH = 2
_MOST_TEXTS = 50
_MOST_BYTES = 4 * 1024 * 1024
_SAMPLE = 20_000  # characters that tell a language; a page is told by a tenth of that
# Characters between two spaces: six on average in the longest-worded of our languages (German,
# Russian, with punctuation), a sentence in those written without spaces.
_UNSPACED_LENGTH = 12
_LONGEST_ID = 40

# A claim of one fact: long enough to say something, short enough to be a single statement.
_SHORTEST_CLAIM, _LONGEST_CLAIM, _CLAIMS = 40, 160, 3


@dataclass(frozen=True, slots=True)
class FirstTable:
    """A drafted table, and a line about each text that was left out."""

    text: str
    left_out: tuple[str, ...]


def draft_table(folder: Path) -> FirstTable:
    """Draft a claim table for the texts in a folder and the folders in it.

    The source is the first English text; the others are its translations. The claims are
    sentences of the source, to be replaced by the author's own.

    Raises: UsageError when the folder holds no English text and another one.
    """
    specs, left_out = _read_folder(folder)
    source = next((one for one in specs if one.language == CLAIM_LANGUAGE), None)
    others = [one for one in specs if one is not source]
    if source is None or not others:
        found = ", ".join(f"{one.path} ({one.language})" for one in specs) or "none"
        raise UsageError(
            f"no English source with a translation in {folder}: put both there as .txt or .md"
            f" files (texts found: {found})"
        )
    languages = tuple(sorted({one.language for one in specs}))
    read = read_document(source, folder, page_languages=languages)
    return FirstTable(_rendered(source, others, _claims(read), read.dateline), tuple(left_out))


def _read_folder(folder: Path) -> tuple[list[DocumentSpec], list[str]]:
    packs = tuple(language_pack(code) for code in language_codes())
    specs: list[DocumentSpec] = []
    left_out: list[str] = []
    names = [path.relative_to(folder).as_posix() for path in _texts(folder)]
    for name in names:
        try:
            data = read_regular(resolve_inside(folder, name), limit=_MOST_BYTES)
            text = decode(data, name=name, encoding=None, pack=language_pack(CLAIM_LANGUAGE))
        except DocumentError as error:
            left_out.append(f"{name}: {error}")
            continue
        code = guess_language(text[:_SAMPLE], packs)
        if code is None:
            left_out.append(f"{name}: in none of {', '.join(language_codes())}")
            continue
        specs.append(DocumentSpec(_id_of(name, names), name, code, Role.TRANSLATION))
    return specs, left_out


def _texts(folder: Path) -> Iterator[Path]:
    """Yield text files in a fixed order, those in the folder itself first."""
    found = 0
    for here, folders, files in os.walk(folder):
        depth = len(Path(here).relative_to(folder).parts)
        folders[:] = sorted(f for f in folders if not f.startswith(".") and depth < _DEPTH)
        for name in sorted(files):
            if Path(name).suffix.lower() in _SUFFIXES and not _NO_TEXTS.match(name):
                yield Path(here, name)
                found += 1
                if found == _MOST_TEXTS:
                    return


def guess_language(text: str, packs: tuple[LanguagePack, ...]) -> str | None:
    """Return the language that a text is in, by its function words; None where nothing tells."""
    if len(text) < _UNSPACED_LENGTH * len(text.split()):
        return likely_language(text, tuple(pack for pack in packs if pack.spaced))
    counts = {
        pack.code: sum(text.count(word) for word in pack.sentences.function_words)
        for pack in packs
        if not pack.spaced
    }
    best = max(counts, key=lambda code: counts[code], default=None)
    return best if best and counts[best] else None


def _id_of(path: str, paths: list[str]) -> str:
    """Return a short id: the file's name without its ending, with its folder where that is shared.

    >>> _id_of("fr/news.txt", ["en/news.txt", "fr/news.txt"]), _id_of("a/b c.md", ["a/b c.md"])
    ('fr-news-2', 'b-c')
    """
    shared = sum(Path(one).stem == Path(path).stem for one in paths) > 1
    words = re.findall(
        "[A-Za-z0-9]+", str(Path(path).with_suffix("")) if shared else Path(path).stem
    )
    plain = "-".join(words).lower()[:_LONGEST_ID]
    # A name without Latin letters, or a second one that is the same without its ending.
    return plain if plain and not shared else f"{plain}-{paths.index(path) + 1}".lstrip("-")


def _claims(source: Document) -> list[str]:
    """Return sentences of the source that can stand as claims."""
    pack = language_pack(source.language)
    sentences = [" ".join(one.text.split()) for one in segment(source, pack)]
    sentences = [sentence for sentence in sentences if sentence.isprintable()]
    whole = [s for s in sentences if s.endswith(".") and _stands_alone(s, pack)]
    fitting = [s for s in whole if _SHORTEST_CLAIM <= len(s) <= _LONGEST_CLAIM]
    return (fitting or whole or sentences)[:_CLAIMS]


def _stands_alone(sentence: str, pack: LanguagePack) -> bool:
    """Tell whether a sentence says whom it speaks of: no quotation, no leading pronoun."""
    first = re.match(r"\w+", sentence)
    return first is not None and first[0].lower() not in pack.sentences.anaphora


def _rendered(
    source: DocumentSpec, others: list[DocumentSpec], claims: list[str], dateline: date | None
) -> str:
    day = f"reference_date: {dateline}" if dateline else "# reference_date: 2025-01-31"
    documents = "".join(
        f"  - {{id: {one.id}, path: {_quoted(one.path)}, language: {one.language},"
        f" role: {'report' if one.language == source.language else 'translation'}}}\n"
        for one in others
    )
    facts = "".join(
        f"  - id: claim-{number}\n    statement: {_quoted(statement)}\n"
        for number, statement in enumerate(claims, start=1)
    )
    return f"""\
# The facts of an English source that every translation must carry.
# `factcheck check` reads each document and says what it makes of each claim.
version: 1

# The day that "Friday" and "since 2018" are counted from: when the source was published.
{day}

source: {{id: {source.id}, path: {_quoted(source.path)}, language: {source.language}}}

# role: translation (must carry every claim), summary (may leave claims out), report (an
# independent article), background (must only not contradict).
documents:
{documents}
# Sentences of the source to start with. Replace them by your own facts: one fact a claim, in a
# sentence that can be understood on its own.
claims:
{facts}
# Names that have other forms in other languages:
# glossary:
#   Red Cross: {{fr: [Croix-Rouge], zh: [红十字会]}}
"""


def _quoted(text: str) -> str:
    """Return a YAML scalar; JSON's quoted texts are YAML's too."""
    return json.dumps(text, ensure_ascii=False)
