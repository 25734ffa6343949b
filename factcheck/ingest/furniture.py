"""Page furniture: the lines around an article that are no part of it.

Every rule is about form (length, endings, repetition, place, words shared with the article), none
knows a phrase of some site. Where form does not tell, a line stays: a sentence that is left out
by mistake costs more than a link that is read.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.core.document import Span
from factcheck.core.language import LanguagePack
from factcheck.ingest.after_article import after_article
from factcheck.ingest.article import Article, find_article, quotes
from factcheck.ingest.line_shapes import (
    bars,
    is_cross_link,
    is_tag_list,
    is_trail,
    label,
    tells_time,
)
from factcheck.ingest.page_lines import PageLine, content_stems, page_lines

__all__ = ["find_furniture"]

# Units: words. A label or byline, an item of navigation.
_SHORT_WORDS = 4
_NAVIGATION_WORDS = 3
_FEWEST_NAVIGATION = 3

# Endings that the headlines of links share with sentences.
_CALLS = ("?", "!", "？", "！", "؟")
# Share of a line's content words that make it one of the article's own.
_RELATED = 0.3


def _by_shape(article: Article, n: int) -> str | None:
    """Reasons that one line gives by itself."""
    line = article.lines[n]
    if line.ended and not line.text.endswith(_CALLS):
        return None
    beside = {bars(article.lines[m].text) for m in (n - 1, n + 1) if 0 <= m < len(article.lines)}
    if is_cross_link(line.text) and bars(line.text) not in beside:
        return "cross-link or navigation"
    if line.ended:
        return None
    inside = article.first <= n <= article.last
    if is_trail(line.text) and not inside:
        return "navigation"
    if line.text.startswith("#") and is_tag_list(line.text, article.pack):
        return "list of tags"
    return None


def _by_repetition(article: Article, n: int, seen: set[str]) -> str | None:
    """A label that stands on the page more than once; of a longer line, every time but the first.

    `seen` holds the lines above.
    """
    line = article.lines[n]
    if line.ended or line.opens or article.counts[line.text] == 1:
        return None
    return "repeated line" if line.words < _SHORT_WORDS or line.text in seen else None


@dataclass(frozen=True, slots=True)
class _Head:
    """What is above an article: its longest line, and whether times also head its paragraphs."""

    headline: PageLine | None
    ticker: bool


def _head(article: Article) -> _Head:
    inside = article.lines[article.first : article.last + 1]
    return _Head(
        headline=max(article.lines[: article.first], key=lambda line: line.words, default=None),
        ticker=any(tells_time(line.text) for line in inside),
    )


def _in_head(article: Article, n: int, head: _Head) -> str | None:
    """Before the article: navigation, bylines and time stamps; never the longest line."""
    line = article.lines[n]
    if line.ended or line.opens or quotes(line):
        return None
    if tells_time(line.text):
        stamp = article.share(n) < _RELATED and not head.ticker
        return "time stamp or byline" if stamp else None
    if _navigates(article, n):
        return "navigation"
    if line is head.headline or not article.strange(n):
        return None
    if line.speaks:
        return "notice to the reader"
    return "label, byline or time stamp" if line.words <= _SHORT_WORDS else None


def _navigates(article: Article, n: int) -> bool:
    """Tell whether a line before the article stands in a run of very short ones."""

    def short(m: int) -> bool:
        line = article.lines[m]
        plain = not (line.ended or line.opens)
        return m < article.first and line.words <= _NAVIGATION_WORDS and plain

    if not short(n):
        return False
    start = end = n
    while start > 0 and n - start < _FEWEST_NAVIGATION and short(start - 1):
        start -= 1
    while end - n < _FEWEST_NAVIGATION and short(end + 1):
        end += 1
    return end - start + 1 >= _FEWEST_NAVIGATION


def _in_article(article: Article, n: int) -> str | None:
    """Inside the article: only what is set apart and speaks of something else."""
    line = article.lines[n]
    if not line.alone:
        return None
    named = None if line.ended or line.opens else label(line.text)
    if named:
        own = line.stems - content_stems(named, article.pack)
        again = article.labels[named] > 1
        known = sum(article.stems[stem] > 1 for stem in own)
        if again:
            return "cross-link" if known < _RELATED * len(own) else None
        return "cross-link" if article.strange(n) and not _heads_next(article, n) else None
    return "promotion" if n == article.last and article.promotes(n) else None


def _heads_next(article: Article, n: int) -> bool:
    """Tell whether a line is the heading of the paragraph below it."""
    below = article.lines[n + 1].stems if n + 1 < len(article.lines) else frozenset()
    return not article.lines[n].stems.isdisjoint(below)


def _reasons(article: Article) -> dict[int, str]:
    found = {n: reason for n in range(len(article.lines)) if (reason := _by_shape(article, n))}
    if not article.told:
        return found
    seen: set[str] = set()
    for n, line in enumerate(article.lines):
        reason = found.get(n) or _by_repetition(article, n, seen)
        seen.add(line.text)
        if reason:
            found[n] = reason
    end, tail = after_article(article, found)
    head = _head(article)
    for n in range(end + 1):
        above = n < article.first
        reason = _in_head(article, n, head) if above else _in_article(article, n)
        if reason and n not in found:
            found[n] = reason
    return {**tail, **found}


def find_furniture(
    text: str, spans: tuple[Span, ...], pack: LanguagePack
) -> tuple[tuple[Span, str], ...]:
    """Return the lines of a page that are no part of its article, each with the reason.

    `spans` are the lines in the document's own language, in order.
    """
    lines = page_lines(text, spans, pack)
    if not lines:
        return ()
    reasons = _reasons(find_article(lines, pack))
    if len(reasons) == len(lines):
        return ()
    return tuple((lines[n].span, reasons[n]) for n in sorted(reasons))
