"""From a sentence to lexemes: words and figures that the grammar of times can read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from factcheck.comparators._time_figures import clock_digits, han_number, numeric_date, roman_number
from factcheck.comparators._time_lexeme import Lexeme
from factcheck.comparators._time_lexicon import Entry, Lexicon, lexicon
from factcheck.comparators._time_numerals import merge_numerals
from factcheck.comparators._time_tokens import Token, tokenize
from factcheck.core.language import LanguagePack

__all__ = ["read_lexemes"]

_KEPT_MARKS = frozenset(".,/()':+-")
_READ_AS_WORDS = frozenset({"word", "mark", "han"})
_FIGURES = frozenset({"integer", "numeral"})
_TELLING_KINDS = frozenset({"date", "clock"})
_YEAR_FIGURES = 4
_MAX_FIGURES = 7  # no year or duration worth comparing has more figures
_CURRENCY = frozenset("$€£¥₽#№")


def read_lexemes(text: str, pack: LanguagePack) -> tuple[Lexeme, ...]:
    """Return the lexemes of a text, in order; unknown words have the symbol ``x``.

    A text that can hold no time has none.
    """
    words = lexicon(pack)
    found = tokenize(text, words.fold)
    if not _may_hold_a_time(found, words):
        return ()
    return tuple(merge_numerals(_lexemes(found, words), words))


def _may_hold_a_time(found: list[Token], words: Lexicon) -> bool:
    folded = {token.folded for token in found}
    if not words.triggers.isdisjoint(folded):
        return True
    figures = [token for token in found if token.kind not in _READ_AS_WORDS]
    if any(token.kind in _TELLING_KINDS or len(token.raw) >= _YEAR_FIGURES for token in figures):
        return True
    counted = bool(figures) or not words.numerals.isdisjoint(folded)
    return counted and not words.clock_words.isdisjoint(folded)


def _lexemes(found: list[Token], words: Lexicon) -> Iterator[Lexeme]:
    i = 0
    while i < len(found):
        token = found[i]
        entries = words.entries.get(token.folded)
        if entries is not None or token.raw in words.exact:
            match = _entry(found, i, words, entries or ())
            if match is not None:
                length, entry = match
                yield _known(found, i, length, entry)
                i += length
                continue
        if token.kind in _READ_AS_WORDS:
            used, lexeme = _unknown(found, i, words)
        else:
            used, lexeme = _figure(found, i, words)
        yield lexeme
        i += used


# --- words -------------------------------------------------------------------------------------


def _entry(
    found: list[Token], i: int, words: Lexicon, entries: Sequence[Entry]
) -> tuple[int, Entry] | None:
    """Return the longest form that begins at a token, and its length in tokens."""
    exact = words.exact.get(found[i].raw)
    for entry in entries:
        if not entry.rest:
            return 1, exact or entry
        if all(
            k < len(found) and found[k].folded == word for k, word in enumerate(entry.rest, i + 1)
        ):
            return 1 + len(entry.rest), entry
    return None if exact is None else (1, exact)


def _known(found: list[Token], i: int, length: int, entry: Entry) -> Lexeme:
    token = found[i]
    capital = token.raw[:1].isupper()
    # "Morgen" within a sentence is always the morning.
    symbol = "G" if entry.symbol == "j" and capital and i else entry.symbol
    return Lexeme(
        token.start,
        found[i + length - 1].end,
        symbol,
        entry.senses,
        entry.number,
        None,
        entry.joined,
        symbol in "no",
        capital,
        entry.definite,
    )


def _unknown(found: list[Token], i: int, words: Lexicon) -> tuple[int, Lexeme]:
    token = found[i]
    if token.folded == words.ordinal_prefix and i + 1 < len(found):
        figure = _figure(found, i + 1, words)[1] if found[i + 1].kind in _FIGURES else None
        if figure is not None and figure.symbol in "dn":
            return 2, Lexeme(token.start, figure.end, "o", {"o": figure.value}, figure.value)
    if token.kind == "mark":
        symbol = token.folded if token.folded in _KEPT_MARKS else "x"
        return 1, Lexeme(token.start, token.end, symbol)
    century = roman_number(token.raw.rstrip("eèmr")) if token.raw[0] in "IVX" else None
    if century:
        return 1, Lexeme(token.start, token.end, "v", {"o": century}, century)
    return 1, Lexeme(token.start, token.end, "x", capital=token.raw[0].isupper())


# --- figures -----------------------------------------------------------------------------------


def _figure(found: list[Token], i: int, words: Lexicon) -> tuple[int, Lexeme]:
    token = found[i]
    if token.kind == "date":
        parts = re.findall(r"\d+", token.raw)
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
    if token.kind == "numeral":
        return 1, _han(token)
    return _integer(found, i, words)


def _of(token: Token, symbol: str, senses: Mapping[str, object], digits: str = "0") -> Lexeme:
    value = float(digits) if symbol in "ndyoD" else 0.0
    return Lexeme(token.start, token.end, symbol, senses, value)


def _decimal(token: Token) -> Lexeme:
    whole, fraction = re.split(r"[.,٫]", token.raw)
    if len(token.raw) > _MAX_FIGURES:
        return _of(token, "x", {})
    clock = clock_digits(f"{whole}:{fraction}") if len(fraction) == 2 else None  # noqa: PLR2004 - minutes
    return _of(token, "n", {"clock": clock}, f"{int(whole)}.{fraction}")


def _han(token: Token) -> Lexeme:
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


def _integer(found: list[Token], i: int, words: Lexicon) -> tuple[int, Lexeme]:
    token = found[i]
    before = found[i - 1] if i and found[i - 1].end == token.start else None
    value = int(token.raw) if len(token.raw) <= _MAX_FIGURES else 0
    # Longer ones that begin with zero are numbers of things, not of years ("007", "year 0000").
    coded = len(token.raw) > 2 and len(str(value)) < len(token.raw)  # noqa: PLR2004 - 07 is an hour
    if coded or (before and _part_of_a_name(found, i, before)):
        return 1, _of(token, "x", {})
    symbol = _symbol_of(value, len(token.raw)) if len(token.raw) <= 4 else "n"  # noqa: PLR2004 - figures of a year
    # "В 2020-м" is a year, "1-го" an ordinal.
    ordinal = "y" if symbol == "y" else "o"
    for joined, suffixes in (("D", words.decade_suffixes), (ordinal, words.ordinal_suffixes)):
        for suffix in suffixes:
            if _follows(found, i, suffix) and (joined != "D" or value % 10 == 0):
                end = found[i + len(suffix)].end
                return 1 + len(suffix), Lexeme(
                    token.start, end, joined, {joined: value}, float(value)
                )
    return 1, _of(token, symbol, {}, token.raw)


def _part_of_a_name(found: list[Token], i: int, before: Token) -> bool:
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


def _follows(found: list[Token], i: int, suffix: tuple[str, ...]) -> bool:
    end = found[i].end
    for k, word in enumerate(suffix, i + 1):
        if k >= len(found) or found[k].start != end or found[k].folded != word:
            return False
        end = found[k].end
    return True
