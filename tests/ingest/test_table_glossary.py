"""Glossary files: CSV as spreadsheets write it, TBX as terminology tools do."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from factcheck.core.errors import TableError
from factcheck.core.glossary import GlossaryEntry
from factcheck.ingest.glossary import load_glossary

# Pieces of a TBX file, version 2 and version 3 (ISO 30042:2019, DCA style).
TBX_2 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry id="c1">
  <langSet xml:lang="en-US"><tig><term>Roscosmos</term></tig></langSet>
  <langSet xml:lang="zh-CN"><ntig><termGrp><term>俄罗斯航天<hi>国家</hi>集团</term></termGrp></ntig>
  </langSet>
  <langSet xml:lang="ja"><tig><term>ロスコスモス</term></tig></langSet>
</termEntry>
<termEntry id="c2"><langSet xml:lang="fr"><tig><term>sans anglais</term></tig></langSet></termEntry>
</body></text></martif>
"""
TBX_3 = """<?xml version="1.0"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="1">
  <langSec xml:lang="en"><termSec><term>International
     Space Station</term></termSec><termSec><term>ISS</term></termSec></langSec>
  <langSec xml:lang="fr"><termSec><term>SSI</term></termSec></langSec>
</conceptEntry></body></text></tbx>
"""

# Each row: file, content, entries, why.
RIGHT = [
    (
        "a.csv",
        "en,fr,ar\nNASA,NASA,ناسا\n",
        [("NASA", [("fr", ["NASA"]), ("ar", ["ناسا"])])],
        "plain",
    ),
    ("a.csv", "\ufeffen;fr\nMoscow;Moscou\n", [("Moscow", [("fr", ["Moscou"])])], "European Excel"),
    ("a.tsv", "fr\ten\nMoscou\tMoscow\n", [("Moscow", [("fr", ["Moscou"])])], "English not first"),
    (
        "a.csv",
        'en,fr\n"Washington, D.C.","Washington"\n\n,\n',
        [("Washington, D.C.", [("fr", ["Washington"])])],
        "a comma in a cell, blank rows",
    ),
    (
        "a.csv",
        "en,zh-CN,note\nISS | Space Station,国际空间站,see style guide\n",
        [("ISS", [("en", ["Space Station"]), ("zh", ["国际空间站"])])],
        "several forms, a region, a note",
    ),
    (
        "a.csv",
        "en,fr\nNASA,Nasa\nNASA,la NASA\n",
        [("NASA", [("fr", ["Nasa", "la NASA"])])],
        "a name in two rows",
    ),
    ("a.CSV", "en,fr\r\nMoscow,\r\n", [("Moscow", [])], "CRLF, a capital suffix, an empty cell"),
    (
        "a.tbx",
        TBX_2,
        [("Roscosmos", [("zh", ["俄罗斯航天国家集团"]), ("ja", ["ロスコスモス"])])],
        "version 2: outer DTD, markup in a term, a language without a pack, no English",
    ),
    (
        "a.tbx",
        TBX_3,
        [("International Space Station", [("en", ["ISS"]), ("fr", ["SSI"])])],
        "version 3: namespace, line break in a term, two English terms",
    ),
]


@pytest.mark.parametrize(("name", "content", "entries", "why"), RIGHT)
def test_glossaries(
    tmp_path: Path,
    name: str,
    content: str,
    entries: list[tuple[str, list[tuple[str, list[str]]]]],
    why: str,
) -> None:
    (tmp_path / name).write_bytes(content.encode())
    expected = tuple(
        GlossaryEntry(term, tuple((code, tuple(texts)) for code, texts in forms))
        for term, forms in entries
    )
    assert load_glossary(tmp_path / name, name) == expected, why


