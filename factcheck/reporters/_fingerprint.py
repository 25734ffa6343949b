"""What makes a finding the same finding in the next run: never its line, score or version."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from factcheck.reporters._entries import Entry

__all__ = ["fingerprints"]


def fingerprints(entries: Sequence[Entry], salt: str) -> list[str]:
    """Return a fingerprint for each finding, all different.

    Taken from rule, claim id, document id and the text of the evidence, so that it stays when
    lines move and changes when the sentence does. `salt` keeps formats and findings apart that
    share a text. Findings that agree in all of it are told apart by their order.
    """
    seen: Counter[str] = Counter()
    marks: list[str] = []
    for entry in entries:
        mark = _digest(salt, *_identity(entry))
        seen[mark] += 1
        marks.append(mark if seen[mark] == 1 else _digest(mark, str(seen[mark])))
    return marks


def _identity(entry: Entry) -> tuple[str, ...]:
    finding = entry.finding
    text = entry.evidence[0].text if entry.evidence else ""
    # Re-wrapping a paragraph moves its line breaks, not its meaning.
    return finding.rule.code, finding.claim, finding.document, " ".join(text.split())


def _digest(*parts: str) -> str:
    text = "\0".join(parts)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:32]
