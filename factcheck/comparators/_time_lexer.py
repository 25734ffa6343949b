"""From a sentence to lexemes: words and figures that the grammar of times can read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.comparators._time_figures import (
    clock_digits,
    han_number,
    numeric_date,
    roman_number,
)
from factcheck.comparators._time_lexicon import TOKEN, Lexicon, fold_word, lexicon
from factcheck.core.language import LanguagePack

__all__ = ["Lexeme", "read_lexemes"]

# The symbol of a lexeme with several senses is the first of these that it has; its other senses
# stay at hand in `senses`. Calendar words first, then figures, then what surrounds them. A word
# that only bounds ("until", "almost") has the symbol A, an unknown one x.
_PRIORITY = "FRWMwmYOEXVKeJHNC年月日代分gsSonzuhcLlbBPGtrqf&~ik"
_KEPT_MARKS = frozenset(".,/()':+-")
_MAX_FIGURES = 7  # no year or duration worth comparing has more figures
_WORDS = frozenset({"word", "mark", "han"})
_FIGURES = frozenset({"integer", "hannumber"})
_CURRENCY = frozenset("$€£¥₽#№")


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A word, phrase or figure: its symbol for the grammar, and all that it may mean.

    `value` is the number of a figure (two for a range); `joined` tells that an "and" was stripped
    from its front, `spelled` that the number was written in words,
    `capital` that a word begins with a capital.
    """

    start: int
    end: int
    symbol: str
    senses: Mapping[str, object]
    value: float = 0.0
    high: float | None = None
    joined: bool = False
    spelled: bool = False
    capital: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    kind: str
    raw: str
    folded: str


def read_lexemes(text: str, pack: LanguagePack) -> tuple[Lexeme, ...]:
    """Return the lexemes of a text, in order; unknown words have the symbol ``x``."""
    words = lexicon(pack)
    found = [
        _Token(m.start(), m.end(), m.lastgroup or "mark", m[0], fold_word(m[0], words.fold))
        for m in TOKEN.finditer(text)
    ]
    return tuple(_merge_numerals(_lexemes(found, words)))


def _lexemes(found: list[_Token], words: Lexicon) -> Iterator[Lexeme]:
    i = 0
    while i < len(found):
        token = found[i]
        spelled = token.kind == "hannumber" and _phrase(found, i, words, token.folded) is not None
        read = _word if spelled or token.kind in _WORDS else _figure
        used, lexeme = read(found, i, words)
        yield lexeme
        i += used


# --- words -------------------------------------------------------------------------------------


def _word(found: list[_Token], i: int, words: Lexicon) -> tuple[int, Lexeme]:
    token = found[i]
    followed = i + 1 < len(found) and found[i + 1].kind in _FIGURES
    if followed and token.folded == words.ordinal_prefix:
        figure = _figure(found, i + 1, words)[1]
        if figure.symbol in "dn":
            ordinal = {"o": figure.value}
            return 2, Lexeme(token.start, figure.end, "o", ordinal, figure.value)
    joined = False
    match = _phrase(found, i, words, token.folded)
    exact = words.exact.get(token.raw)
    if exact is not None and (match is None or match[0] == 1):
        match = (1, exact)
    if match is None and words.clitics and token.kind == "word":
        for bare, stripped in _without_clitics(token.folded, words.clitics):
            match = _phrase(found, i, words, bare)
            if match is not None:
                joined = stripped
                break
    if match is not None:
        length, senses = match
        capital = token.raw[:1].isupper()
        symbol = next((s for s in _PRIORITY if s in senses), "A")
        if symbol == "R" and "G" in senses:
            # "morgen" is tomorrow or, after another day word, the morning; "Morgen" within a
            # sentence is always the morning.
            symbol = "G" if capital and i else "j"
        number = next((float(v) for s in "noz" if isinstance(v := senses.get(s), (int, float))), 0.0)
        end = found[i + length - 1].end
        return length, Lexeme(
            token.start, end, symbol, senses, number, None, joined, symbol == "n", capital
        )
    return 1, _unknown(token)


