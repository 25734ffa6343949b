"""What follows an article: prompts, links, tags, promotion; and its own last sections."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factcheck.ingest.article import PROMPT_WORDS, Article
from factcheck.ingest.line_shapes import is_tag_list
from factcheck.ingest.page_lines import PageLine

__all__ = ["after_article"]

# One heading may stand above a section of the article; two lines in a row that are no sentences
# are links or buttons.
_FEWEST_LINKS = 2
_LONG_WORDS = 8  # a last line of so many words may have lost its full stop

_BULLET = re.compile(r"[-–—*•·▪●◦‣]\s|\(?\d{1,3}[.)]\s")
_DIGIT = re.compile(r"\d")
_FRAGMENT = ",;:،，"
_QUESTION = ("?", "？", "؟")
_GOES_ON = (",", "،", "，", "、", ";", "؛", "；")


def _is_sentence(article: Article, n: int) -> bool:
    """Tell whether a line says something; a question of another topic only leads to something."""
    line = article.lines[n]
    return line.ended and not (line.text.endswith(_QUESTION) and not article.related(n))


def _marks(line: PageLine, article: Article) -> bool:
    """Tell whether a line shows by itself that the article is over."""
    return line.speaks or (line.text.startswith("#") and is_tag_list(line.text, article.pack))


def _sentence(article: Article, n: int, *, marked: bool) -> str | None:
    """Return why a sentence after the article is no part of it, None where it may be."""
    line = article.lines[n]
    if line.refers or not (article.strange(n) or (marked and not article.related(n))):
        return None
    if line.words <= PROMPT_WORDS:
        final = n + 1 == len(article.lines)
        return "prompt after the article" if final or marked else None
    if marked or article.promotes(n) or line.text[0] in _FRAGMENT:
        return "promotion after the article"
    return None


def _listed(article: Article, lines: list[int]) -> bool:
    """Tell whether lines are a list of facts: bullets with figures or of the article's words."""
    bullets = [n for n in lines if _BULLET.match(article.lines[n].text)]
    return any(_DIGIT.search(article.lines[n].text[2:]) or article.known(n) for n in bullets)


def _links(article: Article, lines: list[int], end: int) -> Iterator[tuple[int, str]]:
    """Yield the lines after the last sentence that are no part of the article."""
    facts = _listed(article, lines)
    listing = False
    for n in lines:
        line = article.lines[n]
        if line.opens and n == end + 1:
            listing = True  # what follows may be the facts themselves
            continue
        listing = listing and (not line.apart or article.lines[n - 1].opens)
        alone = n == end + 1 == len(article.lines) - 1
        unfinished = line.text.endswith(_GOES_ON) or (alone and line.words >= _LONG_WORDS)
        if listing or unfinished or (facts and _BULLET.match(line.text)):
            continue
        tags = is_tag_list(line.text, article.pack)
        yield n, "list of tags" if tags else "link or label after the article"


def after_article(article: Article, found: Mapping[int, str]) -> tuple[int, dict[int, str]]:
    """Return the last line of the article, and the lines after it that are left out, with reasons.

    `found` holds the lines that are known to be furniture already. A sentence that nothing speaks
    against carries the article on, together with the headings above it.
    """
    end, reasons = article.last, {}
    pending: list[int] = []
    marked, row = False, 0
    for n in range(article.last + 1, len(article.lines)):
        line = article.lines[n]
        if n in found or not _is_sentence(article, n):
            marked = marked or n in found or _marks(line, article)
            row = 0 if _BULLET.match(line.text) else row + 1
            pending.append(n)
            continue
        reason = _sentence(article, n, marked=marked or row >= _FEWEST_LINKS)
        if reason:
            reasons[n] = reason
            marked = True
        else:
            end, marked = n, False
            pending.clear()
        row = 0
    links = dict(_links(article, [n for n in pending if n not in found], end))
    return end, {**reasons, **links}
