"""Adds glosses to a finished report: they explain lines and move no verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from anyascii import anyascii

from factcheck import registry
from factcheck.core.document import Segment
from factcheck.core.errors import UnknownNameError
from factcheck.core.gloss import Gloss, Lexicon, TokenStates
from factcheck.core.language import LanguagePack
from factcheck.core.protocols import NLIBackend, TokenReader, Translator, token_reader
from factcheck.core.report import Cell, DocumentResult, Finding, Report
from factcheck.core.spool import spooled_rows
from factcheck.core.value import AGREEING, CompareContext, Reading
from factcheck.core.verdict import Direction, Evidence
from factcheck.stages.gloss import English, ReadLine, Value, english_words, gloss_line

__all__ = ["Glosser", "add_glosses", "gloss_between"]

_ENGLISH = "en"
# Beside names; modality is a property of a clause, and no word.
_GLOSSED_KINDS = ("number", "time")
# Lines glossed at a time: their states take some 10 MB.
_CHUNK = 64
# Lines of the source, and claims, whose words a line of any place may be glossed with: more would
# cost more than they bring, since a story's words come in its first pages.
_STORY = 100


@dataclass(frozen=True, slots=True)
class Glosser:
    """What a gloss can be made from beside the typed values; `lexicons` by language."""

    reader: TokenReader | None = None
    lexicons: Mapping[str, Lexicon] = field(default_factory=dict)
    translator: Translator | None = None

    @classmethod
    def of(
        cls,
        backend: NLIBackend,
        lexicons: Mapping[str, Lexicon] | None = None,
        translator: Translator | None = None,
    ) -> Glosser:
        """Return a glosser that guesses with a backend, where the backend can."""
        return cls(token_reader(backend), lexicons or {}, translator)

    def lexicon(self, language: str) -> Lexicon:
        """Return the words of one language; those of no language hold for every one."""
        return {**self.lexicons.get("", {}), **self.lexicons.get(language, {})}


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to gloss and the English lines that may say the same."""

    position: int
    segment: Segment
    english: tuple[str, ...]


def add_glosses(report: Report, glosser: Glosser, *, every_line: bool = False) -> Report:
    """Return a report with a gloss for each line of evidence, or for every line, not in English.

    Raises: BackendError, ModelError when the model or the translation model fails.
    """
    story = cache(lambda: _story(report, glosser.reader))

    def rows() -> Iterator[tuple[DocumentResult, tuple[Cell, ...]]]:
        for document, cells in report.by_document():
            if _base(document.language) == _ENGLISH:
                yield document, cells
                continue
            lines = list(_lines(report.source, document, cells, every_line=every_line))
            of_lines = dict(_of_lines(document, lines, glosser, story()))
            glosses = tuple(of_lines.get(at) for at in range(len(document.lines)))
            one = replace(document, glosses=glosses)
            findings = tuple(_with_gloss(finding, one) for finding in one.findings)
            yield replace(one, findings=findings), tuple(_of_cell(cell, one) for cell in cells)

    documents, cells = spooled_rows(rows())
    return replace(report, documents=documents, cells=cells)


def _of_cell(cell: Cell, document: DocumentResult) -> Cell:
    evidence = tuple(_beneath(one, document) for one in cell.verdict.evidence)
    return replace(
        cell,
        verdict=replace(cell.verdict, evidence=evidence),
        finding=_with_gloss(cell.finding, document) if cell.finding else None,
    )


def _with_gloss(finding: Finding, document: DocumentResult) -> Finding:
    return replace(finding, evidence=tuple(_beneath(one, document) for one in finding.evidence))


def _beneath(evidence: Evidence, document: DocumentResult) -> Evidence:
    return replace(evidence, gloss=gloss_between(document, evidence.start, evidence.end))


def gloss_between(document: DocumentResult, start: int, end: int) -> Gloss | None:
    """Return the glosses of the lines between two offsets as one, None where there are none."""
    covered = [
        gloss
        for line, gloss in zip(document.lines, document.glosses, strict=False)
        if gloss and start < line.end and end > line.start
    ]
    if not covered:
        return None
    words = tuple(word for gloss in covered for word in gloss.words)
    translation = " ".join(gloss.translation for gloss in covered if gloss.translation)
    return Gloss(words, translation)


