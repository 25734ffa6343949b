"""What makes a finding the same finding in the next run: never its line, score or version."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.reporters._entries import Entry

__all__ = ["fingerprinted"]


def fingerprinted(entries: Iterable[Entry], salt: str) -> Iterator[tuple[Entry, str]]:
    """Yield each finding with its fingerprint, all different.

    Taken from rule, claim id, document id and the text of the evidence, so that it stays when
    lines move and changes when the sentence does. `salt` keeps formats and findings apart that
    share a text. Findings that agree in all of it are told apart by their order.
    """
    seen: Counter[bytes] = Counter()
    for entry in entries:
        mark = _digest(salt, *_identity(entry))
        key = bytes.fromhex(mark)  # half the size, of which there may be very many
        seen[key] += 1
        yield entry, mark if seen[key] == 1 else _digest(mark, str(seen[key]))


def _identity(entry: Entry) -> tuple[str, ...]:
    finding = entry.finding
    text = entry.evidence[0].text if entry.evidence else ""
    # Re-wrapping a paragraph moves its line breaks, not its meaning.
    return finding.rule.code, finding.claim, finding.document, " ".join(text.split())


def _digest(*parts: str) -> str:
    text = "\0".join(parts)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:32]
