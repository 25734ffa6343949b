"""What is fuzzed: each function takes any bytes and raises when a promise is broken.

One promise for all: whatever a stranger wrote is read, or refused with an error of ours that is
fit to print; nothing else is ever raised.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from factcheck import registry
from factcheck.core.claim import DocumentSpec, Role
from factcheck.core.errors import DocumentError, TableError
from factcheck.core.protocols import RenderOptions
from factcheck.core.safe_text import safe
from factcheck.core.value import CompareContext, Reading
from factcheck.ingest.baseline import load_baseline, write_baseline
from factcheck.ingest.claim_table import read_table
from factcheck.ingest.documents import read_document
from factcheck.ingest.glossary import load_glossary
from factcheck.stages.segment import segment
from tests.attacks.hostile_report import holding
from tests.attacks.parsers import PARSERS
from tests.attacks.payloads import is_control

__all__ = ["TARGETS"]

CASES = Path(__file__).parents[1] / "attacks" / "yaml" / "cases"
LANGUAGES = registry.language_codes()
KINDS = registry.comparator_names()
FORMATS = registry.reporter_names()
ENCODINGS = (None, "utf-8", "utf-16", "cp1256", "gb18030", "big5", "shift_jis", "latin-1", "hz")
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="factcheck-fuzz-"))


def _pick(data: bytes, count: int) -> tuple[int, bytes]:
    """Take a choice among `count` off the front."""
    return (data[0] if data else 0) % count, data[1:]


def _fit_to_print(refusal: TableError) -> None:
    assert refusal.problems
    assert all(str(problem).isprintable() for problem in refusal.problems)


def fuzz_table(data: bytes) -> None:
    """Read a claim table."""
    try:
        table = read_table(data, CASES / "claims.yaml")
    except TableError as refusal:
        _fit_to_print(refusal)
        return
    assert all(claim.id and claim.statement for claim in table.claims)


def fuzz_baseline(data: bytes) -> None:
    """Read a baseline; what was read is written and read back alike."""
    path = _folder() / "baseline.yaml"
    path.write_bytes(data)
    try:
        baseline = load_baseline(path)
    except TableError as refusal:
        _fit_to_print(refusal)
        return
    write_baseline(path, baseline)
    again = load_baseline(path)
    assert {entry.identity for entry in again.entries} == {e.identity for e in baseline.entries}


def fuzz_glossary(data: bytes) -> None:
    """Read a glossary of either form."""
    form, data = _pick(data, 2)
    path = _folder() / ("names.csv", "names.tbx")[form]
    path.write_bytes(data)
    try:
        load_glossary(path, path.name)
    except TableError as refusal:
        _fit_to_print(refusal)


def fuzz_document(data: bytes) -> None:
    """Read a document and cut it into sentences; offsets point at what they say."""
    language, data = _pick(data, len(LANGUAGES))
    encoding, data = _pick(data, len(ENCODINGS))
    (_folder() / "page.txt").write_bytes(data)
    code = LANGUAGES[language]
    spec = DocumentSpec("d", "page.txt", code, Role.REPORT, encoding=ENCODINGS[encoding])
    try:
        document = read_document(spec, _folder(), page_languages=(code, "en", "fr", "zh"))
    except DocumentError:
        return
    ends = [0, *(span.end for span in document.content)]
    starts = [*(span.start for span in document.content), len(document.text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    for part in segment(document, registry.language_pack(code)):
        assert document.text[part.start : part.end] == part.text
        assert part.text.strip()


def fuzz_values(data: bytes) -> None:
    """Find the values of one kind in a text, and compare its halves."""
    language, data = _pick(data, len(LANGUAGES))
    kind, data = _pick(data, len(KINDS))
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    pack, comparator = registry.language_pack(LANGUAGES[language]), registry.comparator(KINDS[kind])

    def read(part: str) -> Reading:
        found = comparator.find(part, pack)
        last = 0
        for mention in found:
            assert last <= mention.start < mention.end
            assert part[mention.start : mention.end] == mention.text
            last = mention.end
        return Reading(part, pack.code, found)

    half = len(text) // 2
    comparator.compare(read(text[:half]), read(text[half:]), CompareContext())


def fuzz_safe(data: bytes) -> None:
    """Make a text fit to print."""
    text = data.decode("utf-16-le", "surrogatepass") if len(data) % 2 == 0 else data.decode("latin")
    shown = safe(text)
    assert not [char for char in shown if is_control(char) and char not in _JOINERS]
    assert "\n" not in shown
    assert "##[" not in shown
    assert not shown.lstrip().startswith("::")
    assert safe(shown) == shown
    shown.encode("utf-8")


def fuzz_writers(data: bytes) -> None:
    """Write a report that holds a text everywhere in one format, and parse it back."""
    name, data = _pick(data, len(FORMATS))
    text = data.decode("utf-8", "replace") or "-"  # no path, id or statement is empty
    written = registry.reporter(FORMATS[name]).render(holding(text, 1), RenderOptions(80))
    PARSERS[FORMATS[name]](written, text)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "baseline": fuzz_baseline,
    "document": fuzz_document,
    "glossary": fuzz_glossary,
    "safe": fuzz_safe,
    "table": fuzz_table,
    "values": fuzz_values,
    "writers": fuzz_writers,
}