# Each row: file, content, words of the message, why.
WRONG: list[tuple[str, str | bytes, str, str]] = [
    ("a.csv", "", "a.csv:1:1: no column 'en'", "empty"),
    ("a.csv", "de,fr\nMoskau,Moscou\n", "a.csv:1:1: no column 'en'", "no English"),
    (
        "a.csv",
        "en,French\nMoscow,Moscou\n",
        "a.csv:1:4: column 'French' is no",
        "a name for a code",
    ),
    ("a.csv", "en,fr\n,Moscou\n", "a.csv:2:1: a name without an English form", "no English cell"),
    (
        "a.csv",
        "en,fr\nMoscow,Moscou,Moskau\n",
        "a.csv:2:1: 3 cells in 2 columns",
        "a cell too many",
    ),
    ("a.csv", 'en,fr\nMoscow,"Moscou\n', "a.csv:2:1: not CSV", "a quote never closed"),
    ("a.csv", "en,fr\nMoscow," + "x" * 201 + "\n", "a.csv:2:8: a form longer", "a huge form"),
    ("a.csv", "en,fr\nMoscow," + "x" * 200_000 + "\n", "a.csv:2:1: not CSV: field larger", "more"),
    ("a.csv", "en,fr\nMos\x1bcow,Moscou\n", "a.csv:2:4: forbidden character U+001B", "an escape"),
    ("a.csv", b"en,fr\nMoscow,\xe9t\xe9\n", "a.csv:2:8: not UTF-8 text", "a legacy encoding"),
    ("a.csv", "en,fr\n", "no name with an English form", "a header only"),
    ("a.xlsx", b"PK\x03\x04", "a glossary cannot be '.xlsx'", "a spreadsheet's own format"),
    ("a.tbx", "", "a.tbx:1:1: not XML: no element found", "empty"),
    ("a.tbx", "<tbx>", "a.tbx:1:6: not XML", "cut off"),
    ("a.tbx", "<tbx/>", "no name with an English form", "no concept"),
    (
        "a.tbx",
        "<a>" * 100_000,
        "a.tbx:1:193: nested deeper than 64 elements",
        "100,000 elements deep",
    ),
    ("a.tbx", '<!DOCTYPE x [<!ENTITY a "b">]><x/>', "a.tbx:1:", "an entity"),
    (
        "a.tbx",
        '<!DOCTYPE x [<!ENTITY % a SYSTEM "/etc/passwd"> %a;]><x/>',
        "a.tbx:1:",
        "a parameter",
    ),
    ("a.tbx", '<?xml version="1.0" encoding="rot13"?><x/>', "a.tbx:1:", "no text encoding"),
    ("a.tbx", '<?xml version="1.0" encoding="nonsense"?><x/>', "a.tbx:1:", "no encoding"),
    ("a.tbx", "<x>\x00</x>", "a.tbx:1:4: not XML", "a NUL"),
    (
        "a.tbx",
        f"<x><termEntry><langSet xml:lang='en'><term>{'x' * 201}</term></langSet></termEntry></x>",
        "a term longer than 200",
        "a huge term",
    ),
    (
        "a.tbx",
        "<x><termEntry><langSet xml:lang='en'><term>a\x9bb</term></langSet></termEntry></x>",
        "forbidden character U+009B in a term",
        "a control sequence, which XML allows",
    ),
    ("missing.csv", b"", "no such file", "not there"),
]


@pytest.mark.parametrize(("name", "content", "message", "why"), WRONG)
def test_glossaries_that_are_refused(
    tmp_path: Path, name: str, content: str | bytes, message: str, why: str
) -> None:
    path = tmp_path / name
    if name != "missing.csv":
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    began = time.process_time()
    with pytest.raises(TableError) as refusal:
        load_glossary(path, name)
    assert message in str(refusal.value), why
    assert str(refusal.value).replace("\n", "").isprintable()
    assert time.process_time() - began < 1


def test_huge_glossary_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"en,fr\n" + b"x" * 9 * 1024 * 1024)
    with pytest.raises(TableError, match="larger than 8 MiB"):
        load_glossary(tmp_path / "a.csv", "a.csv")
