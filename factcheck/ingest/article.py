"""Where on a page its article begins and ends, and which words it is made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from factcheck.core.language import LanguagePack
from factcheck.ingest.line_shapes import label
from factcheck.ingest.page_lines import PageLine, known_share

__all__ = ["PROMPT_WORDS", "Article", "find_article", "quotes"]

# Units: words. A sentence of news prose, a whole paragraph, a call such as "Share."
_SENTENCE_WORDS = 8
_PARAGRAPH_WORDS = 25
PROMPT_WORDS = 1

# With fewer paragraphs, too little is known of an article's words and habits.
_FEWEST_SENTENCES = 3
# A page of which fewer lines end as sentences do (a poem, a table, slides) has no furniture that
# could be told by its endings.
_ENDED_SHARE = 0.5

# Sentences of news articles share a fifth (zh) to a third (fr) of their content words with the
# article before them (medians on NTREX); one in ten shares none.
_STRANGE_SHARE = 0.2
# One word in common ("year") may be chance, two or half of a short sentence are not.
_KNOWN_STEMS = 2
_SAME_TOPIC = 0.5

# Promotion is short: sentences beyond this many words and this share of the article's own words
# are another item of the page.
_PROMOTION_WORDS = 40
_PROMOTION_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Article:
    """The lines of a page; the article is ``lines[first : last + 1]``.

    `told` is set where the article is long enough, and written in sentences, to tell furniture
    from it. `stems` counts its content words, `counts` the lines of the page, `labels` what
    stands before a colon or bar. `to_reader` is set where the article itself addresses its reader.
    """

    lines: tuple[PageLine, ...]
    pack: LanguagePack
    first: int
    last: int
    told: bool
    to_reader: bool
    stems: Counter[str]
    counts: Counter[str]
    labels: Counter[str]

    def known(self, n: int) -> int:
        """Count the content words of a line that the rest of the article has."""
        itself = 1 if self.first <= n <= self.last else 0
        return sum(self.stems[stem] > itself for stem in self.lines[n].stems)

    def share(self, n: int) -> float:
        """Return the share of a line's content words that the rest of the article has."""
        return self.known(n) / max(1, len(self.lines[n].stems))

    def strange(self, n: int) -> bool:
        """Tell whether a line shares next to no words with the rest of the article."""
        return self.known(n) < _KNOWN_STEMS and self.share(n) <= _STRANGE_SHARE

    def related(self, n: int) -> bool:
        """Tell whether a line shares as many words with the article as only its topic explains."""
        return self.known(n) >= _KNOWN_STEMS or self.share(n) >= _SAME_TOPIC

    def promotes(self, n: int) -> bool:
        """Tell whether a line addresses the reader, in an article that else never does."""
        line = self.lines[n]
        plain = line.speaks and not (line.refers or quotes(line) or self.to_reader)
        return plain and line.words <= _PROMOTION_WORDS and self.strange(n)


def quotes(line: PageLine) -> bool:
    """Tell whether a line holds quotation marks."""
    return any(char in line.text for char in '"“”„«»「」')


def _is_body(line: PageLine) -> bool:
    return line.words >= (_SENTENCE_WORDS if line.ended else _PARAGRAPH_WORDS)


def _belongs(line: PageLine, vocabulary: set[str], *, to_reader: bool) -> bool:
    """Tell whether a line that stands apart from an article speaks of the same."""
    if line.speaks and not (to_reader or quotes(line)):
        return False
    known = len(line.stems & vocabulary)
    if line.words >= _PARAGRAPH_WORDS:
        return known > 0
    related = known >= _KNOWN_STEMS or known_share(line.stems, vocabulary) >= _SAME_TOPIC
    return line.ended and (related or line.refers)


def _end(lines: tuple[PageLine, ...], first: int) -> int:
    """Return the last line that ends as a sentence and speaks of what the article speaks of.

    A sentence right after the article belongs to it; one that stands apart must show that it does.
    """
    vocabulary = set(lines[first].stems)
    last, to_reader = first, lines[first].speaks
    for n, line in enumerate(lines[first + 1 :], first + 1):
        follows = n == last + 1 and line.ended and line.words > PROMPT_WORDS
        if follows or _belongs(line, vocabulary, to_reader=to_reader):
            last = n
            to_reader = to_reader or line.speaks
            vocabulary |= line.stems
    return _end_of_items(lines, first, last)


def _end_of_items(lines: tuple[PageLine, ...], first: int, last: int) -> int:
    """Return the end of a page of several items: so much prose after the first is no promotion."""
    prose = [n for n in range(last + 1, len(lines)) if lines[n].ended]
    words = sum(line.words for line in lines[first : last + 1])
    after = sum(lines[n].words for n in prose)
    return prose[-1] if after > max(_PROMOTION_WORDS, _PROMOTION_SHARE * words) else last


def find_article(lines: tuple[PageLine, ...], pack: LanguagePack) -> Article:
    """Find the article on a page."""
    body = [n for n, line in enumerate(lines) if _is_body(line)]
    first = body[0] if body else 0
    last = _end(lines, first) if body else len(lines) - 1
    inside = lines[first : last + 1]
    ended = sum(line.ended for line in inside)
    return Article(
        lines=lines,
        pack=pack,
        first=first,
        last=last,
        told=len(body) >= _FEWEST_SENTENCES and ended >= _ENDED_SHARE * len(inside),
        to_reader=sum(line.speaks for line in inside) > 1,
        stems=Counter(stem for line in inside for stem in line.stems),
        counts=Counter(line.text for line in lines),
        labels=Counter(filter(None, (label(line.text) for line in lines if not line.ended))),
    )
