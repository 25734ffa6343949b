"""What the shape of one line tells: addresses, separators, dates and times, lists of tags."""

from __future__ import annotations

import re

from factcheck.core.language import LanguagePack

__all__ = ["bars", "is_address", "is_cross_link", "is_tag_list", "is_trail", "label", "tells_time"]

_SCHEME = r"(?:https?|ftp)://\S+|www\.\S+"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_ENDINGS = "html?|php|aspx?|jsp|cgi|js|css|xml|json|jpe?g|png|gif|svg|webp|pdf|mp[34]"
_FILE = rf"[\w./~-]*[\w-]\.(?:{_ENDINGS})"
_PATH = r"(?:\.{0,2}/)(?:[\w.~-]+/)+[\w.~?=&%-]*|(?:[\w.~-]+/){2,}[\w.~?=&%-]*"
_DOMAIN = r"(?:[\w-]+\.)+(?:com|org|net|info|gov|edu|int|eu|uk|de|fr|es|ru|cn|ae|sa|eg)(?:/\S*)?"
_ADDRESS = re.compile(
    rf"(?<!\S)[(\[<]?(?:{_SCHEME}|{_MAIL}|{_FILE}|{_PATH}|{_DOMAIN})[)\]>]?(?!\S)"
)
_NUMERIC = re.compile(r"[\d/.:-]+")
_WORD = re.compile(r"[^\W_]+")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3041-\u30ff]")
_HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3041-\u30ff]+")

_LONGEST = 400  # code points: longer lines are paragraphs, whatever they look like
# Units: words. "Contact the editors:" may stand before an address, a sentence may not.
_WORDS_BESIDE_ADDRESS = 4
_LABEL_WORDS = 4
_HEADLINE_WORDS = 4
_CRUMB_WORDS = 4
_TAG_WORDS = 3
_FEWEST_TAGS = 3
_WORDS_BESIDE_TIME = 6

_BAR = re.compile(r"\s+[|¦]\s*|\s*[|¦]\s+|\s*｜\s*")
_PLAIN_LABEL = re.compile(r"[\w\s'’.,&!?-]+")  # no code, no markup
_ARROW = re.compile(r"\s+([>»›→/·•∙⋅])\s+")
_LABEL = re.compile(
    r"(?P<label>[^:：|｜.!?]{2,40}?)\s*(?:(?<!\d):|:(?!\d)|[：|｜])\s*(?P<rest>\S.*)", re.DOTALL
)
_TAG_BREAK = re.compile(r"\s*[,،、;؛；|#]\s*")

_CLOCK = re.compile(r"(?<!\d)\d{1,2}(?:[:.h]|\s?[hHч]\s?|[时点])\d{2}(?!\d)(?![.:]\d)")
_DATE = re.compile(
    r"(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
    r"|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日"
    r"|\d{1,2}(?:\.|er|º|st|nd|rd|th)?(?:\s+de)?\s+[^\W\d_]{3,12}\.?,?(?:\s+de)?\s+\d{4}"
    r"|[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)"
)


def _word_count(text: str) -> float:
    return len(_HAN.findall(text)) / 2 + len(_WORD.findall(_HAN_RUN.sub(" ", text)))


def is_address(text: str) -> bool:
    """Tell whether a line is a path, file name, web or mail address, with a few words at most.

    >>> is_address("../tpl/wap/page.html"), is_address("Write to news@example.org")
    (True, True)
    >>> is_address("The fee is 3/4 of 10.5 on 31/07/2025")
    False
    """
    if len(text) > _LONGEST or text.endswith((".", "!", "?", "。")):
        return False
    if all(_NUMERIC.fullmatch(address) for address in _ADDRESS.findall(text)):
        return False
    return _word_count(_ADDRESS.sub(" ", text)) <= _WORDS_BESIDE_ADDRESS


def bars(text: str) -> int:
    """Return how many bars part a line; neighbouring lines with as many are a table."""
    return len(_BAR.findall(text[:_LONGEST].strip("|｜ ")))


def is_cross_link(text: str) -> bool:
    """Tell whether a line is a short label, a bar and what it leads to.

    >>> is_cross_link("READ MORE | Storm delays the launch"), is_cross_link("Storm delays launch")
    (True, False)
    """
    parts = _BAR.split(text) if len(text) <= _LONGEST else []
    plain = len(parts) > 1 and _PLAIN_LABEL.fullmatch(parts[0]) is not None
    return plain and _word_count(parts[0]) <= _LABEL_WORDS


def is_trail(text: str) -> bool:
    """Tell whether a line is a trail of places on a site.

    >>> is_trail("Home > Science > Space")
    True
    """
    if len(text) > _LONGEST or "«" in text:
        return False
    arrows = _ARROW.findall(text)
    parts = _ARROW.split(text)[::2]
    alike = len(arrows) > 1 and len(set(arrows)) == 1  # one arrow may be a quote or a sum
    return alike and all(_word_count(part) <= _CRUMB_WORDS for part in parts)


def label(text: str) -> str | None:
    """Return the few words before a colon or bar, None where no headline follows them.

    >>> label("Lire aussi : Le vol est reporté à vendredi soir")
    'lire aussi'
    """
    found = _LABEL.fullmatch(text) if len(text) <= _LONGEST else None
    if not found or _word_count(found["label"]) > _LABEL_WORDS:
        return None
    return found["label"].lower() if _word_count(found["rest"]) >= _HEADLINE_WORDS else None


def tells_time(text: str) -> bool:
    """Tell whether a line is little more than a complete date or a time of day.

    >>> tells_time("31. Juli 2025, 18:05 Uhr"), tells_time("July was the hottest month since 1880")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    rest, found = _DATE.subn(" ", text)
    rest, clock = _CLOCK.subn(" ", rest)
    return bool(found or clock) and _word_count(rest) <= _WORDS_BESIDE_TIME


def is_tag_list(text: str, pack: LanguagePack) -> bool:
    """Tell whether a line is a list of tags: many short items, no words of grammar."""
    if len(text) > _LONGEST:
        return False
    if text.startswith("#") and "#" in text[1:]:
        return all(part.startswith("#") for part in text.split())
    parts = [part for part in _TAG_BREAK.split(text) if part.strip()]
    if len(parts) < _FEWEST_TAGS and not pack.spaced:
        parts = text.split()
    if len(parts) < _FEWEST_TAGS:
        return False
    words = _WORD.findall(text.lower())
    return pack.sentences.function_words.isdisjoint(words) and all(
        _word_count(part) <= _TAG_WORDS for part in parts
    )
