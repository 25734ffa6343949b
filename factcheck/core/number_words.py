"""What a language pack says of numbers: number words, separators, scales, comparatives."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NumberWords"]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Data of one language; without any, digits alone are read.

    A list is one string of forms parted by ``|``; a table is one string of entries
    ``key: form|form`` parted by ``;``. In a form, ``{a,b}`` stands for each of its parts
    (``kilo{,s}`` is kilo and kilos) and a final ``~`` for each of `endings`. All forms are written
    in lower case. Keys of number tables are read by Fraction: ``12``, ``1e6``, ``1/3``.
    """

    decimal: str = "."
    """The decimal mark."""
    groups: str = ","
    """Marks that part thousands; a space is an ordinary one (no-break spaces always do)."""
    folds: str = ""
    """Pairs of letters: the first of each is read as the second."""
    joiner: str = ""
    """List: "and" between the words of one number."""
    point: str = ""
    """List: what begins the decimals of a number in words (three point one)."""
    attached: str = ""
    """List: words written onto the next one (Arabic); those that begin with a joiner join."""
    units_first: bool = False
    """Units may precede tens: five and twenty."""
    twenties: bool = False
    """Tens may be counted in twenties: quatre-vingts."""
    fused: bool = False
    """A number is written as one word: fünfundzwanzig."""
    endings: str = ""
    """List: endings that a final ``~`` stands for."""
    cardinals: str = ""
    """Table: what is added (0-19, tens, hundreds of one word)."""
    scales: str = ""
    """Table: what multiplies the words before it (100, 1,000 ...)."""
    marks: str = ""
    """Table: short scales, directly after digits only (5bn)."""
    ordinals: str = ""
    """Table: first, second ... in all forms."""
    ordinal_marks: str = ""
    """List: what directly follows the digits of an ordinal (3rd)."""
    ordinal_dot: bool = False
    """A dot after digits makes an ordinal (3. Platz)."""
    ordinal_prefix: str = ""
    """What directly precedes an ordinal (第)."""
    fractions: str = ""
    """Table: half, third ...: multiplied by the word before, or a share before one of `of`."""
    of: str = ""
    """List: words after which a fraction is a share of something, and between plural scales."""
    storeys: str = ""
    """List: what an ordinal beside it counts from the ground here, from the street there."""
    parts: str = ""
    """List: words that make the ordinal before them a fraction (tercera parte)."""
    ones: str = ""
    """List: articles and pronouns that also mean one."""
    homographs: str = ""
    """List: number words that mostly mean something else; sure only as part of a number."""
    determiners: str = ""
    """List: words before "first" that tell it from the adverb; empty where the two differ."""
    plurals: str = ""
    """List: endings of the next word that show a homograph to count (neuf avions)."""
    alone: str = ""
    """List: number words that join no others (les cent premiers)."""
    collectives: str = ""
    """Table: round counts that words before multiply (dozen)."""
    vague: str = ""
    """Table: plurals without a figure (hundreds)."""
    few: str = ""
    """List: an unsaid small number; before a scale word, as vague as its plural."""
    times: str = ""
    """Table: counts of times (twice)."""
    pairs: str = ""
    """Table: words that hold a number beside another meaning (both, double, twins)."""
    compounds: str = ""
    """Table: beginnings of longer words that hold a number (Zweizimmerwohnung)."""
    duals: str = ""
    """List: nouns whose own form says two."""
    before: str = ""
    """Table by bound (about, least, more, most, less): phrases before the number."""
    after: str = ""
    """Table by bound: phrases after the number or its unit."""
    fillers: str = ""
    """List: articles that may stand between a bound and its number (au moins les trois)."""
    between: str = ""
    """List: openings of a range (between), whose ends `joiner` connects."""
    to: str = ""
    """List: what connects the ends of a range without an opening."""
    minus: str = ""
    """List: words that make the number below zero."""
    links: str = ""
    """List: what may stand between number and unit (millions d'euros)."""
    units: str = ""
    """Table by unit code (see ``comparators/_number_units.py``): names of units."""
    counters: str = ""
    """List: what follows a written numeral that counts, where words are not parted by spaces."""
    idioms: str = ""
    """List: words and phrases that hold numerals and count nothing (first name)."""