def _of_lines(
    document: DocumentResult, lines: Sequence[_Line], glosser: Glosser, story: English
) -> Iterator[tuple[int, Gloss]]:
    """Yield lines' places in the document with their glosses."""
    try:
        pack = registry.language_pack(_base(document.language))
    except UnknownNameError:
        return
    lexicon = glosser.lexicon(pack.code)
    for start in range(0, len(lines), _CHUNK):
        chunk = lines[start : start + _CHUNK]
        read = _read(chunk, glosser.reader)
        translated = _translated(chunk, document.language, glosser.translator)
        for line, translation in zip(chunk, translated, strict=True):
            segment = line.segment
            states = read.get(segment.text)
            english = english_words([(text, read.get(text)) for text in line.english])
            values = tuple(_values(line, pack))
            words = gloss_line(
                ReadLine(segment.text, states, values, pack.spaced), english, story, lexicon
            )
            moved = tuple(
                replace(w, start=w.start + segment.start, end=w.end + segment.start) for w in words
            )
            yield line.position, Gloss(moved, translation)


def _story(report: Report, reader: TokenReader | None) -> English:
    """Return the telling words of the English source and of the claims."""
    source = report.source
    lines = source.lines if source and _base(source.language) == _ENGLISH else ()
    texts = [line.text for line in lines[:_STORY]] + [c.statement for c in report.claims[:_STORY]]
    texts = list(dict.fromkeys(texts))
    if reader is None:
        return english_words(())
    without = registry.language_pack(_ENGLISH).sentences.function_words
    return english_words(list(zip(texts, reader.token_states(texts), strict=True)), without)


def _base(language: str) -> str:
    return language.partition("-")[0]


def _lines(
    source: DocumentResult | None,
    document: DocumentResult,
    cells: Sequence[Cell],
    *,
    every_line: bool,
) -> Iterator[_Line]:
    """Yield the lines to gloss, each beside its counterpart in the source and its claims."""
    source = source if source and _base(source.language) == _ENGLISH else None
    rows = {j: row for row in document.alignment for j in row.document} if source else {}
    quoted = list(_quoted(document, cells))
    for position, segment in enumerate(document.lines):
        claims = [
            statement
            for start, end, statement in quoted
            if start < segment.end and end > segment.start
        ]
        if not claims and not every_line:
            continue
        row = rows.get(position)
        beside = [source.lines[i].text for i in row.source] if row and source else []
        yield _Line(
            position, segment, tuple(dict.fromkeys(text for text in (*beside, *claims) if text))
        )


def _quoted(document: DocumentResult, cells: Sequence[Cell]) -> Iterator[tuple[int, int, str]]:
    """Yield each range of a document that is evidence, with the claim it speaks of.

    The nearest line of an omitted claim does not speak of it: no words of the claim are there.
    """
    for cell in cells:
        for one in cell.verdict.evidence:
            says = one.direction is not Direction.NEAREST
            yield one.start, one.end, cell.claim.statement if says else ""
    for finding in document.findings:
        yield from ((one.start, one.end, "") for one in finding.evidence)


def _read(lines: Sequence[_Line], reader: TokenReader | None) -> dict[str, TokenStates | None]:
    texts = list(dict.fromkeys(t for line in lines for t in (line.segment.text, *line.english)))
    return dict(zip(texts, reader.token_states(texts), strict=True)) if reader and texts else {}


def _translated(
    lines: Sequence[_Line], language: str, translator: Translator | None
) -> tuple[str, ...]:
    if translator is None:
        return ("",) * len(lines)
    return translator.translate([" ".join(line.segment.text.split()) for line in lines], language)


def _values(line: _Line, pack: LanguagePack) -> Iterator[Value]:
    """Yield the values of a line in English, never overlapping."""
    text = line.segment.text
    found = [
        Value(m.start, m.end, m.normal)
        for kind in _GLOSSED_KINDS
        for m in registry.comparator(kind).find(text, pack)
    ]
    end = 0
    for value in sorted([*found, *_names(line, pack)], key=lambda v: (v.start, -v.end)):
        if value.start >= end:
            end = value.end
            yield value


def _names(line: _Line, pack: LanguagePack) -> Iterator[Value]:
    """Yield the names of a line whose English is known.

    A person's name, transliterated, is no English; it is taken from the English line that names
    the same person. A name that no English line has may be a misreading, and so is not sure.
    """
    comparator = registry.comparator("name")
    english = registry.language_pack(_ENGLISH)
    mentions = comparator.find(line.segment.text, pack)
    reading = Reading(line.segment.text, pack.code, mentions)
    same: dict[int, str] = {}
    for text in line.english:
        expected = Reading(text, _ENGLISH, comparator.find(text, english))
        for one in comparator.compare(expected, reading, CompareContext()):
            if one.found and one.relation in AGREEING:
                same.setdefault(one.found.start, one.expected.text)
    for mention in mentions:
        named = same.get(mention.start, "")
        known = mention.normal not in {mention.text, anyascii(mention.text)}
        written = mention.text if pack.script == "Latn" else ""
        if english_name := mention.normal if known else named or written:
            yield Value(mention.start, mention.end, english_name, sure=bool(named))