def _unknown(token: _Token) -> Lexeme:
    if token.kind == "mark" and token.folded in _KEPT_MARKS:
        return Lexeme(token.start, token.end, token.folded, {})
    century = roman_number(token.raw.rstrip("eèmr")) if token.raw[:1] in "IVX" else None
    if century:
        return Lexeme(token.start, token.end, "v", {"o": century}, century)
    return Lexeme(token.start, token.end, "x", {}, capital=token.raw[:1].isupper())


def _phrase(
    found: list[_Token], i: int, words: Lexicon, first: str
) -> tuple[int, Mapping[str, object]] | None:
    for rest, senses in words.phrases.get(first, ()):
        if len(rest) < len(found) - i and all(
            found[i + 1 + k].folded == word for k, word in enumerate(rest)
        ):
            return 1 + len(rest), senses
    return None


def _without_clitics(word: str, layers: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """Yield a word without its prefixes, fewest first, and whether an "and" was among them."""
    forms = [(word, False)]
    for depth, layer in enumerate(layers):
        for form, joined in tuple(forms):
            for prefix in layer.split("|"):
                if form.startswith(prefix) and len(form) > len(prefix) + 1:
                    forms.append((form[len(prefix) :], joined or depth == 0))
    for form, joined in tuple(forms):
        if form.startswith("لل"):  # the article loses its first letter after this preposition
            forms.append(("ا" + form[1:], joined))
    yield from sorted(forms[1:], key=lambda item: -len(item[0]))


# --- figures -----------------------------------------------------------------------------------


def _figure(found: list[_Token], i: int, words: Lexicon) -> tuple[int, Lexeme]:
    token = found[i]
    if token.kind == "date":
        parts = re.split(r"[./-]", token.raw)
        date = numeric_date((parts[0], parts[1], parts[2]), words.numeric_order)
        return 1, _of(token, "I" if date else "x", {"I": date})
    if token.kind == "clock":
        clock = clock_digits(token.raw)
        return 1, _of(token, "T" if clock else "x", {"clock": clock})
    if token.kind == "decimal":
        return 1, _decimal(token)
    if token.kind == "grouped":
        digits = re.sub(r"\D", "", token.raw)
        return 1, _of(token, "n" if len(digits) <= _MAX_FIGURES else "x", {}, digits)
    if token.kind == "hannumber":
        return 1, _han(token)
    return _integer(found, i, words)


def _of(token: _Token, symbol: str, senses: Mapping[str, object], digits: str = "0") -> Lexeme:
    value = float(digits) if symbol in "ndyoD" else 0.0
    return Lexeme(token.start, token.end, symbol, senses, value)


def _decimal(token: _Token) -> Lexeme:
    whole, fraction = re.split(r"[.,٫]", token.raw)
    if len(token.raw) > _MAX_FIGURES:
        return _of(token, "x", {})
    clock = clock_digits(f"{whole}:{fraction}") if len(fraction) == 2 else None  # noqa: PLR2004 - minutes
    return _of(token, "n", {"clock": clock}, f"{int(whole)}.{fraction}")


def _han(token: _Token) -> Lexeme:
    number = han_number(token.raw)
    if number is None or len(token.raw) > _MAX_FIGURES:
        return _of(token, "x", {})
    if isinstance(number, tuple):
        return Lexeme(token.start, token.end, "n", {}, number[0], number[1])
    symbol = _symbol_of(int(number), len(token.raw))
    return Lexeme(token.start, token.end, symbol, {}, number, None, joined=False, spelled=True)


def _symbol_of(value: int, length: int) -> str:
    if value < 100:  # noqa: PLR2004 - a day, an hour, a month or a short count
        return "d"
    return "y" if length == 4 and 1000 <= value < 3000 else "n"  # noqa: PLR2004 - years as texts write them


def _integer(found: list[_Token], i: int, words: Lexicon) -> tuple[int, Lexeme]:
    token = found[i]
    before = found[i - 1] if i and found[i - 1].end == token.start else None
    if len(token.raw) > _MAX_FIGURES or (before and _part_of_a_name(found, i, before)):
        return 1, _of(token, "x", {})
    value = int(token.raw)
    symbol = _symbol_of(value, len(token.raw)) if len(token.raw) <= 4 else "n"  # noqa: PLR2004 - figures of a year
    for symbols, suffixes in (("D", words.decade_suffixes), ("o", words.ordinal_suffixes)):
        for suffix in suffixes:
            if _follows(found, i, suffix) and (symbols == "o" or value % 10 == 0):
                end = found[i + len(suffix)].end
                return 1 + len(suffix), Lexeme(
                    token.start, end, symbols, {symbols: value}, float(value)
                )
    return 1, _of(token, symbol, {}, token.raw)


def _part_of_a_name(found: list[_Token], i: int, before: _Token) -> bool:
    """Tell whether a figure belongs to what touches it: B1900, COVID-19, $2000."""
    if before.raw in _CURRENCY or (before.kind == "word" and before.raw[-1:].isupper()):
        return True
    short = len(found[i].raw) < 3  # noqa: PLR2004 - "mid-1990" is a year, "COVID-19" is none
    return (
        short
        and before.raw in {"-", "‑"}
        and i > 1
        and found[i - 2].kind == "word"
        and found[i - 2].end == before.start
        and found[i - 2].raw[-1:].isupper()
    )


def _follows(found: list[_Token], i: int, suffix: tuple[str, ...]) -> bool:
    end = found[i].end
    for k, word in enumerate(suffix, i + 1):
        if k >= len(found) or found[k].start != end or found[k].folded != word:
            return False
        end = found[k].end
    return True


# --- spelled-out numbers -----------------------------------------------------------------------


def _merge_numerals(lexemes: Iterator[Lexeme]) -> list[Lexeme]:
    """Join the words of a number: twenty-five, two hundred and five, quatre-vingt-dix."""
    merged: list[Lexeme] = []
    for lexeme in lexemes:
        merged.append(lexeme)
        while (joined := _joined(merged)) is not None:
            length, whole = joined
            merged[-length:] = [whole]
    return merged


def _joined(merged: list[Lexeme]) -> tuple[int, Lexeme] | None:
    last = merged[-1]
    if last.symbol not in "no" or (last.symbol == "n" and not last.spelled):
        return None
    for length in (2, 3):
        if len(merged) < length or not merged[-length].spelled or merged[-length].symbol != "n":
            continue
        if length == 3 and merged[-2].symbol not in "&-":  # noqa: PLR2004 - one word between two
            return None
        total = _composed(merged[-length].value, last, between=length == 3)  # noqa: PLR2004
        if total is None:
            return None
        first = merged[-length]
        senses = {last.symbol: total}
        return length, Lexeme(
            first.start, last.end, last.symbol, senses, total, None, first.joined, spelled=True
        )
    return None


def _composed(first: float, last: Lexeme, *, between: bool) -> float | None:
    """Return the number two words make, None when they are two numbers."""
    second = last.value
    if second == 100 and first < 100 and not between:  # noqa: PLR2004 - two hundred
        return first * second
    if first >= 100 > second and first % 100 == 0:  # noqa: PLR2004 - a hundred and five
        return first + second
    # Tens and units; sixty and eighty carry up to nineteen in French.
    if first in {20, 30, 40, 50, 70, 90} and second < 10:  # noqa: PLR2004
        return first + second
    if first in {60, 80} and second < 20:  # noqa: PLR2004
        return first + second
    if last.joined and first < 10 and second in range(20, 100, 10):  # noqa: PLR2004 - five and twenty
        return first + second
    return None
