"""Page furniture: the lines around an article that are no part of it.

Every rule is about form (length, endings, repetition, place, words shared with the article), none
knows a phrase of some site. Where form does not tell, a line stays: a sentence that is left out
by mistake costs more than a link that is read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.core.document import Span
from factcheck.core.language import LanguagePack
from factcheck.ingest.line_shapes import (
    bars,
    is_cross_link,
    is_tag_list,
    is_trail,
    label,
    tells_time,
)
from factcheck.ingest.page_lines import PageLine, known_share, page_lines

__all__ = ["find_furniture"]

# Units: words. A sentence of an article, a headline, a label or byline, an item of navigation.
_BODY_WORDS = 8
_PARAGRAPH_WORDS = 25
_SHORT_WORDS = 4
_NAVIGATION_WORDS = 3
_FEWEST_NAVIGATION = 3
_PROMPT_WORDS = 1
_PROMOTION_WORDS = 40

# Code points. Longer lines are paragraphs, whatever they look like.
_LONGEST_SHAPE = 400

# Below this many paragraphs, too little is known of an article's words and habits.
_FEWEST_BODY_LINES = 3
# A page of which fewer lines end as sentences do (a poem, a table, slides) has no furniture to
# be told by its endings.
_ENDED_SHARE = 0.5
# Share of a line's content words that the article before it has. Sentences of news articles
# (NTREX) have a median of .22 (zh) to .36 (fr); one in ten has none.
_STRANGE = 0.1
_RELATED = 0.3
# One word in common ("year") may be chance, two or half of a short sentence are not.
_KNOWN_STEMS = 2
_SAME_TOPIC = 0.5


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a page; `first` and `last` are the ends of its article (both included).

    `article` holds the article's content words, `told` whether its lines end as sentences do.
    """

    lines: tuple[PageLine, ...]
    pack: LanguagePack
    first: int
    last: int
    article: Counter[str]
    told: bool
    counts: Counter[str]
    labels: Counter[str]
    addresses_reader: bool

    def strange(self, n: int) -> bool:
        """Tell whether a line shares next to no words with the rest of the article."""
        itself = 1 if self.first <= n <= self.last else 0
        stems = self.lines[n].stems
        rest = {stem for stem in stems if self.article[stem] > itself}
        return known_share(stems, rest) < _STRANGE


def _is_body(line: PageLine) -> bool:
    return line.words >= (_BODY_WORDS if line.ended else _PARAGRAPH_WORDS)


def _article_end(lines: tuple[PageLine, ...], first: int) -> int:
    """Return the last line that ends as a sentence and speaks of what the article speaks of.

    A sentence right after the article belongs to it; one that stands apart must show that it does.
    """
    vocabulary = set(lines[first].stems)
    last = first
    for n, line in enumerate(lines[first + 1 :], first + 1):
        known = len(line.stems & vocabulary)
        related = known >= _KNOWN_STEMS or known_share(line.stems, vocabulary) >= _SAME_TOPIC
        follows = n == last + 1 and line.words > _PROMPT_WORDS
        refers = line.refers and not line.speaks
        if (line.ended and (follows or related or refers)) or (related and _is_body(line)):
            last = n
            vocabulary |= line.stems
    return last


def _page(lines: tuple[PageLine, ...], pack: LanguagePack) -> _Page:
    body = [n for n, line in enumerate(lines) if _is_body(line)]
    first = body[0] if body else 0
    last = _article_end(lines, first) if body else len(lines) - 1
    inside = lines[first : last + 1]
    ended = sum(line.ended for line in inside)
    speaking = sum(line.speaks for line in inside)
    return _Page(
        lines=lines,
        pack=pack,
        first=first,
        last=last,
        article=Counter(stem for line in inside for stem in line.stems),
        told=len(body) >= _FEWEST_BODY_LINES and ended >= _ENDED_SHARE * len(inside),
        counts=Counter(line.text for line in lines),
        labels=Counter(filter(None, (label(line.text) for line in lines if not line.ended))),
        addresses_reader=speaking > 1,
    )


def _by_shape(page: _Page, n: int) -> str | None:
    """Reasons that one line gives by itself."""
    line = page.lines[n]
    if line.ended or len(line.text) > _LONGEST_SHAPE:
        return None
    if is_trail(line.text):
        return "navigation"
    beside = {bars(page.lines[m].text) for m in (n - 1, n + 1) if 0 <= m < len(page.lines)}
    if is_cross_link(line.text) and bars(line.text) not in beside:
        return "cross-link or navigation"
    if line.text.startswith("#") and is_tag_list(line.text, page.pack):
        return "list of tags"
    return None


