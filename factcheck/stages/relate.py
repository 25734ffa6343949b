"""Judge a document as a whole: a copy, another story, an unmeasured language, a stale source."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence

from factcheck.core.calibration import Calibration
from factcheck.core.claim import Role, Severity
from factcheck.core.document import Document
from factcheck.core.protocols import Comparator
from factcheck.core.report import Finding
from factcheck.core.rules import Rule
from factcheck.core.value import AGREEING, CompareContext, Mention, Reading, ValueComparison
from factcheck.core.verdict import Verdict, VerdictKind

__all__ = [
    "copied",
    "document_findings",
    "names_found",
    "source_hash",
    "tells_the_story",
    "unrelated",
]

# chrF from which a text is its source's own words; PARTLY is for what was left out of a page since
# it is in the source's language, and stands for a quarter of the source. Measured with
# `python -m factcheck.evaluation.untranslated` on articles of twelve sentences (NTREX).
COPY_CHRF, PARTLY_CHRF = 60.0, 30.0
# A page that gives the source beside its translation is no copy. It is nearly twice as long as the
# source (1.75 times and more); a translation with lines left as they were is at most 1.4 times.
BOTH_LANGUAGES = 1.5
# A Han sign or a syllable is as long as some three letters of an alphabet.
_WIDE, _WIDE_LETTERS = frozenset({"W", "F"}), 3
# Below this share of claims told, with most of the people missing too, it is another
# story.
STORY_CLAIMS = 0.3
# A line that carries a claim more likely than not, whatever the limits of its language.
TOLD = 0.5
STORY_NAMES = 0.34
# Length that is compared; a copy shows in its first pages.
_COMPARED = 20_000
_ONE_FORM = str.maketrans("“”„«»‘’‚‹›–—−‑", '"' * 5 + "'" * 5 + "-" * 4)


def source_hash(text: str) -> str:
    """Return the hash that `translated_from:` records of a source text."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def tells_the_story(verdicts: Sequence[Verdict], claims: int, names_found: float) -> bool:
    """Tell whether a document reports the same events as the source.

    `claims` is how many claims the document is measured by, `verdicts` are those on all or some of
    them: what some show can only become more. `names_found` is the part of the source's people that
    the document names.
    """
    told = sum(v.score >= TOLD or v.kind is VerdictKind.ALTERED for v in verdicts)
    return told >= STORY_CLAIMS * claims or names_found >= STORY_NAMES


def document_findings(
    document: Document,
    body: str,
    source: Document | None,
    source_body: str,
    *,
    calibration: Calibration,
) -> tuple[Finding, ...]:
    """Return what can be said of a document before any of its lines is scored."""
    found = []
    if not body:
        found.append(
            _finding(Rule.NOT_CHECKED, Severity.WARNING, _nothing_to_read(document), document)
        )
    if source and (message := _copy_message(document, body, source, source_body)):
        found.append(_finding(Rule.UNTRANSLATED, Severity.ERROR, message, document))
    if source and document.translated_from not in (None, source_hash(source.text)):
        message = "the source has changed since this translation was made"
        found.append(_finding(Rule.SOURCE_CHANGED, Severity.WARNING, message, document))
    if not calibration.measured(document.language):
        message = f"no thresholds were measured for '{document.language}' with this model"
        found.append(_finding(Rule.UNMEASURED_LANGUAGE, Severity.NOTE, message, document))
    return tuple(found)


def names_found(
    mentions: Iterable[Mention], comparator: Comparator, body: Reading, context: CompareContext
) -> float:
    """Return the part of the people among `mentions` that a text names, 1 when there are none.

    People, since places and agencies stand in every story of the same field; and people with more
    than one name, since in a long text some word or other sounds like any single one.
    """
    people = tuple({m.normal: m for m in mentions if m.sort == "person" and " " in m.text}.values())
    if not people:
        return 1.0
    compared = comparator.compare(Reading("", "en", people), body, context)
    return sum(c.relation in AGREEING and _in_full(c) for c in compared) / len(people)


def _in_full(comparison: ValueComparison) -> bool:
    # Words are parted by spaces, or in Chinese and Japanese by a dot between foreign names.
    found = comparison.found.text if comparison.found else ""
    return len(re.split(r"[\s·・]+", found)) > 1


def unrelated(document: Document) -> Finding:
    """Return FC302 for a document that tells another story."""
    message = "this text does not report the source's story; claims that it omits say nothing"
    owed = document.role in (Role.TRANSLATION, Role.SUMMARY)
    severity = Severity.ERROR if owed else Severity.NOTE
    return _finding(Rule.UNRELATED, severity, message, document)


def _nothing_to_read(document: Document) -> str:
    if not document.text.strip():
        return "the document is empty"
    return f"no text in '{document.language}' was found in the document"


def _copy_message(document: Document, body: str, source: Document, source_body: str) -> str:
    """Return what FC301 says of a document, nothing where it is no copy."""
    if document.language == source.language or not body:
        return ""
    if copied(body, source_body) >= COPY_CHRF:
        return f"most of the text is the source's own {source.language} wording"
    left = [one.text for one in document.excluded if one.language == source.language]
    # On a page that holds both, the source's own words are no omission of the translator's.
    if not left or document.path == source.path or document.role is not Role.TRANSLATION:
        return ""
    untranslated = "\n".join(left)
    if _length(body) + _length(untranslated) > BOTH_LANGUAGES * _length(source_body):
        return ""
    if copied(untranslated, source_body) < PARTLY_CHRF:
        return ""
    return f"much of the source stands in the text in its own {source.language} wording"


def _length(text: str) -> int:
    """Return how many letters and digits a text has, as an alphabet would need."""
    wide = unicodedata.east_asian_width
    return sum(_WIDE_LETTERS if wide(char) in _WIDE else 1 for char in text if char.isalnum())


def copied(body: str, source_body: str) -> float:
    """Return how much of a text stands in its source letter by letter: chrF, 0 to 100.

    Case, white space and the form of quotation marks, dashes and wide letters do not count.
    """
    from sacrebleu.metrics.chrf import CHRF  # slow to import, and not every run needs it

    ours, theirs = _plain(body[:_COMPARED]), _plain(source_body[:_COMPARED])
    return float(CHRF().corpus_score([ours], [[theirs]]).score)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().translate(_ONE_FORM)


def _finding(rule: Rule, severity: Severity, message: str, document: Document) -> Finding:
    return Finding(rule, severity, message, document.id)
