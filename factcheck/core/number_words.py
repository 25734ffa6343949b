"""What a language pack says of numbers: number words, separators, scales, comparatives."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Forms", "NumberWords", "Phrases"]

Forms = tuple[tuple[int, str], ...]
Phrases = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Data of one language; without any, digits alone are read.

    Every list of words is one string: forms parted by spaces, or by ``|`` where a form is a
    phrase. ``{a,b}`` stands for each of its parts (``kilo{,s}`` is kilo and kilos) and a final
    ``~`` for each of `endings`. All are written in lower case.

    Separators: `decimal` is the decimal mark, `groups` the marks that part thousands; a space among
    them is an ordinary one (no-break spaces always part). `folds` are pairs of letters: the first is
    read as the second.

    Grammar: `joiner` parts the words of one number ("and"); `attached` are words written onto the
    next one; `units_first` says that units may precede tens, `twenties` that tens may be counted
    in twenties, `fused` that a number is written as one word.

    Words: `cardinals` are added, `scales` multiply, `marks` are short scales after digits only;
    `ordinals` end a number; `ordinal_marks` follow digits, `ordinal_prefix` precedes them;
    `fractions` (``("1/3", "third thirds")``) multiply or stand alone before one of `of`;
    `ones` are articles or pronouns as well as one; `homographs` mostly mean something else;
    `collectives` are round counts (dozen), `vague` plurals without a figure (hundreds), `few` an
    unsaid small number, `twice` counts of times, `duals` nouns whose form says two.

    Context: `before` and `after` give bounds (about, least, more, most, less) by phrase; `between`
    are openings of a range with their connectors, `to` connectors that need no opening; `links`
    stand between number and unit; `units` are names by unit code; `counters` follow a written
    number in languages without spaces; `idioms` hold numerals that count nothing.
    """

    decimal: str = "."
    groups: str = ","
    folds: str = ""
    joiner: str = ""
    attached: str = ""
    units_first: bool = False
    twenties: bool = False
    fused: bool = False
    endings: str = ""
    cardinals: Forms = ()
    scales: Forms = ()
    marks: Forms = ()
    ordinals: Forms = ()
    ordinal_marks: str = ""
    ordinal_prefix: str = ""
    fractions: Phrases = ()
    of: str = ""
    ones: str = ""
    homographs: str = ""
    collectives: Forms = ()
    vague: Forms = ()
    few: str = ""
    twice: Forms = ()
    duals: str = ""
    before: Phrases = ()
    after: Phrases = ()
    between: Phrases = ()
    to: str = ""
    minus: str = ""
    links: str = ""
    units: Phrases = ()
    counters: str = ""
    idioms: str = ""