def _by_repetition(page: _Page, n: int) -> str | None:
    line = page.lines[n]
    if line.ended or line.opens or page.counts[line.text] < 2:  # noqa: PLR2004 - more than once
        return None
    if line.words < _SHORT_WORDS:
        return "repeated line"
    again = any(page.lines[m].text == line.text for m in range(max(0, n - 50), n))
    return "repeated line" if again else None


def _in_head(page: _Page, n: int) -> str | None:
    """Before the article: navigation, bylines and time stamps; never the longest line."""
    line, head = page.lines[n], page.lines[: page.first]
    if line.ended or line.opens:
        return None
    related = known_share(line.stems, page.article.keys()) >= _RELATED
    if tells_time(line.text) and not related:
        return "time stamp or byline"
    if _navigates(page, n):
        return "navigation"
    longest = max(head, key=lambda other: other.words)
    if line is longest or line.words > _SHORT_WORDS or not page.strange(n):
        return None
    return "label, byline or time stamp"


def _navigates(page: _Page, n: int) -> bool:
    """Tell whether a line stands in a run of very short ones."""

    def short(m: int) -> bool:
        outside = m < page.first or m > page.last
        line = page.lines[m]
        return outside and line.words <= _NAVIGATION_WORDS and not (line.ended or line.opens)

    if not short(n):
        return False
    start = n
    while start > 0 and n - start < _FEWEST_NAVIGATION and short(start - 1):
        start -= 1
    end = n
    while end + 1 < len(page.lines) and end - n < _FEWEST_NAVIGATION and short(end + 1):
        end += 1
    return end - start + 1 >= _FEWEST_NAVIGATION


def _in_article(page: _Page, n: int) -> str | None:
    """Inside the article: only what is set apart and shares nothing with it."""
    line = page.lines[n]
    named = label(line.text)
    if named and not line.ended and not line.opens:
        if page.labels[named] > 1 and page.labels[named] < len(page.lines) / 3:
            return "cross-link"
        if line.alone and page.strange(n):
            return "cross-link"
    return _promotes(page, n)


def _promotes(page: _Page, n: int) -> str | None:
    """A paragraph to the reader, in an article that else never addresses one."""
    line = page.lines[n]
    quotes = any(char in line.text for char in '"“”„«»「」')
    plain = line.speaks and not (line.refers or quotes or page.addresses_reader)
    if plain and line.words <= _PROMOTION_WORDS and page.strange(n):
        return "promotion"
    return None


@dataclass(slots=True)
class _Tail:
    """What has been seen since the article ended."""

    marks: int = 0
    listing: bool = False


def _in_tail(page: _Page, n: int, tail: _Tail) -> str | None:
    """After the article: prompts, links, tags and what follows them."""
    line = page.lines[n]
    if line.ended:
        tail.listing = False
        return _ended_in_tail(page, n, tail)
    if line.opens and n == page.last + 1:
        tail.listing = True  # what follows may be the facts themselves
        return None
    tail.listing = tail.listing and (not line.apart or page.lines[n - 1].opens)
    if tail.listing:
        return None
    if is_tag_list(line.text, page.pack):
        return "list of tags"
    alone = n == page.last + 1 and n + 1 == len(page.lines)
    if alone and line.words >= _BODY_WORDS:
        return None  # a last sentence without its full stop
    return "link or label after the article"


def _ended_in_tail(page: _Page, n: int, tail: _Tail) -> str | None:
    line = page.lines[n]
    final = n + 1 == len(page.lines)
    if final and line.words <= _PROMPT_WORDS:
        return "prompt after the article" if page.strange(n) else None
    if tail.marks > 1 or line.text[:1] in ",;:،，":
        return "promotion after the article"
    return _promotes(page, n)


def _reasons(page: _Page) -> Iterator[tuple[int, str]]:
    tail = _Tail()
    for n in range(len(page.lines)):
        reason = _by_shape(page, n)
        if page.told and reason is None:
            reason = _by_repetition(page, n)
            if reason is None and n < page.first:
                reason = _in_head(page, n)
            elif reason is None and n <= page.last:
                reason = _in_article(page, n)
            elif reason is None:
                reason = _in_tail(page, n, tail)
        if n > page.last:
            tail.marks += reason is not None
        if reason:
            yield n, reason


def find_furniture(
    text: str, spans: tuple[Span, ...], pack: LanguagePack
) -> tuple[tuple[Span, str], ...]:
    """Return the lines of a page that are no part of its article, each with the reason.

    `spans` are the lines in the document's own language, in order.
    """
    lines = page_lines(text, spans, pack)
    if not lines:
        return ()
    found = tuple((lines[n].span, reason) for n, reason in _reasons(_page(lines, pack)))
    return found if len(found) < len(lines) else ()
